// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/solve.h"
#include "figurepainter.h"
#include "stretch.h"

#include <gmock/gmock.h>

namespace unhunch {
namespace {

constexpr int size = 200;

figure::Movement movementOf(const QString &id)
{
    static const Catalogue catalogue = Catalogue::load();
    const Stretch *stretch = catalogue.find(id);
    return *figure::Movement::fromJson(stretch->figureOf({}), figure::builtInBasePoses());
}

TEST(FigurePainter, WhatIsKeptBetweenFramesLeavesNoTrace)
{
    // A chair, a mat, a wall's shadow, a door frame.
    for (const char *id : {"seated-twist", "cat-cow", "wall-angel", "doorway"}) {
        SCOPED_TRACE(id);
        const figure::Movement movement = movementOf(QString::fromLatin1(id));
        const figure::Viewpoint view = viewpointFor(movement, size);
        const QString from = movement.keys.front().name;
        const QString to = movement.keys.back().name;
        FigurePainter painter(movement, view, FigureColors::light(), size);
        QImage picture;
        for (const double share : {0., .3, .6, 1.}) {
            const figure::Skeleton pose = poseAt(movement, from, to, share);
            picture = painter.paint(pose, std::move(picture));
            EXPECT_EQ(picture, paintFigure(movement, view, pose, FigureColors::light(), size));
        }
    }
}

TEST(FigurePainter, APictureInUseIsNotTakenOver)
{
    const figure::Movement movement = movementOf(QString::fromLatin1("doorway"));
    FigurePainter painter(movement, viewpointFor(movement, size), FigureColors::light(), size);
    const QImage first = painter.paint(solve(movement.keys.front()));
    const QImage copy = first.copy();
    const QImage second = painter.paint(solve(movement.keys.back()), first);
    EXPECT_NE(second, first);
    EXPECT_EQ(first, copy);
}

} // namespace
} // namespace unhunch
