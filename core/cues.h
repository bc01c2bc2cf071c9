// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline.h"

namespace unhunch {

// Short sounds that are told apart without words. Words say what comes; a chime says *now*.
enum class Chime {
    Start, // stay here: a hold begins, or a movement that fills a time
    End, // let go: it is over
    Step, // on to the next position, in a movement without a hold
    Change, // the other side, or the next stretch
    Tick, // one of the last three seconds of a hold
    Done // all is over
};

inline constexpr int chimeCount = 6;

QString toString(Chime); // "start", …: also the name of its file in resources/sounds

// One thing to be heard at one moment of a session.
struct Cue
{
    enum class Kind { Say, Chime };
    Kind kind = Kind::Say;
    Millis at {}; // from the start of the session, as the Timeline counts
    int segment = 0; // index into Timeline::segments(): what it is about, not when it is heard
    QString text; // of a Say
    Chime chime = Chime::Start; // of a Chime

    friend bool operator==(const Cue &, const Cue &) = default;
};

struct CueWishes
{
    double pace = 1; // of the session: speech does not get faster with it
    bool lastSeconds = false;
};

// How long it takes to say, as the usual voice does at its usual speed; a little more rather than
// less. Real time, whatever the pace.
Millis spokenLength(const QString &text);

// All that is heard of a session, in the order in which it is heard; pure. The words of a move are
// said before it, so that nobody has to turn back to the screen for it, but never before the
// segment ahead of it has begun. Of the words that can be done without (what the hold is like, how
// many there have been, half way, breaths) only those come that have room before the next move's.
std::vector<Cue> cuesOf(const Timeline &, const CueWishes &);

} // namespace unhunch
