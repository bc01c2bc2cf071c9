// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/sweep.h"

namespace unhunch::figure {

namespace {

constexpr double seatTop = .245;

// A stack of rings of one outline: how far up, how far the edge is drawn in, how wide.
class Stack
{
public:
    Stack(const Vec &centre, const Frame &frame, const Vec &half, double roundness)
        : m_centre(centre)
        , m_frame(frame)
        , m_half(half)
        , m_roundness(roundness)
    { }

    void add(double y, double in, double share = 1)
    {
        const double x = std::max(.0005, m_half.x - in) * share;
        const double z = std::max(.0005, m_half.z - in) * share;
        m_rings.push_back(
            {m_centre + m_frame.y * y, m_frame.x * x, m_frame.z * -z, 1, m_roundness});
    }

    Grid grid(int around, Material material, bool flat) const
    {
        Grid g = gridOf(m_rings, around, material);
        g.flat = flat;
        setStrips(g, 0, 0);
        findNormals(g);
        return g;
    }

private:
    Vec m_centre;
    Frame m_frame;
    Vec m_half;
    double m_roundness;
    std::vector<Ring> m_rings;
};

Grid box(const Vec &centre, const Vec &half, double bevel, double roundness, Material material)
{
    Stack stack(centre, Frame {}, half, roundness);
    stack.add(-half.y, half.x);
    stack.add(-half.y, bevel);
    stack.add(-half.y + bevel, 0);
    stack.add(0, 0);
    stack.add(half.y - bevel, 0);
    stack.add(half.y, bevel);
    stack.add(half.y, half.x);
    return stack.grid(48, material, true);
}

Grid cushion(const Vec &centre, const Frame &frame, const Vec &half, double edge, double roundness,
    Material material)
{
    Stack stack(centre, frame, half, roundness);
    const auto drawnIn = [edge](double a) { return edge * (1 - std::sin(rad(a))); };
    const auto up = [edge](double a) { return edge * (1 - std::cos(rad(a))); };
    stack.add(-half.y, edge, 0);
    stack.add(-half.y, edge, .5);
    for (const double a : {0., 25., 50., 70., 90.})
        stack.add(-half.y + up(a), drawnIn(a));
    stack.add(0, 0);
    for (const double a : {90., 70., 50., 25., 0.})
        stack.add(half.y - up(a), drawnIn(a));
    stack.add(half.y, edge, .5);
    stack.add(half.y, edge, 0);
    return stack.grid(56, material, false);
}

Part prop(std::vector<Grid> grids, bool castsShadow = true)
{
    return {PartKind::Prop, bothSides, std::move(grids), castsShadow};
}

void addSeat(std::vector<Part> &parts, double halfDepth)
{
    parts.push_back(prop({cushion(
        {0, seatTop - .020, .035}, Frame {}, {.136, .020, halfDepth}, .018, 3.6, Material::Seat)}));
    parts.push_back(prop({tube({0, .055, .03}, {0, .13, .03}, .017, .017, Material::Metal),
        tube({0, .12, .03}, {0, seatTop - .03, .03}, .0115, .0115, Material::Metal)}));
    for (int k = 0; k < 5; ++k) {
        const double at = rad(126 + 72 * k);
        const Vec end {.150 * std::cos(at), .034, .03 + .150 * std::sin(at)};
        Grid caster = ball(end - Vec {0, .017, 0}, .0165, Material::Caster);
        parts.push_back(prop({tube({0, .052, .03}, end, .0125, .009, Material::Metal), caster}));
    }
}

void addBackRest(std::vector<Part> &parts)
{
    const Frame upright = frameUp({0, 1, -.10}, {0, 0, 1});
    const Frame lying {upright.x, -upright.z, upright.y};
    parts.push_back(prop({cushion(
        {0, seatTop + .118, -.117}, lying, {.098, .0125, .058}, .0115, 3.2, Material::SeatBack)}));
    const Vec knee {0, seatTop - .025, -.135};
    parts.push_back(prop({tube({0, seatTop - .035, -.08}, knee, .010, .010, Material::Metal),
        tube(knee, {0, seatTop + .11, -.137}, .010, .010, Material::Metal)}));
}

void addDoorFrame(std::vector<Part> &parts, const Scene &scene)
{
    constexpr double halfHeight = .575; // a door of 1.98 m beside a person of 1.72 m
    const Vec near = scene.jamb;
    const Vec jamb {.026, halfHeight, .045};
    const double lintel = std::fabs(scene.doorWidth) / 2 + .026;
    const auto post = [&](double x) {
        return prop({box({x, halfHeight, near.z}, jamb, .002, 14, Material::Wood)});
    };
    parts.push_back(post(near.x));
    parts.push_back(post(near.x + scene.doorWidth));
    parts.push_back(prop({box({near.x + scene.doorWidth / 2, 2 * halfHeight + .026, near.z},
                             {lintel, .026, .045}, .002, 14, Material::Wood)},
        false));
}

} // namespace

std::vector<Part> propsOf(const Scene &scene)
{
    std::vector<Part> parts;
    if (scene.has(PropKind::Chair) || scene.has(PropKind::Stool)) {
        addSeat(parts, scene.has(PropKind::Stool) ? .155 : .132);
        if (scene.has(PropKind::Chair))
            addBackRest(parts);
    }
    if (scene.has(PropKind::DoorFrame))
        addDoorFrame(parts, scene);
    if (scene.has(PropKind::Pillow)) {
        const double half = scene.pillow.y;
        parts.push_back(prop({cushion(
            scene.pillow, Frame {}, {.080, half, .105}, half * .95, 3.0, Material::SeatBack)}));
    }
    return parts;
}

} // namespace unhunch::figure
