# SPDX-FileCopyrightText: 2026 The Unhunch authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The main job as in a sandbox: through a real desktop portal, which is restarted, and then is not there any more."""
import os
import pathlib
import shutil
import subprocess
import time

from job import QUICK, XFCE, buttons, own_prompt_up, until_asked, until_done
from person import Keyboard, Unhunch, await_, click, expect, owner, shot, showing, status

PORTAL = "org.freedesktop.portal.Desktop"


def kill_portal():
    os.kill(owner(PORTAL), 9)
    await_("the portal to be gone", lambda: not owner(PORTAL))


def notifications(unhunch):
    """How prompts come, as doctor says it."""
    return next(line for line in unhunch.run("doctor").splitlines() if line.startswith("notifications "))


def sandboxed(build):
    """The prompt by the portal: Snooze, the portal killed and back, Start; and without a portal the own prompt."""
    # As a sandbox lets its icons be seen outside.
    shutil.copytree(pathlib.Path(build) / "share/icons", pathlib.Path(os.environ["XDG_DATA_HOME"]) / "icons")
    os.environ["SNAP"] = "/snap/unhunch/1"  # by which a program in such a sandbox knows
    unhunch, keyboard = Unhunch(build, **QUICK), Keyboard()
    unhunch.start()
    await_("the portal to be known", lambda: "desktop portal" in notifications(unhunch))
    until_asked(keyboard)
    shot("prompt")
    click(XFCE, "Snooze")
    await_("the snooze", lambda: status()["state"] == "snoozed")
    await_("the notification to go", lambda: not showing(XFCE, "Skip"))

    until_asked(keyboard)
    kill_portal()
    portal = subprocess.Popen(["start-portal"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    await_("the portal to be back", lambda: owner(PORTAL))
    time.sleep(1)
    await_("one prompt", lambda: buttons("Skip") == 1)
    shot("prompt-after-restart")
    click(XFCE, "Start")
    until_done(unhunch)
    await_("the notification to go", lambda: not showing(XFCE, "Skip"))

    expect(owner("org.freedesktop.impl.portal.desktop.gtk"), "what stands behind the portal crashed")
    kill_portal()
    portal.wait()
    until_asked(keyboard, own_prompt_up)
    shot("own-prompt")
    expect("small window" in notifications(unhunch), f"doctor says {notifications(unhunch)}")
    unhunch.quit()
    keyboard.close()
