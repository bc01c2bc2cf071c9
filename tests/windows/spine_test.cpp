// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "spinegeometry.h"

#include <gtest/gtest.h>

namespace unhunch {

namespace {

SpineState oneGroup(int beads, int done)
{
    SpineState state;
    state.groups = {{QString(), beads, Side::None}};
    state.done = done;
    return state;
}

} // namespace

TEST(Spine, TenBeadsInTheMockUpsHeightArePitchedAsDrawn)
{
    const SpineLayout layout = layOutSpine(oneGroup(10, 3), 376, 3);
    ASSERT_EQ(layout.beads.size(), 10U);
    EXPECT_NEAR(layout.pitch, (376 - 26 - 18) / 10.6, 0.001);
    // Read off the mock-up: the fifth and the head.
    EXPECT_NEAR(layout.beads[4].centre.x(), 1.7, 1);
    EXPECT_NEAR(layout.beads[9].degrees, 90 - 62 * (6.0 / 9 * 1.05 + 0.06), 0.01);
    EXPECT_NEAR(layout.head.x(), 97.5, 2);
    EXPECT_NEAR(layout.head.y(), 122.6 - 412, 3);
}

TEST(Spine, BeadsUpToTheCurrentOneStandUpright)
{
    const SpineLayout layout = layOutSpine(oneGroup(10, 3), 376, 3);
    for (size_t i = 0; i <= 3; ++i) {
        EXPECT_DOUBLE_EQ(layout.beads[i].degrees, 90);
        EXPECT_NEAR(layout.beads[i].centre.x(), 0, 0.001);
    }
    EXPECT_EQ(layout.beads[2].state, SpineBead::State::Done);
    EXPECT_EQ(layout.beads[3].state, SpineBead::State::Now);
    EXPECT_EQ(layout.beads[4].state, SpineBead::State::Open);
}

TEST(Spine, AFinishedSpineIsStraightAndDone)
{
    SpineState state = oneGroup(10, 10);
    state.finished = true;
    const SpineLayout layout = layOutSpine(state, 360, 10);
    for (const SpineBead &bead : layout.beads) {
        EXPECT_NEAR(bead.centre.x(), 0, 0.001);
        EXPECT_EQ(bead.state, SpineBead::State::Done);
    }
    EXPECT_NEAR(layout.head.x(), 0, 0.001);
    EXPECT_GT(layout.head.y() - 13, -360);
}

TEST(Spine, TwoSidesAreTwoGroupsWithAWiderStepBetween)
{
    SpineState state;
    state.groups
        = {{QStringLiteral("Right"), 4, Side::Right}, {QStringLiteral("Left"), 4, Side::Left}};
    state.done = 4;
    const SpineLayout layout = layOutSpine(state, 376, 4);
    EXPECT_NEAR(layout.beads[3].centre.y() - layout.beads[4].centre.y(), 1.7 * layout.pitch, 0.001);
    EXPECT_EQ(layout.beads[4].label, QStringLiteral("Left"));
}

TEST(Spine, ItStaysInItsHeightForEveryCount)
{
    for (int n = 1; n <= 12; ++n) {
        for (int done = 0; done <= n; ++done) {
            const SpineLayout layout = layOutSpine(oneGroup(n, done), 376, done);
            EXPECT_GE(layout.head.y() - 13, -377) << n << ", " << done;
            EXPECT_LT(layout.head.x(), 260) << n << ", " << done;
        }
    }
}

} // namespace unhunch
