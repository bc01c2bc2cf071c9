// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cadence.h"
#include "scenario.h"

#include <gtest/gtest.h>

using namespace unhunch;
using namespace std::chrono_literals;

namespace {

const Catalogue &catalogue()
{
    static const Catalogue all = Catalogue::load();
    return all;
}

QStringList plannedStretches(const Settings &settings)
{
    QStringList ids;
    for (const auto &prompt :
        scenario::plan(QDate(2026, 3, 10), settings, catalogue(), QTimeZone("Europe/Berlin")))
        ids += prompt.stretches;
    return ids;
}

} // namespace

TEST(LeftOut, AStretchThatIsLeftOutIsNotPlanned)
{
    Settings settings;
    EXPECT_TRUE(plannedStretches(settings).contains(ids::wallAngel));
    settings.out = {ids::wallAngel};
    const QStringList without = plannedStretches(settings);
    EXPECT_FALSE(without.contains(ids::wallAngel));
    EXPECT_TRUE(without.contains(ids::posture));
}

TEST(LeftOut, TheOtherOfThePairComesEachTime)
{
    Settings settings;
    settings.out = {ids::pair[0]};
    const QStringList planned = plannedStretches(settings);
    EXPECT_FALSE(planned.contains(ids::pair[0]));
    EXPECT_GT(planned.count(ids::pair[1]), 2);
    settings.out = {ids::pair[0], ids::pair[1]};
    EXPECT_FALSE(plannedStretches(settings).contains(ids::pair[1]));
}

TEST(LeftOut, WhoStandInForTheHourlyOneTakeTurnsThoughOneHasAClock)
{
    Settings settings;
    settings.out = {ids::posture, ids::pair[0], ids::pair[1]};
    settings.every.insert(QStringLiteral("cross-arm"), 480);
    EXPECT_GT(plannedStretches(settings).count(QStringLiteral("chest-opener")), 3);
    // Both have one, and both stand in.
    settings.every.insert(QStringLiteral("chest-opener"), 480);
    const QStringList planned = plannedStretches(settings);
    EXPECT_GE(planned.count(QStringLiteral("chest-opener")), 2);
    EXPECT_GE(planned.count(QStringLiteral("cross-arm")), 2);
}

TEST(LeftOut, NeitherAFavouriteNorARhythmBringsItBack)
{
    Settings settings;
    settings.favourite = QStringLiteral("chest-opener");
    settings.every.insert(QStringLiteral("cross-arm"), 60);
    EXPECT_TRUE(plannedStretches(settings).contains(QStringLiteral("chest-opener")));
    EXPECT_TRUE(plannedStretches(settings).contains(QStringLiteral("cross-arm")));
    settings.out = {QStringLiteral("chest-opener"), QStringLiteral("cross-arm")};
    EXPECT_FALSE(plannedStretches(settings).contains(QStringLiteral("chest-opener")));
    EXPECT_FALSE(plannedStretches(settings).contains(QStringLiteral("cross-arm")));
}

TEST(LeftOut, WithNothingLeftNothingIsPlannedAndItIsSaid)
{
    Settings settings;
    for (const Stretch &stretch : catalogue().stretches())
        settings.out.append(stretch.id);
    EXPECT_TRUE(plannedStretches(settings).isEmpty());
    const QTimeZone zone("Europe/Berlin");
    const Now now {Instant {1'773'133'200s}, 1000s, 1000s}; // Tuesday, 10:00
    const Rules rules = rulesOf(settings, catalogue(), zone, now.utc);
    EXPECT_TRUE(rules.clocks.isEmpty());
    const auto step = cadence::advance({}, cadence::Sensed {Presence {}}, now, rules);
    EXPECT_FALSE(cadence::explain(step.state, rules, now, zone).next.has_value());
}

TEST(LeftOut, WhatWaitedForItIsNotAskedAnyMore)
{
    Settings settings;
    const QTimeZone zone("Europe/Berlin");
    Now now {Instant {1'773'129'600s}, 1000s, 1000s}; // Tuesday, 9:00
    const auto on = [&now](Millis by) { now = {now.utc + by, now.elapsed + by, now.awake + by}; };
    Presence typing;
    typing.typing = true;
    auto step = cadence::advance(
        {}, cadence::Sensed {typing}, now, rulesOf(settings, catalogue(), zone, now.utc));
    on(61min);
    step = cadence::advance(
        step.state, cadence::Woke {}, now, rulesOf(settings, catalogue(), zone, now.utc));
    ASSERT_TRUE(step.state.occurrence.has_value());
    for (const Stretch &stretch : catalogue().stretches())
        settings.out.append(stretch.id);
    step = cadence::advance(
        step.state, cadence::Woke {}, now, rulesOf(settings, catalogue(), zone, now.utc));
    EXPECT_FALSE(step.state.occurrence.has_value());
}
