// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/blend.h"

#include "figure/solve.h"

namespace unhunch::figure {

namespace {

// One end of a blend: the data of a limb and what they were solved to.
struct End
{
    const LimbSpec &spec;
    const Skeleton &body;
    const Frame &tip; // hand or foot
};

struct Segments
{
    Vec upper;
    Vec lower;
};

Segments segmentsOf(const Skeleton &s, int side, bool arm)
{
    if (arm) {
        const Arm &a = s.arm[side];
        return {unit(a.elbow - a.shoulder), unit(a.wrist - a.elbow)};
    }
    const Leg &l = s.leg[side];
    return {unit(l.knee - l.hip), unit(l.ankle - l.knee)};
}

// Hands and feet that are pinned in the world turn in the world; free hands turn with the chest.
HandSpec blendTip(const End &a, const End &b, double t, int side, bool arm)
{
    const auto pinned = [](const HandSpec &hand) { return hand.set && hand.space == Space::World; };
    const bool inWorld = !arm || (pinned(a.spec.hand) && pinned(b.spec.hand));
    const Frame from = inWorld ? Frame {} : a.body.chest;
    const Frame to = inWorld ? Frame {} : b.body.chest;
    const Frame tip = turned(from.inverse() * a.tip, to.inverse() * b.tip, t);
    HandSpec hand;
    hand.set = true;
    hand.space = inWorld ? Space::World : Space::Chest;
    hand.fingers = toSide(tip.z, side);
    hand.palm = toSide(arm ? tip.y : -tip.y, side);
    hand.curl = mix(a.spec.hand.curl, b.spec.hand.curl, t);
    hand.laced = mix(a.spec.hand.laced, b.spec.hand.laced, t);
    return hand;
}

void blendPole(LimbSpec &limb, const End &a, const End &b, double t, int side)
{
    if (a.spec.poleSpace == b.spec.poleSpace) {
        limb.pole = turned(a.spec.pole, b.spec.pole, t);
        return;
    }
    const auto inWorld = [side](const End &end) {
        return toSide(end.body.frame(end.spec.poleSpace) * toSide(end.spec.pole, side), side);
    };
    limb.poleSpace = Space::World;
    limb.pole = turned(inWorld(a), inWorld(b), t);
}

LimbSpec blendLimb(const End &a, const End &b, double t, int side, bool arm)
{
    LimbSpec limb = a.spec;
    limb.elevation = mix(a.spec.elevation, b.spec.elevation, t);
    limb.protraction = mix(a.spec.protraction, b.spec.protraction, t);
    limb.hand = blendTip(a, b, t, side, arm);
    const bool sameTarget = a.spec.reaches && b.spec.reaches && a.spec.space == b.spec.space
        && a.spec.at == b.spec.at;
    if (sameTarget) {
        limb.target = mix(a.spec.target, b.spec.target, t);
        blendPole(limb, a, b, t, side);
        return limb;
    }
    // Nothing to hold on to all the way: turn both segments, arms with the chest.
    limb.reaches = false;
    limb.at = {};
    limb.space = arm ? Space::Chest : Space::World;
    const Segments from = segmentsOf(a.body, side, arm);
    const Segments to = segmentsOf(b.body, side, arm);
    const Frame fromFrame = a.body.frame(limb.space);
    const Frame toFrame = b.body.frame(limb.space);
    limb.upper = turned(
        toSide(fromFrame.local(from.upper), side), toSide(toFrame.local(to.upper), side), t);
    limb.lower = turned(
        toSide(fromFrame.local(from.lower), side), toSide(toFrame.local(to.lower), side), t);
    return limb;
}

JointRef mirrored(JointRef ref)
{
    return {ref.joint, 1 - ref.side};
}

} // namespace

Pose blend(const Pose &from, const Pose &to, double t)
{
    if (t <= 0)
        return from;
    if (t >= 1)
        return to;
    const Skeleton a = solve(from);
    const Skeleton b = solve(to);
    Pose pose = from;
    pose.root = turned(from.root, to.root, t);
    pose.lumbar = mix(from.lumbar, to.lumbar, t);
    pose.thoracic = mix(from.thoracic, to.thoracic, t);
    pose.effort = mix(from.effort, to.effort, t);
    if (from.kneesPlanted == to.kneesPlanted) {
        pose.at = mix(from.at, to.at, t);
    } else {
        pose.kneesPlanted = false;
        pose.at = mix(a.spine[0], b.spine[0], t);
    }
    pose.headTurn = Pose::HeadTurn {
        turned(a.chest.inverse() * a.head, b.chest.inverse() * b.head, t),
        turned(a.chest.inverse() * a.neck, b.chest.inverse() * b.neck, t),
    };
    for (int side = 0; side < bothSides; ++side) {
        pose.arm[side] = blendLimb({from.arm[side], a, a.arm[side].hand},
            {to.arm[side], b, b.arm[side].hand}, t, side, true);
        pose.leg[side] = blendLimb({from.leg[side], a, a.leg[side].foot},
            {to.leg[side], b, b.leg[side].foot}, t, side, false);
    }
    return pose;
}

double eased(double t)
{
    constexpr double ramp = .3; // how long it takes up speed, and how long it slows down
    constexpr double speed = 1 / (1 - ramp);
    t = std::clamp(t, 0.0, 1.0);
    if (t > .5)
        return 1 - eased(1 - t);
    if (t >= ramp)
        return speed * (t - ramp / 2);
    const double x = t / ramp;
    return speed * ramp * x * x * x * (1 - x / 2);
}

namespace {

// How far apart two figures are: the farthest that a part of the body has to turn, radians.
double farthestTurn(const Skeleton &a, const Skeleton &b)
{
    double farthest = angle(a.pelvis.y, b.pelvis.y) + angle(a.pelvis.z, b.pelvis.z);
    const auto look
        = [&](const Vec &from, const Vec &to) { farthest = std::max(farthest, angle(from, to)); };
    look(a.chest.y, b.chest.y);
    look(a.chest.z, b.chest.z);
    look(a.head.z, b.head.z);
    for (int side = 0; side < bothSides; ++side) {
        for (const bool arm : {true, false}) {
            const Segments from = segmentsOf(a, side, arm);
            const Segments to = segmentsOf(b, side, arm);
            look(from.upper, to.upper);
            look(from.lower, to.lower);
        }
    }
    return farthest;
}

// From pose to pose, each part of the way as long as it is far.
Skeleton along(const std::vector<const Pose *> &way, double share, double breath)
{
    std::vector<double> reached {0};
    for (std::size_t i = 1; i < way.size(); ++i) {
        const double far = way.size() == 2 ? 1 : farthestTurn(solve(*way[i - 1]), solve(*way[i]));
        reached.push_back(reached.back() + far);
    }
    const double now = eased(share) * reached.back();
    std::size_t i = 1;
    while (i + 1 < way.size() && reached[i] < now)
        ++i;
    const double length = reached[i] - reached[i - 1];
    const double t = length > 1e-9 ? (now - reached[i - 1]) / length : 1;
    return solve(blend(*way[i - 1], *way[i], t), breath);
}

const Pose &keyOf(const Movement &movement, const QString &name)
{
    return movement.keys[static_cast<std::size_t>(movement.keyNamed(name))];
}

} // namespace

Skeleton poseAt(
    const Movement &movement, const QString &from, const QString &to, double share, double breath)
{
    const int first = movement.keyNamed(from);
    const int last = movement.keyNamed(to);
    const int step = last < first ? -1 : 1;
    std::vector<const Pose *> way {&movement.keys[static_cast<std::size_t>(first)]};
    for (int i = first + step; (last - i) * step > 0; i += step) {
        const Pose &between = movement.keys[static_cast<std::size_t>(i)];
        if (between.via)
            way.push_back(&between);
    }
    way.push_back(&movement.keys[static_cast<std::size_t>(last)]);
    return along(way, share, breath);
}

Skeleton poseChangingSide(const Movement &from, const QString &keyFrom, const Movement &to,
    const QString &keyTo, double share)
{
    // A key that lies on the way to the middle itself needs only what comes after it.
    std::vector<const Pose *> way {&keyOf(from, keyFrom)};
    for (qsizetype i = from.turn.indexOf(keyFrom) + 1; i < from.turn.size(); ++i)
        way.push_back(&keyOf(from, from.turn.at(i)));
    for (qsizetype i = to.turn.size() - 1; i > to.turn.indexOf(keyTo); --i)
        way.push_back(&keyOf(to, to.turn.at(i)));
    way.push_back(&keyOf(to, keyTo));
    return along(way, share, 0);
}

Movement sceneChangingSide(const Movement &from, const Movement &to, double share)
{
    Movement between = share < .5 ? from : to;
    const double t = eased(share);
    const double turn = std::remainder(to.camera.yaw - from.camera.yaw, 360);
    between.camera.yaw = from.camera.yaw + turn * t;
    between.camera.pitch = mix(from.camera.pitch, to.camera.pitch, t);
    between.scene.pillow = mix(from.scene.pillow, to.scene.pillow, t);
    between.scene.matX = mix(from.scene.matX, to.scene.matX, t);
    return between;
}

Pose mirrored(const Pose &pose)
{
    Pose m = pose;
    m.at = mirrored(pose.at);
    m.root = frameUp(mirrored(pose.root.y), mirrored(pose.root.z));
    for (Vec *turn : {&m.lumbar, &m.thoracic}) {
        turn->y = -turn->y;
        turn->z = -turn->z;
    }
    m.gaze = mirrored(pose.gaze);
    m.contacts = mirrored(pose.contacts);
    m.roll = -pose.roll;
    std::swap(m.arm[left], m.arm[right]);
    std::swap(m.leg[left], m.leg[right]);
    for (LimbSpec *limb : {&m.arm[left], &m.arm[right], &m.leg[left], &m.leg[right]})
        limb->at = mirrored(limb->at);
    return m;
}

Movement mirrored(const Movement &movement)
{
    Movement m = movement;
    m.camera.yaw = -movement.camera.yaw;
    for (Pose &pose : m.keys)
        pose = mirrored(pose);
    for (Muscle &muscle : m.muscles) {
        if (muscle.side != bothSides)
            muscle.side = 1 - muscle.side;
    }
    Scene &scene = m.scene;
    scene.matX = -scene.matX;
    scene.pillow = mirrored(scene.pillow);
    scene.jamb = mirrored(scene.jamb);
    scene.doorWidth = -scene.doorWidth; // the far jamb is on the other side
    m.contacts = mirrored(movement.contacts);
    for (Arrow &arrow : m.arrows)
        arrow = mirrored(arrow);
    return m;
}

} // namespace unhunch::figure
