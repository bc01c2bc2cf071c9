// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/blend.h"
#include "figure/solve.h"
#include "stretch.h"

#include <QJsonDocument>

#include <gmock/gmock.h>

namespace unhunch::figure {
namespace {

using namespace Qt::StringLiterals;

tl::expected<Movement, QString> withArrow(const char *arrow)
{
    const QByteArray json = QByteArray(R"({"extends": "stand", "keys": [{"name": "down"},
        {"name": "between", "via": true, "armL": {"upper": [1, -1, 0], "fore": [1, -1, 0.2]}},
        {"name": "up", "armL": {"upper": [1, 0, 0], "fore": [1, 0, 0.2]}}], "arrows": [)")
        + arrow + "]}";
    return Movement::fromJson(QJsonDocument::fromJson(json).object(), builtInBasePoses());
}

std::string problem(const char *arrow)
{
    const auto movement = withArrow(arrow);
    return movement ? "none" : movement.error().toStdString();
}

TEST(FigureArrow, ATrailLiesOnTheWayThatTheJointTakes)
{
    const auto movement
        = withArrow(R"({"type": "trail", "joint": "wristL", "from": 0, "to": 1, "t0": 0, "t1": 1,
        "key": 1})");
    ASSERT_TRUE(movement) << movement.error().toStdString();
    const Arrow &arrow = movement->arrows.front();
    EXPECT_EQ(movement->keys[static_cast<std::size_t>(arrow.key)].name, u"up"_s);
    const std::vector<Vec> path = arrowPath(arrow, *movement, solve(movement->keys.front()));
    const JointRef wrist {Joint::Wrist, left};
    EXPECT_LT((path.front() - solve(movement->keys.front()).joint(wrist)).length(), 1e-6);
    EXPECT_LT((path.back() - solve(movement->keys.back()).joint(wrist)).length(), 1e-6);
    double shortest = 1;
    double longest = 0;
    for (std::size_t i = 1; i < path.size(); ++i) {
        const double step = (path[i] - path[i - 1]).length();
        shortest = std::min(shortest, step);
        longest = std::max(longest, step);
    }
    EXPECT_LT(longest, shortest * 1.05) << "evenly spaced";
}

TEST(FigureArrow, AnArcGoesWithItsJoint)
{
    const auto movement = withArrow(R"({"type": "arc", "joint": "elbowL", "in": "world",
        "a": [0, 0.1, 0], "b": [0, 0.3, 0], "bulge": [0.1, 0, 0], "key": "up"})");
    ASSERT_TRUE(movement) << movement.error().toStdString();
    const Skeleton now = solve(movement->keys.back());
    const std::vector<Vec> path = arrowPath(movement->arrows.front(), *movement, now);
    EXPECT_LT((path.front() - (now.arm[left].elbow + Vec {0, .1, 0})).length(), 1e-9);
    EXPECT_LT((path.back() - (now.arm[left].elbow + Vec {0, .3, 0})).length(), 1e-9);
    EXPECT_NEAR(path[path.size() / 2].x - now.arm[left].elbow.x, .05, .002);
}

TEST(FigureArrow, ShowsWhileItsMovementLastsAndGoesBeforeItEnds)
{
    const auto movement
        = withArrow(R"({"type": "ring", "joint": "head", "ring": [0.1, 40, -100], "key": 1})");
    ASSERT_TRUE(movement) << movement.error().toStdString();
    const Arrow &arrow = movement->arrows.front();
    EXPECT_EQ(arrowStrength(arrow, *movement, u"down"_s, u"up"_s, 0), 1);
    EXPECT_EQ(arrowStrength(arrow, *movement, u"down"_s, u"up"_s, .9), 0);
    EXPECT_EQ(arrowStrength(arrow, *movement, u"up"_s, u"down"_s, .2), 0) << "the way back";
    EXPECT_EQ(arrowStrength(arrow, *movement, u"up"_s, u"up"_s, .2), 0) << "the hold";
}

TEST(FigureArrow, IsMirroredWithTheMovement)
{
    const auto movement
        = withArrow(R"({"type": "arc", "joint": "elbowL", "a": [0.1, 0, 0], "b": [0.2, 0.1, 0],
        "off": 0.1, "key": 1})");
    ASSERT_TRUE(movement);
    const Movement other = mirrored(*movement);
    const std::vector<Vec> here
        = arrowPath(movement->arrows.front(), *movement, solve(movement->keys.back()));
    const std::vector<Vec> there = arrowPath(other.arrows.front(), other, solve(other.keys.back()));
    ASSERT_EQ(here.size(), there.size());
    for (std::size_t i = 0; i < here.size(); ++i)
        EXPECT_LT((mirrored(here[i]) - there[i]).length(), 1e-9);
    EXPECT_EQ(other.arrows.front().aside, -.1);
}

TEST(FigureArrow, RefusesWhatItDoesNotKnow)
{
    EXPECT_EQ(problem(R"({"type": "squiggle", "joint": "head", "key": 1})"),
        "figure.arrows[0].type: “squiggle” is not known");
    EXPECT_EQ(problem(R"({"joint": "tailL", "from": 0, "to": 1, "key": 1})"),
        "figure.arrows[0].joint: “tail” is not known");
    EXPECT_EQ(problem(R"({"type": "arc", "joint": "head", "key": 2})"),
        "figure.arrows[0].key: is no key pose");
    EXPECT_EQ(problem(R"({"type": "arc", "joint": "head", "key": "away"})"),
        "figure.arrows[0].key: is no key pose");
    EXPECT_EQ(problem(R"({"type": "arc", "key": 1})"), "figure.arrows[0].joint: is missing");
    EXPECT_EQ(problem(R"({"type": "ring", "joint": "head", "ring": [5, 0, 9], "key": 1})"),
        "figure.arrows[0].ring: a radius above 0 and at most 1 expected");
    EXPECT_EQ(problem(R"({"joint": "wristL", "from": 0, "to": 1, "t0": 0.9, "t1": 0.1, "key": 1})"),
        "figure.arrows[0].t0: 0 to 1 expected, and less than t1");
    EXPECT_EQ(problem(R"({"type": "arc", "joint": "head", "key": 1, "colour": "red"})"),
        "figure.arrows[0].colour: is not known");
}

TEST(FigureArrow, EveryShippedArrowIsReadAndHasALength)
{
    const Catalogue catalogue = Catalogue::load();
    int arrows = 0;
    for (const Stretch &stretch : catalogue.stretches()) {
        const auto movement = Movement::fromJson(stretch.figure, builtInBasePoses());
        ASSERT_TRUE(movement) << stretch.id.toStdString() << ": " << movement.error().toStdString();
        for (const Arrow &arrow : movement->arrows) {
            const auto key = static_cast<std::size_t>(arrow.key);
            const std::vector<Vec> path = arrowPath(arrow, *movement, solve(movement->keys[key]));
            double length = 0;
            for (std::size_t i = 1; i < path.size(); ++i)
                length += (path[i] - path[i - 1]).length();
            EXPECT_GT(length, .04) << stretch.id.toStdString();
            EXPECT_LT(length, 1) << stretch.id.toStdString();
            ++arrows;
        }
    }
    EXPECT_GE(arrows, 10);
}

} // namespace
} // namespace unhunch::figure
