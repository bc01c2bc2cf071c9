// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/view.h"

#include <QPainterPath>

namespace unhunch {

// A field of a grid and the level above which its cells are taken.
struct Cut
{
    const figure::Row<float> *field = nullptr; // not owned; nullptr: everywhere
    float level = 0;
};

// The union of the cells of `seen` that face the viewer where both fields lie above their levels.
// Only its boundary goes into the path: edges that two such cells share cancel, which is what makes
// filling cheap and free of seams. `faces` may take cells away.
QPainterPath cellOutline(
    const figure::SeenGrid &seen, const Cut &first = {}, const Cut &second = {});
QPainterPath cellOutline(const figure::SeenGrid &seen, const figure::Row<QPointF> &points,
    const figure::Row<char> &faces, const Cut &first = {}, const Cut &second = {});

// The line on which the field is zero, in pieces.
QPainterPath zeroLine(const figure::SeenGrid &seen, const figure::Row<float> &field);

} // namespace unhunch
