// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange.h"
#include "support/records.h"
#include "week.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <gmock/gmock.h>

using namespace unhunch;
using namespace std::chrono_literals;
using exchange::Format;
using testing::HasSubstr;

namespace {

using namespace test;

class ExchangeTest : public testing::Test
{
protected:
    History open(const QString &name) const
    {
        return std::move(*History::open(m_folder.filePath(name + QStringLiteral("/history.sqlite")),
            History::Mode::ReadWrite, tenOClock));
    }

    static QByteArray exported(const History &history, Format format,
        const std::optional<Extent> &days = {}, const Progress &progress = {})
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        const auto written = exchange::write(history, format, buffer, days, progress);
        EXPECT_TRUE(written) << qPrintable(written ? QString() : written.error());
        return buffer.data();
    }

    static QByteArray week(const History &history)
    {
        return QJsonDocument(toJson(readWeek(history, monday).value())).toJson();
    }

    static QString refusal(const QByteArray &bytes)
    {
        const auto read = exchange::read(bytes);
        return read ? QStringLiteral("(taken)") : read.error();
    }

private:
    QTemporaryDir m_folder;
};

QByteArray fileOf(const QByteArray &records)
{
    return "{\"format\":\"unhunch-history\",\"version\":1,\"records\":[" + records + "]}";
}

} // namespace

TEST_F(ExchangeTest, ExportEraseImportGivesTheSameWeekByteForByte)
{
    for (const Format format : {Format::Json, Format::Csv}) {
        History history = open(QStringLiteral("round-%1").arg(int(format)));
        fillWeek(history);
        const QByteArray file = exported(history, format);
        const QByteArray before = week(history);
        ASSERT_GT(history.eraseAll()->all(), 0);
        EXPECT_NE(week(history), before);
        const auto records = exchange::read(file);
        ASSERT_TRUE(records) << qPrintable(records.error());
        const auto added = history.merge(*records, History::Merge::Write);
        ASSERT_TRUE(added) << qPrintable(added.error());
        EXPECT_EQ(std::size_t(added->all()), records->size());
        EXPECT_EQ(week(history), before);
        EXPECT_EQ(exported(history, format), file) << "nothing was lost on the way";
    }
}

TEST_F(ExchangeTest, TheSameFileTwiceChangesNothing)
{
    History history = open(QStringLiteral("twice"));
    fillWeek(history);
    const QByteArray file = exported(history, Format::Json);
    const auto records = exchange::read(file).value();
    EXPECT_EQ(history.merge(records, History::Merge::Look).value(), Counts {});
    EXPECT_EQ(history.merge(records, History::Merge::Write).value(), Counts {});
    EXPECT_EQ(exported(history, Format::Json), file);
    std::vector<Record> doubled = records;
    doubled.insert(doubled.end(), records.begin(), records.end());
    History fresh = open(QStringLiteral("doubled"));
    EXPECT_EQ(std::size_t(fresh.merge(doubled, History::Merge::Write)->all()), records.size());
}

TEST_F(ExchangeTest, LookingSaysWhatWritingDoes)
{
    History history = open(QStringLiteral("look"));
    ASSERT_TRUE(history.put(offer(7)));
    fillWeek(history);
    const auto records = exchange::read(exported(history, Format::Json)).value();
    History other = open(QStringLiteral("other"));
    ASSERT_TRUE(other.put(entry(QStringLiteral("a"), 10s)));
    const Counts would = other.merge(records, History::Merge::Look).value();
    EXPECT_GT(would.all(), 0);
    EXPECT_EQ(other.counts(monday, monday)->all(), 1) << "looking writes nothing";
    EXPECT_EQ(other.merge(records, History::Merge::Write).value(), would);
}

TEST_F(ExchangeTest, TwoComputersMakeOneHistoryWhicheverComesFirst)
{
    History desk = open(QStringLiteral("desk"));
    History laptop = open(QStringLiteral("laptop"));
    ASSERT_TRUE(desk.put(entry(QStringLiteral("morning"), 0s)));
    ASSERT_TRUE(desk.put(entry(QStringLiteral("evening"), 6h)));
    ASSERT_TRUE(laptop.put(entry(QStringLiteral("noon"), 2h)));
    ASSERT_TRUE(laptop.add(Mark {0, QStringLiteral("natural-break"), at(3h), 7min, {}}));
    const auto ofDesk = exchange::read(exported(desk, Format::Csv)).value();
    const auto ofLaptop = exchange::read(exported(laptop, Format::Json)).value();
    ASSERT_TRUE(desk.merge(ofLaptop, History::Merge::Write));
    ASSERT_TRUE(laptop.merge(ofDesk, History::Merge::Write));
    EXPECT_EQ(week(desk), week(laptop));
    EXPECT_EQ(exported(desk, Format::Json), exported(laptop, Format::Json));
    const auto entries = desk.entries(monday, monday, History::Detail::Repetitions).value();
    ASSERT_EQ(entries.size(), 3U);
    EXPECT_EQ(entries[1].session, QStringLiteral("noon")) << "in order of time";
    EXPECT_EQ(entries[2].done.reps.size(), 2U) << "repetitions stay with their entry";
}

TEST_F(ExchangeTest, ASetClockStaysInTheOrderInWhichThingsWere)
{
    History history = open(QStringLiteral("clock"));
    ASSERT_TRUE(history.put(entry(QStringLiteral("first"), 2h)));
    ASSERT_TRUE(history.put(entry(QStringLiteral("second"), 1h))); // the clock was set back
    History other = open(QStringLiteral("clock-other"));
    ASSERT_TRUE(other.put(entry(QStringLiteral("elsewhere"), 5h)));
    const auto records = exchange::read(exported(other, Format::Json)).value();
    ASSERT_TRUE(history.merge(records, History::Merge::Write));
    const auto entries = history.entries(monday, monday).value();
    ASSERT_EQ(entries.size(), 3U);
    EXPECT_EQ(entries[0].session, QStringLiteral("first"));
    EXPECT_EQ(entries[1].session, QStringLiteral("second"));
}

TEST_F(ExchangeTest, ARangeHoldsItsDaysAndNoOthers)
{
    History history = open(QStringLiteral("range"));
    ASSERT_TRUE(history.put(entry(QStringLiteral("monday"))));
    Entry later = entry(QStringLiteral("wednesday"), 48h);
    later.started.day = monday.addDays(2);
    ASSERT_TRUE(history.put(later));
    const auto records
        = exchange::read(exported(history, Format::Json, Extent {monday, monday.addDays(1)}))
              .value();
    ASSERT_EQ(records.size(), 1U);
    EXPECT_EQ(std::get<Entry>(records[0]).session, QStringLiteral("monday"));
    EXPECT_TRUE(exchange::read(
        exported(history, Format::Csv, Extent {monday.addDays(90), monday.addDays(99)}))
                    ->empty());
}

TEST_F(ExchangeTest, WhatIsNotOverIsNoHistoryYet)
{
    History history = open(QStringLiteral("open"));
    ASSERT_TRUE(history.put(offer(7)));
    Entry running = entry(QStringLiteral("now"));
    running.outcome = Outcome::Running;
    ASSERT_TRUE(history.put(running));
    EXPECT_TRUE(exchange::read(exported(history, Format::Json))->empty());
    EXPECT_TRUE(exchange::read(exported(history, Format::Csv))->empty());
}

TEST_F(ExchangeTest, ACellThatASpreadsheetWouldRunIsHarmlessAndComesBackExactly)
{
    History history = open(QStringLiteral("formula"));
    const QStringList texts {QStringLiteral("=HYPERLINK(\"http://x\")"), QStringLiteral("+1"),
        QStringLiteral("-2"), QStringLiteral("@SUM(A1)"), QStringLiteral("'quoted"),
        QStringLiteral("plain, \"with\" commas"), QStringLiteral("Rücken tat gut")};
    Millis later {};
    for (const QString &text : texts) {
        later += 1min;
        ASSERT_TRUE(history.add(Note {0, QStringLiteral("cat-cow"), at(later), text}));
    }
    ASSERT_TRUE(history.add(Mark {0, QStringLiteral("clock-changed"), at(1h), -1h, {}}));
    const QByteArray file = exported(history, Format::Csv);
    for (const QByteArray &line : file.split('\n')) {
        for (const QByteArray &cell : line.split(',')) {
            const QByteArray shown = cell.startsWith('"') ? cell.mid(1) : cell;
            EXPECT_FALSE(!shown.isEmpty() && QByteArrayLiteral("=+-@\t\r").contains(shown.at(0)))
                << cell.constData();
        }
    }
    const auto records = exchange::read(file);
    ASSERT_TRUE(records) << qPrintable(records.error());
    ASSERT_EQ(records->size(), std::size_t(texts.size()) + 1);
    for (qsizetype i = 0; i < texts.size(); ++i)
        EXPECT_EQ(std::get<Note>((*records)[std::size_t(i)]).text, texts.at(i));
    EXPECT_EQ(std::get<Mark>(records->back()).length, Millis(-1h));
}

TEST_F(ExchangeTest, WhateverAPersonWritesComesBack)
{
    History history = open(QStringLiteral("words"));
    // Emoji joined of two, Persian with a joiner that is not seen, Hebrew with a mark of direction,
    // a letter newer than Qt, a blank that does not break.
    const QStringList texts {QString::fromUtf8("gut 👩‍💻"),
        QString::fromUtf8("می‌خواهم"), QString::fromUtf8("כן\u200f!"),
        QString::fromUtf8("\u1c8a"), QString::fromUtf8("a\u00a0b\u00ad")};
    Millis later {};
    for (const QString &text : texts)
        ASSERT_TRUE(history.add(Note {0, QStringLiteral("cat-cow"), at(later += 1min), text}));
    for (const Format format : {Format::Json, Format::Csv}) {
        const auto records = exchange::read(exported(history, format));
        ASSERT_TRUE(records) << qPrintable(records.error());
        ASSERT_EQ(records->size(), std::size_t(texts.size()));
        for (qsizetype i = 0; i < texts.size(); ++i)
            EXPECT_EQ(std::get<Note>((*records)[std::size_t(i)]).text, texts.at(i));
    }
    const QByteArray note = "{\"kind\":\"note\",\"day\":\"2026-03-09\",\"at\":"
                            "\"2026-03-09T10:00:00.000+01:00\",\"stretch\":\"cat-cow\",\"text\":\"a"
                            "@b\"}";
    for (const char *bad : {"\\u0000", "\\u0007", "\\n", "\\u0085", "\\u2028"})
        EXPECT_THAT(refusal(fileOf(QByteArray(note).replace("@", bad))).toStdString(),
            HasSubstr("records[1].text: holds a character"))
            << bad;
}

TEST_F(ExchangeTest, GivingUpLeavesNothingHalfDone)
{
    History history = open(QStringLiteral("giving-up"));
    fillWeek(history);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    EXPECT_FALSE(exchange::write(history, Format::Json, buffer, {}, [](double) { return false; }));
    std::vector<Record> many;
    for (int i = 0; i < 1200; ++i)
        many.emplace_back(DeskSpan {at(std::chrono::seconds(i)), 1s});
    History other = open(QStringLiteral("giving-up-too"));
    EXPECT_FALSE(other.merge(many, History::Merge::Write, [](double part) { return part < 0.5; }));
    EXPECT_EQ(other.counts(monday, monday).value(), Counts {});
}

TEST_F(ExchangeTest, AHostileFileIsRefusedWithFieldAndReason)
{
    EXPECT_THAT(refusal({}).toStdString(), HasSubstr("empty"));
    EXPECT_THAT(refusal("\x89PNG\r\n\x1a\n").toStdString(), HasSubstr("neither JSON nor a table"));
    EXPECT_THAT(refusal("{\"format\":").toStdString(), HasSubstr("no whole JSON"));
    EXPECT_THAT(refusal(QByteArray(100'000, '[').prepend("{\"records\":")).toStdString(),
        HasSubstr("no whole JSON"));
    EXPECT_THAT(refusal("{\"format\":\"other\",\"version\":1,\"records\":[]}").toStdString(),
        HasSubstr("format: is not"));
    EXPECT_THAT(
        refusal("{\"format\":\"unhunch-history\",\"version\":2,\"records\":[]}").toStdString(),
        HasSubstr("version: is newer"));
    EXPECT_THAT(refusal("{\"format\":\"unhunch-history\",\"version\":1}").toStdString(),
        HasSubstr("records: is missing"));
    EXPECT_THAT(
        refusal("{\"format\":\"unhunch-history\",\"version\":1,\"records\":{}}").toStdString(),
        HasSubstr("records: needs a list"));
    EXPECT_THAT(refusal(fileOf("17")).toStdString(), HasSubstr("records[1]: needs an object"));
    EXPECT_THAT(refusal(fileOf("{\"kind\":\"poem\"}")).toStdString(),
        HasSubstr("records[1].kind: is none of"));
    const QByteArray desk
        = "{\"kind\":\"desk\",\"day\":\"2026-03-09\",\"at\":\"2026-03-09T10:00:00.000+01:00\","
          "\"length\":60}";
    EXPECT_EQ(exchange::read(fileOf(desk))->size(), 1U);
    const auto with = [&](const QByteArray &from, const QByteArray &to) {
        return refusal(fileOf(desk + ',' + QByteArray(desk).replace(from, to))).toStdString();
    };
    EXPECT_THAT(with("60", "NaN"), HasSubstr("no whole JSON"));
    EXPECT_THAT(with("60", "1e400"), HasSubstr("no whole JSON"));
    EXPECT_THAT(with("60", "1e300"), HasSubstr("records[2].length: lies outside"));
    EXPECT_THAT(with("60", "-1"), HasSubstr("records[2].length: lies outside"));
    EXPECT_THAT(with("60", "\"60\""), HasSubstr("records[2].length: needs a number"));
    EXPECT_THAT(with("+01:00", ""), HasSubstr("records[2].at: is no time with its offset"));
    EXPECT_THAT(with("\"2026-03-09\"", "\"9 March\""), HasSubstr("records[2].day: is no date"));
    EXPECT_THAT(with("60", "60,\"extra\":1"), HasSubstr("records[2].extra: is not a field"));
    EXPECT_THAT(with("2026", "9999"), HasSubstr("records[2].at"));
}

TEST_F(ExchangeTest, WhatIsTakenForAWordIsReadAsOne)
{
    const QString longest(exchange::mostName, QLatin1Char('a'));
    for (const QString &word : {QStringLiteral("cat-cow"), QStringLiteral("Ä𝄞"), longest,
             QString(longest + QLatin1Char('a')), QStringLiteral("cat cow"), QStringLiteral(" "),
             QString(), QStringLiteral("cat\tcow"), QStringLiteral("bell\a")}) {
        const Note note {0, word, at(0min), QStringLiteral("good")};
        const QJsonObject file {{QStringLiteral("format"), QStringLiteral("unhunch-history")},
            {QStringLiteral("version"), exchange::version},
            {QStringLiteral("records"), QJsonArray {exchange::toJson(note)}}};
        EXPECT_EQ(exchange::read(QJsonDocument(file).toJson()).has_value(), exchange::isWord(word))
            << qPrintable(word);
    }
}

TEST_F(ExchangeTest, AHostileTableIsRefusedWithLineAndReason)
{
    History history = open(QStringLiteral("table"));
    fillWeek(history);
    const QByteArray file = exported(history, Format::Csv);
    ASSERT_TRUE(exchange::read(file));
    EXPECT_TRUE(exchange::read("\xef\xbb\xbf" + QByteArray(file).replace("\n", "\r\n")))
        << "as a spreadsheet saves it";
    EXPECT_THAT(refusal(file.left(file.lastIndexOf("end"))).toStdString(), HasSubstr("cut off"));
    EXPECT_THAT(
        refusal(QByteArray(file).replace("kind,", "kind,mood,")).toStdString(), HasSubstr("mood"));
    EXPECT_THAT(refusal(QByteArray(file).append("desk,\"2026-03-09")).toStdString(),
        HasSubstr("quotes are not closed"));
    EXPECT_THAT(refusal("kind,day,at,length\ndesk,2026-03-09,2026-03-09T10:00:00.000+01:00,nan\n"
                        "end\n")
                    .toStdString(),
        HasSubstr("line 2.length: needs a number"));
    EXPECT_THAT(refusal("kind,session,stretch,reps,held\nside,a,cat-cow,1,2\nend\n").toStdString(),
        HasSubstr("line 2: no entry before it"));
    EXPECT_THAT(refusal("kind\ndesk,1,2,3\nend\n").toStdString(), HasSubstr("more cells"));
}
