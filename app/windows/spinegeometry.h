// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stretch.h"

#include <QPointF>
#include <QString>

#include <vector>

namespace unhunch {

// What the spine is to show: beads in groups (one a side), so many of them done.
struct SpineState
{
    struct Group
    {
        QString label; // "Right", or empty
        int beads = 0;
        Side side = Side::None;

        friend bool operator==(const Group &, const Group &) = default;
    };

    std::vector<Group> groups;
    int done = 0; // beads, counted from the bottom
    bool current = true; // the next bead is being done; else it leans with the others
    bool finished = false; // upright, head filled

    int beads() const;
    friend bool operator==(const SpineState &, const SpineState &) = default;
};

// Where everything stands, for an axis at x = 0 and a base at y = 0, upwards negative.
struct SpineBead
{
    enum class State { Done, Now, Open };
    QPointF centre;
    double degrees = 90; // 90: upright
    State state = State::Open;
    QString label; // at the first bead of a group
};

struct SpineLayout
{
    std::vector<SpineBead> beads;
    QPointF head;
    double pitch = 0;
};

// `upright` counts beads that stand upright; it may lie between two whole numbers while
// a bead swings onto the line.
SpineLayout layOutSpine(const SpineState &, double height, double upright);

} // namespace unhunch
