// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "settings.h"
#include "stamp.h"
#include "stretch.h"

#include <QDate>
#include <QMap>
#include <QString>
#include <QTimeZone>

#include <optional>
#include <utility>
#include <vector>

namespace unhunch {

// A working window of one day, as instants: the schedule itself never asks a time zone.
struct Window
{
    QDate day; // local date of its start; names the window
    Instant dayStart; // local midnight of `day`
    Instant start, end;
    std::optional<std::pair<Instant, Instant>> lunch; // begins inside the window
    Instant favouriteFrom; // the daily favourite's anchor
};

// What the schedule must know of a stretch.
struct StretchRule
{
    Millis guided {};
    Place place = Place::Chair;
};

// The settings as the schedule uses them, with the windows around a moment as instants. Made anew
// for every step (rulesOf is cheap), so that settings, zone and clock changes need no special case.
struct Rules
{
    std::vector<Window> windows; // in order, from two days before the moment to nine after
    QMap<QString, StretchRule> stretches;
    QMap<QString, Millis> clocks; // interval of each clock, by the stretch that it makes due
    // What is added to a prompt that the posture clock alone made due, in turn: the alternating
    // pair. Where the posture stretch itself is left out they stand for it, or what else can be
    // done at the desk. None that has a clock, or all where there are no others.
    QStringList fillers;
    QStringList out; // never offered

    Millis pause {}, longestWait {}, longestWaitAgain {}, away {}, naturalBreak {},
        settleAfterBreak {}, settleAfterQuiet {}, leastGap {}, mergeWindow {}, promptLength {},
        foldAfter {}, reofferAfter {}, snoozeTotal {}, endGuard {};
    int promptStretches = 0, reoffers = 0, snoozeTimes = 0, promptsADay = 0;
    bool folds = true;
    QString favourite;
    bool quietDnd = true, quietFullScreen = true, quietMicrophone = true, quietCamera = true,
         quietShare = true, quietBattery = false;
    QString zone; // its id, for the record

    // Absent this long: everything begins anew. Active: input within so long. Present by a meeting
    // or a video alone: at most so long after the last input. (DOMAIN 4.1, 4.8 b, i)
    static constexpr Millis longAbsence = std::chrono::hours {4};
    static constexpr Millis active = std::chrono::seconds {30};
    static constexpr Millis presentUnseen = std::chrono::hours {4};
    // A wall clock that moved by more than this was set; less is the network's correction.
    static constexpr Millis clockSet = std::chrono::minutes {2};

    const Window *windowAt(Instant) const; // nullptr: off hours
    const Window *windowAfter(Instant) const; // the next to begin after it
};

// The stretches that have a part of their own in the schedule.
namespace ids {
inline const QString posture
    = QStringLiteral("thoracic-extension"); // the hourly one: the posture clock
inline const QString wallAngel = QStringLiteral("wall-angel"); // the two-hourly one
inline const QString pair[2] = {QStringLiteral("seated-twist"), QStringLiteral("cows-head")};
} // namespace ids

// A local time as an instant: one that does not exist (spring) is moved later by the gap, one that
// occurs twice (autumn) means the first. DOMAIN 4.2.10.
Instant localInstant(QDate, QTime, const QTimeZone &);

Rules rulesOf(const Settings &, const Catalogue &, const QTimeZone &, Instant around);

// The instant as it is kept: with its offset, and the day as lived.
Stamp stampAt(Instant, const Settings &, const Catalogue &, const QTimeZone &);

} // namespace unhunch
