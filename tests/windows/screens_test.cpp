// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens.h"
#include "screenwatch.h"

#include <QGuiApplication>
#include <QScreen>
#include <QSignalSpy>
#include <QTest>
#include <QWidget>

#include <gtest/gtest.h>

namespace unhunch {

namespace {

const QRect left(0, 0, 1280, 800);
const QRect right(1280, 0, 1024, 768);
const QList<QRect> both {left, right};

// Struts as they are told on a desk as large as both together.
const Reserved belowLeft {Qt::BottomEdge, QRect(0, 770, 1280, 30)};
const Reserved belowRight {Qt::BottomEdge, QRect(1280, 740, 1024, 60)}; // 32 of it in no screen
const Reserved leftOfRight {Qt::LeftEdge, QRect(0, 0, 1320, 768)};

} // namespace

TEST(Screens, ThePointersIsTakenWhereNothingFillsIt)
{
    EXPECT_EQ(freeOf(both, 0, {}), 0);
    EXPECT_EQ(freeOf(both, 1, {}), 1);
    EXPECT_EQ(freeOf(both, 1, {{right}, {}}), 0);
    EXPECT_EQ(freeOf(both, 0, {{right}, {}}), 0);
    EXPECT_EQ(freeOf(both, 0, {{left}, {}}), 1);
    EXPECT_EQ(freeOf(both, -1, {}), 0) << "the pointer is on none";
}

TEST(Screens, NoneIsTakenWhereAllAreFilled)
{
    EXPECT_EQ(freeOf(both, 0, {{right, left}, {}}), std::nullopt);
    EXPECT_EQ(freeOf(both, 1, {{left | right}, {}}), std::nullopt) << "one window over both";
    EXPECT_EQ(freeOf({}, 0, {}), std::nullopt);
}

TEST(Screens, APanelTakesItsPartOfItsOwnScreenAlone)
{
    EXPECT_EQ(leftOf(left, {belowLeft}), QRect(0, 0, 1280, 770));
    EXPECT_EQ(leftOf(right, {belowLeft}), right);
    EXPECT_EQ(leftOf(right, {belowRight}), QRect(1280, 0, 1024, 740));
    EXPECT_EQ(leftOf(left, {belowRight}), left);
    // Told from the edge of the whole desk, across the other screen.
    EXPECT_EQ(leftOf(right, {leftOfRight}), QRect(1320, 0, 984, 768));
    EXPECT_EQ(leftOf(left, {leftOfRight}), left);
    EXPECT_EQ(leftOf(right, {leftOfRight, belowRight}), QRect(1320, 0, 984, 740));
    EXPECT_EQ(leftOf(left, {{Qt::TopEdge, QRect(0, 0, 2304, 24)}}), QRect(0, 24, 1280, 776));
    EXPECT_EQ(leftOf(left, {{Qt::RightEdge, QRect(1240, 0, 1064, 800)}}), QRect(0, 0, 1240, 800));
    EXPECT_EQ(leftOf(right, {{Qt::RightEdge, QRect(1240, 0, 1064, 800)}}), right);
}

TEST(Screens, AFrameIsMovedInAndMadeNoSmallerThanItMust)
{
    constexpr QSize least(480, 468);
    EXPECT_EQ(broughtInto({100, 100, 880, 520}, left, least), QRect(100, 100, 880, 520));
    EXPECT_EQ(broughtInto({1192, 100, 880, 520}, left, least), QRect(400, 100, 880, 520));
    EXPECT_EQ(broughtInto({-50, -20, 880, 520}, left, least), QRect(0, 0, 880, 520));
    EXPECT_EQ(
        broughtInto({900, 700, 880, 520}, {1280, 0, 800, 500}, least), QRect(1280, 0, 800, 500));
    // Too large all the same: what the title bar has is there.
    EXPECT_EQ(
        broughtInto({900, 700, 880, 520}, {1280, 0, 400, 300}, least), QRect(1280, 0, 480, 468));
}

TEST(Screens, AWindowOpensInTheMiddleAndNoLargerThanTheScreen)
{
    const QScreen &screen = *QGuiApplication::primaryScreen();
    const QRect room = roomOn(screen, {});
    ASSERT_EQ(room, screen.availableGeometry());
    QWidget window;
    window.setMinimumSize(100, 100);
    window.resize(300, 200);
    centreOn(screen, {}, window);
    EXPECT_EQ(window.size(), QSize(300, 200));
    EXPECT_LE(qAbs(window.geometry().center().x() - room.center().x()), 8);
    window.resize(room.size() + QSize(400, 300));
    centreOn(screen, {}, window);
    EXPECT_TRUE(room.contains(QRect(window.pos(), window.size()))) << "and its frame has room, too";
    EXPECT_LT(window.height(), room.height());
    // Beside a panel.
    const Desk desk {{}, {{Qt::TopEdge, QRect(0, 0, room.width(), 50)}}};
    centreOn(screen, desk, window);
    EXPECT_GE(window.y(), 50);
}

TEST(ScreenWatch, BringsBackWhatIsOutsideWhenAScreenChanges)
{
    ScreenWatch watch;
    QSignalSpy changed(&watch, &ScreenWatch::changed);
    QScreen &screen = *QGuiApplication::primaryScreen();
    QWidget window;
    window.setMinimumSize(100, 100);
    window.setGeometry(screen.geometry().right() - 50, 100, 300, 200);
    window.show();
    QWidget popup(nullptr, Qt::Popup);
    popup.setGeometry(screen.geometry().right() - 50, 100, 300, 200);
    popup.show();
    QCoreApplication::processEvents();
    EXPECT_GT(window.geometry().right(), screen.geometry().right()) << "where a person put it";
    Q_EMIT screen.geometryChanged(screen.geometry());
    ASSERT_TRUE(changed.wait());
    EXPECT_EQ(window.frameGeometry().right(), screen.availableGeometry().right());
    EXPECT_EQ(window.size(), QSize(300, 200));
    EXPECT_GT(popup.geometry().right(), screen.geometry().right()) << "no window of its own place";
}

// Its size was that of the screen still, and it stayed as large.
TEST(ScreenWatch, LooksAtAFilledWindowOnceItIsItsOwnSizeAgain)
{
    ScreenWatch watch;
    QSignalSpy changed(&watch, &ScreenWatch::changed);
    QScreen &screen = *QGuiApplication::primaryScreen();
    QWidget window;
    window.setGeometry(screen.geometry().right() - 50, 100, 300, 200);
    window.show();
    window.showFullScreen();
    Q_EMIT screen.geometryChanged(screen.geometry());
    ASSERT_TRUE(changed.wait());
    EXPECT_TRUE(window.isFullScreen());
    window.showNormal();
    window.setGeometry(screen.geometry().right() - 50, 100, 300, 200); // as a window manager does
    ASSERT_TRUE(changed.wait());
    EXPECT_EQ(window.frameGeometry().right(), screen.availableGeometry().right());
    EXPECT_EQ(window.size(), QSize(300, 200));
}

} // namespace unhunch
