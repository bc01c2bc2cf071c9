// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controls.h"
#include "week.h"
#include "weekmodel.h"

#include <QRectF>
#include <QTime>
#include <QWidget>

#include <vector>

namespace unhunch {

// The row of figures above the grid; each is one number and what it means.
class Figures : public QWidget
{
    Q_OBJECT
public:
    explicit Figures(const Theme &, QWidget *parent = nullptr);

    void show(const WeekView &);

protected:
    void paintEvent(QPaintEvent *) override;

private:
    struct Figure
    {
        QString number;
        QString what;
        QString below;
        int width;
    };

    std::vector<Figure> figures() const;
    double widthOf(const Figure &) const; // with room for its words
    void paintBars(QPainter &, double x) const;
    void follow();

    const Theme &m_theme;
    WeekView m_week;
};

// What the beads mean.
class Legend : public QWidget
{
    Q_OBJECT
public:
    explicit Legend(const Theme &, QWidget *parent = nullptr);

    void setRows(WeekModel::Rows);

protected:
    void resizeEvent(QResizeEvent *) override;
    void paintEvent(QPaintEvent *) override;

private:
    struct Mark
    {
        Bead bead;
        QString name;
        QRectF mark, words;
    };

    std::vector<Mark> marks() const; // in as many lines as they need
    void fit();

    const Theme &m_theme;
    WeekModel::Rows m_rows = WeekModel::Rows::ByHour;
};

// In place of the log while there is nothing to tell yet.
class FirstTile : public QWidget
{
    Q_OBJECT
public:
    FirstTile(const Theme &, const Stretch *, QWidget *parent = nullptr);

    void setNext(QTime); // today's next prompt; invalid: none

Q_SIGNALS:
    void tryWanted();

protected:
    void paintEvent(QPaintEvent *) override;

private:
    const Theme &m_theme;
    Text *m_words;
};

} // namespace unhunch
