// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figureview.h"

#include <QCoreApplication>

#include <cmath>
#include <gmock/gmock.h>

namespace unhunch {
namespace {

using namespace Qt::StringLiterals;

constexpr int size = 160;

// Counts what reaches the screen.
class CountingView : public FigureView
{
public:
    int paints = 0;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        ++paints;
        FigureView::paintEvent(event);
    }
};

const Stretch *named(const char *id)
{
    static const Catalogue catalogue = Catalogue::load();
    return catalogue.find(QString::fromLatin1(id));
}

QImage shown(
    FigureView &view, const QString &from, const QString &to, double share, Side side = Side::None)
{
    view.setMoment(from, to, share, side);
    return view.render(size, 1);
}

// How far two pictures are apart, 0…255 on average over what is painted in either.
double apart(const QImage &a, const QImage &b)
{
    double sum = 0;
    int painted = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QRgb p = a.pixel(x, y);
            const QRgb q = b.pixel(x, y);
            if (qAlpha(p) == 0 && qAlpha(q) == 0)
                continue;
            ++painted;
            sum += (std::abs(qRed(p) - qRed(q)) + std::abs(qGreen(p) - qGreen(q))
                       + std::abs(qBlue(p) - qBlue(q)) + std::abs(qAlpha(p) - qAlpha(q)))
                / 4.;
        }
    }
    return painted == 0 ? 0 : sum / painted;
}

const QString atEase = u"At ease"_s;
const QString squeezed = u"Sit tall, squeeze the blades"_s;

TEST(FigureView, AHeldPoseIsNotPaintedAgain)
{
    CountingView view;
    view.resize(size, size);
    view.setStretch(named("thoracic-extension"));
    view.show();
    view.setMoment(atEase, squeezed, .5, Side::None);
    QCoreApplication::processEvents();
    const int moving = view.paints;
    ASSERT_GT(moving, 0);
    view.setMoment(atEase, squeezed, 1, Side::None);
    QCoreApplication::processEvents();
    EXPECT_EQ(view.paints, moving + 1);
    for (const double share : {0., .2, .7, 1.}) {
        view.setMoment(squeezed, squeezed, share, Side::None);
        QCoreApplication::processEvents();
    }
    EXPECT_EQ(view.paints, moving + 1);
}

// A hold for a minute, at 30 looks a second by whoever paints the ring beside it.
TEST(FigureView, AHoldOfAMinutePaintsOnePicture)
{
    FigureView view;
    view.setStretch(named("thoracic-extension"));
    for (int look = 0; look < 60 * 30; ++look)
        shown(view, squeezed, squeezed, look / 1800.);
    EXPECT_EQ(view.paintedPictures(), 1);
    shown(view, atEase, squeezed, .5);
    EXPECT_EQ(view.paintedPictures(), 2);
}

TEST(FigureView, ABreathIsSeenAndPaintedInAFewSteps)
{
    FigureView view;
    view.setStretch(named("thoracic-extension"));
    const auto breathing = [&](double breath) {
        view.setMoment({squeezed, squeezed, Side::None, Side::None, 1, breath});
        return view.render(size, 1);
    };
    const double seen = apart(breathing(1), breathing(0));
    EXPECT_GT(seen, 0.1);
    EXPECT_LT(seen, 10);
    const int before = view.paintedPictures();
    for (int look = 0; look <= 120; ++look) // in, in four seconds
        breathing(look / 120.);
    EXPECT_LE(view.paintedPictures() - before, 13);
    view.setReducedMotion(true);
    const int still = view.paintedPictures();
    EXPECT_EQ(breathing(1), breathing(0));
    EXPECT_EQ(view.paintedPictures(), still + 1);
}

QImage painted(const QString &figure, bool dark, int pixels)
{
    FigureView view;
    view.setFigure(figure);
    view.setDark(dark);
    view.setStretch(named("seated-twist"));
    view.setMoment({});
    return view.render(pixels, 1);
}

TEST(FigureView, WhatWasPreparedIsThePictureThatIsAskedFor)
{
    FigureView view;
    view.setStretch(named("seated-twist"));
    view.prepare(size, 1);
    EXPECT_EQ(view.render(size, 1), painted({}, false, size));
    EXPECT_EQ(view.paintedPictures(), 1);
}

TEST(FigureView, WhatWasPreparedInVainLeavesNoTrace)
{
    FigureView view;
    view.setStretch(named("cat-cow"));
    view.prepare(size, 1);
    view.setStretch(named("seated-twist"));
    view.prepare(size, 1);
    view.setDark(true);
    EXPECT_EQ(view.render(size, 1), painted({}, true, size));
    view.prepare(size, 1);
    EXPECT_EQ(view.render(size + 8, 1), painted({}, true, size + 8));
    view.prepare(size, 1);
    view.setFigure(u"maya"_s);
    view.prepare(size, 1);
    EXPECT_EQ(view.render(size, 1), painted(u"maya"_s, true, size));
    view.prepare(size, 1);
    view.setStretch(nullptr);
    view.prepare(size, 1);
}

class ChangeOfSide : public testing::TestWithParam<const char *>
{ };

TEST_P(ChangeOfSide, GoesFromTheOnePictureToTheOtherWithoutAJump)
{
    const Stretch *stretch = named(GetParam());
    ASSERT_NE(stretch, nullptr);
    const Timeline timeline({{stretch, Level::Low, {}}});
    const auto &segments = timeline.segments();
    const auto change = std::find_if(segments.begin(), segments.end(),
        [](const Segment &each) { return each.sideFrom != each.side; });
    ASSERT_NE(change, segments.end());
    FigureView view;
    view.setStretch(stretch);
    FigureMoment moment {change->keyFrom, change->keyTo, change->sideFrom, change->side, 0};
    const auto at = [&](double share) {
        moment.share = share;
        view.setMoment(moment);
        return view.render(size, 1);
    };
    const QImage first = at(0);
    const QImage last = at(1);
    EXPECT_EQ(first, shown(view, change->keyFrom, change->keyFrom, 1, change->sideFrom));
    EXPECT_EQ(last, shown(view, change->keyTo, change->keyTo, 1, change->side));
    const double whole = apart(first, last);
    constexpr int steps = 40;
    QImage before = first;
    for (int i = 1; i <= steps; ++i) {
        QImage now = at(double(i) / steps);
        EXPECT_LT(apart(before, now), std::max(whole, 40.) * .6) << "at step " << i;
        before = std::move(now);
    }
    // Whoever wants no motion sees the one pale into the other.
    view.setReducedMotion(true);
    const QImage between = at(.5);
    EXPECT_GT(apart(between, first), 1);
    EXPECT_GT(apart(between, last), 1);
}

INSTANTIATE_TEST_SUITE_P(Sided, ChangeOfSide,
    testing::Values("seated-twist", "open-book", "thread-the-needle", "thoracic-rotation"));

TEST(FigureView, TheSamePictureIsHandedOutAgainUntilTheLooksChange)
{
    FigureView view;
    view.setStretch(named("thoracic-extension"));
    const QImage first = shown(view, atEase, squeezed, 1);
    const QImage other = shown(view, atEase, atEase, 0);
    EXPECT_EQ(shown(view, squeezed, squeezed, 0).constBits(), first.constBits());
    EXPECT_NE(other, first);
    view.setDark(true);
    EXPECT_GT(apart(shown(view, squeezed, squeezed, 0), first), 5);
}

TEST(FigureView, TheOtherSideIsTheMirrorImage)
{
    for (const char *id : {"doorway", "seated-twist", "cows-head", "thread-the-needle"}) {
        SCOPED_TRACE(id);
        FigureView view;
        const Stretch *stretch = named(id);
        view.setStretch(stretch);
        const QString key = stretch->phases.at(stretch->phases.size() - 2).key;
        const QImage right = shown(view, key, key, 0, Side::Right);
        const QImage left = shown(view, key, key, 0, Side::Left);
        EXPECT_GT(apart(right, left), 20) << "they differ";
        // The light comes from the upper left on both sides.
        EXPECT_LT(apart(right.mirrored(true, false), left), 20);
        const auto silhouette
            = [](const QImage &image) { return image.convertToFormat(QImage::Format_Alpha8); };
        int differ = 0;
        const QImage a = silhouette(right.mirrored(true, false));
        const QImage b = silhouette(left);
        for (int y = 0; y < size; ++y) {
            for (int x = 0; x < size; ++x)
                differ += (qAlpha(a.pixel(x, y)) == 255) != (qAlpha(b.pixel(x, y)) == 255);
        }
        EXPECT_LT(differ, size * size / 50);
    }
}

TEST(FigureView, ReducedMotionFadesBetweenStills)
{
    FigureView view;
    view.setStretch(named("cat-cow"));
    const QString cow = u"Cow: dip the stomach"_s;
    const QString child = u"Child's pose: sit back"_s;
    const QImage moving = shown(view, cow, child, .5);
    view.setReducedMotion(true);
    const QImage from = shown(view, cow, child, 0);
    const QImage to = shown(view, cow, child, 1);
    const QImage faded = shown(view, cow, child, .5);
    EXPECT_GT(apart(faded, moving), 20);
    for (int y = 0; y < size; ++y) {
        for (int x = 0; x < size; ++x) {
            const int half = (qAlpha(from.pixel(x, y)) + qAlpha(to.pixel(x, y))) / 2;
            ASSERT_NEAR(qAlpha(faded.pixel(x, y)), half, 3) << x << ' ' << y;
        }
    }
}

TEST(FigureView, HighContrastPutsAnEdgeRoundTheFigure)
{
    FigureView view;
    view.setStretch(named("cross-arm"));
    const QString key = named("cross-arm")->phases.back().key;
    const QImage plain = shown(view, key, key, 0);
    view.setHighContrast(true);
    const QImage edged = shown(view, key, key, 0);
    const auto opaque = [](const QImage &image) {
        int count = 0;
        for (int y = 0; y < size; ++y) {
            for (int x = 0; x < size; ++x)
                count += qAlpha(image.pixel(x, y)) == 255;
        }
        return count;
    };
    EXPECT_GT(opaque(edged), opaque(plain) + size / 2);
}

TEST(FigureView, HighContrastDrawsTheWallsFootAsALineThatNoEdgeGoesRound)
{
    FigureView view;
    const Stretch *angel = named("wall-angel");
    const QString key = angel->phases.front().key;
    view.setStretch(angel);
    const auto rowsBeside = [&] { // of what is seen at the left, where nothing else stands
        const QImage image = shown(view, key, key, 0);
        int rows = 0;
        for (int y = 0; y < size; ++y)
            rows += qAlpha(image.pixel(size * 3 / 20, y)) > 60 ? 1 : 0;
        return rows;
    };
    EXPECT_GE(rowsBeside(), 5) << "a board";
    view.setHighContrast(true);
    EXPECT_GE(rowsBeside(), 1);
    EXPECT_LE(rowsBeside(), 2);
}

TEST(FigureView, AVariantThatStandsIsTallerThanWide)
{
    FigureView view;
    const Stretch *angel = named("wall-angel");
    const QString rest = angel->phases.front().key;
    const auto tallness = [&](const QString &variant) {
        view.setStretch(angel, variant);
        const QImage image = shown(view, rest, rest, 0);
        QRect body;
        QRect aboveTheBoard; // at the foot of the wall, which is wider
        for (int y = 0; y < size; ++y) {
            for (int x = 0; x < size; ++x) {
                if (qAlpha(image.pixel(x, y)) != 255)
                    continue;
                body |= QRect(x, y, 1, 1);
                if (y < size * 7 / 10)
                    aboveTheBoard |= QRect(x, y, 1, 1);
            }
        }
        return static_cast<double>(body.height()) / aboveTheBoard.width();
    };
    EXPECT_LT(tallness({}), 1.5);
    EXPECT_GT(tallness(u"standing"_s), 2);
}

TEST(FigureView, ShowsNothingRatherThanABrokenFigure)
{
    Stretch broken = *named("doorway");
    broken.figure = {{u"keys"_s, 3}};
    FigureView view;
    view.setStretch(&broken);
    QImage nothing(size, size, QImage::Format_ARGB32_Premultiplied);
    nothing.fill(Qt::transparent);
    EXPECT_EQ(view.render(size, 1), nothing);
    view.setStretch(nullptr);
    EXPECT_EQ(view.render(size, 1), nothing);
}

} // namespace
} // namespace unhunch
