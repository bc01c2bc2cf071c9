// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "progression.h"
#include "rules.h"

#include <gtest/gtest.h>

using namespace unhunch;

namespace {

const QDate today(2026, 3, 20);
const QString crossArm = QStringLiteral("cross-arm");

const Stretch &stretch(const QString &id)
{
    static const Catalogue catalogue = Catalogue::load();
    return *catalogue.find(id);
}

Entry session(const QString &id, int daysAgo, Outcome outcome = Outcome::Done,
    Level level = Level::Low, const QString &name = QStringLiteral("s"))
{
    Entry entry;
    entry.session = name;
    entry.started.day = today.addDays(-daysAgo);
    entry.outcome = outcome;
    entry.done.stretch = id;
    entry.done.level = level;
    return entry;
}

// Five sessions on three days, the least that lets a step up be offered.
Practice enough(const QString &id = crossArm)
{
    return {today,
        {session(id, 13), session(id, 7), session(id, 7), session(id, 0), session(id, 0)}, {}};
}

Stamp at(int daysAgo)
{
    Stamp stamp;
    stamp.day = today.addDays(-daysAgo);
    return stamp;
}

} // namespace

TEST(Progression, AStepUpIsOfferedAfterFiveSessionsOnThreeDays)
{
    EXPECT_EQ(levelToOffer(stretch(crossArm), Level::Low, enough()), Level::Middle);
    Practice few = enough();
    few.entries.pop_back();
    EXPECT_FALSE(levelToOffer(stretch(crossArm), Level::Low, few)) << "four sessions";
    Practice twoDays = enough();
    twoDays.entries.front().started.day = today;
    EXPECT_FALSE(levelToOffer(stretch(crossArm), Level::Low, twoDays)) << "two days";
    Practice old = enough();
    old.entries.front().started.day = today.addDays(-14);
    EXPECT_FALSE(levelToOffer(stretch(crossArm), Level::Low, old)) << "fifteen days";
}

TEST(Progression, OnlySessionsOfTheLevelInForceCount)
{
    EXPECT_FALSE(levelToOffer(stretch(crossArm), Level::Middle, enough()));
    Practice other = enough(QStringLiteral("seated-twist"));
    EXPECT_FALSE(levelToOffer(stretch(crossArm), Level::Low, other));
    Practice partial = enough();
    partial.entries.front().outcome = Outcome::Partial;
    EXPECT_FALSE(levelToOffer(stretch(crossArm), Level::Low, partial));
}

TEST(Progression, NoStepUpBesidePainOrTooMuch)
{
    Practice pain = enough();
    pain.entries.push_back(session(crossArm, 13, Outcome::Hurt));
    EXPECT_FALSE(levelToOffer(stretch(crossArm), Level::Low, pain));
    pain.entries.back().started.day = today.addDays(-14);
    EXPECT_TRUE(levelToOffer(stretch(crossArm), Level::Low, pain));

    Practice less = enough();
    less.marks.push_back(toMark({QStringLiteral("s"), crossArm, Feel::Less}, at(0)));
    EXPECT_FALSE(levelToOffer(stretch(crossArm), Level::Low, less));
    less.marks.push_back(toMark({QStringLiteral("s"), crossArm, Feel::Fine}, at(0)));
    EXPECT_TRUE(levelToOffer(stretch(crossArm), Level::Low, less)) << "taken back";
}

TEST(Progression, NobodyIsAskedTwice)
{
    Practice asked = enough();
    asked.marks.push_back(levelOfferedMark(crossArm, at(13)));
    EXPECT_FALSE(levelToOffer(stretch(crossArm), Level::Low, asked));
    asked.marks.back().at.day = today.addDays(-14);
    EXPECT_TRUE(levelToOffer(stretch(crossArm), Level::Low, asked));
}

TEST(Progression, NeverAboveTheSource)
{
    const Catalogue catalogue = Catalogue::load();
    for (const Stretch &each : catalogue.stretches()) {
        Practice practice = enough(each.id);
        for (Entry &entry : practice.entries)
            entry.done.level = Level::High;
        EXPECT_FALSE(levelToOffer(each, Level::High, practice)) << each.id.toStdString();
        const auto offered = levelToOffer(each, Level::Low, enough(each.id));
        const bool hasRange = each.dose.hold.low != each.dose.hold.high
            || each.dose.reps.low != each.dose.reps.high
            || each.dose.sets.low != each.dose.sets.high;
        EXPECT_EQ(offered.has_value(), hasRange) << each.id.toStdString();
        if (offered) {
            EXPECT_GT(each.held(*offered), each.held(Level::Low)) << each.id.toStdString();
        }
    }
}

TEST(Progression, OneStepDownAfterTenDaysWithout)
{
    EXPECT_EQ(levelAfterRest(Level::High, today.addDays(-9), today), Level::High);
    EXPECT_EQ(levelAfterRest(Level::High, today.addDays(-10), today), Level::Middle);
    EXPECT_EQ(levelAfterRest(Level::Low, today.addDays(-100), today), Level::Low);
    EXPECT_EQ(levelAfterRest(Level::High, std::nullopt, today), Level::High)
        << "chosen and never done yet";
}

TEST(Progression, TwoStopsForPainInFourteenDaysAreTooMany)
{
    Practice practice {today, {session(crossArm, 13, Outcome::Hurt)}, {}};
    EXPECT_FALSE(hurtsTooOften(crossArm, practice));
    practice.entries.push_back(session(QStringLiteral("doorway"), 0, Outcome::Hurt));
    EXPECT_FALSE(hurtsTooOften(crossArm, practice));
    practice.entries.push_back(session(crossArm, 0, Outcome::Hurt));
    EXPECT_TRUE(hurtsTooOften(crossArm, practice));
    practice.entries.front().started.day = today.addDays(-14);
    EXPECT_FALSE(hurtsTooOften(crossArm, practice));
}

TEST(Progression, WhatAnAnswerChanges)
{
    Settings settings;
    const auto more = changeFor(Feel::More, crossArm, settings);
    EXPECT_EQ(more, (Change {QStringLiteral("favourite"), crossArm}));
    EXPECT_FALSE(changeFor(Feel::Less, crossArm, settings)) << "it is at its least";
    EXPECT_FALSE(changeFor(Feel::Fine, crossArm, settings));
    settings.favourite = crossArm;
    settings.every.insert(crossArm, 240);
    settings.levels.insert(crossArm, Level::High);
    EXPECT_FALSE(changeFor(Feel::More, crossArm, settings));
    // One thing at a time, until nothing is left; each is a setting that can be set.
    QStringList seen;
    while (const auto less = changeFor(Feel::Less, crossArm, settings)) {
        seen << less->key + QLatin1Char('=') + less->value;
        ASSERT_TRUE(setSetting(settings, less->key, less->value));
        ASSERT_LT(seen.size(), 20);
    }
    EXPECT_EQ(seen.join(QLatin1Char(' ')).toStdString(),
        "favourite= every-cross-arm=480 every-cross-arm=0 level-cross-arm=middle "
        "level-cross-arm=low");
    EXPECT_EQ(changeFor(Feel::Less, ids::wallAngel, settings),
        (Change {QStringLiteral("wall-angel-interval"), QStringLiteral("180")}));
}

TEST(Progression, AnswersAreKeptAsMarks)
{
    const Felt felt {QStringLiteral("a session"), crossArm, Feel::More};
    const auto again = feltFrom(toMark(felt, at(0)));
    ASSERT_TRUE(again);
    EXPECT_EQ(again->session, felt.session);
    EXPECT_EQ(again->stretch, felt.stretch);
    EXPECT_EQ(again->feel, felt.feel);
    EXPECT_FALSE(feltFrom({0, QStringLiteral("felt"), at(0), {}, QStringLiteral("great x y")}));
    EXPECT_FALSE(feltFrom({0, QStringLiteral("natural-break"), at(0), {}, QString()}));
}
