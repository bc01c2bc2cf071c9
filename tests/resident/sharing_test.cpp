// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sense/sharing.h"
#include "support.h"

#include <QDBusConnection>
#include <QDir>
#include <QFile>

#include <gmock/gmock.h>
#include <optional>

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

    void TearDown() override { endPipeWire(); }

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

    void listen()
    {
        sensor.emplace(bus.connection(QStringLiteral("us")), QStringLiteral(UNHUNCH_SHARING));
        sensor->allow(everything);
    }

    // With a portal and its PipeWire.
    void begin()
    {
        startPipeWire();
        ASSERT_TRUE(startPortal());
        listen();
    }

    std::unique_ptr<QProcess> shareTheScreen()
    {
        auto screen = sharing();
        EXPECT_TRUE(waitFor([&] { return shared(); }, 10000));
        return screen;
    }

    bool shared() const
    {
        Presence presence;
        sensor->tell(presence);
        return presence.share;
    }

    bool here() const { return sensor->senses().front().here; }

    void endPipeWire()
    {
        for (auto &process : m_server)
            end(*process);
        m_server.clear();
    }

    test::PrivateBus bus;
    QTemporaryDir folder;

private:
    std::vector<std::unique_ptr<QProcess>> m_server;
    test::ScopedEnvironment m_environment;

protected:
    std::optional<SharingSensor> sensor; // ends before what it asks
};

} // namespace

TEST_F(SharingTest, ASharedScreenIsSeenAndItsEndToo)
{
    begin();
    ASSERT_TRUE(waitFor([&] { return here(); }, 10000));
    EXPECT_FALSE(shared());
    // As the portals of wlroots do, then as those of GNOME and KDE.
    for (const QStringList &how : {QStringList(), QStringList {QStringLiteral("--stream")}}) {
        auto screen = sharing(how);
        EXPECT_TRUE(waitFor([&] { return shared(); })) << how.size();
        end(*screen);
        EXPECT_TRUE(waitFor([&] { return !shared(); })) << how.size();
    }
}

TEST_F(SharingTest, WhatWasSharedBeforeIsKnownAndACameraIsNoScreen)
{
    startPipeWire();
    ASSERT_TRUE(startPortal());
    auto screen = sharing();
    auto camera = sharing({QStringLiteral("--device")});
    listen();
    EXPECT_TRUE(waitFor([&] { return shared(); }, 10000));
    end(*screen);
    EXPECT_TRUE(waitFor([&] { return !shared(); })) << "the camera is taken for a screen";
    end(*camera);
}

TEST_F(SharingTest, WithoutAPortalNothingIsStarted)
{
    startPipeWire();
    listen();
    settle(1500); // the first try would have been by now
    EXPECT_FALSE(here());
    EXPECT_TRUE(sensor->senses().front().how.contains(QStringLiteral("portal")));
    const QString program = QStringLiteral("unhunch-sharing");
    EXPECT_FALSE(test::childrenOf(QCoreApplication::applicationPid()).contains(program));
    ASSERT_TRUE(startPortal());
    EXPECT_TRUE(waitFor([&] { return here(); }, 10000));
    EXPECT_TRUE(test::childrenOf(QCoreApplication::applicationPid()).contains(program));
}

TEST_F(SharingTest, SwitchedOffNobodyIsAsked)
{
    begin();
    auto screen = shareTheScreen();
    sensor->allow({});
    EXPECT_FALSE(shared());
    EXPECT_FALSE(here());
    sensor->allow(everything);
    EXPECT_TRUE(waitFor([&] { return shared(); }, 10000)); // and knows of what began before
    end(*screen);
}

TEST_F(SharingTest, APipeWireThatEndsSharesNothingAndOneThatComesAgainIsMet)
{
    begin();
    auto screen = shareTheScreen();
    endPipeWire();
    EXPECT_TRUE(waitFor([&] { return !shared(); }));
    end(*screen);
    settle(8000); // longer than it is tried for
    startPipeWire();
    end(*shareTheScreen());
}

TEST_F(SharingTest, APipeWireThatComesLaterThanThePortalIsMet)
{
    ASSERT_TRUE(startPortal());
    listen();
    settle(9000);
    EXPECT_FALSE(here());
    startPipeWire();
    EXPECT_TRUE(waitFor([&] { return here(); }, 10000));
}

TEST_F(SharingTest, WithoutPipeWireTheProgramEnds)
{
    const auto program = started(QStringLiteral(UNHUNCH_SHARING), {});
    EXPECT_TRUE(program->waitForFinished(10000));
    EXPECT_TRUE(program->readAllStandardOutput().startsWith("none "));
}
