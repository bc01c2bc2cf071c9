// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"
#include "week.h"

#include <QDateTime>
#include <QPainter>
#include <QWidget>

namespace unhunch {

// One bead of the week, centred; the forms tell it apart without the colours. `part` shrinks it
// where two stand side by side.
void paintBead(QPainter &, const Theme &, Bead, QPointF centre, double part = 1);
// Standing beads of the view by stretch.
void paintStandingBead(QPainter &, const Theme &, Bead, QPointF centre);
// The bead that stands for the line: a prompt that ended with its day, unanswered, is no longer
// open.
Bead shownBead(const LogLine &);
QString beadWords(Bead); // "done after a snooze"
QString beadWords(const LogLine &); // "the day ended" of what stayed open
QString beadLegend(Bead); // "Done after a snooze"
// What happened, in one line: "Snoozed 10 min, then done".
QString lineWords(const LogLine &);
QString lineNames(const LogLine &, const Catalogue &);
QTime lineTime(const LogLine &); // as it was lived

// A row of today's list: time, bead, name, how long.
class DayRow : public QWidget
{
    Q_OBJECT
public:
    DayRow(const Theme &, const LogLine &, const Catalogue &, bool latest, QWidget *parent);

protected:
    void paintEvent(QPaintEvent *) override;

private:
    const Theme &m_theme;
    QString m_time;
    Bead m_bead;
    QString m_name;
    QString m_end;
    bool m_latest;
};

} // namespace unhunch
