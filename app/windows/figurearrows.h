// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/pose.h"
#include "figure/view.h"

#include <QString>

namespace unhunch {

class Drawing;
struct FigureColors;

// When the arrows of a movement are looked for: on the way between two key poses, or in one where
// they show what led to it.
struct ArrowTime
{
    QString from;
    QString to;
    double share = 0; // of the way
    bool whenStill = false;
};

// Adds them to what lies on a picture of `size` pixels.
void addArrows(Drawing &, const figure::Movement &, const figure::Viewpoint &,
    const figure::Skeleton &, const ArrowTime &, const FigureColors &, int size);

} // namespace unhunch
