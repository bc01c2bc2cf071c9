// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QFont>

namespace unhunch {

// The roles of text, largest first.
enum class Type {
    Count,
    GuideXl,
    Guide,
    Done,
    CardTitle,
    Title,
    Figure,
    Heading,
    Lead,
    Step,
    Body,
    Small,
    Caption
};

struct TypeSize
{
    double px; // at 100 %
    double line;
};

TypeSize typeSize(Type);

// Looks for the families below, which takes as long as a picture or two and may be done ahead, on
// any thread.
void findFonts();
// Noto Sans, from 24 px on Noto Sans Display; sizes follow the theme's scale.
QFont typeFont(const Theme &, Type, bool bold = false);
QFont pixelFont(const Theme &, double px, bool bold); // px at 100 %
int lineHeight(const Theme &, Type);

} // namespace unhunch
