// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figurecanvas.h"

#include <gmock/gmock.h>

namespace unhunch {
namespace {

constexpr int size = 16;

Outline polygon(const std::vector<QPointF> &points)
{
    Outline outline;
    addPolygon(outline, points);
    return outline;
}

Outline rectangle(double left, double top, double right, double bottom)
{
    return polygon({{left, top}, {right, top}, {right, bottom}, {left, bottom}});
}

QImage filled(const Outline &outline, const QColor &color = Qt::white)
{
    FigureCanvas canvas(size);
    canvas.begin();
    canvas.fill(outline, color);
    return canvas.take();
}

// The sum of all alphas, in pixels.
double area(const QImage &image)
{
    double sum = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            sum += qAlpha(image.pixel(x, y)) / 255.;
    }
    return sum;
}

TEST(FigureCanvas, APixelGetsAsMuchAsLiesInside)
{
    const QImage image = filled(rectangle(2.25, 3.5, 5, 6));
    EXPECT_EQ(qAlpha(image.pixel(1, 4)), 0);
    EXPECT_EQ(qAlpha(image.pixel(2, 4)), 191);
    EXPECT_EQ(qAlpha(image.pixel(3, 4)), 255);
    EXPECT_EQ(qAlpha(image.pixel(3, 3)), 128);
    EXPECT_EQ(qAlpha(image.pixel(2, 3)), 96);
    EXPECT_EQ(qAlpha(image.pixel(5, 4)), 0);
    EXPECT_EQ(qAlpha(image.pixel(3, 6)), 0);
}

TEST(FigureCanvas, ASlantFillsItsArea)
{
    EXPECT_NEAR(area(filled(polygon({{1.3, 2.1}, {14.7, 3.9}, {6.2, 12.4}}))),
        std::abs(13.4 * 10.3 - 4.9 * 1.8) / 2, .15);
    EXPECT_NEAR(area(filled(polygon({{1, 1}, {2, 15}, {2.5, 15}, {1.5, 1}}))), 7, .1);
    EXPECT_NEAR(area(filled(polygon({{1, 1}, {15, 1.5}, {15, 2}, {1, 1.5}}))), 7, .1);
}

TEST(FigureCanvas, TurningEitherWayIsTheSame)
{
    EXPECT_EQ(
        filled(polygon({{1, 1}, {9, 3}, {4, 12}})), filled(polygon({{4, 12}, {9, 3}, {1, 1}})));
}

TEST(FigureCanvas, WhatOverlapsCountsOnce)
{
    Outline two = rectangle(2, 2, 8, 8);
    addPolygon(two, {{4, 4}, {12, 4}, {12, 12}, {4, 12}});
    const QImage image = filled(two, QColor(255, 255, 255, 100));
    EXPECT_EQ(qAlpha(image.pixel(6, 6)), 100);
    EXPECT_EQ(qAlpha(image.pixel(3, 3)), 100);
    EXPECT_EQ(qAlpha(image.pixel(10, 10)), 100);
    EXPECT_EQ(qAlpha(image.pixel(10, 2)), 0);
}

TEST(FigureCanvas, WhatLiesOutsideThePictureIsCutOff)
{
    EXPECT_DOUBLE_EQ(area(filled(rectangle(-100, -100, 100, 100))), size * size);
    EXPECT_DOUBLE_EQ(area(filled(rectangle(-1e6, 4, 3, 6))), 6);
    EXPECT_DOUBLE_EQ(area(filled(rectangle(13, 4, 1e6, 6))), 6);
    EXPECT_DOUBLE_EQ(area(filled(rectangle(20, 20, 40, 40))), 0);
    EXPECT_DOUBLE_EQ(area(filled({})), 0);
}

TEST(FigureCanvas, AFillLeavesNothingForTheNext)
{
    FigureCanvas canvas(size);
    canvas.begin();
    canvas.fill(polygon({{-3, -4}, {30, 2}, {7, 33}}), Qt::red);
    canvas.begin();
    canvas.fill(rectangle(3, 3, 5, 5), Qt::white);
    EXPECT_EQ(canvas.take(), filled(rectangle(3, 3, 5, 5)));
}

TEST(FigureCanvas, LiesOverOnOrBehindWhatIsThere)
{
    const auto after = [](Onto onto) {
        FigureCanvas canvas(size);
        canvas.begin();
        canvas.fill(rectangle(0, 0, 8, 16), QColor(0, 0, 200));
        canvas.fill(rectangle(0, 0, 16, 8), QColor(200, 0, 0, 128), onto);
        return canvas.take();
    };
    const QImage over = after(Onto::Picture);
    EXPECT_NEAR(qRed(over.pixel(2, 2)), 100, 1);
    EXPECT_EQ(qAlpha(over.pixel(12, 2)), 128);
    const QImage on = after(Onto::Painted);
    EXPECT_EQ(on.pixel(2, 2), over.pixel(2, 2));
    EXPECT_EQ(qAlpha(on.pixel(12, 2)), 0);
    const QImage behind = after(Onto::Behind);
    EXPECT_EQ(behind.pixel(2, 2), qRgb(0, 0, 200));
    EXPECT_EQ(qAlpha(behind.pixel(12, 2)), 128);
}

TEST(FigureCanvas, ADrawingPaintsItsFillsInOrderEachTime)
{
    Drawing drawing;
    addPolygon(drawing.edges(), {{1, 1}, {9, 1}, {9, 9}, {1, 9}});
    drawing.fill(Qt::red);
    drawing.fill(Qt::blue); // nothing was added
    addPolygon(drawing.edges(), {{4, 4}, {12, 4}, {12, 12}, {4, 12}});
    drawing.fill(Qt::green);
    FigureCanvas canvas(size);
    for (int time = 0; time < 2; ++time) {
        canvas.begin();
        drawing.paint(canvas);
        const QImage image = canvas.take();
        EXPECT_EQ(image.pixelColor(2, 2), QColor(Qt::red));
        EXPECT_EQ(image.pixelColor(6, 6), QColor(Qt::green));
        EXPECT_EQ(qAlpha(image.pixel(14, 14)), 0);
    }
}

TEST(FigureCanvas, AStrokeHasRoundEnds)
{
    Outline stroke;
    addStroke(stroke, {5, 8}, {11, 8}, 4);
    const double circle = 2.94 * 4; // of ten corners and radius 2
    EXPECT_NEAR(area(filled(stroke)), 6 * 4 + circle, .3);
    Outline dot;
    addStroke(dot, {8, 8}, {8, 8}, 4);
    EXPECT_NEAR(area(filled(dot)), circle, .3);
}

} // namespace
} // namespace unhunch
