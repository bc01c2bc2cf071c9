// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scaledclock.h"
#include "support/manualclock.h"

#include <gmock/gmock.h>

using namespace unhunch;
using unhunch::test::ManualClock;
using namespace std::chrono_literals;

namespace {

class NotedAlarm : public Alarm
{
public:
    void set(const Now &now, std::optional<Elapsed> at) override
    {
        in.reset();
        if (at)
            in = *at - now.elapsed;
    }

    std::optional<Millis> in;
};

} // namespace

TEST(ScaledClock, RunsFasterWhileItMayHurry)
{
    ManualClock real;
    ScaledClock clock(real, 60);
    const Now start = clock.now();
    real.pass(1s);
    EXPECT_EQ(clock.now().utc - start.utc, 60s);
    EXPECT_EQ(clock.now().elapsed - start.elapsed, 60s);
    EXPECT_EQ(clock.now().awake - start.awake, 60s);
}

TEST(ScaledClock, GoesOnFromWhereItIsWhenThePaceChanges)
{
    ManualClock real;
    ScaledClock clock(real, 60);
    const Now start = clock.now();
    real.pass(10s);
    clock.setHurry(false);
    real.pass(10s);
    EXPECT_EQ(clock.now().elapsed - start.elapsed, 610s);
    clock.setHurry(true);
    real.pass(1s);
    EXPECT_EQ(clock.now().elapsed - start.elapsed, 670s);
}

TEST(ScaledClock, SleepAndASetClockCountAsTheyAre)
{
    ManualClock real;
    ScaledClock clock(real, 60);
    const Now start = clock.now();
    real.sleep(600s);
    EXPECT_EQ(clock.now().elapsed - start.elapsed, 600s);
    EXPECT_EQ(clock.now().awake, start.awake);
    real.at.utc -= 3600s; // set back
    EXPECT_EQ(clock.now().utc - start.utc, 600s - 3600s);
}

TEST(ScaledClock, AnInputBeforeTheChangeOfPaceIsWhereItWas)
{
    ManualClock real;
    ScaledClock clock(real, 60);
    real.pass(10s);
    const Elapsed input = real.at.elapsed;
    const Elapsed scaled = clock.now().elapsed;
    real.pass(1s);
    clock.setHurry(false);
    real.pass(1s);
    EXPECT_EQ(clock.fromReal(input), scaled);
    EXPECT_EQ(clock.fromReal(real.at.elapsed), clock.now().elapsed);
}

TEST(ScaledClock, TheAlarmRingsAsMuchSooner)
{
    ManualClock real;
    ScaledClock clock(real, 60);
    NotedAlarm noted;
    ScaledAlarm alarm(noted, clock);
    alarm.set(clock.now(), clock.now().elapsed + 1h);
    EXPECT_EQ(noted.in, 60s);
    clock.setHurry(false);
    alarm.set(clock.now(), clock.now().elapsed + 1min);
    EXPECT_EQ(noted.in, 60s);
    alarm.set(clock.now(), std::nullopt);
    EXPECT_EQ(noted.in, std::nullopt);
}
