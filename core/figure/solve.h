// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/pose.h"

namespace unhunch::figure {

// Puts every joint in its place. Any pose has a solution: targets out of reach are approached as
// far as the limb goes, elbows and wrists stop at their limits, segments keep their length.
Skeleton solve(const Pose &);

// A limb's own direction as seen in the body: out is left for the left limb, right for the right.
constexpr Vec toSide(const Vec &v, int side)
{
    return side == left ? v : mirrored(v);
}

} // namespace unhunch::figure
