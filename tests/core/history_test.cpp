// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history.h"
#include "support/child.h"
#include "support/records.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <SQLiteCpp/SQLiteCpp.h>
#include <csignal>
#include <fcntl.h>
#include <gmock/gmock.h>
#include <sched.h>
#include <sqlite3.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace std::chrono_literals;
using namespace unhunch;
using test::at;
using test::entry;
using test::monday;
using test::offer;
using test::tenOClock;
using testing::HasSubstr;
using testing::IsEmpty;

namespace {

QByteArray contents(const QString &file)
{
    QFile bytes(file);
    return bytes.open(QIODevice::ReadOnly) ? bytes.readAll() : QByteArray {};
}

void write(const QString &file, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(file).absolutePath());
    QFile out(file);
    ASSERT_TRUE(out.open(QIODevice::WriteOnly));
    ASSERT_EQ(out.write(bytes), bytes.size());
}

SQLite::Database raw(const QString &file)
{
    return {QFile::encodeName(file).toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE};
}

Mark mark(int number)
{
    return {0, QStringLiteral("zone-changed"), at(0ms), 0ms,
        QString::number(number) + QString(2000, QLatin1Char('x'))};
}

int numberOf(const Mark &mark)
{
    return mark.note.left(mark.note.indexOf(QLatin1Char('x'))).toInt();
}

class HistoryTest : public testing::Test
{
protected:
    QString folder() const { return m_folder.filePath(QStringLiteral("data")); }

    QString file() const { return folder() + QStringLiteral("/history.sqlite"); }

    QString aside() const { return file() + QStringLiteral(".corrupt-20260309-090000"); }

    History open(History::Mode mode = History::Mode::ReadWrite) const
    {
        auto history = History::open(file(), mode, tenOClock);
        if (!history)
            throw std::runtime_error(history.error().toStdString());
        return std::move(*history);
    }

    QString refusal(History::Mode mode) const
    {
        const auto history = History::open(file(), mode, tenOClock);
        return history ? QString {} : history.error();
    }

    void makeOneWithAnOffer() const { ASSERT_TRUE(open().put(offer(1))); }

    // What lies in the file is put aside as it is, and a new history works in its place.
    void expectSetAside(const QByteArray &bytes) const
    {
        History history = open();
        EXPECT_THAT(
            history.notice().toStdString(), HasSubstr("history.sqlite.corrupt-20260309-090000"));
        EXPECT_EQ(contents(aside()), bytes);
        EXPECT_TRUE(history.put(offer(2)));
        EXPECT_EQ(history.offers(monday, monday)->size(), 1U);
    }

private:
    QTemporaryDir m_folder;
};

} // namespace

TEST_F(HistoryTest, EveryWordOfAClosingAndAnOutcomeLeadsBack)
{
    for (const Closing closing : {Closing::Done, Closing::Partial, Closing::Skipped,
             Closing::NoAnswer, Closing::NaturalBreak, Closing::DayEnded, Closing::Replaced})
        EXPECT_EQ(closingFromString(toString(closing)), closing);
    for (const Outcome outcome :
        {Outcome::Running, Outcome::Done, Outcome::Partial, Outcome::Skipped, Outcome::Hurt})
        EXPECT_EQ(outcomeFromString(toString(outcome)), outcome);
    EXPECT_EQ(closingFromString(QStringLiteral("missed")), std::nullopt);
}

TEST_F(HistoryTest, WhatWasPutIsReadBack)
{
    {
        History history = open();
        EXPECT_EQ(history.notice(), QString {});
        Offer given = offer(7);
        given.shown = at(5s);
        given.snoozes = 1;
        given.showings = 2;
        given.held = QStringList {QStringLiteral("lunch")};
        given.heldFor = 20min;
        given.closing = Closing::Done;
        given.closed = at(30min);
        ASSERT_TRUE(history.put(given));
        Entry done = entry(QStringLiteral("a"), 10s);
        done.offer = 7;
        done.done.variant = QStringLiteral("standing");
        done.done.level = Level::High;
        ASSERT_TRUE(history.put(done));
        ASSERT_TRUE(history.put(entry(QStringLiteral("picked"))));
        ASSERT_TRUE(history.add(Mark {0, QStringLiteral("natural-break"), at(1h), 7min, {}}));
        ASSERT_TRUE(history.add(DeskSpan {at(2h), 55min}));
    }
    const History history = open(History::Mode::Read);
    const auto offers = history.offers(monday, monday).value();
    ASSERT_EQ(offers.size(), 1U);
    EXPECT_EQ(offers[0].id, 7);
    EXPECT_EQ(offers[0].due, at(0ms));
    EXPECT_EQ(offers[0].shown, at(5s));
    EXPECT_EQ(offers[0].stretches.join(QLatin1Char('+')),
        QStringLiteral("thoracic-extension+seated-twist"));
    EXPECT_EQ(offers[0].snoozes, 1);
    EXPECT_EQ(offers[0].showings, 2);
    EXPECT_EQ(offers[0].held, QStringList {QStringLiteral("lunch")});
    EXPECT_EQ(offers[0].heldFor, 20min);
    EXPECT_EQ(offers[0].closing, Closing::Done);
    EXPECT_EQ(offers[0].closed, at(30min));
    const auto entries = history.entries(monday, monday).value();
    ASSERT_EQ(entries.size(), 2U);
    EXPECT_EQ(entries[0].session, QStringLiteral("a"));
    EXPECT_EQ(entries[0].started, at(10s));
    EXPECT_EQ(entries[0].offer, 7);
    EXPECT_EQ(entries[0].lasted, 80s);
    EXPECT_EQ(entries[0].outcome, Outcome::Done);
    EXPECT_EQ(entries[0].done.variant, QStringLiteral("standing"));
    EXPECT_EQ(entries[0].done.level, Level::High);
    EXPECT_EQ(entries[0].done.planned, 40s);
    EXPECT_EQ(entries[0].done.held, 38s);
    ASSERT_EQ(entries[0].done.sides.size(), 2U);
    EXPECT_EQ(entries[0].done.sides[1].side, Side::Right);
    EXPECT_EQ(entries[0].done.sides[1].held, 18s);
    EXPECT_THAT(entries[0].done.reps, IsEmpty()) << "a week's sums need none";
    EXPECT_EQ(entries[1].offer, std::nullopt);
    EXPECT_EQ(entries[1].done.sides.size(), 2U);
    const auto marks = history.marks(monday, monday).value();
    ASSERT_EQ(marks.size(), 1U);
    EXPECT_EQ(marks[0].at, at(1h));
    EXPECT_EQ(marks[0].length, 7min);
    const auto desk = history.desk(monday, monday).value();
    ASSERT_EQ(desk.size(), 1U);
    EXPECT_EQ(desk[0].from, at(2h));
    EXPECT_TRUE(history.offers(monday.addDays(1), monday.addDays(7))->empty());
}

TEST_F(HistoryTest, TheNumberOfMigrationsIsTheVersionOfTheFile)
{
    open();
    SQLite::Database database = raw(file());
    const auto steps = QDir(QStringLiteral(UNHUNCH_SOURCE "/resources/sql"))
                           .entryList({QStringLiteral("*.sql")});
    EXPECT_EQ(database.execAndGet("PRAGMA user_version").getInt(), steps.size());
    EXPECT_EQ(database.execAndGet("PRAGMA application_id").getInt(), 0x556e686e);
    EXPECT_EQ(database.execAndGet("PRAGMA journal_mode").getString(), "wal");
}

TEST_F(HistoryTest, ItIsForTheEyesOfItsOwnerAlone)
{
    const auto modeOf = [](const QString &path) {
        struct stat status
        { };
        return stat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_mode & 0777U
                                                                       : 0U;
    };
    const History history = open();
    EXPECT_EQ(modeOf(folder()), 0700U);
    EXPECT_EQ(modeOf(file()), 0600U);
    EXPECT_EQ(modeOf(file() + QStringLiteral("-wal")), 0600U);
}

TEST_F(HistoryTest, AFileThatLayOpenToOthersIsClosedToThem)
{
    write(file(), {});
    ASSERT_EQ(chmod(QFile::encodeName(file()).constData(), 0644), 0);
    const History history = open();
    EXPECT_EQ(history.notice(), QString {});
    EXPECT_EQ(
        QFile::permissions(file()) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions {});
}

TEST_F(HistoryTest, ANewerFileIsRefusedAndLeftAsItIs)
{
    makeOneWithAnOffer();
    raw(file()).exec("PRAGMA user_version = 99");
    const QByteArray before = contents(file());
    EXPECT_THAT(
        refusal(History::Mode::ReadWrite).toStdString(), HasSubstr("newer Unhunch (format 99;"));
    EXPECT_THAT(refusal(History::Mode::Read).toStdString(), HasSubstr("newer Unhunch"));
    EXPECT_EQ(contents(file()), before);
    EXPECT_EQ(
        QDir(folder()).entryList(QDir::Files), QStringList {QStringLiteral("history.sqlite")});
}

TEST_F(HistoryTest, ANewerFileWhoseVersionIsInItsLogAloneIsRefusedToo)
{
    makeOneWithAnOffer();
    QByteArray before;
    const pid_t child = test::startChild([this] {
        SQLite::Database database = raw(file());
        database.exec("PRAGMA journal_mode = WAL; PRAGMA user_version = 99");
        std::raise(SIGKILL);
        return test::failed;
    });
    EXPECT_EQ(test::waitFor(child), -SIGKILL);
    before = contents(file());
    EXPECT_THAT(refusal(History::Mode::ReadWrite).toStdString(), HasSubstr("newer Unhunch"));
    EXPECT_THAT(refusal(History::Mode::Read).toStdString(), HasSubstr("newer Unhunch"));
    EXPECT_EQ(contents(file()), before);
}

TEST_F(HistoryTest, ATextFileIsSetAside)
{
    const QByteArray text = QByteArrayLiteral("Dear diary, today my back felt better.\n");
    write(file(), text);
    expectSetAside(text);
}

TEST_F(HistoryTest, AnotherProgramsDatabaseIsSetAside)
{
    QDir().mkpath(folder());
    raw(file()).exec("CREATE TABLE recipe (name TEXT); INSERT INTO recipe VALUES ('soup')");
    const QByteArray bytes = contents(file());
    EXPECT_THAT(refusal(History::Mode::Read).toStdString(), HasSubstr("left as it is"));
    expectSetAside(bytes);
}

TEST_F(HistoryTest, AFileWithItsHeadOverwrittenIsSetAside)
{
    makeOneWithAnOffer();
    QByteArray bytes = contents(file());
    bytes.replace(0, 64, QByteArray(64, 'z'));
    write(file(), bytes);
    EXPECT_THAT(refusal(History::Mode::Read).toStdString(), HasSubstr("left as it is"));
    expectSetAside(bytes);
}

TEST_F(HistoryTest, ATruncatedFileIsSetAside)
{
    makeOneWithAnOffer();
    const QByteArray bytes = contents(file()).left(5000);
    write(file(), bytes);
    EXPECT_THAT(refusal(History::Mode::Read).toStdString(), HasSubstr("left as it is"));
    expectSetAside(bytes);
}

TEST_F(HistoryTest, AFileWithOverwrittenPagesIsSetAside)
{
    makeOneWithAnOffer();
    QByteArray bytes = contents(file());
    bytes.replace(4096 * 2, 4096 * 3, QByteArray(4096 * 3, '\x55'));
    write(file(), bytes);
    expectSetAside(bytes);
}

TEST_F(HistoryTest, AFileSetAsideNeverTakesThePlaceOfAnother)
{
    write(aside(), "first");
    write(aside() + QStringLiteral("-2-wal"), "second");
    write(file(), "third, and not a database");
    const History history = open();
    EXPECT_THAT(history.notice().toStdString(), HasSubstr("corrupt-20260309-090000-3"));
    EXPECT_EQ(contents(aside()), "first");
    EXPECT_EQ(contents(aside() + QStringLiteral("-2-wal")), "second");
    EXPECT_EQ(contents(aside() + QStringLiteral("-3")), "third, and not a database");
}

TEST_F(HistoryTest, TheLogGoesAsideWithItsFile)
{
    write(file(), "not a database, but long enough to be one, if it were one, which it is not.");
    write(file() + QStringLiteral("-wal"), "its log");
    const History history = open();
    EXPECT_EQ(contents(aside() + QStringLiteral("-wal")), "its log");
    EXPECT_NE(contents(file() + QStringLiteral("-wal")), "its log");
}

TEST_F(HistoryTest, DamageThatShowsWhileRunningIsSetAsideAndTheWriteIsKept)
{
    History history = open();
    ASSERT_TRUE(history.put(offer(1)));
    QFile(file() + QStringLiteral("-wal")).resize(0);
    write(file(), QByteArray(40000, 'z'));
    const auto written = history.put(offer(2));
    EXPECT_TRUE(written) << written.error().toStdString();
    EXPECT_THAT(history.notice().toStdString(), HasSubstr("put aside"));
    EXPECT_EQ(history.offers(monday, monday)->size(), 1U);
    EXPECT_TRUE(QFile::exists(aside()));
}

TEST_F(HistoryTest, AReaderNeverMakesAnything)
{
    History history = open(History::Mode::Read);
    EXPECT_TRUE(history.offers(monday, monday)->empty());
    EXPECT_TRUE(history.entries(monday, monday)->empty());
    EXPECT_FALSE(history.put(offer(1)));
    EXPECT_EQ(history.pending(), 0);
    EXPECT_FALSE(QFile::exists(folder()));
    makeOneWithAnOffer();
    EXPECT_EQ(history.offers(monday, monday)->size(), 1U) << "it looks again";
}

TEST_F(HistoryTest, AnOfferOrAnEntryPutAgainIsReplaced)
{
    History history = open();
    ASSERT_TRUE(history.put(offer(1)));
    Entry running = entry(QStringLiteral("a"));
    running.outcome = Outcome::Running;
    running.done.sides = {{Side::Left, 1, 5s}};
    ASSERT_TRUE(history.put(running));
    EXPECT_EQ(history.openOffers()->size(), 1U);
    ASSERT_EQ(history.runningEntries()->size(), 1U);
    EXPECT_EQ(history.runningEntries()->front().done.sides.size(), 1U);

    Offer closed = offer(1);
    closed.closing = Closing::Done;
    closed.closed = at(2min);
    ASSERT_TRUE(history.put(closed));
    ASSERT_TRUE(history.put(entry(QStringLiteral("a"))));
    EXPECT_TRUE(history.openOffers()->empty());
    EXPECT_TRUE(history.runningEntries()->empty());
    const auto offers = history.offers(monday, monday).value();
    ASSERT_EQ(offers.size(), 1U);
    EXPECT_EQ(offers[0].sequence, 1);
    const auto entries = history.entries(monday, monday).value();
    ASSERT_EQ(entries.size(), 1U);
    EXPECT_EQ(entries[0].sequence, 2);
    EXPECT_EQ(entries[0].done.sides.size(), 2U);
    EXPECT_EQ(entries[0].outcome, Outcome::Done);
}

TEST_F(HistoryTest, EveryRepetitionIsARowOfItsOwn)
{
    {
        auto history = open();
        ASSERT_TRUE(history.put(entry(QStringLiteral("a"))));
        Entry more = entry(QStringLiteral("a"));
        more.done.reps.push_back({Side::Right, 2, 1, 75s, 19500ms});
        ASSERT_TRUE(history.put(more)); // as progress does: the whole again
        ASSERT_TRUE(history.put(entry(QStringLiteral("b"), 1h)));
        const auto entries = history.entries(monday, monday, History::Detail::Repetitions).value();
        ASSERT_EQ(entries.size(), 2U);
        EXPECT_EQ(entries[0].done.reps, more.done.reps);
        EXPECT_EQ(entries[1].done.reps, entry(QStringLiteral("b")).done.reps);
    }
    auto database = raw(file());
    SQLite::Statement rows(database,
        "SELECT day, side, set_number, rep, ended_ms, ended_offset, held_ms FROM repetition"
        " ORDER BY day, sequence, number");
    EXPECT_TRUE(rows.executeStep() && rows.executeStep() && rows.executeStep());
    EXPECT_EQ(rows.getColumn(0).getString(), "2026-03-09");
    EXPECT_EQ(rows.getColumn(1).getString(), "right");
    EXPECT_EQ(rows.getColumn(2).getInt(), 2);
    EXPECT_EQ(rows.getColumn(3).getInt(), 1);
    EXPECT_EQ(Instant {Millis {rows.getColumn(4).getInt64()}}, at(75s).utc);
    EXPECT_EQ(rows.getColumn(5).getInt(), at(0s).offsetSeconds);
    EXPECT_EQ(rows.getColumn(6).getInt(), 19500);
}

TEST_F(HistoryTest, ASessionIsFoundByItsIdWhereverItIs)
{
    auto history = open();
    Entry second = entry(QStringLiteral("a"), 2min);
    second.done.stretch = QStringLiteral("cat-cow");
    ASSERT_TRUE(history.put(entry(QStringLiteral("a"))));
    ASSERT_TRUE(history.put(entry(QStringLiteral("b"), 1h)));
    ASSERT_TRUE(history.put(second));
    const auto session = history.session(QStringLiteral("a")).value();
    ASSERT_EQ(session.size(), 2U);
    EXPECT_EQ(session[0].started, at(0s));
    EXPECT_EQ(session[0].done.sides.size(), 2U);
    EXPECT_EQ(session[0].done.reps, entry(QStringLiteral("a")).done.reps);
    EXPECT_EQ(session[1].done.stretch, second.done.stretch);
    EXPECT_THAT(history.session(QStringLiteral("c")).value(), IsEmpty());
}

TEST_F(HistoryTest, AFileOfFormatOneIsTakenOverWithItsSums)
{
    {
        QDir().mkpath(QFileInfo(file()).absolutePath());
        auto database = raw(file());
        QFile first(QStringLiteral(":/unhunch/sql/0001.sql"));
        ASSERT_TRUE(first.open(QIODevice::ReadOnly));
        database.exec(first.readAll().constData());
        database.exec("PRAGMA user_version = 1");
        database.exec("PRAGMA application_id = 0x556e686e");
        database.exec("UPDATE counter SET last = 1;"
                      "INSERT INTO entry VALUES ('2026-03-09', 1, 'old', 'seated-twist',"
                      " 1773046800000, 3600, NULL, 80000, 'done', '', 'low', 40000, 38000);"
                      "INSERT INTO side VALUES ('2026-03-09', 1, 'left', 1, 20000)");
    }
    EXPECT_FALSE(History::open(file(), History::Mode::Read, tenOClock))
        << "a reader never migrates";
    auto history = open();
    EXPECT_EQ(history.notice(), QString());
    ASSERT_TRUE(history.put(entry(QStringLiteral("new"), 1h)));
    const auto entries = history.entries(monday, monday, History::Detail::Repetitions).value();
    ASSERT_EQ(entries.size(), 2U);
    EXPECT_EQ(entries[0].session, QStringLiteral("old"));
    EXPECT_EQ(entries[0].done.sides.front().held, 20s);
    EXPECT_THAT(entries[0].done.reps, IsEmpty());
    EXPECT_EQ(entries[1].sequence, 2);
    EXPECT_EQ(entries[1].done.reps.size(), 2U);
}

TEST_F(HistoryTest, TheOrderIsThatOfWritingWhenTheClockIsSetBack)
{
    History history = open();
    const QDate tuesday = monday.addDays(1);
    Entry later = entry(QStringLiteral("first"));
    later.started = at(24h, tuesday);
    ASSERT_TRUE(history.put(later));
    ASSERT_TRUE(history.put(entry(QStringLiteral("second"), -1h)));
    ASSERT_TRUE(history.put(entry(QStringLiteral("third"), -2h)));
    const auto entries = history.entries(monday, tuesday).value();
    ASSERT_EQ(entries.size(), 3U);
    EXPECT_EQ(entries[0].session, QStringLiteral("first"));
    EXPECT_EQ(entries[1].session, QStringLiteral("second"));
    EXPECT_EQ(entries[2].session, QStringLiteral("third"));
    EXPECT_LT(entries[0].sequence, entries[1].sequence);
    EXPECT_LT(entries[1].sequence, entries[2].sequence);
    EXPECT_EQ(entries[0].done.sides.size(), 2U);
    EXPECT_EQ(entries[1].done.sides.size(), 2U);
}

TEST_F(HistoryTest, TheHourThatComesTwiceKeepsItsOrderAndItsOffsets)
{
    History history = open();
    const QDate saturday(2026, 10, 24); // the night shift of Saturday
    const Instant twoSummer {1792890000000ms}; // 2026-10-25 00:20 UTC, 02:20 in summer
    for (const int offset : {7200, 3600}) {
        Entry one = entry(QString::number(offset));
        one.started = {twoSummer + std::chrono::seconds(7200 - offset), offset, saturday};
        ASSERT_TRUE(history.put(one));
    }
    const auto entries = history.entries(saturday, saturday).value();
    ASSERT_EQ(entries.size(), 2U);
    EXPECT_EQ(entries[0].started.offsetSeconds, 7200);
    EXPECT_EQ(entries[1].started.offsetSeconds, 3600);
    EXPECT_EQ(entries[1].started.utc - entries[0].started.utc, 1h);
}

TEST_F(HistoryTest, WhatWasAcknowledgedOutlivesAKill)
{
    for (int round = 0; round < 3; ++round) {
        std::array<int, 2> acknowledged {};
        ASSERT_EQ(pipe(acknowledged.data()), 0);
        const pid_t child = test::startChild([&] {
            History history = open();
            for (int i = 0;; ++i) {
                const qint32 number = round * 100000 + i;
                UNHUNCH_CHILD(history.put(entry(QString::number(number), -1s * i)));
                UNHUNCH_CHILD(::write(acknowledged[1], &number, sizeof number) == sizeof number);
            }
            return test::failed;
        });
        close(acknowledged[1]);
        qint32 last = -1;
        for (int i = 0; i < 40 + 17 * round; ++i)
            ASSERT_EQ(read(acknowledged[0], &last, sizeof last), ssize_t {sizeof last});
        kill(child, SIGKILL);
        while (read(acknowledged[0], &last, sizeof last) == sizeof last) { }
        close(acknowledged[0]);
        EXPECT_EQ(test::waitFor(child), -SIGKILL);

        History history = open();
        EXPECT_EQ(history.notice(), QString {});
        const auto entries = history.entries(monday, monday).value();
        ASSERT_FALSE(entries.empty());
        EXPECT_GE(entries.back().session.toInt(), last);
        qint64 sequence = 0;
        for (const Entry &one : entries) {
            EXPECT_GT(one.sequence, sequence);
            sequence = one.sequence;
            EXPECT_EQ(one.done.sides.size(), 2U);
        }
    }
}

TEST_F(HistoryTest, WhatAnotherProcessHoldsWaitsAndIsWrittenInOrder)
{
    History history = open();
    std::array<int, 2> toChild {};
    std::array<int, 2> fromChild {};
    ASSERT_EQ(pipe(toChild.data()) + pipe(fromChild.data()), 0);
    char byte = 0;
    const pid_t child = test::startChild([&] {
        SQLite::Database database = raw(file());
        database.exec("BEGIN IMMEDIATE");
        UNHUNCH_CHILD(::write(fromChild[1], "l", 1) == 1);
        UNHUNCH_CHILD(read(toChild[0], &byte, 1) == 1);
        database.exec("ROLLBACK");
        return test::passed;
    });
    ASSERT_EQ(read(fromChild[0], &byte, 1), 1);
    const auto refused = history.add(mark(1));
    ASSERT_FALSE(refused);
    EXPECT_THAT(refused.error().toStdString(), HasSubstr("Another program is using the history"));
    EXPECT_FALSE(history.put(offer(5)));
    EXPECT_FALSE(history.put(entry(QStringLiteral("a"))));
    Offer closed = offer(5);
    closed.closing = Closing::Done;
    EXPECT_FALSE(history.put(closed));
    EXPECT_EQ(history.pending(), 3) << "the same offer waits once";
    ASSERT_EQ(history.offers(monday, monday)->size(), 1U) << "what waits is shown";
    EXPECT_EQ(history.offers(monday, monday)->front().closing, Closing::Done);
    EXPECT_TRUE(history.openOffers()->empty());
    EXPECT_EQ(history.session(QStringLiteral("a"))->size(), 1U);
    EXPECT_THAT(history.session(QStringLiteral("b")).value(), IsEmpty());
    EXPECT_FALSE(history.retry());
    ASSERT_EQ(::write(toChild[1], "g", 1), 1);
    EXPECT_EQ(test::waitFor(child), test::passed);
    for (const int end : {toChild[0], toChild[1], fromChild[0], fromChild[1]})
        close(end);

    ASSERT_TRUE(history.add(mark(2)));
    EXPECT_EQ(history.pending(), 0);
    const auto marks = history.marks(monday, monday).value();
    ASSERT_EQ(marks.size(), 2U);
    EXPECT_EQ(marks[0].sequence, 1);
    EXPECT_EQ(history.offers(monday, monday)->front().sequence, 2);
    EXPECT_EQ(history.entries(monday, monday)->front().sequence, 3);
    EXPECT_EQ(marks[1].sequence, 4);
}

namespace {

// Writes until the disk refuses, writes on, makes room, and looks whether everything is there.
int fillAndRecover(
    const QString &file, const std::string &words, const std::function<void()> &makeRoom)
{
    auto opened = History::open(file, History::Mode::ReadWrite, tenOClock);
    UNHUNCH_CHILD(opened.has_value());
    History history = std::move(*opened);
    int number = 0;
    History::Written written;
    while (number < 5000 && (written = history.add(mark(++number)))) { }
    UNHUNCH_CHILD(!written);
    UNHUNCH_CHILD(written.error().toStdString().find(words) != std::string::npos);
    UNHUNCH_CHILD(number > 5);
    UNHUNCH_CHILD(!history.add(mark(++number)));
    UNHUNCH_CHILD(history.pending() == 2);
    UNHUNCH_CHILD(history.marks(monday, monday)->size() == std::size_t(number));
    makeRoom();
    const auto again = history.add(mark(++number));
    UNHUNCH_CHILD(again.has_value());
    UNHUNCH_CHILD(history.pending() == 0);
    const auto marks
        = History::open(file, History::Mode::Read, tenOClock)->marks(monday, monday).value();
    UNHUNCH_CHILD(marks.size() == std::size_t(number));
    for (std::size_t i = 0; i < marks.size(); ++i)
        UNHUNCH_CHILD(numberOf(marks[i]) == int(i) + 1);
    SQLite::Database database = raw(file);
    UNHUNCH_CHILD(database.execAndGet("PRAGMA integrity_check").getString() == "ok");
    return test::passed;
}

} // namespace

TEST_F(HistoryTest, AFullDiskKeepsWhatIsThereAndWritesTheRestLater)
{
    QDir().mkpath(folder());
    const int result = test::inChild([this] {
        const QByteArray where = QFile::encodeName(folder());
        if (unshare(CLONE_NEWNS) != 0
            || mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0
            || mount("unhunch", where.constData(), "tmpfs", 0, "size=1m") != 0)
            return test::notPossibleHere;
        const QString ballast = folder() + QStringLiteral("/ballast");
        write(ballast, QByteArray(400000, 'b'));
        return fillAndRecover(file(), "The disk may be full", [&] { QFile::remove(ballast); });
    });
    if (result == test::notPossibleHere)
        GTEST_SKIP() << "no file system can be mounted here; the next test fills a file instead";
    EXPECT_EQ(result, test::passed);
}

TEST_F(HistoryTest, AFileThatMayNotGrowKeepsWhatIsThereAndWritesTheRestLater)
{
    EXPECT_EQ(test::inChild([this] {
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit limit {};
        UNHUNCH_CHILD(getrlimit(RLIMIT_FSIZE, &limit) == 0);
        const rlim_t before = limit.rlim_cur;
        limit.rlim_cur = 300000;
        UNHUNCH_CHILD(setrlimit(RLIMIT_FSIZE, &limit) == 0);
        return fillAndRecover(file(), "could not be written", [&] {
            limit.rlim_cur = before;
            setrlimit(RLIMIT_FSIZE, &limit);
        });
    }),
        test::passed);
}

TEST_F(HistoryTest, AFolderThatMayNotBeWrittenIsReadAndWrittenToLater)
{
    makeOneWithAnOffer();
    EXPECT_EQ(test::inChild([this] {
        const QByteArray inner = QFile::encodeName(folder());
        const QByteArray name = QFile::encodeName(file());
        UNHUNCH_CHILD(test::mayBeForbidden({QFileInfo(folder()).absolutePath(), folder(), file()}));
        UNHUNCH_CHILD(chmod(name.constData(), 0400) == 0 && chmod(inner.constData(), 0500) == 0);
        auto opened = History::open(file(), History::Mode::ReadWrite, tenOClock);
        UNHUNCH_CHILD(opened.has_value());
        History history = std::move(*opened);
        UNHUNCH_CHILD(history.notice().contains(QStringLiteral("may not be changed here")));
        UNHUNCH_CHILD(history.offers(monday, monday)->size() == 1);
        UNHUNCH_CHILD(!history.put(offer(2)));
        UNHUNCH_CHILD(!history.put(offer(3)));
        UNHUNCH_CHILD(history.pending() == 2);
        UNHUNCH_CHILD(history.offers(monday, monday)->size() == 3);
        UNHUNCH_CHILD(chmod(inner.constData(), 0700) == 0 && chmod(name.constData(), 0600) == 0);
        UNHUNCH_CHILD(history.retry().has_value());
        UNHUNCH_CHILD(history.pending() == 0);
        UNHUNCH_CHILD(history.offers(monday, monday)->back().id == 3);
        UNHUNCH_CHILD(!QFile::exists(aside()));
        return test::passed;
    }),
        test::passed);
}

TEST_F(HistoryTest, WhereNoFolderCanBeMadeWritesWaitForOne)
{
    write(folder(), "a file where the folder should be");
    History history = open();
    EXPECT_THAT(history.notice().toStdString(), HasSubstr("may not be changed here"));
    EXPECT_FALSE(history.put(offer(1)));
    EXPECT_EQ(history.pending(), 1);
    QFile::remove(folder());
    EXPECT_TRUE(history.retry());
    EXPECT_EQ(open(History::Mode::Read).offers(monday, monday)->size(), 1U);
}

TEST_F(HistoryTest, AFileSystemWithoutSharedMemoryGetsAJournal)
{
    makeOneWithAnOffer(); // with a write-ahead log
    EXPECT_EQ(test::inChild([this] {
        sqlite3_vfs_register(sqlite3_vfs_find("unix-dotfile"), 1);
        auto opened = History::open(file(), History::Mode::ReadWrite, tenOClock);
        UNHUNCH_CHILD(opened.has_value());
        UNHUNCH_CHILD(opened->notice().isEmpty());
        UNHUNCH_CHILD(opened->put(offer(2)).has_value());
        UNHUNCH_CHILD(opened->offers(monday, monday)->size() == 2);
        UNHUNCH_CHILD(!QFile::exists(file() + QStringLiteral("-wal")));
        return test::passed;
    }),
        test::passed);
    EXPECT_EQ(open().offers(monday, monday)->size(), 2U);
}

TEST_F(HistoryTest, TheLastDayOfAStretchIsTheLastThatItWasBegunOn)
{
    History history = open();
    const QString twist = QStringLiteral("seated-twist");
    EXPECT_EQ(history.lastDay(twist).value(), std::nullopt);
    const auto put = [&](const char *session, int daysLater, Outcome outcome) {
        Entry each = entry(QLatin1String(session));
        each.started.day = monday.addDays(daysLater);
        each.outcome = outcome;
        EXPECT_TRUE(history.put(each));
    };
    put("a", 0, Outcome::Done);
    put("b", 3, Outcome::Partial);
    put("c", 5, Outcome::Skipped);
    put("d", 1, Outcome::Hurt);
    EXPECT_EQ(history.lastDay(twist).value(), monday.addDays(5));
    EXPECT_EQ(history.lastDay(QStringLiteral("doorway")).value(), std::nullopt);
}

TEST_F(HistoryTest, AHistoryCanBeMoved)
{
    History history = open();
    History other = std::move(history);
    EXPECT_TRUE(other.put(offer(1)));
    EXPECT_EQ(other.offers(monday, monday)->size(), 1U);
}
