// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figureoutline.h"

#include "figure/wide.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>

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
    float x;
    float y;
    std::array<float, 2> value; // of both fields, above zero inside
    bool open; // the edge from here bounds the area
};

// From the one that is inside, so that both cells at an edge cut it at the very same place.
CutPoint between(const CutPoint &inside, const CutPoint &outside, std::size_t field, bool open)
{
    const float t = inside.value[field] / (inside.value[field] - outside.value[field]);
    const auto at = [t](float from, float to) { return from + (to - from) * t; };
    return {at(inside.x, outside.x), at(inside.y, outside.y),
        {at(inside.value[0], outside.value[0]), at(inside.value[1], outside.value[1])}, open};
}

// One cell as a polygon that can be cut by fields.
class CellPolygon
{
public:
    void clear() { m_count = 0; }

    void add(const CutPoint &p) { m_points[m_now][m_count++] = p; }

    void cut(std::size_t field)
    {
        const Points &points = m_points[m_now];
        Points &kept = m_points[1 - m_now];
        std::size_t n = 0;
        for (std::size_t k = 0; k < m_count; ++k) {
            const CutPoint &p = points[k];
            const CutPoint &q = points[k + 1 < m_count ? k + 1 : 0];
            const bool pInside = p.value[field] > 0;
            if (pInside)
                kept[n++] = p;
            if (pInside == (q.value[field] > 0))
                continue;
            kept[n++] = pInside ? between(p, q, field, true) : between(q, p, field, p.open);
        }
        m_now = 1 - m_now;
        m_count = n;
    }

    void addTo(Outline &outline) const
    {
        if (m_count < 3)
            return;
        const Points &points = m_points[m_now];
        for (std::size_t k = 0; k < m_count; ++k) {
            const CutPoint &p = points[k];
            const CutPoint &q = points[k + 1 < m_count ? k + 1 : 0];
            if (p.open)
                outline.push_back({p.x, p.y, q.x, q.y});
        }
    }

private:
    using Points = std::array<CutPoint, 12>;
    std::array<Points, 2> m_points {}; // as it is now, and room for what is cut next
    std::size_t m_now = 0;
    std::size_t m_count = 0;
};

// A bit a point and field: that the field lies at or below its level there.
class Outside
{
public:
    Outside(std::size_t points, const Cut &first, const Cut &second)
        : m_bits(points, 0)
    {
        mark(first, 1);
        mark(second, 2);
        for (std::size_t k = 0; k < points && m_everywhere != 0; ++k)
            m_everywhere &= m_bits[k];
    }

    bool isEverywhere() const { return m_everywhere != 0; }

    const std::uint8_t *at(int point) const { return m_bits.data() + point; }

private:
    void mark(const Cut &cut, std::uint8_t bit)
    {
        if (!cut.field)
            return;
        std::uint8_t *const bits = m_bits.data(); // outside the loop, or the writes might move them
        const float *const values = cut.field->data();
        const float level = cut.level;
        for (std::size_t k = 0, n = m_bits.size(); k < n; ++k)
            bits[k] = static_cast<std::uint8_t>(bits[k] | (values[k] > level ? 0 : bit));
    }

    std::vector<std::uint8_t> m_bits;
    std::uint8_t m_everywhere = 3;
};

float valueAt(const Cut &cut, int point)
{
    return cut.field ? (*cut.field)[point] - cut.level : 1.f;
}

// Calls each(j) for all of `row` with one of `bits`; most have none, so eight are looked at at
// once.
template <typename Each>
void eachWith(std::uint8_t bits, const std::uint8_t *row, int count, const Each &each)
{
    const std::uint64_t ofEight = bits * std::uint64_t {0x0101010101010101};
    for (int j = 0; j < count;) {
        std::uint64_t eight = 0;
        if (j + 8 <= count) {
            std::memcpy(&eight, row + j, sizeof eight);
            if ((eight & ofEight) == 0) {
                j += 8;
                continue;
            }
        }
        const int end = std::min(j + 8, count);
        for (; j < end; ++j) {
            if ((row[j] & bits) != 0)
                each(j);
        }
    }
}

// Which cells of a ring have to do with the boundary, and how: the open sides, and where it is cut
// the fields that do so, from bit 4 on. Written so that the compiler does sixteen at once.
void findBoundary(
    std::uint8_t *found, const std::uint8_t *cells, const std::uint8_t *outside, int around)
{
    const std::uint8_t *const after = outside + around;
    const auto one = [&](int j, int next) {
        const auto all
            = static_cast<std::uint8_t>(outside[j] & outside[next] & after[j] & after[next]);
        const auto any
            = static_cast<std::uint8_t>(outside[j] | outside[next] | after[j] | after[next]);
        const auto here = static_cast<std::uint8_t>((cells[j] & AreaCells::sides) | any << 4);
        found[j] = (cells[j] & AreaCells::there) != 0 && all == 0 ? here : std::uint8_t {0};
    };
    for (int j = 0; j + 1 < around; ++j)
        one(j, j + 1);
    one(around - 1, 0);
}

// Of cells that no field cuts only the open sides are needed.
void addWhole(Outline &outline, const AreaCells &area, const Row<QPointF> &points)
{
    const int around = area.around;
    for (int ring = 0; ring < area.cells.count(); ring += around) {
        const std::uint8_t *const cells = area.cells.data() + ring;
        eachWith(AreaCells::sides, cells, around, [&](int j) {
            const int here = ring + j;
            const int next = j + 1 < around ? here + 1 : ring;
            const std::array<int, 4> corner {here, next, next + around, here + around};
            for (std::size_t k = 0; k < 4; ++k) {
                if ((cells[j] >> k & 1) != 0)
                    addEdge(outline, points[corner[k]], points[corner[(k + 1) % 4]]);
            }
        });
    }
}

} // namespace

AreaCells cellsOf(const Grid &g, const Row<char> &faces)
{
    const int around = g.around;
    AreaCells area {around, {}};
    area.cells.resize(faces.size());
    const Row<char> nothing(static_cast<std::size_t>(around), 0);
    const int end = (g.rings - 1) * around;
    for (int ring = 0; ring < end; ring += around) {
        const char *const here = faces.data() + ring;
        const char *const above = ring > 0 ? here - around : nothing.data();
        const char *const below = ring + around < end ? here + around : nothing.data();
        std::uint8_t *const cells = area.cells.data() + ring;
        const auto one = [=](int j, int before, int next) {
            const int beyond = above[j] | here[next] << 1 | below[j] << 2 | here[before] << 3;
            cells[j] = static_cast<std::uint8_t>(
                here[j] != 0 ? AreaCells::there | (AreaCells::sides ^ beyond) : 0);
        };
        one(0, around - 1, 1);
        for (int j = 1; j + 1 < around; ++j)
            one(j, j - 1, j + 1);
        one(around - 1, around - 2, 0);
    }
    return area;
}

UNHUNCH_WIDE void addCells(Outline &outline, const AreaCells &area, const Row<QPointF> &points,
    const Cut &first, const Cut &second)
{
    if (!first.field && !second.field) {
        addWhole(outline, area, points);
        return;
    }
    const Outside outside(points.size(), first, second);
    if (outside.isEverywhere())
        return;
    const int around = area.around;
    Row<std::uint8_t> found(static_cast<std::size_t>(around));
    CellPolygon polygon;
    for (int ring = 0; ring < area.cells.count(); ring += around) {
        findBoundary(found.data(), area.cells.data() + ring, outside.at(ring), around);
        eachWith(0xFF, found.data(), around, [&](int j) {
            const int here = ring + j;
            const int next = j + 1 < around ? here + 1 : ring;
            const std::array<int, 4> corner {here, next, next + around, here + around};
            polygon.clear();
            for (std::size_t k = 0; k < 4; ++k) {
                const QPointF &p = points[corner[k]];
                polygon.add({static_cast<float>(p.x()), static_cast<float>(p.y()),
                    {valueAt(first, corner[k]), valueAt(second, corner[k])},
                    (found[j] >> k & 1) != 0});
            }
            if ((found[j] & 16) != 0)
                polygon.cut(0);
            if ((found[j] & 32) != 0)
                polygon.cut(1);
            polygon.addTo(outline);
        });
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
