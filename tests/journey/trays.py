# SPDX-FileCopyrightText: 2026 The Unhunch authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Desktops whose panel takes no StatusNotifierItem: what stands in for the mark."""
import subprocess
import time

from person import Keyboard, Unhunch, await_, click, click_at, expect, never, run_quietly, shot, showing, status, texts, \
    windows, xdotool

WINDOWS = "unhunch-windows"


def programs():
    return run_quietly("pgrep", "-x", WINDOWS).split()


def notray(build):
    """No tray at all: a small window comes, takes no focus and can be worked; closed, it asks whether to go on."""
    keyboard = Keyboard()
    unhunch = Unhunch(build, scale=1)
    unhunch.start()
    small = await_("the small window", lambda: windows("^Unhunch$"), 20)[0]
    expect(xdotool("getactivewindow") == keyboard.window, "it took the focus")
    keyboard.type("and on ")
    await_("the typing in the terminal", lambda: keyboard.typed.read_text().endswith("and on "))
    shot("small")
    click(WINDOWS, "Pause")
    time.sleep(0.5)
    shot("pause")
    xdotool("key", "Down", "Down", "Return")  # 1 hour
    await_("the pause", lambda: status()["quietUntil"])
    await_("the window to say so", lambda: any(text.startswith("Quiet until") for text in texts(WINDOWS)))
    shot("paused")
    click(WINDOWS, "Resume")
    await_("the end of the pause", lambda: not status()["quietUntil"])
    click(WINDOWS, "Stretch now")
    await_("the card", lambda: showing(WINDOWS, "Start"))
    time.sleep(1)  # keys that were meant for something else are not taken
    xdotool("key", "Escape")
    await_("the card to go", lambda: not showing(WINDOWS, "Start"))
    click(WINDOWS, "This week")
    await_("the week", lambda: windows("^This week"))
    xdotool("windowactivate", "--sync", windows("^This week")[0], "key", "ctrl+w")
    await_("the week to go", lambda: not windows("^This week"))
    expect(windows("^Unhunch$") == [small], "it went with the week")

    # As the window manager closes it.
    xdotool("windowactivate", "--sync", small, "key", "alt+F4")
    await_("the question", lambda: showing(WINDOWS, "Quit Unhunch"))
    shot("asks")
    click(WINDOWS, "Go on")
    await_("the windows program to end", lambda: not programs())
    expect(status()["state"] != "", "the resident went with it")
    never("it came again", programs, 12)
    unhunch.quit()
    keyboard.close()


def xembed(build):
    """A tray of the old kind, which comes late: the mark docks there, and its menu works as in any other."""
    unhunch = Unhunch(build, scale=1)
    unhunch.start()
    await_("the small window", lambda: windows("^Unhunch$"), 20)
    tray = subprocess.Popen(["start-tray"])
    place = await_("the tray", lambda: run_quietly("xdotool", "search", "--onlyvisible", "--class", "trayer").split())[0]
    unhunch.run("pause", "30m")  # something changes
    await_("the window to make room for the mark", lambda: not windows("^Unhunch$"))
    unhunch.run("resume")

    def middle():
        shape = dict(line.split("=") for line in run_quietly("xdotool", "getwindowgeometry", "--shell", place).splitlines())
        return (int(shape["X"]) + 12, int(shape["Y"]) + int(shape["HEIGHT"]) // 2, int(shape["WIDTH"]))

    await_("the mark in the tray", lambda: middle()[2] >= 20)
    shot("docked")
    x, y, _ = middle()
    click_at(x, y)
    week = await_("the week", lambda: windows("^This week"))[0]
    xdotool("windowactivate", "--sync", week, "key", "ctrl+w")
    await_("the week to go", lambda: not windows("^This week"))
    xdotool("mousemove", x, y, "click", 3)
    await_("the menu", lambda: run_quietly("xdotool", "search", "--onlyvisible", "--class", WINDOWS))
    time.sleep(0.5)
    shot("menu")
    xdotool("key", "Up", "Up", "Return")  # past "Quit"
    settings = await_("the settings", lambda: windows("^Settings"))[0]
    xdotool("windowactivate", "--sync", settings, "key", "ctrl+w")
    await_("the settings to go", lambda: not windows("^Settings"))

    # The panel dies and comes again.
    tray.terminate()
    tray.wait()
    tray = subprocess.Popen(["start-tray"])
    place = await_("the tray", lambda: run_quietly("xdotool", "search", "--onlyvisible", "--class", "trayer").split())[0]
    await_("the mark in the tray", lambda: middle()[2] >= 20)
    x, y, _ = middle()
    click_at(x, y)
    await_("the week", lambda: windows("^This week"))
    expect("stands in" in unhunch.run("doctor"), f"doctor says\n{unhunch.run('doctor')}")
    unhunch.quit()
    await_("the windows program to end with the resident", lambda: not programs())
    tray.terminate()
