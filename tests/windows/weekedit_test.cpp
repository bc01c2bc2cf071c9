// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The week page where it is more than looked at.
#include "beads.h"
#include "daylog.h"
#include "logbar.h"
#include "stretchtable.h"
#include "support.h"
#include "weekgrid.h"
#include "weekpage.h"
#include "weekpicker.h"
#include "words.h"

#include <QAccessible>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace unhunch {

namespace {

const QDate thursday(2026, 3, 12);
const QDate monday(2026, 3, 9);

LogLine lineAt(QDate day, QTime at, Bead bead, const QString &key)
{
    LogLine line;
    const QDateTime when(day, at);
    line.key = key;
    line.at = {Instant(Millis(when.toMSecsSinceEpoch())), when.offsetFromUtc(), day};
    line.bead = bead;
    line.stretches = {QStringLiteral("wall-angel")};
    return line;
}

QJsonObject toldAt(const WeekView &week, const QString &now)
{
    QJsonObject json = toJson(week);
    json.insert(QStringLiteral("now"), now);
    return json;
}

QJsonObject document(const QString &now, const std::vector<LogLine> &log)
{
    WeekView week;
    week.first = monday;
    for (int i = 0; i < 7; ++i)
        week.days.emplace_back().day = monday.addDays(i);
    week.days[3].log = log;
    week.days[3].hasData = !log.empty();
    week.days[3].done = int(log.size());
    week.days[5].working = week.days[6].working = false;
    return toldAt(week, now);
}

class WeekEdit : public testing::Test
{
protected:
    WeekEdit()
    {
        resident.weeks[QDate()] = document(QStringLiteral("2026-03-12T11:30:00.000+01:00"),
            {lineAt(thursday, QTime(10, 0), Bead::Done, QStringLiteral("offer 7")),
                lineAt(thursday, QTime(11, 0), Bead::Picked, QStringLiteral("session a"))});
        page = std::make_unique<WeekPage>(theme, resident, catalogue(), clock);
        page->resize(1040, 620);
        page->show();
        page->hourGrid()->choose(thursday);
    }

    Theme theme;
    test::ManualClock clock;
    FakeResident resident;
    std::unique_ptr<WeekPage> page;
};

} // namespace

TEST_F(WeekEdit, TodayIsTheResidentsAndNotThisMachines)
{
    EXPECT_EQ(page->hourGrid()->chosen(), thursday);
    const auto *model = static_cast<const WeekModel *>(page->hourGrid()->model());
    EXPECT_EQ(model->today(), thursday);
    EXPECT_GE(model->rowOf(model->now().time()), 0) << "the line of now stands in its week";
}

// The time counted on stood still while the machine slept.
TEST_F(WeekEdit, TheTimeGoesOnThroughASleep)
{
    const auto *model = static_cast<const WeekModel *>(page->hourGrid()->model());
    clock.sleep(std::chrono::minutes(90));
    page->hide();
    page->show();
    EXPECT_EQ(model->now(), QDateTime(thursday, QTime(13, 0)));
    // Over midnight another day is asked for, and told.
    clock.sleep(std::chrono::hours(20));
    resident.weeks[QDate()] = document(QStringLiteral("2026-03-13T09:00:00.000+01:00"), {});
    page->hide();
    page->show();
    EXPECT_EQ(model->today(), thursday.addDays(1));
}

TEST_F(WeekEdit, TheFirstPromptIsSaidOfTheResidentsToday)
{
    resident.weeks[QDate()] = document(QStringLiteral("2026-03-12T11:30:00.000+01:00"), {});
    Q_EMIT resident.historyChanged();
    const auto says = [&](const QString &words) {
        const auto texts = page->findChildren<Text *>();
        return std::any_of(texts.begin(), texts.end(),
            [&](const Text *text) { return text->isVisible() && text->text().contains(words); });
    };
    page->setNext(QDateTime(thursday, QTime(14, 10)));
    EXPECT_TRUE(says(QStringLiteral("14:10")));
    page->setNext(QDateTime(thursday.addDays(1), QTime(9, 45)));
    EXPECT_FALSE(says(QStringLiteral("09:45"))) << "tomorrow's";
}

// Each of the seven answers built the whole page anew.
TEST_F(WeekEdit, AWeeksPlansAreShownOnceTheyAreAllThere)
{
    resident.weeks[QDate()] = document(QStringLiteral("2026-03-09T08:00:00.000+01:00"), {});
    resident.planDocument = {{QStringLiteral("prompts"),
        QJsonArray {QJsonObject {{QStringLiteral("at"), QStringLiteral("2026-03-09T10:00:00")},
            {QStringLiteral("stretches"), QJsonArray {QStringLiteral("doorway")}}}}}};
    QSignalSpy grid(page->hourGrid()->model(), &QAbstractItemModel::modelReset);
    QSignalSpy table(
        page->findChild<StretchTable *>()->table()->model(), &QAbstractItemModel::modelReset);
    Q_EMIT resident.historyChanged();
    EXPECT_EQ(grid.size(), 2) << "what was, and once what is planned";
    EXPECT_EQ(table.size(), 1) << "plans are no stretches done";
    const auto *model = static_cast<const WeekModel *>(page->hourGrid()->model());
    EXPECT_EQ(model->linesOf(monday).size(), 1U);
    EXPECT_EQ(model->linesOf(monday.addDays(6)).size(), 1U);
}

TEST_F(WeekEdit, ADayWithoutAnythingIsADayOffOrNoData)
{
    const auto *model = static_cast<const WeekModel *>(page->hourGrid()->model());
    EXPECT_EQ(model->emptyWords(monday), QStringLiteral("no data"));
    EXPECT_EQ(model->emptyWords(monday.addDays(5)), QStringLiteral("day off"));
    EXPECT_EQ(model->emptyWords(thursday), QString());
    EXPECT_EQ(model->emptyWords(monday.addDays(4)), QString()) << "to come";
}

TEST_F(WeekEdit, ALineIsTakenOutByDeleteAndComesBackByUndo)
{
    page->log()->takeFocus();
    QTest::keyClick(page->log()->list(), Qt::Key_Delete);
    ASSERT_EQ(resident.told.last(), QStringLiteral("remove offer 7"));
    ASSERT_TRUE(page->log()->bar()->isVisible());
    QTest::mouseClick(page->log()->bar()->go(), Qt::LeftButton);
    EXPECT_EQ(resident.told.last(), QStringLiteral("put back (offer 7)"));
    EXPECT_FALSE(page->log()->bar()->isVisible());
    const auto told = resident.told.size();
    page->undo();
    EXPECT_EQ(resident.told.size(), told) << "there is nothing to undo any more";
}

TEST_F(WeekEdit, ALineMovesToAnotherTimeAndBack)
{
    page->log()->bar()->askTime(
        lineAt(thursday, QTime(11, 0), Bead::Picked, QStringLiteral("session a")));
    EXPECT_EQ(page->log()->bar()->time()->time(), QTime(11, 0));
    page->log()->bar()->time()->setTime(QTime(9, 30));
    QTest::keyClick(page->log()->bar(), Qt::Key_Return);
    EXPECT_EQ(resident.told.last(), QStringLiteral("move session a to 2026-03-12T09:30:00+01:00"));
    page->undo();
    EXPECT_EQ(resident.told.last(), QStringLiteral("move session a to 2026-03-12T11:00:00+01:00"));
}

// Taking out a week's only line hid the log, and with it the way back.
TEST_F(WeekEdit, TheOnlyLineOfAWeekCanBePutBack)
{
    const QString now = QStringLiteral("2026-03-12T11:30:00.000+01:00");
    const auto line = lineAt(thursday, QTime(10, 0), Bead::Done, QStringLiteral("offer 7"));
    resident.weeks[QDate()] = document(now, {line});
    Q_EMIT resident.historyChanged();
    page->log()->takeFocus();
    QTest::keyClick(page->log()->list(), Qt::Key_Delete);
    resident.weeks[QDate()] = document(now, {});
    Q_EMIT resident.historyChanged();
    ASSERT_TRUE(page->log()->bar()->go()->isVisible());
    QTest::mouseClick(page->log()->bar()->go(), Qt::LeftButton);
    EXPECT_EQ(resident.told.last(), QStringLiteral("put back (offer 7)"));
    Q_EMIT resident.historyChanged();
    EXPECT_FALSE(page->log()->isVisible()) << "there is nothing, and nothing to undo";
    EXPECT_TRUE(page->findChild<Button *>(QStringLiteral("try"))->isVisible());
}

TEST_F(WeekEdit, WhatWasTakenOutStaysOutOnceTheWeekIsLeft)
{
    page->log()->takeFocus();
    QTest::keyClick(page->log()->list(), Qt::Key_Delete);
    page->step(-1);
    const auto told = resident.told.size();
    page->undo();
    EXPECT_EQ(resident.told.size(), told);
}

// Ten minutes over midnight were taken for a day back.
TEST_F(WeekEdit, ALineMovesOverMidnightWhereThatIsNear)
{
    const auto move = [&](QTime from, QTime to) {
        page->log()->bar()->askTime(
            lineAt(thursday, from, Bead::Picked, QStringLiteral("session a")));
        page->log()->bar()->time()->setTime(to);
        QTest::keyClick(page->log()->bar(), Qt::Key_Return);
        return resident.told.last();
    };
    EXPECT_EQ(move(QTime(0, 5), QTime(23, 55)),
        QStringLiteral("move session a to 2026-03-11T23:55:00+01:00"));
    EXPECT_EQ(move(QTime(23, 50), QTime(0, 20)),
        QStringLiteral("move session a to 2026-03-13T00:20:00+01:00"));
    EXPECT_EQ(move(QTime(8, 0), QTime(21, 0)),
        QStringLiteral("move session a to 2026-03-12T21:00:00+01:00"));
    EXPECT_EQ(move(QTime(21, 0), QTime(8, 0)),
        QStringLiteral("move session a to 2026-03-12T08:00:00+01:00"));
}

TEST_F(WeekEdit, ARefusalIsSaidWhereItWasAsked)
{
    resident.refusal = QStringLiteral("It is not over yet.");
    page->log()->takeFocus();
    QTest::keyClick(page->log()->list(), Qt::Key_Delete);
    EXPECT_EQ(page->log()->bar()->accessibleName(), resident.refusal);
    EXPECT_FALSE(page->log()->bar()->go()->isVisible());
}

TEST_F(WeekEdit, ANoteIsKeptForItsStretch)
{
    page->log()->bar()->askNote(QStringLiteral("wall-angel"), QStringLiteral("Wall Angel"));
    QTest::keyClicks(page->log()->bar()->note(), QStringLiteral("Warm afterwards"));
    QTest::keyClick(page->log()->bar()->note(), Qt::Key_Return);
    EXPECT_EQ(resident.told.last(), QStringLiteral("note wall-angel: Warm afterwards"));
}

TEST_F(WeekEdit, TheMenuOfALineOffersWhatCanBeDoneWithIt)
{
    page->log()->takeFocus();
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
    QApplication::sendEvent(page->log()->list(), &event);
    const auto *menu = page->log()->findChild<QMenu *>();
    ASSERT_NE(menu, nullptr);
    QStringList texts;
    for (const QAction *action : menu->actions())
        texts.append(action->text());
    EXPECT_TRUE(texts.contains(QStringLiteral("Remove")));
    EXPECT_TRUE(texts.contains(QStringLiteral("Move to another time…")));
    EXPECT_TRUE(texts.contains(QStringLiteral("Note on Wall Angel…")));
}

TEST_F(WeekEdit, EnterGoesFromTheGridIntoTheLog)
{
    page->activateWindow();
    page->takeFocus();
    QTest::keyClick(page->hourGrid(), Qt::Key_Return);
    EXPECT_TRUE(page->log()->list()->currentIndex().isValid());
}

TEST_F(WeekEdit, ADaysLogIsAskedForOnceItIsChosen)
{
    WeekView week = weekFromJson(resident.weeks[QDate()]);
    week.days[0].log = {lineAt(monday, QTime(9, 0), Bead::Done, QStringLiteral("offer 1"))};
    week.days[0].log[0].lasted = std::chrono::seconds(64);
    resident.weeks[QDate()] = toldAt(week, QStringLiteral("2026-03-12T11:30:00.000+01:00"));
    Q_EMIT resident.historyChanged();
    resident.daysAsked.clear();
    for (const QDate day : {monday, thursday, monday})
        page->hourGrid()->choose(day);
    EXPECT_EQ(resident.daysAsked, QList<QDate> {monday});
    const QAbstractItemModel *lines = page->log()->list()->model();
    ASSERT_EQ(lines->rowCount(), 1);
    EXPECT_TRUE(lines->index(0, 0).data(Qt::ToolTipRole).toString().contains(QLatin1Char('4')))
        << "how long it took is in no brief line";
    Q_EMIT resident.historyChanged();
    EXPECT_EQ(resident.daysAsked.size(), 1) << "the chosen day comes with its week";
    page->log()->takeFocus();
    QTest::keyClick(page->log()->list(), Qt::Key_Delete);
    EXPECT_EQ(resident.told.last(), QStringLiteral("remove offer 1"));
}

// A resident that waits for the disk may take its time, and keys do not wait for it.
TEST_F(WeekEdit, UntilADaysLogHasComeTheLastOneStandsAndNothingIsTakenOutOfIt)
{
    WeekView week = weekFromJson(resident.weeks[QDate()]);
    week.days[0].log = {lineAt(monday, QTime(9, 0), Bead::Done, QStringLiteral("offer 1"))};
    resident.weeks[QDate()] = toldAt(week, QStringLiteral("2026-03-12T11:30:00.000+01:00"));
    Q_EMIT resident.historyChanged();
    page->activateWindow();
    resident.slow = true;
    page->hourGrid()->choose(monday);
    QTest::keyClick(page->hourGrid(), Qt::Key_Return);
    const QAbstractItemModel *lines = page->log()->list()->model();
    EXPECT_EQ(lines->rowCount(), 2) << "Thursday's";
    page->log()->list()->setCurrentIndex(lines->index(0, 0));
    const auto told = resident.told.size();
    QTest::keyClick(page->log()->list(), Qt::Key_Delete);
    EXPECT_EQ(resident.told.size(), told);
    ASSERT_EQ(resident.days.size(), 1U);
    resident.days.front()();
    EXPECT_EQ(lines->rowCount(), 1);
    EXPECT_EQ(page->log()->list()->currentIndex().row(), 0) << "Enter goes into the right one";
    QTest::keyClick(page->log()->list(), Qt::Key_Delete);
    EXPECT_EQ(resident.told.last(), QStringLiteral("remove offer 1"));
}

TEST_F(WeekEdit, OfTwoDaysChosenInARowTheLastIsShown)
{
    WeekView week = weekFromJson(resident.weeks[QDate()]);
    for (const int day : {0, 1})
        week.days[size_t(day)].log = {lineAt(
            monday.addDays(day), QTime(9, day), Bead::Done, QStringLiteral("offer %1").arg(day))};
    resident.weeks[QDate()] = toldAt(week, QStringLiteral("2026-03-12T11:30:00.000+01:00"));
    Q_EMIT resident.historyChanged();
    resident.slow = true;
    page->hourGrid()->choose(monday);
    page->hourGrid()->choose(monday.addDays(1));
    ASSERT_EQ(resident.days.size(), 2U);
    const QAbstractItemModel *lines = page->log()->list()->model();
    resident.days[0]();
    EXPECT_EQ(lines->rowCount(), 2) << "Thursday's still";
    resident.days[1]();
    ASSERT_EQ(lines->rowCount(), 1);
    EXPECT_TRUE(lines->index(0, 0).data().toString().startsWith(QStringLiteral("09:01")));
    page->hourGrid()->choose(monday);
    EXPECT_EQ(resident.days.size(), 2U) << "it has come already";
    EXPECT_TRUE(lines->index(0, 0).data().toString().startsWith(QStringLiteral("09:00")));
}

TEST_F(WeekEdit, AnyWeekOfTenYearsIsPickedAtOnce)
{
    page->pick();
    WeekPicker *picker = page->picker();
    EXPECT_EQ(picker->model().firstOf(picker->table()->currentIndex()), monday);
    for (int i = 0; i < 10; ++i)
        QTest::keyClick(picker->table(), Qt::Key_PageUp);
    EXPECT_EQ(picker->model().year(), 2016);
    resident.weeks[QDate(2016, 3, 14)] = QJsonObject();
    picker->table()->setCurrentIndex(picker->model().indexOf(QDate(2016, 3, 14)));
    QTest::keyClick(picker->table(), Qt::Key_Return);
    EXPECT_FALSE(picker->isVisible());
    const auto *model = static_cast<const WeekModel *>(page->hourGrid()->model());
    EXPECT_EQ(model->dayOf(0), QDate(2016, 3, 14));
}

TEST(WeekPicker, AWeekToComeCannotBePicked)
{
    YearModel model;
    model.setYear(2026, thursday);
    EXPECT_EQ(model.firstOf(model.indexOf(monday)), monday);
    EXPECT_FALSE(model.firstOf(model.index(2, 2)).isValid()) << "16 March is to come";
    EXPECT_EQ(model.flags(model.index(2, 2)), Qt::NoItemFlags);
    int weeks = 0;
    model.setYear(2025, thursday);
    for (int row = 0; row < 12; ++row) {
        for (int column = 0; column < YearModel::most; ++column)
            weeks += model.firstOf(model.index(row, column)).isValid() ? 1 : 0;
    }
    EXPECT_EQ(weeks, 52) << "each once";
}

TEST(StretchTable, ToldPerSideAndUnevenSidesAreMarked)
{
    WeekView week;
    week.stretches.push_back({.stretch = QStringLiteral("doorway"),
        .sessions = 3,
        .reps = 12,
        .held = std::chrono::seconds(240),
        .repsLeft = 8,
        .repsRight = 4,
        .lasted = std::chrono::minutes(5),
        .level = Level::Middle});
    week.stretches.push_back({.stretch = QStringLiteral("seated-twist"), .sessions = 1, .reps = 2});
    StretchModel model(catalogue());
    model.setWeek(week);
    ASSERT_EQ(model.rowCount(), 2);
    EXPECT_EQ(model.headerData(0, Qt::Vertical, Qt::DisplayRole).toString(),
        QStringLiteral("Seated Twist"))
        << "in the catalogue's order";
    EXPECT_EQ(model.index(1, StretchModel::Left).data().toString(), QStringLiteral("8"));
    EXPECT_TRUE(model.index(1, StretchModel::Right).data(StretchModel::UnevenRole).toBool());
    EXPECT_FALSE(model.index(1, StretchModel::Left).data(StretchModel::UnevenRole).toBool());
    EXPECT_TRUE(model.index(1, StretchModel::Right)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .contains(QStringLiteral("fewer than the other side")));
    EXPECT_FALSE(areaWords(week, catalogue()).isEmpty());
    week.suggestion = suggestionOf(week);
    EXPECT_TRUE(suggestionWords(week, catalogue()).contains(QStringLiteral("8")));
}

// A prompt that its day ended with was painted as planned and spoken as open.
TEST(BeadWords, WhatTheDayEndedWithIsOpenNoMore)
{
    LogLine line = lineAt(thursday, QTime(16, 50), Bead::Open, QStringLiteral("offer 9"));
    EXPECT_EQ(beadWords(line), QStringLiteral("open now"));
    line.closing = Closing::DayEnded;
    EXPECT_EQ(beadWords(line), QStringLiteral("the day ended"));
    WeekView week;
    week.first = monday;
    week.days.emplace_back().day = thursday;
    week.days[0].log = {line};
    WeekModel model(catalogue(), WeekModel::Rows::ByHour);
    model.setWeek(week, {}, QDateTime(thursday, QTime(18, 0)));
    const QString said = model.index(0, 3).data(Qt::AccessibleTextRole).toString();
    EXPECT_TRUE(said.endsWith(QStringLiteral("the day ended"))) << qPrintable(said);
    const Theme theme;
    const DayRow row(theme, line, catalogue(), false, nullptr);
    EXPECT_TRUE(row.accessibleName().endsWith(QStringLiteral("the day ended")));
}

TEST(WeekWords, AWeekIsSaidInTheLocalesOrder)
{
    const auto in = [](const char *locale, QDate first) {
        QLocale::setDefault(QLocale(QLatin1String(locale)));
        const QString words = weekWords(first, thursday);
        QLocale::setDefault(QLocale::c());
        return words;
    };
    EXPECT_EQ(in("en_GB", monday), QStringLiteral("9 – 15 March"));
    EXPECT_EQ(in("en_US", monday), QStringLiteral("March 9 – 15"));
    EXPECT_EQ(in("de_DE", monday), QStringLiteral("9. – 15. März"));
    EXPECT_EQ(in("en_GB", QDate(2026, 3, 30)), QStringLiteral("30 March – 5 April"));
    EXPECT_EQ(in("en_GB", QDate(2016, 3, 14)), QStringLiteral("14 – 20 March 2016"));
    EXPECT_EQ(in("en_GB", QDate(2025, 12, 29)), QStringLiteral("29 December – 4 January"));
    EXPECT_EQ(
        in("en_GB", QDate(2018, 12, 31)), QStringLiteral("31 December 2018 – 6 January 2019"));
}

TEST(DayLog, IsAListToScreenReaders)
{
    const Theme theme;
    DayLog log(theme, catalogue());
    log.show(thursday, QStringLiteral("1 of 1 done"),
        {lineAt(thursday, QTime(10, 0), Bead::Done, QStringLiteral("offer 7"))});
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(log.list());
    ASSERT_NE(list, nullptr);
    EXPECT_EQ(list->role(), QAccessible::List);
    ASSERT_EQ(list->childCount(), 1);
    EXPECT_TRUE(
        list->child(0)->text(QAccessible::Name).startsWith(QStringLiteral("10:00, Wall Angel")));
}

} // namespace unhunch
