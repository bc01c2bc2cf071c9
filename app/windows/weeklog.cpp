// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The chosen day and its log, of the week page.
#include "daylog.h"
#include "ifalive.h"
#include "weekgrid.h"
#include "weekpage.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace unhunch {

QDate WeekPage::dayToChoose(QDate first) const
{
    const auto within = [first](QDate day) { return day >= first && day < first.addDays(7); };
    const WeekGrid *grid = m_byStretch->isHidden() ? m_byHour : m_byStretch;
    if (const QDate before = grid->chosen(); within(before))
        return before;
    const QDate today = now().date();
    return within(today) ? today : first;
}

DayView *WeekPage::viewOf(QDate day)
{
    const auto found = std::find_if(m_view.days.begin(), m_view.days.end(),
        [day](const DayView &each) { return each.day == day; });
    return found == m_view.days.end() ? nullptr : &*found;
}

// The log of a day comes with its week or, where that has it in brief, by itself; what is shown
// stands until then.
void WeekPage::showDay(QDate day)
{
    if (!day.isValid())
        return;
    const DayView *view = viewOf(day);
    if (view != nullptr && view->brief && !view->log.empty()) {
        askDay(day);
        return;
    }
    m_awaited = {};
    std::vector<LogLine> lines = view != nullptr ? view->log : std::vector<LogLine> {};
    for (const LogLine &line : m_hourModel.linesOf(day)) {
        if (line.bead == Bead::Planned)
            lines.push_back(line);
    }
    m_log->show(day, m_hourModel.sumOf(day), lines);
    if (std::exchange(m_entering, false))
        m_log->takeFocus();
}

void WeekPage::askDay(QDate day)
{
    m_awaited = day;
    m_entering = false;
    m_resident.day(day, ifAlive(this, [day](WeekPage &page, const QJsonObject &document) {
        DayView *view = page.viewOf(day);
        if (view == nullptr || !view->brief)
            return; // gone on, or told again meanwhile
        view->log = dayFromJson(document).log;
        view->brief = false;
        if (page.m_awaited == day)
            page.showDay(day);
    }));
}

// Where the log of the chosen day is still to come, the keyboard waits for it: what it removes must
// not be another day's.
void WeekPage::enterLog()
{
    if (m_awaited.isValid())
        m_entering = true;
    else
        m_log->takeFocus();
}

} // namespace unhunch
