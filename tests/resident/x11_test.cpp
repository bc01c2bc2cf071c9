// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "machineclock.h"
#include "sense/x11.h"
#include "support.h"

#include <QStandardPaths>

#include <gmock/gmock.h>

using namespace unhunch;
using namespace std::chrono_literals;
using test::settle;
using test::waitFor;

namespace {

// An X server of our own; it picks its number itself.
class X11Test : public testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_FALSE(QStandardPaths::findExecutable(QStringLiteral("Xvfb")).isEmpty())
            << "Xvfb is not installed";
        server.start(QStringLiteral("Xvfb"),
            {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"),
                QStringLiteral("0"), QStringLiteral("640x480x24"), QStringLiteral("-nolisten"),
                QStringLiteral("tcp"), QStringLiteral("-noreset")});
        ASSERT_TRUE(server.waitForReadyRead(10000));
        environment.set("DISPLAY", ":" + server.readLine().trimmed());
        environment.unset("WAYLAND_DISPLAY");
    }

    void TearDown() override
    {
        server.terminate();
        server.waitForFinished(5000);
    }

    static void key()
    {
        QProcess::execute(QStringLiteral("xdotool"), {QStringLiteral("key"), QStringLiteral("a")});
    }

    QProcess server;
    test::ScopedEnvironment environment;
    MachineClock clock;
};

Presence told(const X11Sensor &sensor)
{
    Presence presence;
    presence.idleKnown = false;
    sensor.tell(presence);
    return presence;
}

} // namespace

TEST_F(X11Test, SaysWhenNobodyTypesAndWhenSomebodyDoesAgain)
{
    X11Sensor sensor(clock);
    sensor.setReportIdleAfter(200ms);
    int changes = 0;
    QObject::connect(&sensor, &Sensor::changed, &sensor, [&] { ++changes; });
    key();
    const Elapsed typed = clock.now().elapsed;
    ASSERT_TRUE(waitFor([&] { return !told(sensor).typing; }));
    EXPECT_TRUE(told(sensor).idleKnown);
    EXPECT_NEAR(static_cast<double>((told(sensor).lastInput - typed).count()), 0, 150);
    EXPECT_GE((clock.now().elapsed - told(sensor).lastInput).count(), 190);
    key();
    ASSERT_TRUE(waitFor([&] { return told(sensor).typing; }));
    ASSERT_TRUE(waitFor([&] { return !told(sensor).typing; }));
}

TEST_F(X11Test, AShorterWaitHoldsAtOnce)
{
    X11Sensor sensor(clock);
    sensor.setReportIdleAfter(1h);
    key();
    settle(300);
    ASSERT_TRUE(told(sensor).typing);
    sensor.setReportIdleAfter(100ms);
    EXPECT_TRUE(waitFor([&] { return !told(sensor).typing; }, 1000));
}

TEST_F(X11Test, KeysWakeNobody)
{
    X11Sensor sensor(clock);
    sensor.setReportIdleAfter(1h);
    key();
    settle();
    int changes = 0;
    QObject::connect(&sensor, &Sensor::changed, &sensor, [&] { ++changes; });
    QProcess typist;
    typist.start(QStringLiteral("xdotool"),
        {QStringLiteral("type"), QStringLiteral("--delay"), QStringLiteral("5"),
            QString(100, QLatin1Char('x'))});
    ASSERT_TRUE(typist.waitForFinished());
    settle();
    EXPECT_EQ(changes, 0);
}

TEST_F(X11Test, IsNotHereWithoutADisplay)
{
    environment.unset("DISPLAY");
    const X11Sensor sensor(clock);
    EXPECT_FALSE(told(sensor).idleKnown);
    for (const Sense &sense : sensor.senses()) {
        EXPECT_FALSE(sense.here);
        EXPECT_FALSE(sense.how.isEmpty());
    }
}

TEST_F(X11Test, DoesNotTrustAnXServerUnderWayland)
{
    environment.set("WAYLAND_DISPLAY", "wayland-0");
    const X11Sensor sensor(clock);
    EXPECT_FALSE(told(sensor).idleKnown);
}

TEST_F(X11Test, LivesOnWhenTheServerEnds)
{
    const X11Sensor sensor(clock);
    server.terminate();
    server.waitForFinished(5000);
    EXPECT_TRUE(waitFor([&] { return !sensor.senses().front().here; }));
}
