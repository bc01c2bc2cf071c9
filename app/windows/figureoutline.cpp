// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figureoutline.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace unhunch {

using figure::Cell;
using figure::Grid;
using figure::Row;
using figure::SeenGrid;

namespace {

void addEdge(Outline &outline, const QPointF &from, const QPointF &to)
{
    outline.push_back({static_cast<float>(from.x()), static_cast<float>(from.y()),
        static_cast<float>(to.x()), static_cast<float>(to.y())});
}

struct CutPoint
{
    QPointF place;
    std::array<float, 2> value; // of both fields, above zero inside
    bool open; // the edge from here bounds the area
};

// One cell as a polygon that can be cut by fields.
class CellPolygon
{
public:
    void add(const CutPoint &p) { m_points[m_count++] = p; }

    void cut(std::size_t field)
    {
        std::array<CutPoint, most> kept;
        std::size_t n = 0;
        for (std::size_t k = 0; k < m_count; ++k) {
            const CutPoint &p = m_points[k];
            const CutPoint &q = m_points[k + 1 < m_count ? k + 1 : 0];
            const float a = p.value[field];
            const float b = q.value[field];
            if (a > 0)
                kept[n++] = p;
            if ((a > 0) == (b > 0))
                continue;
            const float t = a / (a - b);
            kept[n++] = {p.place + (q.place - p.place) * static_cast<double>(t),
                {p.value[0] + (q.value[0] - p.value[0]) * t,
                    p.value[1] + (q.value[1] - p.value[1]) * t},
                a > 0 || p.open};
        }
        m_points = kept;
        m_count = n;
    }

    void addTo(Outline &outline) const
    {
        if (m_count < 3)
            return;
        for (std::size_t k = 0; k < m_count; ++k) {
            if (m_points[k].open)
                addEdge(outline, m_points[k].place, m_points[k + 1 < m_count ? k + 1 : 0].place);
        }
    }

private:
    static constexpr std::size_t most = 12;
    std::array<CutPoint, most> m_points {};
    std::size_t m_count = 0;
};

// A bit a point and field: that the field lies below its level there.
class Outside
{
public:
    Outside(std::size_t points, const Cut &first, const Cut &second)
        : m_bits(points, 0)
    {
        mark(first, 1);
        mark(second, 2);
        for (const char bits : m_bits)
            m_everywhere &= bits;
    }

    bool isEverywhere() const { return m_everywhere != 0; }

    int operator[](int point) const { return m_bits[static_cast<std::size_t>(point)]; }

private:
    void mark(const Cut &cut, char bit)
    {
        if (!cut.field)
            return;
        char *const bits = m_bits.data(); // outside the loop, or the writes might move them
        const float *const values = cut.field->data();
        const float level = cut.level;
        for (std::size_t k = 0, n = m_bits.size(); k < n; ++k)
            bits[k] = static_cast<char>(bits[k] | (values[k] > level ? 0 : bit));
    }

    std::vector<char> m_bits;
    int m_everywhere = 3;
};

float valueAt(const Cut &cut, int point)
{
    return cut.field ? (*cut.field)[point] - cut.level : 1.f;
}

} // namespace

AreaCells cellsOf(const Grid &g, const Row<char> &faces)
{
    AreaCells cells;
    cells.reserve(faces.size() / 2 + 8);
    const int end = (g.rings - 1) * g.around;
    const auto open = [&faces, end](int at, unsigned edge) {
        return at >= 0 && at < end && faces[at] ? 0U : edge;
    };
    for (int ring = 0; ring < end; ring += g.around) {
        for (int j = 0; j < g.around; ++j) {
            const int here = ring + j;
            if (!faces[here])
                continue;
            const int next = j + 1 < g.around ? here + 1 : ring;
            const int before = j > 0 ? here - 1 : ring + g.around - 1;
            cells.push_back({here, next,
                open(here - g.around, 1U) | open(next, 2U) | open(here + g.around, 4U)
                    | open(before, 8U)});
        }
    }
    return cells;
}

void addCells(Outline &outline, const AreaCells &cells, const Row<QPointF> &points, int around,
    const Cut &first, const Cut &second)
{
    const Outside outside(points.size(), first, second);
    if (outside.isEverywhere())
        return;
    for (const AreaCell &cell : cells) {
        const std::array<int, 4> corner {
            cell.here, cell.next, cell.next + around, cell.here + around};
        const int a = outside[corner[0]];
        const int b = outside[corner[1]];
        const int c = outside[corner[2]];
        const int d = outside[corner[3]];
        if ((a & b & c & d) != 0)
            continue;
        const int cuts = a | b | c | d;
        if (cuts == 0 && cell.open == 0) // most are whole and among their like
            continue;
        CellPolygon polygon;
        for (std::size_t k = 0; k < 4; ++k)
            polygon.add({points[corner[k]], {valueAt(first, corner[k]), valueAt(second, corner[k])},
                (cell.open >> k & 1) != 0});
        if ((cuts & 1) != 0)
            polygon.cut(0);
        if ((cuts & 2) != 0)
            polygon.cut(1);
        polygon.addTo(outline);
    }
}

void addPolygon(Outline &outline, const std::vector<QPointF> &points)
{
    for (std::size_t k = 0; k < points.size(); ++k)
        addEdge(outline, points[k], points[k + 1 < points.size() ? k + 1 : 0]);
}

void addStroke(Outline &outline, const QPointF &from, const QPointF &to, double width)
{
    constexpr int corners = 5; // of the half circle at either end
    const QPointF along = to - from;
    const double length = std::hypot(along.x(), along.y());
    const QPointF u = length > 1e-9 ? along * (width / 2 / length) : QPointF(width / 2, 0);
    const QPointF v(-u.y(), u.x());
    QPointF before = from + v;
    for (int end = 0; end < 2; ++end) {
        const double sign = end == 0 ? -1 : 1;
        for (int k = 0; k <= corners; ++k) {
            const double at = figure::pi * k / corners;
            const QPointF p = (end == 0 ? from : to) + (u * std::sin(at) - v * std::cos(at)) * sign;
            addEdge(outline, before, p);
            before = p;
        }
    }
    addEdge(outline, before, from + v);
}

void addZeroLine(Outline &outline, const SeenGrid &seen, const Row<float> &field, double width)
{
    const Grid &g = *seen.grid;
    for (int i = 0; i + 1 < g.rings; ++i) {
        for (int j = 0; j < g.around; ++j) {
            if (!seen.inFront(g.index(i, j)))
                continue;
            const Cell cell = cellOf(g, i, j);
            QPointF ends[2];
            int n = 0;
            for (int k = 0; k < 4 && n < 2; ++k) {
                const int p = cell.corner[k];
                const int q = cell.corner[(k + 1) % 4];
                const float a = field[p];
                const float b = field[q];
                if ((a > 0) != (b > 0)) {
                    ends[n++] = seen.points[p]
                        + (seen.points[q] - seen.points[p]) * static_cast<double>(a / (a - b));
                }
            }
            if (n == 2)
                addStroke(outline, ends[0], ends[1], width);
        }
    }
}

} // namespace unhunch
