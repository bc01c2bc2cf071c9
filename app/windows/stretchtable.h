// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controls.h"
#include "stretch.h"
#include "week.h"

#include <QAbstractTableModel>
#include <QTableView>
#include <QWidget>

namespace unhunch {

// What was done of each stretch in a week, a stretch a row.
class StretchModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Sessions, Times, Held, Left, Right, LevelOf };

    static constexpr int columns = 6;

    enum Role { UnevenRole = Qt::UserRole };

    explicit StretchModel(const Catalogue &, QObject *parent = nullptr);

    void setWeek(const WeekView &);
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &, int role) const override;
    QVariant headerData(int section, Qt::Orientation, int role) const override;

private:
    QString nameOf(const StretchView &) const;
    QString cell(const StretchView &, int column) const;

    const Catalogue &m_catalogue;
    std::vector<StretchView> m_stretches; // in the catalogue's order
};

// The table, and below it the areas in minutes, how soon prompts were answered, and what the week
// suggests.
class StretchTable : public QWidget
{
    Q_OBJECT
public:
    StretchTable(const Theme &, const Catalogue &, QWidget *parent = nullptr);

    void show(const WeekView &);

    QTableView *table() const { return m_table; }

protected:
    bool eventFilter(QObject *, QEvent *) override;

private:
    void fit();

    const Theme &m_theme;
    const Catalogue &m_catalogue;
    StretchModel m_model;
    QTableView *m_table;
    Text *m_areas;
    Text *m_answers;
};

QString areaWords(const WeekView &, const Catalogue &); // "Chest 8 min, turning 3 min"; or empty
QString answerWords(const WeekView &); // or empty
// The suggestion of the week as a sentence with its numbers; or empty.
QString suggestionWords(const WeekView &, const Catalogue &);

} // namespace unhunch
