// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/mesh.h"
#include "figure/people.h"

#include <QColor>

#include <array>

namespace unhunch {

// The figure's colours in one theme: the person's, "figureLight" or "figureDark" of tokens.json for
// what stands round it, and what follows from them.
struct FigureColors
{
    struct Tone
    {
        QColor base;
        QColor shade; // laid over it up to three times
    };

    std::array<Tone, figure::materialCount> tones;
    QColor mat;
    QColor matEdge;
    QColor shadow;
    QColor halo; // of the body's parts on each other
    QColor propHalo;
    QColor glow;
    QColor edge; // round the skin; transparent: none is needed
    QColor arrow;
    QColor arrowLight; // over a glow, with a shadow
    QColor arrowShadow;
    QColor line;
    QColor eye;
    QColor lip;
    QColor brow;

    const Tone &operator[](figure::Material m) const { return tones[static_cast<std::size_t>(m)]; }

    static FigureColors of(const figure::Person &, bool dark);
    // Those of the first one.
    static const FigureColors &light();
    static const FigureColors &dark();
};

// The colour with its opacity times `by`.
QColor fainter(QColor, double by);

} // namespace unhunch
