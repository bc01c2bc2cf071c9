// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "svgpaper.h"

#include <cmath>
#include <map>
#include <polyclipping/clipper.hpp>

namespace unhunch {

namespace {

constexpr double grain = 100; // whole numbers of the clipper to a unit

using Point = ClipperLib::IntPoint;
using Paths = ClipperLib::Paths;

struct ByPlace
{
    bool operator()(const Point &a, const Point &b) const
    {
        return a.X != b.X ? a.X < b.X : a.Y < b.Y;
    }
};

Point pointOf(float x, float y)
{
    return {std::llround(double(x) * grain), std::llround(double(y) * grain)};
}

// Joins edges, which come in no order, into closed loops. Where neighbours rounded a common point
// to different grains the next one near by is taken.
class Joiner
{
public:
    explicit Joiner(std::span<const Edge> edges)
    {
        for (const Edge &edge : edges) {
            const Point from = pointOf(edge.x0, edge.y0);
            const Point to = pointOf(edge.x1, edge.y1);
            if (from != to)
                m_next.emplace(from, to);
        }
    }

    Paths joined()
    {
        Paths paths;
        while (!m_next.empty()) {
            ClipperLib::Path path;
            auto at = m_next.begin();
            while (at != m_next.end()) {
                path.push_back(at->first);
                const Point to = at->second;
                m_next.erase(at);
                at = near(to);
            }
            paths.push_back(std::move(path));
        }
        return paths;
    }

private:
    using Edges = std::multimap<Point, Point, ByPlace>;

    Edges::iterator near(const Point &place)
    {
        if (const auto exact = m_next.find(place); exact != m_next.end())
            return exact;
        for (int dx = -1; dx <= 1; ++dx) {
            for (int dy = -1; dy <= 1; ++dy) {
                const auto found = m_next.find({place.X + dx, place.Y + dy});
                if (found != m_next.end())
                    return found;
            }
        }
        return m_next.end();
    }

    Edges m_next;
};

Paths combined(ClipperLib::ClipType how, const Paths &a, const Paths &b)
{
    ClipperLib::Clipper clipper;
    clipper.AddPaths(a, ClipperLib::ptSubject, true);
    clipper.AddPaths(b, ClipperLib::ptClip, true);
    Paths result;
    clipper.Execute(how, result, ClipperLib::pftNonZero, ClipperLib::pftNonZero);
    return result;
}

QByteArray number(double v)
{
    constexpr int digits = 7;
    return QByteArray::number(v, 'g', digits);
}

QByteArray attribute(const char *name, const QByteArray &value)
{
    return QByteArray(" ") + name + "='" + value + '\'';
}

QByteArray dataOf(const Paths &paths)
{
    QByteArray data;
    for (const ClipperLib::Path &path : paths) {
        data += 'M';
        for (const Point &p : path)
            data += number(double(p.X) / grain) + ',' + number(double(p.Y) / grain) + ' ';
        data += 'Z';
    }
    return data;
}

QByteArray colour(const QColor &color)
{
    QByteArray text = attribute("fill", color.name().toLatin1());
    if (color.alpha() < 255) {
        constexpr int digits = 3;
        text += attribute("fill-opacity", QByteArray::number(double(color.alphaF()), 'g', digits));
    }
    return text;
}

QByteArray place(const QRectF &r)
{
    return attribute("x", number(r.x())) + attribute("y", number(r.y()))
        + attribute("width", number(r.width())) + attribute("height", number(r.height()));
}

} // namespace

struct SvgPaper::Areas
{
    Paths painted; // that a fill onto what is painted may lie on
    Paths all;
};

SvgPaper::SvgPaper(int size)
    : m_size(size)
    , m_areas(std::make_unique<Areas>())
{ }

SvgPaper::~SvgPaper() = default;

void SvgPaper::fill(std::span<const Edge> edges, const QColor &color, Onto onto, int foot)
{
    if (color.alpha() == 0)
        return;
    Paths area = Joiner(edges).joined();
    if (foot < m_size) {
        const auto right = static_cast<ClipperLib::cInt>(m_size * grain);
        const auto bottom = static_cast<ClipperLib::cInt>(foot * grain);
        area = combined(
            ClipperLib::ctIntersection, area, {{{0, 0}, {right, 0}, {right, bottom}, {0, bottom}}});
    } else if (onto == Onto::Painted) {
        area = combined(ClipperLib::ctIntersection, area, m_areas->painted);
    } else {
        // What winds twice is filled once, whatever a reader's fill rule makes of it.
        area = combined(ClipperLib::ctUnion, area, {});
    }
    if (area.empty())
        return;
    const QByteArray shape = "<path" + colour(color) + attribute("d", dataOf(area)) + "/>\n";
    if (onto == Onto::Behind)
        m_behind.prepend(shape);
    else
        m_shapes += shape;
    if (color.alpha() < 255)
        return;
    if (onto == Onto::Picture)
        m_areas->painted = combined(ClipperLib::ctUnion, m_areas->painted, area);
    m_areas->all = combined(ClipperLib::ctUnion, m_areas->all, area);
}

void SvgPaper::addGroundRect(const QRectF &rect, const QColor &color)
{
    m_ground += "<rect" + colour(color) + place(rect) + "/>\n";
}

void SvgPaper::addGroundDisc(
    const QRectF &rect, const QColor &color, const QColor &edge, double width)
{
    m_ground += "<circle" + colour(color) + attribute("cx", number(rect.center().x()))
        + attribute("cy", number(rect.center().y())) + attribute("r", number(rect.width() / 2));
    if (width > 0)
        m_ground += attribute("stroke", edge.name().toLatin1())
            + attribute("stroke-width", number(width));
    m_ground += "/>\n";
}

QByteArray SvgPaper::svg(const QString &title, const QColor &edge, double width) const
{
    QByteArray outline;
    if (width > 0) {
        outline = "<path" + colour(edge) + attribute("stroke", edge.name().toLatin1())
            + attribute("stroke-width", number(width * 2)) + attribute("stroke-linejoin", "round")
            + attribute("d", dataOf(m_areas->all)) + "/>\n";
    }
    const QByteArray size = QByteArray::number(m_size);
    return "<?xml version='1.0' encoding='UTF-8'?>\n<svg"
        + attribute("xmlns", "http://www.w3.org/2000/svg") + attribute("width", size)
        + attribute("height", size) + attribute("viewBox", "0 0 " + size + ' ' + size)
        + ">\n<title>" + title.toHtmlEscaped().toUtf8() + "</title>\n" + m_ground + outline
        + m_behind + m_shapes + "</svg>\n";
}

} // namespace unhunch
