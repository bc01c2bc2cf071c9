// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace unhunch {

using Millis = std::chrono::milliseconds;

// A moment on the wall clock (CLOCK_REALTIME), without a zone. It can be set by anyone at any time,
// so nothing that lasts is measured with it.
using Instant = std::chrono::sys_time<Millis>;

// Time since the machine started, sleep included (CLOCK_BOOTTIME). Nobody can set it: every
// interval of the schedule counts on it. It begins anew with the machine; see cadence::rebased.
using Elapsed = Millis;

// Three readings of one moment. Two cannot tell a sleep from a set clock:
// `elapsed` gaining on `awake` is sleep; `utc` leaving `elapsed` is a set clock.
struct Now
{
    Instant utc;
    Elapsed elapsed {};
    Elapsed awake {}; // CLOCK_MONOTONIC: stands still while the machine sleeps

    friend bool operator==(const Now &, const Now &) = default;
};

// Who is asked for the hour. Only programs hold one; core is handed a Now.
class Clock
{
public:
    Clock() = default;
    Clock(const Clock &) = delete;
    Clock &operator=(const Clock &) = delete;
    virtual ~Clock() = default;
    virtual Now now() const = 0;
};

} // namespace unhunch
