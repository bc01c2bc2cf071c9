# SPDX-FileCopyrightText: 2026 The Unhunch authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The journeys with the eyes off the screen, in the desktop of desktop.sh --sound ears."""
import subprocess
import time

from ears import SILENT, Ear, cues, measured
from person import Atspi, Gio, GLib, Unhunch, await_, bus, click, expect, shot, showing, status, texts, xdotool

WINDOWS = "unhunch-windows"


def session_over():
    return status()["state"] != "session"


def begin(unhunch, stretch):
    """Opens a card by command and starts it with a real click."""
    unhunch.run("now", stretch)
    click(WINDOWS, "Start")
    await_("guiding to begin", lambda: status()["state"] == "session")


def leave():
    xdotool("key", "Escape", "Escape")
    await_("the session to end", session_over)
    await_("the card to go", lambda: not texts(WINDOWS))


def sound(build):
    """A whole session by ear: voice and chimes are recorded; one key takes both away; muted, it is said before."""
    unhunch = Unhunch(build, **{"pace": "1", "last-seconds": "true"})
    unhunch.start()
    voice, chimes = Ear("voice"), Ear("chimes")
    began = time.monotonic()
    time.sleep(1)  # of nothing
    begin(unhunch, "cows-head")
    await_("the session to end", session_over, 60)
    time.sleep(2.5)  # the last words
    told = cues()
    measured(told, voice, chimes)
    said = [what for _, _, what, how in told if how == "spoken"]
    expect(said == ["Right arm up, palm facing back", "Bend the elbow, left hand on it", "Hold, elbow pointing up",
                    "Shake your arms out, then the left arm", "Bend the elbow, right hand on it",
                    "Hold, elbow pointing up", "Upright again."], f"it said {said}")
    played = [what for _, _, what, how in told if how == "played"]
    expect(played == ["start", "tick", "tick", "tick", "change", "start", "tick", "tick", "tick", "done"],
           f"it played {played}")
    first = told[0][0]
    for name, ear in (("voice", voice), ("chimes", chimes)):
        loudness = ear.loudness(began + 0.2, first)
        print(f"before the first words {name} is at {loudness:.1f}")
        expect(loudness < SILENT, f"{name} is not silent before anything is said")
    hold = next(when for when, _, what, _ in told if what == "Hold, elbow pointing up")
    loudness = voice.loudness(hold + 7, hold + 11)  # a busy machine is late with its words
    print(f"in the middle of a hold the voice is at {loudness:.1f}")
    expect(loudness < SILENT, "the voice is not silent while nothing is said")
    shot("heard")
    xdotool("key", "Escape")
    await_("the card to go", lambda: not texts(WINDOWS))

    # One key, and nothing of it is heard any more; the choice is kept.
    begin(unhunch, "thoracic-extension")
    time.sleep(1.5)
    xdotool("key", "v")
    off = time.monotonic() + 0.5
    await_("the button to say so", lambda: showing(WINDOWS, "Voice"))
    await_("the choice to be kept", lambda: "false" in unhunch.run("config", "sound"))
    shot("voice-off")
    time.sleep(6)
    for name, ear in (("voice", voice), ("chimes", chimes)):
        loudness = ear.loudness(off, time.monotonic() - 0.3)
        print(f"turned off, {name} is at {loudness:.1f}")
        expect(loudness < SILENT, f"{name} is heard though it was turned off")
    xdotool("key", "v")
    await_("the choice to be kept", lambda: "true" in unhunch.run("config", "sound"))
    await_("the voice again", lambda: voice.loudness(time.monotonic() - 1, time.monotonic() - 0.1) > SILENT, 5)
    leave()

    # Muted: said on the card before it begins, and shown large.
    subprocess.run(["pactl", "set-sink-mute", "chimes", "1"], check=True)
    unhunch.run("now", "thread-the-needle")
    await_("the card to say that it is muted", lambda: any("is muted" in text for text in texts(WINDOWS)))
    shot("muted")
    click(WINDOWS, "Start")
    await_("guiding to begin", lambda: status()["state"] == "session")
    time.sleep(1.5)
    shot("muted-large")
    leave()
    voice.close()
    chimes.close()
    unhunch.quit()


def reader(build):
    """With a screen reader: our voice is off, each step is announced to it, the chimes stay."""
    bus().call_sync("org.a11y.Bus", "/org/a11y/bus", "org.freedesktop.DBus.Properties", "Set",
                    GLib.Variant("(ssv)", ("org.a11y.Status", "ScreenReaderEnabled", GLib.Variant("b", True))), None,
                    Gio.DBusCallFlags.NONE, 5000, None)
    unhunch = Unhunch(build, **{"pace": "1"})
    unhunch.start()
    voice, chimes = Ear("voice"), Ear("chimes")
    announced = []

    def heard(event):
        # What a screen reader speaks without being moved there (Orca's default script does just this).
        try:
            if event.detail1 and event.source.get_role_name() == "notification":
                announced.append(event.source.get_name())
        except GLib.Error:
            pass  # something that has gone again

    begin(unhunch, "thoracic-extension")
    began = time.monotonic()
    listener = Atspi.EventListener.new(heard)
    listener.register("object:state-changed:showing")
    loop = GLib.MainLoop()
    GLib.timeout_add_seconds(17, loop.quit)
    loop.run()
    told = cues()
    print("announced:", announced)
    unspoken = [what for _, _, what, how in told if how == "unspoken"]
    expect(not any(how == "spoken" for *_, how in told), "our own voice spoke")
    expect(len(announced) >= 8, f"only {announced} was announced")
    # The first may have been announced before we listened.
    expect(announced == unspoken[len(unspoken) - len(announced):] or announced == unspoken[1:len(announced) + 1],
           f"{announced} was announced of {unspoken}")
    expect(voice.loudness(began, time.monotonic() - 0.3) < SILENT, "the voice is not silent")
    expect(chimes.loudness(began, time.monotonic() - 0.3) > SILENT, "the chimes are silent")
    shot("reader")
    leave()
    voice.close()
    chimes.close()
    unhunch.quit()


def press(label):
    """As a screen reader does it: by the control's own action, without a pointer."""
    node = await_(f"'{label}'", lambda: showing(WINDOWS, label))
    expect(node.get_action_iface().do_action(0), f"'{label}' cannot be pressed")


def read_until(over):
    """What a screen reader reads: what it is told of each text that changes, and what it finds when it looks around."""
    told, found = [], []

    def renamed(event):
        try:
            told.append(event.source.get_name())
        except GLib.Error:
            pass  # something that has gone again

    listener = Atspi.EventListener.new(renamed)
    listener.register("object:property-change:accessible-name")
    while not over():
        found += texts(WINDOWS)
        while GLib.MainContext.default().iteration(False):
            pass
    listener.deregister("object:property-change:accessible-name")
    often = {text: told.count(text) for text in told if text and told.count(text) > 12}
    expect(not often, f"told again and again though nothing changed: {often}")
    return list(dict.fromkeys(told + found))


def unseen(build):
    """A whole session through the accessibility bus alone: started, paused, gone on, stepped, ended, every step read."""
    unhunch = Unhunch(build, **{"pace": "0.7"})  # a walk through all there is takes its time
    unhunch.start()
    unhunch.run("now", "cows-head")
    press("Start")
    await_("guiding to begin", lambda: status()["state"] == "session")
    press("Pause")
    await_("the card to say so", lambda: "Paused" in texts(WINDOWS))
    expect(showing(WINDOWS, "Stop, it hurts"), "there is no 'Stop, it hurts'")
    press("Pause")  # the same button, which says "pressed"
    read = read_until(session_over)
    print("read:", read)
    for side, other in (("Right", "left"), ("Left", "right")):
        expect(f"{side} elbow points up, your {other} hand supports it" in read, f"the {side.lower()} hold was not read")
    for step in ("Reach your right arm overhead, palm facing back", "Bend the elbow, hand towards your upper back",
                 "Shake your arms out, then the left arm", "Left arm up and bent, hand towards your upper back"):
        expect(step in read, f"'{step}' was not read")
    await_("the end to be said", lambda: any("Upright again" in text for text in texts(WINDOWS)))
    press("More of this")
    await_("what that changed", lambda: any("daily favourite" in text for text in texts(WINDOWS)))
    expect("cows-head" in unhunch.run("config", "favourite"), "the favourite was not kept")
    press("Undo")
    await_("the question again", lambda: showing(WINDOWS, "Less of this"))
    expect("cows-head" not in unhunch.run("config", "favourite"), "the favourite was not taken back")
    press("Back to work")
    await_("the card to go", lambda: not texts(WINDOWS))

    # Stepped through to past the half, then ended: said kindly, kept as what it is.
    unhunch.run("now", "cross-arm")
    press("Start")
    await_("guiding to begin", lambda: status()["state"] == "session")
    press("Next step")
    await_("the first repetition", lambda: any(text.startswith("Rep 1") for text in texts(WINDOWS)))
    press("Next step")
    await_("the second one", lambda: any(text.startswith("Rep 2") for text in texts(WINDOWS)))
    press("Previous step")
    press("End")
    await_("the card to go", lambda: not texts(WINDOWS))
    await_("both in the history", lambda: unhunch.rows("SELECT stretch, outcome FROM entry ORDER BY sequence")
           == [("cows-head", "done"), ("cross-arm", "skipped")])
    unhunch.quit()
