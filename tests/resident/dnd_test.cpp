// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mock.h"
#include "sense/battery.h"
#include "sense/dndgnome.h"
#include "sense/dndserver.h"
#include "sense/dndxfce.h"

#include <QDBusAbstractAdaptor>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDir>
#include <QDirIterator>

#include <gmock/gmock.h>

using namespace unhunch;
using test::everything;
using test::settle;
using test::waitFor;

// Has a property and tells of its changes, as the specification wants it.
class FakeProperty : public QDBusAbstractAdaptor
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
    Q_PROPERTY(bool Inhibited READ inhibited)

public:
    FakeProperty(QDBusConnection connection, QObject *parent)
        : QDBusAbstractAdaptor(parent)
        , m_bus(std::move(connection))
    { }

    bool inhibited() const { return m_inhibited; }

    void set(bool inhibited)
    {
        m_inhibited = inhibited;
        auto signal = QDBusMessage::createSignal(QStringLiteral("/org/freedesktop/Notifications"),
            QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("PropertiesChanged"));
        signal << QStringLiteral("org.freedesktop.Notifications")
               << QVariantMap {{QStringLiteral("Inhibited"), inhibited}} << QStringList();
        m_bus.send(signal);
    }

private:
    QDBusConnection m_bus;
    bool m_inhibited = false;
};

namespace {

bool dnd(const Sensor &sensor)
{
    Presence presence;
    sensor.tell(presence);
    return presence.dnd;
}

bool here(const Sensor &sensor)
{
    return sensor.senses().front().here;
}

// It lies in the library folder of the machine's architecture.
QString xfconfd()
{
    QDirIterator folders(QStringLiteral("/usr/lib"), {QStringLiteral("xfconfd")}, QDir::Files,
        QDirIterator::Subdirectories);
    return folders.hasNext() ? folders.next() : QStringLiteral("xfconfd");
}

class DndTest : public testing::Test
{
protected:
    void TearDown() override
    {
        for (QProcess *process : m_started) {
            process->terminate();
            process->waitForFinished(5000);
            delete process;
        }
    }

    QProcessEnvironment environment() const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const QString &name :
            {QStringLiteral("DBUS_SYSTEM_BUS_ADDRESS"), QStringLiteral("DBUS_SESSION_BUS_ADDRESS")})
            environment.insert(name, bus.address());
        // Two folders: dconf keeps files of one name in both.
        for (const QString &name : {QStringLiteral("XDG_CONFIG_HOME"),
                 QStringLiteral("XDG_RUNTIME_DIR"), QStringLiteral("HOME")}) {
            QDir(folder.path()).mkpath(name);
            environment.insert(name, folder.filePath(name));
        }
        return environment;
    }

    void start(const QString &program, const QStringList &arguments)
    {
        m_started += new QProcess;
        m_started.back()->setProcessEnvironment(environment());
        m_started.back()->start(program, arguments);
    }

    int run(const QString &program, const QStringList &arguments) const
    {
        QProcess process;
        process.setProcessEnvironment(environment());
        process.start(program, arguments);
        return process.waitForFinished(10000) ? process.exitCode() : -1;
    }

    bool owned(const QString &name)
    {
        return waitFor([&] { return us.interface()->isServiceRegistered(name).value(); });
    }

    test::PrivateBus bus;
    QDBusConnection us = bus.connection(QStringLiteral("us"));
    QTemporaryDir folder;

private:
    QList<QProcess *> m_started;
};

} // namespace

TEST_F(DndTest, TheSpecificationsInhibitedIsFollowed)
{
    auto server = bus.connection(QStringLiteral("server"));
    QObject object;
    auto *property = new FakeProperty(server, &object);
    property->set(true);
    server.registerObject(QStringLiteral("/org/freedesktop/Notifications"), &object);
    server.registerService(QStringLiteral("org.freedesktop.Notifications"));
    DndServer sensor(us);
    settle();
    EXPECT_FALSE(here(sensor)) << "sensed before it was allowed";
    sensor.allow(everything);
    ASSERT_TRUE(waitFor([&] { return dnd(sensor); }));
    property->set(false);
    EXPECT_TRUE(waitFor([&] { return !dnd(sensor); }));
    property->set(true);
    ASSERT_TRUE(waitFor([&] { return dnd(sensor); }));
    sensor.allow({});
    EXPECT_FALSE(dnd(sensor));
    EXPECT_FALSE(here(sensor));
    sensor.allow(everything);
    ASSERT_TRUE(waitFor([&] { return dnd(sensor); }));
    // A server that dies does not leave us quiet for ever.
    server.unregisterService(QStringLiteral("org.freedesktop.Notifications"));
    EXPECT_TRUE(waitFor([&] { return !dnd(sensor) && !here(sensor); }));
}

TEST_F(DndTest, XfcesSwitchIsFollowed)
{
    start(xfconfd(), {});
    ASSERT_TRUE(owned(QStringLiteral("org.xfce.Xfconf")));
    const auto set = [&](const QString &property, const QVariant &value) {
        auto call = QDBusMessage::createMethodCall(QStringLiteral("org.xfce.Xfconf"),
            QStringLiteral("/org/xfce/Xfconf"), QStringLiteral("org.xfce.Xfconf"),
            QStringLiteral("SetProperty"));
        call << QStringLiteral("xfce4-notifyd") << property
             << QVariant::fromValue(QDBusVariant(value));
        EXPECT_EQ(us.call(call).type(), QDBusMessage::ReplyMessage);
    };
    DndXfce sensor(us);
    sensor.allow(everything);
    ASSERT_TRUE(waitFor([&] { return here(sensor); })); // though nobody ever set it
    EXPECT_FALSE(dnd(sensor));
    set(QStringLiteral("/do-not-disturb"), true);
    EXPECT_TRUE(waitFor([&] { return dnd(sensor); }));
    set(QStringLiteral("/theme"), QStringLiteral("Retro"));
    settle();
    EXPECT_TRUE(dnd(sensor));
    set(QStringLiteral("/do-not-disturb"), false);
    EXPECT_TRUE(waitFor([&] { return !dnd(sensor); }));
    set(QStringLiteral("/do-not-disturb"), true);
    DndXfce late(us);
    late.allow(everything);
    EXPECT_TRUE(waitFor([&] { return dnd(late); }));
}

TEST_F(DndTest, GnomesSwitchIsFollowed)
{
    const QString service = QStringLiteral("/usr/libexec/dconf-service");
    ASSERT_EQ(run(QStringLiteral("gsettings"),
                  {QStringLiteral("get"), QStringLiteral("org.gnome.desktop.notifications"),
                      QStringLiteral("show-banners")}),
        0);
    start(service, {});
    ASSERT_TRUE(owned(QStringLiteral("ca.desrt.dconf")));
    const auto banners = [&](const QString &value) {
        EXPECT_EQ(run(QStringLiteral("gsettings"),
                      {QStringLiteral("set"), QStringLiteral("org.gnome.desktop.notifications"),
                          QStringLiteral("show-banners"), value}),
            0);
    };
    // The sensor's own gsettings is started with our environment.
    test::ScopedEnvironment ours;
    for (const char *name : {"DBUS_SESSION_BUS_ADDRESS", "XDG_CONFIG_HOME", "XDG_RUNTIME_DIR"})
        ours.set(name, environment().value(QString::fromLatin1(name)).toUtf8());
    ours.set("XDG_CURRENT_DESKTOP", "ubuntu:GNOME");
    DndGnome sensor(us);
    sensor.allow(everything);
    ASSERT_TRUE(waitFor([&] { return here(sensor); }));
    EXPECT_FALSE(dnd(sensor));
    banners(QStringLiteral("false"));
    EXPECT_TRUE(waitFor([&] { return dnd(sensor); }));
    banners(QStringLiteral("true"));
    EXPECT_TRUE(waitFor([&] { return !dnd(sensor); }));
}

TEST_F(DndTest, OtherDesktopsAreNotAskedForGnomesSwitch)
{
    test::ScopedEnvironment ours;
    ours.set("XDG_CURRENT_DESKTOP", "KDE");
    DndGnome sensor(us);
    sensor.allow(everything);
    settle();
    EXPECT_FALSE(here(sensor));
    EXPECT_EQ(sensor.senses().front().how, QStringLiteral("this is not GNOME"));
}

TEST_F(DndTest, UPowerTellsOfTheBatteryWhereTheSettingWantsIt)
{
    const QString service = QStringLiteral("org.freedesktop.UPower");
    const auto begin = [&](bool onBattery) {
        return std::make_unique<test::Mock>(bus, QStringLiteral("upower"), service,
            QStringLiteral("/org/freedesktop/UPower"),
            QStringLiteral("{\"OnBattery\": %1}").arg(QVariant(onBattery).toString()));
    };
    auto upower = begin(true);
    BatterySensor sensor(us);
    const auto told = [&] {
        Presence presence;
        sensor.tell(presence);
        return presence.battery;
    };
    sensor.allow({true, true, true, true, false});
    settle();
    EXPECT_FALSE(told());
    sensor.allow(everything);
    ASSERT_TRUE(waitFor([&] { return told(); }));
    const auto switchTo = [&](bool onBattery) {
        upower->play(QStringLiteral("UpdateProperties"),
            {service, QVariantMap {{QStringLiteral("OnBattery"), onBattery}}});
    };
    switchTo(false);
    EXPECT_TRUE(waitFor([&] { return !told(); }));
    switchTo(true);
    ASSERT_TRUE(waitFor([&] { return told(); }));
    // One that dies does not leave us quiet for ever, and one that comes is asked.
    upower.reset();
    EXPECT_TRUE(waitFor([&] { return !told() && !here(sensor); }));
    upower = begin(false);
    EXPECT_TRUE(waitFor([&] { return here(sensor); }));
    EXPECT_FALSE(told());
    switchTo(true);
    EXPECT_TRUE(waitFor([&] { return told(); }));
}

#include "dnd_test.moc"
