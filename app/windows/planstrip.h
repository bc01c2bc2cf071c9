// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan.h"
#include "resident.h"
#include "settingstore.h"
#include "stretch.h"
#include "theme.h"

#include <QWidget>

namespace unhunch {

// The prompts of one day as beads on a line, as the resident plans them: of the rest of today, or
// where that holds none any more of the next working day. Follows the settings.
class PlanStrip : public QWidget
{
    Q_OBJECT
public:
    PlanStrip(const Theme &, Resident &, const SettingStore &, const Catalogue &,
        QWidget *parent = nullptr);

    static constexpr int daysOn = 7; // looked through for a working day

    QDate day() const { return m_plan.day; }

    bool isToday() const { return m_plan.isToday; } // what is left of it

    const std::vector<PlannedPrompt> &prompts() const { return m_plan.prompts; }

    int minutes() const; // of stretching, rounded up
    QString title() const; // "Today would look like this"
    QString sum() const; // "7 prompts, about 8 minutes"

    QSize sizeHint() const override;

    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void planned(); // another plan is shown

protected:
    void paintEvent(QPaintEvent *) override;
    void showEvent(QShowEvent *) override;
    bool event(QEvent *) override;

private:
    void ask();
    void askSoon();
    void show(const DayPlan &);
    void tell();
    double xOf(QTime) const;
    void paintLunch(QPainter &, double y) const;
    void paintTimes(QPainter &, double y) const;

    const Theme &m_theme;
    Resident &m_resident;
    const SettingStore &m_store;
    const Catalogue &m_catalogue;
    DayPlan m_plan;
    Hours m_hours;
    int m_asked = 0; // answers to earlier questions are let go
    bool m_stale = false; // something changed while nobody saw it
    bool m_asking = false; // by the next turn of the event loop
};

// What the two kinds of beads are, beside the strip's title.
class PlanLegend : public QWidget
{
    Q_OBJECT
public:
    explicit PlanLegend(const Theme &, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *) override;

private:
    const Theme &m_theme;
};

} // namespace unhunch
