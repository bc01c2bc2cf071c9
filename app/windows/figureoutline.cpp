// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figureoutline.h"

#include <algorithm>

namespace unhunch {

using figure::Cell;
using figure::Grid;
using figure::Row;
using figure::SeenGrid;

namespace {

// A directed boundary edge. Points have keys, so that edges of neighbouring cells meet exactly.
struct Edge
{
    quint64 from;
    quint64 to;
    QPointF place; // of `from`
};

// Joins the edges into closed loops.
QPainterPath chained(Row<Edge> &edges)
{
    std::sort(
        edges.begin(), edges.end(), [](const Edge &a, const Edge &b) { return a.from < b.from; });
    Row<char> used;
    used.fill(edges.count(), 0);
    const auto following = [&](quint64 key) {
        auto it = std::lower_bound(edges.begin(), edges.end(), key,
            [](const Edge &edge, quint64 k) { return edge.from < k; });
        for (; it != edges.end() && it->from == key; ++it) {
            const int at = static_cast<int>(it - edges.begin());
            if (!used[at])
                return at;
        }
        return -1;
    };
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    for (int start = 0; start < edges.count(); ++start) {
        if (used[start])
            continue;
        path.moveTo(edges[start].place);
        used[start] = 1;
        int at = start;
        while (edges[at].to != edges[start].from) {
            at = following(edges[at].to);
            if (at < 0)
                break;
            used[at] = 1;
            path.lineTo(edges[at].place);
        }
        path.closeSubpath();
    }
    return path;
}

struct CutPoint
{
    QPointF place;
    float value[2]; // of both fields, above zero inside
    quint64 key;
    int side; // of the cell, that the edge from here lies on; -1: a cut
};

// The key of the point where a field's level crosses the edge between two keyed points.
quint64 crossingKey(quint64 a, quint64 b, int field)
{
    const quint64 low = std::min(a, b);
    const quint64 high = std::max(a, b);
    const quint64 salt = field ? 0x5555555500000000ull : 0xAAAAAAAA00000000ull;
    return (low * 0x9E3779B97F4A7C15ull ^ high * 0xC2B2AE3D27D4EB4Full ^ salt) | 1ull << 63;
}

// One cell as a polygon that can be cut by fields.
class CellPolygon
{
public:
    void add(const CutPoint &p) { m_points[m_count++] = p; }

    void cut(int field)
    {
        CutPoint kept[most];
        int n = 0;
        for (int k = 0; k < m_count; ++k) {
            const CutPoint &p = m_points[k];
            const CutPoint &q = m_points[(k + 1) % m_count];
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
                crossingKey(p.key, q.key, field), a > 0 ? -1 : p.side};
        }
        m_count = n;
        std::copy(kept, kept + n, m_points);
    }

    // Adds the edges that no neighbouring cell cancels.
    void addEdges(Row<Edge> &edges, const bool (&shared)[4]) const
    {
        if (m_count < 3)
            return;
        for (int k = 0; k < m_count; ++k) {
            const CutPoint &p = m_points[k];
            if (p.side < 0 || !shared[p.side])
                edges.push_back({p.key, m_points[(k + 1) % m_count].key, p.place});
        }
    }

private:
    static constexpr int most = 12;
    CutPoint m_points[most];
    int m_count = 0;
};

float valueAt(const Cut &cut, int point)
{
    return cut.field ? (*cut.field)[point] - cut.level : 1.f;
}

struct CutCell
{
    const Row<QPointF> &points;
    int corner[4];
    const Cut &first;
    const Cut &second;
};

// Most cells are whole and among their like: they are told apart before anything is cut.
void addCell(const CutCell &cell, const bool (&shared)[4], Row<Edge> &edges)
{
    float value[2][4];
    int outside[2] = {0, 0};
    for (int k = 0; k < 4; ++k) {
        value[0][k] = valueAt(cell.first, cell.corner[k]);
        value[1][k] = valueAt(cell.second, cell.corner[k]);
        outside[0] += value[0][k] <= 0;
        outside[1] += value[1][k] <= 0;
    }
    if (outside[0] == 4 || outside[1] == 4)
        return;
    const auto key = [&](int k) { return static_cast<quint64>(cell.corner[k & 3]) + 1; };
    if (outside[0] == 0 && outside[1] == 0) {
        for (int k = 0; k < 4; ++k) {
            if (!shared[k])
                edges.push_back({key(k), key(k + 1), cell.points[cell.corner[k]]});
        }
        return;
    }
    CellPolygon polygon;
    for (int k = 0; k < 4; ++k)
        polygon.add({cell.points[cell.corner[k]], {value[0][k], value[1][k]}, key(k), k});
    for (int field = 0; field < 2; ++field) {
        if (outside[field])
            polygon.cut(field);
    }
    polygon.addEdges(edges, shared);
}

} // namespace

QPainterPath cellOutline(const SeenGrid &seen, const Cut &first, const Cut &second)
{
    return cellOutline(seen, seen.points, seen.faces, first, second);
}

QPainterPath cellOutline(const SeenGrid &seen, const Row<QPointF> &points, const Row<char> &faces,
    const Cut &first, const Cut &second)
{
    const Grid &g = *seen.grid;
    Row<Edge> edges;
    for (int i = 0; i + 1 < g.rings; ++i) {
        const int ring = i * g.around;
        for (int j = 0; j < g.around; ++j) {
            const int here = ring + j;
            if (!faces[here])
                continue;
            const int next = j + 1 < g.around ? here + 1 : ring;
            const int before = j > 0 ? here - 1 : ring + g.around - 1;
            const bool shared[4] = {i > 0 && faces[here - g.around], faces[next] != 0,
                i + 2 < g.rings && faces[here + g.around], faces[before] != 0};
            addCell({points, {here, next, next + g.around, here + g.around}, first, second}, shared,
                edges);
        }
    }
    return chained(edges);
}

QPainterPath zeroLine(const SeenGrid &seen, const Row<float> &field)
{
    QPainterPath path;
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
            if (n == 2) {
                path.moveTo(ends[0]);
                path.lineTo(ends[1]);
            }
        }
    }
    return path;
}

} // namespace unhunch
