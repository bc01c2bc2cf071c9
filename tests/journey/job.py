# SPDX-FileCopyrightText: 2026 The Unhunch authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The parts of the main job that many journeys have: work until asked, be asked, be guided."""
from person import Atspi, applications, await_, expect, never, showing, status, tray, walk

XFCE = "xfce4-notifyd"
WINDOWS = "unhunch-windows"
QUICK = {"posture-interval": "20", "pause": "15", "pace": "10"}


def prompt_up():
    return status()["state"] == "due" and showing(XFCE, "Skip")


def buttons(label):
    """How many notifications with this button are up."""
    found = 0
    for root in applications(XFCE):
        for node in walk(root):
            if node.get_role_name() == "push button" and (node.get_name() or "").startswith(label) \
                    and node.get_state_set().contains(Atspi.StateType.SHOWING):
                found += 1
    return found


def until_asked(keyboard, prompt=prompt_up):
    """Works until a stretch is due or comes again, sees that nothing disturbs the typing, then lets go."""
    keyboard.start()
    await_("a stretch to fall due", lambda: status()["state"] == "waiting", 40)
    never("a prompt while somebody types", prompt, 1.5)
    keyboard.stop()
    await_("the prompt at the pause", prompt, 8)


def held_by(keyboard, sentence, begin, end):
    """Works until a stretch is due; it is held while something lasts."""
    keyboard.start()
    await_("a stretch to fall due", lambda: status()["state"] == "waiting", 40)
    begin()
    await_("it to be held", lambda: status()["state"] == "held", 5)
    expect(sentence in status()["sentence"], f"the status says {status()['sentence']}")
    end()
    await_("it to be held no longer", lambda: status()["state"] != "held", 5)


def own_prompt_up():
    return status()["state"] == "due" and showing(WINDOWS, "Skip")


def until_done(unhunch):
    """From Start to the end of guiding; gives the row in the history."""
    await_("guiding to begin", lambda: status()["state"] == "session", 15)
    expect("-doing-" in tray("IconName"), f"the mark in the tray is {tray('IconName')}")
    await_("guiding to end", lambda: status()["state"] != "session", 60)
    rows = unhunch.rows("SELECT outcome, count(*) FROM entry GROUP BY session ORDER BY 1")
    expect(len(rows) == 1 and rows[0][0] == "done", f"the history has {rows}")
    offers = unhunch.rows("SELECT closing FROM offer")
    expect(offers == [("done",)], f"the offers ended as {offers}")
    week = unhunch.week()
    expect(week["done"] == 1, f"the week says {week['done']} done")
