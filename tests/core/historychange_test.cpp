// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/records.h"
#include "week.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <SQLiteCpp/SQLiteCpp.h>
#include <gmock/gmock.h>

using namespace unhunch;
using namespace unhunch::test;
using namespace std::chrono_literals;
using testing::HasSubstr;

namespace {

class HistoryChange : public testing::Test
{
protected:
    QString file() const { return m_folder.filePath(QStringLiteral("history.sqlite")); }

    QString copy() const { return m_folder.filePath(QStringLiteral("copies/copy.sqlite")); }

    History open(History::Mode mode = History::Mode::ReadWrite) const
    {
        return std::move(*History::open(file(), mode, tenOClock));
    }

    // Every byte that lies in the folder.
    QByteArray everything() const
    {
        QByteArray bytes;
        for (const QString &name : QDir(m_folder.path()).entryList(QDir::Files)) {
            QFile each(m_folder.filePath(name));
            EXPECT_TRUE(each.open(QIODevice::ReadOnly));
            bytes += each.readAll();
        }
        return bytes;
    }

private:
    QTemporaryDir m_folder;
};

constexpr auto secret = "a word that nobody else may read";

} // namespace

TEST_F(HistoryChange, WhatIsErasedIsInNoByteOfAnyFile)
{
    History history = open();
    fillWeek(history);
    ASSERT_TRUE(
        history.add(Note {0, QStringLiteral("cat-cow"), at(6h), QString::fromLatin1(secret)}));
    ASSERT_TRUE(everything().contains(secret));
    const auto erased = history.erase(monday, monday);
    ASSERT_TRUE(erased);
    EXPECT_EQ(erased->entries, 2);
    EXPECT_EQ(erased->notes, 2);
    EXPECT_FALSE(everything().contains(secret));
    EXPECT_FALSE(everything().contains("zone-changed"));
    EXPECT_EQ(history.counts(monday, monday).value(), Counts {});
    EXPECT_EQ(history.counts(monday.addDays(1), monday.addDays(1))->entries, 1);
    EXPECT_EQ(history.entries(monday.addDays(1), monday.addDays(1), History::Detail::Repetitions)
                  ->front()
                  .done.reps.size(),
        2U);
}

TEST_F(HistoryChange, WhatAReaderStillLookedAtGoesWithTheNextWrite)
{
    History history = open();
    fillWeek(history);
    ASSERT_TRUE(
        history.add(Note {0, QStringLiteral("cat-cow"), at(6h), QString::fromLatin1(secret)}));
    {
        SQLite::Database reader(QFile::encodeName(file()).toStdString(), SQLite::OPEN_READONLY);
        const SQLite::Transaction look(reader);
        ASSERT_GT(reader.execAndGet("SELECT count(*) FROM note").getInt(), 0);
        ASSERT_TRUE(history.erase(monday, monday));
        EXPECT_EQ(history.counts(monday, monday).value(), Counts {});
        EXPECT_TRUE(everything().contains(secret)) << "it is read still";
        ASSERT_TRUE(history.put(entry(QStringLiteral("meanwhile"), 1h)));
        EXPECT_TRUE(everything().contains(secret));
    }
    ASSERT_TRUE(history.put(entry(QStringLiteral("after"), 2h)));
    EXPECT_FALSE(everything().contains(secret));
}

TEST_F(HistoryChange, WhatACrashLeftInTheLogGoesWithTheFirstWrite)
{
    {
        History history = open();
        ASSERT_TRUE(
            history.add(Note {0, QStringLiteral("cat-cow"), at(6h), QString::fromLatin1(secret)}));
        ASSERT_TRUE(history.eraseNotes(QStringLiteral("cat-cow")));
        EXPECT_FALSE(everything().contains(secret));
        ASSERT_TRUE(
            history.add(Note {0, QStringLiteral("cat-cow"), at(7h), QString::fromLatin1(secret)}));
        // As if it had ended here: without a last look at its log.
        ASSERT_TRUE(QFile::copy(file(), file() + QStringLiteral(".kept")));
        ASSERT_TRUE(
            QFile::copy(file() + QStringLiteral("-wal"), file() + QStringLiteral(".kept-wal")));
    }
    QFile::remove(file());
    ASSERT_TRUE(QFile::rename(file() + QStringLiteral(".kept"), file()));
    ASSERT_TRUE(
        QFile::rename(file() + QStringLiteral(".kept-wal"), file() + QStringLiteral("-wal")));
    History history = open();
    ASSERT_GT(QFileInfo(file() + QStringLiteral("-wal")).size(), 0);
    ASSERT_TRUE(history.put(entry(QStringLiteral("next"))));
    EXPECT_EQ(QFileInfo(file() + QStringLiteral("-wal")).size(), 0);
    EXPECT_EQ(history.counts()->notes, 1);
}

TEST_F(HistoryChange, ErasingAllLeavesAnEmptyHistoryThatWorks)
{
    History history = open();
    fillWeek(history);
    const Counts before = history.counts(monday, monday.addDays(1)).value();
    EXPECT_EQ(history.eraseAll().value(), before);
    EXPECT_EQ(history.extent().value(), std::nullopt);
    EXPECT_FALSE(everything().contains("seated-twist"));
    SQLite::Database database(QFile::encodeName(file()).toStdString());
    EXPECT_EQ(database.execAndGet("SELECT count(*) FROM repetition").getInt(), 0);
    EXPECT_EQ(database.execAndGet("SELECT count(*) FROM side").getInt(), 0);
    ASSERT_TRUE(history.put(entry(QStringLiteral("after"))));
    EXPECT_EQ(history.extent().value(), (Extent {monday, monday}));
}

TEST_F(HistoryChange, AStretchsNotesGoAndNothingElse)
{
    History history = open();
    fillWeek(history);
    ASSERT_TRUE(history.add(Note {0, QStringLiteral("open-book"), at(6h), QStringLiteral("ok")}));
    EXPECT_EQ(history.eraseNotes(QStringLiteral("cat-cow"))->notes, 1);
    const auto notes = history.notes(monday, monday).value();
    ASSERT_EQ(notes.size(), 1U);
    EXPECT_EQ(notes[0].stretch, QStringLiteral("open-book"));
    EXPECT_EQ(history.entries(monday, monday)->size(), 2U);
}

TEST_F(HistoryChange, APromptIsTakenOutWithItsSessionAndComesBackWhole)
{
    History history = open();
    fillWeek(history);
    const auto before = history.records(monday, monday).value();
    const auto removed = history.remove(QStringLiteral("offer 1773046800000"));
    ASSERT_TRUE(removed) << qPrintable(removed.error());
    EXPECT_EQ(removed->size(), 2U);
    EXPECT_EQ(history.records(monday, monday)->size(), before.size() - 2);
    EXPECT_EQ(history.merge(*removed, History::Merge::Write)->all(), 2);
    const auto after = history.records(monday, monday).value();
    ASSERT_EQ(after.size(), before.size());
    const auto &answer = std::get<Entry>(after[1]);
    EXPECT_EQ(answer.session, QStringLiteral("answer")) << "where it was";
    EXPECT_EQ(answer.done.reps.size(), 2U);
}

TEST_F(HistoryChange, ASessionMovesToAnotherTimeAndStandsInItsOrder)
{
    History history = open();
    ASSERT_TRUE(history.put(entry(QStringLiteral("a"), 1h)));
    ASSERT_TRUE(history.put(entry(QStringLiteral("b"), 2h)));
    ASSERT_TRUE(history.change(QStringLiteral("session b"),
        [](Record &record) { std::get<Entry>(record).started.utc -= 90min; }));
    const auto entries = history.entries(monday, monday).value();
    ASSERT_EQ(entries.size(), 2U);
    EXPECT_EQ(entries[0].session, QStringLiteral("b"));
    EXPECT_EQ(entries[0].started, at(30min));
}

TEST_F(HistoryChange, ABreakThatWasNoneIsTakenOut)
{
    History history = open();
    fillWeek(history);
    EXPECT_TRUE(history.remove(
        QStringLiteral("break 2026-03-09 %1").arg((tenOClock + 3h).time_since_epoch().count())));
    EXPECT_EQ(history.marks(monday, monday)->size(), 1U);
}

TEST_F(HistoryChange, APromptTakesTheBreakThatClosedItAlong)
{
    History history = open();
    Offer away = offer(7);
    away.closing = Closing::NaturalBreak;
    away.closed = at(12min);
    ASSERT_TRUE(history.put(away));
    ASSERT_TRUE(history.add(Mark {0, QStringLiteral("natural-break"), at(12min), 7min, {}}));
    ASSERT_TRUE(history.add(Mark {0, QStringLiteral("natural-break"), at(3h), 7min, {}}));
    const auto lines = [&] { return readWeek(history, monday)->days.front().log.size(); };
    ASSERT_EQ(lines(), 2U);
    const auto removed = history.remove(QStringLiteral("offer 7"));
    ASSERT_TRUE(removed);
    ASSERT_EQ(removed->size(), 2U);
    EXPECT_TRUE(std::holds_alternative<Offer>(removed->front())) << "the line's time";
    EXPECT_EQ(lines(), 1U) << "no line of its own for the break";
    EXPECT_EQ(history.marks(monday, monday)->front().at, at(3h));
    ASSERT_TRUE(history.merge(*removed, History::Merge::Write));
    EXPECT_EQ(lines(), 2U);
    EXPECT_EQ(history.marks(monday, monday)->size(), 2U);
}

TEST_F(HistoryChange, WhatIsNotOverOrNotThereIsNotTakenOut)
{
    History history = open();
    ASSERT_TRUE(history.put(offer(7)));
    EXPECT_THAT(
        history.remove(QStringLiteral("offer 7")).error().toStdString(), HasSubstr("not over yet"));
    EXPECT_THAT(
        history.remove(QStringLiteral("session x")).error().toStdString(), HasSubstr("not there"));
    EXPECT_THAT(
        history.remove(QStringLiteral("nonsense")).error().toStdString(), HasSubstr("not there"));
    EXPECT_EQ(history.openOffers()->size(), 1U);
}

TEST_F(HistoryChange, AReaderMayChangeNothing)
{
    open();
    History reader = open(History::Mode::Read);
    EXPECT_FALSE(reader.eraseAll());
    EXPECT_FALSE(reader.merge({DeskSpan {at(0s), 1s}}, History::Merge::Write));
    EXPECT_EQ(reader.merge({DeskSpan {at(0s), 1s}}, History::Merge::Look)->desk, 1);
}

TEST_F(HistoryChange, ACopyIsWholeAndTheOwnersAlone)
{
    History history = open();
    fillWeek(history);
    ASSERT_TRUE(open(History::Mode::Read).copyTo(copy()));
    EXPECT_EQ(
        QFile::permissions(copy()) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions {});
    const auto copied = History::open(copy(), History::Mode::Read, tenOClock).value();
    EXPECT_EQ(copied.counts(monday, monday.addDays(1)).value(),
        history.counts(monday, monday.addDays(1)).value());
    EXPECT_FALSE(history.copyTo(copy())) << "nothing is written over";
}

TEST_F(HistoryChange, ACopyOfADamagedHistoryIsNotKept)
{
    std::vector<Record> many;
    for (int i = 0; i < 3000; ++i)
        many.emplace_back(DeskSpan {at(std::chrono::seconds(i)), 1s});
    ASSERT_TRUE(open().merge(many, History::Merge::Write));
    QFile bytes(file());
    ASSERT_TRUE(bytes.open(QIODevice::ReadWrite));
    ASSERT_TRUE(bytes.seek(bytes.size() - 3 * 4096));
    bytes.write(QByteArray(2 * 4096, 'x'));
    bytes.close();
    EXPECT_FALSE(open(History::Mode::Read).copyTo(copy()));
    EXPECT_FALSE(QFileInfo::exists(copy()));
}
