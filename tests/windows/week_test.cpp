// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "controls.h"
#include "daylog.h"
#include "logbar.h"
#include "mainwindowfixture.h"
#include "weekgrid.h"
#include "weekpage.h"
#include "weekparts.h"
#include "weekpicker.h"

#include <QListView>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>

#include <gtest/gtest.h>

namespace unhunch {

namespace {

const QDate monday(2026, 3, 9);

LogLine line(QDate day, QTime at, Bead bead)
{
    LogLine line;
    const QDateTime when(day, at);
    line.at = {Instant(Millis(when.toMSecsSinceEpoch())), when.offsetFromUtc(), day};
    line.bead = bead;
    line.stretches = {QStringLiteral("wall-angel")};
    return line;
}

WeekView week()
{
    WeekView week;
    week.first = monday;
    for (int i = 0; i < 7; ++i) {
        DayView day;
        day.day = monday.addDays(i);
        week.days.push_back(day);
    }
    week.days[0].log
        = {line(monday, QTime(10, 4), Bead::Done), line(monday, QTime(14, 0), Bead::LetPass)};
    week.days[0].done = 1;
    week.days[0].skipped = 1;
    week.deskHours = 6;
    week.relievedHours = 4;
    return week;
}

WeekView aWeekBack()
{
    WeekView back = week();
    back.first = monday.addDays(-7);
    for (DayView &day : back.days)
        day.day = day.day.addDays(-7);
    for (LogLine &line : back.days[0].log) {
        line.at.utc -= std::chrono::hours(24 * 7);
        line.at.day = line.at.day.addDays(-7);
    }
    return back;
}

// Its log is longer than the window is high.
WeekView withALongMonday(WeekView week)
{
    for (int hour = 8; hour < 19; ++hour) {
        week.days[0].log.push_back(line(week.first, QTime(hour, 0), Bead::Done));
        week.days[0].log.push_back(line(week.first, QTime(hour, 30), Bead::Picked));
    }
    return week;
}

// As the resident tells it that evening.
QJsonObject toldOnMonday(const WeekView &week)
{
    QJsonObject document = toJson(week);
    document.insert(QStringLiteral("now"), QStringLiteral("2026-03-09T19:00:00.000+01:00"));
    return document;
}

Plans plans()
{
    return {{monday.addDays(1), {{QTime(9, 0), {}}, {QTime(15, 0), {}}}}};
}

} // namespace

TEST(WeekGrid, ABeadStandsInTheRowOfItsHour)
{
    WeekModel model(catalogue(), WeekModel::Rows::ByHour);
    model.setWeek(week(), plans(), QDateTime(monday.addDays(1), QTime(12, 0)));
    // 10:00 to 15:00 (what was planned before noon of today is past), then the foot.
    ASSERT_EQ(model.rowCount(), 7);
    EXPECT_EQ(
        model.headerData(0, Qt::Vertical, Qt::DisplayRole).toString(), QStringLiteral("10:00"));
    EXPECT_EQ(model.index(0, 0).data(WeekModel::BeadsRole).toList().value(0).toInt(),
        static_cast<int>(Bead::Done));
    EXPECT_EQ(model.index(5, 1).data(WeekModel::BeadsRole).toList().value(0).toInt(),
        static_cast<int>(Bead::Planned));
    EXPECT_TRUE(model.index(1, 0).data(WeekModel::BeadsRole).toList().isEmpty());
}

TEST(WeekGrid, AFutureDayIsPlannedAndNeverZeroOf)
{
    WeekModel model(catalogue(), WeekModel::Rows::ByHour);
    model.setWeek(week(), plans(), QDateTime(monday, QTime(18, 0)));
    const int foot = model.rowCount() - 1;
    EXPECT_EQ(model.index(foot, 0).data(WeekModel::FootRole).toString(), QStringLiteral("1 of 2"));
    EXPECT_EQ(
        model.index(foot, 1).data(WeekModel::FootRole).toString(), QStringLiteral("2 planned"));
}

TEST(WeekGrid, ALateStretchPickedByHandDoesNotDrawOutTheEvening)
{
    WeekView late = week();
    late.days[2].log = {line(monday.addDays(2), QTime(22, 11), Bead::Picked)};
    late.days[2].picked = 1;
    WeekModel model(catalogue(), WeekModel::Rows::ByHour);
    model.setWeek(late, {}, QDateTime(monday.addDays(2), QTime(22, 30)));
    ASSERT_EQ(model.rowCount(), 4); // 10, 14, 22 and the foot
    EXPECT_EQ(model.index(3, 2).data(WeekModel::FootRole).toString(), QStringLiteral("+1"));
    EXPECT_EQ(model.sumOf(monday.addDays(2)), QStringLiteral("1 picked by you"));
    EXPECT_DOUBLE_EQ(model.rowOf(QTime(22, 30)), 2.5);
}

TEST(WeekGrid, NoDayIsInNoColumn)
{
    WeekModel model(catalogue(), WeekModel::Rows::ByHour);
    model.setWeek(week(), {}, QDateTime(monday, QTime(18, 0)));
    EXPECT_EQ(model.columnOf(QDate()), -1);
    EXPECT_EQ(model.columnOf(monday.addDays(6)), 6);
    EXPECT_EQ(model.columnOf(monday.addDays(7)), -1);
}

TEST(WeekPage, TodayIsChosenAtFirst)
{
    const Theme theme;
    FakeResident resident;
    const test::ManualClock clock;
    const WeekPage page(theme, resident, catalogue(), clock);
    const auto grids = page.findChildren<WeekGrid *>();
    EXPECT_EQ(grids.size(), 2);
    for (const WeekGrid *grid : grids) {
        EXPECT_EQ(grid->chosen(), QDate(2026, 3, 10)) << "the machine's, until another is told";
    }
}

TEST(WeekGrid, ACellSaysItselfWhole)
{
    WeekModel model(catalogue(), WeekModel::Rows::ByHour);
    model.setWeek(week(), plans(), QDateTime(monday, QTime(18, 0)));
    const QString said = model.index(1, 0).data(Qt::AccessibleTextRole).toString();
    EXPECT_TRUE(said.startsWith(QStringLiteral("Monday"))) << qPrintable(said);
    EXPECT_TRUE(said.contains(QStringLiteral("Wall Angel"))) << qPrintable(said);
    EXPECT_TRUE(said.contains(QStringLiteral("done"))) << qPrintable(said);
}

TEST(WeekGrid, ArrowsMoveTheChosenDay)
{
    const Theme theme;
    WeekModel model(catalogue(), WeekModel::Rows::ByHour);
    model.setWeek(week(), plans(), QDateTime(monday, QTime(18, 0)));
    WeekGrid grid(theme, &model);
    grid.fit();
    grid.choose(monday);
    QSignalSpy spy(&grid, &WeekGrid::chosenChanged);
    QTest::keyClick(&grid, Qt::Key_Right);
    EXPECT_EQ(grid.chosen(), monday.addDays(1));
    EXPECT_EQ(spy.size(), 1);
}

TEST_F(MainWindowTest, StretchNowAndPauseAreAskedOfTheResident)
{
    resident.weeks[QDate()] = toJson(week());
    open();
    QTest::mouseClick(window->findChild<Button *>(QStringLiteral("stretch")), Qt::LeftButton);
    QTest::mouseClick(window->findChild<Button *>(QStringLiteral("pause")), Qt::LeftButton);
    EXPECT_EQ(resident.told, QStringList({QStringLiteral("start "), QStringLiteral("pause ")}));
}

TEST_F(MainWindowTest, KeysGoFromWeekToWeekThoughThePageScrolls)
{
    open();
    auto *grid = window->findChildren<WeekGrid *>().value(0);
    auto *title = window->findChild<Text *>(QStringLiteral("days"));
    ASSERT_TRUE(grid && title);
    grid->setFocus();
    const QString thisWeek = title->text();
    QTest::keyClick(grid, Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(title->text().left(2), QStringLiteral("2 ")) << qPrintable(title->text());
    QTest::keyClick(grid, Qt::Key_Left, Qt::AltModifier);
    QTest::keyClick(grid, Qt::Key_Right, Qt::AltModifier);
    EXPECT_EQ(title->text().left(2), QStringLiteral("2 ")) << qPrintable(title->text());
    QTest::keyClick(grid, Qt::Key_Left, Qt::AltModifier);
    QTest::keyClick(grid, Qt::Key_Home);
    EXPECT_EQ(title->text(), thisWeek);
    window->setLayoutDirection(Qt::RightToLeft);
    QTest::keyClick(grid, Qt::Key_Right, Qt::AltModifier);
    EXPECT_EQ(title->text().left(2), QStringLiteral("2 ")) << qPrintable(title->text());
}

// As a shortcut it was taken from them all, and the arrows with Alt did nothing in the header.
TEST_F(MainWindowTest, HomeIsTheListsWhereOneHasTheFocus)
{
    resident.weeks[QDate()] = toldOnMonday(week());
    resident.weeks[monday.addDays(-7)] = toJson(aWeekBack());
    open();
    auto *title = window->findChild<Text *>(QStringLiteral("days"));
    const QString thisWeek = title->text();
    auto *tabs = window->findChild<QTabBar *>();
    tabs->setFocus();
    QTest::keyClick(tabs, Qt::Key_Left, Qt::AltModifier);
    const QString before = title->text();
    ASSERT_NE(before, thisWeek);
    QListView *log = window->weekPage()->log()->list();
    window->weekPage()->hourGrid()->choose(monday.addDays(-7));
    log->setFocus();
    log->setCurrentIndex(log->model()->index(1, 0));
    for (int i = 0; i < 2; ++i) {
        QTest::keyClick(log, Qt::Key_Home);
        EXPECT_EQ(log->currentIndex().row(), 0);
        EXPECT_EQ(title->text(), before);
    }
    window->weekPage()->pick();
    QTest::keyClick(window->weekPage()->picker()->table(), Qt::Key_Home);
    QTest::keyClick(window->weekPage()->picker()->table(), Qt::Key_Left, Qt::AltModifier);
    window->weekPage()->picker()->hide();
    EXPECT_EQ(title->text(), before) << "behind the picker nothing turns";
    tabs->setFocus();
    QTest::keyClick(tabs, Qt::Key_Home);
    EXPECT_EQ(title->text(), thisWeek);
}

// Below a suggestion it slid under the window's edge.
TEST_F(MainWindowTest, WhatTheMarksMeanIsSeenWithoutScrolling)
{
    resident.weeks[QDate()] = toldOnMonday(withALongMonday(week()));
    open(QSize(1040, 680));
    window->weekPage()->hourGrid()->choose(monday);
    QCoreApplication::processEvents();
    const auto *legend = window->findChild<Legend *>();
    ASSERT_NE(legend, nullptr);
    ASSERT_TRUE(window->weekPage()->log()->isVisible());
    EXPECT_GT(window->weekPage()->log()->height(), 680) << "else this shows nothing";
    EXPECT_EQ(legend->visibleRegion().boundingRect(), legend->rect());
    // What is asked at the log's end comes into view.
    window->weekPage()->log()->offerUndo(QStringLiteral("Taken out of your record."));
    QCoreApplication::processEvents();
    const QWidget *undo = window->weekPage()->log()->bar()->go();
    EXPECT_EQ(undo->visibleRegion().boundingRect(), undo->rect());
}

// What was asked in a short log was looked for once more in another week's.
TEST_F(MainWindowTest, AnotherWeekIsSeenFromItsTop)
{
    resident.weeks[QDate()] = toldOnMonday(week());
    resident.weeks[monday.addDays(-7)] = toJson(withALongMonday(aWeekBack()));
    open(QSize(1040, 680));
    WeekPage &page = *window->weekPage();
    page.log()->offerUndo(QStringLiteral("Taken out of your record."));
    QCoreApplication::processEvents();
    ASSERT_TRUE(page.log()->bar()->isVisible());
    page.step(-1);
    QCoreApplication::processEvents();
    ASSERT_GT(page.log()->height(), 680) << "else this shows nothing";
    EXPECT_EQ(page.findChild<QScrollArea *>()->verticalScrollBar()->value(), 0);
}

TEST_F(MainWindowTest, AnEmptyWeekSaysThatItIsFine)
{
    open();
    auto *tryOne = window->findChild<Button *>(QStringLiteral("try"));
    ASSERT_NE(tryOne, nullptr);
    EXPECT_TRUE(tryOne->isVisible());
    QTest::mouseClick(tryOne, Qt::LeftButton);
    EXPECT_EQ(resident.told, QStringList {QStringLiteral("start ")});
}

} // namespace unhunch
