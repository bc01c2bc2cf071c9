// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange.h"
#include "keeper.h"
#include "support/records.h"

#include <QBuffer>
#include <QTemporaryDir>
#include <QTimeZone>

#include <gmock/gmock.h>

using namespace unhunch;
using namespace unhunch::test;
using namespace std::chrono_literals;
using testing::HasSubstr;

namespace {

class Noon : public Clock
{
public:
    Now now() const override { return {tenOClock + 2h, 1000s, 1000s}; }
};

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
    Noon clock;
    HistoryLedger ledger {file(), clock};
    QStringList told; // in order
    Keeper keeper {{ledger, clock, file(), copies(),
        [](Instant at) {
            const auto local = QDateTime::fromMSecsSinceEpoch(
                at.time_since_epoch().count(), QTimeZone("Europe/Berlin"));
            return Stamp {at, local.offsetFromUtc(), local.date()};
        },
        [this] { told << QStringLiteral("stop"); },
        [this](bool everything) {
            told << (everything ? QStringLiteral("all changed") : QStringLiteral("changed"));
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
