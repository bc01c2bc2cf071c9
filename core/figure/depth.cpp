// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/view.h"
#include "figure/wide.h"

namespace unhunch::figure {

namespace {

constexpr float nothing = -1e9f;

struct Corner
{
    float x;
    float y;
    float z;
};

// The first pixel whose middle lies at or beyond `v`, which is never far below zero: rounding by
// the library would cost as much as the rest.
int firstMiddle(float v)
{
    constexpr int shift = 1 << 14;
    return static_cast<int>(v + (static_cast<float>(shift) + .5f)) - shift;
}

// Pixels of one triangle, by their middles.
template <typename At>
void fillTriangle(const Corner &a, const Corner &b, const Corner &c, const At &at)
{
    const int left = firstMiddle(std::min({a.x, b.x, c.x}));
    const int right = firstMiddle(std::max({a.x, b.x, c.x}));
    const int top = firstMiddle(std::min({a.y, b.y, c.y}));
    const int bottom = firstMiddle(std::max({a.y, b.y, c.y}));
    const float area = (b.x - a.x) * (c.y - a.y) - (c.x - a.x) * (b.y - a.y);
    if (left >= right || top >= bottom || std::fabs(area) < 1e-9f) // so are most: cells are small
        return;
    const float by = 1 / area;
    for (int y = top; y < bottom; ++y) {
        const float py = static_cast<float>(y) + .5f;
        for (int x = left; x < right; ++x) {
            const float px = static_cast<float>(x) + .5f;
            const float wa = ((b.x - px) * (c.y - py) - (c.x - px) * (b.y - py)) * by;
            const float wb = ((c.x - px) * (a.y - py) - (a.x - px) * (c.y - py)) * by;
            const float wc = 1 - wa - wb;
            constexpr float edge = -1e-4f; // so that no crack shows between two of them
            if (wa >= edge && wb >= edge && wc >= edge)
                at(x, y, wa * a.z + wb * b.z + wc * c.z);
        }
    }
}

} // namespace

DepthBuffer::DepthBuffer(const SeenPart &part, double shrink)
{
    double x0 = 1e9;
    double x1 = -1e9;
    double y0 = 1e9;
    double y1 = -1e9;
    for (const SeenGrid &seen : part) {
        for (const QPointF &p : seen.points) {
            x0 = std::min(x0, p.x());
            x1 = std::max(x1, p.x());
            y0 = std::min(y0, p.y());
            y1 = std::max(y1, p.y());
        }
    }
    m_left = static_cast<int>(std::floor(x0 * shrink)) - 1;
    m_top = static_cast<int>(std::floor(y0 * shrink)) - 1;
    m_right = static_cast<int>(std::ceil(x1 * shrink)) + 2;
    m_bottom = static_cast<int>(std::ceil(y1 * shrink)) + 2;
    m_depth.fill((m_right - m_left) * (m_bottom - m_top), nothing);
    for (const SeenGrid &seen : part)
        draw(seen, static_cast<float>(shrink));
}

double DepthBuffer::before(const DepthBuffer &other) const
{
    constexpr double clear = .03; // a difference that settles a pixel
    double votes = 0;
    for (int y = std::max(m_top, other.m_top); y < std::min(m_bottom, other.m_bottom); ++y) {
        for (int x = std::max(m_left, other.m_left); x < std::min(m_right, other.m_right); ++x) {
            const float mine = m_depth[index(x, y)];
            const float its = other.m_depth[other.index(x, y)];
            if (mine > nothing && its > nothing)
                votes += std::clamp((static_cast<double>(mine - its)) / clear, -1.0, 1.0);
        }
    }
    return votes;
}

UNHUNCH_WIDE void DepthBuffer::draw(const SeenGrid &seen, float shrink)
{
    const Grid &g = *seen.grid;
    Row<Corner> corners;
    corners.reserve(seen.points.size());
    for (int k = 0; k < seen.points.count(); ++k) {
        const QPointF &p = seen.points[k];
        corners.push_back({static_cast<float>(p.x()) * shrink, static_cast<float>(p.y()) * shrink,
            seen.depth[k]});
    }
    const auto keepNearest = [&](int x, int y, float z) {
        float &nearest = m_depth[index(x, y)];
        nearest = std::max(nearest, z);
    };
    for (int ring = 0; ring < seen.faces.count(); ring += g.around) {
        for (int j = 0; j < g.around; ++j) {
            const int here = ring + j;
            if (!seen.inFront(here) || (!g.clip.empty() && g.clip[here] <= 0))
                continue;
            const int next = j + 1 < g.around ? here + 1 : ring;
            const Corner &first = corners[here];
            const Corner &across = corners[next + g.around];
            fillTriangle(first, corners[next], across, keepNearest);
            fillTriangle(first, across, corners[here + g.around], keepNearest);
        }
    }
}

std::vector<int> drawingOrder(const std::vector<const DepthBuffer *> &buffers)
{
    const int n = static_cast<int>(buffers.size());
    Row<double> before; // [a * n + b] > 0: a lies before b
    before.fill(n * n, 0);
    for (int a = 0; a < n; ++a) {
        for (int b = a + 1; b < n; ++b) {
            const double votes = buffers[static_cast<std::size_t>(a)]->before(
                *buffers[static_cast<std::size_t>(b)]);
            before[a * n + b] = votes;
            before[b * n + a] = -votes;
        }
    }
    std::vector<int> order;
    Row<char> done;
    done.fill(n, 0);
    const auto inFrontOfRest = [&](int a) {
        double sum = 0;
        for (int b = 0; b < n; ++b) {
            if (!done[b] && b != a)
                sum += std::max(0., before[a * n + b]);
        }
        return sum;
    };
    for (int step = 0; step < n; ++step) { // next comes what is least in front of what remains
        int best = -1;
        double least = 1e18;
        for (int a = 0; a < n; ++a) {
            const double sum = done[a] ? 1e18 : inFrontOfRest(a);
            if (sum < least - 1e-9) {
                least = sum;
                best = a;
            }
        }
        done[best] = 1;
        order.push_back(best);
    }
    return order;
}

std::vector<int> drawingOrder(const std::vector<SeenPart> &parts, double shrink)
{
    std::vector<DepthBuffer> buffers;
    buffers.reserve(parts.size());
    for (const SeenPart &part : parts)
        buffers.emplace_back(part, shrink);
    std::vector<const DepthBuffer *> all;
    all.reserve(buffers.size());
    for (const DepthBuffer &buffer : buffers)
        all.push_back(&buffer);
    return drawingOrder(all);
}

} // namespace unhunch::figure
