// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "enginefixture.h"
#include "standin.h"

#include <QCoreApplication>

#include <gtest/gtest.h>

namespace unhunch {
namespace {

class StandInTest : public testing::Test
{
protected:
    // Lets the time for panels pass.
    void pass()
    {
        QTimer *patience = standIn.findChild<QTimer *>();
        if (!patience->isActive())
            return;
        patience->start(0);
        while (patience->isActive())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }

    size_t shown() const { return windows.requests.size(); }

    test::FakeWindows windows;
    StandIn standIn {windows};
};

TEST_F(StandInTest, APanelThatComesInTimeNeedsNone)
{
    standIn.setWanted(true);
    standIn.setTray(false);
    EXPECT_EQ(shown(), 0U) << "panels have some time";
    standIn.setTray(true);
    pass();
    EXPECT_EQ(shown(), 0U);
}

TEST_F(StandInTest, ItStandsInUntilAPanelComesAndAgainWhenItGoes)
{
    standIn.setWanted(true);
    pass();
    ASSERT_EQ(shown(), 1U);
    EXPECT_EQ(windows.requests[0].value(QStringLiteral("view")), QStringLiteral("tray"));
    EXPECT_TRUE(standIn.up());
    standIn.setTray(true);
    EXPECT_EQ(windows.standInsWithdrawn, 1);
    Q_EMIT windows.ended(false);
    standIn.setTray(false);
    pass();
    EXPECT_EQ(shown(), 2U);
}

TEST_F(StandInTest, OneThatThePersonClosedStaysClosed)
{
    standIn.setWanted(true);
    pass();
    Q_EMIT windows.ended(false);
    EXPECT_FALSE(standIn.up());
    standIn.setTray(false); // a panel that refuses says so again and again
    pass();
    EXPECT_EQ(shown(), 1U);
    standIn.setWanted(false);
    standIn.setWanted(true);
    pass();
    EXPECT_EQ(shown(), 2U) << "wished for anew";
}

TEST_F(StandInTest, AProgramThatCrashesIsNotStartedForEver)
{
    standIn.setWanted(true);
    for (int i = 0; i < 10; ++i) {
        pass();
        Q_EMIT windows.ended(true);
    }
    EXPECT_EQ(shown(), 3U);
}

TEST_F(StandInTest, TheSettingTakesItAwayAtOnce)
{
    standIn.setWanted(true);
    pass();
    standIn.setWanted(false);
    EXPECT_EQ(windows.standInsWithdrawn, 1);
    pass();
    EXPECT_EQ(shown(), 1U);
}

} // namespace
} // namespace unhunch
