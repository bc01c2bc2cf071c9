// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controls.h"

#include <QAbstractTableModel>
#include <QDate>
#include <QFrame>
#include <QTableView>

namespace unhunch {

// The weeks of a year: months down, the weeks that begin in them across, each by its first day.
class YearModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    static constexpr int most = 5; // weeks that begin in one month

    explicit YearModel(QObject *parent = nullptr);

    void setYear(int year, QDate today);

    int year() const { return m_year; }

    QDate firstOf(const QModelIndex &) const; // invalid: no week there, or one to come
    QModelIndex indexOf(QDate first) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &, int role) const override;
    QVariant headerData(int section, Qt::Orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &) const override;

private:
    int m_year = 0;
    QDate m_today;
};

// Picks any week at once: a year of them, and the years by chevrons or Page Up and Down.
class WeekPicker : public QFrame
{
    Q_OBJECT
public:
    explicit WeekPicker(const Theme &, QWidget *parent = nullptr);

    // Opens below `at` with this week chosen.
    void open(QWidget *at, QDate first, QDate today);

    QTableView *table() const { return m_table; }

    const YearModel &model() const { return m_model; }

Q_SIGNALS:
    void picked(QDate first);

protected:
    void paintEvent(QPaintEvent *) override;
    bool eventFilter(QObject *, QEvent *) override;

private:
    void turn(int years);
    void take(const QModelIndex &);
    void follow();

    const Theme &m_theme;
    YearModel m_model;
    QDate m_today;
    Text *m_year;
    Button *m_back;
    Button *m_on;
    QTableView *m_table;
};

} // namespace unhunch
