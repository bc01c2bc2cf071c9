// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figureparts.h"

#include "figure/wide.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <optional>

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

// A line through the points that are seen; gaps where they are not.
class SeenLine
{
public:
    SeenLine(Outline &outline, double width)
        : m_outline(outline)
        , m_width(width)
    { }

    void add(bool seen, const QPointF &p)
    {
        if (seen && m_before)
            addStroke(m_outline, *m_before, p, m_width);
        m_before = seen ? std::optional(p) : std::nullopt;
    }

private:
    Outline &m_outline;
    double m_width;
    std::optional<QPointF> m_before;
};

// Farther grids of a part first.
std::vector<std::size_t> byDepth(const SeenPart &part)
{
    std::vector<std::pair<float, std::size_t>> order;
    for (std::size_t i = 0; i < part.size(); ++i) {
        const Row<float> &depth = part[i].depth;
        const float sum = std::accumulate(depth.begin(), depth.end(), 0.f);
        order.emplace_back(sum / static_cast<float>(depth.size()), i);
    }
    std::sort(order.begin(), order.end());
    std::vector<std::size_t> indices;
    indices.reserve(order.size());
    for (const auto &[depth, i] : order)
        indices.push_back(i);
    return indices;
}

// Where a grid is skin: above zero in this field. Empty: all of it or none, as its material says.
Row<float> skinOf(const Grid &g, bool torso)
{
    Row<float> skin;
    if (g.material == Material::Skin && !g.regions.empty()) {
        skin.fill(g.size(), 0);
        for (int k = 0; k < g.size(); ++k)
            skin[k] = -g.regions.front().field[k];
    }
    for (const figure::Region &region : g.regions) {
        if (torso && region.material == Material::Skin)
            skin = region.field;
    }
    return skin;
}

} // namespace

PartPen::PartPen(
    Drawing &drawing, const Viewpoint &view, const Skeleton *skeleton, const FigureColors &colors)
    : m_drawing(drawing)
    , m_view(view)
    , m_skeleton(skeleton)
    , m_colors(colors)
    , m_light(lightFor(view))
{ }

void PartPen::draw(const Part &part, SeenPart &seen)
{
    darkenBehind(seen, part.kind == PartKind::Prop ? m_colors.propHalo : m_colors.halo);
    if (part.kind == PartKind::Head) {
        drawHead(seen);
        return;
    }
    for (const std::size_t i : byDepth(seen))
        drawGrid(seen[i]);
}

// Contact shadow, fold and outline in one: inflated copies of the part darken what is already
// there, and only that. They have no width where the part grows out of its parent.
void PartPen::darkenBehind(const SeenPart &part, const QColor &color)
{
    for (const SeenGrid &seen : part) {
        const Row<float> &halo = seen.grid->halo;
        if (std::any_of(halo.begin(), halo.end(), [](float h) { return h > .02f; }))
            addHalo(seen, color);
    }
}

UNHUNCH_WIDE void PartPen::addHalo(const SeenGrid &seen, const QColor &color)
{
    const Grid &g = *seen.grid;
    Row<QPointF> outward(g.points.size());
    for (int k = 0; k < g.size(); ++k) {
        const double by = static_cast<double>(g.halo[k / g.around]) * m_view.scale;
        outward[k]
            = QPointF(dot(g.normals[k], m_view.right) + .30, -dot(g.normals[k], m_view.up) + .42)
            * by;
    }
    Row<QPointF> p(g.points.size());
    Row<char> faces(seen.faces.size());
    for (const double width : {.0042, .0105, .0190}) {
        for (int k = 0; k < g.size(); ++k)
            p[k] = seen.points[k] + outward[k] * width;
        for (int i = 0; i + 1 < g.rings; ++i) {
            const bool standsOut = g.halo[i] >= .03f || g.halo[i + 1] >= .03f;
            const int ring = i * g.around;
            for (int j = 0; j < g.around; ++j) {
                const int here = ring + j;
                const int next = j + 1 < g.around ? here + 1 : ring;
                const bool shown = standsOut && seen.inFront(here)
                    && figure::isFront(p[here], p[next], p[next + g.around], p[here + g.around]);
                faces[here] = shown ? 1 : 0;
            }
        }
        addCells(m_drawing.edges(), cellsOf(g, faces), p);
        m_drawing.fill(color, Onto::Painted);
    }
}

void PartPen::edge(const Part &part, const SeenPart &seen)
{
    constexpr double width = .0046;
    const bool torso = part.kind == PartKind::Torso; // only its neck is skin
    for (const SeenGrid &grid : seen) {
        const Grid &g = *grid.grid;
        const Row<float> skin = skinOf(g, torso);
        if (g.material != Material::Skin && skin.empty())
            continue;
        Row<QPointF> p(g.points.size());
        for (int k = 0; k < g.size(); ++k) {
            const double by
                = (torso ? 1. : static_cast<double>(g.halo[k / g.around])) * width * m_view.scale;
            p[k] = grid.points[k]
                + QPointF(dot(g.normals[k], m_view.right), -dot(g.normals[k], m_view.up)) * by;
        }
        constexpr float clearOfCollar = .007F;
        const Cut where {skin.empty() ? nullptr : &skin, torso ? clearOfCollar : 0};
        addCells(m_drawing.edges(), cellsOf(g, grid.faces), p, where);
        m_drawing.fill(m_colors.edge, Onto::Behind);
    }
}

// Hair as a whole (what sticks out behind the skull), skull and face, then the hair on the side
// that is seen.
void PartPen::drawHead(SeenPart &seen)
{
    SeenGrid &hair = seen[1];
    const SeenGrid &skull = seen[0];
    const SeenGrid *const ears = &seen[2]; // one a side
    double ear[figure::bothSides];
    for (int side = 0; side < figure::bothSides; ++side)
        ear[side] = dot(m_skeleton->head.x * (side == figure::left ? 1. : -1.), m_view.towards);
    constexpr std::size_t bun = 4;
    const bool bunBehind = dot(m_skeleton->head.z, m_view.towards) > 0;
    if (seen.size() > bun && bunBehind)
        drawGrid(seen[bun]);
    drawGrid(hair);
    for (int side = 0; side < figure::bothSides; ++side) {
        if (ear[side] <= .14 && ear[side] > -.3)
            drawGrid(ears[side]);
    }
    drawGrid(skull);
    drawFace(m_drawing, m_view, *m_skeleton, m_colors);
    for (int k = 0; k < hair.faces.count(); ++k)
        hair.faces[k] = hair.faces[k] && skull.faces[k] ? 1 : 0;
    drawGrid(hair);
    for (int side = 0; side < figure::bothSides; ++side) {
        if (ear[side] > .14)
            drawGrid(ears[side]);
    }
    if (seen.size() > bun && !bunBehind)
        drawGrid(seen[bun]);
}

void PartPen::drawGrid(const SeenGrid &seen)
{
    const Grid &g = *seen.grid;
    const AreaCells cells = cellsOf(g, seen.faces);
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
    fill(seen, cells, g.material, base);
    for (const figure::Region &region : g.regions)
        fill(seen, cells, region.material, {&region.field, 0});
    drawGlow(seen, cells, rest.empty() ? Cut {} : base);
    drawHems(seen);
    drawCreases(seen);
    for (const Row<float> &field : g.seams) {
        addZeroLine(m_drawing.edges(), seen, field, m_view.scale * .0030);
        m_drawing.fill(m_colors.line);
    }
}

void PartPen::fill(
    const SeenGrid &seen, const AreaCells &cells, Material material, const Cut &where)
{
    const FigureColors::Tone &tone = m_colors[material];
    addCells(m_drawing.edges(), cells, seen.points, where);
    m_drawing.fill(tone.base);
    if (seen.grid->flat) {
        shadeFacets(seen, tone.shade);
        return;
    }
    for (const float level : {-.30f, -.08f, .16f}) {
        addCells(m_drawing.edges(), cells, seen.points, {&seen.shade, level}, where);
        m_drawing.fill(tone.shade);
    }
}

void PartPen::shadeFacets(const SeenGrid &seen, const QColor &shade)
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
        addCells(m_drawing.edges(), cellsOf(g, faces), seen.points);
        m_drawing.fill(shade);
    }
}

void PartPen::drawGlow(const SeenGrid &seen, const AreaCells &cells, const Cut &clip)
{
    const Grid &g = *seen.grid;
    if (g.glow.empty() || *std::max_element(g.glow.begin(), g.glow.end()) <= 0)
        return;
    // So many layers that their edges are not seen as the rings of a map.
    QColor glow = m_colors.glow;
    glow.setAlphaF(static_cast<float>(.20 * m_skeleton->effort));
    for (const float level : {-.15f, -.04f, .07f, .18f, .29f, .41f, .54f}) {
        addCells(m_drawing.edges(), cells, seen.points, {&g.glow, level}, clip);
        m_drawing.fill(glow);
    }
}

void PartPen::drawHems(const SeenGrid &seen)
{
    const Grid &g = *seen.grid;
    for (const int ring : g.hems) {
        SeenLine line(m_drawing.edges(), m_view.scale * .0028);
        for (int j = 0; j <= g.around; ++j) {
            const bool front = seen.inFront(g.index(std::min(ring, g.rings - 2), j))
                || seen.inFront(g.index(std::max(0, ring - 1), j));
            line.add(front, seen.points[g.index(ring, j)]);
        }
        m_drawing.fill(m_colors.line);
    }
}

void PartPen::drawCreases(const SeenGrid &seen)
{
    const Grid &g = *seen.grid;
    const bool laces = g.material == Material::Shoe;
    for (const Row<int> &run : g.creases) {
        SeenLine line(m_drawing.edges(), m_view.scale * (laces ? .0026 : .0017));
        for (const int id : run)
            line.add(
                seen.inFront(id) || seen.inFront(id - (id % g.around ? 1 : 0)), seen.points[id]);
    }
    m_drawing.fill(
        laces ? m_colors[Material::Sole].base : fainter(m_colors[Material::Skin].shade, 1.8));
}

namespace {

// Puts the features of the face on the front of the head.
class FacePen
{
public:
    FacePen(Drawing &drawing, const Viewpoint &view, const Skeleton &skeleton,
        const FigureColors &colors)
        : m_drawing(drawing)
        , m_view(view)
        , m_skeleton(skeleton)
        , m_colors(colors)
    { }

    void drawEye(int side);
    void drawMouth();
    void drawNose();
    // How squarely the face is seen at a place: 1 straight on, below 0 not at all.
    double facing(double x, double y) const;

private:
    QPointF onFace(double x, double y, double out = .001) const;

    Drawing &m_drawing;
    const Viewpoint &m_view;
    const Skeleton &m_skeleton;
    const FigureColors &m_colors;
};

QPointF FacePen::onFace(double x, double y, double out) const
{
    const Vec local {x, y, figure::faceDepth(x, y) + out};
    return m_view.project(m_skeleton.headCentre + m_skeleton.head * local);
}

double FacePen::facing(double x, double y) const
{
    constexpr double e = .004;
    const Vec dx {2 * e, 0, figure::faceDepth(x + e, y) - figure::faceDepth(x - e, y)};
    const Vec dy {0, 2 * e, figure::faceDepth(x, y + e) - figure::faceDepth(x, y - e)};
    return dot(m_skeleton.head * unit(cross(dx, dy)), m_view.towards);
}

// A small upright oval, foreshortened with the face, and a brow.
void FacePen::drawEye(int side)
{
    const double x = side * .0172;
    const double y = .0015;
    if (facing(x, y) < .12)
        return;
    std::vector<QPointF> eye;
    for (int k = 0; k < 24; ++k) {
        const double at = 2 * figure::pi * k / 24;
        eye.push_back(onFace(x + .0031 * std::cos(at), y + .0044 * std::sin(at)));
    }
    addPolygon(m_drawing.edges(), eye);
    m_drawing.fill(m_colors.eye);
    SeenLine brow(m_drawing.edges(), m_view.scale * .0030);
    for (int k = 0; k <= 10; ++k) {
        const double u = k / 5. - 1;
        brow.add(true,
            onFace(x + .0085 * u + side * .001, .0145 + .0018 * (1 - u * u) - .0006 * side * u));
    }
    m_drawing.fill(m_colors.brow);
}

void FacePen::drawMouth()
{
    SeenLine mouth(m_drawing.edges(), m_view.scale * .0030);
    for (int k = 0; k <= 16; ++k) {
        const double u = k / 8. - 1;
        const double x = .0115 * u;
        const double y = -.0375 + .0040 * u * u;
        mouth.add(facing(x, y) >= .02, onFace(x, y, .0020));
    }
    m_drawing.fill(m_colors.lip);
}

// One short stroke on the shaded side.
void FacePen::drawNose()
{
    addStroke(m_drawing.edges(), onFace(.0015, -.0185, .010), onFace(.0058, -.0210, .003),
        m_view.scale * .0028);
    m_drawing.fill(fainter(m_colors[Material::Skin].shade, 2.5));
}

} // namespace

void drawFace(
    Drawing &drawing, const Viewpoint &view, const Skeleton &skeleton, const FigureColors &colors)
{
    FacePen pen(drawing, view, skeleton, colors);
    pen.drawEye(1);
    pen.drawEye(-1);
    if (pen.facing(0, -.034) > 0)
        pen.drawMouth();
    if (pen.facing(0, -.018) > .55)
        pen.drawNose();
}

} // namespace unhunch
