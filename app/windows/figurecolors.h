// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/mesh.h"

#include <QColor>

#include <array>

namespace unhunch {

// The figure's colours in one theme: "figureLight" or "figureDark" of tokens.json and what follows
// from them.
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
    QColor line;
    QColor eye;
    QColor lip;
    QColor brow;

    const Tone &operator[](figure::Material m) const { return tones[static_cast<std::size_t>(m)]; }

    static const FigureColors &light();
    static const FigureColors &dark();
};

// The colour with its opacity times `by`.
QColor fainter(QColor, double by);

} // namespace unhunch
