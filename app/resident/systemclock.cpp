// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "systemclock.h"

#include <ctime>

namespace unhunch {
namespace {

Millis reading(clockid_t id)
{
    timespec t {};
    clock_gettime(id, &t);
    return std::chrono::duration_cast<Millis>(
        std::chrono::seconds {t.tv_sec} + std::chrono::nanoseconds {t.tv_nsec});
}

} // namespace

Now SystemClock::now() const
{
    return {Instant {reading(CLOCK_REALTIME)}, reading(CLOCK_BOOTTIME), reading(CLOCK_MONOTONIC)};
}

} // namespace unhunch
