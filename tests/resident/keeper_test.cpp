// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backups.h"
#include "exchange.h"
#include "keeper.h"
#include "support/child.h"
#include "support/manualclock.h"
#include "support/records.h"

#include <QBuffer>
#include <QTemporaryDir>
#include <QTimeZone>

#include <gmock/gmock.h>
#include <sys/stat.h>

using namespace unhunch;
using namespace unhunch::test;
using namespace std::chrono_literals;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

namespace {

// A keeper of its own over a real history.
class KeeperTest : public testing::Test
{
protected:
    QString file() const { return m_folder.filePath(QStringLiteral("history.sqlite")); }

    QString copies() const { return m_folder.filePath(QStringLiteral("backups")); }

    History &history() { return **ledger.writer(); }

    // Everything, as it is exported and read again.
    std::vector<Record> comesBack()
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        EXPECT_TRUE(exchange::write(history(), exchange::Format::Json, buffer));
        const auto records = exchange::read(buffer.data());
        EXPECT_TRUE(records) << qPrintable(records ? QString() : records.error());
        return records.value_or(std::vector<Record> {});
    }

private:
    QTemporaryDir m_folder;

protected:
    ManualClock clock {tenOClock + 2h};
    HistoryLedger ledger {file(), clock};
    QStringList told; // in order
    QString refused;
    Keeper keeper {{ledger, clock, file(), copies(),
        [](Instant at) {
            const auto local = QDateTime::fromMSecsSinceEpoch(
                at.time_since_epoch().count(), QTimeZone("Europe/Berlin"));
            return Stamp {at, local.offsetFromUtc(), local.date()};
        },
        [this] { told << QStringLiteral("stop with %1").arg((*ledger.reader())->counts()->all()); },
        [this](Keeper::Changed what) -> tl::expected<void, QString> {
            told << (what == Keeper::Changed::Everything ? QStringLiteral("everything")
                    : what == Keeper::Changed::TakenOut  ? QStringLiteral("taken out")
                                                         : QStringLiteral("added"));
            if (refused.isEmpty())
                return {};
            return tl::make_unexpected(refused);
        }}};
};

} // namespace

TEST_F(KeeperTest, EveryNoteThatIsTakenComesBackFromAnExport)
{
    for (const char *text : {"gut 👩‍💻", "two\nlines", "\ttab", "bidi \u200f"})
        EXPECT_TRUE(keeper.note(QStringLiteral("cat-cow"), QString::fromUtf8(text))) << text;
    EXPECT_EQ(comesBack().size(), 4U);
    for (const char *text : {"", " \n", "bell \x07", "escape \x1b[2J"})
        EXPECT_FALSE(keeper.note(QStringLiteral("cat-cow"), QString::fromUtf8(text))) << text;
    EXPECT_FALSE(keeper.note(QStringLiteral("cat-cow"), QString(1001, QLatin1Char('a'))));
    for (const char *id : {"", "cat cow", "Cat", "cat\n", "../cat"})
        EXPECT_FALSE(keeper.note(QString::fromUtf8(id), QStringLiteral("good"))) << id;
    EXPECT_EQ(comesBack().size(), 4U);
}

TEST_F(KeeperTest, ALineIsMovedNoFurtherBackThanAnExportGoes)
{
    ASSERT_TRUE(history().put(entry(QStringLiteral("a"))));
    const QString key = QStringLiteral("session a");
    EXPECT_FALSE(keeper.move(key, Instant {-1h - 1ms})) << "the year before, in Berlin";
    EXPECT_FALSE(keeper.move(key, tenOClock + 3h)) << "still to come";
    EXPECT_TRUE(keeper.move(key, Instant {-1h}));
    EXPECT_EQ(comesBack().size(), 1U);
}

TEST_F(KeeperTest, ABackupThatIsBeingMadeIsStoppedBeforeAnythingGoes)
{
    fillWeek(history());
    const qint64 all = history().counts()->all();
    ASSERT_TRUE(keeper.erase(Extent {monday, monday}));
    EXPECT_THAT(
        told, ElementsAre(QStringLiteral("stop with %1").arg(all), QStringLiteral("taken out")));
    told.clear();
    ASSERT_TRUE(keeper.erase(std::nullopt));
    EXPECT_THAT(told, ElementsAre(QStringLiteral("stop with 1"), QStringLiteral("everything")));
}

TEST_F(KeeperTest, NotesThatAreNotThereCostNoBackup)
{
    fillWeek(history());
    ASSERT_TRUE(backups::make(history(), copies(), monday));
    const auto typo = keeper.eraseNotes(QStringLiteral("cat-caw"));
    ASSERT_FALSE(typo);
    EXPECT_THAT(typo.error().toStdString(), HasSubstr("no notes on cat-caw"));
    EXPECT_EQ(backups::in(copies()).size(), 1U);
    EXPECT_THAT(told, IsEmpty()) << "nor one that is being made";
    ASSERT_TRUE(keeper.eraseNotes(QStringLiteral("cat-cow")));
    EXPECT_THAT(backups::in(copies()), IsEmpty());
}

TEST_F(KeeperTest, NotesStayUntilTheirCopiesAreGoneSoThatItCanBeSaidAgain)
{
    EXPECT_EQ(test::inChild([this] {
        UNHUNCH_CHILD(test::mayBeForbidden({QFileInfo(file()).path()}));
        fillWeek(history());
        UNHUNCH_CHILD(backups::make(history(), copies(), monday).has_value());
        const QByteArray folder = QFile::encodeName(copies());
        UNHUNCH_CHILD(chmod(folder.constData(), 0500) == 0);
        const auto refusal = keeper.eraseNotes(QStringLiteral("cat-cow"));
        UNHUNCH_CHILD(!refusal && refusal.error().contains(copies()));
        UNHUNCH_CHILD(history().counts()->notes == 1);
        UNHUNCH_CHILD(chmod(folder.constData(), 0700) == 0);
        UNHUNCH_CHILD(keeper.eraseNotes(QStringLiteral("cat-cow")).has_value());
        UNHUNCH_CHILD(history().counts()->notes == 0 && backups::in(copies()).empty());
        return test::passed;
    }),
        test::passed);
}

TEST_F(KeeperTest, WhatStaysBesideTheHistoryIsSaid)
{
    fillWeek(history());
    refused = QStringLiteral("The state could not be saved.");
    const auto erased = keeper.erase(std::nullopt);
    ASSERT_FALSE(erased);
    EXPECT_THAT(erased.error().toStdString(), HasSubstr("erased from the history, but"));
    EXPECT_THAT(erased.error().toStdString(), HasSubstr("could not be saved"));
    EXPECT_EQ(history().counts()->all(), 0);
}

TEST_F(KeeperTest, APromptIsMovedWithTheBreakThatClosedIt)
{
    Offer away = offer(7);
    away.closing = Closing::NaturalBreak;
    away.closed = at(12min);
    ASSERT_TRUE(history().put(away));
    ASSERT_TRUE(history().add(Mark {0, QStringLiteral("natural-break"), at(12min), 7min, {}}));
    ASSERT_TRUE(keeper.move(QStringLiteral("offer 7"), tenOClock + 1h));
    EXPECT_EQ(history().offers(monday, monday)->front().closed, at(1h + 12min));
    EXPECT_EQ(history().marks(monday, monday)->front().at, at(1h + 12min));
    EXPECT_THAT(told, ElementsAre(QStringLiteral("taken out")));
}

TEST_F(KeeperTest, ABreakIsMovedByItsBeginning)
{
    ASSERT_TRUE(history().add(Mark {0, QStringLiteral("natural-break"), at(1h), 7min, {}}));
    const QString key
        = QStringLiteral("break 2026-03-09 %1").arg((tenOClock + 1h).time_since_epoch().count());
    ASSERT_TRUE(keeper.move(key, tenOClock));
    EXPECT_EQ(history().marks(monday, monday)->front().at, at(7min));
}

TEST_F(KeeperTest, HowMuchThereIsIsCounted)
{
    EXPECT_EQ(keeper.info()->value(QStringLiteral("entries")).toInt(-1), 0);
    fillWeek(history());
    const QJsonObject info = keeper.info().value();
    EXPECT_EQ(info.value(QStringLiteral("entries")).toInt(), 3);
    EXPECT_EQ(info.value(QStringLiteral("prompts")).toInt(), 2);
    EXPECT_EQ(info.value(QStringLiteral("last")).toString(), QStringLiteral("2026-03-10"));
}
