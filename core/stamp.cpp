// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stamp.h"

#include <array>
#include <cstdio>
#include <cstdlib>

namespace unhunch {

namespace {

using std::chrono::days;

// The clock on the wall, as if it were UTC's.
Millis lived(const Stamp &stamp)
{
    return stamp.utc.time_since_epoch() + std::chrono::seconds(stamp.offsetSeconds);
}

} // namespace

QDateTime local(const Stamp &stamp)
{
    return QDateTime::fromMSecsSinceEpoch(
        stamp.utc.time_since_epoch().count(), Qt::OffsetFromUTC, stamp.offsetSeconds);
}

QTime timeOfDay(const Stamp &stamp)
{
    const Millis wall = lived(stamp);
    const Millis inDay = wall - std::chrono::floor<days>(wall);
    return QTime::fromMSecsSinceStartOfDay(static_cast<int>(inDay.count()));
}

QString iso(const Stamp &stamp)
{
    // A week may have a thousand of them, each of which would take QDateTime 2 µs.
    using namespace std::chrono;
    static constexpr Millis first = sys_days(year(1) / 1 / 1).time_since_epoch();
    static constexpr Millis end = sys_days(year(10000) / 1 / 1).time_since_epoch();
    const Millis wall = lived(stamp);
    if (wall < first || wall >= end)
        return local(stamp).toString(Qt::ISODateWithMs);
    const auto midnight = floor<days>(wall);
    const year_month_day date {sys_days(midnight)};
    const hh_mm_ss time(wall - midnight);
    const int offset = std::abs(stamp.offsetSeconds) / 60;
    std::array<char, 64> text {};
    const int length = std::snprintf(text.data(), text.size(),
        stamp.offsetSeconds == 0 ? "%04d-%02u-%02uT%02d:%02d:%02d.%03dZ"
                                 : "%04d-%02u-%02uT%02d:%02d:%02d.%03d%c%02d:%02d",
        static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
        static_cast<unsigned>(date.day()), static_cast<int>(time.hours().count()),
        static_cast<int>(time.minutes().count()), static_cast<int>(time.seconds().count()),
        static_cast<int>(time.subseconds().count()), stamp.offsetSeconds < 0 ? '-' : '+',
        offset / 60, offset % 60);
    return QString::fromLatin1(text.data(), length);
}

} // namespace unhunch
