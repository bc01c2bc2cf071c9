# SPDX-FileCopyrightText: 2026 The Unhunch authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The journeys through week, library and settings: by keys alone, by the accessibility bus alone, and again and again."""
import os
import pathlib
import subprocess
import time

from person import (Atspi, GLib, Unhunch, applications, await_, call, expect, INTERFACE, NAME, PATH, shot, showing,
                    status, texts, xdotool)

WINDOWS = "unhunch-windows"
CONTROLS = ("push button", "check box", "toggle button", "radio button", "combo box", "spin button", "text", "list",
            "table", "page tab", "menu item")
QUICKLY = {"pace": "10"}


def show(what):
    call(NAME, PATH, INTERFACE, "Show", GLib.Variant("(s)", (what,)))


def key(*keys):
    """Real keys, one after the other."""
    for each in keys:
        xdotool("key", each)
        time.sleep(0.12)


def in_view(part):
    return any(part in (node.get_name() or "") for root in applications(WINDOWS) for node in shown(root))


def focused():
    """What has the focus, the innermost of it."""
    found = None
    for root in applications(WINDOWS):
        for node in shown(root):
            if node.get_state_set().contains(Atspi.StateType.FOCUSED):
                found = node
    return found


def focus_name():
    node = focused()
    return named(node) if node else ""


def shown(node, depth=0):
    """The node and all beneath it that is on the screen: nothing is where its parent is not."""
    if node is None or depth > 24:
        return
    try:
        if depth and not node.get_state_set().contains(Atspi.StateType.SHOWING):
            return
        yield node
        for i in range(min(node.get_child_count(), 200)):
            yield from shown(node.get_child_at_index(i), depth + 1)
    except GLib.Error:
        return


def named(node):
    """What a screen reader calls a control: its label, where it has one, or its own name."""
    for relation in node.get_relation_set() or []:
        if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY:
            return relation.get_target(0).get_name()
    return node.get_name() or ""


def nameless():
    """Controls on the screen that a screen reader could only call by their kind."""
    found = []
    for root in applications(WINDOWS):
        for node in shown(root):
            if node.get_role_name() in CONTROLS and not named(node).strip(" ,"):
                found.append(f"{node.get_role_name()} in {named(node.get_parent())}")
    return found


def control(label, *roles):
    """The control that a screen reader calls so, where it is on the screen."""
    for root in applications(WINDOWS):
        for node in shown(root):
            if node.get_role_name() in (roles or CONTROLS) and named(node).startswith(label):
                return node
    return None


def do(label, *roles):
    """As a screen reader does it: by the control's own action."""
    node = await_(f"'{label}'", lambda: control(label, *roles))
    actions = node.get_action_iface()
    expect(actions and actions.do_action(0), f"'{label}' cannot be pressed")


def await_card():
    """The card is up and takes keys: those of its first moments were meant for another window."""
    await_("the card", lambda: focus_name() == "Start")
    time.sleep(1.5)


def stretched(unhunch):
    """One stretch in the history: started and done by keys."""
    unhunch.run("now", "cross-arm")
    await_card()
    key("Return")
    await_("guiding to begin", lambda: status()["state"] == "session")
    await_("guiding to end", lambda: status()["state"] != "session", 60)
    await_("the card to say so", lambda: in_view("Upright again"))
    key("Escape")
    await_("the card to go", lambda: not texts(WINDOWS))


def keys(build):
    """Week, library and settings without a pointer."""
    unhunch = Unhunch(build, **QUICKLY)
    unhunch.start()
    stretched(unhunch)
    subprocess.run([unhunch.program], check=True)  # started again, it opens its window
    await_("the week", lambda: in_view("Cross Arm Stretch, picked by you"))

    key("ctrl+2")
    await_("the library", lambda: focus_name().startswith("Thoracic Extension"))
    key("Right", "f")
    await_("a favourite", lambda: "wall-angel" in unhunch.run("config", "stars"))
    key("space")
    await_("its page", lambda: in_view("Open the card"))
    shot("keys-details")
    key("Escape")
    await_("the tiles again", lambda: focus_name().startswith("Wall Angel"))
    key("ctrl+f")
    xdotool("type", "twist")
    await_("what was found alone", lambda: in_view("Seated Twist") and not in_view("Cow's Head Stretch,"))
    shot("keys-found")

    key("ctrl+3")
    await_("the settings", lambda: focus_name() == "Schedule")
    key("Down")
    await_("the next page", lambda: focus_name() == "Interruptions" and in_view("The camera is in use"))
    key("Up", "Tab")
    await_("the first day", lambda: focus_name() == "Monday")
    before = unhunch.run("config", "hours-monday").strip()
    key("space")
    await_("the day off", lambda: unhunch.run("config", "hours-monday").strip() not in (before, ""))
    shot("keys-settings")
    key("space")
    await_("the day on again", lambda: unhunch.run("config", "hours-monday").strip() == before)

    key("ctrl+1")
    await_("the week", lambda: in_view("Cross Arm Stretch, picked by you"))
    key("alt+Left")
    await_("the week before", lambda: not in_view("today"))
    key("Home")
    await_("this week", lambda: in_view("today"))
    key("Return")
    await_("the day's log", lambda: "Cross Arm Stretch" in focus_name())
    key("Delete")
    await_("the line to go", lambda: not unhunch.rows("SELECT 1 FROM entry"))
    shot("keys-removed")
    key("ctrl+z")
    await_("it to be back", lambda: unhunch.rows("SELECT stretch FROM entry") == [("cross-arm",)])

    key("ctrl+p")
    await_("the quiet", lambda: status()["quietUntil"])
    key("ctrl+p")
    await_("its end", lambda: not status()["quietUntil"])
    key("ctrl+Return")
    await_card()
    key("Escape")
    await_("the card to go", lambda: not showing(WINDOWS, "Start"))
    key("ctrl+w")
    await_("the window to go", lambda: not texts(WINDOWS))
    unhunch.quit()


def named_pages(build):
    """The same through the accessibility bus alone, and no control on the way is without a name."""
    unhunch = Unhunch(build, **QUICKLY)
    unhunch.start()
    stretched(unhunch)
    subprocess.run([unhunch.program], check=True)
    await_("the week", lambda: in_view("Cross Arm Stretch, picked by you"))
    expect(not nameless(), f"on the week there is no name for {nameless()}")
    expect(control("Week of", "table"), "the week is no table")
    do("By stretch")
    await_("the sums", lambda: in_view("Cross Arm Stretch, Sessions: 1"))
    expect(not nameless(), f"on the week by stretch there is no name for {nameless()}")
    do("A week back")
    await_("the week before", lambda: not in_view("today"))
    do("A week on")
    await_("this week", lambda: in_view("today"))

    do("Library", "page tab")
    await_("the library", lambda: control("Stretches", "list"))
    expect(not nameless(), f"in the library there is no name for {nameless()}")
    tiles = [named(tile) for tile in shown(control("Stretches", "list")) if tile.get_role_name() == "list item"]
    expect(len(tiles) == 12, f"the library reads {tiles}")
    expect(not any(tile.rstrip().endswith(",") for tile in tiles), f"a tile ends in nothing: {tiles}")
    do("Floor", "radio button")
    await_("those on the floor alone", lambda: not in_view("Wall Angel,") and in_view("Open Book Exercise,"))

    for page in ("Schedule", "Interruptions", "Guidance", "Stretches", "Privacy", "History", "General"):
        unhunch.run("settings", page.lower())
        await_(f"the settings' page {page}", lambda: any(
            node.get_role_name() == "list item" and node.get_state_set().contains(Atspi.StateType.SELECTED)
            and named(node) == page for root in applications(WINDOWS) for node in shown(root)))
        time.sleep(0.3)
        expect(not nameless(), f"on {page} there is no name for {nameless()}")
        shot(f"named-{page.lower()}")
    unhunch.run("settings", "guidance")
    before = unhunch.run("config", "last-seconds")
    do("The last three seconds", "check box")
    await_("it to be kept", lambda: unhunch.run("config", "last-seconds") != before)
    unhunch.quit()
    await_("the windows to go with it", lambda: not texts(WINDOWS))


def often(build):
    """Opened and closed again and again (UNHUNCH_TIMES), the windows leave nothing with the resident."""
    times = int(os.environ.get("UNHUNCH_TIMES", "40"))
    unhunch = Unhunch(build)
    unhunch.start()
    process = pathlib.Path(f"/proc/{unhunch.process.pid}")

    def kept():
        rollup = (process / "smaps_rollup").read_text().splitlines()
        private = sum(int(line.split()[1]) for line in rollup if line.startswith("Private_"))
        return len(os.listdir(process / "fd")), private

    def children():
        """The windows programs; the helper for the microphone is a child, too."""
        found = (process / "task" / str(unhunch.process.pid) / "children").read_text().split()
        return [pid for pid in found if pathlib.Path(f"/proc/{pid}/comm").read_text().strip() == WINDOWS]

    def once():
        show("week")
        await_("the window to be active", lambda: "week" in xdotool("getactivewindow", "getwindowname"), every=0.05)
        # Active is not yet listening.
        await_("the program to end", lambda: not children() or xdotool("key", "ctrl+w"), every=0.15)

    for _ in range(times // 2):
        once()
    handles, private = kept()
    for _ in range(times // 2):
        once()
    handles_after, private_after = kept()
    print(f"half way {handles} handles and {private} KiB, after {times} times {handles_after} and {private_after} KiB")
    expect(handles_after == handles, f"{handles_after - handles} handles are left over")
    expect(private_after - private <= 128, f"{private_after - private} KiB are left over")
    unhunch.quit()


