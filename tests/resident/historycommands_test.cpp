// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The real program and what was kept, with and without a resident.
#include "backups.h"
#include "historyfile.h"
#include "support.h"
#include "support/records.h"

#include <QDBusMessage>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <SQLiteCpp/SQLiteCpp.h>
#include <array>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <gmock/gmock.h>
#include <unistd.h>

using namespace unhunch;
using test::Desk;

namespace {

// One that a person sits at.
class Terminal
{
public:
    Terminal()
        : m_ours(posix_openpt(O_RDWR | O_NOCTTY))
    {
        EXPECT_EQ(grantpt(m_ours) + unlockpt(m_ours), 0);
        std::array<char, 64> name {};
        EXPECT_EQ(ptsname_r(m_ours, name.data(), name.size()), 0);
        m_name = QFile::decodeName(name.data());
    }

    ~Terminal() { close(m_ours); }

    Terminal(const Terminal &) = delete;
    Terminal &operator=(const Terminal &) = delete;

    void give(QProcess &command) const
    {
        command.setStandardInputFile(m_name);
        command.setStandardOutputFile(m_name);
    }

    void type(const char *text) const
    {
        EXPECT_EQ(write(m_ours, text, std::strlen(text)), ssize_t(std::strlen(text)));
    }

private:
    int m_ours;
    QString m_name;
};

// A history as an earlier Unhunch made it.
SQLite::Database older(const QString &file, int format)
{
    SQLite::Database database(
        QFile::encodeName(file).toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    for (int step = 1; step <= format; ++step)
        database.exec(historyfile::migration(step)->constData());
    database.exec("PRAGMA user_version = " + std::to_string(format));
    database.exec("PRAGMA application_id = 0x556e686e");
    return database;
}

// Of the session "old", on a day of its own for each format.
void addOldEntry(SQLite::Database &database, int format)
{
    database.exec("UPDATE counter SET last = 1;"
                  "INSERT INTO entry VALUES ('2026-03-0"
        + std::to_string(format)
        + "', 1, 'old', 'seated-twist', 1772366400000, 3600, NULL, 80000, 'done', '',"
          " 'low', 40000, 38000)");
}

class HistoryCommands : public testing::Test
{
protected:
    QString data() const { return desk.folder.filePath(QStringLiteral("data/unhunch")); }

    QString file(const QString &name) const { return desk.folder.filePath(name); }

    void fill() const
    {
        auto history = History::open(
            data() + QStringLiteral("/history.sqlite"), History::Mode::ReadWrite, test::tenOClock);
        ASSERT_TRUE(history);
        test::fillWeek(*history);
    }

    QString week() const
    {
        return desk
            .run({QStringLiteral("week"), QStringLiteral("--of"), QStringLiteral("2026-03-09"),
                QStringLiteral("--json")})
            .out;
    }

    // Not by QDBusInterface, which asks what there is: Qt 6.4.2 leaks a little of the answer.
    template <typename... Arguments>
    QDBusMessage call(const QString &method, const Arguments &...arguments)
    {
        auto message = QDBusMessage::createMethodCall(QStringLiteral("io.github.unhunch.Unhunch"),
            QStringLiteral("/io/github/unhunch/Unhunch"),
            QStringLiteral("io.github.unhunch.Unhunch1"), method);
        message.setArguments({arguments...});
        return desk.bus.connection(QStringLiteral("history")).call(message);
    }

    void roundTrip() const
    {
        const QString before = week();
        for (const QString &name : {QStringLiteral("all.json"), QStringLiteral("all.csv")}) {
            const auto exported = desk.run({QStringLiteral("export"), file(name)});
            ASSERT_EQ(exported.code, 0) << qPrintable(exported.error);
            EXPECT_EQ(QFile::permissions(file(name)) & (QFile::ReadGroup | QFile::ReadOther),
                QFile::Permissions {});
            const auto erased = desk.run(
                {QStringLiteral("erase"), QStringLiteral("--everything"), QStringLiteral("--yes")});
            ASSERT_EQ(erased.code, 0) << qPrintable(erased.error);
            EXPECT_NE(week(), before);
            const auto imported = desk.run({QStringLiteral("import"), file(name)});
            ASSERT_EQ(imported.code, 0) << qPrintable(imported.error);
            EXPECT_EQ(week(), before) << qPrintable(name);
            const auto again
                = desk.run({QStringLiteral("import"), QStringLiteral("--json"), file(name)});
            EXPECT_EQ(QJsonDocument::fromJson(again.out.toUtf8())
                          .object()
                          .value(QStringLiteral("added"))
                          .toObject()
                          .value(QStringLiteral("entries"))
                          .toInt(-1),
                0);
        }
    }

    Desk desk;
};

} // namespace

TEST_F(HistoryCommands, ExportEraseImportGivesTheSameWeekWithoutAResident)
{
    fill();
    roundTrip();
}

TEST_F(HistoryCommands, ExportEraseImportGivesTheSameWeekBesideAResident)
{
    fill();
    QProcess resident;
    desk.start(resident);
    roundTrip();
    resident.terminate();
    EXPECT_TRUE(resident.waitForFinished(20000));
    EXPECT_TRUE(week().contains(QStringLiteral("seated-twist"))) << "and it stays";
}

TEST_F(HistoryCommands, AnExportGoesToTheStandardOutputByItself)
{
    fill();
    const auto json = desk.run({QStringLiteral("export")});
    EXPECT_EQ(QJsonDocument::fromJson(json.out.toUtf8())
                  .object()
                  .value(QStringLiteral("records"))
                  .toArray()
                  .size(),
        9);
    const auto table = desk.run({QStringLiteral("export"), QStringLiteral("--format"),
        QStringLiteral("csv"), QStringLiteral("-")});
    EXPECT_TRUE(table.out.startsWith(QStringLiteral("kind,day,at,")));
    const auto range = desk.run({QStringLiteral("export"), QStringLiteral("--from"),
        QStringLiteral("2026-03-10"), QStringLiteral("--progress")});
    EXPECT_EQ(range.out.count(QStringLiteral("\"kind\"")), 1);
    EXPECT_TRUE(range.error.contains(QStringLiteral("progress 100\n")));
}

TEST_F(HistoryCommands, WhatIsWrongIsSaidAndNothingIsWritten)
{
    fill();
    const auto code = [&](const QStringList &arguments) { return desk.run(arguments).code; };
    EXPECT_EQ(
        code({QStringLiteral("export"), QStringLiteral("--format"), QStringLiteral("xml")}), 2);
    EXPECT_EQ(
        code({QStringLiteral("export"), QStringLiteral("--from"), QStringLiteral("spring")}), 2);
    EXPECT_EQ(
        code({QStringLiteral("export"), QStringLiteral("--from"), QStringLiteral("2026-03-10"),
            QStringLiteral("--to"), QStringLiteral("2026-03-09")}),
        2);
    EXPECT_EQ(code({QStringLiteral("erase"), QStringLiteral("--yes")}), 2);
    EXPECT_EQ(code({QStringLiteral("erase"), QStringLiteral("--everything"),
                  QStringLiteral("--notes"), QStringLiteral("cat-cow")}),
        2);
    const QString before = week();
    const auto asked = desk.run({QStringLiteral("erase"), QStringLiteral("--everything")});
    EXPECT_EQ(asked.code, 1) << "nobody was asked";
    EXPECT_EQ(code({QStringLiteral("export"), file(QStringLiteral("no/folder.json"))}), 1);
    const QString itself = data() + QStringLiteral("/history.sqlite");
    {
        // While somebody has it open, its log and its index lie beside it.
        const auto open = History::open(itself, History::Mode::ReadWrite, test::tenOClock);
        for (const char *end : {"", "-wal", "-shm"}) {
            const QString over = itself + QLatin1String(end);
            ASSERT_TRUE(QFile::exists(over)) << end;
            for (const QString &command : {QStringLiteral("export"), QStringLiteral("backup")}) {
                const auto said = desk.run({command, over});
                EXPECT_EQ(said.code, 1) << end;
                EXPECT_TRUE(said.error.contains(QStringLiteral("is the history itself"))) << end;
            }
        }
    }
    QFile broken(file(QStringLiteral("broken.json")));
    ASSERT_TRUE(broken.open(QIODevice::WriteOnly));
    broken.write(
        "{\"format\":\"unhunch-history\",\"version\":1,\"records\":[{\"kind\":\"desk\"}]}");
    broken.close();
    const auto refused = desk.run({QStringLiteral("import"), broken.fileName()});
    EXPECT_EQ(refused.code, 1);
    EXPECT_TRUE(refused.error.contains(QStringLiteral("records[1].at: is missing")))
        << qPrintable(refused.error);
    EXPECT_EQ(code({QStringLiteral("import"), file(QStringLiteral("nothing.json"))}), 1);
    EXPECT_EQ(week(), before);
}

TEST_F(HistoryCommands, WhatCannotBeReadIsNoWrongCommandLineAndCanBeErased)
{
    QDir().mkpath(data());
    QFile other(data() + QStringLiteral("/history.sqlite"));
    ASSERT_TRUE(other.open(QIODevice::WriteOnly));
    other.write("no database at all");
    other.close();
    const auto refused = desk.run({QStringLiteral("export")});
    EXPECT_EQ(refused.code, 1);
    EXPECT_TRUE(refused.error.contains(QStringLiteral("not a history that can be read")));
    const QStringList everything {QStringLiteral("erase"), QStringLiteral("--everything")};
    const auto asked = desk.run(everything);
    EXPECT_EQ(asked.code, 1);
    EXPECT_TRUE(asked.error.contains(QStringLiteral("Nobody can be asked here")))
        << qPrintable(asked.error);
    const auto erased = desk.run(everything + QStringList {QStringLiteral("--yes")});
    EXPECT_EQ(erased.code, 0) << qPrintable(erased.error);
    for (const QFileInfo &left : QDir(data()).entryInfoList(QDir::Files)) {
        QFile bytes(left.filePath());
        ASSERT_TRUE(bytes.open(QIODevice::ReadOnly));
        EXPECT_FALSE(bytes.readAll().contains("no database")) << qPrintable(left.fileName());
    }
}

TEST_F(HistoryCommands, ADryRunSaysWhatWouldBeAddedAndAddsNothing)
{
    fill();
    ASSERT_EQ(desk.run({QStringLiteral("export"), file(QStringLiteral("all.json"))}).code, 0);
    ASSERT_EQ(
        desk.run({QStringLiteral("erase"), QStringLiteral("--from"), QStringLiteral("2026-03-09"),
                     QStringLiteral("--to"), QStringLiteral("2026-03-09"), QStringLiteral("--yes")})
            .code,
        0);
    const QString before = week();
    const auto dry = desk.run({QStringLiteral("import"), QStringLiteral("--dry-run"),
        QStringLiteral("--json"), file(QStringLiteral("all.json"))});
    const QJsonObject said = QJsonDocument::fromJson(dry.out.toUtf8()).object();
    EXPECT_EQ(
        said.value(QStringLiteral("added")).toObject().value(QStringLiteral("entries")).toInt(), 2);
    EXPECT_EQ(said.value(QStringLiteral("known")).toInt(), 1) << "Tuesday stayed";
    EXPECT_EQ(week(), before);
}

TEST_F(HistoryCommands, ABackupIsMadeOnceADayAndCanBeImported)
{
    fill();
    for (int day = 10; day < 20; ++day)
        ASSERT_EQ(desk.run({QStringLiteral("backup"), QStringLiteral("--of"),
                               QStringLiteral("2026-03-%1").arg(day)})
                      .code,
            0);
    const auto kept = backups::in(data() + QStringLiteral("/backups"));
    ASSERT_EQ(kept.size(), backups::most);
    EXPECT_EQ(kept.front().day, QDate(2026, 3, 19));
    const QString copy = file(QStringLiteral("mine.sqlite"));
    ASSERT_EQ(desk.run({QStringLiteral("export"), copy}).code, 0);
    ASSERT_EQ(desk.run({QStringLiteral("backup"), copy}).code, 0)
        << "in the place of what is there";
    const QString before = week();
    ASSERT_EQ(
        desk.run({QStringLiteral("erase"), QStringLiteral("--everything"), QStringLiteral("--yes")})
            .code,
        0);
    EXPECT_TRUE(backups::in(data() + QStringLiteral("/backups")).empty())
        << "what is erased is in no backup";
    ASSERT_EQ(desk.run({QStringLiteral("import"), copy}).code, 0);
    EXPECT_EQ(week(), before);
}

TEST_F(HistoryCommands, OnATerminalACopyAsksBeforeItTakesThePlaceOfAFile)
{
    fill();
    const QByteArray thesis("chapter one");
    QFile there(file(QStringLiteral("thesis.odt")));
    ASSERT_TRUE(there.open(QIODevice::WriteOnly));
    there.write(thesis);
    there.close();
    const auto answered = [&](const char *answer) {
        const Terminal terminal;
        QProcess command;
        terminal.give(command);
        desk.begin(command, {QStringLiteral("backup"), there.fileName()});
        EXPECT_TRUE(command.waitForStarted());
        terminal.type(answer);
        EXPECT_TRUE(command.waitForFinished(20000));
        EXPECT_TRUE(there.open(QIODevice::ReadOnly));
        const QByteArray bytes = there.readAll();
        there.close();
        return std::pair(command.exitCode(), bytes);
    };
    EXPECT_EQ(answered("no\n"), std::pair(1, thesis));
    const auto [code, copy] = answered("yes\n");
    EXPECT_EQ(code, 0);
    EXPECT_TRUE(copy.startsWith("SQLite format 3"));
}

TEST_F(HistoryCommands, ACopyOfAnOlderFormatCanBeImportedAndStaysAsItIs)
{
    for (const int format : {1, 2}) {
        const QString copy = file(QStringLiteral("format-%1.sqlite").arg(format));
        {
            SQLite::Database database = older(copy, format);
            addOldEntry(database, format);
        }
        QFile bytes(copy);
        ASSERT_TRUE(bytes.open(QIODevice::ReadOnly));
        const QByteArray before = bytes.readAll();
        const auto imported = desk.run({QStringLiteral("import"), QStringLiteral("--json"), copy});
        ASSERT_EQ(imported.code, 0) << qPrintable(imported.error);
        EXPECT_EQ(QJsonDocument::fromJson(imported.out.toUtf8())
                      .object()
                      .value(QStringLiteral("added"))
                      .toObject()
                      .value(QStringLiteral("entries"))
                      .toInt(),
            format == 1 ? 1 : 0)
            << "the same session is known already";
        ASSERT_TRUE(bytes.seek(0));
        EXPECT_EQ(bytes.readAll(), before);
    }
    EXPECT_TRUE(desk.run({QStringLiteral("export")}).out.contains(QStringLiteral("\"old\"")));
}

// Of a resident that was killed, say: what it wrote last is in the log alone.
TEST_F(HistoryCommands, TheLogBesideACopyOfAnOlderFormatIsReadToo)
{
    const QString used = file(QStringLiteral("used.sqlite"));
    const QString copy = file(QStringLiteral("copy.sqlite"));
    SQLite::Database database = older(used, 2);
    database.exec("PRAGMA journal_mode = WAL");
    addOldEntry(database, 2);
    for (const char *end : {"", "-wal", "-shm"}) {
        const QString name = copy + QLatin1String(end);
        ASSERT_TRUE(QFile::copy(used + QLatin1String(end), name)) << end;
        ASSERT_TRUE(QFile::setPermissions(name, QFile::ReadOwner));
    }
    const auto imported = desk.run({QStringLiteral("import"), copy});
    EXPECT_EQ(imported.code, 0) << qPrintable(imported.error);
    EXPECT_TRUE(desk.run({QStringLiteral("export")}).out.contains(QStringLiteral("\"old\"")));
}

TEST_F(HistoryCommands, ADamagedCopyOfAnOlderFormatIsRefused)
{
    const QString copy = file(QStringLiteral("damaged.sqlite"));
    older(copy, 1);
    QFile bytes(copy);
    ASSERT_TRUE(bytes.open(QIODevice::ReadWrite));
    ASSERT_TRUE(bytes.seek(4096));
    bytes.write(QByteArray(int(bytes.size()) - 4096, 'x'));
    bytes.close();
    const auto refused = desk.run({QStringLiteral("import"), copy});
    EXPECT_EQ(refused.code, 1);
    EXPECT_TRUE(refused.error.contains(QStringLiteral("could not be read")))
        << qPrintable(refused.error);
}

TEST_F(HistoryCommands, AWeekIsToldInBriefButForOneDayOverTheBus)
{
    fill();
    QProcess resident;
    desk.start(resident);
    const auto told = [&](const QString &method, const QString &day) {
        const QString document = call(method, day).arguments().value(0).toString();
        return QJsonDocument::fromJson(document.toUtf8()).object();
    };
    const QString tuesday = QStringLiteral("2026-03-10");
    const QJsonObject inBrief = told(QStringLiteral("Week"), tuesday);
    const QJsonObject whole = QJsonDocument::fromJson(week().toUtf8()).object();
    EXPECT_FALSE(inBrief.value(QStringLiteral("now")).toString().isEmpty());
    EXPECT_TRUE(inBrief.value(QStringLiteral("before")).isObject());
    const auto log = QStringLiteral("log");
    const auto working = QStringLiteral("working");
    const QJsonArray days = inBrief.value(QStringLiteral("days")).toArray();
    ASSERT_EQ(days.size(), 7);
    ASSERT_FALSE(days[0][log].toArray().isEmpty());
    EXPECT_TRUE(days[0][log][0].isString());
    EXPECT_EQ(days[1], whole.value(QStringLiteral("days"))[1]);
    EXPECT_FALSE(days[6][working].toBool(true));
    EXPECT_EQ(told(QStringLiteral("Day"), tuesday), days[1].toObject());
    const QJsonObject monday = told(QStringLiteral("Day"), QStringLiteral("2026-03-09"));
    EXPECT_EQ(monday.value(log), whole.value(QStringLiteral("days"))[0][log]);
    EXPECT_EQ(
        call(QStringLiteral("Day"), QStringLiteral("monday")).type(), QDBusMessage::ErrorMessage);
    resident.terminate();
    EXPECT_TRUE(resident.waitForFinished(20000));
}

TEST_F(HistoryCommands, ALineIsTakenOutMovedAndPutBackOverTheBus)
{
    fill();
    QProcess resident;
    desk.start(resident);
    const QString before = week();
    const QDBusMessage removed
        = call(QStringLiteral("RemoveLine"), QStringLiteral("offer 1773046800000"));
    ASSERT_EQ(removed.type(), QDBusMessage::ReplyMessage) << qPrintable(removed.errorMessage());
    EXPECT_NE(week(), before);
    ASSERT_EQ(call(QStringLiteral("PutBack"), removed.arguments().value(0)).type(),
        QDBusMessage::ReplyMessage);
    EXPECT_EQ(week(), before);
    ASSERT_EQ(call(QStringLiteral("MoveLine"), QStringLiteral("session tuesday"),
                  QStringLiteral("2026-03-10T16:00:00+01:00"))
                  .type(),
        QDBusMessage::ReplyMessage);
    EXPECT_TRUE(week().contains(QStringLiteral("2026-03-10T16:00:00.000+01:00")))
        << qPrintable(week());
    EXPECT_EQ(call(QStringLiteral("MoveLine"), QStringLiteral("session tuesday"),
                  QStringLiteral("2126-03-10T16:00:00+01:00"))
                  .type(),
        QDBusMessage::ErrorMessage)
        << "it is still to come";
    EXPECT_EQ(call(QStringLiteral("RemoveLine"), QStringLiteral("session nobody")).type(),
        QDBusMessage::ErrorMessage);
    const QString day = QStringLiteral("2026-03-09");
    EXPECT_EQ(call(QStringLiteral("Erase"), day, QString()).type(), QDBusMessage::ErrorMessage)
        << "one day alone could mean anything";
    EXPECT_EQ(call(QStringLiteral("Erase"), QString(), day).type(), QDBusMessage::ErrorMessage);
    EXPECT_EQ(
        call(QStringLiteral("PutBack"), QStringLiteral("{")).type(), QDBusMessage::ErrorMessage);
    const QDBusMessage info = call(QStringLiteral("History"));
    const QJsonObject told
        = QJsonDocument::fromJson(info.arguments().value(0).toString().toUtf8()).object();
    EXPECT_EQ(told.value(QStringLiteral("first")).toString(), QStringLiteral("2026-03-09"));
    EXPECT_EQ(told.value(QStringLiteral("entries")).toInt(), 3);
    EXPECT_GT(told.value(QStringLiteral("bytes")).toInt(), 0);
    EXPECT_EQ(desk.run({QStringLiteral("note"), QStringLiteral("cat-cow"),
                           QStringLiteral("Better on the mat.")})
                  .code,
        0);
    EXPECT_TRUE(
        desk.run({QStringLiteral("export")}).out.contains(QStringLiteral("Better on the mat.")));
    EXPECT_EQ(desk.run({QStringLiteral("erase"), QStringLiteral("--notes"),
                           QStringLiteral("cat-cow"), QStringLiteral("--yes")})
                  .code,
        0);
    EXPECT_FALSE(desk.run({QStringLiteral("export")}).out.contains(QStringLiteral("\"note\"")));
    resident.terminate();
    EXPECT_TRUE(resident.waitForFinished(20000));
}
