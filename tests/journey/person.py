# SPDX-FileCopyrightText: 2026 The Unhunch authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A person at the desk of desktop.sh: types, looks, clicks. All keys and clicks are real ones of the X server;
the accessibility bus is only asked where on the screen a button is."""
import json
import os
import pathlib
import sqlite3
import subprocess
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, Gio, GLib  # noqa: E402

OUT = pathlib.Path(os.environ["SESSION_OUT"])
NAME = "io.github.unhunch.Unhunch"
PATH = "/io/github/unhunch/Unhunch"
INTERFACE = "io.github.unhunch.Unhunch1"
WATCHER = "org.kde.StatusNotifierWatcher"


class Failed(Exception):
    """What the person expected did not happen."""


def await_(what, found, seconds=15.0, every=0.1):
    """Asks found() until it gives something true; gives that back."""
    end = time.monotonic() + seconds
    while True:
        try:
            answer = found()
        except (GLib.Error, sqlite3.OperationalError):
            answer = None
        if answer:
            return answer
        if time.monotonic() > end:
            shot("failed")
            raise Failed(f"waited {seconds:.0f} s in vain for {what}")
        time.sleep(every)


def never(what, found, seconds):
    """Fails when found() gives something true within this time."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if found():
            shot("failed")
            raise Failed(f"{what}, which should not be")
        time.sleep(0.1)


def expect(condition, what):
    if not condition:
        shot("failed")
        raise Failed(what)


def shot(name):
    subprocess.run(["shot", name], check=True)


def run_quietly(*words):
    """What a command says; nothing where it fails."""
    return subprocess.run([*map(str, words)], capture_output=True, text=True).stdout.strip()


def xdotool(*words):
    return run_quietly("xdotool", *words)


# ---- the bus


def bus():
    return Gio.bus_get_sync(Gio.BusType.SESSION)


def call(name, path, interface, method, arguments=None, reply=None):
    return bus().call_sync(name, path, interface, method, arguments, reply and GLib.VariantType(reply),
                           Gio.DBusCallFlags.NO_AUTO_START, 5000, None).unpack()


def owner(name):
    """The process that owns a name on the bus, or none."""
    try:
        return call("org.freedesktop.DBus", "/", "org.freedesktop.DBus", "GetConnectionUnixProcessID",
                    GLib.Variant("(s)", (name,)))[0]
    except GLib.Error:
        return None


def status():
    """What the resident says is so now."""
    return json.loads(call(NAME, PATH, INTERFACE, "Status", None, "(s)")[0])


# ---- what is on the screen


def walk(node, depth=0):
    if node is None or depth > 24:
        return
    yield node
    try:
        count = node.get_child_count()
        children = [node.get_child_at_index(i) for i in range(min(count, 200))]
    except GLib.Error:
        return
    for child in children:
        yield from walk(child, depth + 1)


def applications(name):
    desktop = Atspi.get_desktop(0)
    for i in range(desktop.get_child_count()):
        application = desktop.get_child_at_index(i)
        try:
            if application is not None and name in (application.get_name() or ""):
                yield application
        except GLib.Error:
            pass


BUTTONS = ("push button", "menu item", "page tab", "radio button")


def showing(application, label, roles=BUTTONS):
    """The control whose label begins so, of this application, that is on the screen now, or none."""
    for root in applications(application):
        for node in walk(root):
            try:
                if node.get_role_name() not in roles or not (node.get_name() or "").startswith(label):
                    continue
                if node.get_state_set().contains(Atspi.StateType.SHOWING):
                    return node
            except GLib.Error:
                pass
    return None


def texts(application):
    """Every text that this application shows now."""
    found = []
    for root in applications(application):
        for node in walk(root):
            try:
                if node.get_name() and node.get_state_set().contains(Atspi.StateType.SHOWING):
                    found.append(node.get_name())
            except GLib.Error:
                pass
    return found


def click_at(x, y):
    xdotool("mousemove", x, y)
    time.sleep(0.05)
    xdotool("click", 1)


def click(application, label, seconds=10.0, roles=BUTTONS):
    """Clicks the control with this label with the real pointer."""
    node = await_(f"'{label}' in {application}", lambda: showing(application, label, roles), seconds)
    time.sleep(0.15)  # it may still be moving into its place
    box = node.get_extents(Atspi.CoordType.SCREEN)
    expect(box.width > 4 and box.height > 4, f"'{label}' has no place on the screen")
    click_at(box.x + box.width // 2, box.y + box.height // 2)


def windows(title):
    found = xdotool("search", "--onlyvisible", "--name", title)
    return found.split()


# ---- what the person does


class Keyboard:
    """A terminal and somebody who types into it, on and on, until told to let go."""

    def __init__(self):
        self.typed = OUT / "typed.txt"
        self.terminal = subprocess.Popen(
            ["xterm", "-T", "Letter", "-fa", "Monospace", "-fs", "11", "-geometry", "78x24+60+120", "-e", "sh", "-c",
             f"stty -icanon; exec cat >{self.typed}"])
        self.typing = None
        self.window = await_("the terminal", lambda: windows("^Letter$"))[0]
        xdotool("windowactivate", "--sync", self.window)

    def type(self, words="the quick brown fox jumps over the lazy dog "):
        xdotool("type", "--delay", 25, words)

    def start(self, words="Dear Ada, thank you for your letter."):
        """Types until stop()."""
        self.stop()
        self.typing = subprocess.Popen(
            ["sh", "-c", 'trap "exit 0" TERM; while :; do for word; do xdotool type --delay 25 "$word " || exit; done; done',
             "typist", *words.split()])

    def stop(self):
        """Lets go after the word: killed within it, a key would stay down and repeat into the next window."""
        if self.typing:
            self.typing.terminate()
            self.typing.wait()
            self.typing = None

    def close(self):
        self.stop()
        self.terminal.terminate()
        self.terminal.wait()


# ---- the tray


def tray_item():
    """Service and path of our item in the panel, or none."""
    process = owner(NAME)
    items = call(WATCHER, "/StatusNotifierWatcher", "org.freedesktop.DBus.Properties", "Get",
                 GLib.Variant("(ss)", (WATCHER, "RegisteredStatusNotifierItems")))[0]
    for item in items:
        service, slash, path = item.partition("/")
        if process and owner(service) == process:
            return service, slash + path
    return None


def tray(name):
    """A property of our item."""
    service, path = tray_item()
    return call(service, path, "org.freedesktop.DBus.Properties", "Get",
                GLib.Variant("(ss)", ("org.kde.StatusNotifierItem", name)))[0]


def menu():
    """Labels of the tray menu and the ids behind them, submenus too; as a host reads it before it opens it."""
    service, _ = tray_item()
    path = tray("Menu")
    call(service, path, "com.canonical.dbusmenu", "AboutToShow", GLib.Variant("(i)", (0,)))
    found = {}

    def read(node):
        number, properties, children = node
        if properties.get("label") and properties.get("visible", True):
            found[properties["label"].replace("_", "")] = (number, properties.get("enabled", True))
        for child in children:
            read(child)

    read(call(service, path, "com.canonical.dbusmenu", "GetLayout", GLib.Variant("(iias)", (0, -1, [])))[1])
    return found


def choose(label):
    """Picks an entry of the tray menu as a panel does."""
    entries = menu()
    match = [number for text, (number, enabled) in entries.items() if text.startswith(label) and enabled]
    expect(len(match) == 1, f"'{label}' is not one of the menu's {list(entries)}")
    service, _ = tray_item()
    call(service, tray("Menu"), "com.canonical.dbusmenu", "Event",
         GLib.Variant("(isvu)", (match[0], "clicked", GLib.Variant("s", ""), 0)))


# ---- the program


class Unhunch:
    """The resident, from the build folder, in its own private folders."""

    def __init__(self, build, scale=60, first=False, **settings):
        """`first`: it was never started before, and nobody set anything."""
        self.program = str(pathlib.Path(build) / "bin" / "unhunch")
        self.scale = scale
        self.process = None
        self.welcomed = first
        weekend = {} if first else {"hours-saturday": "09:00-17:00", "hours-sunday": "09:00-17:00"}
        self.settings = {**weekend, **settings}

    def start(self):
        # Before it runs the command writes the file itself: the first steps are a journey of their own.
        if "welcomed" not in self.settings and not self.welcomed:
            self.run("config", "welcomed", "true")
        self.welcomed = True
        self.log = open(OUT / "unhunch.log", "a")
        self.process = subprocess.Popen([self.program, "--time-scale", str(self.scale)], stdout=self.log,
                                        stderr=self.log, env={**os.environ, "QT_LOGGING_RULES": "unhunch.*=true",
                                             "QT_MESSAGE_PATTERN": "%{time boot} %{category}: %{message}"})
        await_("the resident on the bus", lambda: owner(NAME) == self.process.pid)
        for key, value in self.settings.items():
            self.run("config", key, value)
        self.settings = {}

    def run(self, *words, code=0):
        done = subprocess.run([self.program, *words], capture_output=True, text=True, timeout=10)
        expect(done.returncode == code,
               f"unhunch {' '.join(words)}: {done.returncode}\n{done.stdout}{done.stderr}")
        return done.stdout

    def kill(self):
        """As the kernel does it: without a word."""
        self.process.kill()
        self.process.wait()

    def quit(self):
        self.run("quit")
        self.process.wait(10)

    def week(self):
        return json.loads(self.run("week", "--json"))

    def rows(self, query):
        """Asks the real database."""
        file = pathlib.Path(os.environ["XDG_DATA_HOME"]) / "unhunch/history.sqlite"
        with sqlite3.connect(f"file:{file}?mode=ro", uri=True) as database:
            return database.execute(query).fetchall()
