// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/sweep.h"

namespace unhunch::figure {

using namespace Qt::StringLiterals;

namespace {

constexpr double hem = .56; // where the sleeve ends on the upper arm

const Curve &upperRadius()
{
    static const Curve curve {
        {0, .0350}, {.14, .0352}, {.35, .0312}, {.6, .0275}, {.85, .0238}, {1, .0228}};
    return curve;
}

const Curve &foreRadius()
{
    static const Curve curve {
        {0, .0228}, {.12, .0242}, {.26, .0250}, {.5, .0218}, {.8, .0165}, {1, .0146}};
    return curve;
}

// A sweep under work: its rings and the strips that go with them.
struct Sweep
{
    std::vector<Ring> rings;
    Row<float> halo;
    Row<float> lift;

    void add(const Vec &centre, const Frame &f, double radius, double haloHere, double liftHere = 0)
    {
        rings.push_back({centre, f.x * radius, f.y * radius});
        halo.push_back(static_cast<float>(haloHere));
        lift.push_back(static_cast<float>(liftHere));
    }

    void cap(PathEnd end, double depth, float liftThere)
    {
        const int n = addCap(rings, end, depth);
        const auto count = static_cast<std::size_t>(n);
        halo.insert(end == PathEnd::Start ? halo.begin() : halo.end(), count, 0.f);
        lift.insert(end == PathEnd::Start ? lift.begin() : lift.end(), count, liftThere);
    }

    Grid grid(int around, Material material) const
    {
        Grid g = gridOf(rings, around, material);
        g.halo = halo;
        g.lift = lift;
        findNormals(g);
        return g;
    }
};

// The line of an arm from inside the trunk to the wrist: segment 0 is the root, 1 the upper arm,
// 2 the forearm.
struct ArmLine
{
    Row<PathPoint> path;
    Row<Frame> frames;
    double raised = 0; // 0 hanging … 1 overhead
    const Build &build;

    ArmLine(const Skeleton &s, const Build &ofBody, int side)
        : build(ofBody)
    {
        const Arm &a = s.arm[side];
        const double out = side == left ? 1 : -1;
        raised = smooth(60, 165, 180 - deg(angle(a.elbow - a.shoulder, s.chest.y)));
        const Vec root
            = a.shoulder + s.chest * Vec {-out * (.020 + .026 * raised), -.004 - .048 * raised, 0};
        path = roundedPath({root, a.shoulder, a.elbow, a.wrist}, {0, .012, .022, 0}, {3, 15, 14});
        frames = framesAlong(path, s.chest.z);
    }

    double radius(int k) const
    {
        const PathPoint &p = path[k];
        if (p.segment == 0)
            return (.0345 + .0005 * p.along + .007 * raised * (1 - p.along)) * build.shoulder;
        if (p.segment == 2)
            return foreRadius()(p.along)
                * mix(build.elbow(), build.forearm, smooth(0, .3, p.along));
        return upper(p.along);
    }

    // Of the sleeve: a short one is widest at its hem, a long one goes on.
    double looseness(double t) const
    {
        const double towardsHem = smooth(.2, hem, t);
        return .0030 + .0030 * (build.longSleeves ? -towardsHem : towardsHem);
    }

    double upper(double t) const
    {
        return upperRadius()(t)
            * mix(mix(build.shoulder, build.upperArm, smooth(.05, .4, t)), build.elbow(),
                smooth(.7, 1, t));
    }

    // Along the upper arm; the root has negative places.
    double along(int k) const { return path[k].along - (path[k].segment == 0 ? 1 : 0); }

    double halo(int k) const
    {
        const double t = path[k].along;
        return path[k].segment == 1 ? smooth(.10, .42, t) * smooth(1.04, .86, t) : 0;
    }
};

Sweep sleeveOf(const ArmLine &line)
{
    Sweep sleeve;
    int k = 0;
    for (; line.along(k) < hem; ++k) {
        const double t = line.along(k);
        sleeve.add(line.path[k].place, line.frames[k], line.radius(k) + line.looseness(t),
            line.halo(k), smooth(.30, -.02, t));
    }
    // The hem: one ring exactly there, and one turned in.
    const double t = (hem - line.path[k - 1].along) / (line.path[k].along - line.path[k - 1].along);
    const Vec centre = mix(line.path[k - 1].place, line.path[k].place, t);
    sleeve.add(centre, line.frames[k], line.upper(hem) + line.looseness(hem), 1);
    sleeve.add(centre - line.frames[k].z * .004, line.frames[k], line.upper(hem) * .96, 0, -.9);
    sleeve.cap(PathEnd::Start, .030, 1);
    return sleeve;
}

Sweep bareUpperOf(const ArmLine &line)
{
    Sweep bare;
    for (int k = 0; k < line.path.count() && line.path[k].segment <= 1; ++k) {
        const double t = line.along(k);
        if (t > hem - .07)
            bare.add(
                line.path[k].place, line.frames[k], line.radius(k), t > hem ? line.halo(k) : 0);
    }
    bare.cap(PathEnd::Finish, .020, 2);
    return bare;
}

Sweep forearmOf(const ArmLine &line)
{
    Sweep fore;
    for (int k = 0; k < line.path.count(); ++k) {
        const PathPoint &p = line.path[k];
        const bool below = p.segment == 2;
        if (below || (p.segment == 1 && p.along > .955)) {
            fore.add(p.place, line.frames[k], line.radius(k),
                below ? smooth(.06, .30, p.along) * smooth(1.15, .95, p.along) : 0);
        }
    }
    return fore;
}

// The muscles of the upper arm glow round a direction `back` and a place along the bone.
void glowOn(Grid &g, const Skeleton &s, const Muscle &muscle, int side)
{
    const Arm &a = s.arm[side];
    const bool triceps = muscle.name == "triceps"_L1;
    const Vec upper = unit(a.elbow - a.shoulder);
    Vec back = triceps ? across(upper - unit(a.wrist - a.elbow), upper)
                       : across(s.chest.z * -.5 + s.chest.x * (side == left ? 1. : -1.), upper);
    if (triceps && back.length() < .1)
        back = -s.chest.z;
    back = unit(back);
    if (g.glow.empty())
        g.glow.fill(g.size(), -1);
    for (int k = 0; k < g.size(); ++k) {
        const Vec from = g.points[k] - a.shoulder;
        const Vec aside = across(from, upper);
        const double towards = aside.length() > 1e-6 ? dot(unit(aside), back) : 0;
        const double along = dot(from, upper) / bones::upperArm;
        const double v = 1
            - std::hypot((along - (triceps ? .45 : .16)) / (triceps ? .55 : .34),
                std::acos(std::clamp(towards, -1.0, 1.0)) / 1.45);
        g.glow[k] = std::max(g.glow[k], static_cast<float>(v * muscle.weight));
    }
}

// A sleeve to the wrist instead of the hem above the elbow.
void cover(Grid &bare, Grid &sleeve, Grid &fore, const Arm &arm)
{
    constexpr double cuff = .90; // of the forearm
    bare.material = Material::Top;
    sleeve.hems.clear();
    const Vec down = unit(arm.wrist - arm.elbow);
    Row<float> cloth(fore.points.size());
    for (int k = 0; k < fore.size(); ++k)
        cloth[k]
            = static_cast<float>(cuff - dot(fore.points[k] - arm.elbow, down) / bones::forearm);
    fore.regions = {{cloth, Material::Top}};
    fore.seams = {cloth};
}

} // namespace

void addArm(std::vector<Part> &parts, const Skeleton &s, const std::vector<Muscle> &muscles,
    const Build &build, int side)
{
    const ArmLine line(s, build, side);
    Grid sleeve = sleeveOf(line).grid(30, Material::Top);
    sleeve.hems = {sleeve.rings - 2};
    Grid bare = bareUpperOf(line).grid(26, Material::Skin);
    Grid shoulder = ball(s.arm[side].shoulder, .0345 * build.shoulder, Material::Top);
    setStrips(shoulder, 0, 1);
    for (const Muscle &muscle : muscles) {
        const bool here = muscle.side == side || muscle.side == bothSides;
        if (here && (muscle.name == "triceps"_L1 || muscle.name == "rearDelt"_L1)) {
            glowOn(sleeve, s, muscle, side);
            glowOn(bare, s, muscle, side);
            glowOn(shoulder, s, muscle, side);
        }
    }
    Part fore {PartKind::Forearm, side, {}};
    fore.grids.push_back(forearmOf(line).grid(26, Material::Skin));
    if (build.longSleeves)
        cover(bare, sleeve, fore.grids.front(), s.arm[side]);
    Part &upper = parts.emplace_back(Part {PartKind::UpperArm, side, {}});
    upper.grids.push_back(std::move(bare));
    upper.grids.push_back(std::move(shoulder));
    upper.grids.push_back(std::move(sleeve));
    addHand(fore, s.arm[side], side);
    parts.push_back(std::move(fore));
    addLacedFingers(parts, s.arm[side], side);
}

} // namespace unhunch::figure
