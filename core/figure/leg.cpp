// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/sweep.h"

namespace unhunch::figure {

namespace {

constexpr double cuffAt = .905; // where the trousers end on the shin

const Curve &thighRadius()
{
    static const Curve curve {
        {0, .0500}, {.14, .0530}, {.3, .0520}, {.6, .0460}, {.85, .0385}, {1, .0365}};
    return curve;
}

const Curve &shinRadius()
{
    static const Curve curve {
        {0, .0365}, {.10, .0350}, {.28, .0362}, {.5, .0318}, {.8, .0232}, {.93, .0205}, {1, .0200}};
    return curve;
}

// From inside the pelvis to the ankle: segment 0 is the root, 1 the thigh, 2 the shin.
struct LegLine
{
    Row<PathPoint> path;
    Row<Frame> frames;
    double folded = 0; // 0 straight knee … 1 sharply bent
    double bent = 0; // 0 straight hip … 1 as in sitting

    const Build &build;

    LegLine(const Skeleton &s, const Build &ofBody, int side)
        : build(ofBody)
    {
        const Leg &l = s.leg[side];
        const double out = side == left ? 1 : -1;
        const Vec root = l.hip + s.pelvis.y * .010 - s.pelvis.x * (out * .010);
        path = roundedPath({root, l.hip, l.knee, l.ankle}, {0, .012, .034, 0}, {2, 16, 16});
        frames = framesAlong(path, l.kneeFront);
        bent = smooth(25, 85, deg(angle(l.knee - l.hip, -s.pelvis.y)));
        folded = smooth(40, 110, deg(angle(l.knee - l.hip, l.ankle - l.knee)));
    }

    double thigh(double t) const
    {
        return thighRadius()(t) * mix(build.thigh, build.knee(), smooth(.5, 1, t));
    }

    double shin(double t) const
    {
        return shinRadius()(t) * mix(build.knee(), build.shin, smooth(0, .3, t));
    }
};

Grid thighOf(const LegLine &line, const Leg &leg)
{
    std::vector<Ring> rings;
    Row<float> halo;
    for (int k = 0; k < line.path.count() && line.path[k].segment <= 1; ++k) {
        const double t = line.path[k].along;
        const bool root = line.path[k].segment == 0;
        const Vec front = unit(across(leg.kneeFront, line.frames[k].z));
        const double radius = root ? (.048 + .002 * t) * line.build.thigh : line.thigh(t);
        const double gluteal = root ? 1 : smooth(.42, .0, t);
        const double quadriceps = root ? 0 : .004 * std::sin(pi * t);
        rings.push_back({line.path[k].place + front * (quadriceps - .0095 * gluteal),
            line.frames[k].x * (radius * (1 + .20 * gluteal)), line.frames[k].y * radius});
        halo.push_back(static_cast<float>(root ? 0 : smooth(.25, .6, t) * smooth(1.02, .86, t)));
    }
    halo.insert(halo.begin(), static_cast<std::size_t>(addCap(rings, PathEnd::Start, .040)), 0.f);
    const int capStart = static_cast<int>(rings.size());
    halo.insert(halo.end(), static_cast<std::size_t>(addCap(rings, PathEnd::Finish, .030)), 0.f);
    Grid g = gridOf(rings, 32, Material::Trousers);
    g.halo = halo;
    const Vec down = unit(leg.knee - leg.hip);
    for (int i = 0; i < g.rings; ++i) {
        const double t
            = dot(rings[static_cast<std::size_t>(i)].centre - leg.hip, down) / bones::thigh;
        const double lift
            = std::max(.9 * smooth(.40, .05, t), .55 * line.folded * smooth(.80, .97, t));
        g.lift[i] = i < capStart ? static_cast<float>(lift) : 2;
    }
    findNormals(g);
    return g;
}

struct ShinSweep
{
    std::vector<Ring> rings;
    Row<float> halo;
    Row<float> cloth; // above zero under the trousers

    void add(const Vec &centre, const Frame &f, double radius, double haloHere, double clothHere)
    {
        rings.push_back({centre, f.x * radius, f.y * radius});
        halo.push_back(static_cast<float>(haloHere));
        cloth.push_back(static_cast<float>(clothHere));
    }
};

ShinSweep sweepShin(const LegLine &line, const Leg &leg)
{
    ShinSweep sweep;
    bool cuffDone = false;
    for (int k = 0; k < line.path.count(); ++k) {
        const PathPoint &p = line.path[k];
        const bool below = p.segment == 2;
        if (!below && (p.segment == 0 || p.along <= .94))
            continue;
        const double t = below ? p.along : 0;
        const double radius = below ? line.shin(t) : line.thigh(p.along);
        const Vec front = unit(across(leg.kneeFront, line.frames[k].z));
        const double calf = below ? .0075 * std::exp(-std::pow((t - .30) / .20, 2)) : 0;
        if (t >= cuffAt && !cuffDone) {
            cuffDone = true;
            const Vec centre = mix(leg.knee, leg.ankle, cuffAt);
            sweep.add(centre, line.frames[k], line.shin(cuffAt) + .0024, .3, .001);
            sweep.add(centre, line.frames[k], line.shin(cuffAt), .3, -.001);
        }
        sweep.add(p.place - front * calf, line.frames[k],
            t < cuffAt ? radius + .0022 * smooth(.0, .4, t) : radius,
            below ? smooth(.05, .30, t) * smooth(.98, .80, t) : 0, cuffAt - t);
    }
    const auto cap = static_cast<std::size_t>(addCap(sweep.rings, PathEnd::Finish, .010));
    sweep.halo.insert(sweep.halo.end(), cap, 0.f);
    sweep.cloth.insert(sweep.cloth.end(), cap, -1.f);
    return sweep;
}

Grid shinOf(const LegLine &line, const Leg &leg)
{
    const ShinSweep sweep = sweepShin(line, leg);
    Grid g = gridOf(sweep.rings, 30, Material::Skin);
    g.halo = sweep.halo;
    const Vec down = unit(leg.ankle - leg.knee);
    Row<float> cloth(g.points.size());
    for (int i = 0; i < g.rings; ++i) {
        const Vec &centre = sweep.rings[static_cast<std::size_t>(i)].centre;
        const double t = dot(centre - leg.knee, down) / bones::shin;
        g.lift[i] = static_cast<float>(.55 * line.folded * smooth(.22, .03, t));
        for (int j = 0; j < g.around; ++j)
            cloth[g.index(i, j)] = sweep.cloth[i];
    }
    g.regions = {{cloth, Material::Trousers}};
    g.seams = {cloth};
    findNormals(g);
    return g;
}

// The middle of a ball that fills the corner between trunk and thigh: behind a straight hip,
// between the backs of both where it is bent.
Vec buttockOf(const Skeleton &s, const Leg &leg, double bent)
{
    const Vec back = -unit(across(leg.kneeFront, unit(leg.knee - leg.hip)));
    return leg.hip + mix(s.pelvis * Vec {0, -.005, -.014}, back * .011 - s.pelvis.z * .017, bent);
}

} // namespace

void addLeg(std::vector<Part> &parts, const Skeleton &s, bool shoes, const Build &build, int side)
{
    const Leg &leg = s.leg[side];
    const LegLine line(s, build, side);
    Grid hip = ball(buttockOf(s, leg, line.bent), (.0505 + .0022 * line.bent) * build.thigh,
        Material::Trousers, 40);
    setStrips(hip, 0, .9f);
    Part &thigh = parts.emplace_back(Part {PartKind::Thigh, side, {}});
    thigh.grids.push_back(std::move(hip));
    thigh.grids.push_back(thighOf(line, leg));
    Grid ankle = ball(leg.ankle + leg.foot.y * .002, .0192, Material::Skin);
    setStrips(ankle, 0, .5f);
    Part &shin = parts.emplace_back(Part {PartKind::Shin, side, {}});
    shin.grids.push_back(shinOf(line, leg));
    shin.grids.push_back(std::move(ankle));
    addFoot(parts, leg, shoes, side);
}

} // namespace unhunch::figure
