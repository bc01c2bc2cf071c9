// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cmath>
#include <numbers>
#include <vector>

// Vectors and rotations. x is the figure's left, y is up, z is forward. Angles are radians unless
// a name says degrees.
namespace unhunch::figure {

constexpr double pi = std::numbers::pi;

constexpr double rad(double degrees)
{
    return degrees * pi / 180.0;
}

constexpr double deg(double radians)
{
    return radians * 180.0 / pi;
}

// 0 at `a`, 1 at `b` (which may be the smaller), level at both ends.
inline double smooth(double a, double b, double x)
{
    const double t = std::clamp((x - a) / (b - a), 0.0, 1.0);
    return t * t * (3 - 2 * t);
}

struct Vec
{
    double x = 0;
    double y = 0;
    double z = 0;

    constexpr Vec operator+(const Vec &o) const { return {x + o.x, y + o.y, z + o.z}; }

    constexpr Vec operator-(const Vec &o) const { return {x - o.x, y - o.y, z - o.z}; }

    constexpr Vec operator-() const { return {-x, -y, -z}; }

    constexpr Vec operator*(double s) const { return {x * s, y * s, z * s}; }

    Vec &operator+=(const Vec &o)
    {
        *this = *this + o;
        return *this;
    }

    double length() const { return std::sqrt(x * x + y * y + z * z); }
};

constexpr double dot(const Vec &a, const Vec &b)
{
    return a.x * b.x + a.y * b.y + a.z * b.z;
}

constexpr Vec cross(const Vec &a, const Vec &b)
{
    return {a.y * b.z - a.z * b.y, a.z * b.x - a.x * b.z, a.x * b.y - a.y * b.x};
}

// Of length 1; up where `a` has no direction.
inline Vec unit(const Vec &a)
{
    const double length = a.length();
    return length > 1e-12 ? a * (1 / length) : Vec {0, 1, 0};
}

constexpr double mix(double a, double b, double t)
{
    return a + (b - a) * t;
}

constexpr Vec mix(const Vec &a, const Vec &b, double t)
{
    return a + (b - a) * t;
}

inline double angle(const Vec &a, const Vec &b)
{
    return std::acos(std::clamp(dot(unit(a), unit(b)), -1.0, 1.0));
}

// What is left of `a` across the unit vector `axis`.
constexpr Vec across(const Vec &a, const Vec &axis)
{
    return a - axis * dot(a, axis);
}

// About the unit vector `axis` (Rodrigues).
inline Vec rotated(const Vec &v, const Vec &axis, double by)
{
    const double c = std::cos(by);
    return v * c + cross(axis, v) * std::sin(by) + axis * (dot(axis, v) * (1 - c));
}

// The direction `t` of the way from `from` to `to` along the great circle.
inline Vec turned(const Vec &from, const Vec &to, double t)
{
    const Vec a = unit(from);
    const double whole = angle(a, to);
    if (whole < 1e-5)
        return a;
    Vec axis = cross(a, unit(to));
    if (axis.length() < 1e-6)
        axis = std::fabs(a.y) < .9 ? cross(a, {0, 1, 0}) : cross(a, {1, 0, 0});
    return rotated(a, unit(axis), whole * t);
}

// The mirror image at the body's middle plane.
constexpr Vec mirrored(const Vec &v)
{
    return {-v.x, v.y, v.z};
}

// A right-handed frame: the local axes as seen from the world.
struct Frame
{
    Vec x {1, 0, 0};
    Vec y {0, 1, 0};
    Vec z {0, 0, 1};

    constexpr Vec operator*(const Vec &v) const { return x * v.x + y * v.y + z * v.z; }

    constexpr Frame operator*(const Frame &o) const
    {
        return {*this * o.x, *this * o.y, *this * o.z};
    }

    // From the world into this frame.
    constexpr Vec local(const Vec &v) const { return {dot(x, v), dot(y, v), dot(z, v)}; }

    constexpr Frame inverse() const { return {{x.x, y.x, z.x}, {x.y, y.y, z.y}, {x.z, y.z, z.z}}; }
};

// y exactly as given, z made square to it.
inline Frame frameUp(const Vec &up, const Vec &forward)
{
    const Vec y = unit(up);
    const Vec z = unit(across(forward, y));
    return {cross(y, z), y, z};
}

// z exactly as given, y made square to it.
inline Frame frameForward(const Vec &forward, const Vec &up)
{
    const Vec z = unit(forward);
    const Vec y = unit(across(up, z));
    return {cross(y, z), y, z};
}

inline Frame rotation(const Vec &axis, double by)
{
    return {
        rotated({1, 0, 0}, axis, by), rotated({0, 1, 0}, axis, by), rotated({0, 0, 1}, axis, by)};
}

// `t` of the way from `a` to `b` about the one axis that leads there.
inline Frame turned(const Frame &a, const Frame &b, double t)
{
    const Frame r = a.inverse() * b;
    const double by = std::acos(std::clamp((r.x.x + r.y.y + r.z.z - 1) / 2, -1.0, 1.0));
    if (by < 1e-6)
        return a;
    Vec axis {r.y.z - r.z.y, r.z.x - r.x.z, r.x.y - r.y.x};
    if (axis.length() < 1e-6)
        axis = {0, 1, 0};
    return a * rotation(unit(axis), by * t);
}

// std::vector whose index is an int, as all loops over rings and points count.
template <typename T> class Row : public std::vector<T>
{
public:
    using std::vector<T>::vector;

    T &operator[](int i) { return std::vector<T>::operator[](static_cast<std::size_t>(i)); }

    const T &operator[](int i) const
    {
        return std::vector<T>::operator[](static_cast<std::size_t>(i));
    }

    int count() const { return static_cast<int>(this->size()); }

    void fill(int n, const T &value) { this->assign(static_cast<std::size_t>(n), value); }
};

} // namespace unhunch::figure
