// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scaledclock.h"

#include <algorithm>

namespace unhunch {

ScaledClock::ScaledClock(const Clock &real, int factor)
    : m_real(real)
    , m_factor(std::max(1, factor))
{
    const Now start = real.now();
    m_legs.push_back({start, start, m_factor});
}

Now ScaledClock::at(const Leg &leg, const Now &real)
{
    const Millis awake = real.awake - leg.real.awake;
    const Millis slept = (real.elapsed - leg.real.elapsed) - awake;
    const Millis setBy = (real.utc - leg.real.utc) - (real.elapsed - leg.real.elapsed);
    const Millis gone = awake * leg.pace + slept;
    return {leg.scaled.utc + gone + setBy, leg.scaled.elapsed + gone,
        leg.scaled.awake + awake * leg.pace};
}

Now ScaledClock::now() const
{
    return at(m_legs.back(), m_real.now());
}

void ScaledClock::setHurry(bool hurry)
{
    const int wanted = hurry ? m_factor : 1;
    if (wanted == pace())
        return;
    const Now real = m_real.now();
    m_legs.push_back({real, at(m_legs.back(), real), wanted});
    if (m_legs.size() > 8)
        m_legs.pop_front();
}

Elapsed ScaledClock::fromReal(Elapsed real) const
{
    const auto leg = std::find_if(m_legs.rbegin(), m_legs.rend() - 1,
        [real](const Leg &candidate) { return candidate.real.elapsed <= real; });
    return leg->scaled.elapsed + (real - leg->real.elapsed) * leg->pace;
}

Millis ScaledClock::toReal(Millis length) const
{
    return length / pace();
}

ScaledAlarm::ScaledAlarm(Alarm &real, const ScaledClock &clock)
    : m_alarm(real)
    , m_clock(clock)
{
    m_alarm.rang = [this] {
        if (rang)
            rang();
    };
    m_alarm.clockWasSet = [this] {
        if (clockWasSet)
            clockWasSet();
    };
}

void ScaledAlarm::set(const Now &now, std::optional<Elapsed> at)
{
    const Now real = m_clock.real().now();
    if (!at) {
        m_alarm.set(real, std::nullopt);
        return;
    }
    // Rounded up: an alarm a little early would ring again at once, and again.
    const Millis in = std::max(*at - now.elapsed, Millis {0});
    m_alarm.set(real, real.elapsed + (in + Millis {m_clock.pace() - 1}) / m_clock.pace());
}

} // namespace unhunch
