// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/rig.h"

namespace unhunch::figure {

Frame Skeleton::frame(Space space) const
{
    switch (space) {
    case Space::Chest:
        return chest;
    case Space::Pelvis:
        return pelvis;
    case Space::Head:
        return head;
    case Space::World:
        break;
    }
    return {};
}

Vec Skeleton::origin(Space space) const
{
    switch (space) {
    case Space::Chest:
        return spine[5];
    case Space::Pelvis:
        return spine[0];
    case Space::Head:
        return headCentre;
    case Space::World:
        break;
    }
    return {};
}

Vec Skeleton::joint(JointRef ref) const
{
    const Arm &a = arm[ref.side];
    const Leg &l = leg[ref.side];
    switch (ref.joint) {
    case Joint::Shoulder:
        return a.shoulder;
    case Joint::Elbow:
        return a.elbow;
    case Joint::Wrist:
        return a.wrist;
    case Joint::Hand:
        return a.wrist + a.hand.z * (bones::hand * .55);
    case Joint::Fingertip:
        return a.wrist + a.hand.z * (bones::hand * .98);
    case Joint::Hip:
        return l.hip;
    case Joint::Knee:
        return l.knee;
    case Joint::Ankle:
        return l.ankle;
    case Joint::Toe:
        return l.ankle + l.foot.z * .1 - l.foot.y * .03;
    case Joint::T12:
        return spine[3];
    case Joint::T8:
        return spine[4];
    case Joint::C7:
        return spine[6];
    case Joint::Head:
        return headCentre;
    case Joint::Pelvis:
    case Joint::None:
        break;
    }
    return spine[0];
}

} // namespace unhunch::figure
