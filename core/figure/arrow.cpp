// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/arrow.h"

#include "figure/blend.h"
#include "figure/reader.h"

namespace unhunch::figure {

using namespace Qt::StringLiterals;

namespace {

constexpr int samples = 96; // of the motion
constexpr int points = 33; // of a path
constexpr double gone = .85; // the share of a movement at which its arrow has faded out
constexpr double fading = .55; // and at which it begins to

// The plain share at which eased() is `t`.
double uneased(double t)
{
    double low = 0;
    double high = 1;
    for (int i = 0; i < 24; ++i) {
        const double middle = (low + high) / 2;
        (eased(middle) < t ? low : high) = middle;
    }
    return (low + high) / 2;
}

// The same line with its points evenly spaced.
std::vector<Vec> evenlySpaced(const std::vector<Vec> &line, int count)
{
    std::vector<double> along {0};
    for (std::size_t i = 1; i < line.size(); ++i)
        along.push_back(along.back() + (line[i] - line[i - 1]).length());
    std::vector<Vec> even;
    std::size_t k = 1;
    for (int i = 0; i < count; ++i) {
        const double wanted = along.back() * i / (count - 1);
        while (k + 1 < line.size() && along[k] < wanted)
            ++k;
        const double step = along[k] - along[k - 1];
        const double t = step > 1e-12 ? (wanted - along[k - 1]) / step : 0;
        even.push_back(mix(line[k - 1], line[k], std::clamp(t, 0., 1.)));
    }
    return even;
}

std::vector<Vec> trailOf(const Arrow &arrow, const Movement &movement)
{
    const QString &from = movement.keys[static_cast<std::size_t>(arrow.fromKey)].name;
    const QString &to = movement.keys[static_cast<std::size_t>(arrow.toKey)].name;
    std::vector<Vec> line;
    for (int i = 0; i <= samples; ++i) {
        const double along = mix(arrow.begin, arrow.end, double(i) / samples);
        line.push_back(poseAt(movement, from, to, uneased(along)).joint(arrow.joint));
    }
    return evenlySpaced(line, points);
}

std::vector<Vec> arcOf(const Arrow &arrow, const Vec &origin, const Frame &frame)
{
    const Vec middle = mix(arrow.from, arrow.to, .5) + arrow.bulge;
    std::vector<Vec> line;
    for (int i = 0; i <= samples; ++i) {
        const double t = double(i) / samples;
        line.push_back(
            origin + frame * mix(mix(arrow.from, middle, t), mix(middle, arrow.to, t), t));
    }
    return evenlySpaced(line, points);
}

std::vector<Vec> ringOf(const Arrow &arrow, const Vec &origin, const Frame &frame)
{
    constexpr double tilt = .30; // its near half lies lower, so that it opens to every camera
    std::vector<Vec> line;
    for (int i = 0; i < points; ++i) {
        const double a = rad(mix(arrow.fromAngle, arrow.toAngle, double(i) / (points - 1)));
        const Vec on {std::sin(a), -tilt * std::cos(a), std::cos(a)};
        line.push_back(origin + frame * (arrow.from + on * arrow.radius));
    }
    return line;
}

// A key pose by its name, or by its number among those that are steps of their own.
int readKey(Reader &r, const QJsonObject &o, QLatin1String name, const Movement &movement)
{
    const QJsonValue v = o.value(name);
    const bool named = v.isString();
    const int wanted = named ? -1 : v.toInt(-1);
    int step = 0;
    for (std::size_t i = 0; i < movement.keys.size(); ++i) {
        const Pose &key = movement.keys[i];
        if (named ? key.name == v.toString() : !key.via && step++ == wanted)
            return static_cast<int>(i);
    }
    r.refuse(name, u"is no key pose"_s);
    return 0;
}

void readRing(Reader &r, const QJsonObject &o, Arrow &arrow)
{
    const Vec ring = r.vec(o, "ring"_L1);
    arrow.radius = ring.x;
    arrow.fromAngle = ring.y;
    arrow.toAngle = ring.z;
    if (arrow.radius <= 0 || arrow.radius > 1)
        r.refuse(u"ring"_s, u"a radius above 0 and at most 1 expected"_s);
}

void readTrail(Reader &r, const QJsonObject &o, const Movement &movement, Arrow &arrow)
{
    arrow.fromKey = readKey(r, o, "from"_L1, movement);
    arrow.toKey = readKey(r, o, "to"_L1, movement);
    arrow.begin = r.number(o, "t0"_L1, .1);
    arrow.end = r.number(o, "t1"_L1, .9);
    if (!(0 <= arrow.begin && arrow.begin < arrow.end && arrow.end <= 1))
        r.refuse(u"t0"_s, u"0 to 1 expected, and less than t1"_s);
}

} // namespace

std::vector<Vec> arrowPath(const Arrow &arrow, const Movement &movement, const Skeleton &now)
{
    if (arrow.kind == Arrow::Kind::Trail)
        return trailOf(arrow, movement);
    const Vec origin
        = arrow.joint.joint == Joint::None ? now.origin(arrow.space) : now.joint(arrow.joint);
    const Frame frame = now.frame(arrow.space);
    return arrow.kind == Arrow::Kind::Arc ? arcOf(arrow, origin, frame)
                                          : ringOf(arrow, origin, frame);
}

double arrowStrength(const Arrow &arrow, const Movement &movement, const QString &keyFrom,
    const QString &keyTo, double share)
{
    if (keyFrom == keyTo || arrow.key != movement.keyNamed(keyTo))
        return 0;
    return 1 - smooth(fading, gone, share);
}

Arrow readArrow(Reader &r, const QJsonObject &o, const Movement &movement)
{
    static constexpr std::array<std::pair<QLatin1String, Arrow::Kind>, 3> kinds {
        {{"trail"_L1, Arrow::Kind::Trail}, {"arc"_L1, Arrow::Kind::Arc},
            {"ring"_L1, Arrow::Kind::Ring}}};
    static constexpr std::array<std::pair<QLatin1String, Arrow::Tone>, 2> tones {
        {{"accent"_L1, Arrow::Tone::Accent}, {"light"_L1, Arrow::Tone::Light}}};
    r.onlyKnown(o,
        {"type"_L1, "tone"_L1, "key"_L1, "joint"_L1, "in"_L1, "a"_L1, "b"_L1, "bulge"_L1, "ring"_L1,
            "from"_L1, "to"_L1, "t0"_L1, "t1"_L1, "off"_L1});
    Arrow arrow;
    arrow.kind = r.choice(o.value("type"_L1), u"type"_s, kinds, Arrow::Kind::Trail);
    arrow.tone = r.choice(o.value("tone"_L1), u"tone"_s, tones, Arrow::Tone::Accent);
    arrow.key = readKey(r, o, "key"_L1, movement);
    arrow.joint = r.joint(o, "joint"_L1, true);
    if (!o.contains("joint"_L1))
        r.refuse(u"joint"_s, u"is missing"_s);
    arrow.space = r.space(o, "in"_L1, Space::World);
    arrow.from = r.vec(o, "a"_L1);
    arrow.to = r.vec(o, "b"_L1);
    arrow.bulge = r.vec(o, "bulge"_L1);
    arrow.aside = r.number(o, "off"_L1, 0);
    if (arrow.kind == Arrow::Kind::Ring)
        readRing(r, o, arrow);
    if (arrow.kind == Arrow::Kind::Trail)
        readTrail(r, o, movement, arrow);
    return arrow;
}

Arrow mirrored(const Arrow &arrow)
{
    Arrow m = arrow;
    const bool ofLimb = arrow.joint.joint >= Joint::Shoulder && arrow.joint.joint <= Joint::Toe;
    if (ofLimb)
        m.joint.side = 1 - arrow.joint.side;
    for (Vec *place : {&m.from, &m.to, &m.bulge})
        *place = mirrored(*place);
    m.fromAngle = -arrow.fromAngle;
    m.toAngle = -arrow.toAngle;
    m.aside = -arrow.aside;
    return m;
}

} // namespace unhunch::figure
