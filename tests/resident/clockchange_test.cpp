// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mock.h"
#include "sense/clockchange.h"

#include <QFile>

#include <gmock/gmock.h>

using namespace unhunch;
using test::settle;
using test::waitFor;

TEST(ClockChange, TimedatedTellsOfAnotherZone)
{
    test::PrivateBus bus;
    const QString service = QStringLiteral("org.freedesktop.timedate1");
    const QString path = QStringLiteral("/org/freedesktop/timedate1");
    test::Mock timedated(bus, QStringLiteral("timedated"), service, path);
    const QTemporaryDir folder;
    const ClockChange sensor(bus.connection(QStringLiteral("us")), folder.path());
    int changes = 0;
    QObject::connect(&sensor, &ClockChange::zoneMayHaveChanged, &sensor, [&changes] { ++changes; });
    timedated.call(
        path, service, QStringLiteral("SetTimezone"), {QStringLiteral("Asia/Tokyo"), false});
    EXPECT_TRUE(waitFor([&] { return changes == 1; }));
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
