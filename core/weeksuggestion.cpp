// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "week.h"

#include <algorithm>
#include <array>
#include <utility>

namespace unhunch {

namespace {

// The hour in which the most prompts were let pass, and how many.
std::pair<int, int> worstHour(const WeekView &week)
{
    constexpr int hoursOfDay = 24;
    std::array<int, hoursOfDay> passed {};
    for (const DayView &day : week.days) {
        for (const LogLine &line : day.log) {
            if (line.bead != Bead::LetPass || line.hurt) // a stop for pain is outside every count
                continue;
            ++passed.at(static_cast<std::size_t>(timeOfDay(line.at).hour()));
        }
    }
    const auto most = std::max_element(passed.begin(), passed.end());
    return {static_cast<int>(most - passed.begin()), *most};
}

} // namespace

bool StretchView::isUneven() const
{
    constexpr int least = 10;
    const int more = std::max(repsLeft, repsRight);
    const int fewer = std::min(repsLeft, repsRight);
    return repsLeft + repsRight >= least && (more - fewer) * 5 > more;
}

std::optional<Suggestion> suggestionOf(const WeekView &week)
{
    constexpr int leastOffered = 10;
    constexpr int leastPassed = 5;
    const int answered = week.done + week.partial;
    if (week.offered() >= leastOffered && answered * 10 < week.offered() * 3)
        return Suggestion {
            Suggestion::Kind::FewerPrompts, answered, week.offered(), 0, Side::None, {}};
    const int passed = week.skipped + week.noAnswer;
    const auto [hour, most] = worstHour(week);
    if (most >= leastPassed && most * 5 >= passed * 3)
        return Suggestion {Suggestion::Kind::OtherHour, most, passed, hour, Side::None, {}};
    for (const StretchView &stretch : week.stretches) {
        if (stretch.isUneven())
            return Suggestion {Suggestion::Kind::OtherSide,
                std::min(stretch.repsLeft, stretch.repsRight),
                std::max(stretch.repsLeft, stretch.repsRight), 0,
                stretch.repsLeft < stretch.repsRight ? Side::Left : Side::Right, stretch.stretch};
    }
    return std::nullopt;
}

std::optional<Suggestion::Kind> suggestionKindFromString(const QString &word)
{
    using Kind = Suggestion::Kind;
    for (const Kind kind : {Kind::FewerPrompts, Kind::OtherHour, Kind::OtherSide}) {
        if (word == toString(kind))
            return kind;
    }
    return std::nullopt;
}

QString toString(Suggestion::Kind kind)
{
    switch (kind) {
    case Suggestion::Kind::FewerPrompts:
        return QStringLiteral("fewer-prompts");
    case Suggestion::Kind::OtherHour:
        return QStringLiteral("other-hour");
    case Suggestion::Kind::OtherSide:
        return QStringLiteral("other-side");
    }
    return {};
}

} // namespace unhunch
