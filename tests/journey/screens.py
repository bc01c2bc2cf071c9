# SPDX-FileCopyrightText: 2026 The Unhunch authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Several screens that come and go: where prompt and card open, and that neither gets lost."""
import json
import re
import subprocess
import time

from job import QUICK, WINDOWS, own_prompt_up, until_asked
from person import (Keyboard, Unhunch, await_, click, expect, never, run_quietly, shot, showing, status, tray_item, windows, xdotool)

LEFT, RIGHT = "DUMMY0", "DUMMY1"


def plug(output, mode, *where):
    """A screen of this size is plugged in and switched on; `where` as xrandr has it."""
    subprocess.run(["xrandr", "--addmode", output, mode], check=True)
    subprocess.run(["xrandr", "--output", output, "--mode", mode, *where], check=True)
    return screen(output)


def unplug(output):
    subprocess.run(["unplug", output], check=True)


def screen(output):
    """Left, top, right and bottom of this output."""
    found = re.search(rf"^{output} connected .*?(\d+)x(\d+)\+(\d+)\+(\d+)", run_quietly("xrandr"), re.M)
    width, height, x, y = map(int, found.groups())
    return x, y, x + width, y + height


def numbers(window, name):
    return [int(each) for each in re.findall(r"\d+", run_quietly("xprop", "-id", window, name).partition("=")[2])]


def frame(window):
    """Left, top, right and bottom of a window with its frame, as the X server has it."""
    text = run_quietly("xwininfo", "-id", window)
    x, y, width, height = (int(re.search(rf"{name}:\s+(-?\d+)", text).group(1))
                           for name in ("Absolute upper-left X", "Absolute upper-left Y", "Width", "Height"))
    left, right, top, bottom = numbers(window, "_NET_FRAME_EXTENTS") or (0, 0, 0, 0)
    return x - left, y - top, x + width + right, y + height + bottom


def within(inner, outer):
    return (inner[0] >= outer[0] and inner[1] >= outer[1] and inner[2] <= outer[2] and inner[3] <= outer[3])


def point_at(area):
    """The pointer goes to the upper part of this screen, where nothing of ours is."""
    xdotool("mousemove", (area[0] + area[2]) // 2, area[1] + 40)


def ours():
    """The windows of ours that are on a screen."""
    return xdotool("search", "--onlyvisible", "--class", WINDOWS).split()


def the_one():
    found = ours()
    return found[0] if len(found) == 1 else None


def settled():
    """The one window of ours, once it has stopped moving."""
    window = await_("a window of ours", the_one)
    last = None
    while last != (now := frame(window)):
        last = now
        time.sleep(0.3)
    return window, now


def leave(window):
    """By the key, once it is taken: those of a card's first moments were meant for another window."""
    xdotool("windowactivate", "--sync", window)
    time.sleep(1)
    xdotool("key", "Escape")
    await_("the card to go", lambda: not ours())


def asked(keyboard):
    """Works until a stretch is due, then lets go; gives the place of the own prompt."""
    xdotool("windowactivate", "--sync", keyboard.window)
    until_asked(keyboard, own_prompt_up)
    return settled()[1]


def card_on(unhunch, area, stretch="thoracic-extension"):
    """A card is asked for while the pointer is on this screen; it opens there, and all of it."""
    point_at(area)
    unhunch.run("now", stretch)
    await_("the card", lambda: showing(WINDOWS, "Start"))
    window, place = settled()
    expect(within(place, area), f"the card lies at {place}, and the screen with the pointer at {area}")
    return window, place


def screens(build):
    """Prompt and card open where the pointer is, beside the panel and no larger than the screen."""
    right = plug(RIGHT, "1024x768", "--right-of", LEFT)
    left = screen(LEFT)
    unhunch, keyboard = Unhunch(build, **QUICK), Keyboard()
    unhunch.start()
    panel = frame(await_("the panel", lambda: xdotool("search", "--onlyvisible", "--class", "xfce4-panel").split())[-1])
    expect(within(panel, left), f"the panel lies at {panel}")

    point_at(right)
    place = asked(keyboard)
    shot("prompt-right")
    expect(place[2:] == (right[2] - 16, right[3] - 16), f"the prompt lies at {place}, and the right screen at {right}")
    expect(xdotool("getactivewindow") == keyboard.window, "the prompt took the focus")

    unplug(RIGHT)  # under the prompt, which goes to where the pointer is from then on
    beside = (left[2] - 16, panel[1] - 16)
    await_("the prompt to come over", lambda: frame(the_one())[2:] == beside)
    right = plug(RIGHT, "1024x768", "--right-of", LEFT)
    time.sleep(1.5)
    expect(settled()[1][2:] == beside, f"the prompt lies at {settled()[1]}")
    expect(xdotool("getactivewindow") == keyboard.window, "the prompt took the focus when it moved")
    click(WINDOWS, "Snooze")
    await_("the snooze", lambda: status()["state"] == "snoozed")

    point_at(left)
    place = asked(keyboard)
    shot("prompt-left")
    expect(place[2:] == beside,
           f"the prompt lies at {place}, the left screen at {left} and the panel at {panel}")
    click(WINDOWS, "Start")  # the pointer is there
    await_("guiding to begin", lambda: status()["state"] == "session", 15)
    _, place = settled()
    shot("card-left")
    expect(within(place, (*left[:3], panel[1])), f"the card lies at {place}, over the panel at {panel}")
    unhunch.quit()
    keyboard.close()


def hotplug(build):
    """Whatever is open stays wholly on a screen when the other one is unplugged, plugged in, or another."""
    right = plug(RIGHT, "1024x768", "--right-of", LEFT)
    left = screen(LEFT)
    unhunch = Unhunch(build, scale=1)
    unhunch.start()
    window, _ = card_on(unhunch, left)
    leave(window)

    window, _ = card_on(unhunch, right)
    unplug(RIGHT)
    place = await_("the card to come over", lambda: within(frame(window), left) and frame(window))
    shot("unplugged")
    expect(place[2] - place[0] >= 880, f"the card was made smaller: {place}")
    click(WINDOWS, "Another stretch")
    await_("the other one", lambda: not windows("^Thoracic"))

    # One that is smaller than the card usually is: the card stays where it is, and opens there smaller.
    right = plug(RIGHT, "800x600", "--right-of", LEFT)
    time.sleep(1.5)  # a window manager may want to put it back
    place = settled()[1]
    expect(within(place, left) or within(place, right), f"the card lies at {place}")
    leave(window)
    window, place = card_on(unhunch, right, "wall-angel")
    shot("small")

    # It fills the screen while it guides, then another, and is a window again there.
    click(WINDOWS, "Start")
    await_("the card to fill the right screen", lambda: frame(window) == right)
    unplug(RIGHT)
    await_("the card to fill the left screen", lambda: frame(window) == left)
    time.sleep(0.5)
    shot("filled")
    xdotool("key", "F11")
    await_("the card to be a window", lambda: frame(window) != left and numbers(window, "_NET_FRAME_EXTENTS"))
    time.sleep(1.5)
    place = settled()[1]
    shot("window-again")
    expect(within(place, left), f"the card lies at {place}, and the only screen at {left}")
    expect(place[2] - place[0] < 900 and place[3] - place[1] < 600, f"the card did not become smaller again: {place}")
    click(WINDOWS, "End")
    await_("the card to go", lambda: not ours())

    # The own window, at the lower end of a screen that becomes smaller.
    right = plug(RIGHT, "1920x1080", "--right-of", LEFT)
    point_at(right)
    unhunch.run("settings")
    window, place = settled()
    expect(within(place, right), f"the settings lie at {place}, and the right screen at {right}")
    xdotool("windowmove", window, right[0] + 800, right[1] + 300)
    await_("the settings to move", lambda: frame(window)[0] > place[0])
    right = plug(RIGHT, "1280x1024", "--right-of", LEFT)
    await_("the settings to come back", lambda: within(frame(window), right))
    shot("settings")
    unhunch.quit()


def filled(build):
    """No prompt and no card lies over a window that fills a screen."""
    right = plug(RIGHT, "1024x768", "--right-of", LEFT)
    left = screen(LEFT)
    unhunch, keyboard = Unhunch(build, **QUICK), Keyboard()
    unhunch.start()
    film = subprocess.Popen(["xterm", "-T", "Film", "-geometry", f"40x10+{right[0] + 100}+100", "-e", "sleep", "1000"])
    picture = await_("the film", lambda: windows("^Film$"))[0]
    xdotool("windowactivate", "--sync", picture, "key", "alt+Return")  # xterm's own key for it
    await_("the film to fill the right screen", lambda: frame(picture) == right)

    # Somebody works on the left, and the pointer lies over the film.
    point_at(right)
    place = asked(keyboard)
    shot("prompt-beside")
    expect(frame(picture) == right, "the film is no longer full screen")
    expect(within(place, left), f"the prompt lies at {place}, and a film at {right}")
    unhunch.run("skip")
    await_("the prompt to go", lambda: not ours())
    point_at(right)
    unhunch.run("now", "thoracic-extension")
    await_("the card", lambda: showing(WINDOWS, "Start"))
    window, place = settled()
    shot("card-beside")
    expect(within(place, left), f"the card lies at {place}, and a film at {right}")
    leave(window)

    # Somebody looks at the film: nothing is asked at all.
    asked(keyboard)
    xdotool("windowactivate", "--sync", picture)
    await_("the prompt to go", lambda: not ours())
    await_("it to be held", lambda: status()["state"] == "held", 5)

    # The film on the only screen, and somebody works before it: there is no place where nothing is covered.
    unplug(RIGHT)
    await_("the film to fill the left screen", lambda: frame(picture) == left)
    xdotool("windowactivate", "--sync", keyboard.window)
    keyboard.start()
    await_("a stretch to fall due", lambda: status()["state"] == "waiting", 60)
    keyboard.stop()
    await_("it to fold", lambda: status()["state"] == "folded", 8)
    never("a prompt over the film", ours, 2)
    shot("folded")
    film.terminate()
    film.wait()
    keyboard.start()
    time.sleep(12)  # minutes
    keyboard.stop()
    await_("the prompt once more", own_prompt_up, 8)
    expect(within(settled()[1], left), "the prompt is not on the screen")
    unhunch.quit()
    keyboard.close()


def swayscreens(build):
    """Under sway, too, tray, notification and card go on when screens come and go, even the last one."""
    from waylandperson import Keyboard as WaylandKeyboard, notifications, press, windows as names

    def swaymsg(*words):
        done = subprocess.run(["swaymsg", *words], capture_output=True, text=True)
        expect(done.returncode == 0, f"swaymsg {words}: {done.stdout}{done.stderr}")
        return done.stdout

    def outputs():
        return [each["name"] for each in json.loads(swaymsg("-t", "get_outputs", "-r")) if each["active"]]

    def waiting():
        return status()["state"] == "due" and any("skip" in actions for _, actions in notifications())

    def card():
        return next((box for name, box in places() if "unhunch" in name.lower()), None)

    def places():
        def walk(node):
            if node.get("app_id"):
                yield node["app_id"], node["rect"]
            for child in node.get("nodes", []) + node.get("floating_nodes", []):
                yield from walk(child)
        return list(walk(json.loads(swaymsg("-t", "get_tree", "-r"))))

    def on(name, box):
        area = next(each["rect"] for each in json.loads(swaymsg("-t", "get_outputs", "-r")) if each["name"] == name)
        return within((box["x"], box["y"], box["x"] + box["width"], box["y"] + box["height"]),
                      (area["x"], area["y"], area["x"] + area["width"], area["y"] + area["height"]))

    unhunch, keyboard = Unhunch(build, **{**QUICK, "pace": "4"}), WaylandKeyboard()
    unhunch.start()
    await_("the mark in the tray", tray_item)
    first = outputs()[0]
    swaymsg("create_output")
    second = next(name for name in outputs() if name != first)
    swaymsg("output", second, "resolution", "1024x768", "position", "1280", "0")

    # Asked while there are two, answered while there is one; the card opens on the screen that is left.
    until_asked(keyboard, waiting)
    unplug(second)
    await_("the second screen to go", lambda: outputs() == [first])
    press("start")
    await_("guiding to begin", lambda: status()["state"] == "session", 15)
    expect(on(first, await_("the card", card)), f"the card lies at {card()}")

    # The card on the second screen, which goes while it guides.
    swaymsg("create_output")
    second = next(name for name in outputs() if name != first)
    swaymsg("output", second, "resolution", "1024x768", "position", "1280", "0")
    swaymsg("[app_id=(?i)unhunch]", "move", "container", "to", "output", second)
    await_("the card to be on the second screen", lambda: card() and card()["x"] >= 1280 - 100)
    shot("card-on-second")
    unplug(second)
    await_("the card to come over", lambda: on(first, card()))
    swaymsg("[app_id=(?i)unhunch]", "focus")  # sway takes the whole workspace along, out of sight
    time.sleep(0.5)
    shot("card-back")
    expect(status()["state"] == "session", f"guiding went with the screen: {status()['state']}")

    # For a moment there is no screen at all, as when a dock is changed.
    unplug(first)
    await_("the last screen to go", lambda: not outputs())
    time.sleep(1)
    swaymsg("create_output")
    first = outputs()[0]
    await_("the card to be there again", lambda: card() and on(first, card()))
    await_("guiding to end", lambda: status()["state"] != "session", 90)
    await_("the mark in the tray", tray_item)
    expect(unhunch.rows("SELECT outcome FROM entry GROUP BY session") == [("done",)], "it does not count")
    unhunch.run("now", "thoracic-extension")
    await_("the card", card)
    unhunch.quit()
    await_("the windows to go", lambda: not any("unhunch" in name for name, _ in names()))
    keyboard.close()
