// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/vec.h"

// The bones of the figure and how far its joints go. Lengths are fractions of the body height.
namespace unhunch::figure {

// Segment lengths of arm, leg and foot after Drillis and Contini, Body Segment Parameters (New York
// University, 1966), as drawn in Winter, Biomechanics and Motor Control of Human Movement, figure
// 4.1: upper arm .186, forearm .146, hand .108, thigh .245, shin .246, ankle .039, hip joint .530
// of the height. Those of neck, girdle and spine are ours, chosen to bring C7 to .842 of the
// height; so is the hip joint's distance from the middle.
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

// In degrees, from an upright spine and hanging arms. Set before the poses were tuned; a pose that
// exceeds one is to be mended, not the limit. None has been reviewed by a physiotherapist yet.
// "AAOS" is the American Academy of Orthopaedic Surgeons, Joint Motion (1965), for the arm as
// tabled in Norkin and White, Measurement of Joint Motion, appendix A. "Magee" is Orthopedic
// Physical Assessment. "After" says that a number was written down from memory of that book.
namespace limits {
// Spine. Magee's ranges are lumbar flexion 40 to 60, extension 20 to 35, bend 15 to 20, twist 3 to
// 18; thoracic flexion 20 to 45, extension 25 to 45, bend 20 to 40, twist 35 to 50. After White and
// Panjabi, Clinical Biomechanics of the Spine, the segments sum up to about 75 of lumbar and 75 of
// thoracic flexion and extension together: within Magee's ranges we keep to that sum and below.
constexpr double lumbarFlexion = 50;
constexpr double lumbarExtension = 25;
constexpr double lumbarBend = 20;
constexpr double lumbarTwist = 12;
constexpr double thoracicFlexion = 42;
constexpr double thoracicExtension = 25;
constexpr double thoracicBend = 28;
constexpr double thoracicTwist = 42;
// Neck: after the AMA Guides (flexion 60, extension 75, tilt 45, rotation 80); Youdas and others
// (Physical Therapy 72, 1992) saw 54, 77 to 86, 45 and 70 to 75 at 20 to 29 years.
constexpr double headTurn = 80;
constexpr double headUp = 75;
constexpr double headDown = 60;
constexpr double headTilt = 45;
// Sternoclavicular joint, which carries the whole girdle here: after Levangie and Norkin, Joint
// Structure and Function (elevation 48, depression 15, 15 to 30 either way).
constexpr double bladeElevation = 48;
constexpr double bladeDepression = 15;
constexpr double bladeProtraction = 30;
constexpr double bladeRetraction = 30;
// Shoulder, the girdle included: AAOS extension 60, rotation inward 70 and outward 90 with the arm
// out to the side, horizontal flexion 135 from the side and extension 45. Hanging, after Magee,
// outward less and inward to behind the back. What lies between these is interpolated and ours, as
// are the arm across behind the back, behind overhead (AAOS flexion ends at 180, which is 0 here,
// and we allow a trunk that is not quite straight).
constexpr double armExtension = 60;
constexpr double armHorizontalAbduction = 45;
constexpr double armBehindOverhead = 10;
constexpr double armAcross = 45; // horizontal flexion 135
constexpr double armAcrossBehind = 30;
constexpr double armInward = 70;
constexpr double armOutward = 90;
constexpr double armInwardHanging = 100;
constexpr double armOutwardHanging = 60;
// AAOS.
constexpr double elbowBend = 150;
constexpr double pronation = 80;
constexpr double supination = 80;
// AAOS; extension under the body's weight is passive: 85, Ombregt, A System of Orthopaedic
// Medicine.
constexpr double wristFlexion = 80;
constexpr double wristExtension = 70;
constexpr double wristExtensionPlanted = 85;
constexpr double radialDeviation = 20;
constexpr double ulnarDeviation = 30;
// AAOS; passive with a bent knee (child's pose) after Kapandji, Physiology of the Joints; outward
// the most that was seen in cross-legged sitting (BMC Musculoskeletal Disorders 22, 2021, ten Asian
// sitting positions: 62, from 38 to 82; abduction there 29, from 10 to 46).
constexpr double hipFlexion = 120;
constexpr double hipFlexionPassive = 140;
constexpr double hipExtension = 30;
constexpr double hipAbduction = 45;
constexpr double hipAdduction = 30;
constexpr double hipInward = 45;
constexpr double hipOutward = 45;
constexpr double hipOutwardPassive = 80;
// Active after Magee (135 to 150); kneeling 161 (Nakazoe and others, Journal of Orthopaedic Surgery
// and Research 17, 2022: 161.3, standard deviation 3.2).
constexpr double kneeBend = 150;
constexpr double kneeBendPassive = 160;
// AAOS; sitting on one's heels after Magee's upper end of passive plantar flexion. How far the toes
// leave the knee's plane is the shin's turn at a bent knee (after Magee 20 to 30 in, 30 to 40 out)
// and what the foot adds; ours.
constexpr double dorsiflexion = 20;
constexpr double plantarFlexion = 50;
constexpr double plantarFlexionPassive = 65;
constexpr double toesIn = 35;
constexpr double toesOut = 40;
} // namespace limits

// Degrees of flexion at each node of an upright spine: lordosis below, kyphosis above. Without
// them every side view looks like a mannequin. Nodes 1 and 2 are lumbar, 3 to 5 thoracic.
constexpr double neutralCurve[6] = {0, -7, -6, 1, 7, 8};

// Index of a limb.
constexpr int left = 0;
constexpr int right = 1;
constexpr int bothSides = 2; // how many there are, and both of them

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
    double laced = 0; // the other hand's fingers lie between these, 0…1
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
