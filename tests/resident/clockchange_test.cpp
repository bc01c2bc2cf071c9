// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sense/clockchange.h"
#include "support.h"

#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QFile>

#include <gmock/gmock.h>

using namespace unhunch;
using test::settle;
using test::waitFor;

TEST(ClockChange, TimedatedTellsOfAnotherZone)
{
    test::PrivateBus bus;
    QDBusConnection us = bus.connection(QStringLiteral("us"));
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("DBUS_SYSTEM_BUS_ADDRESS"), bus.address());
    QProcess mock;
    mock.setProcessEnvironment(environment);
    mock.start(QStringLiteral("/usr/bin/python3"),
        {QStringLiteral("-m"), QStringLiteral("dbusmock"), QStringLiteral("--system"),
            QStringLiteral("--template"), QStringLiteral("timedated")});
    const QString service = QStringLiteral("org.freedesktop.timedate1");
    ASSERT_TRUE(waitFor([&] { return us.interface()->isServiceRegistered(service).value(); }));
    settle(200);
    const QTemporaryDir folder;
    const ClockChange sensor(us, folder.path());
    int changes = 0;
    QObject::connect(&sensor, &ClockChange::zoneMayHaveChanged, &sensor, [&changes] { ++changes; });
    auto set = QDBusMessage::createMethodCall(service, QStringLiteral("/org/freedesktop/timedate1"),
        service, QStringLiteral("SetTimezone"));
    set << QStringLiteral("Asia/Tokyo") << false;
    EXPECT_EQ(us.call(set).type(), QDBusMessage::ReplyMessage);
    EXPECT_TRUE(waitFor([&] { return changes == 1; }));
    mock.terminate();
    mock.waitForFinished(5000);
}

TEST(ClockChange, AMovedLinkTellsOfAnotherZone)
{
    test::PrivateBus bus;
    const QTemporaryDir folder;
    const ClockChange sensor(bus.connection(QStringLiteral("us")), folder.path());
    int changes = 0;
    QObject::connect(&sensor, &ClockChange::zoneMayHaveChanged, &sensor, [&changes] { ++changes; });
    // As tools do it: beside the old one, and moved over it.
    const QString link = folder.filePath(QStringLiteral("localtime"));
    EXPECT_TRUE(QFile::link(QStringLiteral("/usr/share/zoneinfo/Asia/Tokyo"), link + u'~'));
    settle();
    EXPECT_EQ(changes, 0);
    EXPECT_TRUE(QFile::rename(link + u'~', link));
    EXPECT_TRUE(waitFor([&] { return changes == 1; }));
}
