// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clock.h"

#include <gtest/gtest.h>

using namespace std::chrono_literals;

TEST(Clock, ThreeReadingsTellASleepFromASetClock)
{
    const unhunch::Now before {unhunch::Instant {100s}, 50s, 40s};
    const unhunch::Now slept {unhunch::Instant {160s}, 110s, 41s};
    const unhunch::Now set {unhunch::Instant {3701s}, 51s, 41s};
    EXPECT_EQ((slept.elapsed - slept.awake) - (before.elapsed - before.awake), 59s);
    EXPECT_EQ((set.elapsed - set.awake) - (before.elapsed - before.awake), 0s);
    EXPECT_EQ((set.utc - before.utc) - (set.elapsed - before.elapsed), 3600s);
}
