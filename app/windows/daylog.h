// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controls.h"
#include "stretch.h"
#include "week.h"

#include <QWidget>

class QVBoxLayout;

namespace unhunch {

// One day, line by line.
class DayLog : public QWidget
{
    Q_OBJECT
public:
    DayLog(const Theme &, const Catalogue &, QWidget *parent = nullptr);

    void show(QDate, const QString &sum, const std::vector<LogLine> &);

protected:
    void paintEvent(QPaintEvent *) override;

private:
    const Theme &m_theme;
    const Catalogue &m_catalogue;
    Text *m_title;
    Text *m_sum;
    QVBoxLayout *m_rows;
};

} // namespace unhunch
