// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figureshadow.h"

namespace unhunch {

using figure::Grid;
using figure::Part;
using figure::Row;
using figure::SeenGrid;
using figure::Vec;
using figure::Viewpoint;

namespace {

constexpr double everything = 9;

// Takes out the cells that have a corner at `height` or above.
void keepBelow(Row<char> &faces, const Grid &g, double height)
{
    const auto isHigh = [&](int point) { return g.points[point].y >= height; };
    for (int ring = 0; ring < faces.count(); ring += g.around) {
        for (int j = 0; j < g.around; ++j) {
            const int here = ring + j;
            const int next = j + 1 < g.around ? here + 1 : ring;
            if (isHigh(here) || isHigh(next) || isHigh(here + g.around) || isHigh(next + g.around))
                faces[here] = 0;
        }
    }
}

// Adds the shadow of one grid: `fall` says where a point's shadow lies, and only cells with all
// corners below `height` count.
template <typename Fall>
void addShadow(
    Outline &outline, const Grid &g, const Viewpoint &view, double height, const Fall &fall)
{
    SeenGrid seen;
    seen.grid = &g;
    seen.points.reserve(g.points.size());
    for (const Vec &p : g.points)
        seen.points.push_back(view.project(fall(p)));
    figure::findFaces(seen);
    if (height < everything)
        keepBelow(seen.faces, g, height);
    addCells(outline, cellsOf(g, seen.faces), seen.points);
}

} // namespace

void Shadows::clear()
{
    floor.clear();
    nearFloor.clear();
    wall.clear();
}

void Shadows::add(const std::vector<Part> &parts, const figure::Scene &scene, const Viewpoint &view)
{
    constexpr double reach = .060;
    const Vec slant = view.right * .16 - Vec {view.towards.x, 0, view.towards.z} * .10;
    const auto onFloor = [&](double lean) {
        return [&slant, lean](const Vec &p) {
            return Vec {p.x + slant.x * lean * p.y, 0, p.z + slant.z * lean * p.y};
        };
    };
    const double wallZ = scene.wallZ;
    const auto onWall = [wallZ](const Vec &p) {
        const double away = p.z - wallZ;
        return Vec {p.x + .42 * away, p.y - .34 * away, wallZ};
    };
    const bool hasWall = scene.has(figure::PropKind::Wall);
    for (const Part &part : parts) {
        for (const Grid &g : part.grids) {
            if (!part.castsShadow || !g.clip.empty())
                continue;
            addShadow(floor, g, view, everything, onFloor(1));
            if (std::any_of(
                    g.points.begin(), g.points.end(), [](const Vec &p) { return p.y < reach; }))
                addShadow(nearFloor, g, view, reach, onFloor(.5));
            if (hasWall)
                addShadow(wall, g, view, everything, onWall);
        }
    }
}

} // namespace unhunch
