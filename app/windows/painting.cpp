// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "painting.h"

#include <QPaintDevice>

namespace unhunch {

double hairline(const QPainter &painter, double width)
{
    const double ratio = painter.device()->devicePixelRatioF();
    return qMax(1, qRound(width * ratio)) / ratio;
}

void paintPlane(QPainter &painter, const QRectF &rect, double radius, const QColor &fill,
    const QColor &edge, double edgeWidth)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (edgeWidth > 0) {
        const double width = hairline(painter, edgeWidth);
        painter.setPen(QPen(edge, width));
        painter.setBrush(fill);
        const double half = width / 2;
        painter.drawRoundedRect(
            rect.adjusted(half, half, -half, -half), radius - half, radius - half);
    } else {
        painter.setPen(Qt::NoPen);
        painter.setBrush(fill);
        painter.drawRoundedRect(rect, radius, radius);
    }
    painter.restore();
}

void paintText(QPainter &painter, const QRectF &rect, Qt::Alignment alignment, const QString &text,
    const QFont &font, const QColor &color)
{
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(rect, int(alignment) | Qt::TextDontClip | Qt::TextSingleLine, text);
}

void paintDottedLine(QPainter &painter, const QPointF &from, const QPointF &to, const QColor &color)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QColor pale = color;
    pale.setAlphaF(color.alphaF() * 0.75F);
    QPen pen(pale, 1.25, Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({1.8, 3.4});
    painter.setPen(pen);
    painter.drawLine(from, to);
    painter.restore();
}

} // namespace unhunch
