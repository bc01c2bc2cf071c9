// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figurecanvas.h"

#include "figure/wide.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>
#include <utility>

namespace unhunch {

Coverage::Coverage(int width, int height)
    : m_width(width)
    , m_height(height)
    , m_stride(static_cast<std::size_t>(width) + 2)
    , m_change(m_stride * static_cast<std::size_t>(height), 0)
    , m_from(static_cast<std::size_t>(height), width + 2)
    , m_to(static_cast<std::size_t>(height), 0)
    , m_top(height)
{ }

UNHUNCH_WIDE void Coverage::add(const Edge &edge)
{
    float x0 = edge.x0;
    float y0 = edge.y0;
    float x1 = edge.x1;
    float y1 = edge.y1;
    float sign = 1;
    if (y0 > y1) {
        std::swap(x0, x1);
        std::swap(y0, y1);
        sign = -1;
    }
    const auto height = static_cast<float>(m_height);
    if (!(y0 < y1) || y1 <= 0 || y0 >= height)
        return;
    const float slope = (x1 - x0) / (y1 - y0);
    if (y0 < 0) {
        x0 -= y0 * slope;
        y0 = 0;
    }
    y1 = std::min(y1, height);
    const int top = static_cast<int>(y0);
    m_top = std::min(m_top, top);
    const auto width = static_cast<float>(m_width);
    float x = x0;
    int y = top;
    for (float from = y0; from < y1; ++y) {
        const float to = std::min(static_cast<float>(y + 1), y1);
        const float next = x + slope * (to - from);
        addInRow(y, std::clamp(std::min(x, next), 0.f, width),
            std::clamp(std::max(x, next), 0.f, width), (to - from) * sign);
        x = next;
        from = to;
    }
    m_bottom = std::max(m_bottom, y);
}

// The part of an edge within one row of pixels, `height` of the row high.
inline void Coverage::addInRow(int y, float left, float right, float height)
{
    const int first = static_cast<int>(left);
    const int last = static_cast<int>(right);
    const auto row = static_cast<std::size_t>(y);
    m_from[row] = std::min(m_from[row], first);
    m_to[row] = std::max(m_to[row], last + 2);
    float *change = m_change.data() + row * m_stride + first;
    const float before = left - static_cast<float>(first);
    if (first == last) {
        const float beyond = height * (before + (right - left) / 2);
        change[0] += height - beyond;
        change[1] += beyond;
        return;
    }
    addAcross(change, left, right, height);
}

// It crosses several pixels: the share left of it grows as a parabola, a line and a parabola.
void Coverage::addAcross(float *change, float left, float right, float height)
{
    const int first = static_cast<int>(left);
    const int last = static_cast<int>(right);
    const float before = left - static_cast<float>(first);
    const float each = height / (right - left);
    const float start = 1 - before;
    const float end = right - static_cast<float>(last);
    float sum = each * start * start / 2;
    change[0] += sum;
    float done = sum;
    for (int k = 1; k < last - first; ++k) {
        const float upTo = each * (start + static_cast<float>(k) - .5f);
        change[k] += upTo - done;
        done = upTo;
    }
    sum = height - each * end * end / 2;
    change[last - first] += sum - done;
    change[last - first + 1] += height - sum;
}

namespace {

// The first of `change` from `x` on that is not zero, or `end`.
int firstChange(const float *change, int x, int end)
{
    if (x < end && change[x] != 0) // edges cross several pixels side by side
        return x;
    std::array<std::uint64_t, 2> four {};
    static_assert(sizeof four == 4 * sizeof(float));
    for (; x + 4 <= end; x += 4) {
        std::memcpy(four.data(), change + x, sizeof four);
        if ((four[0] | four[1]) != 0)
            break;
    }
    while (x < end && change[x] == 0)
        ++x;
    return x;
}

} // namespace

template <typename Run> void Coverage::sweep(const Run &run)
{
    for (int y = m_top; y < m_bottom; ++y) {
        const auto row = static_cast<std::size_t>(y);
        float *change = m_change.data() + row * m_stride;
        const int end = std::min(m_to[row], m_width);
        float share = 0;
        for (int x = m_from[row]; x < end;) {
            share += std::exchange(change[x], 0.f);
            const int next = firstChange(change, x + 1, end);
            const float inside = std::fabs(share);
            if (inside > 1 / 512.f)
                run(x, y, next - x, std::min(inside, 1.f));
            x = next;
        }
        change[m_width] = change[m_width + 1] = 0; // never swept
        m_from[row] = m_width + 2;
        m_to[row] = 0;
    }
    m_top = m_height;
    m_bottom = 0;
}

namespace {

using Pixels = std::array<std::uint8_t, 16>; // four of them

constexpr std::uint16_t opaque = 255;

// a · b / 255, rounded.
std::uint8_t product(std::uint16_t a, std::uint16_t b)
{
    const auto t = static_cast<std::uint16_t>(a * b + 128);
    return static_cast<std::uint8_t>((t + (t >> 8)) >> 8);
}

// Each part of the color times `by` / 255, two at once.
QRgb scaled(QRgb color, std::uint16_t by)
{
    constexpr QRgb two = 0x00FF00FF;
    constexpr QRgb half = 0x00800080;
    QRgb even = (color & two) * by + half;
    QRgb odd = (color >> 8 & two) * by + half;
    even = (even + (even >> 8 & two)) >> 8 & two;
    odd = (odd + (odd >> 8 & two)) & ~two;
    return even | odd;
}

std::uint16_t alphaOf(QRgb color)
{
    return static_cast<std::uint16_t>(qAlpha(color));
}

// Lays `source` over the pixels. Written so that the compiler does sixteen bytes at once.
void layOver(QRgb *pixels, int count, QRgb source)
{
    const auto rest = static_cast<std::uint16_t>(opaque - alphaOf(source));
    if (rest == 0) {
        std::fill(pixels, pixels + count, source);
        return;
    }
    int k = 0;
    const std::array<QRgb, 4> four {source, source, source, source};
    Pixels add;
    std::memcpy(add.data(), four.data(), sizeof add);
    for (; k + 4 <= count; k += 4) {
        Pixels d;
        std::memcpy(d.data(), pixels + k, sizeof d);
        for (std::size_t i = 0; i < d.size(); ++i)
            d[i] = static_cast<std::uint8_t>(add[i] + product(d[i], rest));
        std::memcpy(pixels + k, d.data(), sizeof d);
    }
    for (; k < count; ++k)
        pixels[k] = source + scaled(pixels[k], rest);
}

// The first of `count` pixels from `first` on that has another alpha than this, which is 0 or 255.
int firstOther(const QRgb *pixels, int first, int count, std::uint16_t alpha)
{
    constexpr std::uint64_t alphas = 0xFF000000FF000000;
    const std::uint64_t alike = alpha == opaque ? alphas : 0;
    int k = first;
    for (; k + 4 <= count; k += 4) {
        std::array<std::uint64_t, 2> four {};
        static_assert(sizeof four == 4 * sizeof(QRgb));
        std::memcpy(four.data(), pixels + k, sizeof four);
        if ((((four[0] ^ alike) | (four[1] ^ alike)) & alphas) != 0)
            break;
    }
    while (k < count && alphaOf(pixels[k]) == alpha)
        ++k;
    return k;
}

void layOver(QRgb &p, QRgb source)
{
    p = source + scaled(p, static_cast<std::uint16_t>(opaque - alphaOf(source)));
}

void layOnPainted(QRgb &p, QRgb source)
{
    const std::uint16_t alpha = alphaOf(p);
    if (alpha != 0)
        p = scaled(source, alpha) + scaled(p, static_cast<std::uint16_t>(opaque - alphaOf(source)));
}

void layOnPainted(QRgb *pixels, int count, QRgb source)
{
    for (int k = 0; k < count;) {
        const std::uint16_t alpha = alphaOf(pixels[k]);
        if (alpha != 0 && alpha != opaque) {
            layOnPainted(pixels[k++], source);
            continue;
        }
        const int end = firstOther(pixels, k + 1, count, alpha);
        if (alpha == opaque)
            layOver(pixels + k, end - k, source);
        k = end;
    }
}

void layBehind(QRgb &p, QRgb source)
{
    p += scaled(source, static_cast<std::uint16_t>(opaque - alphaOf(p)));
}

void layBehind(QRgb *pixels, int count, QRgb source)
{
    for (int k = 0; k < count;) {
        const std::uint16_t alpha = alphaOf(pixels[k]);
        if (alpha != 0 && alpha != opaque) {
            layBehind(pixels[k++], source);
            continue;
        }
        const int end = firstOther(pixels, k + 1, count, alpha);
        if (alpha == 0)
            std::fill(pixels + k, pixels + end, source);
        k = end;
    }
}

} // namespace

FigureCanvas::FigureCanvas(int size)
    : m_size(size)
    , m_coverage(size, size)
{ }

void FigureCanvas::begin(QImage used)
{
    if (used.width() == m_size && used.height() == m_size && used.isDetached()
        && used.format() == QImage::Format_ARGB32_Premultiplied) {
        m_image = std::move(used);
        m_image.setDevicePixelRatio(1);
    } else {
        m_image = QImage(m_size, m_size, QImage::Format_ARGB32_Premultiplied);
    }
    m_image.fill(Qt::transparent);
}

void FigureCanvas::fill(std::span<const Edge> outline, const QColor &color, Onto onto, int foot)
{
    if (!outline.empty() && color.alpha() != 0)
        fillOutline(outline, color, onto, foot);
}

UNHUNCH_WIDE void FigureCanvas::fillOutline(
    std::span<const Edge> outline, const QColor &color, Onto onto, int foot)
{
    for (const Edge &edge : outline)
        m_coverage.add(edge);
    const QRgb whole = qPremultiply(color.rgba());
    const auto line = m_image.bytesPerLine() / static_cast<qsizetype>(sizeof(QRgb));
    auto *const picture = reinterpret_cast<QRgb *>(m_image.bits());
    const auto each = [=, this](const auto &layOne, const auto &layMany) {
        m_coverage.sweep([=](int x, int y, int count, float share) {
            if (y >= foot)
                return;
            // lround would cost a call for each span, and the share is 0 to 1.
            // NOLINTNEXTLINE(bugprone-incorrect-roundings)
            const auto by = static_cast<std::uint16_t>(share * 255 + .5f);
            const QRgb source = by == opaque ? whole : scaled(whole, by);
            QRgb *const pixels = picture + y * line + x;
            if (count == 1) // as at most edges
                layOne(*pixels, source);
            else
                layMany(pixels, count, source);
        });
    };
    switch (onto) {
    case Onto::Picture:
        each([](QRgb &p, QRgb source) { layOver(p, source); },
            [](QRgb *p, int count, QRgb source) { layOver(p, count, source); });
        break;
    case Onto::Painted:
        each([](QRgb &p, QRgb source) { layOnPainted(p, source); },
            [](QRgb *p, int count, QRgb source) { layOnPainted(p, count, source); });
        break;
    case Onto::Behind:
        each([](QRgb &p, QRgb source) { layBehind(p, source); },
            [](QRgb *p, int count, QRgb source) { layBehind(p, count, source); });
        break;
    }
}

QImage FigureCanvas::take()
{
    return std::exchange(m_image, {});
}

void Drawing::fill(const QColor &color, Onto onto)
{
    const std::size_t start = m_fills.empty() ? 0 : m_fills.back().end;
    if (start < m_edges.size())
        m_fills.push_back({m_edges.size(), color, onto});
}

void Drawing::clear()
{
    m_edges.clear();
    m_fills.clear();
}

void Drawing::paint(Canvas &canvas) const
{
    std::size_t start = 0;
    for (const Fill &fill : m_fills) {
        canvas.fill(std::span(m_edges).subspan(start, fill.end - start), fill.color, fill.onto);
        start = fill.end;
    }
}

} // namespace unhunch
