// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history.h"

#include <algorithm>
#include <array>
#include <utility>

// The words for how things ended: the same on the bus, in the database and in the tests.
namespace unhunch {

namespace {

template <typename Enum, std::size_t Size>
using Names = std::array<std::pair<Enum, const char *>, Size>;

constexpr Names<Closing, 7> closings {
    {{Closing::Done, "done"}, {Closing::Partial, "partial"}, {Closing::Skipped, "skipped"},
        {Closing::NoAnswer, "no-answer"}, {Closing::NaturalBreak, "natural-break"},
        {Closing::DayEnded, "day-ended"}, {Closing::Replaced, "replaced"}}};
constexpr Names<Outcome, 5> outcomes {{{Outcome::Running, "running"}, {Outcome::Done, "done"},
    {Outcome::Partial, "partial"}, {Outcome::Skipped, "skipped"}, {Outcome::Hurt, "hurt"}}};

template <typename Enum, std::size_t Size>
QString nameOf(Enum value, const Names<Enum, Size> &names)
{
    const auto found = std::find_if(
        names.begin(), names.end(), [=](const auto &name) { return name.first == value; });
    return found == names.end() ? QString {} : QString::fromLatin1(found->second);
}

template <typename Enum, std::size_t Size>
std::optional<Enum> valueOf(const QString &word, const Names<Enum, Size> &names)
{
    const auto found = std::find_if(names.begin(), names.end(),
        [&](const auto &name) { return word == QLatin1String(name.second); });
    return found == names.end() ? std::nullopt : std::optional(found->first);
}
} // namespace

QString toString(Closing closing)
{
    return nameOf(closing, closings);
}

std::optional<Closing> closingFromString(const QString &word)
{
    return valueOf(word, closings);
}

QString toString(Outcome outcome)
{
    return nameOf(outcome, outcomes);
}

std::optional<Outcome> outcomeFromString(const QString &word)
{
    return valueOf(word, outcomes);
}

Outcome outcomeByPart(double part)
{
    constexpr double whole = 0.999; // the holds are summed in milliseconds
    constexpr double half = 0.5;
    if (part >= whole)
        return Outcome::Done;
    return part >= half ? Outcome::Partial : Outcome::Skipped;
}

} // namespace unhunch
