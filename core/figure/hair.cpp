// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/sweep.h"

// Hair and scarf: the skull's own mesh pushed out, and shown only beyond a line.
namespace unhunch::figure {

namespace {

// From the middle of the face (0) round to the back of the head (180), in degrees.
double fromFront(const Vec &p)
{
    return deg(std::atan2(std::fabs(p.x), p.z + .006));
}

// The height of the hairline by the angle from the front.
const Curve &hairline(Hair hair)
{
    static const Curve cropped {{0, .0370}, {28, .0385}, {48, .0300}, {62, .0200}, {76, .0080},
        {84, -.0030}, {91, -.0020}, {98, .0030}, {106, -.0060}, {118, -.0260}, {140, -.0420},
        {165, -.0500}, {180, -.0520}};
    static const Curve drawnBack {{0, .0415}, {28, .0420}, {48, .0350}, {62, .0230}, {74, .0060},
        {80, -.0090}, {87, -.0060}, {96, .0020}, {106, -.0100}, {118, -.0300}, {140, -.0440},
        {165, -.0510}, {180, -.0530}};
    static const Curve toTheJaw {{0, .0350}, {24, .0360}, {40, .0280}, {52, .0130}, {60, -.0120},
        {67, -.0420}, {76, -.0560}, {90, -.0590}, {130, -.0610}, {180, -.0610}};
    if (hair == Hair::Bob)
        return toTheJaw;
    return hair == Hair::Bun ? drawnBack : cropped;
}

// Above zero outside the opening for the face.
double outsideFace(const Vec &p)
{
    const double opening
        = std::hypot(p.x / .0345, (p.y + .014) / (p.y > -.014 ? .0500 : .0475)) - 1;
    return p.z < .004 ? .03 : std::min(.03, opening * .035);
}

double beyondLine(const Vec &p, double angle, Hair hair)
{
    if (hair == Hair::Scarf)
        return outsideFace(p);
    const bool parted = hair == Hair::Short || hair == Hair::Bob;
    const double parting = parted && angle < 46 ? -.0035 * std::sin(p.x / .030) : 0;
    return p.y - hairline(hair)(angle) - parting;
}

double thickness(const Vec &p, double beyond, Hair hair)
{
    const double edge = smooth(-.001, .010, beyond);
    const double crown = smooth(.0, .05, p.y);
    switch (hair) {
    case Hair::Short:
        break;
    case Hair::Bob:
        return (.0120 * smooth(-.002, .030, beyond) + .0040 * crown) * edge;
    case Hair::Bun:
        return (.0065 * smooth(-.002, .030, beyond) + .0015 * crown) * edge;
    case Hair::Curly: {
        const double wave = 2 * pi / .021;
        const double curls = std::sin(p.x * wave) * std::sin(p.y * wave + 1)
            + std::sin(p.z * wave + 2) * std::sin(p.y * wave * .8);
        return (.0215 * smooth(-.004, .022, beyond) + .0050 * crown + .0016 * curls)
            * smooth(-.001, .007, beyond);
    }
    case Hair::Scarf:
        return .0050 * smooth(0, .004, beyond) + .0050 * crown * edge
            + .0035 * smooth(0, -.05, p.z) * edge;
    }
    return (.0105 * smooth(-.002, .030, beyond) + .0035 * crown
               + .004 * smooth(0, -.05, p.z) * smooth(-.045, .0, p.y))
        * edge;
}

// The ring from which hanging hair and cloth go straight down.
int widestRing(const Row<double> &heights)
{
    int ring = 1;
    while (heights[ring] < .002)
        ++ring;
    return ring;
}

} // namespace

Grid hairOf(const Grid &skull, const Row<double> &heights, Hair style)
{
    Grid hair = skull;
    hair.material = Material::Hair;
    hair.clip.resize(hair.points.size());
    const bool hangs = style == Hair::Bob || style == Hair::Scarf;
    const int widest = widestRing(heights);
    for (int k = 0; k < hair.size(); ++k) {
        const int ring = k / hair.around;
        Vec p = skull.points[k];
        Vec out = skull.normals[k];
        double angle = fromFront(p);
        if (hangs && ring < widest) {
            const int above = hair.index(widest, k % hair.around);
            const Vec &top = skull.points[above];
            angle = fromFront(top);
            // The bob keeps the head's width, the scarf goes in to the neck; neither in front.
            const double keeps = style == Hair::Bob ? 1 - .13 * smooth(-.020, -.064, p.y)
                                                    : .80 + .20 * smooth(-.06, .0, p.y);
            const double share = smooth(52, 74, angle);
            p = mix(p, Vec {top.x * keeps, p.y, mix(-.010, top.z, keeps)}, share);
            out = unit(mix(out, skull.normals[above], share));
        }
        const double beyond = beyondLine({p.x, p.y, skull.points[k].z}, angle, style);
        hair.clip[k] = static_cast<float>(style == Hair::Scarf && angle > 74 ? .03 : beyond);
        if (beyond > -.003)
            p += out * thickness(p, std::max<double>(beyond, 0), style);
        hair.points[k] = p;
    }
    findNormals(hair);
    setStrips(hair, 0, 0);
    return hair;
}

Grid bun()
{
    // High on the crown, so that it is seen from the front, too.
    Grid knot = ball({0, .0740, -.0400}, Frame {}, {.0225, .0190, .0210}, Material::Hair, 24);
    setStrips(knot, 0, 0);
    return knot;
}

} // namespace unhunch::figure
