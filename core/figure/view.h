// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/mesh.h"

#include <QPointF>

// From the space of the body onto a square picture: projection and what lies before what.
namespace unhunch::figure {

// A camera that looks at a movement so that all its key poses fit: no zoom while moving.
struct Viewpoint
{
    Vec right;
    Vec up;
    Vec towards; // from the target to the eye
    Vec target;
    double distance = 4.6;
    double scale = 1; // pixels a body height
    QPointF centre; // where the target is seen

    // `depth`, if given: how far the point lies before the target.
    QPointF project(const Vec &p, double *depth = nullptr) const
    {
        const Vec from = p - target;
        const double z = dot(from, towards);
        const double k = distance / (distance - z) * scale;
        if (depth)
            *depth = z;
        return {centre.x() + dot(from, right) * k, centre.y() - dot(from, up) * k};
    }
};

// Looks from there at the middle of a picture that nothing is fitted into yet.
Viewpoint viewFrom(const Camera &);

// Fits body, props and arrows into a square of `size` pixels with their lowest point on 90 % of the
// height. The mat does not count: it ends where the picture does.
Viewpoint viewpointFor(const Movement &, double size);

// Edge of the mat on the floor, rounded corners, in order; no longer than the picture has room for.
std::vector<Vec> matOutline(const Scene &, const Viewpoint &, double size);

// Light from the upper left of the picture.
Vec lightFor(const Viewpoint &);

// A grid as seen. Cell (i, j) lies between rings i, i + 1 and points j, j + 1.
struct SeenGrid
{
    const Grid *grid = nullptr; // not owned; outlives this
    Row<QPointF> points;
    Row<float> depth; // larger is nearer
    Row<float> shade; // larger is darker
    Row<char> faces; // cell: 1 where its front is seen

    bool inFront(int cell) const { return faces[cell] != 0; }
};

using SeenPart = std::vector<SeenGrid>;

SeenGrid see(const Grid &, const Viewpoint &, const Vec &light);
// Marks the cells of `seen` whose front is seen.
void findFaces(SeenGrid &seen);

// Whether the corners of a cell turn anticlockwise on the picture, where y points down.
inline bool isFront(const QPointF &a, const QPointF &b, const QPointF &c, const QPointF &d)
{
    return (c.x() - a.x()) * (d.y() - b.y()) - (c.y() - a.y()) * (d.x() - b.x()) < -1e-9;
}

// The corners of a cell, round it.
struct Cell
{
    int corner[4];
};

inline Cell cellOf(const Grid &g, int ring, int j)
{
    return {
        {g.index(ring, j), g.index(ring, j + 1), g.index(ring + 1, j + 1), g.index(ring + 1, j)}};
}

// The nearest depth of one part at each pixel of a small picture; `shrink` takes picture pixels to
// its pixels.
class DepthBuffer
{
public:
    DepthBuffer(const SeenPart &, double shrink);

    // Above zero: this one lies before the other, by the votes of the pixels they share.
    double before(const DepthBuffer &other) const;

private:
    int index(int x, int y) const { return (y - m_top) * (m_right - m_left) + x - m_left; }

    void draw(const SeenGrid &, float shrink);

    int m_left = 0;
    int m_top = 0;
    int m_right = 0; // one past
    int m_bottom = 0;
    Row<float> m_depth;
};

// The order in which to draw the parts, farthest first: overlapping ones are compared pixel by
// pixel.
std::vector<int> drawingOrder(const std::vector<const DepthBuffer *> &);
std::vector<int> drawingOrder(const std::vector<SeenPart> &, double shrink);

} // namespace unhunch::figure
