// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controls.h"
#include "resident.h"
#include "toldtime.h"
#include "weekmodel.h"

#include <QBoxLayout>
#include <QDateTime>
#include <QWidget>

#include <functional>

namespace unhunch {

class DayLog;
class Figures;
class FirstTile;
class HistoryTasks;
class Legend;
class StretchTable;
class WeekGrid;
class WeekPicker;

// The week: figures, the grid by hour or by stretch, the chosen day's log, the legend.
class WeekPage : public QWidget
{
    Q_OBJECT
public:
    // `clock` must outlive the page.
    WeekPage(const Theme &, Resident &, const Catalogue &, const Clock &clock,
        QWidget *parent = nullptr);
    ~WeekPage() override;

    void step(int weeks); // back or on; 0: this week
    void goTo(QDate day); // the week that it lies in; one to come is this week
    void pick(); // any week at once
    void setNext(const QDateTime &); // of the next prompt
    void takeFocus(); // today's column
    void showWeek(const WeekView &, const Plans &, const QDateTime &now);
    void undo(); // what was last taken out or moved here

    WeekGrid *hourGrid() const { return m_byHour; }

    WeekGrid *stretchGrid() const { return m_byStretch; }

    Segments *segments() const { return m_segments; }

    DayLog *log() const { return m_log; }

    HistoryTasks *tasks() const { return m_tasks; }

    WeekPicker *picker() const { return m_picker; }

Q_SIGNALS:
    void stretchWanted();

protected:
    void resizeEvent(QResizeEvent *) override;
    bool event(QEvent *) override;

private:
    QLayout *buildTitle();
    void buildContents();
    void connectLog();
    void ask();
    void askPlans();
    void hear(const QJsonObject &document);

    QDateTime now() const { return m_time.now(); } // the resident's

    void showPlans();
    void fillGrids(const QDateTime &now);
    void showNext();
    void showDay(QDate);
    void askDay(QDate);
    void enterLog();
    DayView *viewOf(QDate);
    QDate dayToChoose(QDate first) const; // of the week that begins there
    void switchView(int);
    void openExport();
    void remove(const LogLine &);
    void move(const LogLine &, QTime);
    void moveTo(const QString &key, const QDateTime &, const std::function<void()> &moved);
    void offerUndo(const QString &done, std::function<void()> undo);
    QDate firstOfThisWeek() const;

    const Theme &m_theme;
    Resident &m_resident;
    const Catalogue &m_catalogue;
    WeekModel m_hourModel;
    WeekModel m_stretchModel;
    WeekView m_view;
    Plans m_plans;
    QDate m_first; // of the week shown
    ToldTime m_time;
    QDateTime m_next; // prompt
    QDate m_awaited; // the day whose log was asked for, until it is shown
    bool m_entering = false; // the keyboard goes into it then
    std::function<void()> m_undo; // of the week shown
    bool m_reveal = false; // what the log asks, once there is room for it
    Text *m_title = nullptr;
    Button *m_number = nullptr;
    Button *m_on = nullptr;
    Button *m_export = nullptr;
    Segments *m_segments = nullptr;
    HistoryTasks *m_tasks;
    Figures *m_figures;
    Text *m_nothing;
    WeekGrid *m_byHour;
    WeekGrid *m_byStretch;
    StretchTable *m_stretches;
    DayLog *m_log;
    FirstTile *m_tile;
    Text *m_suggestion;
    Legend *m_legend;
    WeekPicker *m_picker;
    QBoxLayout *m_contents = nullptr;
};

} // namespace unhunch
