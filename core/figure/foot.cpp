// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/sweep.h"

#include <span>

namespace unhunch::figure {

namespace {

constexpr int around = 24;
constexpr int top = around / 4; // the column on the instep's ridge

// Across the foot, from heel to toe; lengths in body heights, z before the ankle, heights above the
// floor.
struct Section
{
    double z;
    double halfWidth;
    double top;
    double bottom;
    double out = 0; // how far its middle lies to the little toe's side
};

constexpr Section bare[] = {{-.0450, .004, .020, .009}, {-.0425, .013, .034, .002},
    {-.034, .0185, .046, 0}, {-.020, .0205, .056, 0}, {-.004, .0210, .061, .0005},
    {.012, .0212, .058, .0025, .001}, {.028, .0212, .050, .0040, .0015},
    {.044, .0237, .041, .0030, .001}, {.060, .0262, .033, .0015}, {.074, .0272, .0260, .0005},
    {.085, .0268, .0210, .002}, {.092, .0258, .0200, .0015}, {.100, .0240, .0185, .001},
    {.1055, .0200, .0155, .0015}, {.1095, .010, .0110, .004}};

constexpr Section upper[] = {{-.0495, .004, .030, .016}, {-.0475, .0130, .050, .012},
    {-.041, .0190, .0585, .012}, {-.024, .0215, .0585, .012}, {-.006, .0220, .0610, .011},
    {.010, .0222, .0640, .010}, {.024, .0228, .0590, .009}, {.042, .0243, .0490, .008},
    {.060, .0266, .0415, .007}, {.076, .0280, .0370, .007}, {.090, .0280, .0345, .007},
    {.102, .0262, .0310, .007}, {.111, .0215, .0255, .008}, {.1165, .0120, .0190, .009}};

// Thick under the heel, hollow before it, rising at the toes.
constexpr Section sole[] = {{-.0515, .007, .018, .005}, {-.0505, .0150, .019, .001},
    {-.043, .0205, .019, 0}, {-.024, .0230, .018, 0}, {-.012, .0232, .017, 0},
    {-.002, .0232, .0165, .0040}, {.020, .0238, .015, .0040}, {.036, .0255, .0135, .0005},
    {.060, .0280, .012, 0}, {.078, .0294, .012, 0}, {.094, .0292, .012, .001},
    {.107, .0264, .0125, .0020}, {.1145, .0214, .0130, .0040}, {.1185, .012, .0125, .0060}};

// The toes end in a slant: the little one has less far to go.
Grid swept(std::span<const Section> sections, const Leg &leg, double inward, Material material,
    double roundness, double slant)
{
    const Frame &f = leg.foot;
    std::vector<Ring> rings;
    rings.reserve(sections.size() + 2);
    for (const Section &q : sections) {
        const double aside = .004 * smooth(.03, .1, q.z) - q.out;
        const double back = slant * smooth(.05, .105, q.z);
        const Vec centre = leg.ankle + f.y * ((q.top + q.bottom) / 2 - bones::ankleHeight)
            + f.z * (q.z - .7 * back) + f.x * (inward * aside);
        const Vec across = f.x * q.halfWidth + f.z * (inward * back);
        rings.push_back({centre, across, f.y * ((q.top - q.bottom) / 2), 1, roundness});
    }
    Grid g = gridOf(rings, around, material, true);
    setStrips(g, .8f, 0);
    return g;
}

// Runs along the columns between the toes, above and below.
void partToes(Grid &g, double inward)
{
    const int from = g.rings - 6;
    for (const int column : {1, 0, -1, -2}) {
        const int across = inward < 0 ? column : -column;
        for (const int j : {top + across, 3 * top - across}) {
            Row<int> run;
            for (int i = from; i < g.rings - 1; ++i)
                run.push_back(g.index(i, j));
            g.creases.push_back(run);
        }
    }
}

// Three rows across the instep.
void lace(Grid &g)
{
    for (const int ring : {7, 8, 9}) {
        Row<int> run;
        for (int j = top - 2; j <= top + 2; ++j)
            run.push_back(g.index(ring, j));
        g.creases.push_back(run);
    }
}

} // namespace

void addFoot(std::vector<Part> &parts, const Leg &leg, bool shoe, int side)
{
    const double inward = side == left ? -1 : 1; // the big toe is medial
    Part &part = parts.emplace_back(Part {PartKind::Foot, side, {}});
    Grid g = shoe ? swept(upper, leg, inward, Material::Shoe, 2.5, .006)
                  : swept(bare, leg, inward, Material::Skin, 2.5, .010);
    for (int i = 4; i < 8; ++i)
        g.halo[i] = .15f;
    if (shoe) {
        lace(g);
        part.grids.push_back(swept(sole, leg, inward, Material::Sole, 4, .006));
        setStrips(part.grids.back(), 0, 0); // the upper's halo is enough
        findNormals(part.grids.back());
    } else {
        partToes(g, inward);
    }
    findNormals(g);
    part.grids.push_back(std::move(g));
}

} // namespace unhunch::figure
