// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who is started, told and started again, with a shell script in the place of the windows.
#include "support.h"
#include "windowsprocess.h"

#include <QFile>
#include <QJsonObject>
#include <QSignalSpy>

#include <gmock/gmock.h>

namespace unhunch {
namespace {

using test::waitFor;

QJsonObject request(const QString &view)
{
    return {{QStringLiteral("view"), view}};
}

class WindowsProcessTest : public testing::Test
{
protected:
    WindowsProcessTest()
    {
        // Says that it runs, and ends in good order when it is told to.
        QFile script(folder.filePath(QStringLiteral("windows")));
        EXPECT_TRUE(script.open(QIODevice::WriteOnly));
        script.write("#!/bin/sh\n"
                     "cd \"$(dirname \"$0\")\"\n"
                     "echo x >>started\n"
                     "while [ ! -e leave ]; do sleep 0.02; done\n"
                     "rm leave\n");
        script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    int started() const
    {
        QFile file(folder.filePath(QStringLiteral("started")));
        return file.open(QIODevice::ReadOnly) ? int(file.readAll().count('x')) : 0;
    }

    void letItEnd()
    {
        QFile file(folder.filePath(QStringLiteral("leave")));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    }

    QTemporaryDir folder;
    test::PrivateBus bus;
    QDBusConnection card = bus.connection(QStringLiteral("card"));
    WindowsProcess windows {
        bus.connection(QStringLiteral("resident")), folder.filePath(QStringLiteral("windows"))};
    QSignalSpy waiting {&windows, &Windows::requestWaiting};
    QSignalSpy ended {&windows, &Windows::ended};
};

} // namespace

TEST_F(WindowsProcessTest, IsStartedOnceAndHandsOutWhatWaitsOnce)
{
    windows.open(request(QStringLiteral("prompt")));
    windows.open(request(QStringLiteral("week")));
    EXPECT_TRUE(windows.up());
    ASSERT_TRUE(waitFor([this] { return started() == 1; }));
    const QStringList requests = windows.attach(card.baseService());
    ASSERT_EQ(requests.size(), 2);
    EXPECT_TRUE(requests.at(0).contains(QStringLiteral("prompt")));
    EXPECT_TRUE(requests.at(1).contains(QStringLiteral("week")));
    EXPECT_TRUE(windows.attach(card.baseService()).isEmpty());
    letItEnd();
    ASSERT_TRUE(waitFor([this] { return ended.size() == 1; }));
    EXPECT_FALSE(ended.at(0).at(0).toBool());
    EXPECT_FALSE(windows.up());
    EXPECT_EQ(started(), 1);
}

TEST_F(WindowsProcessTest, WhatEndingWindowsDidNotFetchIsForTheNext)
{
    // Start in the own prompt, the only window: it goes while the card is asked for.
    windows.open(request(QStringLiteral("prompt")));
    ASSERT_TRUE(waitFor([this] { return started() == 1; }));
    (void)windows.attach(card.baseService());
    windows.open(request(QStringLiteral("card")));
    EXPECT_EQ(waiting.size(), 1);
    letItEnd();
    ASSERT_TRUE(waitFor([this] { return started() == 2; }));
    EXPECT_TRUE(windows.up());
    EXPECT_EQ(ended.size(), 0);
    const QStringList requests = windows.attach(card.baseService());
    ASSERT_EQ(requests.size(), 1);
    EXPECT_TRUE(requests.first().contains(QStringLiteral("card")));
}

TEST_F(WindowsProcessTest, AWithdrawnPromptThatNobodyFetchedIsNotShown)
{
    windows.open(request(QStringLiteral("prompt")));
    windows.open(request(QStringLiteral("week")));
    windows.withdrawPrompt();
    const QStringList requests = windows.attach(card.baseService());
    ASSERT_EQ(requests.size(), 1);
    EXPECT_TRUE(requests.first().contains(QStringLiteral("week")));
}

TEST_F(WindowsProcessTest, AStandInThatNobodyFetchedIsNotShown)
{
    windows.open(request(QStringLiteral("tray")));
    windows.open(request(QStringLiteral("week")));
    windows.withdrawStandIn();
    const QStringList requests = windows.attach(card.baseService());
    ASSERT_EQ(requests.size(), 1);
    EXPECT_TRUE(requests.first().contains(QStringLiteral("week")));
    QSignalSpy withdrawn(&windows, &Windows::standInWithdrawn);
    windows.withdrawStandIn();
    EXPECT_EQ(withdrawn.size(), 1) << "it may have been shown by now";
}

TEST_F(WindowsProcessTest, AProgramThatEndsWithoutFetchingIsNotStartedForEver)
{
    windows.open(request(QStringLiteral("card")));
    ASSERT_TRUE(waitFor([this] { return started() == 1; }));
    letItEnd();
    ASSERT_TRUE(waitFor([this] { return ended.size() == 1; }));
    EXPECT_TRUE(ended.at(0).at(0).toBool());
    EXPECT_EQ(started(), 1);
    EXPECT_FALSE(windows.up());
}

TEST_F(WindowsProcessTest, AProgramThatIsNotThereSaysSo)
{
    WindowsProcess nothing(card, folder.filePath(QStringLiteral("nothing")));
    QSignalSpy over(&nothing, &Windows::ended);
    nothing.open(request(QStringLiteral("card")));
    ASSERT_TRUE(waitFor([&over] { return over.size() == 1; }));
    EXPECT_TRUE(over.at(0).at(0).toBool());
    EXPECT_TRUE(nothing.attach({}).isEmpty());
}

} // namespace unhunch
