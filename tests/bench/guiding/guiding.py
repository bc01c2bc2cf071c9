#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Unhunch authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""guiding.py BUILD: what the card costs while it guides, in the desktop that desktop.sh holds: processor time of all its
threads as a share of one core while the figure moves and while it holds, at ratio 1 and 2; how often it paints while it
is paused, hidden or finished; how long it takes from Start to the card's first frame beside a bare window's first one.
Prints a table; exit status 1 when a budget is broken.

Frames are counted where they are handed to the X server, by a library that is preloaded (framewatch.c). Processor time
is the kernel's, of the windows' process alone. Run it on a machine with nothing else to do: shares grow with the other
work on the core's twin, and starts with any."""
import os
import pathlib
import statistics
import struct
import subprocess
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "journey"))
from person import INTERFACE, NAME, OUT, PATH, GLib, Unhunch, await_, call, expect, windows, xdotool  # noqa: E402

build = pathlib.Path(sys.argv[1])
tools = build / "tests"
WATCH = OUT / "frames"
MOVES, HOLDS = "cat-cow", "seated-twist"  # one that moves all the time, one that is held for 20 s
LASTS = 70  # seconds, more than HOLDS does
FRAMES = 300  # of the figure in motion: ten seconds
PATIENCE = 60  # seconds for them
SCREEN = 1600  # its height
FIGURE = 400 * 400  # what is painted anew while the figure moves, at ratio 1
HOLD = 12  # seconds: three breaths
STILL = 3  # seconds in which nothing may be painted
STARTS = 15
CARD = "^(Cat|Seated)"
MOVING_SHARE = {1: 18, 2: 32}  # percent of one core
HOLDING_SHARE = {1: 8, 2: 12}
FIRST_FRAME = 1.8  # times that of a bare window


def seen():
    """First and last picture in monotonic ns, frames, pixels."""
    return struct.unpack("4q", WATCH.read_bytes())


def watched(ratio=1):
    """The environment of a program whose frames are counted, from none on."""
    WATCH.write_bytes(bytes(32))
    return {"LD_PRELOAD": str(tools / "libframewatch.so"), "UNHUNCH_FRAMES": str(WATCH), "QT_SCALE_FACTOR": str(ratio)}


def resident(ratio):
    """One whose windows are watched."""
    unhunch = Unhunch(build, scale=1, **{"voice": "false", "chimes": "false", "full-screen-guide": "false", "pace": "1",
                                            "small-window": "false"})
    plain = dict(os.environ)
    os.environ.update(watched(ratio))
    unhunch.start()
    for name in os.environ.keys() - plain.keys():
        del os.environ[name]
    return unhunch


def windows_process():
    for status in pathlib.Path("/proc").glob("[0-9]*/comm"):
        try:
            if status.read_text().strip() == "unhunch-windows":
                return int(status.parent.name)
        except OSError:
            pass
    return None


def processor_seconds(process):
    """Of all its threads so far."""
    total = 0
    for thread in pathlib.Path(f"/proc/{process}/task").iterdir():
        total += int((thread / "schedstat").read_text().split()[0])
    return total / 1e9


class Measured:
    """What happened in half seconds one after the other, of those that `counts(frames, pixels of each)` takes, until
    `enough(frames, seconds)`."""

    def __init__(self, process, enough, counts=lambda frames, pixels: True):
        self.seconds = self.spent = self.frames = self.pixels = 0
        end = time.monotonic() + PATIENCE
        before = (seen(), processor_seconds(process), time.monotonic())
        while not enough(self.frames, self.seconds):
            expect(time.monotonic() < end, f"{self.frames} frames in {self.seconds:.1f} s are not enough")
            time.sleep(0.5)
            now = (seen(), processor_seconds(process), time.monotonic())
            frames, pixels = now[0][2] - before[0][2], now[0][3] - before[0][3]
            if counts(frames / (now[2] - before[2]), pixels / max(1, frames)):
                self.frames += frames
                self.pixels += pixels
                self.spent += now[1] - before[1]
                self.seconds += now[2] - before[2]
            before = now
        self.share = 100 * self.spent / self.seconds

    def row(self, what, budget):
        return (f"| {what} | {self.share:.1f} | {budget} | {self.frames / self.seconds:.1f} | "
                f"{self.pixels / max(1, self.frames) / 1000:.0f} |")


def start(stretch, begin):
    call(NAME, PATH, INTERFACE, "Start", GLib.Variant("(sb)", (stretch, begin)))


def guide(stretch, steps):
    """Guides it, that many steps on from the first; gives the windows' process."""
    start(stretch, True)
    process = await_("the card", lambda: seen()[0] and windows_process())
    await_("its window", lambda: windows(CARD))
    time.sleep(2)  # the first beads have swung
    if f"HEIGHT={SCREEN}" in xdotool("getwindowgeometry", "--shell", windows(CARD)[0]):
        xdotool("key", "F11")  # what is not heard fills the screen
        time.sleep(1)
    for _ in range(steps):
        xdotool("key", "Right")
        time.sleep(0.3)
    time.sleep(3)
    return process


def close():
    """Leaves the card, and what it says at the end, as their owner does; the program ends with them."""
    def gone():
        for window in xdotool("search", "--class", "unhunch-windows").split():
            xdotool("windowactivate", window)
        xdotool("key", "alt+F4")
        time.sleep(1)
        return not windows_process()
    await_("the windows' end", gone)


def still(process):
    return Measured(process, lambda frames, seconds: seconds >= STILL).frames


def at_ratio(ratio):
    """Shares while moving and holding, and frames while paused, hidden and finished."""
    unhunch = resident(ratio)
    process = guide(MOVES, 2)
    moving = Measured(process, lambda frames, seconds: frames >= FRAMES,
                      lambda rate, pixels: rate > 20 and pixels > 0.9 * FIGURE * ratio ** 2)
    subprocess.run(["shot", f"moving-{ratio}"], check=True)
    xdotool("key", "space")
    time.sleep(2)
    paused = still(process)
    xdotool("key", "space")
    time.sleep(0.5)
    window = windows(CARD)[0]
    xdotool("windowminimize", window)
    time.sleep(1)
    hidden = still(process)
    close()
    process = guide(HOLDS, 1)
    holding = Measured(process, lambda frames, seconds: seconds >= HOLD)
    subprocess.run(["shot", f"holding-{ratio}"], check=True)
    close()
    unhunch.run("config", "pace", "10")
    process = guide(HOLDS, 0)
    time.sleep(LASTS / 10)
    subprocess.run(["shot", f"finished-{ratio}"], check=True)
    finished = still(process)
    close()
    unhunch.quit()
    return moving, holding, {"paused": paused, "hidden": hidden, "finished": finished}


def card_frame():
    """Milliseconds from Start to the card's first frame."""
    WATCH.write_bytes(bytes(32))
    began = time.monotonic_ns()
    start(HOLDS, False)
    await_("the card", lambda: seen()[0], 15, 0.005)
    took = (seen()[0] - began) / 1e6
    await_("its window", lambda: windows(CARD))
    time.sleep(0.5)
    close()
    return took


def bare_frame():
    """Milliseconds from exec to a bare window's first frame."""
    stamp = OUT / "stamp"
    bare = subprocess.Popen([tools / "stamp", stamp, tools / "bare_window"], env={**os.environ, **watched()})
    await_("the bare window", lambda: seen()[0], 15, 0.005)
    took = (seen()[0] - int(stamp.read_text())) / 1e6
    time.sleep(0.5)
    bare.terminate()
    bare.wait()
    return took


def first_frames():
    """Of both, in turn, so that what slows the machine down meets them alike; the first of each, with a cold cache, left
    out."""
    unhunch = resident(1)
    ours, theirs = zip(*((card_frame(), bare_frame()) for _ in range(STARTS + 1)))
    unhunch.quit()
    return ours[1:], theirs[1:]


def main():
    broken = []
    print("| | % of a core | budget | frames a s | 1000 px a frame |\n|---|---|---|---|---|")
    for ratio in (1, 2):
        moving, holding, still_frames = at_ratio(ratio)
        print(moving.row(f"moving, ratio {ratio}", MOVING_SHARE[ratio]))
        print(holding.row(f"holding, ratio {ratio}", HOLDING_SHARE[ratio]))
        for what, frames in still_frames.items():
            print(f"| {what}, ratio {ratio} | | | {frames / STILL:.1f} | |", flush=True)
            if frames:
                broken.append(f"frames while {what} at ratio {ratio}")
        if moving.share > MOVING_SHARE[ratio]:
            broken.append(f"moving at ratio {ratio}")
        if holding.share > HOLDING_SHARE[ratio]:
            broken.append(f"holding at ratio {ratio}")
    ours, theirs = first_frames()
    print(f"\nFrom Start to the card's first frame {statistics.median(ours):.0f} ms ({min(ours):.0f} to {max(ours):.0f}), "
          f"a bare window's first {statistics.median(theirs):.0f} ({min(theirs):.0f} to {max(theirs):.0f}): "
          f"{statistics.median(ours) / statistics.median(theirs):.2f} times, budget {FIRST_FRAME}; "
          f"load {os.getloadavg()[0]:.1f}")
    if statistics.median(ours) > FIRST_FRAME * statistics.median(theirs):
        broken.append("first frame")
    if broken:
        print("\nOver budget:", ", ".join(broken))
    return 1 if broken else 0


sys.exit(main())
