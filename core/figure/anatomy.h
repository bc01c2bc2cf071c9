// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/pose.h"

#include <QString>

#include <optional>
#include <vector>

// A solved figure measured as a clinician would with a goniometer, and held against the limits of
// figure/rig.h. Pure. All angles are degrees; those of limbs read alike on either side.
namespace unhunch::figure {

struct ArmAngles
{
    double bladeElevation = 0; // of the girdle from rest, with what it rises by itself
    double bladeProtraction = 0; // negative is retraction
    double elevation = 0; // of the upper arm from hanging, in whatever plane
    double plane = 0; // that plane: 0 to the side, 90 forward, above 90 across, below 0 behind
    double behind = 0; // the upper arm behind the frontal plane
    double across = 0; // beyond the sagittal plane, to the other side
    std::optional<double> rotation; // of the upper arm about itself, inward positive, from where
                                    // the shortest way leads a hanging arm with its forearm
                                    // forward; unknown while the elbow is nearly straight
    double elbow = 0; // flexion
    std::optional<double> supination; // from thumb to the upper arm, negative is pronation;
                                      // unknown while the elbow is nearly straight
    double wrist = 0; // flexion, negative is extension
    double deviation = 0; // of the hand to the thumb's side, negative to the little finger's
};

struct LegAngles
{
    double flexion = 0; // of the hip, negative is extension
    double abduction = 0; // negative is adduction
    double rotation = 0; // of the thigh about itself, outward positive
    double knee = 0; // flexion
    double ankle = 0; // dorsiflexion, negative is plantar flexion
    double toes = 0; // out of the plane in which the knee bends, outward positive
};

struct JointAngles
{
    ArmAngles arm;
    LegAngles leg;
};

struct TrunkAngles
{
    Vec lumbar; // flexion, bend to the left, twist to the left, from an upright spine
    Vec thoracic;
    double headTurn = 0; // to the left, against the chest
    double headUp = 0;
    double headTilt = 0; // to the left
};

JointAngles anglesOf(const Skeleton &, int side);
TrunkAngles trunkAnglesOf(const Skeleton &);

// What lies outside of its range.
struct Violation
{
    const char *joint = ""; // "shoulder rotation"
    int side = bothSides; // bothSides: of the trunk
    double value = 0;
    double least = 0; // of the range that it has here
    double most = 0;

    double excess() const { return value > most ? value - most : least - value; }
};

// Everything that goes beyond its limit by more than `slack` degrees. What bears weight (planted
// hands, kneeling and cross-legged legs) has its passive range.
std::vector<Violation> violations(const Skeleton &, const Contacts &, double slack = .01);

// The first key pose that goes beyond a limit by more than a degree, as "figure.keys[2].elbow L:
// 152.0, at most 150.0", or nothing.
QString beyondLimits(const Movement &);

// "elbow L: 152.0, at most 150.0"
QString toString(const Violation &);

} // namespace unhunch::figure
