// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stamp.h"

#include <gtest/gtest.h>
#include <vector>

using namespace unhunch;

namespace {

Stamp stamp(qint64 ms, int offsetSeconds)
{
    return {Instant {Millis {ms}}, offsetSeconds, {}};
}

} // namespace

TEST(Stamp, IsWrittenAsQtWritesIt)
{
    constexpr qint64 day = 86'400'000;
    const std::vector<qint64> moments {0, -1, 1, 1'773'046'800'123, -day * 8'001,
        951'782'399'999, // the last of 28 February 2000
        951'868'800'000, // the first of 1 March
        day * 2'932'896 - 1, day * 2'932'897, // about the year 10000
        -day * 719'162, -day * 719'163 - 1}; // about the year 1
    for (const qint64 ms : moments) {
        for (const int offset : {0, 3600, -3600, 20'700, -34'200, 50'400, 59, -59}) {
            const QDateTime at = QDateTime::fromMSecsSinceEpoch(ms, Qt::OffsetFromUTC, offset);
            EXPECT_EQ(iso(stamp(ms, offset)), at.toString(Qt::ISODateWithMs))
                << ms << ' ' << offset;
            EXPECT_EQ(timeOfDay(stamp(ms, offset)), at.time()) << ms << ' ' << offset;
        }
    }
}
