// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"

#include <functional>
#include <optional>

namespace unhunch {

// One alarm, which rings also when its moment passed while the machine slept.
class Alarm
{
public:
    Alarm() = default;
    Alarm(const Alarm &) = delete;
    Alarm &operator=(const Alarm &) = delete;
    virtual ~Alarm() = default;

    // Rings once when `elapsed` reaches `at`; replaces what was set before. Nothing: does not ring,
    // but a set clock is still told. `now` is the reading that `at` was worked out from.
    virtual void set(const Now &now, std::optional<Elapsed> at) = 0;

    std::function<void()> rang;
    std::function<void()> clockWasSet; // the alarm is then void: set it anew
};

} // namespace unhunch
