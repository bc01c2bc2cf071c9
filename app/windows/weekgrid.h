// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"
#include "weekmodel.h"

#include <QTableView>

namespace unhunch {

// The week's beads. A table view, so that it is a table to screen readers as well; only the
// painting is ours.
class WeekGrid : public QTableView
{
    Q_OBJECT
public:
    WeekGrid(const Theme &, WeekModel *, QWidget *parent = nullptr);

    void choose(QDate);
    QDate chosen() const;

    bool showsFocus() const { return m_byKey && hasFocus(); }

    // Sizes rows and the whole to the model; called when it has changed.
    void fit();

Q_SIGNALS:
    void chosenChanged(QDate);
    void entered(QDate); // Enter: into the day's log

protected:
    void paintEvent(QPaintEvent *) override;
    void keyPressEvent(QKeyEvent *) override;
    void focusInEvent(QFocusEvent *) override;
    bool eventFilter(QObject *, QEvent *) override;

private:
    const Theme &m_theme;
    WeekModel *m_model;
    bool m_byKey = false; // the keyboard is in use: the cell is framed
};

} // namespace unhunch
