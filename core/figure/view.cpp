// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/view.h"

#include "figure/solve.h"

namespace unhunch::figure {

namespace {

constexpr double floorAt = .90; // of the picture's height
constexpr double sideMargin = .04; // of the picture's width
constexpr double topMargin = .03;
constexpr double matMargin = .012; // a mat may reach beyond the body, also below the floor line

constexpr double bothEdges[] = {-1, 1};

struct Bounds
{
    double left = 1e9;
    double right = -1e9;
    double top = 1e9;
    double bottom = -1e9;

    void add(const QPointF &p)
    {
        left = std::min(left, p.x());
        right = std::max(right, p.x());
        top = std::min(top, p.y());
        bottom = std::max(bottom, p.y());
    }
};

void addParts(Bounds &bounds, const std::vector<Part> &parts, const Viewpoint &view)
{
    for (const Part &part : parts) {
        for (const Grid &grid : part.grids) {
            for (const Vec &p : grid.points)
                bounds.add(view.project(p));
        }
    }
}

// Trails lie along the body's own way, the others may lie beside or above it.
void addArrows(Bounds &bounds, const Movement &movement, const Viewpoint &view)
{
    for (const Arrow &arrow : movement.arrows) {
        if (arrow.kind == Arrow::Kind::Trail)
            continue;
        const Skeleton there = solve(movement.keys.at(static_cast<std::size_t>(arrow.key)));
        for (const Vec &p : arrowPath(arrow, movement, there))
            bounds.add(view.project(p));
    }
}

} // namespace

std::vector<Vec> matOutline(const Scene &scene, const Viewpoint &view, double size)
{
    constexpr double radius = .03;
    constexpr double step = .01;
    const Vec middle {scene.matX, 0, scene.matZ};
    const bool crosswise = scene.matHalfX > scene.matHalfZ;
    const Vec along = crosswise ? Vec {1, 0, 0} : Vec {0, 0, 1};
    const Vec aside = crosswise ? Vec {0, 0, -scene.matHalfZ} : Vec {scene.matHalfX, 0, 0};
    const auto endFits = [&](double at) {
        return std::all_of(std::begin(bothEdges), std::end(bothEdges), [&](double edge) {
            const QPointF p = view.project(middle + along * at + aside * edge) / size;
            return p.x() >= matMargin && p.x() <= 1 - matMargin && p.y() <= 1 - matMargin;
        });
    };
    double end[2] = {std::max(scene.matHalfX, scene.matHalfZ), 0};
    end[1] = -end[0];
    for (double &at : end) {
        const double inwards = at > 0 ? -step : step;
        while (std::fabs(at) > 3 * radius && !endFits(at))
            at += inwards;
    }
    const Vec inner = aside * (1 - radius / aside.length());
    const Vec tip[2] = {along * (end[0] - radius), along * (end[1] + radius)};
    const Vec corners[4] = {tip[0] + inner, tip[0] - inner, tip[1] - inner, tip[1] + inner};
    std::vector<Vec> outline;
    for (int corner = 0; corner < 4; ++corner) {
        for (int i = 0; i <= 6; ++i) {
            const double turn = rad(90 * corner + 15 * i);
            outline.push_back(middle + corners[corner] + unit(aside) * (radius * std::cos(turn))
                + along * (radius * std::sin(turn)));
        }
    }
    return outline;
}

Viewpoint viewFrom(const Camera &camera)
{
    Viewpoint view;
    const double yaw = rad(camera.yaw);
    const double pitch = rad(camera.pitch);
    view.towards
        = {std::sin(yaw) * std::cos(pitch), std::sin(pitch), std::cos(yaw) * std::cos(pitch)};
    view.right = {std::cos(yaw), 0, -std::sin(yaw)};
    view.up = cross(view.towards, view.right);
    view.target = {0, .3, 0};
    return view;
}

Viewpoint viewpointFor(const Movement &movement, double size)
{
    Viewpoint view = viewFrom(movement.camera);
    Bounds body;
    const Body skin(movement);
    for (const Pose &key : movement.keys)
        addParts(body, skin.posed(solve(key)), view);
    addParts(body, propsOf(movement.scene), view);
    addArrows(body, movement, view);
    view.scale = std::min(size * (1 - 2 * sideMargin) / (body.right - body.left),
        size * (floorAt - topMargin) / (body.bottom - body.top));
    view.centre = {size / 2 - (body.left + body.right) / 2 * view.scale,
        size * floorAt - body.bottom * view.scale};
    return view;
}

Vec lightFor(const Viewpoint &view)
{
    return unit(view.right * -.42 + view.up * .74 + view.towards * .52);
}

void findFaces(SeenGrid &seen)
{
    const Grid &g = *seen.grid;
    const int cells = std::max(0, g.rings - 1) * g.around;
    seen.faces.resize(static_cast<std::size_t>(cells));
    const QPointF *const p = seen.points.data();
    char *const faces = seen.faces.data();
    const int around = g.around;
    for (int ring = 0; ring < cells; ring += around) {
        const auto find = [=](int here, int next) {
            const bool front = isFront(p[here], p[next], p[next + around], p[here + around]);
            faces[here] = front ? 1 : 0;
        };
        const int last = ring + around - 1;
        for (int here = ring; here < last; ++here)
            find(here, here + 1);
        find(last, ring);
    }
}

SeenGrid see(const Grid &g, const Viewpoint &view, const Vec &light)
{
    SeenGrid seen;
    seen.grid = &g;
    seen.points.resize(g.points.size());
    seen.depth.resize(g.points.size());
    seen.shade.resize(g.points.size());
    int k = 0;
    for (int i = 0; i < g.rings; ++i) {
        const float lift = 1.5f * g.lift[i];
        for (int j = 0; j < g.around; ++j, ++k) {
            double depth = 0;
            seen.points[k] = view.project(g.points[k], &depth);
            seen.depth[k] = static_cast<float>(depth);
            seen.shade[k] = static_cast<float>(-dot(g.normals[k], light)) - lift;
        }
    }
    findFaces(seen);
    return seen;
}

} // namespace unhunch::figure
