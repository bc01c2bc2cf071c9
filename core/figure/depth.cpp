// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/view.h"

namespace unhunch::figure {

namespace {

constexpr float nothing = -1e9f;

struct Corner
{
    double x;
    double y;
    float z;
};

// The nearest depth of one part at each pixel of a small picture.
class DepthBuffer
{
public:
    DepthBuffer(const SeenPart &part, double shrink)
    {
        double x0 = 1e9;
        double x1 = -1e9;
        double y0 = 1e9;
        double y1 = -1e9;
        for (const SeenGrid &seen : part) {
            for (const QPointF &p : seen.points) {
                x0 = std::min(x0, p.x() * shrink);
                x1 = std::max(x1, p.x() * shrink);
                y0 = std::min(y0, p.y() * shrink);
                y1 = std::max(y1, p.y() * shrink);
            }
        }
        m_left = static_cast<int>(std::floor(x0));
        m_top = static_cast<int>(std::floor(y0));
        m_right = static_cast<int>(std::ceil(x1)) + 1;
        m_bottom = static_cast<int>(std::ceil(y1)) + 1;
        m_depth.fill((m_right - m_left) * (m_bottom - m_top), nothing);
        for (const SeenGrid &seen : part)
            draw(seen, shrink);
    }

    // Above zero: this one lies before the other, by the votes of the pixels they share.
    double before(const DepthBuffer &other) const
    {
        constexpr double clear = .03; // a difference that settles a pixel
        double votes = 0;
        for (int y = std::max(m_top, other.m_top); y < std::min(m_bottom, other.m_bottom); ++y) {
            for (int x = std::max(m_left, other.m_left); x < std::min(m_right, other.m_right);
                 ++x) {
                const float mine = m_depth[index(x, y)];
                const float its = other.m_depth[other.index(x, y)];
                if (mine > nothing && its > nothing)
                    votes += std::clamp((static_cast<double>(mine) - its) / clear, -1.0, 1.0);
            }
        }
        return votes;
    }

private:
    int index(int x, int y) const { return (y - m_top) * (m_right - m_left) + x - m_left; }

    void draw(const SeenGrid &seen, double shrink)
    {
        const Grid &g = *seen.grid;
        for (int i = 0; i + 1 < g.rings; ++i) {
            for (int j = 0; j < g.around; ++j) {
                const int at = g.index(i, j);
                if (!seen.inFront(at) || (!g.clip.empty() && g.clip[at] <= 0))
                    continue;
                const Cell cell = cellOf(g, i, j);
                Corner c[4];
                for (int k = 0; k < 4; ++k) {
                    const QPointF p = seen.points[cell.corner[k]] * shrink;
                    c[k] = {p.x(), p.y(), seen.depth[cell.corner[k]]};
                }
                drawTriangle(c[0], c[1], c[2]);
                drawTriangle(c[0], c[2], c[3]);
            }
        }
    }

    void drawTriangle(const Corner &a, const Corner &b, const Corner &c)
    {
        const double area = (b.x - a.x) * (c.y - a.y) - (c.x - a.x) * (b.y - a.y);
        if (std::fabs(area) < 1e-12)
            return;
        const auto low = [](double x, double y, double z) {
            return static_cast<int>(std::ceil(std::min({x, y, z}) - .5));
        };
        const auto high = [](double x, double y, double z) {
            return static_cast<int>(std::floor(std::max({x, y, z}) - .5));
        };
        const int xEnd = std::min(m_right - 1, high(a.x, b.x, c.x));
        const int yEnd = std::min(m_bottom - 1, high(a.y, b.y, c.y));
        for (int y = std::max(m_top, low(a.y, b.y, c.y)); y <= yEnd; ++y) {
            for (int x = std::max(m_left, low(a.x, b.x, c.x)); x <= xEnd; ++x) {
                const double px = x + .5;
                const double py = y + .5;
                const double wa = ((b.x - px) * (c.y - py) - (c.x - px) * (b.y - py)) / area;
                const double wb = ((c.x - px) * (a.y - py) - (a.x - px) * (c.y - py)) / area;
                const double wc = 1 - wa - wb;
                if (wa < -1e-9 || wb < -1e-9 || wc < -1e-9)
                    continue;
                const auto z = static_cast<float>(wa * static_cast<double>(a.z)
                    + wb * static_cast<double>(b.z) + wc * static_cast<double>(c.z));
                float &deepest = m_depth[index(x, y)];
                deepest = std::max(deepest, z);
            }
        }
    }

    int m_left = 0;
    int m_top = 0;
    int m_right = 0; // one past
    int m_bottom = 0;
    Row<float> m_depth;
};

} // namespace

std::vector<int> drawingOrder(const std::vector<SeenPart> &parts, double shrink)
{
    const int n = static_cast<int>(parts.size());
    std::vector<DepthBuffer> buffers;
    buffers.reserve(parts.size());
    for (const SeenPart &part : parts)
        buffers.emplace_back(part, shrink);
    Row<double> before; // [a * n + b] > 0: a lies before b
    before.fill(n * n, 0);
    for (int a = 0; a < n; ++a) {
        for (int b = a + 1; b < n; ++b) {
            const double votes
                = buffers[static_cast<std::size_t>(a)].before(buffers[static_cast<std::size_t>(b)]);
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

} // namespace unhunch::figure
