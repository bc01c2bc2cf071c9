// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "historypanel.h"
#include "historytasks.h"
#include "inputs.h"
#include "support.h"

#include <QFile>
#include <QFileDialog>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace unhunch {

namespace {

const QDate day(2026, 3, 9);

// A stand-in for the command: it does what the file says that it is called with.
class Tasks : public testing::Test
{
protected:
    void command(const QByteArray &script)
    {
        QFile file(folder.filePath(QStringLiteral("unhunch")));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write("#!/bin/sh\n" + script);
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        file.close();
        tasks.job().setProgram(file.fileName());
        tasks.show();
        tasks.hide();
    }

    QTemporaryDir folder;
    Theme theme;
    FakeResident resident;
    HistoryTasks tasks {theme, resident};
};

} // namespace

TEST_F(Tasks, AnExportSaysWhereItLies)
{
    command("echo \"$5\"\n");
    QSignalSpy said(&tasks, &HistoryTasks::said);
    tasks.exportTo(QStringLiteral("/tmp/mine.json"), HistoryTasks::Format::Json);
    ASSERT_TRUE(said.wait());
    EXPECT_EQ(tasks.words(), QStringLiteral("Your record is in /tmp/mine.json."));
}

// The command went by the end of the name, so that a table named otherwise was written as JSON.
TEST_F(Tasks, AnExportIsWhatWasChosenWhateverItIsNamed)
{
    command("echo \"$*\"\n");
    for (const auto &[format, words] :
        {std::pair {HistoryTasks::Format::Csv, "--format csv /tmp/mine"},
            std::pair {HistoryTasks::Format::Json, "--format json /tmp/mine"}}) {
        QSignalSpy said(&tasks, &HistoryTasks::said);
        tasks.exportTo(QStringLiteral("/tmp/mine"), format);
        ASSERT_TRUE(said.wait());
        EXPECT_TRUE(tasks.words().contains(QLatin1String(words))) << qPrintable(tasks.words());
    }
    tasks.exportRecord(HistoryTasks::Format::Csv);
    const auto *dialog = tasks.findChild<QFileDialog *>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(dialog->defaultSuffix(), QStringLiteral("csv"));
}

// Copying tells nothing of how far it is, and showed an empty bar all along.
TEST_F(Tasks, WhatTellsNoProgressShowsNone)
{
    command("trap 'exit 1' TERM\nsleep 30 & wait\n");
    QSignalSpy slow(&tasks.job(), &HistoryJob::slow);
    QSignalSpy said(&tasks, &HistoryTasks::said);
    tasks.backUpTo(QStringLiteral("/tmp/mine.sqlite"));
    ASSERT_TRUE(slow.wait());
    EXPECT_EQ(tasks.words(), QStringLiteral("Copying your record…"));
    EXPECT_FALSE(tasks.showsProgress());
    QTest::mouseClick(tasks.leave(), Qt::LeftButton);
    ASSERT_TRUE(said.wait());
}

// A question took the place of what was running, and with it the way to stop it.
TEST_F(Tasks, NothingIsAskedWhileSomethingRuns)
{
    command("trap 'exit 1' TERM\nsleep 30 & wait\n");
    QSignalSpy slow(&tasks.job(), &HistoryJob::slow);
    QSignalSpy said(&tasks, &HistoryTasks::said);
    tasks.exportTo(QStringLiteral("/tmp/mine.json"), HistoryTasks::Format::Json);
    ASSERT_TRUE(slow.wait());
    tasks.eraseNotes(QStringLiteral("doorway"), QStringLiteral("Doorway"));
    EXPECT_EQ(tasks.words(), QStringLiteral("Writing your record…"));
    EXPECT_FALSE(tasks.go()->isVisible());
    QTest::mouseClick(tasks.leave(), Qt::LeftButton);
    ASSERT_TRUE(said.wait());
    tasks.eraseNotes(QStringLiteral("doorway"), QStringLiteral("Doorway"));
    EXPECT_EQ(tasks.words(), QStringLiteral("Erase your notes on Doorway?"));
}

TEST_F(Tasks, WhatTakesLongShowsHowFarItIsAndCanBeStopped)
{
    command("trap 'echo \"unhunch: Given up.\" >&2; exit 1' TERM\n"
            "echo 'progress 40' >&2\nsleep 30 & wait\n");
    QSignalSpy slow(&tasks.job(), &HistoryJob::slow);
    QSignalSpy said(&tasks, &HistoryTasks::said);
    tasks.exportTo(QStringLiteral("/tmp/mine.json"), HistoryTasks::Format::Json);
    ASSERT_TRUE(slow.wait());
    EXPECT_TRUE(tasks.showsProgress());
    QTest::mouseClick(tasks.leave(), Qt::LeftButton);
    ASSERT_TRUE(said.wait());
    EXPECT_EQ(tasks.words(), QStringLiteral("Stopped. Nothing was changed."));
    EXPECT_FALSE(tasks.showsProgress());
}

TEST_F(Tasks, ARefusalIsToldInItsOwnWords)
{
    command("echo 'unhunch: records[3].at: is missing' >&2\nexit 1\n");
    QSignalSpy said(&tasks, &HistoryTasks::said);
    tasks.restoreFrom(QStringLiteral("/tmp/mine.json"));
    ASSERT_TRUE(said.wait());
    EXPECT_EQ(tasks.words(), QStringLiteral("records[3].at: is missing"));
}

TEST_F(Tasks, RestoringSaysFirstWhatItWouldAdd)
{
    command("if [ \"$2\" = --dry-run ]; then echo "
            "'{\"added\":{\"entries\":12,\"prompts\":3},\"known\":4}'; else echo "
            "'Added: stretches: 12'; fi\n");
    tasks.restoreFrom(QStringLiteral("/tmp/mine.json"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return tasks.go()->isVisible(); }));
    EXPECT_TRUE(tasks.words().contains(QStringLiteral("12")));
    QSignalSpy said(&tasks, &HistoryTasks::said);
    QTest::mouseClick(tasks.go(), Qt::LeftButton);
    ASSERT_TRUE(said.wait());
    EXPECT_EQ(tasks.words(), QStringLiteral("Added: stretches: 12"));
}

TEST_F(Tasks, ErasingAsksAndOffersACopyFirst)
{
    resident.historyDocument = {{QStringLiteral("entries"), 412}};
    tasks.erase(QDate(), QDate());
    EXPECT_EQ(tasks.words(), QStringLiteral("Erase 412 entries? You can keep a copy first."));
    EXPECT_EQ(tasks.other()->text(), QStringLiteral("Keep a copy…"));
    EXPECT_TRUE(resident.told.isEmpty());
    QTest::mouseClick(tasks.leave(), Qt::LeftButton);
    EXPECT_TRUE(resident.told.isEmpty()) << "not now";
    tasks.erase(day, day);
    QTest::mouseClick(tasks.go(), Qt::LeftButton);
    EXPECT_EQ(resident.told.last(), QStringLiteral("erase 2026-03-09 2026-03-09"));
    EXPECT_EQ(tasks.words(), QStringLiteral("Erased, from the backups too."));
}

TEST(HistoryPanel, SaysHowMuchIsKeptAndErasesNothingByItself)
{
    const Theme theme;
    FakeResident resident;
    resident.historyDocument = {{QStringLiteral("entries"), 412},
        {QStringLiteral("first"), QStringLiteral("2026-06-03")},
        {QStringLiteral("last"), QStringLiteral("2026-11-19")},
        {QStringLiteral("file"), QStringLiteral("/home/a/history.sqlite")},
        {QStringLiteral("bytes"), 148'000}};
    HistoryPanel panel(theme, resident, catalogue());
    panel.show();
    QStringList words;
    for (const Text *text : panel.findChildren<Text *>())
        words.append(text->text());
    const QString all = words.join(QLatin1Char('\n'));
    EXPECT_TRUE(all.contains(QStringLiteral("412 entries since"))) << qPrintable(all);
    EXPECT_TRUE(all.contains(QStringLiteral("history.sqlite, 148 kB")));
    QTest::mouseClick(panel.button("everything"), Qt::LeftButton);
    EXPECT_TRUE(panel.tasks()->isVisible());
    EXPECT_TRUE(resident.told.isEmpty());
}

// It jumped to the last one whenever anything was done.
TEST(HistoryPanel, TheDayToEraseStaysAsItWasChosen)
{
    const Theme theme;
    FakeResident resident;
    resident.historyDocument = {{QStringLiteral("first"), QStringLiteral("2026-06-03")},
        {QStringLiteral("last"), QStringLiteral("2026-11-19")}};
    HistoryPanel panel(theme, resident, catalogue());
    auto *field = panel.findChild<DateField *>();
    ASSERT_NE(field, nullptr);
    Q_EMIT resident.historyChanged();
    EXPECT_FALSE(field->isEnabled()) << "nobody sees it, nothing is asked";
    panel.show();
    EXPECT_EQ(field->date(), QDate(2026, 11, 19));
    field->setDate(QDate(2026, 10, 1));
    resident.historyDocument.insert(QStringLiteral("last"), QStringLiteral("2026-11-20"));
    Q_EMIT resident.historyChanged();
    EXPECT_EQ(field->date(), QDate(2026, 10, 1));
    EXPECT_EQ(field->maximumDate(), QDate(2026, 11, 20));
    QTest::mouseClick(panel.button("day"), Qt::LeftButton);
    EXPECT_TRUE(panel.tasks()->words().contains(QStringLiteral("1 October")))
        << qPrintable(panel.tasks()->words());
}

TEST(HistoryPanel, AnEmptyRecordHasNothingToExportOrErase)
{
    const Theme theme;
    FakeResident resident;
    HistoryPanel panel(theme, resident, catalogue());
    panel.show();
    EXPECT_FALSE(panel.button("everything")->isEnabled());
    EXPECT_FALSE(panel.button("csv")->isEnabled());
    EXPECT_TRUE(panel.button("restore")->isEnabled());
}

} // namespace unhunch
