#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Unhunch authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""journey.py BUILD NAME: one way through the main job, in the desktop that desktop.sh holds.

An hour lasts a minute here while nothing is up (--time-scale 60): 20 minutes at the desk are 20 seconds,
and the pause in typing that lets a prompt show is a fraction of a second."""
import os
import pathlib
import subprocess
import sys
import time

from firststart import welcome
from job import QUICK, WINDOWS, XFCE, buttons, held_by, own_prompt_up, prompt_up, until_asked, until_done
from listening import reader, sound, unseen
from pages import keys, named_pages, often
from person import (Failed, Keyboard, NAME, OUT, Unhunch, await_, choose, click, click_at, expect, menu, never, owner,
                    run_quietly, shot, showing, status, texts, tray, tray_item, xdotool)
from sandbox import sandboxed
from screens import filled, hotplug, screens, swayscreens
from trays import notray, xembed


def sensed(unhunch, name):
    """What doctor says of a sense that is here, or nothing."""
    line = next((line for line in unhunch.run("doctor").splitlines() if line.startswith(name + " ")), "")
    return " yes " in line and line


def owner_of_windows(build):
    """The process of the windows program that is up."""
    found = subprocess.run(["pgrep", "-f", f"^{build}/.*{WINDOWS}$"], capture_output=True, text=True).stdout.split()
    own = [int(pid) for pid in found
           if os.environ["SESSION_MARK"] in pathlib.Path(f"/proc/{pid}/environ").read_text(errors="replace")]
    expect(len(own) == 1, f"{len(own)} windows programs are up")
    return own[0]


def main(build):
    """Typing, prompt at the pause, Snooze, prompt again, Start, guided to the end, one done, and the week shows it."""
    unhunch, keyboard = Unhunch(build, **QUICK), Keyboard()
    unhunch.start()
    await_("the mark in the tray", tray_item)
    until_asked(keyboard)
    expect("-due-" in tray("IconName"), f"the mark in the tray is {tray('IconName')}")
    shot("prompt")
    click(XFCE, "Snooze")
    await_("the snooze", lambda: status()["state"] == "snoozed")
    await_("the notification to go", lambda: not showing(XFCE, "Skip"))
    until_asked(keyboard)
    shot("prompt-again")
    click(XFCE, "Start")
    until_done(unhunch)
    await_("the card to say so", lambda: any("Upright again" in text for text in texts(WINDOWS)))
    shot("completed")
    expect("thank you for your letter" in keyboard.typed.read_text(), "the typing did not arrive in the terminal")

    choose("This week")
    await_("the week on the screen", lambda: any("1 of 1 prompt done" in text for text in texts(WINDOWS)))
    time.sleep(0.5)
    shot("week")
    unhunch.quit()
    await_("the windows to go with it", lambda: not texts(WINDOWS))
    keyboard.close()


def dunst(build):
    """The same under dunst, which has no buttons: driven by its own command."""
    def waiting():
        done = subprocess.run(["dunstctl", "count", "displayed"], capture_output=True, text=True)
        return status()["state"] == "due" and int(done.stdout or 0) > 0

    def press(label):
        (OUT / "choice").write_text(label)
        subprocess.run(["dunstctl", "context"], check=True)

    unhunch, keyboard = Unhunch(build, **QUICK), Keyboard()
    unhunch.start()
    expect("paused" in (sensed(unhunch, "dnd") or ""), f"doctor says\n{unhunch.run('doctor')}")
    held_by(keyboard, "do not disturb", lambda: subprocess.run(["dunstctl", "set-paused", "true"], check=True),
            lambda: subprocess.run(["dunstctl", "set-paused", "false"], check=True))
    until_asked(keyboard, waiting)
    shot("dunst-prompt")
    press("Snooze")
    await_("the snooze", lambda: status()["state"] == "snoozed")
    await_("dunst to be told that it is over", lambda: not waiting())
    until_asked(keyboard, waiting)
    press("Start")
    until_done(unhunch)
    unhunch.quit()
    keyboard.close()


def panel(build):
    """The tray menu of a real panel that comes late and is restarted."""
    unhunch, keyboard = Unhunch(build, **QUICK), Keyboard()
    unhunch.start()
    time.sleep(1)  # the panel is late

    def start_panel():
        process = subprocess.Popen(["start-tray"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        await_("the panel", lambda: owner("org.kde.StatusNotifierWatcher"))
        await_("our mark in the panel", tray_item)
        return process

    process = start_panel()
    expect(any(label.startswith("Pause until") for label in menu()), f"the menu is {list(menu())}")
    expect(not any(label.startswith("Skip") for label in menu()), "Skip stands in the menu while nothing is due")
    time.sleep(1)
    shot("panel")
    process.terminate()
    process.wait()
    await_("the panel to be gone", lambda: not owner("org.kde.StatusNotifierWatcher"))
    start_panel()

    until_asked(keyboard)
    shot("panel-due")
    expect("-due-" in tray("IconName"), f"the mark in the tray is {tray('IconName')}")
    choose("5 min")
    await_("the snooze", lambda: status()["state"] == "snoozed")
    until_asked(keyboard)
    choose("Skip")
    await_("the answer in the history", lambda: unhunch.rows("SELECT closing FROM offer") == [("skipped",)])
    await_("the notification to go", lambda: not showing(XFCE, "Skip"))
    choose("1 hour")
    await_("quiet", lambda: status().get("quietUntil"))
    expect("-paused-" in tray("IconName"), f"the mark in the tray is {tray('IconName')}")
    choose("Resume")
    await_("the quiet to end", lambda: not status().get("quietUntil"))
    choose("Quit")
    unhunch.process.wait(10)
    keyboard.close()


def notifications(build):
    """The notification daemon is restarted while a prompt is up: it comes again, once, and can be answered."""
    unhunch, keyboard = Unhunch(build, **QUICK), Keyboard()
    unhunch.start()
    until_asked(keyboard)
    os.kill(owner("org.freedesktop.Notifications"), 9)
    await_("the daemon to be gone", lambda: not owner("org.freedesktop.Notifications"))
    time.sleep(0.5)
    daemon = subprocess.Popen(["start-notify"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    await_("the daemon to be back", lambda: owner("org.freedesktop.Notifications"))
    await_("the prompt again", prompt_up, 15)
    time.sleep(0.5)
    shot("prompt-after-kill")
    expect(buttons("Skip") == 1, f"{buttons('Skip')} prompts are up")
    shot("prompt-after-restart")
    click(XFCE, "Start")
    until_done(unhunch)
    unhunch.quit()
    daemon.terminate()
    daemon.wait()
    keyboard.close()


def killed(build):
    """The resident is killed between prompt and answer: nothing is lost and nothing doubled."""
    unhunch, keyboard = Unhunch(build, **QUICK), Keyboard()
    unhunch.start()
    until_asked(keyboard)
    before = unhunch.rows("SELECT id, due_ms, shown_ms FROM offer")
    expect(len(before) == 1 and before[0][2], f"before it was killed the history had {before}")
    unhunch.kill()
    await_("its name to be free", lambda: not owner(NAME))
    unhunch.start()
    keyboard.type("back ")
    await_("the prompt again", prompt_up, 15)
    time.sleep(0.5)
    shot("prompt-after-kill")
    expect(buttons("Skip") == 1, f"{buttons('Skip')} prompts are up")
    expect([row[:2] for row in unhunch.rows("SELECT id, due_ms FROM offer")] == [row[:2] for row in before],
           "the offer is another one now")

    # Killed again, and answered while nobody listens: the answer cannot arrive, but the prompt must not be lost.
    unhunch.kill()
    await_("its name to be free", lambda: not owner(NAME))
    click(XFCE, "Start")
    unhunch.start()
    keyboard.type("back ")
    await_("the prompt again", prompt_up, 15)
    click(XFCE, "Start")
    until_done(unhunch)
    unhunch.quit()
    keyboard.close()


def lxqt(build):
    """The notifications of LXQt, which cuts long buttons, and says nothing of a closing after an answer."""
    # It tells screen readers nothing; the middles of its buttons from the lower right corner, in pixels.
    places = {"Start": (210, 39), "Snooze": (145, 39), "Skip": (80, 39)}

    def notification():
        found = xdotool("search", "--onlyvisible", "--class", "lxqt-notificationd").split()
        return found and dict(line.split("=") for line in
                              xdotool("getwindowgeometry", "--shell", found[-1]).splitlines())

    def waiting():
        return status()["state"] == "due" and notification()

    def press(label):
        box = {key: int(value) for key, value in notification().items()}
        click_at(box["X"] + box["WIDTH"] - places[label][0], box["Y"] + box["HEIGHT"] - places[label][1])

    unhunch, keyboard = Unhunch(build, **QUICK), Keyboard()
    unhunch.start()
    until_asked(keyboard, waiting)
    time.sleep(0.7)
    shot("lxqt-prompt")
    press("Snooze")
    await_("the snooze", lambda: status()["state"] == "snoozed")
    await_("the notification to go", lambda: not notification())
    until_asked(keyboard, waiting)
    time.sleep(0.7)
    press("Skip")
    await_("the answer in the history", lambda: unhunch.rows("SELECT closing FROM offer") == [("skipped",)])
    await_("the notification to go", lambda: not notification())
    unhunch.quit()
    keyboard.close()


def expect_unfocused(keyboard):
    """The own prompt, just put up, has no focus, no key that was meant for something else, and no place in a panel."""
    expect(xdotool("getactivewindow") == keyboard.window, "the prompt took the focus")
    kinds = [run_quietly("xprop", "-id", window, "_NET_WM_WINDOW_TYPE")
             for window in xdotool("search", "--onlyvisible", "--class", WINDOWS).split()]
    expect(len(kinds) == 1 and "= _NET_WM_WINDOW_TYPE_NOTIFICATION" in kinds[0], f"the prompt is a {kinds}")
    expect(not any(text.startswith("Unhunch") for text in texts("xfce4-panel")), f"the panel has {texts('xfce4-panel')}")
    words = keyboard.typed.read_text()
    xdotool("key", "space", "Return", "Escape", "s")
    await_("the keys in the terminal", lambda: keyboard.typed.read_text()[len(words):].endswith("s"))
    never("an answer by a key that was meant for something else", lambda: status()["state"] != "due", 1)


def unfocused(build):
    """A window that fills the screen, and the own prompt, under another window manager."""
    unhunch, keyboard = Unhunch(build, **QUICK), Keyboard()
    unhunch.start()

    def fill_or_not():
        keyboard.stop()
        xdotool("key", "alt+Return")  # xterm's own key for it
        keyboard.start()

    held_by(keyboard, "full screen", fill_or_not, fill_or_not)
    until_asked(keyboard, own_prompt_up)
    time.sleep(0.5)
    shot("own-prompt")
    expect_unfocused(keyboard)
    click(WINDOWS, "Skip")
    await_("the answer in the history", lambda: unhunch.rows("SELECT closing FROM offer") == [("skipped",)])
    unhunch.quit()
    keyboard.close()


def ownprompt(build):
    """No notification daemon: the own prompt, which takes no key that was meant for something else."""
    unhunch, keyboard = Unhunch(build, **{**QUICK, "snooze": "7"}), Keyboard()
    unhunch.start()
    until_asked(keyboard, own_prompt_up)
    time.sleep(0.5)
    shot("own-prompt")
    expect_unfocused(keyboard)
    # The button and the tray know the length that is set.
    expect(any(label.startswith("7 min, until") for label in menu()), f"no 7 minutes in {list(menu())}")
    click(WINDOWS, "Snooze 7 min")
    await_("the snooze", lambda: status()["state"] == "snoozed")
    await_("the prompt to go", lambda: not showing(WINDOWS, "Skip"))
    until_asked(keyboard, own_prompt_up)
    # Closed without an answer: it folds, that is no skip, and the mark in the tray stays bent.
    click(WINDOWS, "Close")
    await_("the prompt to fold", lambda: status()["state"] == "folded")
    await_("the prompt to go", lambda: not showing(WINDOWS, "Skip"))
    expect("-due-" in tray("IconName"), f"the mark in the tray is {tray('IconName')}")
    keyboard.start()
    never("the prompt again within ten minutes", own_prompt_up, 8)
    time.sleep(4)
    keyboard.stop()
    await_("the prompt once more", own_prompt_up, 8)
    click(WINDOWS, "Start")
    until_done(unhunch)
    await_("the card to say so", lambda: any("Upright again" in text for text in texts(WINDOWS)))
    unhunch.quit()
    keyboard.close()


def reattached(build):
    """The resident is killed while the card guides: the card goes on, finds the next one, and all of it counts once."""
    unhunch, keyboard = Unhunch(build, **{**QUICK, "pace": "3"}), Keyboard()
    unhunch.start()
    until_asked(keyboard)
    click(XFCE, "Start")
    await_("guiding to begin", lambda: status()["state"] == "session", 15)
    await_("the first repetitions", lambda: unhunch.rows("SELECT 1 FROM repetition LIMIT 2")[1:], 30)
    card = owner_of_windows(build)
    unhunch.kill()
    await_("its name to be free", lambda: not owner(NAME))
    time.sleep(3)  # a repetition goes by that nobody hears of
    shot("card-without-resident")
    unhunch.start()
    expect(owner_of_windows(build) == card, "the card did not outlive the resident")
    expect(status()["state"] == "session", f"the new resident says {status()['state']}")
    until_done(unhunch)
    await_("the card to say so", lambda: any("Upright again" in text for text in texts(WINDOWS)))
    reps = unhunch.rows("SELECT stretch, count(*), count(DISTINCT ended_ms) FROM repetition"
                        " JOIN entry USING (day, sequence) GROUP BY stretch ORDER BY stretch")
    expect(reps == [("seated-twist", 2, 2), ("thoracic-extension", 10, 10)], f"the repetitions are {reps}")

    # It is the new resident's to close and to be shown things in.
    choose("This week")
    await_("the week on the screen", lambda: any("1 of 1 prompt done" in text for text in texts(WINDOWS)))
    unhunch.quit()
    await_("the windows to go with it", lambda: not texts(WINDOWS))
    keyboard.close()


def lost(build):
    """The card is killed in mid-session: what was done of it is kept, as partial or skipped by its part."""
    unhunch, keyboard = Unhunch(build, **{**QUICK, "pace": "4"}), Keyboard()
    unhunch.start()
    until_asked(keyboard)
    click(XFCE, "Start")
    await_("most of it", lambda: unhunch.rows("SELECT 1 FROM repetition LIMIT 10")[9:], 60)
    os.kill(owner_of_windows(build), 9)
    await_("the session to end", lambda: status()["state"] != "session")
    rows = unhunch.rows("SELECT stretch, outcome FROM entry ORDER BY sequence")
    expect(rows[0] == ("thoracic-extension", "done"), f"the history has {rows}")
    expect(unhunch.rows("SELECT count(*) FROM repetition")[0][0] in (10, 11), "repetitions were lost or made up")
    offers = unhunch.rows("SELECT closing FROM offer")
    expect(offers in ([("partial",)], [("skipped",)]), f"the offers ended as {offers}")
    unhunch.quit()
    keyboard.close()


def call(build):
    """Somebody records: the prompt waits, says why, and comes once after the call and its settle time."""
    unhunch, keyboard = Unhunch(build, **QUICK), Keyboard()
    unhunch.start()
    await_("the microphone to be sensed", lambda: sensed(unhunch, "microphone"))
    recorder = subprocess.Popen(["parec", "--device", "microphone"], stdout=subprocess.DEVNULL)
    keyboard.start()
    await_("a stretch to be held", lambda: status()["state"] == "held", 40)
    expect("microphone" in status()["sentence"], f"the status says {status()['sentence']}")
    keyboard.stop()
    never("a prompt in a call", lambda: prompt_up() or status()["state"] == "due", 2)
    recorder.terminate()
    recorder.wait()
    await_("the call to be over", lambda: status()["state"] != "held", 5)
    never("a prompt just after a call", prompt_up, 1)
    keyboard.type()
    await_("the prompt", prompt_up, 8)
    shot("prompt-after-call")
    expect(buttons("Skip") == 1, f"{buttons('Skip')} prompts are up")
    click(XFCE, "Skip")
    held = await_("the answer in the history",
                  lambda: unhunch.rows("SELECT held, held_ms FROM offer WHERE closing = 'skipped'"))
    expect(held[0][0] == "microphone" and held[0][1] > 60000, f"the history says {held}")
    unhunch.quit()
    keyboard.close()


def alone(build):
    """Two are started at once: one stays, the other hands over and ends."""
    unhunch = Unhunch(build, **QUICK)
    pair = [subprocess.Popen([unhunch.program, "--time-scale", "60"], stdout=subprocess.DEVNULL,
                             stderr=subprocess.DEVNULL) for _ in range(2)]
    await_("one of them on the bus", lambda: owner(NAME))
    await_("the other to end", lambda: sum(p.poll() is None for p in pair) == 1)
    ended = next(p for p in pair if p.poll() is not None)
    expect(ended.returncode == 0, f"the second one ended with {ended.returncode}")
    unhunch.run("quit")
    await_("the first one to end", lambda: all(p.poll() == 0 for p in pair))
    unhunch.run("status", code=3)


def sway(build):
    """Under Wayland: typing, prompt at the pause, an answer, away and back in peace, a prompt, the card."""
    from waylandperson import Keyboard as WaylandKeyboard, focused, notifications as shown, press, windows

    def waiting():
        return status()["state"] == "due" and any("skip" in actions for _, actions in shown())

    unhunch, keyboard = Unhunch(build, **{**QUICK, "least-gap": "10"}), WaylandKeyboard()
    unhunch.start()
    await_("the mark in the tray", tray_item)
    for sense in ("idle", "fullscreen"):
        expect("Wayland compositor" in (sensed(unhunch, sense) or ""), f"doctor says\n{unhunch.run('doctor')}")
    fill = ["swaymsg", "-q", "[app_id=letter] fullscreen"]
    held_by(keyboard, "full screen", lambda: subprocess.run([*fill, "enable"], check=True),
            lambda: subprocess.run([*fill, "disable"], check=True))
    until_asked(keyboard, waiting)
    shot("prompt")
    expect(focused() == "letter", f"{focused()} has the focus")
    keyboard.type(" and on")  # the first key of a new virtual keyboard may be lost
    await_("the typing in the terminal", lambda: keyboard.typed.read_text().endswith("and on"))
    expect(status()["state"] == "due", "typing answered the prompt")
    press("skip")
    await_("the answer in the history", lambda: unhunch.rows("SELECT closing FROM offer") == [("skipped",)])
    await_("the notification to go", lambda: not shown())

    # Six minutes of nobody there are a natural break; whoever comes back has five minutes in peace.
    await_("the absence", lambda: status()["state"] == "away", 10)
    time.sleep(4)
    keyboard.start()
    await_("the break in the history", lambda: unhunch.rows("SELECT 1 FROM mark WHERE kind = 'natural-break'"), 5)
    expect(status()["state"] != "away", "nobody is there, it says, while somebody types")
    never("a prompt just after a break", lambda: waiting() or shown(), 4)

    until_asked(keyboard, waiting)
    press("start")
    await_("guiding to begin", lambda: status()["state"] == "session", 15)
    await_("the card", lambda: any("unhunch" in name.lower() for name, _ in windows()))
    time.sleep(1)
    shot("card")
    unhunch.quit()
    keyboard.close()


def moments(build, keyboard, idle, waiting):
    """Typing, prompt at the pause, an answer, away and back in peace."""
    unhunch = Unhunch(build, **{**QUICK, "least-gap": "10"})
    unhunch.start()
    expect(idle in (await_("idle time to be sensed", lambda: sensed(unhunch, "idle"))), unhunch.run("doctor"))
    until_asked(keyboard, waiting)
    unhunch.run("skip")
    await_("the answer in the history", lambda: unhunch.rows("SELECT closing FROM offer") == [("skipped",)])
    time.sleep(7)  # minutes, in which nobody is there
    keyboard.start()
    await_("the break in the history", lambda: unhunch.rows("SELECT 1 FROM mark WHERE kind = 'natural-break'"), 5)
    expect(status()["state"] != "away", "nobody is there, it says, while somebody types")
    never("a prompt just after a break", waiting, 4)
    unhunch.quit()
    keyboard.close()


def kwin(build):
    from waylandperson import KwinKeyboard, notifications as shown
    moments(build, KwinKeyboard(build), "ext-idle-notify",
            lambda: status()["state"] == "due" and any("skip" in actions for _, actions in shown()))


def mutter(build):
    from waylandperson import MutterKeyboard
    moments(build, MutterKeyboard(), "GNOME", lambda: status()["state"] == "due")


journeys = {f.__name__: f for f in (main, dunst, panel, notifications, killed, lxqt, unfocused, ownprompt, reattached,
                                     lost, call, alone, sway, kwin, mutter, sound, reader, unseen, welcome, keys,
                                     named_pages, often, notray, xembed, screens, hotplug, filled, swayscreens,
                                     sandboxed)}

if __name__ == "__main__":
    try:
        journeys[sys.argv[2]](sys.argv[1])
    except Failed as failed:
        print(f"FAILED: {failed}", file=sys.stderr)
        print((OUT / "unhunch.log").read_text()[-4000:] if (OUT / "unhunch.log").exists() else "", file=sys.stderr)
        sys.exit(1)
