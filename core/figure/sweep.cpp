// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/sweep.h"

namespace unhunch::figure {

double signedPower(double v, double e)
{
    return v < 0 ? -std::pow(-v, e) : std::pow(v, e);
}

double Curve::slope(int i) const
{
    if (i == 0 || i + 1 >= m_points.count())
        return 0;
    const auto &[x0, y0] = m_points[i - 1];
    const auto &[x1, y1] = m_points[i];
    const auto &[x2, y2] = m_points[i + 1];
    const double before = (y1 - y0) / (x1 - x0);
    const double after = (y2 - y1) / (x2 - x1);
    return before * after <= 0 ? 0 : 2 * before * after / (before + after);
}

double Curve::operator()(double x) const
{
    if (x <= m_points.front().first)
        return m_points.front().second;
    if (x >= m_points.back().first)
        return m_points.back().second;
    int i = 1;
    while (m_points[i].first < x)
        ++i;
    const auto &[x0, y0] = m_points[i - 1];
    const auto &[x1, y1] = m_points[i];
    const double h = x1 - x0;
    const double u = (x - x0) / h;
    const double u2 = u * u;
    const double u3 = u2 * u;
    return (2 * u3 - 3 * u2 + 1) * y0 + (u3 - 2 * u2 + u) * slope(i - 1) * h
        + (-2 * u3 + 3 * u2) * y1 + (u3 - u2) * slope(i) * h;
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

void findNormals(Grid &g)
{
    g.normals.resize(g.points.size());
    for (int i = 0; i < g.rings; ++i) {
        const int before = std::max(0, i - 1);
        const int after = std::min(g.rings - 1, i + 1);
        int last = g.around - 1;
        for (int j = 0; j < g.around; ++j) {
            const int next = j + 1 < g.around ? j + 1 : 0;
            const Vec n = cross(g.points[i * g.around + next] - g.points[i * g.around + last],
                g.points[after * g.around + j] - g.points[before * g.around + j]);
            const double length = n.length();
            g.normals[i * g.around + j]
                = length < 1e-10 ? unit(poleNormal(g, i)) : n * (1 / length);
            last = j;
        }
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
