// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "machineclock.h"
#include "mock.h"
#include "sense/login.h"
#include "sense/screensaver.h"

#include <QObject>

#include <gmock/gmock.h>

using namespace unhunch;
using test::settle;
using test::waitFor;

// A screen saver that does as it is told.
class FakeSaver : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.gnome.ScreenSaver")

public:
    explicit FakeSaver(QDBusConnection bus)
    {
        bus.registerObject(QStringLiteral("/org/gnome/ScreenSaver"), this,
            QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals);
        bus.registerService(QStringLiteral("org.gnome.ScreenSaver"));
    }

public Q_SLOTS:

    bool GetActive() { return false; }

Q_SIGNALS:
    void ActiveChanged(bool active);
};

namespace {

Presence told(const Sensor &sensor)
{
    Presence presence;
    sensor.tell(presence);
    return presence;
}

const QString manager = QStringLiteral("/org/freedesktop/login1");
const QString session = QStringLiteral("/org/freedesktop/login1/session/c1");
const QString sessionInterface = QStringLiteral("org.freedesktop.login1.Session");

class LoginTest : public testing::Test
{
protected:
    LoginTest()
    {
        logind.play(QStringLiteral("AddSession"),
            {QStringLiteral("c1"), QStringLiteral("seat0"), 1000U, QStringLiteral("me"), true});
        environment.set("XDG_SESSION_ID", "c1");
    }

    MachineClock clock;
    test::PrivateBus bus;
    QDBusConnection us = bus.connection(QStringLiteral("us"));
    test::Mock logind {
        bus, QStringLiteral("logind"), QStringLiteral("org.freedesktop.login1"), manager};
    test::ScopedEnvironment environment;
};

} // namespace

TEST_F(LoginTest, TellsSleepAndWaking)
{
    const LoginSensor sensor(clock, us);
    ASSERT_TRUE(waitFor([&] { return sensor.senses().front().here; }));
    const auto sleep = [&](bool before) {
        logind.signal(manager, QStringLiteral("org.freedesktop.login1.Manager"),
            QStringLiteral("PrepareForSleep"), QStringLiteral("b"), {before});
    };
    sleep(true);
    EXPECT_TRUE(waitFor([&] { return told(sensor).asleep; }));
    sleep(false);
    EXPECT_TRUE(waitFor([&] { return !told(sensor).asleep; }));
}

TEST_F(LoginTest, TellsALockedSession)
{
    const LoginSensor sensor(clock, us);
    ASSERT_TRUE(waitFor([&] { return sensor.senses().back().here; }));
    logind.signal(session, sessionInterface, QStringLiteral("Lock"), QString(), {});
    EXPECT_TRUE(waitFor([&] { return told(sensor).locked; }));
    logind.signal(session, sessionInterface, QStringLiteral("Unlock"), QString(), {});
    EXPECT_TRUE(waitFor([&] { return !told(sensor).locked; }));
}

TEST_F(LoginTest, AnotherSessionOnTheScreenIsAbsence)
{
    const LoginSensor sensor(clock, us);
    ASSERT_TRUE(waitFor([&] { return sensor.senses().back().here; }));
    const auto active = [&](bool is) {
        logind.propertiesChanged(session, sessionInterface, {{QStringLiteral("Active"), is}});
    };
    active(false);
    EXPECT_TRUE(waitFor([&] { return told(sensor).locked; }));
    active(true);
    EXPECT_TRUE(waitFor([&] { return !told(sensor).locked; }));
}

TEST_F(LoginTest, TheIdleHintTellsAbsencesAndNoPauses)
{
    const LoginSensor sensor(clock, us);
    ASSERT_TRUE(waitFor([&] { return sensor.senses().back().here; }));
    const auto hinted = [&] {
        Presence presence;
        presence.idleKnown = false;
        sensor.tell(presence);
        return presence;
    };
    EXPECT_FALSE(hinted().idleKnown);
    const Now now = clock.now();
    const auto since = [&](bool idle, Millis ago) {
        logind.propertiesChanged(session, sessionInterface,
            {{QStringLiteral("IdleHint"), idle},
                {QStringLiteral("IdleSinceHintMonotonic"),
                    QVariant::fromValue(static_cast<qulonglong>(
                        std::chrono::microseconds {now.awake - ago}.count()))}});
    };
    since(true, std::chrono::minutes {5});
    ASSERT_TRUE(waitFor([&] { return hinted().idleKnown; }));
    EXPECT_FALSE(hinted().typing);
    EXPECT_NEAR(static_cast<double>((now.elapsed - hinted().lastInput).count()), 300000, 500);
    // What knows better is believed.
    Presence known;
    known.typing = true;
    sensor.tell(known);
    EXPECT_TRUE(known.typing);
    since(false, std::chrono::seconds {0});
    EXPECT_TRUE(waitFor([&] { return !hinted().idleKnown; }));
}

TEST(Login, IsNotHereWithoutLogind)
{
    test::PrivateBus bus;
    const MachineClock clock;
    const LoginSensor sensor(clock, bus.connection(QStringLiteral("us")));
    settle();
    for (const Sense &sense : sensor.senses())
        EXPECT_FALSE(sense.here) << qPrintable(sense.name);
}

TEST(ScreenSaver, AnActiveOneIsALockedScreen)
{
    test::PrivateBus bus;
    auto saver = std::make_unique<FakeSaver>(bus.connection(QStringLiteral("saver")));
    const ScreenSaverSensor sensor(bus.connection(QStringLiteral("us")));
    ASSERT_TRUE(waitFor([&] { return sensor.senses().front().here; }));
    EXPECT_FALSE(told(sensor).locked);
    Q_EMIT saver->ActiveChanged(true);
    EXPECT_TRUE(waitFor([&] { return told(sensor).locked; }));
    // One that dies must not hold the person away for ever.
    saver.reset();
    bus.drop(QStringLiteral("saver"));
    EXPECT_TRUE(waitFor([&] { return !told(sensor).locked; }));
}

#include "login_test.moc"
