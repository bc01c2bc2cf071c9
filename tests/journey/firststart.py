# SPDX-FileCopyrightText: 2026 The Unhunch authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The journey of somebody who has just got it: the first steps, then the pages of the window."""
import os
import pathlib
import time

from person import Atspi, Unhunch, await_, choose, click, expect, never, shot, showing, texts, tray_item

WINDOWS = "unhunch-windows"


def welcome(build):
    """The very first start: the first steps, taken as they are, and never again; pages by their tabs, and a setting."""
    file = pathlib.Path(os.environ["XDG_CONFIG_HOME"]) / "unhunch/unhunch.ini"

    def kept():
        return sorted(file.read_text().split()[1:]) if file.exists() else []

    unhunch = Unhunch(build, scale=1, first=True)
    expect(not kept(), f"before the first start {kept()} were set")
    unhunch.start()
    await_("the first steps", lambda: "When do you work?" in texts(WINDOWS), 15)
    time.sleep(0.5)
    shot("first-steps")
    click(WINDOWS, "Looks right, begin")
    await_("them to go", lambda: not texts(WINDOWS))
    await_("that they were seen to be kept, and nothing else", lambda: kept() == ["welcomed=true"])
    unhunch.quit()

    unhunch.start()
    await_("the mark in the tray", tray_item)
    never("the first steps again", lambda: texts(WINDOWS), 2)
    choose("This week")
    await_("the week", lambda: showing(WINDOWS, "Stretch now"))
    click(WINDOWS, "Library")
    await_("the library", lambda: showing(WINDOWS, "Thoracic Extension", ("list item",)))
    time.sleep(0.5)
    shot("library")
    click(WINDOWS, "Settings")
    click(WINDOWS, "Interruptions", roles=("list item",))
    click(WINDOWS, "The camera is in use", roles=("check box",))
    await_("the setting to be kept", lambda: kept() == ["quiet-camera=false", "welcomed=true"])
    time.sleep(0.5)
    shot("setting")
    unhunch.quit()
    await_("the windows to go with it", lambda: not texts(WINDOWS))

    unhunch.start()
    unhunch.run("settings", "interruptions")
    switches = [await_(f"'{name}'", lambda: showing(WINDOWS, name, ("check box",)))
                for name in ("The camera is in use", "The microphone is in use")]
    on = [switch.get_state_set().contains(Atspi.StateType.CHECKED) for switch in switches]
    expect(on == [False, True], f"the switches of camera and microphone are {on}")
    expect("switched off" in next(line for line in unhunch.run("doctor").splitlines() if line.startswith("camera ")),
           "the camera is sensed all the same")
    unhunch.quit()
