// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "card.h"
#include "figureview.h"
#include "readypage.h"
#include "support.h"
#include "turn.h"

#include <QTest>

#include <gtest/gtest.h>

namespace unhunch {
namespace {

class TurnTest : public ::testing::Test
{
protected:
    TurnTest()
        : card({theme, resident, catalogue(), clock, inAWindow()},
            cardRequest({QStringLiteral("wall-angel")}))
    {
        theme.setReducedMotion(true); // goes back at once
        card.show();
        clock.pass(std::chrono::seconds(1)); // keys are taken from here on
    }

    Stage &stage() { return *card.findChild<ReadyPage *>()->stage(); }

    QPointF angles() { return stage().turn().angles(); }

    void drag(const QPoint &by)
    {
        const QPoint from = stage().rect().center();
        QTest::mousePress(&stage(), Qt::LeftButton, {}, from);
        QTest::mouseMove(&stage(), from + by);
        QTest::mouseRelease(&stage(), Qt::LeftButton, {}, from + by);
    }

    Theme theme;
    FakeResident resident;
    test::ManualClock clock;
    Card card;
};

TEST_F(TurnTest, ADragTurnsTheFigureAndADoubleClickTurnsItBack)
{
    const QImage best = stage().grab().toImage();
    drag({80, 0});
    EXPECT_EQ(angles(), QPointF(40, 0));
    EXPECT_NE(stage().grab().toImage(), best);
    QTest::mouseDClick(&stage(), Qt::LeftButton);
    EXPECT_EQ(angles(), QPointF());
    EXPECT_EQ(stage().grab().toImage(), best);
}

TEST_F(TurnTest, ArrowKeysTurnItAndHomeTurnsItBack)
{
    stage().setFocus();
    QTest::keyClick(&stage(), Qt::Key_Right);
    QTest::keyClick(&stage(), Qt::Key_Right);
    QTest::keyClick(&stage(), Qt::Key_Down);
    EXPECT_EQ(angles(), QPointF(20, 5));
    QTest::keyClick(&stage(), Qt::Key_Home);
    EXPECT_EQ(angles(), QPointF());
}

TEST_F(TurnTest, GoesAllTheWayRoundButNotOverTheHead)
{
    stage().setFocus();
    for (int i = 0; i < 36; ++i) {
        QTest::keyClick(&stage(), Qt::Key_Left);
        QTest::keyClick(&stage(), Qt::Key_Down);
    }
    EXPECT_NEAR(angles().x(), 0, 1e-9);
    EXPECT_EQ(angles().y(), 30);
}

TEST_F(TurnTest, TheCardKeepsItsKeys)
{
    stage().setFocus();
    QTest::keyClick(&stage(), Qt::Key_Return);
    EXPECT_TRUE(card.isGuiding());
}

TEST_F(TurnTest, IsReachedByTabAndSaysWhatItIs)
{
    EXPECT_EQ(stage().focusPolicy(), Qt::StrongFocus);
    EXPECT_EQ(stage().accessibleName(), QStringLiteral("Turn the figure"));
    EXPECT_TRUE(stage().accessibleDescription().startsWith(QStringLiteral("Picture: ")));
}

TEST_F(TurnTest, GuidingStartsFromThereAndEasesToTheBestView)
{
    theme.setReducedMotion(false);
    drag({80, 0});
    card.beginGuiding();
    Stage *guide = nullptr;
    for (Stage *each : card.findChildren<Stage *>()) {
        if (each != &stage() && each->isVisible())
            guide = each;
    }
    ASSERT_NE(guide, nullptr);
    EXPECT_GT(guide->turn().angles().x(), 0);
    EXPECT_TRUE(QTest::qWaitFor([&] { return guide->turn().angles().isNull(); }, 5000));
}

// The way between two poses shows where it goes; a pose that is held shows nothing more.
TEST(FigureArrows, ShowOnTheWayAndNotInTheHold)
{
    const Stretch *stretch = catalogue().find(QStringLiteral("open-book"));
    const QString from = QStringLiteral("Arms long in front");
    const QString to = QStringLiteral("Open like the page of a book");
    const auto accents = [&](const QString &start, double share, bool always) {
        FigureView view;
        view.setStretch(stretch);
        view.setArrows(always);
        view.setMoment(start, to, share, stretch->firstSide);
        const QImage image = view.render(320, 1);
        const QColor accent = Theme().color(Token::AccentMark);
        int count = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                count += image.pixelColor(x, y) == accent;
        }
        return count;
    };
    EXPECT_GT(accents(from, .3, false), 50);
    EXPECT_EQ(accents(from, .99, false), 0);
    EXPECT_EQ(accents(to, 1, false), 0);
    EXPECT_GT(accents(to, 1, true), 50);
}

} // namespace
} // namespace unhunch
