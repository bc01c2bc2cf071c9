#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Unhunch authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""demo.py BUILD: an hour of somebody working, in the desktop that desktop.sh holds. While nothing is up an hour
lasts a minute; while a prompt or a card is up time runs at its normal pace, and guiding ten times as fast."""
import sys
import time
from datetime import datetime

from person import (Failed, Keyboard, OUT, Unhunch, await_, choose, click, menu, shot, showing, status, texts,
                    tray_item)

XFCE = "xfce4-notifyd"
WINDOWS = "unhunch-windows"
number = 0


def tell(sentence):
    """`sentence` with the time that it is for the program."""
    now = status().get("now", "")
    print(f"{datetime.fromisoformat(now).strftime('%H:%M') if now else '     '}  {sentence}", flush=True)


def picture(name, sentence):
    global number
    number += 1
    shot(f"{number:02}-{name}")
    tell(sentence)


def prompt_up():
    return status()["state"] == "due" and showing(XFCE, "Skip")


def moment(what, state, seconds):
    await_(what, lambda: status()["state"] == state, seconds)


def play(build):
    unhunch, keyboard = Unhunch(build, pace="10"), Keyboard()
    unhunch.start()
    await_("the mark in the tray", tray_item)
    keyboard.start("Dear Ada, thank you for your letter. It came on Tuesday, and I have read it twice. ")
    time.sleep(2)
    picture("working", "Somebody writes a letter; the mark in the tray stands upright.")
    moment("a stretch to fall due", "waiting", 75)
    time.sleep(1)
    picture("due", f"An hour at the desk: {status()['sentence']}")
    keyboard.stop()

    await_("the prompt", prompt_up, 10)
    time.sleep(0.6)
    picture("prompt", "They pause, and the prompt comes; the mark bends.")
    click(XFCE, "Snooze")
    moment("the snooze", "snoozed", 5)
    time.sleep(0.3)
    picture("snoozed", f"Snooze: {status()['sentence']}")
    keyboard.start("And how are the roses? ")
    moment("the snooze to end", "waiting", 20)
    keyboard.stop()

    await_("the prompt again", prompt_up, 10)
    time.sleep(0.6)
    picture("prompt-again", "Ten minutes later it asks again.")
    click(XFCE, "Start")
    moment("the card", "session", 15)
    time.sleep(0.7)
    picture("card-get-ready", "Start: the card says how to sit.")
    beginning = time.monotonic()
    for name in ("card-guiding", "card-hold", "card-further"):
        time.sleep(1.3)
        if status()["state"] == "session":
            picture(name, f"Guiding, {time.monotonic() - beginning:.0f} s at ten times the pace.")
    await_("the end of guiding", lambda: status()["state"] != "session", 30)
    await_("the card to say so", lambda: any("Upright again" in text for text in texts(WINDOWS)), 5)
    picture("completed", "Upright again.")
    choose("This week")
    await_("the week", lambda: any("prompt done" in text or "prompts done" in text for text in texts(WINDOWS)), 10)
    time.sleep(0.7)
    picture("week", "The week shows it.")
    unhunch.run("config", "appearance", "dark")
    time.sleep(1)
    picture("week-dark", "The same in the dark.")

    print("\nThe tray's menu:", " · ".join(menu()), sep="\n  ")
    print("\nThe week:\n" + unhunch.run("week"), flush=True)
    unhunch.quit()
    keyboard.close()


if __name__ == "__main__":
    started = time.monotonic()
    try:
        play(sys.argv[1])
    except Failed as failed:
        print(f"The demo stopped: {failed}\nWhat the program said is in {OUT}/unhunch.log.", file=sys.stderr)
        sys.exit(1)
    print(f"{number} pictures in {OUT}, played in {time.monotonic() - started:.0f} s.")
