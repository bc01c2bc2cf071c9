// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history.h"
#include "settings.h"

namespace unhunch {

// "How did it feel?", as answered after a session. Silence counts as fine.
enum class Feel { Fine, More, Less };
QString toString(Feel); // "", "more", "less"
std::optional<Feel> feelFromString(const QString &);

// One answer; a later one for the same session and stretch takes its place. Kept as a Mark of the
// kind "felt".
struct Felt
{
    QString session;
    QString stretch;
    Feel feel = Feel::Fine;
};

Mark toMark(const Felt &, const Stamp &at);
std::optional<Felt> feltFrom(const Mark &); // nothing: it is a mark of another kind, or damaged

// That a level was offered, whatever came of it: nobody is asked twice within days. Kept as a Mark
// of the kind "level-offered".
Mark levelOfferedMark(const QString &stretch, const Stamp &at);

// What is known of the last days, read once for all the questions below.
struct Practice
{
    QDate today;
    std::vector<Entry> entries; // at least of the days that the questions look back to
    std::vector<Mark> marks;
};

// Days that the questions look back to, today among them (DOMAIN 4.6).
inline constexpr int practiceDays = 14;

// The next step up inside the source's range, where it has one, when at least five sessions of the
// level in force were done on at least three days of the last fourteen, none of them felt as too
// much and none of the fourteen days saw a stop for pain. Not where it was offered within them.
std::optional<Level> levelToOffer(const Stretch &, Level now, const Practice &);

// One step down after ten days or more without it, where it was ever begun: once for one rest, for
// whoever begins has the lower level in force. DOMAIN 4.6
Level levelAfterRest(Level now, std::optional<QDate> lastBegun, QDate today);
// One step down, after a stop for pain.
Level lower(Level);

// Two stops for pain within the last fourteen days: it is left out of the plan.
bool hurtsTooOften(const QString &stretch, const Practice &);

// A setting and what it becomes.
struct Change
{
    QString key;
    QString value;

    friend bool operator==(const Change &, const Change &) = default;
};

// What an answer changes: More makes it the daily favourite. Less takes that back, or else makes
// its own rhythm or the wall angel's longer, or else its level lower. Nothing: there is nothing to
// change.
std::optional<Change> changeFor(Feel, const QString &stretch, const Settings &);

} // namespace unhunch
