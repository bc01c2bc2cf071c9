// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "presence.h"
#include "rules.h"

#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>
#include <tl/expected.hpp>
#include <variant>
#include <vector>

// The whole schedule: one pure function over one value. DOMAIN 4 is its law.
namespace unhunch::cadence {

// ---- what can happen to it

struct Woke // the alarm rang, or nothing in particular
{ };

struct Sensed // what the desktop now says of the person (the whole value)
{
    Presence presence;
};

struct ZoneChanged // the rules hold the new windows already
{ };

struct Start // guiding begins; no names: what the open prompt holds, else the hourly stretch
{
    QStringList stretches;
};

struct Snooze
{
    int minutes = 10;
};

struct Skip
{ };

struct Dismiss // the notification was closed without an answer
{ };

// The guided session is over. `part` is the share of the planned hold time that was done.
struct SessionEnded
{
    double part = 1;
    bool stopped = false; // before its end, by choice
    bool hurt = false;
};

struct Pause // quiet until then
{
    Instant until;
};

struct Resume // ends the quiet
{ };

struct WasSitting // the last absence was no break
{ };

using Event = std::variant<Woke, Sensed, ZoneChanged, Start, Snooze, Skip, Dismiss, SessionEnded,
    Pause, Resume, WasSitting>;

// ---- what it remembers

struct Occurrence
{
    enum class Phase { Waiting, Visible, Snoozed, Folded, InSession };
    qint64 id = 0; // milliseconds of `due`; made unique
    Instant due;
    Phase phase = Phase::Waiting;
    QStringList stretches; // as shown; before that, as due
    QString filler; // which of the alternating pair, once chosen
    int snoozes = 0;
    Millis snoozed {};
    int showings = 0;
    int reoffers = 0;
    std::optional<Instant> firstShown;
    std::optional<Elapsed> until; // end of the snooze, or the time of the re-offer
    Millis waited {}; // allowed, but no pause came
    bool again = false; // waits after a snooze or for a re-offer: the shorter wait
    Millis seen {}; // active use while visible
    QStringList held; // reasons, in the order met, each once
    Millis heldFor {};

    friend bool operator==(const Occurrence &, const Occurrence &) = default;
};

struct Session
{
    QStringList stretches;
    qint64 occurrence = 0; // 0: begun by hand
    Instant started;

    friend bool operator==(const Session &, const Session &) = default;
};

struct Absence
{
    Elapsed since {};
    Instant sinceUtc;
    bool unlocked = true; // never locked nor asleep: it may have been a seated meeting
    bool broke = false; // long enough for a natural break
    bool restarted = false; // four hours: every clock began anew
    QDate day; // of the window it began in

    friend bool operator==(const Absence &, const Absence &) = default;
};

struct State
{
    bool begun = false;
    Now at; // of the last step
    Presence presence;
    Elapsed presentAt {}; // last input, or end of what proved presence without it
    bool seen = false; // somebody was at the desk in this window
    std::optional<Absence> absence;
    QMap<QString, Millis> clocks; // desk time, by the stretch that it makes due
    std::optional<Elapsed> countedFrom; // desk time runs since then
    QDate window; // of the open window; invalid when off hours
    QDate lastWindow; // the last one opened
    std::optional<Occurrence> occurrence;
    std::optional<Session> session;
    Millis settle {}; // desk time still to pass after a natural break
    std::optional<Elapsed> quietEnded; // do not disturb, full screen, call
    std::optional<Elapsed> answered; // end of a session, a skip, a no-answer
    std::optional<Instant> quietUntil;
    QDate shownDay;
    int shown = 0; // occurrences shown on shownDay
    int nextFiller = 0;
    std::optional<Instant> favouriteDone;
    QDate favouriteAlone; // the day on which it was put off to stand alone
    bool favouriteAloneShown = false;
    std::optional<Millis> beforeBreak; // the posture clock before the last unlocked absence
    qint64 lastOccurrence = 0;

    friend bool operator==(const State &, const State &) = default;
};

// ---- what it says

struct Happening
{
    enum class Kind {
        WindowOpens,
        WindowEnds,
        Due, // stretches
        Held, // word: lunch, dnd, fullscreen, microphone, camera, share, battery, paused
        Shown, // stretches
        Folded,
        Withdrawn, // taken down, nobody there or quiet began; the occurrence stays open
        Snoozed, // until
        Refused, // word: a sentence
        Started, // stretches
        Ended, // word: done, partial, hurt
        Closed, // word: done, partial, skipped, no-answer, natural-break, day-ended, replaced
        NaturalBreak, // length, from
        ClockChanged, // length: by how much
        ZoneChanged, // word: the zone
        Desk // length: so long at the desk, since `from` (not for a person's eyes)
    };
    Kind kind = Kind::Due;
    QStringList stretches;
    QString word;
    Instant until; // Snoozed
    Instant from; // NaturalBreak, Desk
    Millis length {};
    Occurrence occurrence; // as it stands after this; only where the kind is about one
};

QString toString(Happening::Kind); // window-opens, …

struct Step
{
    State state;
    std::vector<Happening> happenings; // in order
    std::optional<Elapsed> wakeAt; // call again then, at the latest; nothing: only on an event
    Millis reportIdleAfter {}; // how long without input the watcher is to wait before it says so
};

// One step. Calls may come late (the machine slept) and at any time; `now` never goes back on
// `elapsed`. Presence, persons and clocks that fall on one instant are to be handed in in this
// order.
Step advance(const State &, const Event &, const Now &now, const Rules &);

// ---- what it knows

struct SnoozeChoice
{
    int minutes = 0;
    Instant until; // when it comes again (after lunch, where it lands in lunch)
    QString refused; // empty: open; else why not
};

// What a snooze of so many minutes would do now. Refused when nothing is due.
SnoozeChoice snoozeChoice(const State &, const Rules &, const Now &, int minutes);
// What the prompt would hold now.
QStringList contentNow(const State &, const Rules &, const Now &);

// Why there is or is not a prompt now.
struct Explanation
{
    QString state; // off-hours, away, counting, waiting, held, settling, due, snoozed, folded,
                   // session, enough
    QString sentence; // translated
    std::optional<Instant> next; // about when a prompt may come, if the person stays
};

Explanation explain(const State &, const Rules &, const Now &, const QTimeZone &);

// ---- keeping it

QJsonObject toJson(const State &);
tl::expected<State, QString> fromJson(const QJsonObject &);
// The same state for a machine that was started anew since (another boot): its elapsed times are
// carried over, and the time in between is sleep, which is absence.
State rebased(const State &, const Now &now);

} // namespace unhunch::cadence
