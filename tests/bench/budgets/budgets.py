#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Unhunch authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""budgets.py BUILD: what the resident costs, beside a bare QtCore and QtDBus program and a bare Qt Widgets tray in
the same run, in the desktop that desktop.sh holds. Prints a table; exit status 1 when a budget is broken.

Run on a machine with nothing else to do: times of starting are worth little beside other work, and another Qt
program lowers everybody's PSS (the libraries are shared). Counts and private memory do not mind."""
import os
import pathlib
import re
import statistics
import subprocess
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "journey"))
from person import Keyboard, OUT, Unhunch, await_, owner, status, xdotool  # noqa: E402

build = pathlib.Path(sys.argv[1])
tools = build / "tests"
LOG = OUT / "trayhost.log"
IDLE, KEYS, STARTS = 120, 300, 15
# Milliseconds say more about the machine than about us: 20 where a bare Widgets tray took 31 is the budget.
START = 20 / 31


def strangers(process):
    """How many other processes map QtCore now: each of them lowers the PSS of this one."""
    found = 0
    for maps in pathlib.Path("/proc").glob("[0-9]*/maps"):
        try:
            found += maps.parent.name != str(process) and "libQt6Core" in maps.read_text()
        except OSError:
            pass
    return found


def memory(process):
    """Private dirty and PSS in MiB; waits up to a minute for a moment with no other Qt program."""
    for _ in range(120):
        if not strangers(process):
            break
        time.sleep(0.5)
    else:
        print("Other Qt programs run: PSS is too low.", file=sys.stderr)
    rollup = pathlib.Path(f"/proc/{process}/smaps_rollup").read_text()
    return [int(re.search(rf"^{key}:\s+(\d+)", rollup, re.M)[1]) / 1024 for key in ("Private_Dirty", "Pss")]


def switches(process):
    """Times that any of its threads was put to sleep or woken so far."""
    total = 0
    for thread in pathlib.Path(f"/proc/{process}/task").iterdir():
        total += sum(map(int, re.findall(r"ctxt_switches:\s+(\d+)", (thread / "status").read_text())))
    return total


def registrations():
    return [(int(line.split()[0]), line.split()[1]) for line in LOG.read_text().splitlines()]


def start_times(command):
    """Milliseconds from exec to the registered tray item, the first start (a cold cache) left out."""
    times = []
    for turn in range(STARTS + 1):
        before = len(registrations())
        stamp = OUT / "stamp"
        process = subprocess.Popen([tools / "stamp", stamp, *command], stdout=subprocess.DEVNULL,
                                   stderr=subprocess.DEVNULL)
        await_(f"{command[0]} in the tray", lambda: len(registrations()) > before, 10, 0.01)
        if turn:
            times.append((registrations()[before][0] - int(stamp.read_text())) / 1e6)
        time.sleep(0.3)
        process.terminate()
        process.wait()
        time.sleep(0.2)
    return times


def day(unhunch, keyboard):
    """Works through a day's prompts and lets each go; gives how many there were."""
    unhunch.start()
    await_("the working day", lambda: status()["state"] != "off-hours")
    prompts = 0
    typist = subprocess.Popen(["sh", "-c", "while :; do xdotool type --delay 4 'the quick brown fox '; done"],
                              start_new_session=True)
    try:
        end = time.monotonic() + 120
        while prompts < 8 and status()["state"] != "off-hours" and time.monotonic() < end:
            if status()["state"] == "due":
                unhunch.run("skip")
                prompts += 1
            time.sleep(0.1)
    finally:
        os.killpg(typist.pid, 15)
        typist.wait()
    return prompts


def main():
    LOG.write_text("")
    host = subprocess.Popen([tools / "trayhost", LOG])
    await_("the tray host", lambda: registrations())
    keyboard = Keyboard()
    program = build / "bin" / "unhunch"

    # As many prompts as a day may have, six hundred times as fast; then its memory.
    unhunch = Unhunch(build, scale=600, **{"posture-interval": "40"})
    prompts = day(unhunch, keyboard)
    process = unhunch.process.pid
    time.sleep(3)
    dirty, pss = memory(process)
    gui = [line.split()[-1] for line in pathlib.Path(f"/proc/{process}/maps").read_text().splitlines()
           if "libQt6Gui" in line or "libQt6Widgets" in line]
    unhunch.quit()

    bare = subprocess.Popen([tools / "bare_bus"])
    await_("the bare program", lambda: owner("io.github.unhunch.BareBus"))
    time.sleep(3)
    bare_dirty, bare_pss = memory(bare.pid)
    bare.terminate()
    bare.wait()

    tray = subprocess.Popen([tools / "bare_tray"])
    time.sleep(4)
    tray_dirty, tray_pss = memory(tray.pid)
    tray.terminate()
    tray.wait()

    # At the normal pace: nobody there, then somebody who types.
    unhunch = Unhunch(build, scale=1)
    unhunch.start()
    process = unhunch.process.pid
    keyboard.type("a")
    time.sleep(20)  # what the last key set going has settled
    before = switches(process)
    time.sleep(IDLE)
    idle = switches(process) - before
    keyboard.type("ab")  # a first key ends the pause: that is one wake-up, and not one per key
    time.sleep(2)
    before = switches(process)
    xdotool("type", "--delay", "200", ("the quick brown fox jumps over lazy dogs " * 20)[:KEYS])
    typing = switches(process) - before
    unhunch.quit()

    ours = start_times([program])
    theirs = start_times([tools / "bare_tray"])
    host.terminate()
    host.wait()
    keyboard.close()

    def median(times):
        return f"{statistics.median(times):.1f} ({min(times):.1f} to {max(times):.1f})"

    print(f"After {prompts} prompts; {STARTS} starts; load {os.getloadavg()[0]:.1f}\n")
    print("| | Unhunch | budget | bare QtCore and QtDBus | bare Qt Widgets tray |\n|---|---|---|---|---|")
    print(f"| private dirty, MiB | {dirty:.2f} | 2.50 | {bare_dirty:.2f} | {tray_dirty:.2f} |")
    print(f"| PSS, MiB | {pss:.2f} | {1.8 * bare_pss:.2f} | {bare_pss:.2f} | {tray_pss:.2f} |")
    print(f"| wake-ups in {IDLE} idle s | {idle} | 0 | | |")
    print(f"| wake-ups per key typed | {typing / KEYS:.3f} | 0 | | |")
    print(f"| exec to tray item, ms | {median(ours)} | {START * statistics.median(theirs):.1f} | | {median(theirs)} |")
    print(f"| QtGui mapped | {'yes' if gui else 'no'} | no | no | yes |")

    broken = [what for what, bad in (
        ("prompts", prompts < 8), ("private dirty", dirty > 2.5), ("PSS", pss > 1.8 * bare_pss), ("idle wake-ups", idle),
        ("wake-ups while typing", typing > KEYS // 100), ("start", statistics.median(ours) > START * statistics.median(theirs)), ("QtGui", gui)) if bad]
    if broken:
        print("\nOver budget:", ", ".join(broken))
    return 1 if broken else 0


sys.exit(main())
