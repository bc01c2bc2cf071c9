// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/pose.h"

namespace unhunch::figure {

// Puts every joint in its place. Any pose has a solution: targets out of reach are approached as
// far as the limb goes, elbows and wrists stop at their limits, segments keep their length.
// `breath` 0…1 is how much air is in: it lifts the ribs and the shoulders by 1 and 2 degrees at
// most; hands, feet and knees that hold on to something stay there.
Skeleton solve(const Pose &, double breath = 0);

// A limb's own direction as seen in the body: out is left for the left limb, right for the right.
constexpr Vec toSide(const Vec &v, int side)
{
    return side == left ? v : mirrored(v);
}

} // namespace unhunch::figure
