// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/posewalk.h"
#include "support/sanity.h"

#include <map>

// Everything that is wrong with the figure of a stretch as the Timeline plays it.
namespace unhunch {

struct Finding
{
    QString words; // "elbow L: 152.0, at most 150.0"
    QString where;
    double excess = 0; // beyond what is allowed, in its own unit
};

// The worst of each kind, by what is wrong: "elbow L", "hand R in trunk".
using Findings = std::map<QString, Finding>;

// Joint limits, collisions, contacts, haste and lengths in every frame of a passage.
void lookAt(const Played &, const figure::Shape &, const Passage &, Findings *);
// Where the figure jumps from one segment to the next.
void lookForJumps(const Played &, Findings *);
// All of it, as the usual build does it.
Findings findingsOf(const Played &);
// What the figures of other builds hit; all else lies in the bones, which are the same. What a
// build has more of than the usual one is soft, and gives way by so much more.
Findings collisionsOfOtherBuilds(const Played &);

} // namespace unhunch
