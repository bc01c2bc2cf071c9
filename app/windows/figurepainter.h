// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/blend.h"
#include "figurecanvas.h"
#include "figurecolors.h"

#include <QLineF>

#include <memory>
#include <optional>

namespace unhunch {

// Paints the figure, what stands round it and its shadow on a transparent square of `size` pixels,
// the lowest point on 90 % of the height. Whatever stands still is looked at once, so that a frame
// costs what moves. It fills without QPainter, whose raster engine spreads fills this small over a
// thread pool and loses more in waking it than the fills take: any thread may paint, one at a time.
class FigurePainter
{
public:
    FigurePainter(const figure::Movement &, const figure::Viewpoint &, const FigureColors &,
        int size, const figure::Build & = {});
    ~FigurePainter();
    FigurePainter(const FigurePainter &) = delete;
    FigurePainter &operator=(const FigurePainter &) = delete;

    // The memory of `used`, a picture that nobody needs any more, is taken over if it fits.
    // `over` lies on all of it.
    QImage paint(const figure::Skeleton &, QImage used = {}, const Drawing &over = {});
    void paintOn(Canvas &, const figure::Skeleton &, const Drawing &over = {});
    // Where the wall meets the floor, if one stands there and no board is painted (where the
    // colours have no shadow, an edge goes round all that is): for whoever draws that edge.
    std::optional<QLineF> wallFoot() const;

private:
    class Parts;

    std::unique_ptr<Parts> m_parts;
};

// One picture alone.
QImage paintFigure(const figure::Movement &, const figure::Viewpoint &, const figure::Skeleton &,
    const FigureColors &, int size, const figure::Build & = {});

} // namespace unhunch
