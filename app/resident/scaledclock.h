// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alarm.h"

#include <deque>

namespace unhunch {

// A clock that runs `factor` times faster while it may hurry, and at the normal pace otherwise: for
// demonstrations, and for whole days in tests of the real program. Time awake is scaled; sleep and
// a set clock count as they are.
class ScaledClock : public Clock
{
public:
    ScaledClock(const Clock &real, int factor);

    Now now() const override;

    // Slow down to the normal pace, or hurry again. Time goes on from where it is.
    void setHurry(bool hurry);

    int pace() const { return m_legs.back().pace; }

    const Clock &real() const { return m_real; }

    // When on this clock something was that really was at `real`.
    Elapsed fromReal(Elapsed real) const;
    // How long `length` on this clock really takes at the present pace.
    Millis toReal(Millis length) const;

private:
    struct Leg // since `real`, so fast
    {
        Now real;
        Now scaled;
        int pace = 1;
    };

    static Now at(const Leg &, const Now &real);

    const Clock &m_real;
    int m_factor;
    std::deque<Leg> m_legs; // the last few: an input may have been before the last change of pace
};

// An alarm on a scaled clock.
class ScaledAlarm : public Alarm
{
public:
    // Neither is owned.
    ScaledAlarm(Alarm &real, const ScaledClock &clock);

    void set(const Now &now, std::optional<Elapsed> at) override;

private:
    Alarm &m_alarm;
    const ScaledClock &m_clock;
};

} // namespace unhunch
