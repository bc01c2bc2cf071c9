// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/mesh.h"
#include "figure/solve.h"

#include <QJsonDocument>

#include <algorithm>
#include <gmock/gmock.h>

// What the skin over the bones is made of.
namespace unhunch::figure {
namespace {

Movement moved(const QByteArray &json)
{
    const auto movement
        = Movement::fromJson(QJsonDocument::fromJson(json).object(), builtInBasePoses());
    EXPECT_TRUE(movement) << movement.error().toStdString();
    return *movement;
}

std::vector<Part> partsOf(const Movement &movement, PartKind kind)
{
    std::vector<Part> parts;
    for (Part &part : bodyOf(solve(movement.keys.front()), movement)) {
        if (part.kind == kind)
            parts.push_back(std::move(part));
    }
    return parts;
}

struct Extent
{
    double low = 1e9;
    double high = -1e9;
};

Extent extentOf(const Grid &grid, double Vec::*axis)
{
    Extent extent;
    for (const Vec &p : grid.points) {
        extent.low = std::min(extent.low, p.*axis);
        extent.high = std::max(extent.high, p.*axis);
    }
    return extent;
}

constexpr double millimetre = .001 / 1.72;

TEST(FigureBody, AShoeStandsOnASoleThatSticksOut)
{
    const Movement standing
        = moved(R"({"extends": "stand", "feet": "shoe", "keys": [{"name": "a"}]})");
    const std::vector<Part> feet = partsOf(standing, PartKind::Foot);
    ASSERT_EQ(feet.size(), 2U);
    for (const Part &foot : feet) {
        ASSERT_EQ(foot.grids.size(), 2U);
        const Grid &sole = foot.grids.front();
        const Grid &upper = foot.grids.back();
        EXPECT_EQ(sole.material, Material::Sole);
        EXPECT_EQ(upper.material, Material::Shoe);
        EXPECT_NEAR(extentOf(sole, &Vec::y).low, 0, 2 * millimetre);
        EXPECT_GT(extentOf(upper, &Vec::y).low, 8 * millimetre);
        EXPECT_LT(extentOf(upper, &Vec::y).low, extentOf(sole, &Vec::y).high);
        EXPECT_GT(extentOf(sole, &Vec::z).high, extentOf(upper, &Vec::z).high);
        EXPECT_LT(extentOf(sole, &Vec::z).low, extentOf(upper, &Vec::z).low);
    }
}

TEST(FigureBody, ABareFootsGreatToeReachesFarthestOnTheInside)
{
    const Movement standing
        = moved(R"({"extends": "stand", "feet": "bare", "keys": [{"name": "a"}]})");
    const Skeleton s = solve(standing.keys.front());
    for (const Part &foot : partsOf(standing, PartKind::Foot)) {
        ASSERT_EQ(foot.grids.size(), 1U);
        const Leg &leg = s.leg[foot.side];
        const double inward = foot.side == left ? -1 : 1;
        Extent medial;
        Extent lateral;
        for (const Vec &p : foot.grids.front().points) {
            const Vec local = leg.foot.local(p - leg.ankle);
            Extent &half = local.x * inward > .010 ? medial : lateral;
            if (std::fabs(local.x) > .010)
                half.high = std::max(half.high, local.z);
        }
        EXPECT_GT(medial.high, lateral.high + 8 * millimetre);
        EXPECT_EQ(foot.grids.front().creases.size(), 8U) << "between five toes, above and below";
    }
}

TEST(FigureBody, LacedFingersLieOnTheBackOfTheOtherHand)
{
    const auto clasped = [](const char *laced) {
        return moved(QByteArray(R"({"extends": "stand", "keys": [{"name": "a", "arms": {
            "reach": [0.027, 0.42, -0.15], "in": "world", "pole": [1, 0, -1],
            "hand": {"fingers": [-0.2, -1, -0.4], "palm": [-1, 0.2, 0.2], "curl": 1, "laced": )")
            + laced + "}}}]}");
    };
    EXPECT_EQ(partsOf(clasped("0"), PartKind::Forearm).size(), 2U);
    const Movement movement = clasped("1");
    const Skeleton s = solve(movement.keys.front());
    const std::vector<Part> arms = partsOf(movement, PartKind::Forearm);
    ASSERT_EQ(arms.size(), 4U);
    for (const Part &fingers : arms) {
        if (fingers.grids.size() > 1)
            continue; // an arm
        const Arm &other = s.arm[1 - fingers.side];
        for (const Vec &p : fingers.grids.front().points) {
            const Vec local = other.hand.local(p - other.wrist);
            EXPECT_LT(local.y, 0) << "on the back";
            EXPECT_GT(local.y, -.03);
            EXPECT_GT(local.z, 0) << "beyond the wrist";
            EXPECT_LT(local.z, bones::hand);
        }
    }
}

} // namespace
} // namespace unhunch::figure
