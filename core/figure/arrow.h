// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/rig.h"

#include <QJsonObject>
#include <QString>

#include <vector>

// Arrows that show where a movement goes: which, when and along which points. How they are painted
// is the painter's.
namespace unhunch::figure {

class Reader;
struct Movement;

struct Arrow
{
    enum class Kind {
        Trail, // the way that a joint really takes between two key poses
        Arc, // from one place to another beside a joint
        Ring // part of a circle that lies round a joint, seen as an ellipse
    };
    enum class Tone {
        Accent,
        Light // over the glow of a muscle
    };

    Kind kind = Kind::Trail;
    Tone tone = Tone::Accent;
    int key = -1; // index of the key pose on the way to which it shows
    JointRef joint; // what it belongs to
    Space space = Space::World; // of the places, which lie relative to the joint
    Vec from; // of an arc; the middle of a ring
    Vec to;
    Vec bulge; // moves an arc's middle out of the straight line
    double radius = 0; // of a ring, body heights
    double fromAngle = 0; // of a ring, degrees about `up`, 0 forward, positive to the left
    double toAngle = 0;
    int fromKey = 0; // of a trail, index of a key pose
    int toKey = 0;
    double begin = .1; // the part of the trail's way that is drawn
    double end = .9;
    double aside = 0; // moves it to its left as it is seen, body heights on the picture
};

// Its points from tail to tip, evenly spaced, as the figure stands in `now`. A trail does not
// depend on `now`: it is sampled from the motion.
std::vector<Vec> arrowPath(const Arrow &, const Movement &, const Skeleton &now);

// How strongly it shows, 0…1, `share` of the way from one key pose to another (names; as poseAt
// takes them): it comes at once, stays while the movement has its direction and is gone before the
// movement ends. 0 on any other way, and while nothing moves.
double arrowStrength(
    const Arrow &, const Movement &, const QString &keyFrom, const QString &keyTo, double share);

// Reads one entry of `arrows`; `movement` has its keys already.
Arrow readArrow(Reader &, const QJsonObject &, const Movement &movement);
Arrow mirrored(const Arrow &);

} // namespace unhunch::figure
