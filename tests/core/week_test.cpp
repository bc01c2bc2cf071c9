// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "week.h"
#include "weektext.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QTemporaryDir>
#include <QTimeZone>

#include <gmock/gmock.h>

using namespace std::chrono_literals;
using namespace unhunch;
using testing::ElementsAre;
using testing::HasSubstr;

namespace {

const QDate monday(2026, 3, 9);

// `minutes` after midnight of the day in Berlin, in winter.
Stamp at(int day, std::chrono::minutes time)
{
    const QDate date = monday.addDays(day);
    const qint64 midnight
        = QDateTime(date, QTime(0, 0), Qt::OffsetFromUTC, 3600).toMSecsSinceEpoch();
    return {Instant {Millis {midnight} + time}, 3600, date};
}

// A week under construction.
struct Days
{
    std::vector<Offer> offers;
    std::vector<Entry> entries;
    std::vector<Mark> marks;
    std::vector<DeskSpan> desk;
    qint64 sequence = 0;

    Offer &offer(int day, std::chrono::minutes due, std::optional<Closing> closing)
    {
        Offer &offer = offers.emplace_back();
        offer.id = ++sequence;
        offer.sequence = offer.id;
        offer.due = at(day, due);
        offer.stretches = QStringList {QStringLiteral("thoracic-extension")};
        offer.closing = closing;
        if (closing)
            offer.closed = at(day, due + 5min);
        return offer;
    }

    Entry &entry(const QString &session, int day, std::chrono::minutes start, Outcome outcome,
        std::optional<qint64> offer = {})
    {
        Entry &entry = entries.emplace_back();
        entry.sequence = ++sequence;
        entry.session = session;
        entry.started = at(day, start);
        entry.offer = offer;
        entry.lasted = 60s;
        entry.outcome = outcome;
        entry.done.stretch = QStringLiteral("thoracic-extension");
        entry.done.planned = 40s;
        entry.done.held = outcome == Outcome::Done ? 40s : outcome == Outcome::Partial ? 20s : 10s;
        entry.done.sides = {{Side::None, 10, entry.done.held}};
        return entry;
    }

    void rest(int day, std::chrono::minutes back, std::chrono::minutes length)
    {
        marks.push_back({++sequence, QStringLiteral("natural-break"), at(day, back), length, {}});
    }

    void sat(int day, std::chrono::minutes from, std::chrono::minutes length)
    {
        desk.push_back({at(day, from), length});
    }

    WeekView week() const { return weekOf(monday, offers, entries, marks, desk); }

    void keep(const QString &file) const
    {
        History history = History::open(file, History::Mode::ReadWrite, Instant {}).value();
        for (const Offer &offer : offers)
            ASSERT_TRUE(history.put(offer));
        for (const Entry &entry : entries)
            ASSERT_TRUE(history.put(entry));
        for (const Mark &mark : marks)
            ASSERT_TRUE(history.add(mark));
        for (const DeskSpan &span : desk)
            ASSERT_TRUE(history.add(span));
    }
};

std::vector<Bead> beadsOf(const DayView &day)
{
    std::vector<Bead> result;
    for (const LogLine &line : day.log)
        result.push_back(line.bead);
    return result;
}

} // namespace

TEST(Week, AWeekHasSevenDaysFromTheFirst)
{
    const WeekView week = Days {}.week();
    ASSERT_EQ(week.days.size(), 7U);
    EXPECT_EQ(week.days[0].day, monday);
    EXPECT_EQ(week.days[6].day, QDate(2026, 3, 15));
}

TEST(Week, OfferedIsDonePartialSkippedAndNoAnswerAndNothingElse)
{
    Days days;
    for (const Closing closing : {Closing::Done, Closing::Partial, Closing::Skipped,
             Closing::NoAnswer, Closing::NaturalBreak, Closing::DayEnded, Closing::Replaced})
        days.offer(0, 10h, closing);
    days.offer(0, 16h, std::nullopt);
    const WeekView week = days.week();
    EXPECT_EQ(week.offered(), 4);
    EXPECT_EQ(week.done, 1);
    EXPECT_EQ(week.partial, 1);
    EXPECT_EQ(week.skipped, 1);
    EXPECT_EQ(week.noAnswer, 1);
    EXPECT_EQ(week.days[0].offered(), 4);
}

TEST(Week, APercentageIsGivenFromFiveOffersUp)
{
    Days days;
    for (int i = 0; i < 4; ++i)
        days.offer(0, 10h, Closing::Done);
    EXPECT_EQ(days.week().percent(), -1);
    days.offer(1, 10h, Closing::Skipped);
    EXPECT_EQ(days.week().percent(), 80);
    days.offer(1, 11h, Closing::Partial);
    EXPECT_EQ(days.week().percent(), 83);
}

TEST(Week, AFinishedPromptIsOneReliefHoweverManyStretchesItHad)
{
    Days days;
    const qint64 id = days.offer(0, 10h, Closing::Done).id;
    days.entry(QStringLiteral("a"), 0, 10h + 1min, Outcome::Done, id);
    days.entry(QStringLiteral("a"), 0, 10h + 2min, Outcome::Done, id).done.stretch
        = QStringLiteral("seated-twist");
    const WeekView week = days.week();
    EXPECT_EQ(week.done, 1);
    EXPECT_EQ(week.days[0].reliefs, 1);
    EXPECT_EQ(week.stretches.size(), 2U);
    EXPECT_EQ(week.stretching, 2min);
    ASSERT_EQ(week.days[0].log.size(), 1U);
    EXPECT_EQ(week.days[0].log[0].lasted, 2min);
}

TEST(Week, ASteadyDayHasAtLeastFourReliefs)
{
    Days days;
    days.offer(0, 10h, Closing::Done);
    days.offer(0, 11h, Closing::Partial);
    days.entry(QStringLiteral("mine"), 0, 12h, Outcome::Done);
    EXPECT_FALSE(days.week().days[0].steady);
    days.rest(0, 14h, 10min);
    const WeekView week = days.week();
    EXPECT_EQ(week.days[0].reliefs, 4);
    EXPECT_TRUE(week.days[0].steady);
    EXPECT_EQ(week.steadyDays, 1);
    EXPECT_EQ(week.aim, 4);
}

TEST(Week, APromptLetPassIsSkippedOrNotAnswered)
{
    Days days;
    days.offer(0, 10h, Closing::Skipped);
    days.offer(0, 11h, Closing::NoAnswer);
    EXPECT_THAT(beadsOf(days.week().days[0]), ElementsAre(Bead::LetPass, Bead::LetPass));
}

TEST(Week, ASnoozedPromptBelongsToItsDueHour)
{
    Days days;
    Offer &offer = days.offer(0, 10h + 50min, Closing::Done);
    offer.snoozes = 2;
    offer.closed = at(0, 11h + 20min);
    days.entry(QStringLiteral("a"), 0, 11h + 15min, Outcome::Done, offer.id);
    const WeekView week = days.week();
    ASSERT_EQ(week.days[0].log.size(), 1U);
    EXPECT_EQ(week.days[0].log[0].bead, Bead::DoneAfterSnooze);
    EXPECT_EQ(week.days[0].log[0].at, at(0, 10h + 50min));
    EXPECT_EQ(week.snoozes, 2);
}

TEST(Week, AStretchIsPickedWhenNoPromptAskedForIt)
{
    Days days;
    days.entry(QStringLiteral("a"), 0, 10h, Outcome::Done);
    days.entry(QStringLiteral("b"), 0, 11h, Outcome::Partial);
    days.entry(QStringLiteral("c"), 0, 12h, Outcome::Skipped);
    days.entry(QStringLiteral("d"), 0, 13h, Outcome::Running);
    const WeekView week = days.week();
    EXPECT_EQ(week.picked, 2);
    EXPECT_EQ(week.offered(), 0);
    EXPECT_EQ(week.days[0].reliefs, 2);
    EXPECT_EQ(week.stretching, 2min);
    EXPECT_THAT(
        beadsOf(week.days[0]), ElementsAre(Bead::Picked, Bead::Picked, Bead::Picked, Bead::Open));
    EXPECT_EQ(week.days[0].log[2].closing, Closing::Skipped);
}

TEST(Week, ASessionLeftAfterHalfOfItsHoldsIsPartial)
{
    Days days;
    days.entry(QStringLiteral("half"), 0, 10h, Outcome::Done);
    days.entry(QStringLiteral("half"), 0, 10h + 1min, Outcome::Skipped).done.stretch
        = QStringLiteral("wall-angel");
    days.entry(QStringLiteral("less"), 0, 11h, Outcome::Skipped);
    Entry &untimed = days.entry(QStringLiteral("untimed"), 0, 12h, Outcome::Partial);
    untimed.done.planned = 0ms;
    Entry &nothing = days.entry(QStringLiteral("nothing"), 0, 13h, Outcome::Skipped);
    nothing.done.planned = 0ms;
    const WeekView week = days.week();
    ASSERT_EQ(week.days[0].log.size(), 4U);
    EXPECT_EQ(week.days[0].log[0].closing, Closing::Partial);
    EXPECT_EQ(week.days[0].log[1].closing, Closing::Skipped);
    EXPECT_EQ(week.days[0].log[2].closing, Closing::Partial);
    EXPECT_EQ(week.days[0].log[3].closing, Closing::Skipped);
}

TEST(Week, AStopForPainIsOutsideEveryCount)
{
    Days days;
    const qint64 id = days.offer(0, 10h, Closing::Partial).id;
    days.entry(QStringLiteral("a"), 0, 10h, Outcome::Hurt, id);
    days.entry(QStringLiteral("b"), 0, 11h, Outcome::Hurt);
    const WeekView week = days.week();
    EXPECT_EQ(week.offered(), 0);
    EXPECT_EQ(week.picked, 0);
    EXPECT_EQ(week.days[0].reliefs, 0);
    EXPECT_EQ(week.stretching, 0ms);
    EXPECT_TRUE(week.stretches.empty());
    ASSERT_EQ(week.days[0].log.size(), 2U);
    EXPECT_TRUE(week.days[0].log[0].hurt);
    EXPECT_TRUE(week.days[0].log[1].hurt);
}

TEST(Week, ANaturalBreakThatClosedAPromptHasOneMark)
{
    Days days;
    days.offer(0, 10h, Closing::NaturalBreak);
    days.rest(0, 10h + 9min, 8min);
    days.rest(0, 15h, 6min);
    const WeekView week = days.week();
    EXPECT_EQ(week.naturalBreaks, 2);
    EXPECT_EQ(week.days[0].reliefs, 2);
    EXPECT_THAT(beadsOf(week.days[0]), ElementsAre(Bead::NaturalBreak, Bead::NaturalBreak));
    EXPECT_EQ(week.days[0].log[1].at, at(0, 14h + 54min));
    EXPECT_EQ(week.days[0].log[1].lasted, 6min);
}

TEST(Week, APromptThatWasHeldToTheEndHasAMarkOfItsOwn)
{
    Days days;
    Offer &held = days.offer(0, 15h, Closing::DayEnded);
    held.held = QStringList {QStringLiteral("microphone")};
    held.heldFor = 2h;
    days.offer(0, 16h, Closing::DayEnded);
    Offer &now = days.offer(0, 17h, std::nullopt);
    now.held = QStringList {QStringLiteral("dnd")};
    days.offer(0, 18h, std::nullopt);
    EXPECT_THAT(
        beadsOf(days.week().days[0]), ElementsAre(Bead::Held, Bead::Open, Bead::Held, Bead::Open));
}

TEST(Week, AReplacedPromptLeavesItsPlaceToTheSessionThatReplacedIt)
{
    Days days;
    days.offer(0, 10h, Closing::Replaced);
    days.entry(QStringLiteral("a"), 0, 10h + 5min, Outcome::Done);
    const WeekView week = days.week();
    EXPECT_THAT(beadsOf(week.days[0]), ElementsAre(Bead::Picked));
    EXPECT_EQ(week.days[0].reliefs, 1);
}

TEST(Week, WhatAPromptWaitedIsDueToShownLessHeld)
{
    Days days;
    Offer &offer = days.offer(0, 10h, Closing::Done);
    offer.shown = at(0, 10h + 34min);
    offer.heldFor = 30min;
    EXPECT_EQ(days.week().days[0].log[0].waited, 4min);
}

TEST(Week, ADayWithoutAnythingIsNoDataAndNotZero)
{
    Days days;
    days.sat(1, 9h, 20min);
    const WeekView week = days.week();
    EXPECT_FALSE(week.days[0].hasData);
    EXPECT_TRUE(week.days[1].hasData);
}

TEST(Week, ADeskHourHasAtLeastThirtyMinutesAtTheDesk)
{
    Days days;
    days.sat(0, 9h + 31min, 29min); // 09: 29 min
    days.sat(0, 10h, 15min);
    days.sat(0, 10h + 40min, 15min); // 10: 30 min in two goes
    days.sat(0, 11h + 20min, 100min); // 11: 40, 12: 60
    EXPECT_EQ(days.week().deskHours, 3);
}

TEST(Week, ADeskHourIsRelievedByWhatBeganInIt)
{
    Days days;
    days.sat(0, 9h, 4h);
    const qint64 id = days.offer(0, 9h + 59min, Closing::Done).id; // due in 09, begun in 10
    days.entry(QStringLiteral("a"), 0, 10h + 1min, Outcome::Done, id);
    days.entry(QStringLiteral("b"), 0, 10h + 30min, Outcome::Done);
    const WeekView week = days.week();
    EXPECT_EQ(week.deskHours, 4);
    EXPECT_EQ(week.relievedHours, 1);
}

TEST(Week, ANaturalBreakRelievesEveryHourThatItTouches)
{
    Days days;
    days.sat(0, 9h, 50min);
    days.sat(0, 10h + 10min, 50min);
    days.rest(0, 10h + 10min, 20min);
    EXPECT_EQ(days.week().relievedHours, 2);
}

TEST(Week, AnHourThatIsNoDeskHourIsNotCountedAsRelieved)
{
    Days days;
    days.sat(0, 9h, 10min);
    days.entry(QStringLiteral("a"), 0, 9h + 5min, Outcome::Done);
    const WeekView week = days.week();
    EXPECT_EQ(week.deskHours, 0);
    EXPECT_EQ(week.relievedHours, 0);
}

TEST(Week, TheHourThatComesTwiceInAutumnIsTwoHours)
{
    const QDate sunday(2026, 10, 25);
    const Instant twoSummer {Millis {QDateTime(sunday, QTime(0, 0), Qt::UTC).toMSecsSinceEpoch()}};
    const std::vector<DeskSpan> desk {
        {{twoSummer, 7200, sunday}, 1h}, {{twoSummer + 1h, 3600, sunday}, 1h}};
    const WeekView week = weekOf(QDate(2026, 10, 19), {}, {}, {}, desk);
    EXPECT_EQ(week.deskHours, 2);
}

TEST(Week, ADayIsTheDayAsLivedAndNotThatOfTheInstant)
{
    // A night shift: Monday's window, at three on Tuesday.
    Days days;
    Offer &offer = days.offer(1, 3h, Closing::Done);
    offer.due.day = monday;
    const WeekView week = days.week();
    EXPECT_EQ(week.days[0].done, 1);
    EXPECT_EQ(week.days[1].done, 0);
}

TEST(Week, TheLogIsInOrderOfSequenceWhateverTheClockSaid)
{
    Days days;
    days.offer(0, 10h, Closing::Done);
    days.entry(QStringLiteral("a"), 0, 9h, Outcome::Done); // the clock was set back
    days.offer(0, 9h + 30min, Closing::Skipped);
    EXPECT_THAT(beadsOf(days.week().days[0]), ElementsAre(Bead::Done, Bead::Picked, Bead::LetPass));
}

TEST(Week, AStretchsTotalsAreBySide)
{
    Days days;
    for (int i = 0; i < 2; ++i) {
        Entry &entry = days.entry(QString::number(i), i, 10h, Outcome::Done);
        entry.done.stretch = QStringLiteral("cross-arm");
        entry.done.sides = {{Side::Left, 2, 20s}, {Side::Right, 3, 30s}};
        entry.done.held = 50s;
    }
    const WeekView week = days.week();
    ASSERT_EQ(week.stretches.size(), 1U);
    EXPECT_EQ(week.stretches[0].sessions, 2);
    EXPECT_EQ(week.stretches[0].reps, 10);
    EXPECT_EQ(week.stretches[0].repsLeft, 4);
    EXPECT_EQ(week.stretches[0].repsRight, 6);
    EXPECT_EQ(week.stretches[0].held, 100s);
}

TEST(Week, WhatLiesOutsideOfTheWeekIsNotInIt)
{
    Days days;
    days.offer(7, 10h, Closing::Done);
    days.offer(-1, 10h, Closing::Done);
    days.entry(QStringLiteral("a"), 8, 10h, Outcome::Done);
    days.rest(-1, 10h, 6min);
    days.sat(7, 9h, 2h);
    const WeekView week = days.week();
    EXPECT_EQ(week.done + week.picked + week.naturalBreaks + week.deskHours, 0);
    EXPECT_TRUE(week.stretches.empty());
}

TEST(Week, ClockMarksAreNoReliefs)
{
    Days days;
    days.marks.push_back({1, QStringLiteral("clock-changed"), at(0, 10h), 1h, {}});
    const WeekView week = days.week();
    EXPECT_EQ(week.days[0].reliefs, 0);
    EXPECT_TRUE(week.days[0].log.empty());
    EXPECT_TRUE(week.days[0].hasData);
}

namespace {

Days aFullWeek()
{
    Days days;
    days.sat(0, 9h, 3h);
    Offer &offer = days.offer(0, 10h, Closing::Done);
    offer.snoozes = 1;
    offer.shown = at(0, 10h + 12min);
    offer.heldFor = 8min;
    offer.held = QStringList {QStringLiteral("microphone"), QStringLiteral("camera")};
    days.entry(QStringLiteral("a"), 0, 10h + 12min, Outcome::Done, offer.id).done.sides
        = {{Side::Left, 5, 15s}, {Side::Right, 5, 25s}};
    days.offer(0, 11h, Closing::Skipped);
    days.offer(0, 12h, Closing::Partial);
    days.offer(0, 14h, Closing::NoAnswer);
    days.offer(0, 15h, Closing::DayEnded);
    days.entry(QStringLiteral("b"), 0, 15h + 30min, Outcome::Partial);
    days.entry(QStringLiteral("c"), 0, 15h + 40min, Outcome::Skipped);
    days.entry(QStringLiteral("d"), 0, 15h + 45min, Outcome::Hurt);
    days.entry(QStringLiteral("e"), 0, 15h + 50min, Outcome::Done);
    days.rest(0, 16h, 7min);
    days.offer(0, 16h + 30min, Closing::Done);
    Offer &held = days.offer(0, 17h, Closing::DayEnded);
    held.held
        = QStringList {QStringLiteral("lunch"), QStringLiteral("dnd"), QStringLiteral("fullscreen"),
            QStringLiteral("share"), QStringLiteral("paused"), QStringLiteral("else")};
    days.offer(1, 10h, std::nullopt);
    return days;
}

} // namespace

TEST(Week, TheDocumentHoldsTheWholeWeek)
{
    const WeekView week = aFullWeek().week();
    const QJsonObject document = toJson(week);
    const WeekView back = weekFromJson(
        QJsonDocument::fromJson(QJsonDocument(document).toJson(QJsonDocument::Compact)).object());
    EXPECT_EQ(toJson(back), document);
    EXPECT_EQ(back.days[0].log[0].at, week.days[0].log[0].at);
    EXPECT_EQ(back.days[0].log[0].waited, 4min);
    EXPECT_EQ(back.stretching, week.stretching);
    EXPECT_EQ(back.deskHours, 3);
    EXPECT_EQ(document.value(QLatin1String("percent")).toInt(), 60);
}

TEST(Week, AWeekIsReadFromItsSevenDays)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("history.sqlite"));
    const Days days = aFullWeek();
    days.keep(file);
    const History history = History::open(file, History::Mode::Read, Instant {}).value();
    const WeekView read = readWeek(history, monday).value();
    const WeekView given = days.week();
    EXPECT_EQ(read.offered(), given.offered());
    EXPECT_EQ(read.days[0].reliefs, given.days[0].reliefs);
    EXPECT_EQ(read.days[0].log.size(), given.days[0].log.size());
    EXPECT_EQ(read.relievedHours, given.relievedHours);
    EXPECT_EQ(read.stretching, given.stretching);
    EXPECT_EQ(readWeek(history, monday.addDays(7))->offered(), 0);
}

TEST(Week, InBriefADayHasWhatAGridShows)
{
    const WeekView week = aFullWeek().week();
    const QJsonObject document = toJson(week, monday);
    const WeekView back = weekFromJson(
        QJsonDocument::fromJson(QJsonDocument(document).toJson(QJsonDocument::Compact)).object());
    EXPECT_FALSE(back.days[0].brief);
    EXPECT_EQ(toJson(back.days[0]), toJson(week.days[0]));
    const WeekView other = weekFromJson(toJson(week, monday.addDays(1)));
    ASSERT_TRUE(other.days[0].brief);
    EXPECT_EQ(other.days[0].done, week.days[0].done);
    ASSERT_EQ(other.days[0].log.size(), week.days[0].log.size());
    for (std::size_t i = 0; i < week.days[0].log.size(); ++i) {
        const LogLine &brief = other.days[0].log[i];
        const LogLine &full = week.days[0].log[i];
        EXPECT_EQ(brief.at, full.at);
        EXPECT_EQ(brief.bead, full.bead);
        EXPECT_EQ(brief.stretches, full.stretches);
        EXPECT_TRUE(brief.key.isEmpty());
    }
    const auto unanswered = [](const DayView &day) {
        return std::count_if(day.log.begin(), day.log.end(), [](const LogLine &line) {
            return line.bead == Bead::Open && line.closing == Closing::DayEnded;
        });
    };
    Days ended;
    ended.offer(0, 10h, Closing::DayEnded);
    ended.offer(0, 11h, std::nullopt);
    EXPECT_EQ(unanswered(weekFromJson(toJson(ended.week(), QDate())).days[0]), 1);
}

TEST(Week, ADayIsReadAsItsWeekHasIt)
{
    Days days = aFullWeek();
    const qint64 late = days.offer(1, 23h + 50min, Closing::Done).id; // answered after midnight
    days.entry(QStringLiteral("late"), 2, 5min, Outcome::Done, late);
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("history.sqlite"));
    days.keep(file);
    const History history = History::open(file, History::Mode::Read, Instant {}).value();
    const WeekView week = readWeek(history, monday).value();
    EXPECT_EQ(week.days[1].log.back().lasted, 60s);
    for (const DayView &day : week.days)
        EXPECT_EQ(toJson(readDay(history, day.day).value()), toJson(day));
    EXPECT_EQ(
        readDeskHours(history, monday).value(), (DeskHours {week.deskHours, week.relievedHours}));
    EXPECT_EQ(readDeskHours(history, monday.addDays(7)).value(), DeskHours {});
}

TEST(Week, ADocumentTellsTheWeekBeforeAndWhatIsSuggested)
{
    WeekView week = Days {}.week();
    EXPECT_EQ(weekFromJson(toJson(week)).before, std::nullopt);
    EXPECT_EQ(weekFromJson(toJson(week)).suggestion, std::nullopt);
    week.before = DeskHours {9, 4};
    week.suggestion = Suggestion {
        Suggestion::Kind::OtherSide, 8, 16, 0, Side::Right, QStringLiteral("doorway")};
    const WeekView back = weekFromJson(toJson(week));
    EXPECT_EQ(back.before, week.before);
    EXPECT_EQ(back.suggestion, week.suggestion);
    week.suggestion = Suggestion {Suggestion::Kind::OtherHour, 5, 6, 16, Side::None, {}};
    EXPECT_EQ(weekFromJson(toJson(week)).suggestion, week.suggestion);
}

TEST(Week, AWeekThatCannotBeReadSaysSo)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("history.sqlite"));
    const History history = History::open(file, History::Mode::Read, Instant {}).value();
    QFile other(file);
    ASSERT_TRUE(other.open(QIODevice::WriteOnly));
    other.write("a letter");
    other.close();
    EXPECT_THAT(readWeek(history, monday).error().toStdString(), HasSubstr("left as it is"));
}

TEST(Week, ADocumentWithNothingInItIsAnEmptyWeek)
{
    const WeekView week = weekFromJson({});
    EXPECT_EQ(week.offered(), 0);
    EXPECT_EQ(week.aim, 4);
    EXPECT_TRUE(week.days.empty());
    EXPECT_FALSE(toJson(week).contains(QLatin1String("percent")));
}

TEST(Week, EveryBeadHasAWordThatLeadsBack)
{
    for (const Bead bead : {Bead::Done, Bead::DoneAfterSnooze, Bead::Partial, Bead::Picked,
             Bead::LetPass, Bead::NaturalBreak, Bead::Held, Bead::Open, Bead::Planned})
        EXPECT_EQ(beadFromString(toString(bead)), bead);
    EXPECT_EQ(beadFromString(QStringLiteral("missed")), std::nullopt);
}

TEST(Week, TheTerminalTellsTheWeekInWords)
{
    const std::string text = weekAsText(aFullWeek().week(), {}).toStdString();
    EXPECT_THAT(text, HasSubstr("Week of 9 March to 15 March 2026\n"));
    EXPECT_THAT(text, HasSubstr("Desk hours with a relief  1 of 3\n"));
    EXPECT_THAT(text, HasSubstr("Prompts done              2 of 5, 1 in part (60 %)\n"));
    EXPECT_THAT(text, HasSubstr("Steady days               1 · aim 4\n"));
    EXPECT_THAT(
        text, HasSubstr("Mon 9 Mar      2        1         2       2       1        6  steady\n"));
    EXPECT_THAT(
        text, HasSubstr("Wed 11 Mar                                                    no data\n"));
    EXPECT_THAT(text, HasSubstr("thoracic-extension         3     30     5      5"));
}

TEST(Week, TheTerminalGivesNoPercentageBelowFiveOffers)
{
    Days days;
    days.offer(0, 10h, Closing::Done);
    EXPECT_THAT(weekAsText(days.week(), {}).toStdString(), testing::Not(HasSubstr("%")));
}

TEST(Week, AnEmptyWeekIsFine)
{
    EXPECT_THAT(weekAsText(Days {}.week(), {}).toStdString(),
        HasSubstr("Nothing here yet, and that is fine.\n"));
    EXPECT_THAT(logAsText(Days {}.week().days[0], {}).toStdString(),
        HasSubstr("Nothing here yet, and that is fine.\n"));
}

TEST(Week, TheLogTellsADayInWords)
{
    const WeekView week = aFullWeek().week();
    const std::string text = logAsText(week.days[0], {}).toStdString();
    EXPECT_THAT(text, HasSubstr("Monday, 9 March 2026\n2 of 5 done\n"));
    EXPECT_THAT(text,
        HasSubstr("10:00  done after a snooze  thoracic-extension · 1 min · held 8 min: a call · "
                  "waited 4 min for a pause\n"));
    EXPECT_THAT(text, HasSubstr("11:00  let pass"));
    EXPECT_THAT(text, HasSubstr("12:00  done in part"));
    EXPECT_THAT(text, HasSubstr("15:00  the day ended"));
    EXPECT_THAT(text, HasSubstr("15:30  picked, in part"));
    EXPECT_THAT(text, HasSubstr("15:40  picked, left early"));
    EXPECT_THAT(text, HasSubstr("15:45  stopped, it hurt"));
    EXPECT_THAT(text, HasSubstr("15:53  natural break        7 min\n"));
    EXPECT_THAT(
        text, HasSubstr("held: lunch, do not disturb, full screen, screen sharing, quiet, else\n"));
    EXPECT_THAT(logAsText(week.days[1], {}).toStdString(), HasSubstr("10:00  open"));
}

TEST(Week, BeginsAsTheLocaleSays)
{
    const QLocale before;
    const QDate wednesday(2026, 1, 7);
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    EXPECT_EQ(firstOfWeek(wednesday), QDate(2026, 1, 5));
    EXPECT_EQ(firstOfWeek(QDate(2026, 1, 4)), QDate(2025, 12, 29));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    EXPECT_EQ(firstOfWeek(wednesday), QDate(2026, 1, 4));
    EXPECT_EQ(firstOfWeek(QDate(2026, 1, 4)), QDate(2026, 1, 4));
    QLocale::setDefault(before);
}

namespace {

WeekView weekWith(int done, int passed, int hour)
{
    WeekView week;
    week.days.emplace_back();
    week.done = done;
    week.skipped = passed;
    for (int i = 0; i < passed; ++i) {
        LogLine line;
        line.bead = Bead::LetPass;
        line.at = {Instant {std::chrono::hours(24 * 365 * 50 + hour - 1)}, 3600, {}};
        week.days.back().log.push_back(line);
    }
    return week;
}

} // namespace

TEST(Week, AWeekSuggestsOneThingWithItsNumbersOrNothing)
{
    EXPECT_EQ(suggestionOf(weekWith(20, 4, 14)), std::nullopt);
    const auto hour = suggestionOf(weekWith(20, 6, 14));
    ASSERT_TRUE(hour);
    EXPECT_EQ(hour->kind, Suggestion::Kind::OtherHour);
    EXPECT_EQ(hour->hour, 14);
    EXPECT_EQ(hour->part, 6);
    EXPECT_EQ(hour->whole, 6);
    const auto fewer = suggestionOf(weekWith(2, 8, 14));
    ASSERT_TRUE(fewer);
    EXPECT_EQ(fewer->kind, Suggestion::Kind::FewerPrompts) << "it comes first";
    EXPECT_EQ(fewer->part, 2);
    EXPECT_EQ(fewer->whole, 10);
    EXPECT_EQ(suggestionOf(weekWith(3, 7, 14))->kind, Suggestion::Kind::OtherHour) << "30 % it is";
    WeekView uneven = weekWith(5, 0, 0);
    uneven.stretches.push_back(
        {.stretch = QStringLiteral("doorway"), .repsLeft = 8, .repsRight = 4});
    const auto side = suggestionOf(uneven);
    ASSERT_TRUE(side);
    EXPECT_EQ(side->side, Side::Right);
    EXPECT_EQ(side->part, 4);
    uneven.stretches[0].repsRight = 7;
    EXPECT_EQ(suggestionOf(uneven), std::nullopt) << "a fifth is even enough";
}

TEST(Week, AStopForPainMakesNoHourABadOne)
{
    WeekView week = weekWith(20, 5, 14);
    ASSERT_TRUE(suggestionOf(week));
    week.skipped = 4; // outside every count
    week.days.back().log.back().hurt = true;
    EXPECT_EQ(suggestionOf(week), std::nullopt);
}

TEST(Week, AnswersAreToldByTheirMiddleAndTheirSpread)
{
    std::vector<Offer> offers;
    std::vector<Entry> entries;
    const QDate monday(2026, 3, 9);
    const Instant ten {Millis {1773046800000}};
    for (int i = 1; i <= 5; ++i) {
        Offer offer;
        offer.id = i;
        offer.due = {ten + std::chrono::hours(i), 3600, monday};
        offer.shown = offer.due;
        offer.closing = Closing::Done;
        offer.snoozes = i % 2;
        offers.push_back(offer);
        Entry entry;
        entry.session = QString::number(i);
        entry.offer = i;
        entry.started = offer.due;
        entry.started.utc += std::chrono::seconds(10 * i);
        entry.outcome = Outcome::Done;
        entries.push_back(entry);
    }
    const WeekView week = weekOf(monday, offers, entries, {}, {});
    EXPECT_EQ(week.answers.count, 5);
    EXPECT_EQ(week.answers.low, std::chrono::seconds(20));
    EXPECT_EQ(week.answers.median, std::chrono::seconds(30));
    EXPECT_EQ(week.answers.high, std::chrono::seconds(40));
    EXPECT_EQ(week.snoozed, 3);
    EXPECT_EQ(week.snoozedDone, 3);
    EXPECT_EQ(week.days[0].log[0].key, QStringLiteral("offer 1"));
    const WeekView again = weekFromJson(toJson(week));
    EXPECT_EQ(again.answers.median, std::chrono::seconds(30));
    EXPECT_EQ(again.days[0].log[0].key, QStringLiteral("offer 1"));
    EXPECT_EQ(again.days[0].log[1].answered, std::chrono::seconds(20));
}
