// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "progression.h"

#include "rules.h"

#include <algorithm>
#include <array>
#include <set>

namespace unhunch {

namespace {

constexpr int leastSessions = 5;
constexpr int leastDays = 3;
constexpr int daysWithout = 10;
constexpr int painStops = 2;

const QString feltKind = QStringLiteral("felt");
const QString offeredKind = QStringLiteral("level-offered");

bool isRecent(QDate day, QDate today)
{
    return day <= today && day.daysTo(today) < practiceDays;
}

bool sameDose(const Dose &dose, Level a, Level b)
{
    return dose.hold.at(a) == dose.hold.at(b) && dose.reps.at(a) == dose.reps.at(b)
        && dose.sets.at(a) == dose.sets.at(b);
}

std::optional<Level> above(const Stretch &stretch, Level now)
{
    for (const Level level : {Level::Middle, Level::High})
        if (level > now && !sameDose(stretch.dose, now, level))
            return level;
    return std::nullopt;
}

Feel feelOf(const Entry &entry, const std::vector<Mark> &marks)
{
    Feel feel = Feel::Fine;
    for (const Mark &mark : marks) {
        const auto felt = feltFrom(mark);
        if (felt && felt->session == entry.session && felt->stretch == entry.done.stretch)
            feel = felt->feel;
    }
    return feel;
}

bool wasOffered(const QString &stretch, const Practice &practice)
{
    return std::any_of(practice.marks.begin(), practice.marks.end(), [&](const Mark &mark) {
        return mark.kind == offeredKind && mark.note == stretch
            && isRecent(mark.at.day, practice.today);
    });
}

int stopsForPain(const QString &stretch, const Practice &practice)
{
    return int(
        std::count_if(practice.entries.begin(), practice.entries.end(), [&](const Entry &entry) {
            return entry.done.stretch == stretch && entry.outcome == Outcome::Hurt
                && isRecent(entry.started.day, practice.today);
        }));
}

std::optional<Change> lessOf(const QString &stretch, const Settings &settings)
{
    static constexpr int longestRhythm = 480;
    static constexpr int longestWallAngel = 240;
    if (settings.favourite == stretch)
        return Change {QStringLiteral("favourite"), QString()};
    if (const int every = settings.every.value(stretch, 0); every > 0)
        return Change {QStringLiteral("every-%1").arg(stretch),
            QString::number(every * 2 > longestRhythm ? 0 : every * 2)};
    if (stretch == ids::wallAngel && settings.wallAngelInterval < longestWallAngel)
        return Change {QStringLiteral("wall-angel-interval"),
            QString::number(std::min(longestWallAngel, settings.wallAngelInterval + 60))};
    const Level now = settings.levels.value(stretch, Level::Low);
    if (now != Level::Low)
        return Change {QStringLiteral("level-%1").arg(stretch), toString(lower(now))};
    return std::nullopt;
}

} // namespace

QString toString(Feel feel)
{
    switch (feel) {
    case Feel::Fine:
        break;
    case Feel::More:
        return QStringLiteral("more");
    case Feel::Less:
        return QStringLiteral("less");
    }
    return {};
}

std::optional<Feel> feelFromString(const QString &word)
{
    for (const Feel feel : {Feel::Fine, Feel::More, Feel::Less})
        if (toString(feel) == word)
            return feel;
    return std::nullopt;
}

Mark toMark(const Felt &felt, const Stamp &at)
{
    // The answer first: it has no spaces in it, whatever the session is called.
    return {0, feltKind, at, {},
        QStringLiteral("%1 %2 %3")
            .arg(felt.feel == Feel::Fine ? QStringLiteral("fine") : toString(felt.feel),
                felt.stretch, felt.session)};
}

std::optional<Felt> feltFrom(const Mark &mark)
{
    const QStringList words = mark.note.split(QLatin1Char(' '));
    if (mark.kind != feltKind || words.size() < 3)
        return std::nullopt;
    const auto feel = feelFromString(words[0] == QLatin1String("fine") ? QString() : words[0]);
    if (!feel)
        return std::nullopt;
    return Felt {words.mid(2).join(QLatin1Char(' ')), words[1], *feel};
}

Mark levelOfferedMark(const QString &stretch, const Stamp &at)
{
    return {0, offeredKind, at, {}, stretch};
}

std::optional<Level> levelToOffer(const Stretch &stretch, Level now, const Practice &practice)
{
    const auto next = above(stretch, now);
    if (!next || wasOffered(stretch.id, practice) || stopsForPain(stretch.id, practice) > 0)
        return std::nullopt;
    int sessions = 0;
    std::set<QDate> days;
    for (const Entry &entry : practice.entries) {
        if (entry.done.stretch != stretch.id || entry.outcome != Outcome::Done
            || entry.done.level != now || !isRecent(entry.started.day, practice.today))
            continue;
        if (feelOf(entry, practice.marks) == Feel::Less)
            return std::nullopt;
        ++sessions;
        days.insert(entry.started.day);
    }
    return sessions >= leastSessions && int(days.size()) >= leastDays ? next : std::nullopt;
}

Level levelAfterRest(Level now, std::optional<QDate> lastBegun, QDate today)
{
    return lastBegun && lastBegun->daysTo(today) >= daysWithout ? lower(now) : now;
}

Level lower(Level level)
{
    return level == Level::High ? Level::Middle : Level::Low;
}

bool hurtsTooOften(const QString &stretch, const Practice &practice)
{
    return stopsForPain(stretch, practice) >= painStops;
}

std::optional<Change> changeFor(Feel feel, const QString &stretch, const Settings &settings)
{
    switch (feel) {
    case Feel::Fine:
        break;
    case Feel::More:
        if (settings.favourite != stretch)
            return Change {QStringLiteral("favourite"), stretch};
        break;
    case Feel::Less:
        return lessOf(stretch, settings);
    }
    return std::nullopt;
}

} // namespace unhunch
