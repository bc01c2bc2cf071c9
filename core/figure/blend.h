// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/pose.h"

#include <QString>

namespace unhunch::figure {

// The pose `t` (0…1) of the way from one key to the other. Planted hands, feet and knees stay
// planted, segments keep their length.
Pose blend(const Pose &from, const Pose &to, double t);

// The figure `share` (0…1) of the way from one key pose to another, by their names, through the
// `via` keys that lie between them, in either direction. The way is eased here: give plain time.
// A name that is not there stands for the first key.
Skeleton poseAt(const Movement &, const QString &from, const QString &to, double share);

// 6t⁵ − 15t⁴ + 10t³: starts and ends without speed or jolt.
double eased(double t);

// The other side of the body doing the same: joints, camera, props and muscles are mirrored, so
// that the picture is the mirror image.
Pose mirrored(const Pose &);
Movement mirrored(const Movement &);

} // namespace unhunch::figure
