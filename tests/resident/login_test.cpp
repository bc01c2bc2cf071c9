// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "machineclock.h"
#include "sense/login.h"
#include "sense/screensaver.h"
#include "support.h"

#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QFile>
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

// logind, played by python3-dbusmock on a bus of our own.
class LoginTest : public testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(
            QFile::exists(QStringLiteral("/usr/lib/python3/dist-packages/dbusmock/__init__.py")))
            << "python3-dbusmock is not installed";
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("DBUS_SYSTEM_BUS_ADDRESS"), bus.address());
        environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), bus.address());
        mock.setProcessEnvironment(environment);
        mock.start(QStringLiteral("/usr/bin/python3"),
            {QStringLiteral("-m"), QStringLiteral("dbusmock"), QStringLiteral("--system"),
                QStringLiteral("--template"), QStringLiteral("logind")});
        ASSERT_TRUE(waitFor([&] {
            return us.interface()->isServiceRegistered(QStringLiteral("org.freedesktop.login1"));
        }));
        settle(200);
        play(QStringLiteral("AddSession"),
            {QStringLiteral("c1"), QStringLiteral("seat0"), 1000U, QStringLiteral("me"), true});
        qputenv("XDG_SESSION_ID", "c1");
    }

    void TearDown() override
    {
        qunsetenv("XDG_SESSION_ID");
        mock.terminate();
        mock.waitForFinished(5000);
    }

    void play(const QString &method, const QVariantList &arguments,
        const QString &path = QStringLiteral("/org/freedesktop/login1"))
    {
        auto call = QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.login1"), path,
            QStringLiteral("org.freedesktop.DBus.Mock"), method);
        call.setArguments(arguments);
        const QDBusMessage reply = us.call(call);
        EXPECT_EQ(reply.type(), QDBusMessage::ReplyMessage) << qPrintable(reply.errorMessage());
    }

    void signal(const QString &path, const QString &interface, const QString &name,
        const QString &signature, const QVariantList &arguments)
    {
        play(QStringLiteral("EmitSignal"),
            {interface, name, signature, QVariant::fromValue(arguments)}, path);
    }

    MachineClock clock;
    test::PrivateBus bus;
    QDBusConnection us = bus.connection(QStringLiteral("us"));
    QProcess mock;
};

} // namespace

TEST_F(LoginTest, TellsSleepAndWaking)
{
    const LoginSensor sensor(clock, us);
    ASSERT_TRUE(waitFor([&] { return sensor.senses().front().here; }));
    const QString manager = QStringLiteral("org.freedesktop.login1.Manager");
    const QString path = QStringLiteral("/org/freedesktop/login1");
    signal(path, manager, QStringLiteral("PrepareForSleep"), QStringLiteral("b"), {true});
    EXPECT_TRUE(waitFor([&] { return told(sensor).asleep; }));
    signal(path, manager, QStringLiteral("PrepareForSleep"), QStringLiteral("b"), {false});
    EXPECT_TRUE(waitFor([&] { return !told(sensor).asleep; }));
}

TEST_F(LoginTest, TellsALockedSession)
{
    const LoginSensor sensor(clock, us);
    ASSERT_TRUE(waitFor([&] { return sensor.senses().back().here; }));
    const QString session = QStringLiteral("org.freedesktop.login1.Session");
    const QString path = QStringLiteral("/org/freedesktop/login1/session/c1");
    signal(path, session, QStringLiteral("Lock"), QString(), {});
    EXPECT_TRUE(waitFor([&] { return told(sensor).locked; }));
    signal(path, session, QStringLiteral("Unlock"), QString(), {});
    EXPECT_TRUE(waitFor([&] { return !told(sensor).locked; }));
}

TEST_F(LoginTest, AnotherSessionOnTheScreenIsAbsence)
{
    const LoginSensor sensor(clock, us);
    ASSERT_TRUE(waitFor([&] { return sensor.senses().back().here; }));
    const auto active = [&](bool is) {
        signal(QStringLiteral("/org/freedesktop/login1/session/c1"),
            QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("PropertiesChanged"),
            QStringLiteral("sa{sv}as"),
            {QStringLiteral("org.freedesktop.login1.Session"),
                QVariantMap {{QStringLiteral("Active"), is}}, QStringList()});
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
        const QVariantMap values {{QStringLiteral("IdleHint"), idle},
            {QStringLiteral("IdleSinceHintMonotonic"),
                QVariant::fromValue(
                    static_cast<qulonglong>(std::chrono::microseconds {now.awake - ago}.count()))}};
        signal(QStringLiteral("/org/freedesktop/login1/session/c1"),
            QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("PropertiesChanged"),
            QStringLiteral("sa{sv}as"),
            {QStringLiteral("org.freedesktop.login1.Session"), values, QStringList()});
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
