// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"

namespace unhunch::test {

// A clock that stands until it is moved.
class ManualClock : public Clock
{
public:
    ManualClock() = default;

    explicit ManualClock(Instant utc) { at.utc = utc; }

    Now now() const override { return at; }

    // Awake.
    void pass(Millis length)
    {
        sleep(length);
        at.awake += length;
    }

    void sleep(Millis length)
    {
        at.utc += length;
        at.elapsed += length;
    }

    // Tuesday, 10 March 2026, 09:00 in Berlin, by a machine that has slept once.
    Now at {Instant {std::chrono::seconds(1'773'129'600)}, std::chrono::seconds(5000),
        std::chrono::seconds(4000)};
};

} // namespace unhunch::test
