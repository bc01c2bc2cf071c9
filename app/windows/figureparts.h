// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figurecanvas.h"
#include "figurecolors.h"

namespace unhunch {

// Draws parts of the body and things round it, each as it lies over what was drawn before.
class PartPen
{
public:
    // All are kept by reference. `skeleton` may be null where no head and no muscle is drawn.
    PartPen(Drawing &, const figure::Viewpoint &, const figure::Skeleton *, const FigureColors &);

    void draw(const figure::Part &, figure::SeenPart &);
    // What has too little contrast with the stage gets an edge against it. It lies under all parts,
    // so that it is seen round the body alone, not between its limbs.
    void edge(const figure::Part &, const figure::SeenPart &);

private:
    void darkenBehind(const figure::SeenPart &, const QColor &);
    void addHalo(const figure::SeenGrid &, const QColor &);
    void drawHead(figure::SeenPart &);
    void drawGrid(const figure::SeenGrid &);
    void fill(const figure::SeenGrid &, const AreaCells &, figure::Material, const Cut &where);
    void shadeFacets(const figure::SeenGrid &, const QColor &shade);
    void drawGlow(const figure::SeenGrid &, const AreaCells &, const Cut &clip);
    void drawHems(const figure::SeenGrid &);
    void drawCreases(const figure::SeenGrid &);

    Drawing &m_drawing;
    const figure::Viewpoint &m_view;
    const figure::Skeleton *m_skeleton;
    const FigureColors &m_colors;
    figure::Vec m_light;
};

// Eyes, brows, mouth and nose, as far as they are seen.
void drawFace(Drawing &, const figure::Viewpoint &, const figure::Skeleton &, const FigureColors &);

} // namespace unhunch
