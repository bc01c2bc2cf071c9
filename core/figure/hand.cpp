// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/sweep.h"

namespace unhunch::figure {

namespace {

constexpr double length = bones::hand * .96;

// Columns of the palm's mesh, from the thumb's side or from the other one: in between lie the
// fingers.
namespace hands {
constexpr int around = 32;
constexpr int first = 5;
constexpr int second = 8;
constexpr int third = 11;
constexpr double knuckles = .50; // of the length
} // namespace hands

// Tells the fingers apart: a groove between each two, and a length of its own for each.
void partFingers(Grid &g, const std::vector<Ring> &rings, bool thumbFirst)
{
    using namespace hands;
    // How far each column reaches, from the index finger to the little one, across the palm.
    static constexpr double reach[around / 2 + 1] = {.84, .89, .925, .940, .940, .905, .985, .990,
        .930, .970, .965, .880, .885, .880, .860, .82, .76};
    for (std::size_t i = 0; i < rings.size(); ++i) {
        const int ring = static_cast<int>(i) + 1; // the first one closes the end
        const double t = (g.at(ring, 0) - g.at(1, 0)).length();
        const bool beyond = t > (knuckles + .03) * length;
        if (!beyond)
            continue;
        const Vec along = unit(cross(rings[i].u, rings[i].v));
        const double share = t / length - .03 - knuckles;
        for (int j = 0; j < around; ++j) {
            const int across = j <= around / 2 ? j : around - j;
            const int column = thumbFirst ? across : around / 2 - across;
            Vec &p = g.points[g.index(ring, j)];
            p += along * (length * share * (reach[column] - 1) / (1 - knuckles));
            if (column == first || column == second || column == third) {
                const Vec aside = rings[i].centre - p;
                const Vec deep = unit(rings[i].v);
                p += deep * (dot(aside, deep) * .16 * smooth(0, .10, share));
            }
        }
    }
    // The tips close on themselves, not on a point before them.
    const Vec back = unit(cross(rings.back().u, rings.back().v)) * (length * -.05);
    for (int j = 0; j < around; ++j)
        g.points[g.index(g.rings - 1, j)] += back;
}

// Palm and four fingers, which curl from the knuckles on.
Grid palmOf(const Arm &arm, const Vec &thumb)
{
    static const Curve width {{-.03, .0148}, {.0, .0149}, {.14, .0182}, {.36, .0228}, {.48, .0230},
        {.62, .0218}, {.80, .0206}, {.92, .0190}, {1.0, .0172}};
    static const Curve depth {{-.03, .0146}, {.04, .0136}, {.2, .0132}, {.42, .0118}, {.6, .0100},
        {.85, .0082}, {.96, .0064}, {1.0, .0030}};
    std::vector<Ring> rings;
    Vec along = arm.hand.z;
    Vec palm = arm.hand.y;
    Vec centre = arm.wrist - along * (.03 * length);
    double before = -.03;
    for (const double t : {-.03, .02, .08, .14, .22, .30, .38, .46, .53, .60, .67, .74, .80, .86,
             .91, .95, .98, 1.0}) {
        const double step = t - before;
        before = t;
        const double curl = t > .42 ? arm.curl * step * 2.6 : t > .05 ? arm.curl * .35 * step : 0;
        if (curl != 0) {
            const Vec axis = unit(cross(along, palm));
            along = rotated(along, axis, curl);
            palm = rotated(palm, axis, curl);
        }
        centre += along * (step * length);
        const Vec wide = cross(palm, along);
        const double belly = .0015 * std::sin(pi * std::clamp(t, 0.0, 1.0));
        rings.push_back(
            {centre + thumb * belly, wide * width(t), cross(along, wide) * depth(t), 1, 2.4});
    }
    Grid g = gridOf(rings, hands::around, Material::Skin, true);
    partFingers(g, rings, dot(thumb, rings.front().u) > 0);
    for (int i = 0; i < g.rings; ++i) {
        g.halo[i] = static_cast<float>(smooth(1, 6, i));
        g.lift[i] = static_cast<float>(.6 * smooth(5, 1, i));
    }
    for (const int j : {hands::first, hands::second, hands::third, hands::around - hands::third,
             hands::around - hands::second, hands::around - hands::first}) {
        Row<int> run;
        for (int i = 10; i < g.rings - 1; ++i)
            run.push_back(g.index(i, j));
        g.creases.push_back(run);
    }
    findNormals(g);
    return g;
}

Grid thumbOf(const Arm &arm, const Vec &thumb)
{
    const auto at = [&](double along, double aside, double out) {
        return arm.wrist + arm.hand.z * (length * along) + thumb * aside + arm.hand.y * out;
    };
    const Row<PathPoint> path = roundedPath(
        {at(.16, .010, .003), at(.36, .0285, .0085), at(.555, .0345, .0110)}, {0, .012, 0}, {3, 4});
    const Row<Frame> frames = framesAlong(path, arm.hand.y);
    std::vector<Ring> rings;
    for (int i = 0; i < path.count(); ++i) {
        const double radius = .0100 - .0036 * i / (path.count() - 1);
        rings.push_back({path[i].place, frames[i].x * radius, frames[i].y * radius});
    }
    addCap(rings, PathEnd::Finish, .006);
    Grid g = gridOf(rings, 14, Material::Skin, true);
    for (int i = 0; i < g.rings; ++i)
        g.halo[i] = static_cast<float>(.6 * smooth(3, 9, i));
    findNormals(g);
    return g;
}

// They come up between this hand's knuckles and lie on its back, towards the wrist.
Grid lacedOver(const Arm &arm, const Vec &thumb)
{
    using namespace hands;
    const double reach = .034 * smooth(.3, 1, arm.laced);
    const double raised = mix(.006, .0185, smooth(.2, .6, arm.laced));
    const auto at = [&](double along, double out) {
        return arm.wrist + arm.hand.z * along - arm.hand.y * out;
    };
    const double knuckle = .58 * length;
    const Row<PathPoint> path
        = roundedPath({at(knuckle, .004), at(knuckle, raised), at(knuckle - .012 - reach, raised)},
            {0, .002, 0}, {2, 7});
    const Row<Frame> frames = framesAlong(path, thumb);
    std::vector<Ring> rings;
    for (int i = 0; i < path.count(); ++i) {
        const double t = static_cast<double>(i) / (path.count() - 1);
        rings.push_back({path[i].place, frames[i].x * mix(.0225, .0195, t),
            frames[i].y * mix(.0060, .0066, t), 1, 2.4});
    }
    addCap(rings, PathEnd::Finish, .006);
    Grid g = gridOf(rings, around, Material::Skin, true);
    const Vec along = -arm.hand.z;
    for (std::size_t i = 0; i < rings.size(); ++i) {
        const int ring = static_cast<int>(i) + 1;
        const double beyond = std::max(0., dot(rings[i].centre - at(knuckle - .010, 0), along));
        for (int j = 0; j < around; ++j) {
            Vec &p = g.points[g.index(ring, j)];
            const int column = j <= around / 2 ? j : around - j;
            const double aside = std::cos(2 * pi * j / around);
            p += -along * (beyond * (.30 * aside * aside + .05 * aside));
            if (column == first || column == second || column == third) {
                const double deep = .45 * smooth(path.count() + 4, path.count() - 2, ring);
                p = mix(p, rings[i].centre + rings[i].u * aside, deep);
            }
        }
    }
    for (int i = 0; i < g.rings; ++i)
        g.halo[i] = static_cast<float>(smooth(2, 6, i));
    for (const int j : {first, second, third, around - third, around - second, around - first}) {
        Row<int> run;
        for (int i = 3; i < g.rings - 1; ++i)
            run.push_back(g.index(i, j));
        g.creases.push_back(run);
    }
    findNormals(g);
    return g;
}

Vec thumbSide(const Arm &arm, int side)
{
    const Vec left1 = cross(arm.hand.y, arm.hand.z);
    return side == left ? left1 : -left1;
}

} // namespace

void addLacedFingers(std::vector<Part> &parts, const Arm &arm, int side)
{
    if (arm.laced > .2)
        parts.push_back({PartKind::Forearm, 1 - side, {lacedOver(arm, thumbSide(arm, side))}});
}

void addHand(Part &part, const Arm &arm, int side)
{
    const Vec thumb = thumbSide(arm, side);
    Grid wrist = ball(arm.wrist, .0142, Material::Skin);
    setStrips(wrist, 0, .6f);
    part.grids.push_back(std::move(wrist));
    part.grids.push_back(palmOf(arm, thumb));
    part.grids.push_back(thumbOf(arm, thumb));
}

} // namespace unhunch::figure
