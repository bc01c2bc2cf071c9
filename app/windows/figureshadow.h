// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figureoutline.h"

namespace unhunch {

// The outlines of the shadows that parts cast.
struct Shadows
{
    Outline floor;
    Outline nearFloor; // of what is within reach of it, once more
    Outline wall;

    void clear();
    // Only where `scene` has a wall is there a shadow on one.
    void add(const std::vector<figure::Part> &, const figure::Scene &, const figure::Viewpoint &);
};

} // namespace unhunch
