// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/sweep.h"

#include "figure/wide.h"

#include <optional>

namespace unhunch::figure {

double signedPower(double v, double e)
{
    return v < 0 ? -std::pow(-v, e) : std::pow(v, e);
}

void Curve::add(double x, double y)
{
    m_points.push_back({x, y, 0});
    if (m_points.size() < 3)
        return;
    // The one before has a neighbour on either side now.
    const Point &one = m_points[m_points.count() - 3];
    Point &middle = m_points[m_points.count() - 2];
    const double before = (middle.y - one.y) / (middle.x - one.x);
    const double after = (y - middle.y) / (x - middle.x);
    middle.slope = before * after <= 0 ? 0 : 2 * before * after / (before + after);
}

double Curve::operator()(double x) const
{
    if (x <= m_points.front().x)
        return m_points.front().y;
    if (x >= m_points.back().x)
        return m_points.back().y;
    int i = 1;
    while (m_points[i].x < x)
        ++i;
    const Point &from = m_points[i - 1];
    const Point &to = m_points[i];
    const double h = to.x - from.x;
    const double u = (x - from.x) / h;
    const double u2 = u * u;
    const double u3 = u2 * u;
    return (2 * u3 - 3 * u2 + 1) * from.y + (u3 - 2 * u2 + u) * from.slope * h
        + (-2 * u3 + 3 * u2) * to.y + (u3 - u2) * to.slope * h;
}

namespace {

struct RingCorner
{
    double u;
    double v;
};

Row<RingCorner> ringCorners(int around, double roundness)
{
    Row<RingCorner> corners;
    const double e = 2 / roundness;
    for (int j = 0; j < around; ++j) {
        const double at = 2 * pi * j / around;
        corners.push_back({signedPower(std::cos(at), e), signedPower(std::sin(at), e)});
    }
    return corners;
}

} // namespace

Grid gridOf(std::vector<Ring> rings, int around, Material material, bool closed)
{
    if (closed) {
        Ring first = rings.front();
        Ring last = rings.back();
        first.u = first.v = last.u = last.v = Vec {};
        rings.insert(rings.begin(), first);
        rings.push_back(last);
    }
    Grid g;
    g.rings = static_cast<int>(rings.size());
    g.around = around;
    g.material = material;
    g.points.reserve(rings.size() * static_cast<std::size_t>(around));
    Row<RingCorner> corners;
    double roundness = 0;
    for (const Ring &ring : rings) {
        if (ring.roundness != roundness) { // powers and angles cost more than all the rest
            roundness = ring.roundness;
            corners = ringCorners(around, roundness);
        }
        for (const auto &[c, s] : corners)
            g.points.push_back(ring.centre + ring.u * c + ring.v * (s < 0 ? s * ring.negative : s));
    }
    setStrips(g, 1, 0);
    return g;
}

void setStrips(Grid &g, float halo, float lift)
{
    g.halo.fill(g.rings, halo);
    g.lift.fill(g.rings, lift);
}

namespace {

Vec middleOfRing(const Grid &g, int ring)
{
    Vec sum;
    for (int j = 0; j < g.around; ++j)
        sum += g.at(ring, j);
    return sum * (1. / g.around);
}

// At a pole the ring has no width: take the plane of a ring nearby.
Vec poleNormal(const Grid &g, int ring)
{
    const bool start = ring < g.rings / 2;
    const int near = start ? std::min(ring + 2, g.rings - 1) : std::max(ring - 2, 0);
    const Vec middle = middleOfRing(g, near);
    return cross(g.at(near, 0) - middle, g.at(near, g.around / 4) - middle) * (start ? -1. : 1.);
}

} // namespace

UNHUNCH_WIDE void findNormals(Grid &g)
{
    g.normals.resize(g.points.size());
    const int around = g.around;
    for (int i = 0; i < g.rings; ++i) {
        const std::ptrdiff_t start = g.index(i, 0);
        const Vec *const ring = g.points.data() + start;
        const Vec *const before = i > 0 ? ring - around : ring;
        const Vec *const after = i + 1 < g.rings ? ring + around : ring;
        Vec *const normals = g.normals.data() + start;
        std::optional<Vec> pole; // one for the ring
        const auto find = [&](int j, int last, int next) {
            const Vec n = cross(ring[next] - ring[last], after[j] - before[j]);
            const double length = n.length();
            if (length >= 1e-10) {
                normals[j] = n * (1 / length);
                return;
            }
            if (!pole)
                pole = unit(poleNormal(g, i));
            normals[j] = *pole;
        };
        find(0, around - 1, 1);
        for (int j = 1; j + 1 < around; ++j)
            find(j, j - 1, j + 1);
        find(around - 1, around - 2, 0);
    }
}

namespace {

void addCorner(Row<PathPoint> &path, const Row<Vec> &corners, const Row<double> &cuts, int k)
{
    constexpr int pieces = 7;
    const double before = cuts[k + 1] / (corners[k + 1] - corners[k]).length();
    const double after = cuts[k + 1] / (corners[k + 2] - corners[k + 1]).length();
    const Vec from = mix(corners[k], corners[k + 1], 1 - before);
    const Vec to = mix(corners[k + 1], corners[k + 2], after);
    for (int i = 1; i < pieces; ++i) {
        const double t = static_cast<double>(i) / pieces;
        const Vec place
            = from * ((1 - t) * (1 - t)) + corners[k + 1] * (2 * t * (1 - t)) + to * (t * t);
        if (t < .5)
            path.push_back({place, k, 1 - before + before * t * 2});
        else
            path.push_back({place, k + 1, after * (t - .5) * 2});
    }
}

} // namespace

Row<PathPoint> roundedPath(const Row<Vec> &corners, const Row<double> &cuts, const Row<int> &steps)
{
    Row<PathPoint> path;
    const int segments = corners.count() - 1;
    for (int k = 0; k < segments; ++k) {
        const double length = (corners[k + 1] - corners[k]).length();
        const bool last = k + 1 == segments;
        const double start = k ? cuts[k] / length : 0;
        const double end = last ? 0 : cuts[k + 1] / length;
        for (int i = 0; i <= steps[k]; ++i) {
            const double t = start + (1 - start - end) * i / steps[k];
            path.push_back({mix(corners[k], corners[k + 1], t), k, t});
        }
        if (!last)
            addCorner(path, corners, cuts, k);
    }
    return path;
}

Row<Frame> framesAlong(const Row<PathPoint> &path, const Vec &reference)
{
    Row<Frame> frames;
    Vec u = reference;
    const int n = path.count();
    for (int i = 0; i < n; ++i) {
        const Vec along = unit(path[std::min(i + 1, n - 1)].place - path[std::max(i - 1, 0)].place);
        u = across(u, along);
        if (u.length() < 1e-6)
            u = across(std::fabs(along.y) < .9 ? Vec {0, 1, 0} : Vec {1, 0, 0}, along);
        u = unit(u);
        frames.push_back({u, cross(along, u), along});
    }
    return frames;
}

int addCap(std::vector<Ring> &rings, PathEnd which, double depth)
{
    const bool start = which == PathEnd::Start;
    const Ring end = start ? rings.front() : rings.back();
    const Vec out = unit(cross(end.u, end.v)) * (start ? -1. : 1.);
    std::vector<Ring> cap;
    for (const double degrees : {28., 54., 74., 84., 90.}) {
        Ring ring = end;
        ring.centre = end.centre + out * (depth * std::sin(rad(degrees)));
        ring.u = end.u * std::cos(rad(degrees));
        ring.v = end.v * std::cos(rad(degrees));
        cap.push_back(ring);
    }
    if (start)
        rings.insert(rings.begin(), cap.rbegin(), cap.rend());
    else
        rings.insert(rings.end(), cap.begin(), cap.end());
    return static_cast<int>(cap.size());
}

Grid ball(const Vec &centre, const Frame &axes, const Vec &radii, Material material, int around)
{
    const int steps = around >= 30 ? 20 : 12;
    std::vector<Ring> rings;
    for (int i = 0; i <= steps; ++i) {
        const double at = -pi / 2 + pi * i / steps;
        const double k = std::max(.02, std::cos(at));
        rings.push_back({centre + axes.y * (radii.y * std::sin(at)), axes.x * (radii.x * k),
            axes.z * (-radii.z * k)});
    }
    Grid g = gridOf(rings, around, material, true);
    findNormals(g);
    return g;
}

Grid ball(const Vec &centre, double radius, Material material, int around)
{
    return ball(centre, Frame {}, {radius, radius, radius}, material, around);
}

Grid tube(const Vec &from, const Vec &to, double fromRadius, double toRadius, Material material)
{
    constexpr int steps = 6;
    Row<PathPoint> path;
    for (int i = 0; i <= steps; ++i)
        path.push_back({mix(from, to, static_cast<double>(i) / steps), 0, 0});
    const Row<Frame> frames = framesAlong(path, {0, 0, 1});
    std::vector<Ring> rings;
    for (int i = 0; i <= steps; ++i) {
        const double radius = mix(fromRadius, toRadius, static_cast<double>(i) / steps);
        rings.push_back({path[i].place, frames[i].x * radius, frames[i].y * radius});
    }
    addCap(rings, PathEnd::Start, fromRadius * .8);
    addCap(rings, PathEnd::Finish, toRadius * .8);
    Grid g = gridOf(rings, 18, material);
    setStrips(g, 0, 0);
    findNormals(g);
    return g;
}

std::vector<Part> bodyOf(const Skeleton &s, const Movement &movement, const Build &build)
{
    return Body(movement, build).posed(s);
}

} // namespace unhunch::figure
