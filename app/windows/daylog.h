// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controls.h"
#include "stretch.h"
#include "week.h"

#include <QAbstractListModel>
#include <QListView>
#include <QWidget>

namespace unhunch {

class LogBar;

// The lines of one day, as a list: a real one to screen readers.
class DayLogModel : public QAbstractListModel
{
    Q_OBJECT
public:
    explicit DayLogModel(const Catalogue &, QObject *parent = nullptr);

    void setLines(const std::vector<LogLine> &);

    const LogLine &line(int row) const { return m_lines.at(static_cast<std::size_t>(row)); }

    QStringList names(int row) const; // one a stretch
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &, int role) const override;

private:
    const Catalogue &m_catalogue;
    std::vector<LogLine> m_lines;
};

// One day, line by line: what happened and why. A line can be taken out, moved, and its stretches
// noted on, by the menu of a right click or the Menu key; what was done can be undone.
class DayLog : public QWidget
{
    Q_OBJECT
public:
    DayLog(const Theme &, const Catalogue &, QWidget *parent = nullptr);

    void show(QDate, const QString &sum, const std::vector<LogLine> &);
    // Says what was done and offers to undo it, until the next thing is said.
    void offerUndo(const QString &sentence);
    void say(const QString &sentence); // a refusal, or an answer
    void takeFocus(); // the first line

    QListView *list() const { return m_list; }

    LogBar *bar() const { return m_bar; }

Q_SIGNALS:
    void removeWanted(const LogLine &);
    void moveWanted(const LogLine &, QTime);
    void noteWanted(const QString &stretch, const QString &text);
    void undoWanted();
    void barShown(); // and has its place

protected:
    void paintEvent(QPaintEvent *) override;
    bool eventFilter(QObject *, QEvent *) override;

private:
    void openMenu(const QPoint &at);
    void removeCurrent();
    void fit();
    void fitBar();

    const Theme &m_theme;
    const Catalogue &m_catalogue;
    DayLogModel m_model;
    QDate m_day;
    Text *m_title;
    Text *m_sum;
    QListView *m_list;
    LogBar *m_bar;
};

} // namespace unhunch
