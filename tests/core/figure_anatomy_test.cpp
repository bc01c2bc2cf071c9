// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/anatomy.h"
#include "figure/solve.h"

#include <QJsonDocument>

#include <gmock/gmock.h>

// Postures that a clinician has a number for.
namespace unhunch::figure {
namespace {

using namespace Qt::StringLiterals;

Skeleton standing(const QString &more)
{
    const QString json = u"{\"extends\": \"stand\", \"keys\": [{\"name\": \"a\"%1}]}"_s.arg(more);
    const auto movement
        = Movement::fromJson(QJsonDocument::fromJson(json.toUtf8()).object(), builtInBasePoses());
    EXPECT_TRUE(movement) << movement.error().toStdString();
    return movement ? solve(movement->keys.front()) : Skeleton {};
}

Skeleton withArms(const char *arms)
{
    return standing(u", \"arms\": {%1}"_s.arg(QLatin1String(arms)));
}

// Both sides have to say the same.
ArmAngles armOf(const Skeleton &s)
{
    const ArmAngles a = anglesOf(s, left).arm;
    const ArmAngles b = anglesOf(s, right).arm;
    EXPECT_NEAR(a.elevation, b.elevation, 1e-6);
    EXPECT_NEAR(a.plane, b.plane, 1e-6);
    EXPECT_NEAR(a.rotation.value_or(0), b.rotation.value_or(0), 1e-6);
    EXPECT_NEAR(a.supination.value_or(0), b.supination.value_or(0), 1e-6);
    EXPECT_NEAR(a.wrist, b.wrist, 1e-6);
    EXPECT_NEAR(a.deviation, b.deviation, 1e-6);
    return a;
}

LegAngles legOf(const Skeleton &s)
{
    const LegAngles a = anglesOf(s, left).leg;
    const LegAngles b = anglesOf(s, right).leg;
    EXPECT_NEAR(a.flexion, b.flexion, 1e-6);
    EXPECT_NEAR(a.abduction, b.abduction, 1e-6);
    EXPECT_NEAR(a.rotation, b.rotation, 1e-6);
    EXPECT_NEAR(a.toes, b.toes, 1e-6);
    return a;
}

std::vector<std::string> jointsBeyond(const Skeleton &s, const Contacts &contacts = {})
{
    std::vector<std::string> names;
    for (const Violation &violation : violations(s, contacts)) {
        if (violation.side != right)
            names.emplace_back(violation.joint);
    }
    return names;
}

TEST(FigureAnatomy, StandingUprightIsZeroAndWithinEveryLimit)
{
    const Skeleton s = standing({});
    const TrunkAngles t = trunkAnglesOf(s);
    EXPECT_NEAR(t.lumbar.length(), 0, 1e-6);
    EXPECT_NEAR(t.thoracic.length(), 0, 1e-6);
    EXPECT_NEAR(t.headUp, 0, 1e-6);
    EXPECT_NEAR(legOf(s).flexion, 0, 5);
    EXPECT_NEAR(legOf(s).ankle, 0, 5);
    EXPECT_THAT(jointsBeyond(s), testing::IsEmpty());
}

TEST(FigureAnatomy, MeasuresTheSpineByRegion)
{
    const TrunkAngles t = trunkAnglesOf(
        standing(u", \"spine\": {\"lumbar\": [20, 6, 4], \"thoracic\": [-10, -8, 30]}"_s));
    EXPECT_NEAR(t.lumbar.x, 20, 1e-6);
    EXPECT_NEAR(t.lumbar.y, 6, 1e-6);
    EXPECT_NEAR(t.lumbar.z, 4, 1e-6);
    EXPECT_NEAR(t.thoracic.x, -10, 1e-6);
    EXPECT_NEAR(t.thoracic.y, -8, 1e-6);
    EXPECT_NEAR(t.thoracic.z, 30, 1e-6);
}

TEST(FigureAnatomy, MeasuresTheHeadAgainstTheChest)
{
    const TrunkAngles t = trunkAnglesOf(
        standing(u", \"head\": {\"gaze\": [1, 0, 1], \"in\": \"chest\", \"roll\": 0}"_s));
    EXPECT_NEAR(t.headTurn, 45, .01);
    EXPECT_NEAR(t.headTilt, 0, .01);
    EXPECT_NEAR(trunkAnglesOf(standing(u", \"head\": {\"gaze\": [0, 1, 1]}"_s)).headUp, 45, .01);
    EXPECT_NEAR(
        std::fabs(trunkAnglesOf(standing(u", \"head\": {\"roll\": 20}"_s)).headTilt), 20, .01);
    EXPECT_THAT(jointsBeyond(standing(u", \"head\": {\"gaze\": [0, -2, 1]}"_s)),
        testing::ElementsAre("head up"));
}

TEST(FigureAnatomy, ArmOutWithTheForearmForwardIsWhereRotationBegins)
{
    const ArmAngles a = armOf(withArms(R"("upper": [1, 0, 0], "fore": [0, 0, 1], "in": "chest")"));
    EXPECT_NEAR(a.elevation, 90, .01);
    EXPECT_NEAR(a.plane, 0, .01);
    EXPECT_NEAR(*a.rotation, 0, .01);
    EXPECT_NEAR(a.elbow, 90, .01);
    EXPECT_NEAR(*a.supination, 0, .01);
    EXPECT_NEAR(a.wrist, 0, .01);
}

TEST(FigureAnatomy, ForearmsUpAreTurnedOutAndForearmsDownIn)
{
    EXPECT_NEAR(
        *armOf(withArms(R"("upper": [1, 0, 0], "fore": [0, 1, 0], "in": "chest")")).rotation, -90,
        .01);
    const Skeleton down = withArms(R"("upper": [1, 0, 0], "fore": [0, -1, 0], "in": "chest")");
    EXPECT_NEAR(*armOf(down).rotation, 90, .01);
    EXPECT_THAT(jointsBeyond(down), testing::Contains("arm rotation inward"));
}

TEST(FigureAnatomy, EverydayArmsAreWithinTheirLimits)
{
    for (const char *arms :
        {R"("upper": [0.1, -1, 0.1], "fore": [0.1, 0, 1], "in": "chest")", // at a desk
            R"("upper": [0.1, -1, 0.1], "fore": [-1, 0, 0.5], "in": "chest")", // folded
            R"("upper": [0.1, 0, 1], "fore": [0, 1, 0.1], "in": "chest")", // forward, hand up
            R"("upper": [0.2, 0, 1], "fore": [-1, 0, 0.1], "in": "chest")", // forward, hand in
            R"("upper": [0.2, 1, 0.2], "fore": [-0.3, -0.4, -1], "in": "chest")", // behind the head
            R"("upper": [0.3, -1, -0.5], "fore": [-1, -0.4, -0.1], "in": "chest")", // behind the
                                                                                    // back
            R"("upper": [-0.6, 0, 1], "fore": [-1, 0, -0.2], "in": "chest")"}) // across
        EXPECT_THAT(jointsBeyond(withArms(arms)), testing::IsEmpty()) << arms;
}

TEST(FigureAnatomy, ArmsGoNoFartherBackOrAcrossThanShouldersLetThem)
{
    EXPECT_THAT(
        jointsBeyond(withArms(R"("upper": [0.1, -0.3, -1], "fore": [0, -0.3, -1], "in": "chest")")),
        testing::ElementsAre("arm behind"));
    EXPECT_THAT(
        jointsBeyond(withArms(R"("upper": [0.5, 0, -1], "fore": [0.5, 0, -1], "in": "chest")")),
        testing::ElementsAre("arm behind"));
    EXPECT_THAT(
        jointsBeyond(withArms(R"("upper": [-1.2, 0, 1], "fore": [-1.2, 0, 1], "in": "chest")")),
        testing::ElementsAre("arm across"));
    EXPECT_NEAR(armOf(withArms(R"("upper": [-1, 0, 1], "fore": [-1, 0, 1], "in": "chest")")).plane,
        135, .01);
}

TEST(FigureAnatomy, TellsSupinationFromPronation)
{
    const auto palm = [](const char *direction) {
        return armOf(withArms(
            QString(u"\"upper\": [0, -1, 0], \"fore\": [0, 0, 1], \"in\": \"chest\","
                    " \"hand\": {\"fingers\": [0, 0, 1], \"palm\": %1, \"in\": \"chest\"}"_s)
                .arg(QLatin1String(direction))
                .toUtf8()
                .constData()));
    };
    EXPECT_NEAR(*palm("[-1, 0, 0]").supination, 0, .01);
    EXPECT_NEAR(*palm("[0, 1, 0]").supination, 90, .01);
    EXPECT_NEAR(*palm("[0, -1, 0]").supination, -90, .01);
}

TEST(FigureAnatomy, TellsTheWristsBends)
{
    const auto fingers = [](const char *direction) {
        return armOf(withArms(
            QString(u"\"upper\": [0, -1, 0], \"fore\": [0, 0, 1], \"in\": \"chest\","
                    " \"hand\": {\"fingers\": %1, \"palm\": [0, -1, 0], \"in\": \"chest\"}"_s)
                .arg(QLatin1String(direction))
                .toUtf8()
                .constData()));
    };
    EXPECT_NEAR(fingers("[0, 1, 1]").wrist, -45, .01); // fingers up, palm down: extended
    EXPECT_NEAR(fingers("[0, -1, 1]").wrist, 45, .01);
    EXPECT_NEAR(fingers("[0.3, 0, 1]").deviation, -16.7, .1); // away from the thumb
    EXPECT_NEAR(fingers("[-0.3, 0, 1]").deviation, 16.7, .1);
}

TEST(FigureAnatomy, TellsTheTurnsOfTheHip)
{
    const LegAngles sitting = legOf(
        standing(u", \"legs\": {\"thigh\": [0, 0, 1], \"shin\": [0, -1, 0], \"in\": \"pelvis\","
                 "\"foot\": {\"toes\": [0.5, 0, 1], \"sole\": [0, -1, 0], \"in\": \"pelvis\"}}"_s));
    EXPECT_NEAR(sitting.flexion, 90, .01);
    EXPECT_NEAR(sitting.abduction, 0, .01);
    EXPECT_NEAR(sitting.rotation, 0, .01);
    EXPECT_NEAR(sitting.knee, 90, .01);
    EXPECT_NEAR(sitting.ankle, 0, .01);
    EXPECT_NEAR(sitting.toes, 26.6, .1);
    const LegAngles crossed = legOf(standing(
        u", \"legs\": {\"thigh\": [0.5, 0, 1], \"shin\": [-1, 0, 0.5], \"in\": \"pelvis\"}"_s));
    EXPECT_NEAR(crossed.abduction, 26.6, .1);
    EXPECT_NEAR(crossed.rotation, 90, .1);
}

TEST(FigureAnatomy, WhatBearsWeightBendsFarther)
{
    const Skeleton knees = standing(
        u", \"legs\": {\"thigh\": [0, -1, 0.1], \"shin\": [0, 0.9, -0.45], \"in\": \"pelvis\"}"_s);
    Contacts kneeling;
    kneeling.knees = true;
    EXPECT_GT(legOf(knees).knee, limits::kneeBend);
    EXPECT_THAT(jointsBeyond(knees), testing::Contains("knee"));
    EXPECT_THAT(jointsBeyond(knees, kneeling), testing::Not(testing::Contains("knee")));
}

TEST(FigureAnatomy, NamesTheKeyPoseThatGoesTooFar)
{
    const auto movement
        = Movement::fromJson(QJsonDocument::fromJson(R"({"extends": "stand", "keys": [{"name": "a"},
            {"name": "b", "spine": {"lumbar": [70, 0, 0]}}]})")
                                 .object(),
            builtInBasePoses());
    ASSERT_TRUE(movement);
    EXPECT_EQ(beyondLimits(*movement), u"figure.keys[1].lumbar flexion: 70.0, at most 50.0"_s);
}

TEST(FigureAnatomy, SaysAViolationInWords)
{
    EXPECT_EQ(toString({"elbow", left, 152, 0, 150}), u"elbow L: 152.0, at most 150.0"_s);
    EXPECT_EQ(toString({"head up", bothSides, -62, -60, 75}), u"head up: -62.0, at least -60.0"_s);
}

} // namespace
} // namespace unhunch::figure
