// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "machineclock.h"

#include <ctime>

namespace unhunch {

namespace {

Millis reading(clockid_t clock)
{
    timespec time {};
    clock_gettime(clock, &time);
    return std::chrono::duration_cast<Millis>(
        std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec));
}

} // namespace

Now MachineClock::now() const
{
    return {Instant(reading(CLOCK_REALTIME)), reading(CLOCK_BOOTTIME), reading(CLOCK_MONOTONIC)};
}

} // namespace unhunch
