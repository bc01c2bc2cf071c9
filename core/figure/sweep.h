// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/mesh.h"

#include <initializer_list>
#include <utility>

// What the parts of the body are modelled with.
namespace unhunch::figure {

// A closed curve round a centre, along two half axes.
struct Ring
{
    Vec centre;
    Vec u;
    Vec v;
    double negative = 1; // stretches the half below `u`
    double roundness = 2; // exponent of the super-ellipse
};

// A value by place, smooth in between and level beyond the ends.
class Curve
{
public:
    Curve() = default;

    Curve(std::initializer_list<std::pair<double, double>> points)
    {
        for (const auto &[x, y] : points)
            add(x, y);
    }

    void add(double x, double y);

    double operator()(double x) const;

private:
    struct Point
    {
        double x;
        double y;
        double slope;
    };

    Row<Point> m_points; // by rising place
};

// |v| to the power e, with v's sign.
double signedPower(double v, double e);

// `closed` adds a ring without width at either end, or a speck of background shows through.
Grid gridOf(std::vector<Ring> rings, int around, Material, bool closed = false);
void findNormals(Grid &);

// A point of a path, and which of its straight segments it belongs to.
struct PathPoint
{
    Vec place;
    int segment = 0;
    double along = 0; // 0…1 within the segment
};

// A polyline through `corners` with each inner corner rounded from `cuts[i]` before to after it,
// and `steps[k]` points on segment k.
Row<PathPoint> roundedPath(const Row<Vec> &corners, const Row<double> &cuts, const Row<int> &steps);

// Frames carried along a path without twist: x starts near `reference`, z runs along.
Row<Frame> framesAlong(const Row<PathPoint> &, const Vec &reference);

enum class PathEnd { Start, Finish };
// Rounds one end off; returns how many rings that took.
int addCap(std::vector<Ring> &, PathEnd, double depth);

Grid ball(const Vec &centre, const Frame &axes, const Vec &radii, Material, int around = 20);
Grid ball(const Vec &centre, double radius, Material, int around = 20);
Grid tube(const Vec &from, const Vec &to, double fromRadius, double toRadius, Material);
void setStrips(Grid &, float halo, float lift);

// The head in its own frame, modelled once for all who have it.
std::shared_ptr<const Part> headModel(const Build &);
// What lies over a skull whose rings are at these heights.
Grid hairOf(const Grid &skull, const Row<double> &heights, Hair);
Grid bun();

// Parts, each appended whole.
Part headOf(const Skeleton &, const Part &model);
void addArm(
    std::vector<Part> &, const Skeleton &, const std::vector<Muscle> &, const Build &, int side);
void addLeg(std::vector<Part> &, const Skeleton &, bool shoes, const Build &, int side);
void addFoot(std::vector<Part> &, const Leg &, bool shoe, int side);
void addHand(Part &, const Arm &, int side);
// What is seen of the other hand's fingers on a hand that they are laced with.
void addLacedFingers(std::vector<Part> &, const Arm &, int side);

} // namespace unhunch::figure
