// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "week.h"

#include <utility>

namespace unhunch {

namespace {

constexpr int lastDay = 6; // of a week, from its first

tl::expected<WeekView, QString> read(
    const History &history, QDate first, QDate from, QDate to, History::Detail detail)
{
    const auto offers = history.offers(from, to);
    if (!offers)
        return tl::unexpected(offers.error());
    const auto entries = history.entries(from, to, detail);
    if (!entries)
        return tl::unexpected(entries.error());
    const auto marks = history.marks(from, to);
    if (!marks)
        return tl::unexpected(marks.error());
    const auto spans = history.desk(from, to);
    if (!spans)
        return tl::unexpected(spans.error());
    return weekOf(first, *offers, *entries, *marks, *spans);
}

} // namespace

tl::expected<WeekView, QString> readWeek(const History &history, QDate first)
{
    return read(history, first, first, first.addDays(lastDay), History::Detail::Sums);
}

tl::expected<DayView, QString> readDay(const History &history, QDate day)
{
    // A session or a break may lie on the day beside its prompt's.
    auto week = read(history, day, day.addDays(-1), day.addDays(1), History::Detail::Sums);
    if (!week)
        return tl::unexpected(week.error());
    return std::move(week->days.front());
}

tl::expected<DeskHours, QString> readDeskHours(const History &history, QDate first)
{
    const auto week
        = read(history, first, first, first.addDays(lastDay), History::Detail::Outcomes);
    if (!week)
        return tl::unexpected(week.error());
    return DeskHours {week->deskHours, week->relievedHours};
}

} // namespace unhunch
