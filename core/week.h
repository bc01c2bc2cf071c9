// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history.h"

#include <QDate>
#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

namespace unhunch {

// What one bead of the week says. A bead is a prompt, or a session picked by hand.
enum class Bead {
    Done,
    DoneAfterSnooze,
    Partial,
    Picked,
    LetPass,
    NaturalBreak,
    Held,
    Open,
    Planned
};
QString toString(
    Bead); // done, done-after-snooze, partial, picked, let-pass, natural-break, held, open, planned
std::optional<Bead> beadFromString(const QString &);

// One line of the day's log.
struct LogLine
{
    QString key; // for History::remove and change; empty: not over yet, or nothing to change
    Stamp at; // a prompt: due; else the beginning
    Bead bead = Bead::Done;
    QStringList stretches; // ids
    Millis lasted {}; // guided; of a natural break: away
    int snoozes = 0;
    bool hurt = false;
    QStringList held; // reasons
    Millis heldFor {};
    Millis waited {}; // from allowed to shown is not kept; this is due to first shown, less heldFor
    std::optional<Millis> answered; // from first shown to the beginning of the session
    std::optional<Closing> closing;
};

struct DayView
{
    QDate day;
    bool hasData = false; // anything at all: a weekday without is "no data", not zero
    bool working = true; // by the settings of today; told by who knows them
    int done = 0; // occurrences that ended done
    int partial = 0;
    int skipped = 0;
    int noAnswer = 0;
    int picked = 0; // sessions begun by hand, done or partial
    int naturalBreaks = 0;
    int reliefs = 0; // sessions done or partial, and natural breaks
    bool steady = false; // at least 4 reliefs
    std::vector<LogLine> log; // in order of sequence
    bool brief = false; // the lines say only what a grid shows: at, bead and stretches

    int offered() const { return done + partial + skipped + noAnswer; }
};

struct StretchView
{
    QString stretch;
    int sessions = 0; // done or partial
    int reps = 0;
    Millis held {};
    int repsLeft = 0, repsRight = 0; // 0 where it has no sides
    Millis heldLeft {}, heldRight {};
    Millis lasted {}; // guided
    Level level = Level::Low; // of the last session

    // Whether one side had more than a fifth more than the other, where ten repetitions say so.
    bool isUneven() const;
};

// The hours of a week's desk work, and those among them that a relief lay in.
struct DeskHours
{
    int all = 0; // clock hours with at least 30 min at the desk
    int relieved = 0;

    friend bool operator==(const DeskHours &, const DeskHours &) = default;
};

// How long it took from the first showing of a prompt to its start.
struct AnswerTimes
{
    int count = 0;
    Millis low {}; // a quarter took less
    Millis median {};
    Millis high {}; // a quarter took more
};

// The one thing that a week may suggest, with the numbers that it comes from.
struct Suggestion
{
    enum class Kind { FewerPrompts, OtherHour, OtherSide };
    Kind kind = Kind::FewerPrompts;
    int part = 0; // FewerPrompts: answered; OtherHour: let pass in that hour; OtherSide: the fewer
    int whole = 0; // … of offered; of all let pass; the more
    int hour = 0; // OtherHour
    Side side = Side::None; // OtherSide: which had fewer
    QString stretch; // OtherSide

    friend bool operator==(const Suggestion &, const Suggestion &) = default;
};

QString toString(Suggestion::Kind); // fewer-prompts, other-hour, other-side
std::optional<Suggestion::Kind> suggestionKindFromString(const QString &);

// A week. Where the words could be read two ways:
// - A prompt counts by how its occurrence was closed, on the day and at the hour it was due,
// snoozed
//   or not. Open, natural break, day ended and replaced are not in `offered`; a replaced one has no
//   bead, for the session that took its place has one.
// - A session picked by hand is done when all of its stretches were, partial from half of the
// planned
//   holds, else skipped; a skipped one stays in the log and out of the counts.
// - A session in which a stretch was stopped for pain is outside every count; its log line says so.
// - A natural break has one bead: that of the prompt it closed, or its own, at the hour it began.
// - A desk hour is an hour of the wall clock with at least 30 min at the desk. It is relieved when
// a
//   session that was done or partial began in it, or when a natural break touched it. The hour that
//   comes twice in autumn is two hours.
struct WeekView
{
    QDate first; // first day, by the locale
    std::vector<DayView> days; // seven
    std::vector<StretchView> stretches; // those with a session
    int deskHours = 0; // clock hours with at least 30 min at the desk
    int relievedHours = 0; // … of which a relief lay in
    int done = 0, partial = 0, skipped = 0, noAnswer = 0, picked = 0, naturalBreaks = 0;
    int snoozes = 0;
    int snoozed = 0; // prompts that were snoozed and are over
    int snoozedDone = 0; // … and done after it, whole or in part
    int steadyDays = 0;
    int aim = 4; // steady days
    Millis stretching {}; // guided time, done and partial
    AnswerTimes answers;
    std::optional<Suggestion> suggestion; // as suggestionOf has it
    std::optional<DeskHours> before; // of the week before; told by who has read it

    int offered() const { return done + partial + skipped + noAnswer; }

    int percent() const; // of offered that were done or partial; -1 below 5 offers
};

// By the counts and the logs of the week, these in full. Never more than one: at least ten prompts
// of which under 30 % were answered; else at least five, and three in five, of those let pass in
// one hour; else a stretch with uneven sides.
std::optional<Suggestion> suggestionOf(const WeekView &);

QDate firstOfWeek(QDate day); // the first day of its week, by the locale

// Pure: sums over what was read. `first` is the first day of the week.
WeekView weekOf(QDate first, const std::vector<Offer> &, const std::vector<Entry> &,
    const std::vector<Mark> &, const std::vector<DeskSpan> &);
// Reads what weekOf needs.
tl::expected<WeekView, QString> readWeek(const History &, QDate first);
tl::expected<DayView, QString> readDay(const History &, QDate); // as its week has it
tl::expected<DeskHours, QString> readDeskHours(const History &, QDate first); // of a week

// Lengths in seconds, times in ISO 8601 with the offset they were lived at; `percent` only from 5
// offers.
// The document of `unhunch week --json`; with a day that is to be `inFull`, the others are told in
// brief: what their lines say besides is most of a long document.
QJsonObject toJson(const WeekView &, std::optional<QDate> inFull = {});
QJsonObject toJson(const DayView &); // … of `unhunch log --json`
QJsonObject toJson(const Entry &); // one of the "entries" of `unhunch log --json`
// What the windows show. Missing members are zero.
WeekView weekFromJson(const QJsonObject &);
DayView dayFromJson(const QJsonObject &);

} // namespace unhunch
