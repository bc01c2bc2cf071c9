// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figurecanvas.h"

#include <QByteArray>
#include <QRectF>
#include <QString>

#include <memory>

namespace unhunch {

// Keeps what is filled on it as the text of an SVG. What darkens only what is there already is cut
// to that, so that the file needs neither clips nor masks and looks alike in browsers, librsvg and
// QtSvg.
class SvgPaper : public Canvas
{
public:
    explicit SvgPaper(int size); // a square of so many user units
    ~SvgPaper() override;
    SvgPaper(const SvgPaper &) = delete;
    SvgPaper &operator=(const SvgPaper &) = delete;

    void fill(
        std::span<const Edge>, const QColor &, Onto = Onto::Picture, int foot = 1 << 20) override;
    // Under all that is filled, in their order; `edge` wide: 0 is none.
    void addGroundRect(const QRectF &, const QColor &);
    void addGroundDisc(const QRectF &, const QColor &, const QColor &edge, double width);

    // With `width` an edge goes round all that is filled, under it.
    QByteArray svg(const QString &title, const QColor &edge = {}, double width = 0) const;

private:
    struct Areas;

    int m_size;
    QByteArray m_ground;
    QByteArray m_behind;
    QByteArray m_shapes;
    std::unique_ptr<Areas> m_areas;
};

} // namespace unhunch
