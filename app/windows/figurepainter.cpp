// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figurepainter.h"

#include "figureoutline.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace unhunch {

using figure::Cell;
using figure::Grid;
using figure::Material;
using figure::Part;
using figure::PartKind;
using figure::Row;
using figure::SeenGrid;
using figure::SeenPart;
using figure::Skeleton;
using figure::Vec;
using figure::Viewpoint;

namespace {

constexpr double depthPixels = 150; // width of the picture in which depth is compared

QPen roundPen(const QColor &color, double width)
{
    return {color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
}

QColor fainter(QColor color, double by)
{
    color.setAlphaF(color.alphaF() * static_cast<float>(by));
    return color;
}

// Joins the points of a line that are seen; gaps where they are not.
class SeenLine
{
public:
    void add(bool seen, const QPointF &p)
    {
        if (!seen)
            m_on = false;
        else if (m_on)
            m_path.lineTo(p);
        else
            m_path.moveTo(p);
        m_on = m_on || seen;
    }

    const QPainterPath &path() const { return m_path; }

private:
    QPainterPath m_path;
    bool m_on = false;
};

// Draws the parts of one picture.
class FigureBrush
{
public:
    FigureBrush(QPainter &painter, const Viewpoint &view, const Skeleton &skeleton,
        const FigureColors &colors)
        : m_p(painter)
        , m_view(view)
        , m_skeleton(skeleton)
        , m_colors(colors)
        , m_light(lightFor(view))
    { }

    const Vec &light() const { return m_light; }

    void drawPart(const Part &part, SeenPart &seen);

private:
    void darkenBehind(const SeenPart &seen, bool isProp);
    void drawHead(SeenPart &seen);
    void drawGrid(const SeenGrid &seen);
    void drawGlow(const SeenGrid &seen, const Cut &clip);
    void drawLines(const SeenGrid &seen);
    void fill(const SeenGrid &seen, Material material, const Cut &where);
    void shadeFacets(const SeenGrid &seen, const QColor &shade);
    void drawFace();
    void drawEye(int side);
    void drawMouth();
    void drawNose();
    QPointF onFace(double x, double y, double out = .001) const;
    double facing(double x, double y) const;

    QPainter &m_p;
    const Viewpoint &m_view;
    const Skeleton &m_skeleton;
    const FigureColors &m_colors;
    Vec m_light;
};

void FigureBrush::drawPart(const Part &part, SeenPart &seen)
{
    darkenBehind(seen, part.kind == PartKind::Prop);
    if (part.kind == PartKind::Head) {
        drawHead(seen);
        return;
    }
    const auto meanDepth = [&](std::size_t i) {
        const Row<float> &depth = seen[i].depth;
        return std::accumulate(depth.begin(), depth.end(), 0.f) / static_cast<float>(depth.size());
    };
    std::vector<std::pair<float, std::size_t>> order;
    for (std::size_t i = 0; i < seen.size(); ++i)
        order.emplace_back(meanDepth(i), i);
    std::sort(order.begin(), order.end());
    for (const auto &[depth, i] : order)
        drawGrid(seen[i]);
}

// Contact shadow, fold and outline in one: inflated copies of the part darken what is already
// there, and only that. They have no width where the part grows out of its parent.
void FigureBrush::darkenBehind(const SeenPart &part, bool isProp)
{
    m_p.setCompositionMode(QPainter::CompositionMode_SourceAtop);
    for (const double width : {.0042, .0105, .0190}) {
        for (const SeenGrid &seen : part) {
            const Grid &g = *seen.grid;
            if (std::none_of(g.halo.begin(), g.halo.end(), [](float h) { return h > .02f; }))
                continue;
            SeenGrid inflated = seen;
            for (int k = 0; k < g.size(); ++k) {
                const double by = static_cast<double>(g.halo[k / g.around]) * width * m_view.scale;
                inflated.points[k] += QPointF(dot(g.normals[k], m_view.right) + .30,
                                          -dot(g.normals[k], m_view.up) + .42)
                    * by;
            }
            figure::findFaces(inflated);
            for (int i = 0; i + 1 < g.rings; ++i) {
                const bool standsOut = g.halo[i] >= .03f || g.halo[i + 1] >= .03f;
                for (int j = 0; j < g.around; ++j) {
                    const int at = g.index(i, j);
                    inflated.faces[at] = inflated.faces[at] && seen.faces[at] && standsOut;
                }
            }
            m_p.fillPath(cellOutline(inflated), isProp ? m_colors.propHalo : m_colors.halo);
        }
    }
    m_p.setCompositionMode(QPainter::CompositionMode_SourceOver);
}

// Hair as a whole (what sticks out behind the skull), skull and face, then the hair on the side
// that is seen.
void FigureBrush::drawHead(SeenPart &seen)
{
    SeenGrid &hair = seen[1];
    const SeenGrid &skull = seen[0];
    double ear[figure::bothSides];
    for (int side = 0; side < figure::bothSides; ++side)
        ear[side] = dot(m_skeleton.head.x * (side == figure::left ? 1. : -1.), m_view.towards);
    drawGrid(hair);
    for (int side = 0; side < figure::bothSides; ++side) {
        if (ear[side] <= .14 && ear[side] > -.3)
            drawGrid(seen[static_cast<std::size_t>(2 + side)]);
    }
    drawGrid(skull);
    drawFace();
    for (int k = 0; k < hair.faces.count(); ++k)
        hair.faces[k] = hair.faces[k] && skull.faces[k];
    drawGrid(hair);
    for (int side = 0; side < figure::bothSides; ++side) {
        if (ear[side] > .14)
            drawGrid(seen[static_cast<std::size_t>(2 + side)]);
    }
}

void FigureBrush::drawGrid(const SeenGrid &seen)
{
    const Grid &g = *seen.grid;
    Cut base {g.clip.empty() ? nullptr : &g.clip, 0};
    // The base stays clear of the other materials, or its colour would fringe their outer edge.
    Row<float> rest;
    if (!g.regions.empty()) {
        rest.fill(g.size(), 1e9f);
        for (const figure::Region &region : g.regions) {
            for (int k = 0; k < g.size(); ++k)
                rest[k] = std::min(rest[k], .004f - region.field[k]);
        }
        base.field = &rest;
    }
    fill(seen, g.material, base);
    for (const figure::Region &region : g.regions)
        fill(seen, region.material, {&region.field, 0});
    drawGlow(seen, rest.empty() ? Cut {} : base);
    drawLines(seen);
}

void FigureBrush::fill(const SeenGrid &seen, Material material, const Cut &where)
{
    const FigureColors::Tone &tone = m_colors[material];
    m_p.fillPath(cellOutline(seen, where), tone.base);
    if (seen.grid->flat) {
        shadeFacets(seen, tone.shade);
        return;
    }
    for (const float level : {-.30f, -.08f, .16f})
        m_p.fillPath(cellOutline(seen, {&seen.shade, level}, where), tone.shade);
}

void FigureBrush::shadeFacets(const SeenGrid &seen, const QColor &shade)
{
    const Grid &g = *seen.grid;
    for (const double level : {.62, .28}) {
        Row<char> faces = seen.faces;
        for (int i = 0; i + 1 < g.rings; ++i) {
            for (int j = 0; j < g.around; ++j) {
                const Cell c = cellOf(g, i, j);
                const auto p = [&](int k) { return g.points[c.corner[k]]; };
                const Vec n = unit(cross(p(1) - p(0) + (p(2) - p(3)), p(3) - p(0) + (p(2) - p(1))));
                if (dot(n, m_light) > level)
                    faces[g.index(i, j)] = 0;
            }
        }
        m_p.fillPath(cellOutline(seen, seen.points, faces), shade);
    }
}

void FigureBrush::drawGlow(const SeenGrid &seen, const Cut &clip)
{
    const Grid &g = *seen.grid;
    if (g.glow.empty() || *std::max_element(g.glow.begin(), g.glow.end()) <= 0)
        return;
    QColor glow = m_colors.glow;
    glow.setAlphaF(static_cast<float>(.27 * m_skeleton.effort));
    for (const float level : {-.14f, .0f, .16f, .34f, .54f})
        m_p.fillPath(cellOutline(seen, {&g.glow, level}, clip), glow);
}

void FigureBrush::drawLines(const SeenGrid &seen)
{
    const Grid &g = *seen.grid;
    for (const int ring : g.hems) {
        SeenLine line;
        for (int j = 0; j <= g.around; ++j) {
            const bool front = seen.inFront(g.index(std::min(ring, g.rings - 2), j))
                || seen.inFront(g.index(std::max(0, ring - 1), j));
            line.add(front, seen.points[g.index(ring, j)]);
        }
        m_p.strokePath(line.path(), roundPen(m_colors.line, m_view.scale * .0028));
    }
    for (const Row<int> &run : g.creases) {
        SeenLine line;
        for (const int id : run)
            line.add(
                seen.inFront(id) || seen.inFront(id - (id % g.around ? 1 : 0)), seen.points[id]);
        m_p.strokePath(line.path(),
            roundPen(fainter(m_colors[Material::Skin].shade, 1.8), m_view.scale * .0017));
    }
    for (const Row<float> &field : g.seams)
        m_p.strokePath(zeroLine(seen, field), roundPen(m_colors.line, m_view.scale * .0030));
}

QPointF FigureBrush::onFace(double x, double y, double out) const
{
    const Vec local {x, y, figure::faceDepth(x, y) + out};
    return m_view.project(m_skeleton.headCentre + m_skeleton.head * local);
}

// How squarely the face is seen at a place: 1 straight on, below 0 not at all.
double FigureBrush::facing(double x, double y) const
{
    constexpr double e = .004;
    const Vec dx {2 * e, 0, figure::faceDepth(x + e, y) - figure::faceDepth(x - e, y)};
    const Vec dy {0, 2 * e, figure::faceDepth(x, y + e) - figure::faceDepth(x, y - e)};
    return dot(m_skeleton.head * unit(cross(dx, dy)), m_view.towards);
}

void FigureBrush::drawFace()
{
    drawEye(1);
    drawEye(-1);
    if (facing(0, -.034) > 0)
        drawMouth();
    if (facing(0, -.018) > .55)
        drawNose();
}

// A small upright oval, foreshortened with the face, and a brow.
void FigureBrush::drawEye(int side)
{
    const double x = side * .0172;
    const double y = .0015;
    if (facing(x, y) < .12)
        return;
    QPolygonF eye;
    for (int k = 0; k < 24; ++k) {
        const double at = 2 * figure::pi * k / 24;
        eye << onFace(x + .0031 * std::cos(at), y + .0044 * std::sin(at));
    }
    QPainterPath oval;
    oval.addPolygon(eye);
    m_p.fillPath(oval, m_colors.eye);
    SeenLine brow;
    for (int k = 0; k <= 10; ++k) {
        const double u = k / 5. - 1;
        brow.add(true,
            onFace(x + .0085 * u + side * .001, .0145 + .0018 * (1 - u * u) - .0006 * side * u));
    }
    m_p.strokePath(brow.path(), roundPen(m_colors.brow, m_view.scale * .0030));
}

void FigureBrush::drawMouth()
{
    SeenLine mouth;
    for (int k = 0; k <= 16; ++k) {
        const double u = k / 8. - 1;
        const double x = .0115 * u;
        const double y = -.0375 + .0040 * u * u;
        mouth.add(facing(x, y) >= .02, onFace(x, y, .0020));
    }
    m_p.strokePath(mouth.path(), roundPen(m_colors.lip, m_view.scale * .0030));
}

// One short stroke on the shaded side.
void FigureBrush::drawNose()
{
    QPainterPath nose;
    nose.moveTo(onFace(.0015, -.0185, .010));
    nose.lineTo(onFace(.0058, -.0210, .003));
    m_p.strokePath(
        nose, roundPen(fainter(m_colors[Material::Skin].shade, 2.5), m_view.scale * .0028));
}

// Where a point's shadow falls, and whether it counts.
struct Fall
{
    Vec place;
    bool counts;
};

// The shadow of all parts that `fall` lets through.
template <typename FallOf>
QPainterPath shadowOf(const std::vector<Part> &parts, const Viewpoint &view, const FallOf &fall)
{
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    for (const Part &part : parts) {
        if (!part.castsShadow)
            continue;
        for (const Grid &g : part.grids) {
            if (!g.clip.empty())
                continue;
            SeenGrid seen;
            seen.grid = &g;
            Row<char> counts;
            for (const Vec &p : g.points) {
                const Fall f = fall(p);
                seen.points.push_back(view.project(f.place));
                counts.push_back(f.counts);
            }
            figure::findFaces(seen);
            for (int i = 0; i + 1 < g.rings; ++i) {
                for (int j = 0; j < g.around; ++j) {
                    const Cell cell = cellOf(g, i, j);
                    for (const int corner : cell.corner)
                        seen.faces[g.index(i, j)] = seen.faces[g.index(i, j)] && counts[corner];
                }
            }
            path.addPath(cellOutline(seen));
        }
    }
    return path;
}

void drawFloorShadow(
    QPainter &painter, const std::vector<Part> &parts, const Viewpoint &view, const QColor &color)
{
    const Vec slant = view.right * .16 - Vec {view.towards.x, 0, view.towards.z} * .10;
    const auto shadow = [&](const Vec &lean, double below) {
        return shadowOf(parts, view, [&](const Vec &p) {
            return Fall {{p.x + lean.x * p.y, 0, p.z + lean.z * p.y}, p.y < below};
        });
    };
    painter.fillPath(shadow(slant, 9), fainter(color, .62));
    painter.fillPath(shadow(slant * .5, .060), fainter(color, .43)); // what is near the floor
}

void drawWallShadow(QPainter &painter, const std::vector<Part> &parts, const Viewpoint &view,
    double wallZ, const QColor &color)
{
    const Vec slant {.42, -.34, 0};
    painter.save();
    const double foot = view.project({0, 0, wallZ}).y();
    painter.setClipRect(QRectF(-1e4, -1e4, 2e4, 1e4 + foot));
    painter.fillPath(shadowOf(parts, view,
                         [&](const Vec &p) {
                             const double away = p.z - wallZ;
                             return Fall {p + Vec {slant.x * away, slant.y * away, -away}, true};
                         }),
        fainter(color, .55));
    painter.restore();
}

void drawMat(QPainter &painter, const figure::Scene &scene, const Viewpoint &view,
    const FigureColors &colors, int size)
{
    QPolygonF top;
    QPolygonF edge;
    for (const Vec &p : matOutline(scene, view, size)) {
        top << view.project(p);
        edge << view.project(p - Vec {0, .008, 0});
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.matEdge);
    painter.drawPolygon(edge);
    painter.setBrush(colors.mat);
    painter.drawPolygon(top);
}

QImage clearImage(int size)
{
    QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    return image;
}

// The parts on a layer of their own, for their halos may darken nothing but each other.
QImage paintParts(const std::vector<Part> &parts, const Viewpoint &view, const Skeleton &skeleton,
    const FigureColors &colors, int size)
{
    QImage layer = clearImage(size);
    QPainter painter(&layer);
    painter.setRenderHint(QPainter::Antialiasing);
    FigureBrush brush(painter, view, skeleton, colors);
    std::vector<SeenPart> seen;
    for (const Part &part : parts) {
        SeenPart grids;
        for (const Grid &grid : part.grids)
            grids.push_back(see(grid, view, brush.light()));
        seen.push_back(std::move(grids));
    }
    for (const int i : drawingOrder(seen, depthPixels / size)) {
        const auto at = static_cast<std::size_t>(i);
        brush.drawPart(parts[at], seen[at]);
    }
    return layer;
}

} // namespace

QImage paintFigure(const figure::Movement &movement, const Viewpoint &view,
    const Skeleton &skeleton, const FigureColors &colors, int size)
{
    std::vector<Part> parts = bodyOf(skeleton, movement);
    for (Part &prop : propsOf(movement.scene))
        parts.push_back(std::move(prop));
    QImage image = clearImage(size);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    if (movement.scene.has(figure::PropKind::Wall))
        drawWallShadow(painter, parts, view, movement.scene.wallZ, colors.shadow);
    if (movement.scene.has(figure::PropKind::Mat))
        drawMat(painter, movement.scene, view, colors, size);
    drawFloorShadow(painter, parts, view, colors.shadow);
    painter.drawImage(0, 0, paintParts(parts, view, skeleton, colors, size));
    return image;
}

} // namespace unhunch
