// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/solve.h"

namespace unhunch::figure {

namespace {

// How the two regions share their turn out over the nodes.
constexpr double lumbarShare[6] = {0, .5, .5, 0, 0, 0};
constexpr double thoracicShare[6] = {0, 0, 0, .34, .36, .30};
// Degrees that a full breath lifts.
constexpr double breathOfRibs = 1;
constexpr double breathOfShoulders = 2;
constexpr double neckShare = .45; // of the head's turn

// Scapulo-humeral rhythm: the girdle rises with an arm that is raised above 50 degrees.
double girdleRise(double raisedDegrees)
{
    return std::clamp((raisedDegrees - 50) * .22, 0.0, 26.0);
}

Frame bent(double flexion, double bend, double twist)
{
    return rotation({0, 1, 0}, rad(twist)) * rotation({0, 0, 1}, rad(-bend))
        * rotation({1, 0, 0}, rad(flexion));
}

struct TwoBones
{
    Vec middle;
    Vec end;
};

// By the law of cosines; the middle joint goes to the pole's side.
TwoBones reach(const Vec &from, const Vec &target, const Vec &pole, double upper, double lower)
{
    const double shortest = std::sqrt(
        upper * upper + lower * lower - 2 * upper * lower * std::cos(rad(180 - limits::elbowBend)));
    const double distance = std::clamp((target - from).length(), shortest, (upper + lower) * .9995);
    const Vec along = unit(target - from);
    const double cosine
        = (upper * upper + distance * distance - lower * lower) / (2 * upper * distance);
    const double sine = std::sqrt(std::max(0., 1 - cosine * cosine));
    Vec aside = across(pole, along);
    if (aside.length() < 1e-6)
        aside = across({0, 0, 1}, along);
    if (aside.length() < 1e-6)
        aside = across({0, 1, 0}, along);
    return {
        from + along * (cosine * upper) + unit(aside) * (sine * upper), from + along * distance};
}

Vec targetOf(const Skeleton &s, const LimbSpec &limb, int side)
{
    const Vec origin = limb.at.joint == Joint::None ? s.origin(limb.space) : s.joint(limb.at);
    return origin + s.frame(limb.space) * toSide(limb.target, side);
}

Vec poleOf(const Skeleton &s, const LimbSpec &limb, int side)
{
    return s.frame(limb.poleSpace) * toSide(limb.pole, side);
}

void placeShoulder(Skeleton &s, int side, double elevation, double protraction)
{
    Vec clavicle = rotated(bones::clavicle, {0, 0, 1}, rad(elevation));
    clavicle = rotated(clavicle, {0, 1, 0}, rad(-protraction));
    Arm &arm = s.arm[side];
    arm.clavicle = s.spine[6] + s.chest * toSide(bones::clavicleFromC7, side);
    arm.shoulder = arm.clavicle + s.chest * toSide(clavicle, side);
}

// Where the palm faces when nothing says so: along the elbow's hinge, thumb on the flexion side.
Vec restingPalm(const Skeleton &s, int side)
{
    const Arm &arm = s.arm[side];
    const Vec upper = unit(arm.elbow - arm.shoulder);
    const Vec fore = unit(arm.wrist - arm.elbow);
    const Vec hinge = cross(upper, fore);
    if (hinge.length() <= .12) // an arm that is nearly straight has no hinge to speak of
        return unit(across(s.chest * toSide({-1, 0, 0}, side), fore));
    const Vec palm = unit(hinge) * (side == left ? -1. : 1.);
    const Vec thumb = side == left ? cross(palm, fore) : cross(fore, palm);
    return dot(thumb, unit(fore - upper)) < 0 ? -palm : palm;
}

void placeHand(Skeleton &s, const HandSpec &hand, int side)
{
    Arm &arm = s.arm[side];
    const Vec fore = unit(arm.wrist - arm.elbow);
    arm.curl = hand.curl;
    arm.laced = hand.laced;
    if (!hand.set) {
        arm.hand = frameForward(fore, restingPalm(s, side));
        return;
    }
    const Frame frame = s.frame(hand.space);
    Vec fingers = frame * toSide(hand.fingers, side);
    Vec palm = frame * toSide(hand.palm, side);
    const double excess = angle(fingers, fore) - rad(limits::wristExtensionPlanted);
    const Vec axis = cross(fore, fingers);
    if (excess > 0 && axis.length() > 1e-6) {
        fingers = rotated(unit(fingers), unit(axis), -excess);
        palm = rotated(palm, unit(axis), -excess);
    }
    arm.hand = frameForward(fingers, palm);
}

void placeElbow(Skeleton &s, const LimbSpec &limb, int side)
{
    Arm &arm = s.arm[side];
    if (limb.reaches) {
        const TwoBones solved = reach(arm.shoulder, targetOf(s, limb, side), poleOf(s, limb, side),
            bones::upperArm, bones::forearm);
        arm.elbow = solved.middle;
        arm.wrist = solved.end;
        return;
    }
    const Frame frame = s.frame(limb.space);
    const Vec upper = unit(frame * toSide(limb.upper, side));
    Vec fore = unit(frame * toSide(limb.lower, side));
    const Vec axis = cross(upper, fore);
    if (angle(upper, fore) > rad(limits::elbowBend) && axis.length() > 1e-9)
        fore = rotated(upper, unit(axis), rad(limits::elbowBend));
    arm.elbow = arm.shoulder + upper * bones::upperArm;
    arm.wrist = arm.elbow + fore * bones::forearm;
}

void solveArm(Skeleton &s, const LimbSpec &limb, int side)
{
    const Arm &arm = s.arm[side];
    double rise = 0;
    // The girdle follows the arm and the arm starts at the girdle: three rounds settle it.
    for (int round = 0; round < 3; ++round) {
        placeShoulder(s, side, limb.elevation + rise, limb.protraction);
        placeElbow(s, limb, side);
        rise = girdleRise(180 - deg(angle(arm.elbow - arm.shoulder, s.chest.y)));
    }
    placeHand(s, limb.hand, side);
}

void solveLeg(Skeleton &s, const LimbSpec &limb, int side)
{
    Leg &leg = s.leg[side];
    leg.hip
        = s.spine[0] + s.pelvis.x * (side == left ? bones::hipFromMiddle : -bones::hipFromMiddle);
    if (limb.reaches) {
        const TwoBones solved = reach(
            leg.hip, targetOf(s, limb, side), poleOf(s, limb, side), bones::thigh, bones::shin);
        leg.knee = solved.middle;
        leg.ankle = solved.end;
    } else {
        const Frame frame = s.frame(limb.space);
        leg.knee = leg.hip + unit(frame * toSide(limb.upper, side)) * bones::thigh;
        leg.ankle = leg.knee + unit(frame * toSide(limb.lower, side)) * bones::shin;
    }
    const Vec thigh = unit(leg.knee - leg.hip);
    const Vec shin = unit(leg.ankle - leg.knee);
    Vec front = thigh - shin; // the knee points away from its fold
    if (front.length() < .15)
        front = limb.reaches ? poleOf(s, limb, side) : s.pelvis.z;
    leg.kneeFront = unit(across(front, unit(thigh + shin)));
    if (limb.hand.set) {
        const Frame frame = s.frame(limb.hand.space);
        leg.foot = frameForward(
            frame * toSide(limb.hand.fingers, side), frame * toSide(-limb.hand.palm, side));
    } else {
        leg.foot = frameForward(unit(across(leg.kneeFront, shin) + shin * .18), -shin);
    }
}

void stackSpine(Skeleton &s, const Pose &pose)
{
    for (int i = 0; i < 6; ++i) {
        const auto region = [&](double lumbar, double thoracic) {
            return lumbarShare[i] * lumbar + thoracicShare[i] * thoracic;
        };
        s.segment[i + 1] = s.segment[i]
            * bent(neutralCurve[i] + region(pose.lumbar.x, pose.thoracic.x),
                region(pose.lumbar.y, pose.thoracic.y), region(pose.lumbar.z, pose.thoracic.z));
        s.spine[i + 1] = s.spine[i] + s.segment[i + 1].y * bones::spine[i];
    }
}

void solveTrunk(Skeleton &s, const Pose &pose)
{
    s.segment[0] = pose.root;
    stackSpine(s, pose);
    if (pose.aimsChord) {
        // Tilt the pelvis until the chord from hips to C7 points where the pose wants it.
        const Vec axis = s.segment[0].x;
        const Vec is = unit(across(s.spine[6] - s.spine[0], axis));
        const Vec wanted = unit(across(pose.root.y, axis));
        const double by = std::atan2(dot(cross(is, wanted), axis), dot(is, wanted));
        s.segment[0] = {axis, rotated(s.segment[0].y, axis, by), rotated(s.segment[0].z, axis, by)};
        stackSpine(s, pose);
    }
    s.pelvis = s.segment[0];
    s.chest = s.segment[6] * rotation({1, 0, 0}, rad(-6));
}

// Moves the body so that its anchor lies where the pose pins it. The legs may carry the anchor, so
// they are solved here once before they are solved for good.
void moveToAnchor(Skeleton &s, const Pose &pose)
{
    Vec by = pose.at;
    if (pose.kneesPlanted) {
        for (int side = 0; side < bothSides; ++side) {
            if (!pose.leg[side].reaches)
                solveLeg(s, pose.leg[side], side);
        }
        by = pose.at - (s.leg[left].knee + s.leg[right].knee) * .5;
    }
    for (Vec &node : s.spine)
        node += by;
}

void solveHead(Skeleton &s, const Pose &pose)
{
    if (pose.headTurn) {
        s.head = s.chest * pose.headTurn->head;
        s.neck = s.chest * pose.headTurn->neck;
    } else {
        const Vec gaze = s.frame(pose.gazeSpace) * pose.gaze;
        // Looking up tips the crown back.
        const Vec up = s.chest.y + s.chest.z * (-1.2 * dot(unit(gaze), s.chest.y));
        s.head = frameForward(gaze, up) * rotation({0, 0, 1}, rad(-pose.roll));
        s.neck = turned(s.chest, s.head, neckShare) * rotation({1, 0, 0}, rad(9));
    }
    s.atlas = s.spine[6] + s.neck.y * bones::neck;
    s.headCentre = s.atlas + s.head.y * bones::headAboveAtlas + s.head.z * bones::headBeforeAtlas;
}

Pose inhaled(const Pose &pose, double breath)
{
    Pose full = pose;
    full.thoracic.x -= breathOfRibs * breath;
    for (LimbSpec &arm : full.arm)
        arm.elevation += breathOfShoulders * breath;
    return full;
}

} // namespace

Skeleton solve(const Pose &still, double breath)
{
    const Pose pose = breath > 0 ? inhaled(still, std::min(breath, 1.)) : still;
    Skeleton s;
    s.effort = pose.effort;
    solveTrunk(s, pose);
    moveToAnchor(s, pose);
    for (int side = 0; side < bothSides; ++side)
        solveLeg(s, pose.leg[side], side);
    solveHead(s, pose);
    // An arm that holds on to the other one is solved after it.
    const JointRef leftHangsOn = pose.arm[left].at;
    const int first = leftHangsOn.joint != Joint::None && leftHangsOn.side == right ? right : left;
    solveArm(s, pose.arm[first], first);
    solveArm(s, pose.arm[1 - first], 1 - first);
    return s;
}

} // namespace unhunch::figure
