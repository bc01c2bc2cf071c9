// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan.h"
#include "stretch.h"
#include "week.h"

#include <QAbstractTableModel>
#include <QDateTime>
#include <QMap>

#include <array>

namespace unhunch {

// What is planned, by day.
using Plans = QMap<QDate, std::vector<PlannedPrompt>>;

// The week as a table: hours or stretches down, days across, the day's sum in the last row. What is
// asked while painting is worked out once, when the week is set.
class WeekModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class Rows { ByHour, ByStretch };

    enum Role { BeadsRole = Qt::UserRole, FootRole, DayRole, SteadyRole, EmptyRole };

    WeekModel(const Catalogue &, Rows, QObject *parent = nullptr);

    // `now` decides what is past; what is planned before it is not shown.
    void setWeek(WeekView, const Plans &, const QDateTime &now);

    // Time went on within the day: only its line moves.
    void setNow(const QDateTime &now) { m_now = now; }

    Rows rows() const { return m_rows; }

    bool isFoot(int row) const { return row == rowCount() - 1; }

    int columnOf(QDate) const; // -1: not in this week
    QDate dayOf(int column) const;
    // Where `time` lies, in rows, from the middle of the first hour; -1 where it is outside.
    double rowOf(QTime) const;

    const QDateTime &now() const { return m_now; }

    QDate today() const { return m_now.date(); }

    // The day's lines, maybe in brief, what is planned still among them. A day of another week has
    // none.
    const std::vector<LogLine> &linesOf(QDate) const;
    QString sumOf(QDate) const; // "2 of 7 done"
    // Of a day without a line: "day off", "no data"; else empty.
    QString emptyWords(QDate) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &, int role) const override;
    QVariant headerData(int section, Qt::Orientation, int role) const override;

private:
    struct Foot
    {
        int done = 0;
        int of = 0;
        int extra = 0;
        int planned = 0;
        bool past = false;
    };

    using Cell = std::vector<const LogLine *>;

    const DayView *view(QDate) const;
    void takeLines();
    Foot foot(QDate) const;
    QString footText(QDate) const;
    const Cell &cell(int row, int column) const;
    QString spoken(int row, int column) const;
    void gather();
    void sortIn(const LogLine &, size_t column);
    QString rowName(int row) const; // an hour, or a stretch
    void findHours();
    void findStretches();
    QString othersWords() const;

    const Catalogue &m_catalogue;
    Rows m_rows;
    WeekView m_week; // without its logs, which are in m_lines
    Plans m_plans;
    QDateTime m_now;
    std::array<std::vector<LogLine>, 7> m_lines;
    std::vector<int> m_hours;
    QStringList m_stretches;
    int m_others = 0; // stretches that this week has none of
    std::vector<std::array<Cell, 7>> m_cells; // by row, without the foot
};

} // namespace unhunch
