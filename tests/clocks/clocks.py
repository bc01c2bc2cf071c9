#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Unhunch authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""clocks.py PROGRAM SHIM DAY: lives through a day of tests/data/days with the real resident, whose clocks and alarm
clockshim.c moves from one event to the next, and compares what it did with `unhunch simulate` of the same day.

GNOME's idle monitor and logind are played here, on a bus of its own. Whoever starts a stretch in the day skips it:
guiding has tests of its own."""
import datetime
import json
import mmap
import os
import pathlib
import re
import struct
import subprocess
import sys
import tempfile
import time
import zoneinfo

from gi.repository import Gio, GLib

NAME, PATH, INTERFACE = "io.github.unhunch.Unhunch", "/io/github/unhunch/Unhunch", "io.github.unhunch.Unhunch1"
SECOND = 1_000_000_000
CANCELED = b"\xff" * 8
ZONE = zoneinfo.ZoneInfo("Europe/Berlin")
RESUMES = 8  # seconds after a pause, as in the core's test of the same files


# A bus that starts nothing by itself.
BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:path={}/bus</listen>
<policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/></policy>
</busconfig>"""


class Failed(Exception):
    pass


def read_day(path):
    """The day as `unhunch simulate` takes it."""
    # Nothing records here, and the listener would say so at a moment of its own: a look at the clock that no day tells of.
    script = {"zone": ZONE.key, "settings": {"quiet-microphone": "false"}, "events": []}
    part, date = "", None

    def when(words):
        nonlocal date
        if "T" in words[0]:
            return datetime.datetime.fromisoformat(words.pop(0))
        day = datetime.date.fromisoformat(words.pop(0)) if "-" in words[0] else date
        hours = words.pop(0)
        moment = datetime.time.fromisoformat(hours)
        return datetime.datetime.combine(day, moment, ZONE)

    def add(at, **what):
        script["events"].append({"at": at.isoformat(), **what})

    for raw in path.read_text().splitlines():
        words = raw.partition("#")[0].split()
        if not words:
            continue
        if words in (["events"], ["expect"]):
            part = words[0]
        elif words[0] == "set":
            script["settings"][words[1]] = words[2]
        elif not part:
            date = datetime.date.fromisoformat(words[0])
            script["start"] = when(words).isoformat()
            words.pop(0)
            script["end"] = when(words).isoformat()
        elif part == "events":
            at, word = when(words), words[0]
            if word == "typing":
                add(at, input="begin")
            elif word == "stops":
                add(at, input="end")
            elif word == "pause":
                add(at, input="end")
                add(at + datetime.timedelta(seconds=RESUMES), input="begin")
            elif word == "wall":
                add(at, wall=int(words[1]))
            elif word in ("start", "skip"):
                add(at, do="skip")
            elif word in ("lock", "unlock", "suspend", "resume"):
                add(at, desk=word)
            else:
                raise Failed(f"{word} is not played here")
    return script


class Clocks:
    """What the shim adds to the program's clocks, in nanoseconds, and what it says of the alarm."""

    def __init__(self, folder, start):
        file = folder / "clocks"
        file.write_bytes(bytes(40))
        self.map = mmap.mmap(os.open(file, os.O_RDWR), 40)
        os.mkfifo(folder / "alarm")
        self.alarm = os.open(folder / "alarm", os.O_RDWR | os.O_NONBLOCK)
        self.set(0, start - time.time_ns())

    def get(self, index):
        return struct.unpack_from("q", self.map, 8 * index)[0]

    def set(self, index, value):
        struct.pack_into("q", self.map, 8 * index, value)

    def wall(self):
        return time.time_ns() + self.get(0)

    def elapsed(self):
        return time.clock_gettime_ns(time.CLOCK_BOOTTIME) + self.get(1)

    def go(self, nanoseconds, asleep):
        for index in (0, 1) if asleep else (0, 1, 2):
            self.set(index, self.get(index) + nanoseconds)

    def jump(self, nanoseconds):
        self.set(0, self.get(0) + nanoseconds)
        os.write(self.alarm, CANCELED)

    def ring(self):
        os.write(self.alarm, struct.pack("Q", 1))

    def armed(self):
        """How long until it rings, in ns."""
        return self.get(3) - self.wall()

    def times(self):
        return self.get(4)


class Desktop:
    """The person, the machine and the notifications, as the bus tells of them."""

    XML = """<node>
      <interface name="org.gnome.Mutter.IdleMonitor">
        <method name="AddIdleWatch"><arg type="t" direction="in"/><arg type="u" direction="out"/></method>
        <method name="AddUserActiveWatch"><arg type="u" direction="out"/></method>
        <method name="GetIdletime"><arg type="t" direction="out"/></method>
        <method name="RemoveWatch"><arg type="u" direction="in"/></method>
        <signal name="WatchFired"><arg type="u"/></signal>
      </interface>
      <interface name="org.freedesktop.login1.Manager">
        <method name="GetSession"><arg type="s" direction="in"/><arg type="o" direction="out"/></method>
        <method name="Inhibit"><arg type="s" direction="in"/><arg type="s" direction="in"/>
          <arg type="s" direction="in"/><arg type="s" direction="in"/><arg type="h" direction="out"/></method>
        <signal name="PrepareForSleep"><arg type="b"/></signal>
      </interface>
      <interface name="org.freedesktop.login1.Session"><signal name="Lock"/><signal name="Unlock"/></interface>
      <interface name="org.freedesktop.Notifications">
        <method name="GetServerInformation"><arg type="s" direction="out"/><arg type="s" direction="out"/>
          <arg type="s" direction="out"/><arg type="s" direction="out"/></method>
        <method name="GetCapabilities"><arg type="as" direction="out"/></method>
        <method name="Notify"><arg type="s" direction="in"/><arg type="u" direction="in"/><arg type="s" direction="in"/>
          <arg type="s" direction="in"/><arg type="s" direction="in"/><arg type="as" direction="in"/>
          <arg type="a{sv}" direction="in"/><arg type="i" direction="in"/><arg type="u" direction="out"/></method>
        <method name="CloseNotification"><arg type="u" direction="in"/></method>
      </interface>
    </node>"""

    def __init__(self, address, clocks):
        self.clocks = clocks
        self.bus = Gio.DBusConnection.new_for_address_sync(
            address, Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION,
            None, None)
        node = Gio.DBusNodeInfo.new_for_xml(self.XML)
        self.paths = {}
        for path, name in (("/org/gnome/Mutter/IdleMonitor/Core", "org.gnome.Mutter.IdleMonitor"),
                           ("/org/freedesktop/login1", "org.freedesktop.login1.Manager"),
                           ("/session", "org.freedesktop.login1.Session"),
                           ("/org/freedesktop/Notifications", "org.freedesktop.Notifications")):
            self.bus.register_object(path, node.lookup_interface(name), self.called, None, None)
            self.paths[name] = path
        for name in ("org.gnome.Mutter.IdleMonitor", "org.freedesktop.login1", "org.freedesktop.Notifications"):
            Gio.bus_own_name_on_connection(self.bus, name, Gio.BusNameOwnerFlags.NONE, None, None)
        self.typing = False
        self.last_key = clocks.elapsed()
        self.watches = {}  # for idle time: number → threshold in ns
        self.fired = set()  # those that fired since the last key
        self.active = []  # for input
        self.number = 0
        self.answers = {
            "GetIdletime": lambda: GLib.Variant("(t)", ((clocks.elapsed() - self.last_key) // 1_000_000,)),
            "GetSession": lambda path: GLib.Variant("(o)", ("/session",)),
            "GetServerInformation": lambda: GLib.Variant("(ssss)", ("played", "Unhunch", "1", "1.2")),
            "GetCapabilities": lambda: GLib.Variant("(as)", (["actions", "body"],)),
            "Notify": lambda *said: GLib.Variant("(u)", (1,)),
            "CloseNotification": lambda number: None,
            "AddIdleWatch": self.watch_idle, "AddUserActiveWatch": self.watch_input, "RemoveWatch": self.forget}

    def called(self, bus, sender, path, interface, method, arguments, invocation):
        if method == "Inhibit":
            ours, theirs = os.pipe()
            invocation.return_value_with_unix_fd_list(GLib.Variant("(h)", (0,)), Gio.UnixFDList.new_from_array([theirs]))
            os.close(ours)
        else:
            invocation.return_value(self.answers[method](*arguments.unpack()))

    def watch_idle(self, milliseconds):
        self.number += 1
        self.watches[self.number] = milliseconds * 1_000_000
        return GLib.Variant("(u)", (self.number,))

    def watch_input(self):
        self.number += 1
        self.active.append(self.number)
        return GLib.Variant("(u)", (self.number,))

    def forget(self, watch):
        self.watches.pop(watch, None)

    def emit(self, interface, signal, arguments=None):
        self.bus.emit_signal(None, self.paths[interface], interface, signal, arguments)

    def fire(self, watch):
        self.emit("org.gnome.Mutter.IdleMonitor", "WatchFired", GLib.Variant("(u)", (watch,)))

    def next_idle(self):
        """When a watch fires, and which."""
        if self.typing:
            return None
        return min(((self.last_key + threshold, watch) for watch, threshold in self.watches.items()
                    if watch not in self.fired), default=None)

    def idle(self, watch):
        self.fired.add(watch)
        self.fire(watch)

    def begin_typing(self):
        self.typing = True
        self.fired.clear()
        waiting, self.active = self.active, []
        for watch in waiting:
            self.fire(watch)

    def end_typing(self):
        self.typing = False
        self.last_key = self.clocks.elapsed()


class Day:
    def __init__(self, program, shim, script, folder, address):
        self.script = script
        self.start = datetime.datetime.fromisoformat(script["start"])
        self.folder = folder
        self.clocks = Clocks(folder, int(self.start.timestamp()) * SECOND)
        self.zero = self.clocks.elapsed()
        self.desktop = Desktop(address, self.clocks)
        self.asleep = False
        self.lines = []
        self.read = 0
        self.log = folder / "log"
        environment = {**os.environ, "DBUS_SESSION_BUS_ADDRESS": address, "DBUS_SYSTEM_BUS_ADDRESS": address,
                       "TZ": ZONE.key, "XDG_SESSION_ID": "c1", "LC_ALL": "C.UTF-8",
                       "QT_LOGGING_RULES": "unhunch.engine.debug=true"}
        for gone in ("DISPLAY", "WAYLAND_DISPLAY"):
            environment.pop(gone, None)
        for kind in ("CONFIG", "DATA", "STATE", "CACHE"):
            environment[f"XDG_{kind}_HOME"] = str(folder / kind.lower())
        self.environment = environment
        self.program = program
        settings = folder / "config/unhunch/unhunch.ini"
        settings.parent.mkdir(parents=True)
        settings.write_text("[General]\nwelcomed=true\n" + "".join(f"{k}={v}\n" for k, v in script["settings"].items()))
        self.process = subprocess.Popen(
            [program], stdout=subprocess.DEVNULL, stderr=open(self.log, "w"),
            env={**environment, "LD_PRELOAD": shim, "UNHUNCH_CLOCKS": str(folder / "clocks"),
                 "UNHUNCH_ALARM": str(folder / "alarm")})

    def pump(self, until, what, seconds=10.0):
        end = time.monotonic() + seconds
        while not until():
            GLib.MainContext.default().iteration(False)
            if time.monotonic() > end:
                raise Failed(f"waited in vain for {what}")
            if self.process.poll() is not None:
                raise Failed(f"the resident ended with {self.process.returncode}")
            time.sleep(0.0005)

    def rest(self):
        """Lets the program come to rest: what it asked is answered, and it has nothing more to ask."""
        for _ in range(2):
            answer = []
            self.desktop.bus.call(NAME, PATH, INTERFACE, "Status", None, None, Gio.DBusCallFlags.NONE, 5000, None,
                                  lambda bus, result: answer.append(bus.call_finish(result)))
            self.pump(lambda: answer, "an answer")
        self.take()

    def step(self, act, stirs=True):
        """Does something, and waits until the program has taken it."""
        before = self.clocks.times()
        act()
        if stirs:
            self.pump(lambda: self.clocks.times() > before, "a step of the engine")
        self.rest()

    def take(self):
        """What the program said since, as of now."""
        text = self.log.read_text()
        now = datetime.datetime.fromtimestamp(self.clocks.wall() / SECOND, ZONE)
        for line in text[self.read:].splitlines():
            match = re.match(r"unhunch\.engine: ([a-z-]+) QList\((.*?)\) ?(.*)", line)
            if match and match[1] != "desk":
                stretches = [word for word in match[2].split(", ") if word]
                self.lines.append((now, match[1], stretches, match[3]))
        self.read = len(text)

    def events(self):
        order = ("desk", "input", "do", "wall")
        listed = [((datetime.datetime.fromisoformat(event["at"]) - self.start).total_seconds(),
                   next(i for i, kind in enumerate(order) if kind in event), event) for event in self.script["events"]]
        return sorted(listed, key=lambda each: each[:2])

    def play(self, event):
        desktop, clocks = self.desktop, self.clocks
        if event.get("input") == "begin":
            heard = bool(desktop.active)
            self.step(desktop.begin_typing, heard)
        elif event.get("input") == "end":
            desktop.end_typing()
        elif "wall" in event:
            self.step(lambda: clocks.jump(event["wall"] * SECOND))
        elif "do" in event:
            self.step(lambda: desktop.bus.call(NAME, PATH, INTERFACE, "Skip", None, None, Gio.DBusCallFlags.NONE, 5000,
                                               None, lambda bus, result: bus.call_finish(result)))
        elif event["desk"] in ("suspend", "resume"):
            self.asleep = event["desk"] == "suspend"
            if not self.asleep:
                self.step(lambda: os.write(clocks.alarm, CANCELED))  # the wall clock left the machine's own
            self.step(lambda: desktop.emit("org.freedesktop.login1.Manager", "PrepareForSleep",
                                           GLib.Variant("(b)", (self.asleep,))))
        else:
            self.step(lambda: desktop.emit("org.freedesktop.login1.Session", event["desk"].capitalize()))

    def go_to(self, elapsed):
        """The clocks, to so many ns after the start."""
        ahead = self.zero + elapsed - self.clocks.elapsed()
        if ahead > 0:
            self.clocks.go(ahead, self.asleep)

    def live(self):
        self.pump(lambda: self.clocks.times() > 0, "the resident")
        self.rest()
        self.pump(lambda: self.desktop.watches, "the resident to ask for idle time")
        self.rest()
        end = (datetime.datetime.fromisoformat(self.script["end"]) - self.start).total_seconds() * SECOND
        events = self.events()
        while True:
            now = self.clocks.elapsed() - self.zero
            happens = []
            if events:
                happens.append((events[0][0] * SECOND, 0))
            if not self.asleep:
                happens.append((now + self.clocks.armed(), 2))
                if idle := self.desktop.next_idle():
                    happens.append((idle[0] - self.zero, 1))
            at, what = min(happens)
            if at > end:
                break
            self.go_to(int(at))
            if what == 0:
                self.play(events.pop(0)[2])
            elif what == 1:
                self.step(lambda: self.desktop.idle(idle[1]))
            else:
                self.step(self.clocks.ring)
        self.process.terminate()
        self.process.wait(10)

    def simulated(self):
        file = self.folder / "day.json"
        file.write_text(json.dumps(self.script))
        done = subprocess.run([self.program, "simulate", file], capture_output=True, text=True, env=self.environment)
        if done.returncode:
            raise Failed(done.stderr)
        lines = []
        for line in map(json.loads, done.stdout.splitlines()):
            word = line.get("as", line.get("reason", line.get("zone", "")))
            lines.append((datetime.datetime.fromisoformat(line["at"]), line["event"], line.get("stretches", []), word))
        return lines


def show(lines):
    return "\n".join(f"  {at.isoformat(timespec='seconds')} {event} {' '.join(stretches)} {word}"
                     for at, event, stretches, word in lines)


def compare(real, simulated):
    """That the simulation is right is for the core's test of the same files: its answers stand in them."""
    if not simulated:
        raise Failed("nothing happened")
    if [each[1:] for each in real] != [each[1:] for each in simulated]:
        raise Failed("the events differ")
    for (at, event, _, _), (expected, *_rest) in zip(real, simulated):
        if abs((at - expected).total_seconds()) > 2:
            raise Failed(f"{event} at {at} instead of {expected}")


def main(program, shim, day):
    with tempfile.TemporaryDirectory(prefix="unhunch-clocks-") as name:
        folder = pathlib.Path(name)
        (folder / "bus.conf").write_text(BUS.format(folder))
        bus = subprocess.Popen(["dbus-daemon", f"--config-file={folder}/bus.conf", "--nofork", "--nopidfile",
                                "--print-address"], stdout=subprocess.PIPE, text=True)
        address = bus.stdout.readline().strip()
        lived = Day(program, shim, read_day(pathlib.Path(day)), folder, address)
        try:
            lived.live()
            simulated = lived.simulated()
            compare(lived.lines, simulated)
            print(f"{len(simulated)} events as simulated:\n{show(lived.lines)}")
            return 0
        except Failed as failed:
            print(f"FAILED: {failed}\nreally:\n{show(lived.lines)}", file=sys.stderr)
            print(f"simulated:\n{show(lived.simulated())}", file=sys.stderr)
            print("said:\n" + lived.log.read_text()[-3000:], file=sys.stderr)
            return 1
        finally:
            if lived.process.poll() is None:
                lived.process.kill()
                lived.process.wait()
            bus.terminate()
            bus.wait()


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:4]))
