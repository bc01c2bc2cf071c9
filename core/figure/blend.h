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
// `via` keys that lie between them, in either direction; as fast on each part of the way as on the
// others. The way is eased here: give plain time. A name that is not there stands for the first
// key. `breath` as for solve().
Skeleton poseAt(
    const Movement &, const QString &from, const QString &to, double share, double breath = 0);

// Likewise from a key pose of one side to one of the other side: through the poses of `turn` to the
// middle and from there back, mirrored. `other` is mirrored(movement) of the one or the other.
Skeleton poseChangingSide(const Movement &from, const QString &keyFrom, const Movement &to,
    const QString &keyTo, double share);

// The scene and the camera on that way: the camera goes round the shorter way.
Movement sceneChangingSide(const Movement &from, const Movement &to, double share);

// Starts and ends without speed or jolt, and is nowhere much faster than on average (10 : 7), for a
// joint that turns far in little time should not have to hurry in the middle.
double eased(double t);

// The other side of the body doing the same: joints, camera, props and muscles are mirrored, so
// that the picture is the mirror image.
Pose mirrored(const Pose &);
Movement mirrored(const Movement &);

} // namespace unhunch::figure
