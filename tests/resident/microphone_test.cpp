// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sense/microphone.h"
#include "support.h"

#include <QDBusConnectionInterface>
#include <QDir>
#include <QFile>

#include <csignal>
#include <gmock/gmock.h>

using namespace unhunch;
using test::everything;
using test::settle;
using test::waitFor;

namespace {

const QString helper = QStringLiteral(UNHUNCH_MICROPHONE);

bool inUse(const MicrophoneSensor &sensor)
{
    Presence presence;
    sensor.tell(presence);
    return presence.microphone;
}

bool here(const MicrophoneSensor &sensor)
{
    return sensor.senses().front().here;
}

enum class Server { PulseAudio, PipeWire };

// A sound server of our own with a microphone that hears nothing, and real clients that record.
class MicrophoneTest : public testing::Test, public testing::WithParamInterface<Server>
{
protected:
    void SetUp() override
    {
        // The helper is started with our environment.
        m_environment.set("DBUS_SESSION_BUS_ADDRESS", bus.address().toUtf8());
        m_environment.set("XDG_RUNTIME_DIR", folder.path().toUtf8());
        m_environment.set("HOME", folder.path().toUtf8());
        QDir(folder.path()).mkdir(QStringLiteral("pulse"));
    }

    void TearDown() override { endServer(); }

    void start(const QString &program, const QStringList &arguments)
    {
        auto process = std::make_unique<QProcess>();
        process->setStandardErrorFile(QProcess::nullDevice());
        process->setStandardOutputFile(QProcess::nullDevice());
        process->start(program, arguments);
        EXPECT_TRUE(process->waitForStarted()) << qPrintable(program);
        m_server.push_back(std::move(process));
    }

    void startServer()
    {
        if (GetParam() == Server::PulseAudio) {
            start(QStringLiteral("pulseaudio"),
                {QStringLiteral("-n"), QStringLiteral("--daemonize=no"),
                    QStringLiteral("--exit-idle-time=-1"), QStringLiteral("--disable-shm=yes"),
                    QStringLiteral("--use-pid-file=no"), QStringLiteral("-L"),
                    QStringLiteral("module-null-sink sink_name=speakers"), QStringLiteral("-L"),
                    QStringLiteral("module-null-source source_name=microphone"),
                    QStringLiteral("-L"), QStringLiteral("module-native-protocol-unix")});
        } else {
            start(QStringLiteral("pipewire"), {});
            // The others end where they find no server yet; without the session manager a recording
            // stays paused, for ever.
            ASSERT_TRUE(waitFor(
                [&] { return QFile::exists(folder.filePath(QStringLiteral("pipewire-0"))); }));
            start(QStringLiteral("wireplumber"), {});
            start(QStringLiteral("pipewire-pulse"), {});
        }
        ASSERT_TRUE(waitFor([&] { return run({QStringLiteral("info")}) == 0; }, 10000));
        if (GetParam() == Server::PipeWire) {
            ASSERT_EQ(run({QStringLiteral("load-module"), QStringLiteral("module-null-sink"),
                          QStringLiteral("sink_name=speakers")}),
                0);
            ASSERT_EQ(run({QStringLiteral("load-module"), QStringLiteral("module-null-sink"),
                          QStringLiteral("sink_name=microphone"),
                          QStringLiteral("media.class=Audio/Source/Virtual"),
                          QStringLiteral("channel_map=mono")}),
                0);
        }
    }

    void endServer()
    {
        for (auto &process : m_server) {
            process->terminate();
            process->waitForFinished(5000);
        }
        m_server.clear();
    }

    static int run(const QStringList &arguments)
    {
        QProcess pactl;
        pactl.setStandardErrorFile(QProcess::nullDevice());
        pactl.setStandardOutputFile(QProcess::nullDevice());
        pactl.start(QStringLiteral("pactl"), arguments);
        return pactl.waitForFinished(10000) ? pactl.exitCode() : -1;
    }

    static QByteArray said(const QStringList &arguments)
    {
        QProcess pactl;
        pactl.setStandardErrorFile(QProcess::nullDevice());
        pactl.start(QStringLiteral("pactl"), arguments);
        pactl.waitForFinished(10000);
        return pactl.readAllStandardOutput();
    }

    static std::unique_ptr<QProcess> recording(const QString &source)
    {
        auto parec = std::make_unique<QProcess>();
        parec->setStandardOutputFile(QProcess::nullDevice());
        parec->start(QStringLiteral("parec"), {QStringLiteral("--device"), source});
        EXPECT_TRUE(parec->waitForStarted());
        return parec;
    }

    static void end(std::unique_ptr<QProcess> parec)
    {
        parec->terminate();
        parec->waitForFinished(5000);
    }

    test::PrivateBus bus;
    QTemporaryDir folder;

private:
    std::vector<std::unique_ptr<QProcess>> m_server;
    test::ScopedEnvironment m_environment;
};

INSTANTIATE_TEST_SUITE_P(Sound, MicrophoneTest,
    testing::Values(Server::PulseAudio, Server::PipeWire), [](const auto &server) {
        return server.param == Server::PulseAudio ? "PulseAudio" : "PipeWire";
    });

} // namespace

TEST_P(MicrophoneTest, ARecordingClientIsHeardAndItsEndToo)
{
    startServer();
    MicrophoneSensor sensor(bus.connection(QStringLiteral("us")), helper);
    sensor.allow(everything);
    ASSERT_TRUE(waitFor([&] { return here(sensor); }, 10000));
    EXPECT_FALSE(inUse(sensor));
    auto call = recording(QStringLiteral("microphone"));
    EXPECT_TRUE(waitFor([&] { return inUse(sensor); }));
    auto second = recording(QStringLiteral("microphone"));
    settle(300);
    end(std::move(call));
    settle(300);
    EXPECT_TRUE(inUse(sensor));
    end(std::move(second));
    EXPECT_TRUE(waitFor([&] { return !inUse(sensor); }));
}

TEST_P(MicrophoneTest, WhatRecordsTheSpeakersIsNoCall)
{
    startServer();
    MicrophoneSensor sensor(bus.connection(QStringLiteral("us")), helper);
    sensor.allow(everything);
    ASSERT_TRUE(waitFor([&] { return here(sensor); }, 10000));
    int changes = 0;
    QObject::connect(&sensor, &Sensor::changed, &sensor, [&] { ++changes; });
    auto visualiser = recording(QStringLiteral("speakers.monitor"));
    ASSERT_TRUE(waitFor([] {
        return !said(
            {QStringLiteral("list"), QStringLiteral("short"), QStringLiteral("source-outputs")})
                    .isEmpty();
    }));
    // It goes on after a call, and so would a call that it was taken for.
    auto call = recording(QStringLiteral("microphone"));
    ASSERT_TRUE(waitFor([&] { return inUse(sensor); }));
    end(std::move(call));
    EXPECT_TRUE(waitFor([&] { return !inUse(sensor); }));
    EXPECT_EQ(changes, 2);
    EXPECT_EQ(visualiser->state(), QProcess::Running);
    end(std::move(visualiser));
}

TEST_P(MicrophoneTest, AServerThatComesLateOrAgainIsMet)
{
    MicrophoneSensor sensor(bus.connection(QStringLiteral("us")), helper);
    sensor.allow(everything);
    settle(1300); // it was looked for in vain
    EXPECT_FALSE(here(sensor));
    for (int turn = 0; turn < 2; ++turn) {
        startServer();
        ASSERT_TRUE(waitFor([&] { return here(sensor); }, 10000)) << turn;
        auto call = recording(QStringLiteral("microphone"));
        EXPECT_TRUE(waitFor([&] { return inUse(sensor); }));
        endServer(); // in the middle of a call
        EXPECT_TRUE(waitFor([&] { return !inUse(sensor); }));
        end(std::move(call));
    }
}

TEST_P(MicrophoneTest, SwitchedOffNobodyIsAsked)
{
    startServer();
    MicrophoneSensor sensor(bus.connection(QStringLiteral("us")), helper);
    sensor.allow(everything);
    ASSERT_TRUE(waitFor([&] { return here(sensor); }, 10000));
    auto call = recording(QStringLiteral("microphone"));
    ASSERT_TRUE(waitFor([&] { return inUse(sensor); }));
    sensor.allow({});
    EXPECT_FALSE(inUse(sensor));
    EXPECT_FALSE(here(sensor));
    sensor.allow(everything);
    EXPECT_TRUE(waitFor([&] { return inUse(sensor); })); // and knows of what began before
    end(std::move(call));
}

TEST(Microphone, SwitchedOffItsProgramIsEndedAndNotWaitedFor)
{
    test::PrivateBus bus;
    const QTemporaryDir folder;
    // Were it asked to end, it would put something away first.
    QFile script(folder.filePath(QStringLiteral("helper")));
    ASSERT_TRUE(script.open(QIODevice::WriteOnly));
    script.write("#!/bin/sh\n"
                 "cd \"$(dirname \"$0\")\"\n"
                 "echo $$ >pid\n"
                 "echo on\n"
                 "read nothing\n"
                 "echo x >away\n");
    script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    script.close();
    MicrophoneSensor sensor(bus.connection(QStringLiteral("us")), script.fileName());
    sensor.allow(everything);
    ASSERT_TRUE(waitFor([&] { return inUse(sensor); }));
    QFile number(folder.filePath(QStringLiteral("pid")));
    ASSERT_TRUE(number.open(QIODevice::ReadOnly));
    const pid_t pid = number.readAll().trimmed().toInt();
    ASSERT_EQ(kill(pid, 0), 0);
    sensor.allow({});
    EXPECT_FALSE(inUse(sensor));
    EXPECT_TRUE(waitFor([&] { return kill(pid, 0) != 0; }));
    EXPECT_FALSE(QFile::exists(folder.filePath(QStringLiteral("away"))));
}

TEST(Microphone, IsNotHereWithoutItsProgram)
{
    test::PrivateBus bus;
    MicrophoneSensor sensor(
        bus.connection(QStringLiteral("us")), QStringLiteral("/nowhere/unhunch-microphone"));
    sensor.allow(everything);
    EXPECT_TRUE(waitFor(
        [&] { return sensor.senses().front().how.contains(QStringLiteral("cannot be started")); }));
}
