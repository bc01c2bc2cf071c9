// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figurepainter.h"

#include "figureparts.h"
#include "figureshadow.h"

namespace unhunch {

using figure::DepthBuffer;
using figure::Movement;
using figure::Part;
using figure::SeenPart;
using figure::Skeleton;
using figure::Vec;
using figure::Viewpoint;

namespace {

constexpr double depthPixels = 150; // width of the picture in which depth is compared

SeenPart seenPart(const Part &part, const Viewpoint &view)
{
    SeenPart seen;
    seen.reserve(part.grids.size());
    for (const figure::Grid &grid : part.grids)
        seen.push_back(see(grid, view, lightFor(view)));
    return seen;
}

} // namespace

class FigurePainter::Parts
{
public:
    Parts(const Movement &, const Viewpoint &, const FigureColors &, int size);

    QImage paint(const Skeleton &, QImage used);

private:
    void addProps(const figure::Scene &);
    void addMat();
    void paintParts(const Skeleton &, const std::vector<Part> &body);
    void paintGround(const std::vector<Part> &body);

    const figure::Scene m_scene;
    const Viewpoint m_view;
    const FigureColors m_colors;
    const double m_shrink;
    const figure::Body m_body;
    FigureCanvas m_canvas;

    // What stands still, from here on.
    std::vector<DepthBuffer> m_propDepths;
    std::vector<Drawing> m_props;
    Shadows m_propShadows;
    Drawing m_mat;

    // Kept for their room alone.
    Drawing m_drawing;
    Shadows m_shadows;
};

FigurePainter::Parts::Parts(
    const Movement &movement, const Viewpoint &view, const FigureColors &colors, int size)
    : m_scene(movement.scene)
    , m_view(view)
    , m_colors(colors)
    , m_shrink(depthPixels / size)
    , m_body(movement)
    , m_canvas(size)
{
    const std::vector<Part> props = propsOf(m_scene);
    for (const Part &prop : props) {
        SeenPart seen = seenPart(prop, m_view);
        m_propDepths.emplace_back(seen, m_shrink);
        PartPen(m_props.emplace_back(), m_view, nullptr, m_colors).draw(prop, seen);
    }
    m_propShadows.add(props, m_scene, m_view);
    if (m_scene.has(figure::PropKind::Mat))
        addMat();
}

void FigurePainter::Parts::addMat()
{
    std::vector<QPointF> top;
    std::vector<QPointF> edge;
    for (const Vec &p : matOutline(m_scene, m_view, m_canvas.size())) {
        top.push_back(m_view.project(p));
        edge.push_back(m_view.project(p - Vec {0, .008, 0}));
    }
    addPolygon(m_mat.edges(), top);
    m_mat.fill(m_colors.mat, Onto::Behind);
    addPolygon(m_mat.edges(), edge);
    m_mat.fill(m_colors.matEdge, Onto::Behind);
}

QImage FigurePainter::Parts::paint(const Skeleton &skeleton, QImage used)
{
    const std::vector<Part> body = m_body.posed(skeleton);
    m_canvas.begin(std::move(used));
    paintParts(skeleton, body);
    paintGround(body);
    return m_canvas.take();
}

// On a clear picture, for the halos may darken nothing but other parts.
void FigurePainter::Parts::paintParts(const Skeleton &skeleton, const std::vector<Part> &body)
{
    std::vector<SeenPart> seen;
    std::vector<DepthBuffer> depths;
    depths.reserve(body.size());
    for (const Part &part : body)
        depths.emplace_back(seen.emplace_back(seenPart(part, m_view)), m_shrink);
    std::vector<const DepthBuffer *> all;
    for (const DepthBuffer &depth : depths)
        all.push_back(&depth);
    for (const DepthBuffer &depth : m_propDepths)
        all.push_back(&depth);
    m_drawing.clear();
    for (const int i : drawingOrder(all)) {
        const auto at = static_cast<std::size_t>(i);
        if (at >= body.size()) {
            m_drawing.paint(m_canvas);
            m_drawing.clear();
            m_props[at - body.size()].paint(m_canvas);
        } else {
            PartPen(m_drawing, m_view, &skeleton, m_colors).draw(body[at], seen[at]);
        }
    }
    m_drawing.paint(m_canvas);
}

// From the shadow nearest to the figure down: what lies behind is laid behind.
void FigurePainter::Parts::paintGround(const std::vector<Part> &body)
{
    const bool shadows = m_colors.shadow.alpha() > 0;
    if (shadows) {
        m_shadows = m_propShadows;
        m_shadows.add(body, m_scene, m_view);
        m_canvas.fill(m_shadows.nearFloor, fainter(m_colors.shadow, .43), Onto::Behind);
        m_canvas.fill(m_shadows.floor, fainter(m_colors.shadow, .62), Onto::Behind);
    }
    m_mat.paint(m_canvas);
    if (shadows && !m_shadows.wall.empty()) {
        const auto foot = static_cast<int>(std::lround(m_view.project({0, 0, m_scene.wallZ}).y()));
        m_canvas.fill(m_shadows.wall, fainter(m_colors.shadow, .55), Onto::Behind, foot);
    }
}

FigurePainter::FigurePainter(
    const Movement &movement, const Viewpoint &view, const FigureColors &colors, int size)
    : m_parts(std::make_unique<Parts>(movement, view, colors, size))
{ }

FigurePainter::~FigurePainter() = default;

QImage FigurePainter::paint(const Skeleton &skeleton, QImage used)
{
    return m_parts->paint(skeleton, std::move(used));
}

QImage paintFigure(const Movement &movement, const Viewpoint &view, const Skeleton &skeleton,
    const FigureColors &colors, int size)
{
    return FigurePainter(movement, view, colors, size).paint(skeleton);
}

} // namespace unhunch
