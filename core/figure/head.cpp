// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/sweep.h"

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

// How far above the hairline a point lies.
double aboveHairline(const Vec &p)
{
    static const Curve line {{0, .0370}, {28, .0385}, {48, .0300}, {62, .0200}, {76, .0080},
        {84, -.0030}, {91, -.0020}, {98, .0030}, {106, -.0060}, {118, -.0260}, {140, -.0420},
        {165, -.0500}, {180, -.0520}};
    const double fromFront = deg(std::atan2(std::fabs(p.x), p.z + .006));
    const double parting = fromFront < 46 ? -.0035 * std::sin(p.x / .030) : 0;
    return p.y - line(fromFront) - parting;
}

// The skull's own mesh pushed out above the hairline and tapered to nothing at it.
Grid hairOf(const Grid &skull, const Row<float> &above)
{
    Grid hair = skull;
    hair.material = Material::Hair;
    hair.clip = above;
    for (int k = 0; k < hair.size(); ++k) {
        const double h = above[k];
        if (h <= -.003)
            continue;
        const Vec &p = skull.points[k];
        const double thick = .0105 * smooth(-.002, .030, h) + .0035 * smooth(.0, .05, p.y)
            + .004 * smooth(0, -.05, p.z) * smooth(-.045, .0, p.y);
        hair.points[k] += skull.normals[k] * (thick * smooth(-.001, .010, h));
    }
    findNormals(hair);
    setStrips(hair, 0, 0);
    return hair;
}

Grid earOf(int side)
{
    const Vec centre {side == left ? .0440 : -.0440, -.006, -.008};
    const Frame axes {{1, 0, 0}, {0, .985, -.17}, {0, 0, 1}};
    Grid ear = ball(centre, axes, {.0055, .0165, .0100}, Material::Ear, 16);
    setStrips(ear, 0, 0);
    return ear;
}

// The head in its own frame, modelled once.
Part modelled()
{
    const HeadCurves &curves = headCurves();
    std::vector<Ring> rings;
    Row<double> ys;
    constexpr int steps = 34;
    for (int i = 0; i <= steps; ++i) {
        const double y = -.069 + .1345 * (.5 - .5 * std::cos(pi * i / steps));
        const double front = curves.front(y);
        const double back = curves.back(y);
        rings.push_back({{0, y, (front + back) / 2}, {curves.halfWidth(y), 0, 0},
            {0, 0, (back - front) / 2}, 1, faceRoundness});
        ys.push_back(y);
    }
    Grid skull = gridOf(rings, 56, Material::Skin, true);
    ys.insert(ys.begin(), ys.front());
    ys.push_back(ys.back());
    Row<float> above(skull.points.size());
    for (int k = 0; k < skull.size(); ++k) {
        Vec &p = skull.points[k];
        if (p.z > 0)
            p.z += feature(p);
        above[k] = static_cast<float>(aboveHairline(p));
    }
    findNormals(skull);
    for (int i = 0; i < skull.rings; ++i)
        skull.halo[i] = static_cast<float>(.35 + .65 * smooth(-.03, -.06, ys[i]));
    return {PartKind::Head, bothSides, {skull, hairOf(skull, above), earOf(left), earOf(right)}};
}

} // namespace

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

Part headOf(const Skeleton &s)
{
    static const Part model = modelled();
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
