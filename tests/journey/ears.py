# SPDX-FileCopyrightText: 2026 The Unhunch authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Somebody who listens in the desktop of desktop.sh --sound ears: what is spoken goes to the output `voice`, all else to
`chimes`, and both are recorded as they are played."""
import array
import math
import re
import statistics
import subprocess
import threading
import time

from person import OUT, await_, expect

RATE = 24000  # recorded samples a second
HEARD = 60  # root mean square, of 32768: from here on somebody would hear it
SILENT = 3
EXACT = 0.1  # s: as exact as times of recordings are

# What the windows log of each cue: seconds of the machine's clock, place in the session, what, and whether aloud.
CUE = re.compile(r"^\s*([\d.]+) unhunch\.cues: (\d+) ms (.+) (spoken|unspoken|played|silent)$")


class Ear:
    """Records an output from now on."""

    def __init__(self, output):
        self.chunks = []  # when it had come, all samples by then
        self.samples = array.array("h")
        self.process = subprocess.Popen(
            ["parec", "--raw", "-d", f"{output}.monitor", "--format=s16le", "--channels=1", f"--rate={RATE}",
             "--latency-msec=20"], stdout=subprocess.PIPE)
        self.thread = threading.Thread(target=self.listen, daemon=True)
        self.thread.start()
        await_(f"the recording of {output}", lambda: len(self.chunks) > 20)

    def listen(self):
        rest = b""
        while data := self.process.stdout.read1(65536):
            rest += data
            whole = len(rest) // 2 * 2
            self.samples.frombytes(rest[:whole])
            rest = rest[whole:]
            self.chunks.append((time.monotonic(), len(self.samples)))

    def began(self):
        """When the first sample was played, to some hundredths of a second: chunks come now sooner, now later."""
        return statistics.median(when - count / RATE for when, count in list(self.chunks))

    def between(self, begin, end):
        start = self.began()
        return self.samples[max(0, int((begin - start) * RATE)):max(0, int((end - start) * RATE))]

    def loudness(self, begin, end):
        """The root mean square between two moments of the machine's clock."""
        part = self.between(begin, end)
        expect(len(part) > RATE / 100, f"only {len(part)} samples are recorded there")
        return math.sqrt(sum(value * value for value in part) / len(part))

    def delay(self, begin, within=1.5):
        """How long after this moment something is heard, or none; it may seem to be a little before it."""
        part = self.between(begin - EXACT, begin + within)
        loud = next((i for i, value in enumerate(part) if abs(value) > 4 * HEARD), None)
        return None if loud is None else loud / RATE - EXACT

    def close(self):
        self.process.terminate()
        self.process.wait()
        self.thread.join()


def cues(log="unhunch.log"):
    """What the windows say they said and played: (when, place in the session in s, what, how)."""
    found = []
    for line in (OUT / log).read_text(errors="replace").splitlines():
        match = CUE.match(line)
        if match:
            found.append((float(match[1]), int(match[2]) / 1000, match[3], match[4]))
    return found


def measured(told, voice, chimes):
    """Prints what was told with what was recorded of it; everything told aloud must have been heard."""
    print("   at/s  delay/s  loudness  heard")
    for when, place, what, how in told:
        if how in ("unspoken", "silent"):
            print(f"{place:7.2f}        -         -  {what} ({how})")
            continue
        ear, lasts = (voice, 0.9) if how == "spoken" else (chimes, 0.04 if what == "tick" else 0.4)
        delay = ear.delay(when)
        expect(delay is not None, f"'{what}' at {place:.2f} s was not heard")
        loudness = ear.loudness(when + delay, when + delay + lasts)
        print(f"{place:7.2f}  {delay:7.2f}  {loudness:8.0f}  {what if how == 'spoken' else '(' + what + ')'}")
        expect(loudness > HEARD, f"'{what}' at {place:.2f} s was as loud as {loudness:.0f} only")
