// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/sweep.h"

#include <map>
#include <mutex>
#include <tuple>

namespace unhunch::figure {

namespace {

constexpr double faceRoundness = 2.3;

// Sections of the skull from the chin up, in the head's frame.
struct HeadCurves
{
    Curve halfWidth;
    Curve front;
    Curve back;
};

const HeadCurves &headCurves()
{
    static const HeadCurves curves = [] {
        static constexpr double table[][4] = {// y, half width, front z, back z
            {-.0690, .003, .040, .028}, {-.0665, .015, .0460, .014}, {-.0600, .0225, .0485, .002},
            {-.0500, .0290, .0490, -.016}, {-.0360, .0350, .0480, -.036},
            {-.0180, .0395, .0478, -.050}, {.0000, .0420, .0472, -.0575},
            {.0180, .0435, .0480, -.0605}, {.0340, .0425, .0450, -.0590},
            {.0470, .0375, .0375, -.0520}, {.0570, .0285, .0260, -.0405},
            {.0630, .0175, .0120, -.0265}, {.0655, .0040, -.0050, -.0120}};
        HeadCurves c;
        for (const auto &row : table) {
            c.halfWidth.add(row[0], row[1]);
            c.front.add(row[0], row[2]);
            c.back.add(row[0], row[3]);
        }
        return c;
    }();
    return curves;
}

double bell(double x, double width)
{
    return std::exp(-(x * x) / (width * width));
}

// Nose, lips and eye sockets on the front of the skull.
double feature(const Vec &p)
{
    const double aboveTip = p.y + .0155;
    const double nose = .0120 * bell(p.x, .00735) * bell(aboveTip, aboveTip > 0 ? .0212 : .00877);
    const double lips = .0022 * bell(p.x, .01556) * bell(p.y + .0345, .0075);
    const double socket = -.0022 * bell(std::fabs(p.x) - .017, .010) * bell(p.y - .003, .009);
    return nose + lips + socket;
}

Grid earOf(int side, bool hidden)
{
    const Vec centre {side == left ? .0440 : -.0440, -.006, -.008};
    const Frame axes {{1, 0, 0}, {0, .985, -.17}, {0, 0, 1}};
    Grid ear = ball(centre, axes, {.0055, .0165, .0100}, Material::Ear, 16);
    setStrips(ear, 0, 0);
    if (hidden)
        ear.clip.fill(ear.size(), -1);
    return ear;
}

// How much wider this build's face is at a height.
double faceWidth(const Build &build, double y)
{
    return mix(build.jaw, 1., smooth(-.060, -.014, y))
        * (1 + (build.cheeks - 1) * bell(y + .024, .022));
}

Part modelled(const Build &build)
{
    const HeadCurves &curves = headCurves();
    std::vector<Ring> rings;
    Row<double> ys;
    constexpr int steps = 34;
    for (int i = 0; i <= steps; ++i) {
        const double y = -.069 + .1345 * (.5 - .5 * std::cos(pi * i / steps));
        const double front = curves.front(y);
        const double back = curves.back(y);
        rings.push_back(
            {{0, y, (front + back) / 2}, {curves.halfWidth(y) * faceWidth(build, y), 0, 0},
                {0, 0, (back - front) / 2}, 1, faceRoundness});
        ys.push_back(y);
    }
    Grid skull = gridOf(rings, 56, Material::Skin, true);
    ys.insert(ys.begin(), ys.front());
    ys.push_back(ys.back());
    for (Vec &p : skull.points) {
        if (p.z > 0)
            p.z += feature(p);
    }
    findNormals(skull);
    for (int i = 0; i < skull.rings; ++i)
        skull.halo[i] = static_cast<float>(.35 + .65 * smooth(-.03, -.06, ys[i]));
    const bool covered = build.hair == Hair::Bob || build.hair == Hair::Scarf;
    Part head {PartKind::Head, bothSides,
        {skull, hairOf(skull, ys, build.hair), earOf(left, covered), earOf(right, covered)}};
    if (build.hair == Hair::Bun)
        head.grids.push_back(bun());
    return head;
}

} // namespace

std::shared_ptr<const Part> headModel(const Build &build)
{
    using Key = std::tuple<Hair, double, double>;
    static std::mutex guard; // any thread may paint
    static std::map<Key, std::shared_ptr<const Part>> models;
    const std::scoped_lock lock(guard);
    auto &model = models[{build.hair, build.jaw, build.cheeks}];
    if (!model)
        model = std::make_shared<const Part>(modelled(build));
    return model;
}

double faceDepth(double x, double y)
{
    const HeadCurves &curves = headCurves();
    const double front = curves.front(y);
    const double middle = (front + curves.back(y)) / 2;
    const double aside = std::clamp(x / curves.halfWidth(y), -1.0, 1.0);
    return middle
        + (front - middle)
        * std::pow(std::max(0., 1 - std::pow(std::fabs(aside), faceRoundness)), 1 / faceRoundness);
}

Part headOf(const Skeleton &s, const Part &model)
{
    Part head = model;
    for (Grid &g : head.grids) {
        for (Vec &p : g.points)
            p = s.headCentre + s.head * p;
        for (Vec &n : g.normals)
            n = s.head * n;
    }
    return head;
}

} // namespace unhunch::figure
