// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figurearrows.h"

#include "figurepainter.h"

#include <QLineF>
#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace unhunch {

using figure::Arrow;

namespace {

// Of a picture: the width of a shaft would it not taper.
constexpr double widthShare = .011;
constexpr double thinnest = .18; // of that, at the tail
constexpr double thickest = .60; // where the head begins
constexpr double headLength = 3.1; // widths
constexpr double headHalf = 1.35;
constexpr double notch = .75;

QPointF along(const QPolygonF &line, qsizetype i)
{
    const QPointF d
        = line.at(std::min(i + 1, line.size() - 1)) - line.at(std::max<qsizetype>(i - 1, 0));
    const double length = std::hypot(d.x(), d.y());
    return length > 0 ? d / length : QPointF(1, 0);
}

// To the left as it goes, on a picture whose y runs down.
QPointF leftOf(const QPointF &direction)
{
    return {direction.y(), -direction.x()};
}

double lengthOf(const QPolygonF &line)
{
    double length = 0;
    for (qsizetype i = 1; i < line.size(); ++i)
        length += QLineF(line.at(i - 1), line.at(i)).length();
    return length;
}

// A tapered shaft and a notched head as one outline.
QPolygonF outline(const QPolygonF &line, double width)
{
    const double shaft = lengthOf(line) - width * (headLength - notch);
    QPolygonF left;
    QPolygonF right;
    double gone = 0;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (i > 0)
            gone += QLineF(line.at(i - 1), line.at(i)).length();
        if (gone > shaft)
            break;
        const double half = width * (thinnest + (thickest - thinnest) * gone / shaft);
        const QPointF aside = leftOf(along(line, i)) * half;
        left << line.at(i) + aside;
        right << line.at(i) - aside;
    }
    const QPointF tip = line.last();
    // The head points where the last piece of the way goes, not where its very end quivers.
    const QPointF to = [&] {
        const QPointF d = tip - line.at(std::max<qsizetype>(0, line.size() - 6));
        return d / std::max(1e-9, std::hypot(d.x(), d.y()));
    }();
    const QPointF base = tip - to * (width * headLength);
    const QPointF wing = leftOf(to) * (width * headHalf);
    QPolygonF all = left;
    all << base + wing << tip << base - wing;
    std::reverse(right.begin(), right.end());
    return all + right;
}

QPolygonF seen(const Arrow &arrow, const figure::Movement &movement, const figure::Viewpoint &view,
    const figure::Skeleton &skeleton)
{
    QPolygonF line;
    for (const figure::Vec &p : arrowPath(arrow, movement, skeleton))
        line << view.project(p);
    if (arrow.aside == 0)
        return line;
    QPolygonF moved;
    for (qsizetype i = 0; i < line.size(); ++i)
        moved << line.at(i) + leftOf(along(line, i)) * (arrow.aside * view.scale);
    return moved;
}

double strength(const Arrow &arrow, const figure::Movement &movement, const ArrowTime &time)
{
    if (time.from != time.to)
        return arrowStrength(arrow, movement, time.from, time.to, time.share);
    return time.whenStill && arrow.key == movement.keyNamed(time.to) ? 1 : 0;
}

} // namespace

void addArrows(Drawing &drawing, const figure::Movement &movement, const figure::Viewpoint &view,
    const figure::Skeleton &skeleton, const ArrowTime &time, const FigureColors &colors, int size)
{
    const double width = widthShare * size;
    for (const Arrow &arrow : movement.arrows) {
        const double opacity = strength(arrow, movement, time);
        const QPolygonF line = opacity > 0 ? seen(arrow, movement, view, skeleton) : QPolygonF();
        if (line.size() < 2 || lengthOf(line) < width * headLength * 1.2)
            continue; // it goes towards the viewer or away: nothing to be seen of it
        const QPolygonF shape = outline(line, width);
        const bool light = arrow.tone == Arrow::Tone::Light;
        if (light) {
            const QPolygonF shadow = shape.translated(width * .18, width * .30);
            addPolygon(drawing.edges(), {shadow.begin(), shadow.end()});
            drawing.fill(fainter(colors.arrowShadow, opacity));
        }
        addPolygon(drawing.edges(), {shape.begin(), shape.end()});
        drawing.fill(fainter(light ? colors.arrowLight : colors.arrow, opacity));
    }
}

} // namespace unhunch
