// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/view.h"

#include <cstdint>
#include <vector>

namespace unhunch {

// One directed edge of an area's boundary, in pixels.
struct Edge
{
    float x0;
    float y0;
    float x1;
    float y1;
};

// Edges that bound an area together, in no order. Inside is what they wind round once or more.
using Outline = std::vector<Edge>;

// The cells of a grid that belong to an area: for each of the grid's cells which of its sides have
// no other cell of the area beyond (bit k: the side from corner k, the corners being the cell's
// point, the next one and the same two of the ring after), with `there` where it belongs.
struct AreaCells
{
    static constexpr std::uint8_t sides = 15;
    static constexpr std::uint8_t there = 16;

    int around = 0;
    figure::Row<std::uint8_t> cells;
};

// The cells that `faces` marks with 1.
AreaCells cellsOf(const figure::Grid &, const figure::Row<char> &faces);

// A field of a grid and the level above which its cells are taken.
struct Cut
{
    const figure::Row<float> *field = nullptr; // not owned; nullptr: everywhere
    float level = 0;
};

// Adds the boundary of the union of the cells where both fields lie above their levels. Edges that
// two cells share cancel and are left out, which makes filling cheap and free of seams. `points`
// are where the grid's points are on the picture.
void addCells(Outline &, const AreaCells &, const figure::Row<QPointF> &points,
    const Cut &first = {}, const Cut &second = {});

// Adds a polygon; winding round either way.
void addPolygon(Outline &, const std::vector<QPointF> &);

// Adds a line with round ends.
void addStroke(Outline &, const QPointF &from, const QPointF &to, double width);

// Adds the line on which the field is zero.
void addZeroLine(
    Outline &, const figure::SeenGrid &, const figure::Row<float> &field, double width);

} // namespace unhunch
