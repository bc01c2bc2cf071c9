// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figureoutline.h"

#include <QColor>
#include <QImage>

#include <span>
#include <vector>

namespace unhunch {

// What a fill does with what is on the picture already.
enum class Onto {
    Picture, // lies over it
    Painted, // lies over it, but only where something is
    Behind // lies under it
};

// The share of each pixel that lies inside an outline. The outline's edges may come in any order:
// each says at the pixels it crosses how the share changes there from left to right, and the sum
// along a row is the share. Nothing has to be joined to a path or sorted.
class Coverage
{
public:
    Coverage(int width, int height);

    void add(const Edge &);
    // Gives run(x, y, length, share) for each run of pixels with one share above zero, and is empty
    // after that.
    template <typename Run> void sweep(const Run &run);

private:
    void addInRow(int y, float left, float right, float height);
    static void addAcross(float *change, float left, float right, float height);

    int m_width;
    int m_height;
    std::size_t m_stride;
    std::vector<float>
        m_change; // of the share, a row behind the other; one pixel wider than the picture
    std::vector<int> m_from; // a row: what has been touched
    std::vector<int> m_to;
    int m_top;
    int m_bottom = 0; // one past
};

// Where outlines are filled.
class Canvas
{
public:
    virtual ~Canvas() = default;
    // `foot`: the row at which the fill ends below.
    virtual void fill(
        std::span<const Edge>, const QColor &, Onto = Onto::Picture, int foot = 1 << 20)
        = 0;
};

// A square picture on which outlines are filled, with smooth edges.
class FigureCanvas : public Canvas
{
public:
    explicit FigureCanvas(int size);

    int size() const { return m_size; }

    // A clear picture. The memory of one that is not `used` any more is taken over if it fits and
    // nobody else has it: new memory costs its first touch, as much as a third of the painting.
    void begin(QImage used = {});
    void fill(
        std::span<const Edge>, const QColor &, Onto = Onto::Picture, int foot = 1 << 20) override;
    // The picture is the caller's; begin() comes next.
    QImage take();

private:
    // By itself, for what is virtual cannot be built twice.
    void fillOutline(std::span<const Edge>, const QColor &, Onto, int foot);

    int m_size;
    Coverage m_coverage;
    QImage m_image;
};

// Fills in their order, to be put on canvases again and again.
class Drawing
{
public:
    // Add edges to it, then say how to fill them.
    Outline &edges() { return m_edges; }

    void fill(const QColor &, Onto = Onto::Picture);

    void clear();
    void paint(Canvas &) const;

private:
    struct Fill
    {
        std::size_t end; // of its edges
        QColor color;
        Onto onto;
    };

    Outline m_edges;
    std::vector<Fill> m_fills;
};

} // namespace unhunch
