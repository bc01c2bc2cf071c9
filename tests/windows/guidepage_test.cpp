// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guidepage.h"
#include "support.h"
#include "support/spoken.h"

#include <QCoreApplication>
#include <QImage>

#include <gtest/gtest.h>

namespace unhunch {

// With each change of the sound they sprang back to their full size, and stayed cut.
TEST(GuidePage, FittedWordsStaySoThoughTheSoundChanges)
{
    const test::Spoken german("de");
    const Catalogue stretches = Catalogue::load();
    const Theme theme;
    GuidePage page(theme);
    page.resize(480, 468);
    page.setVisible(true);
    page.showVoice(true, true, true);
    const auto *instruction = page.findChild<GuideText *>();
    ASSERT_NE(instruction, nullptr);
    int fitted = 0;
    for (const Stretch &stretch : stretches.stretches()) {
        const Timeline timeline({{&stretch, Level::High, QString()}});
        for (const Segment &segment : timeline.segments()) {
            const GuideState state = guideState(timeline, segment.start, Going::On);
            page.show(state);
            QCoreApplication::sendPostedEvents();
            const double size = instruction->size();
            page.showVoice(true, true, false);
            page.show(state);
            EXPECT_DOUBLE_EQ(instruction->size(), size) << qPrintable(segment.text);
            page.showVoice(true, true, true);
            fitted += qFuzzyCompare(size, 28 * 0.85) ? 1 : 0; // which it never takes by itself
        }
    }
    EXPECT_GT(fitted, 0) << "else this shows nothing";
}

// The tails of the last line were cut off, the more the larger the letters.
TEST(GuideText, NothingOfItHangsBelowItsHeight)
{
    const Theme theme;
    GuideText text(theme);
    text.setText(QStringLiteral("jumping gypsy"));
    for (const double px : {28.0, 40.0, 75.0, 140.0}) {
        text.setLargest(px);
        constexpr int width = 1200;
        const int height = text.heightForWidth(width);
        text.resize(width, height + 100);
        QImage image(QSize(width, height + 100), QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        text.render(&image, {}, {}, QWidget::DrawChildren);
        const QImage below = image.copy(0, height, width, 100);
        const QImage within = image.copy(0, 0, width, height);
        QImage blank(width, 100, image.format());
        blank.fill(Qt::transparent);
        EXPECT_EQ(below, blank) << px;
        EXPECT_NE(within, image.copy(0, height, width, height)) << "else this shows nothing";
    }
}

// Cut down to whole pixels of its arc, a full one was never full, and no screen reader told of it.
TEST(HoldRing, AFullRingIsFull)
{
    const Theme theme;
    HoldRing ring(theme);
    RingState state;
    state.share = 0.999;
    ring.setState(state);
    EXPECT_LT(ring.state().share, 0.999) << "whole pixels";
    state.share = 1;
    ring.setState(state);
    EXPECT_DOUBLE_EQ(ring.state().share, 1);
}

} // namespace unhunch
