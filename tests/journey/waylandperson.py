# SPDX-FileCopyrightText: 2026 The Unhunch authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A person at the desk of desktop.sh --session sway: types by the virtual keyboard, answers by mako's own command."""
import json
import subprocess
import threading

from gi.repository import GLib

from person import OUT, await_, bus, call, run_quietly


class Keyboard:
    """A terminal and somebody who types into it, on and on, until told to let go."""

    def __init__(self):
        self.typed = OUT / "typed.txt"
        self.terminal = subprocess.Popen(
            ["foot", "--app-id", "letter", "sh", "-c", f"stty -icanon; exec cat >{self.typed}"],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.typing = None
        await_("the terminal", lambda: focused() == "letter")

    def type(self, words="the quick brown fox jumps over the lazy dog "):
        subprocess.run(["wtype", "-d", "25", words], check=True)

    def start(self, words="Dear Ada, thank you for your letter. "):
        """Types until stop(), word by word."""
        self.stop()
        let_go = threading.Event()

        def typist():
            while not let_go.is_set():
                for word in words.split():
                    self.type(word + " ")

        self.typing = threading.Thread(target=typist, daemon=True), let_go
        self.typing[0].start()

    def stop(self):
        if self.typing:
            thread, let_go = self.typing
            let_go.set()
            thread.join()
            self.typing = None

    def close(self):
        self.stop()
        self.terminal.terminate()
        self.terminal.wait()


class KwinKeyboard:
    """Somebody who presses keys at KWin, into no window at all."""

    def __init__(self, build):
        self.keys = subprocess.Popen([f"{build}/tests/kwininput"], stdin=subprocess.PIPE)
        self.typing = None

    def press(self):
        self.keys.stdin.write(b"a")
        self.keys.stdin.flush()

    def start(self):
        self.stop()
        let_go = threading.Event()

        def typist():
            while not let_go.wait(0.05):
                self.press()

        self.typing = threading.Thread(target=typist, daemon=True), let_go
        self.typing[0].start()

    stop = Keyboard.stop

    def close(self):
        self.stop()
        self.keys.stdin.close()
        self.keys.wait()


class MutterKeyboard(KwinKeyboard):
    """The same at Mutter, by what remote desktops use."""

    NAME, PATH = "org.gnome.Mutter.RemoteDesktop", "/org/gnome/Mutter/RemoteDesktop"

    def __init__(self):
        self.bus = bus()  # the session ends with the connection
        self.session = call(self.NAME, self.PATH, self.NAME, "CreateSession")[0]
        call(self.NAME, self.session, self.NAME + ".Session", "Start")
        self.typing = None

    def press(self):
        for down in (True, False):
            call(self.NAME, self.session, self.NAME + ".Session", "NotifyKeyboardKeycode",
                 GLib.Variant("(ub)", (30, down)))

    def close(self):
        self.stop()
        call(self.NAME, self.session, self.NAME + ".Session", "Stop")


def windows():
    """Every window: its app id, and whether it has the focus."""
    def walk(node):
        if node.get("app_id"):
            yield node["app_id"], node["focused"]
        for child in node.get("nodes", []) + node.get("floating_nodes", []):
            yield from walk(child)

    return list(walk(json.loads(run_quietly("swaymsg", "-t", "get_tree"))))


def focused():
    return next((name for name, has_it in windows() if has_it), None)


def notifications():
    """What mako shows now: id and the names of the actions, the newest first."""
    groups = json.loads(run_quietly("makoctl", "list") or '{"data": []}')["data"]
    return [(each["id"]["data"], each.get("actions", {}).get("data", {})) for group in groups for each in group]


def press(action):
    """As mako's menu does it."""
    number = next(number for number, actions in notifications() if action in actions)
    subprocess.run(["makoctl", "invoke", "-n", str(number), action], check=True)
