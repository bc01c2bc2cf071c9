// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

// How bodies differ over the same bones: girths, clothes and hair, so that every pose and contact
// holds for every figure.
namespace unhunch::figure {

enum class Hair {
    Short,
    Bob, // to the jaw
    Bun, // drawn back
    Curly, // full, close to the head
    Scarf // head and neck are covered
};

// All factors are of the usual build, 1 as it is.
struct Build
{
    // Of the trunk at one height above the hips; smooth in between, level beyond the ends.
    struct Girth
    {
        double y = 0; // body heights
        double width = 1;
        double front = 1;
        double back = 1;
    };

    std::vector<Girth> trunk;
    double bust = 0; // how far it stands out, body heights
    double neck = 1;
    double shoulder = 1; // the deltoid
    double upperArm = 1;
    double forearm = 1;
    double thigh = 1;
    double shin = 1;
    double jaw = 1;
    double cheeks = 1;
    Hair hair = Hair::Short;
    bool longSleeves = false;

    double elbow() const { return (upperArm + forearm) / 2; } // where both meet

    double knee() const { return (thigh + shin) / 2; }
};

} // namespace unhunch::figure
