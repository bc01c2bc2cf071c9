// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/vec.h"

// The bones of the figure and how far its joints go. Lengths are fractions of the body height.
namespace unhunch::figure {

// Segment lengths after Drillis and Contini (1966); those of neck, girdle and spine are chosen to
// bring C7 to .842 of the height.
namespace bones {
constexpr double upperArm = .186;
constexpr double forearm = .146;
constexpr double hand = .108;
constexpr double thigh = .245;
constexpr double shin = .246;
constexpr double ankleHeight = .039;
constexpr double hipFromMiddle = .0525;
constexpr double spine[6] = {.052, .050, .050, .055, .055, .050}; // hip centre to C7
constexpr double neck = .052;
constexpr double headAboveAtlas = .040;
constexpr double headBeforeAtlas = .010;
constexpr Vec clavicleFromC7 {.012, -.050, .040}; // its sternal end, left
constexpr Vec clavicle {.0900, .0010, -.0340}; // at rest, left
} // namespace bones

// In degrees; chosen, and to be confirmed by a physiotherapist. The solver keeps to elbowBend and
// wristBend by itself; the others are held by the poses.
namespace limits {
constexpr double lumbarFlexion = 52;
constexpr double lumbarExtension = 30;
constexpr double lumbarBend = 25;
constexpr double lumbarTwist = 12;
constexpr double thoracicFlexion = 42;
constexpr double thoracicExtension = 26;
constexpr double thoracicBend = 28;
constexpr double thoracicTwist = 42;
constexpr double bladeElevation = 30;
constexpr double bladeProtraction = 36;
constexpr double elbowBend = 151;
constexpr double kneeBend = 160;
constexpr double hipFlexion = 148;
constexpr double hipExtension = 32;
constexpr double wristBend = 86;
constexpr double headTurn = 82;
constexpr double headUp = 66;
constexpr double headDown = 72;
constexpr double armBehind = 62; // upper arm behind the frontal plane
constexpr double armAcross = 62; // upper arm across the chest
} // namespace limits

// Index of a limb.
enum { left = 0, right = 1, bothSides = 2 };

// What a direction or a place is measured in.
enum class Space { World, Chest, Pelvis, Head };

enum class Joint {
    None,
    Shoulder,
    Elbow,
    Wrist,
    Hand, // the palm's middle
    Fingertip,
    Hip,
    Knee,
    Ankle,
    Toe,
    Pelvis,
    T12,
    T8,
    C7,
    Head
};

struct JointRef
{
    Joint joint = Joint::None;
    int side = left; // of a limb's joint

    friend bool operator==(const JointRef &, const JointRef &) = default;
};

struct Arm
{
    Vec clavicle; // its sternal end
    Vec shoulder;
    Vec elbow;
    Vec wrist;
    Frame hand; // z along the fingers, y out of the palm
    double curl = .2; // of the fingers, radians
};

struct Leg
{
    Vec hip;
    Vec knee;
    Vec ankle;
    Frame foot; // z towards the toes, y out of the instep
    Vec kneeFront;
};

// Every joint in its place: what a solved pose is.
struct Skeleton
{
    double effort = 1; // how strongly the working muscles glow, 0…1
    Vec spine[7]; // 0 = hip centre … 6 = C7
    Frame segment[7]; // segment[i] lies below node i; segment[0] is the pelvis
    Frame pelvis;
    Frame chest;
    Frame neck;
    Frame head;
    Vec atlas;
    Vec headCentre;
    Arm arm[bothSides];
    Leg leg[bothSides];

    Vec joint(JointRef) const;
    Frame frame(Space) const;
    Vec origin(Space) const;
};

} // namespace unhunch::figure
