// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPainter>
#include <QRectF>

namespace unhunch {

// A hairline on device pixels: at the ratio of `painter` it is a whole number of them.
double hairline(const QPainter &, double width = 1);
// A rounded plane with an edge that lies inside `rect`. An edge of width 0 is none.
void paintPlane(QPainter &, const QRectF &rect, double radius, const QColor &fill,
    const QColor &edge = Qt::transparent, double edgeWidth = 0);
// One line of text, vertically centred on its capitals as the desktop's own labels are.
void paintText(
    QPainter &, const QRectF &, Qt::Alignment, const QString &, const QFont &, const QColor &);
void paintDottedLine(QPainter &, const QPointF &from, const QPointF &to, const QColor &);

} // namespace unhunch
