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
    Parts(
        const Movement &, const Viewpoint &, const FigureColors &, int size, const figure::Build &);

    QImage paint(const Skeleton &, QImage used, const Drawing &over);
    void paintOn(Canvas &, const Skeleton &, const Drawing &over);
    std::optional<QLineF> wallFoot() const;

private:
    bool hasWall() const { return m_scene.has(figure::PropKind::Wall); }

    bool hasShadows() const { return m_colors.shadow.alpha() > 0; }

    // Half the wall's width: as far as the floor line.
    double wallReach() const { return .385 * m_canvas.size() / m_view.scale; }

    void addProps(const figure::Scene &);
    void addMat();
    void addSkirting();
    void paintParts(Canvas &, const Skeleton &, const std::vector<Part> &body);
    void paintGround(Canvas &, const std::vector<Part> &body);

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
    Drawing m_skirting;

    // Kept for their room alone.
    Drawing m_drawing;
    Shadows m_shadows;
};

FigurePainter::Parts::Parts(const Movement &movement, const Viewpoint &view,
    const FigureColors &colors, int size, const figure::Build &build)
    : m_scene(movement.scene)
    , m_view(view)
    , m_colors(colors)
    , m_shrink(depthPixels / size)
    , m_body(movement, build)
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
    if (hasWall() && hasShadows())
        addSkirting();
}

// A wall is seen by the board at its foot; the rest of it is the picture's ground.
void FigurePainter::Parts::addSkirting()
{
    constexpr double height = .045;
    constexpr double top = .006;
    const double reach = wallReach();
    const auto addBoard = [&](double from, double to, const QColor &color) {
        std::vector<QPointF> board;
        for (const auto &[x, y] : {std::pair {-reach, from}, std::pair {reach, from},
                 std::pair {reach, to}, std::pair {-reach, to}})
            board.push_back(m_view.project({x, y, m_scene.wallZ}));
        addPolygon(m_skirting.edges(), board);
        m_skirting.fill(color, Onto::Behind);
    };
    addBoard(height - top, height, m_colors.matEdge);
    addBoard(0, height, m_colors.mat);
}

// A board with an edge round it would look like a bench.
std::optional<QLineF> FigurePainter::Parts::wallFoot() const
{
    if (!hasWall() || hasShadows())
        return std::nullopt;
    return QLineF(m_view.project({-wallReach(), 0, m_scene.wallZ}),
        m_view.project({wallReach(), 0, m_scene.wallZ}));
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

QImage FigurePainter::Parts::paint(const Skeleton &skeleton, QImage used, const Drawing &over)
{
    m_canvas.begin(std::move(used));
    paintOn(m_canvas, skeleton, over);
    return m_canvas.take();
}

void FigurePainter::Parts::paintOn(Canvas &canvas, const Skeleton &skeleton, const Drawing &over)
{
    const std::vector<Part> body = m_body.posed(skeleton);
    paintParts(canvas, skeleton, body);
    over.paint(canvas);
    paintGround(canvas, body);
}

// On a clear picture, for the halos may darken nothing but other parts.
void FigurePainter::Parts::paintParts(
    Canvas &canvas, const Skeleton &skeleton, const std::vector<Part> &body)
{
    std::vector<SeenPart> seen;
    std::vector<DepthBuffer> depths;
    depths.reserve(body.size());
    for (const Part &part : body)
        depths.emplace_back(seen.emplace_back(seenPart(part, m_view)), m_shrink);
    std::vector<const DepthBuffer *> all;
    all.reserve(depths.size() + m_propDepths.size());
    for (const DepthBuffer &depth : depths)
        all.push_back(&depth);
    for (const DepthBuffer &depth : m_propDepths)
        all.push_back(&depth);
    m_drawing.clear();
    for (const int i : drawingOrder(all)) {
        const auto at = static_cast<std::size_t>(i);
        if (at >= body.size()) {
            m_drawing.paint(canvas);
            m_drawing.clear();
            m_props[at - body.size()].paint(canvas);
        } else {
            PartPen(m_drawing, m_view, &skeleton, m_colors).draw(body[at], seen[at]);
        }
    }
    if (m_colors.edge.alpha() > 0) {
        for (std::size_t i = 0; i < body.size(); ++i)
            PartPen(m_drawing, m_view, &skeleton, m_colors).edge(body[i], seen[i]);
    }
    m_drawing.paint(canvas);
}

// From the shadow nearest to the figure down: what lies behind is laid behind.
void FigurePainter::Parts::paintGround(Canvas &canvas, const std::vector<Part> &body)
{
    if (hasShadows()) {
        m_shadows = m_propShadows;
        m_shadows.add(body, m_scene, m_view);
        canvas.fill(m_shadows.nearFloor, fainter(m_colors.shadow, .43), Onto::Behind);
        canvas.fill(m_shadows.floor, fainter(m_colors.shadow, .62), Onto::Behind);
    }
    m_mat.paint(canvas);
    if (hasShadows() && !m_shadows.wall.empty()) {
        const auto foot = static_cast<int>(std::lround(m_view.project({0, 0, m_scene.wallZ}).y()));
        canvas.fill(m_shadows.wall, fainter(m_colors.shadow, .55), Onto::Behind, foot);
    }
    m_skirting.paint(canvas);
}

FigurePainter::FigurePainter(const Movement &movement, const Viewpoint &view,
    const FigureColors &colors, int size, const figure::Build &build)
    : m_parts(std::make_unique<Parts>(movement, view, colors, size, build))
{ }

FigurePainter::~FigurePainter() = default;

QImage FigurePainter::paint(const Skeleton &skeleton, QImage used, const Drawing &over)
{
    return m_parts->paint(skeleton, std::move(used), over);
}

void FigurePainter::paintOn(Canvas &canvas, const Skeleton &skeleton, const Drawing &over)
{
    m_parts->paintOn(canvas, skeleton, over);
}

std::optional<QLineF> FigurePainter::wallFoot() const
{
    return m_parts->wallFoot();
}

QImage paintFigure(const Movement &movement, const Viewpoint &view, const Skeleton &skeleton,
    const FigureColors &colors, int size, const figure::Build &build)
{
    return FigurePainter(movement, view, colors, size, build).paint(skeleton);
}

} // namespace unhunch
