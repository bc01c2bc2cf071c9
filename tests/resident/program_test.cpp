// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The real program, on a bus and in folders of its own.
#include "support.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

#include <csignal>
#include <gmock/gmock.h>

using namespace unhunch;
using test::Desk;

namespace {

QJsonObject json(const Desk::Result &result)
{
    return QJsonDocument::fromJson(result.out.toUtf8()).object();
}

void end(QProcess &process)
{
    process.terminate();
    EXPECT_TRUE(process.waitForFinished(20000)); // as soon as it ends; a busy machine is slow
}

} // namespace

TEST(Program, HelpAndVersionWorkAnywhere)
{
    const Desk desk;
    EXPECT_EQ(desk.run({QStringLiteral("--help")}).code, 0);
    const auto version = desk.run({QStringLiteral("--version")});
    EXPECT_EQ(version.code, 0);
    EXPECT_TRUE(version.out.startsWith(QStringLiteral("unhunch ")));
}

TEST(Program, ACommandLineThatIsWrongEndsWithTwo)
{
    const Desk desk;
    for (const QStringList &wrong : {QStringList {QStringLiteral("stretch")},
             QStringList {QStringLiteral("show")}, QStringList {QStringLiteral("--nonsense")},
             QStringList {QStringLiteral("skip"), QStringLiteral("--json")},
             QStringList {QStringLiteral("week"), QStringLiteral("--of"), QStringLiteral("monday")},
             QStringList {QStringLiteral("--time-scale"), QStringLiteral("fast")},
             QStringList {QStringLiteral("--json")}}) {
        const auto result = desk.run(wrong);
        EXPECT_EQ(result.code, 2) << qPrintable(wrong.join(QLatin1Char(' ')));
        EXPECT_FALSE(result.error.isEmpty());
    }
}

TEST(Program, WhatNeedsTheResidentEndsWithThreeWithoutIt)
{
    const Desk desk;
    for (const char *command :
        {"status", "now", "start", "snooze", "skip", "pause", "resume", "doctor", "quit"})
        EXPECT_EQ(desk.run({QLatin1String(command)}).code, 3) << command;
}

TEST(Program, WhatNeedsNoResidentWorksWithoutIt)
{
    const Desk desk;
    for (const char *command : {"week", "log", "plan", "stretches", "config"}) {
        const auto result = desk.run({QLatin1String(command)});
        EXPECT_EQ(result.code, 0) << command << qPrintable(result.error);
        EXPECT_FALSE(result.out.isEmpty());
    }
    const auto card = desk.run({QStringLiteral("show"), QStringLiteral("wall-angel")});
    EXPECT_EQ(card.code, 0);
    EXPECT_TRUE(card.out.contains(QStringLiteral("Wall Angel")));
    EXPECT_TRUE(card.out.contains(QStringLiteral("\nOnce, 60 s, 1\u00a0min\u00a0")));
    EXPECT_TRUE(card.out.contains(QStringLiteral("\nSliding: Slide your forearms")));
    EXPECT_TRUE(
        card.out.contains(QStringLiteral("\nStanding (adapted, not in the article): Stand with")));
    EXPECT_TRUE(card.out.contains(QStringLiteral("not medical advice")));
    EXPECT_TRUE(card.out.contains(QStringLiteral("Source: Alina Kennedy")));
    EXPECT_EQ(desk.run({QStringLiteral("show"), QStringLiteral("head-stand")}).code, 1);
}

TEST(Program, APictureNeedsNeitherADisplayNorTheResident)
{
    const Desk desk;
    const QString render = QStringLiteral("render");
    const QString out = QStringLiteral("--out");
    const QString file = desk.folder.filePath(QStringLiteral("picture.png"));
    const auto made = desk.run({render, QStringLiteral("doorway"), out, file});
    EXPECT_EQ(made.code, 0) << qPrintable(made.error);
    EXPECT_EQ(made.out, file + QLatin1Char('\n'));
    QFile picture(file);
    ASSERT_TRUE(picture.open(QIODevice::ReadOnly));
    EXPECT_TRUE(picture.readAll().startsWith("\x89PNG"));
    for (const QString &id : {QStringLiteral("head-stand"), QStringLiteral("cat-cow")}) {
        const QString side = QStringLiteral("--side");
        const auto failed = desk.run({render, id, side, QStringLiteral("left"), out, file});
        EXPECT_EQ(failed.code, 1);
        EXPECT_TRUE(failed.error.contains(QStringLiteral("unhunch: "))) << qPrintable(id);
    }
    const QString nowhere = desk.folder.filePath(QStringLiteral("no/picture.png"));
    EXPECT_EQ(desk.run({render, QStringLiteral("doorway"), out, nowhere}).code, 1);
    for (const QStringList &wrong : {QStringList {render},
             QStringList {render, QStringLiteral("doorway"), out, QStringLiteral("picture.gif")},
             QStringList {render, QStringLiteral("doorway"), QStringLiteral("--list")}}) {
        const auto usage = desk.run(wrong);
        EXPECT_EQ(usage.code, 2) << qPrintable(wrong.join(QLatin1Char(' ')));
        EXPECT_TRUE(usage.error.contains(QStringLiteral("unhunch --help")));
    }
}

TEST(Program, ASimulationThatCannotBeReadEndsWithOneAndSaysWhy)
{
    const Desk desk;
    const QString path = desk.folder.filePath(QStringLiteral("day.json"));
    EXPECT_EQ(desk.run({QStringLiteral("simulate"), path}).code, 1);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("{\"zone\": ");
    file.close();
    const auto result = desk.run({QStringLiteral("simulate"), path});
    EXPECT_EQ(result.code, 1);
    EXPECT_TRUE(result.out.isEmpty());
    EXPECT_TRUE(result.error.contains(path));
}

TEST(Program, ASettingIsKeptWithAndWithoutTheResident)
{
    const Desk desk;
    const QString key = QStringLiteral("posture-interval");
    const QString config = QStringLiteral("config");
    EXPECT_EQ(desk.run({config, key, QStringLiteral("90")}).code, 0);
    EXPECT_EQ(desk.run({config, key}).out, QStringLiteral("90\n"));
    EXPECT_EQ(desk.run({config, key, QStringLiteral("5000")}).code, 1);
    QProcess resident;
    desk.start(resident);
    EXPECT_EQ(desk.run({config, key, QStringLiteral("75")}).code, 0);
    EXPECT_EQ(desk.run({config, key}).out, QStringLiteral("75\n"));
    EXPECT_EQ(desk.run({config, key, QStringLiteral("5000")}).code, 1);
    EXPECT_EQ(desk.run({config, QStringLiteral("no-such-key"), QStringLiteral("1")}).code, 1);
    end(resident);
}

TEST(Program, OfTwoStartedAtOnceOneRunsAndTheOtherForwards)
{
    const Desk desk;
    for (int round = 0; round < 3; ++round) {
        QProcess first;
        QProcess second;
        for (QProcess *process : {&first, &second}) {
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), desk.bus.address());
            environment.insert(QStringLiteral("DBUS_SYSTEM_BUS_ADDRESS"), desk.bus.address());
            for (const char *name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"})
                environment.insert(QLatin1String(name), desk.folder.path());
            environment.remove(QStringLiteral("DISPLAY"));
            process->setProcessEnvironment(environment);
            process->start(QStringLiteral(UNHUNCH_PROGRAM), QStringList());
        }
        ASSERT_TRUE(test::waitFor(
            [&] {
                return first.state() == QProcess::NotRunning
                    || second.state() == QProcess::NotRunning;
            },
            15000));
        const bool firstEnded = first.state() == QProcess::NotRunning;
        QProcess &ended = firstEnded ? first : second;
        QProcess &running = firstEnded ? second : first;
        EXPECT_EQ(ended.exitCode(), 0);
        EXPECT_EQ(running.state(), QProcess::Running);
        end(running);
        EXPECT_EQ(running.exitCode(), 0);
    }
}

TEST(Program, WithoutASessionBusItSaysSo)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(
        QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("unix:path=/nonexistent"));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(UNHUNCH_PROGRAM), QStringList());
    ASSERT_TRUE(process.waitForFinished(10000));
    EXPECT_EQ(process.exitCode(), 1);
    EXPECT_TRUE(process.readAllStandardError().contains("no session bus"));
}

TEST(Program, TheResidentLoadsNoGui)
{
    const Desk desk;
    QProcess resident;
    desk.start(resident);
    QFile maps(QStringLiteral("/proc/%1/maps").arg(resident.processId()));
    ASSERT_TRUE(maps.open(QIODevice::ReadOnly));
    const QByteArray all = maps.readAll();
    EXPECT_TRUE(all.contains("libQt6Core"));
    EXPECT_FALSE(all.contains("libQt6Gui"));
    EXPECT_FALSE(all.contains("libQt6Widgets"));
    end(resident);
}

TEST(Program, PausesResumesAndExplainsItself)
{
    const Desk desk;
    QProcess resident;
    desk.start(resident);
    EXPECT_EQ(desk.run({QStringLiteral("pause"), QStringLiteral("45m")}).code, 0);
    EXPECT_FALSE(json(desk.run({QStringLiteral("status"), QStringLiteral("--json")}))
                     .value(QStringLiteral("quietUntil"))
                     .isNull());
    EXPECT_EQ(desk.run({QStringLiteral("resume")}).code, 0);
    EXPECT_TRUE(json(desk.run({QStringLiteral("status"), QStringLiteral("--json")}))
                    .value(QStringLiteral("quietUntil"))
                    .isNull());
    EXPECT_EQ(desk.run({QStringLiteral("pause"), QStringLiteral("whenever")}).code, 1);
    EXPECT_EQ(desk.run({QStringLiteral("skip")}).code, 1);
    EXPECT_EQ(desk.run({QStringLiteral("start")}).code, 1);
    const auto doctor = desk.run({QStringLiteral("doctor")});
    EXPECT_EQ(doctor.code, 0);
    EXPECT_TRUE(doctor.out.contains(QStringLiteral("idle")));
    EXPECT_EQ(desk.run({QStringLiteral("quit")}).code, 0);
    EXPECT_TRUE(resident.waitForFinished(5000));
    EXPECT_EQ(resident.exitCode(), 0);
}

TEST(Program, AKilledResidentComesBackWithItsState)
{
    const Desk desk;
    {
        QProcess resident;
        desk.start(resident);
        EXPECT_EQ(desk.run({QStringLiteral("pause"), QStringLiteral("tomorrow")}).code, 0);
        ::kill(static_cast<pid_t>(resident.processId()), SIGKILL);
        EXPECT_TRUE(resident.waitForFinished(5000));
    }
    QProcess resident;
    desk.start(resident);
    EXPECT_FALSE(json(desk.run({QStringLiteral("status"), QStringLiteral("--json")}))
                     .value(QStringLiteral("quietUntil"))
                     .isNull());
    end(resident);
}

TEST(Program, TheFirstStepsAreOpenedAtTheFirstStartAlone)
{
    for (const bool first : {true, false}) {
        const Desk desk;
        if (first)
            QFile::remove(desk.folder.filePath(QStringLiteral("config/unhunch/unhunch.ini")));
        QProcess resident;
        desk.start(resident);
        // It has begun to start the windows for them before it answers. Others are started, too: a
        // copy of the history, who listens for the microphone. Each is still called as we are for a
        // moment.
        QStringList children;
        EXPECT_TRUE(test::waitFor([&] {
            children = test::childrenOf(resident.processId());
            return !children.contains(QStringLiteral("unhunch"));
        }));
        EXPECT_EQ(children.contains(QStringLiteral("unhunch-windows")), first)
            << qPrintable(children.join(u' '));
        end(resident);
    }
}
