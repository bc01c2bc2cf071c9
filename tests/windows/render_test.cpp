// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render.h"
#include "support.h"
#include "theme.h"

#include <QDir>
#include <QFile>
#include <QPainter>
#include <QProcess>
#include <QSvgRenderer>
#include <QTemporaryDir>

#include <gmock/gmock.h>

namespace unhunch {
namespace {

using namespace Qt::StringLiterals;
using ::testing::HasSubstr;

RenderRequest request(const QString &words)
{
    const auto read = renderRequest(words.split(u' '));
    EXPECT_TRUE(read) << qPrintable(words) << qPrintable(read.error());
    return read.value_or(RenderRequest {});
}

QImage picture(const QString &words)
{
    const auto image = rendered(request(words), catalogue());
    EXPECT_TRUE(image) << qPrintable(words) << qPrintable(image.error());
    return image ? std::get<QImage>(*image) : QImage();
}

std::string refusal(const QString &words)
{
    const auto image = rendered(request(words), catalogue());
    return image ? std::string() : image.error().toStdString();
}

TEST(RenderRequest, NamesItsFileAfterTheStretch)
{
    EXPECT_EQ(request(u"wall-angel"_s).out, u"wall-angel.png"_s);
    EXPECT_EQ(request(u"wall-angel --card"_s).out, u"wall-angel-card.png"_s);
    EXPECT_EQ(request(u"--sheet"_s).out, u"stretches-sheet.png"_s);
}

TEST(RenderRequest, RefusesWordsThatMakeNoPicture)
{
    for (const char *words :
        {"", "a b", "a --size 15", "a --size 4097", "a --size big", "a --theme blue",
            "a --side none", "a --side up", "a --at -1", "a --at nan", "a --at soon", "a --phase 0",
            "a --phase x", "a --at 3 --phase 2", "a --at 3 --side left", "a --card --side left",
            "a --card --sheet", "a --sheet --phase 1", "a --card --transparent", "a --level most",
            "a --out a.gif", "a --out a", "a --figure nobody", "a --sheet --out a.svg",
            "a --card --out a.svg", "a --wings"}) {
        EXPECT_FALSE(renderRequest(QString::fromLatin1(words).split(u' ', Qt::SkipEmptyParts)))
            << words;
    }
}

TEST(Render, RefusesWhatTheStretchDoesNotHave)
{
    EXPECT_THAT(refusal(u"head-stand"_s), HasSubstr("no stretch \"head-stand\""));
    EXPECT_THAT(refusal(u"cat-cow --side left"_s), HasSubstr("no sides"));
    EXPECT_THAT(refusal(u"cat-cow --phase 40"_s), HasSubstr("there is no step 40"));
    EXPECT_THAT(refusal(u"cat-cow --at 9000"_s), HasSubstr("over after"));
    EXPECT_THAT(refusal(u"wall-angel --variant flying"_s), HasSubstr("standing"));
}

TEST(Render, MakesASquareOfTheSizeThatIsAsked)
{
    EXPECT_EQ(picture(u"doorway --size 97"_s).size(), QSize(97, 97));
    EXPECT_EQ(picture(u"doorway"_s).size(), QSize(480, 480));
}

TEST(Render, StandsOnTheStageUnlessItIsToBeTransparent)
{
    Theme theme;
    theme.setAppearance(Appearance::Light);
    const QImage staged = picture(u"doorway --size 96"_s);
    EXPECT_EQ(staged.pixelColor(0, 0), theme.color(Token::Stage));
    EXPECT_EQ(picture(u"doorway --size 96 --transparent"_s).pixelColor(0, 0).alpha(), 0);
}

TEST(Render, ShowsThemeSideStepTimeAndVariantApart)
{
    const QImage plain = picture(u"seated-twist --size 128"_s);
    for (const QString &more :
        {u"--theme dark"_s, u"--theme contrast"_s, u"--side left"_s, u"--phase 1"_s, u"--at 1"_s})
        EXPECT_NE(picture(u"seated-twist --size 128 "_s + more), plain) << qPrintable(more);
    EXPECT_EQ(picture(u"seated-twist --size 128 --side right"_s), plain);
    EXPECT_NE(picture(u"wall-angel --size 128 --variant standing"_s),
        picture(u"wall-angel --size 128"_s));
}

namespace {

// Pixels that are another colour, of a hundred.
double apart(const QImage &a, const QImage &b)
{
    int count = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QColor p = a.pixelColor(x, y);
            const QColor q = b.pixelColor(x, y);
            constexpr int other = 40;
            count += std::abs(p.red() - q.red()) > other || std::abs(p.green() - q.green()) > other
                || std::abs(p.blue() - q.blue()) > other;
        }
    }
    return 100. * count / (a.width() * a.height());
}

} // namespace

TEST(Render, AtATimeShowsWhatTheTimelineSays)
{
    // In the hold of the second side it is the second side's picture.
    const Stretch *twist = catalogue().find(u"seated-twist"_s);
    const Timeline timeline({{twist, Level::Low, {}}});
    for (const Segment &segment : timeline.segments()) {
        if (segment.kind != Segment::Kind::Hold || segment.side != twist->otherSide())
            continue;
        const double middle = double((segment.start + segment.length / 2).count()) / 1000;
        const QImage held = picture(u"seated-twist --size 128 --at %1"_s.arg(middle));
        const auto sidePicture = [](Side side) {
            return picture(u"seated-twist --size 128 --side "_s + toString(side));
        };
        // It breathes, so it is not the same to the pixel.
        EXPECT_LT(10 * apart(held, sidePicture(segment.side)),
            apart(held, sidePicture(twist->firstSide)));
        return;
    }
    FAIL() << "no hold on the other side";
}

TEST(Render, ShowsTheCardBeforeDuringAndAfter)
{
    const QImage ready = picture(u"cows-head --card"_s);
    EXPECT_EQ(ready.size(), QSize(880, 520));
    const QImage guiding = picture(u"cows-head --card --at 20"_s);
    EXPECT_EQ(guiding.size(), QSize(880, 520));
    EXPECT_NE(guiding, ready);
    EXPECT_NE(picture(u"cows-head --card --phase 2 --side left"_s),
        picture(u"cows-head --card --phase 2 --side right"_s));
    const Timeline timeline({{catalogue().find(u"cows-head"_s), Level::Low, {}}});
    const double end = double(timeline.length().count()) / 1000;
    EXPECT_NE(picture(u"cows-head --card --at %1"_s.arg(end)), guiding);
}

// The same picture as vectors, drawn by QtSvg, and by librsvg as a browser would.
class RenderSvg : public ::testing::TestWithParam<const char *>
{ };

TEST_P(RenderSvg, LooksAsThePixelsDo)
{
    const QString words = QString::fromLatin1(GetParam()) + u" --size 320"_s;
    const QImage pixels = picture(words);
    const auto vectors = rendered(request(words + u" --out a.svg"_s), catalogue());
    ASSERT_TRUE(vectors) << qPrintable(vectors.error());
    const QByteArray svg = std::get<QByteArray>(*vectors);
    for (const char *needed : {"clip-path", "mask", "filter", "<image"})
        EXPECT_FALSE(svg.contains(needed)) << needed;
    QImage image(320, 320, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QSvgRenderer renderer(svg);
    ASSERT_TRUE(renderer.isValid());
    QPainter painter(&image);
    renderer.render(&painter);
    painter.end();
    // The edge of high contrast is stamped on whole pixels, and black on white there.
    const double atMost = words.contains(u"contrast"_s) ? 2 : .5;
    EXPECT_LT(apart(image, pixels), atMost);

    const QTemporaryDir folder;
    const QString file = folder.filePath(u"a.svg"_s);
    ASSERT_TRUE(writePicture(svg, file));
    const QString png = folder.filePath(u"a.png"_s);
    ASSERT_EQ(QProcess::execute(u"rsvg-convert"_s, {file, u"-o"_s, png}), 0);
    EXPECT_LT(apart(QImage(png), pixels), atMost);
}

INSTANTIATE_TEST_SUITE_P(Figures, RenderSvg,
    ::testing::Values("thoracic-extension", "wall-angel --theme dark --figure kofi",
        "cat-cow --figure ruth", "doorway --theme contrast", "open-book --figure leila"));

TEST(Render, ASheetHasARowForEveryStretchAndFigure)
{
    const int one = picture(u"--sheet --size 32"_s).height();
    const int row = picture(u"cat-cow --sheet --size 32"_s).height();
    EXPECT_GT(one, row * 9);
}

TEST(Render, KeepsTheOldFileWhereTheNewOneCannotBeWritten)
{
    const QTemporaryDir folder;
    const QString name = folder.filePath(u"picture.png"_s);
    const QImage image = picture(u"doorway --size 32"_s);
    ASSERT_TRUE(writePicture(image, name));
    EXPECT_EQ(QImage(name).convertToFormat(image.format()), image);
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    const auto refused = writePicture(image, folder.filePath(u"no/such/folder.png"_s));
    ASSERT_FALSE(refused);
    EXPECT_THAT(refused.error().toStdString(), HasSubstr("no/such/folder.png"));
}

} // namespace
} // namespace unhunch
