// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controls.h"
#include "resident.h"
#include "weekmodel.h"

#include <QBoxLayout>
#include <QDateTime>
#include <QWidget>

class QStackedWidget;

namespace unhunch {

class DayLog;
class Figures;
class FirstTile;
class Legend;
class WeekGrid;

// The week: figures, the grid by hour or by stretch, the chosen day's log, the legend.
class WeekPage : public QWidget
{
    Q_OBJECT
public:
    WeekPage(const Theme &, Resident &, const Catalogue &, QWidget *parent = nullptr);

    void step(int weeks); // back or on; 0: this week
    void setNext(const QDateTime &); // of the next prompt
    void takeFocus(); // today's column
    void showWeek(const WeekView &, const Plans &, const QDateTime &now);
    void showLastWeek(const WeekView &);

    WeekGrid *hourGrid() const { return m_byHour; }

    WeekGrid *stretchGrid() const { return m_byStretch; }

    Segments *segments() const { return m_segments; }

Q_SIGNALS:
    void stretchWanted();

protected:
    void resizeEvent(QResizeEvent *) override;

private:
    QLayout *buildTitle();
    void ask();
    void askPlans();
    void refresh();
    void showDay(QDate);
    void switchView(int);
    QDate firstOfThisWeek() const;

    const Theme &m_theme;
    Resident &m_resident;
    const Catalogue &m_catalogue;
    WeekModel m_hourModel;
    WeekModel m_stretchModel;
    WeekView m_view;
    Plans m_plans;
    QDate m_first; // of the week shown
    Text *m_title = nullptr;
    Text *m_number = nullptr;
    Button *m_on = nullptr;
    Segments *m_segments = nullptr;
    Figures *m_figures;
    Text *m_nothing;
    WeekGrid *m_byHour;
    WeekGrid *m_byStretch;
    DayLog *m_log;
    FirstTile *m_tile;
    Legend *m_legend;
    QBoxLayout *m_contents = nullptr;
};

} // namespace unhunch
