// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sense/sharing.h"
#include "support.h"

#include <QDBusConnection>
#include <QDir>
#include <QFile>

#include <gmock/gmock.h>

using namespace unhunch;
using test::everything;
using test::settle;
using test::waitFor;

namespace {

const QString portal = QStringLiteral("org.freedesktop.portal.Desktop");

// A PipeWire of our own with its session manager, and a program that shares a picture as a portal
// does, or as a camera's driver would.
class SharingTest : public testing::Test
{
protected:
    void SetUp() override
    {
        // The helper is started with our environment.
        m_environment.set("DBUS_SESSION_BUS_ADDRESS", bus.address().toUtf8());
        m_environment.set("XDG_RUNTIME_DIR", folder.path().toUtf8());
        m_environment.set("HOME", folder.path().toUtf8());
    }

    void TearDown() override
    {
        for (auto &process : m_server)
            end(*process);
    }

    static std::unique_ptr<QProcess> started(const QString &program, const QStringList &arguments)
    {
        auto process = std::make_unique<QProcess>();
        process->setStandardErrorFile(QProcess::nullDevice());
        process->start(program, arguments);
        EXPECT_TRUE(process->waitForStarted()) << qPrintable(program);
        return process;
    }

    static void end(QProcess &process)
    {
        process.terminate();
        process.waitForFinished(5000);
    }

    void startPipeWire()
    {
        m_server.push_back(started(QStringLiteral("pipewire"), {}));
        ASSERT_TRUE(
            waitFor([&] { return QFile::exists(folder.filePath(QStringLiteral("pipewire-0"))); }));
        m_server.push_back(started(QStringLiteral("wireplumber"), {}));
    }

    // Gives back when somebody takes its pictures.
    static std::unique_ptr<QProcess> sharing(const QStringList &how = {})
    {
        auto sharer = started(QStringLiteral(UNHUNCH_SHARER), how);
        EXPECT_TRUE(waitFor(
            [&] { return sharer->canReadLine() && sharer->readLine() == "streaming\n"; }, 10000));
        return sharer;
    }

    bool startPortal() { return bus.connection(QStringLiteral("portal")).registerService(portal); }

    static bool shared(const Sensor &sensor)
    {
        Presence presence;
        sensor.tell(presence);
        return presence.share;
    }

    static bool here(const Sensor &sensor) { return sensor.senses().front().here; }

    test::PrivateBus bus;
    QTemporaryDir folder;
    std::vector<std::unique_ptr<QProcess>> m_server;

private:
    test::ScopedEnvironment m_environment;
};

} // namespace

TEST_F(SharingTest, ASharedScreenIsSeenAndItsEndToo)
{
    startPipeWire();
    ASSERT_TRUE(startPortal());
    SharingSensor sensor(bus.connection(QStringLiteral("us")), QStringLiteral(UNHUNCH_SHARING));
    sensor.allow(everything);
    ASSERT_TRUE(waitFor([&] { return here(sensor); }, 10000));
    EXPECT_FALSE(shared(sensor));
    // As the portals of wlroots do, then as those of GNOME and KDE.
    for (const QStringList &how : {QStringList(), QStringList {QStringLiteral("--stream")}}) {
        auto screen = sharing(how);
        EXPECT_TRUE(waitFor([&] { return shared(sensor); })) << how.size();
        end(*screen);
        EXPECT_TRUE(waitFor([&] { return !shared(sensor); })) << how.size();
    }
}

TEST_F(SharingTest, WhatWasSharedBeforeIsKnownAndACameraIsNoScreen)
{
    startPipeWire();
    ASSERT_TRUE(startPortal());
    auto screen = sharing();
    auto camera = sharing({QStringLiteral("--device")});
    SharingSensor sensor(bus.connection(QStringLiteral("us")), QStringLiteral(UNHUNCH_SHARING));
    sensor.allow(everything);
    EXPECT_TRUE(waitFor([&] { return shared(sensor); }, 10000));
    end(*screen);
    EXPECT_TRUE(waitFor([&] { return !shared(sensor); })) << "the camera is taken for a screen";
    end(*camera);
}

TEST_F(SharingTest, WithoutAPortalNothingIsStarted)
{
    startPipeWire();
    SharingSensor sensor(bus.connection(QStringLiteral("us")), QStringLiteral(UNHUNCH_SHARING));
    sensor.allow(everything);
    settle(1500); // the first try would have been by now
    EXPECT_FALSE(here(sensor));
    EXPECT_TRUE(sensor.senses().front().how.contains(QStringLiteral("portal")));
    EXPECT_TRUE(sensor.findChildren<QProcess *>().isEmpty());
    ASSERT_TRUE(startPortal());
    EXPECT_TRUE(waitFor([&] { return here(sensor); }, 10000));
}

TEST_F(SharingTest, SwitchedOffNobodyIsAsked)
{
    startPipeWire();
    ASSERT_TRUE(startPortal());
    SharingSensor sensor(bus.connection(QStringLiteral("us")), QStringLiteral(UNHUNCH_SHARING));
    sensor.allow(everything);
    auto screen = sharing();
    ASSERT_TRUE(waitFor([&] { return shared(sensor); }, 10000));
    sensor.allow({});
    EXPECT_FALSE(shared(sensor));
    EXPECT_FALSE(here(sensor));
    sensor.allow(everything);
    EXPECT_TRUE(waitFor([&] { return shared(sensor); }, 10000)); // and knows of what began before
    end(*screen);
}

TEST_F(SharingTest, APipeWireThatEndsSharesNothing)
{
    startPipeWire();
    ASSERT_TRUE(startPortal());
    SharingSensor sensor(bus.connection(QStringLiteral("us")), QStringLiteral(UNHUNCH_SHARING));
    sensor.allow(everything);
    auto screen = sharing();
    ASSERT_TRUE(waitFor([&] { return shared(sensor); }, 10000));
    end(*m_server.front());
    EXPECT_TRUE(waitFor([&] { return !shared(sensor); }));
    end(*screen);
}
