// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/blend.h"
#include "figure/solve.h"
#include "figure/view.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRectF>

#include <gmock/gmock.h>

namespace unhunch::figure {
namespace {

using namespace Qt::StringLiterals;

tl::expected<Movement, QString> read(const char *json)
{
    return Movement::fromJson(QJsonDocument::fromJson(json).object(), builtInBasePoses());
}

std::string problem(const char *json)
{
    const auto movement = read(json);
    return movement ? "none" : movement.error().toStdString();
}

TEST(FigurePose, AKeyInheritsFieldByFieldButALimbAsAWhole)
{
    const auto movement = read(R"({"extends": "stand", "keys": [
        {"name": "one", "spine": {"lumbar": [5, 0, 0]}},
        {"name": "two", "spine": {"thoracic": [7, 0, 0]}, "armL": {"upper": [1, 0, 0]}}]})");
    ASSERT_TRUE(movement) << movement.error().toStdString();
    const Pose &two = movement->keys[1];
    EXPECT_EQ(two.lumbar.x, 5);
    EXPECT_EQ(two.thoracic.x, 7);
    EXPECT_EQ(two.arm[left].lower.x, .05) << "the default, not the base pose's";
    EXPECT_EQ(two.arm[right].lower.x, .10);
}

TEST(FigurePose, RefusesBrokenDataWithFieldAndReason)
{
    EXPECT_EQ(problem(R"({"keys": []})"), "figure.keys: is missing or empty");
    EXPECT_EQ(problem(R"({"keys": [{"name": "a", "spine": {"lumbar": [1, 2]}}]})"),
        "figure.keys[0].lumbar: three numbers expected");
    EXPECT_EQ(problem(R"({"keys": [{"name": "a", "head": {"gaze": [0, 0, 0]}}]})"),
        "figure.keys[0].gaze: a direction may not be zero");
    EXPECT_EQ(
        problem(
            R"({"keys": [{"name": "a"}, {"name": "b", "armL": {"reach": [0, 0, 0], "in": "moon"}}]})"),
        "figure.keys[1].in: “moon” is not known");
    EXPECT_EQ(problem(R"({"extends": "float", "keys": [{"name": "a"}]})"),
        "figure.extends: “float” is not known");
    EXPECT_EQ(problem(R"({"muscles": {"wings": 1}, "keys": [{"name": "a"}]})"),
        "figure.muscles: “wings” is not known");
    EXPECT_EQ(problem(R"({"props": ["dragon"], "keys": [{"name": "a"}]})"),
        "figure.props: “dragon” is not known");
    EXPECT_EQ(problem(R"({"camera": {"yaw": "left"}, "keys": [{"name": "a"}]})"),
        "figure.yaw: a number expected");
    EXPECT_EQ(problem(R"({"keys": [{"spine": {}}]})"), "figure.keys[0].name: is missing");
}

TEST(FigurePose, RefusesMoreThanAStretchCanNeed)
{
    QJsonArray keys;
    for (int i = 0; i < 100; ++i)
        keys.append(QJsonObject {{u"name"_s, QString::number(i)}});
    const auto movement = Movement::fromJson({{u"keys"_s, keys}}, builtInBasePoses());
    ASSERT_FALSE(movement);
    EXPECT_EQ(movement.error(), u"figure.keys: more than 32 entries"_s);
}

TEST(FigurePose, RefusesHostileData)
{
    QJsonArray keys;
    for (int i = 0; i < 10'000; ++i)
        keys.append(QJsonObject {{u"name"_s, QString::number(i)}});
    const auto refused = [](const QJsonObject &figure) {
        const auto movement = Movement::fromJson(figure, builtInBasePoses());
        return movement ? std::string("none") : movement.error().toStdString();
    };
    EXPECT_EQ(refused({{u"keys"_s, keys}}), "figure.keys: more than 32 entries");
    for (const double bad : {std::nan(""), HUGE_VAL, -HUGE_VAL, 1e300}) {
        const QJsonObject key {
            {u"name"_s, u"a"_s}, {u"spine"_s, QJsonObject {{u"lumbar"_s, QJsonArray {bad, 0, 0}}}}};
        EXPECT_EQ(
            refused({{u"keys"_s, QJsonArray {key}}}), "figure.keys[0].lumbar: a number expected");
    }
    const QString longName(100'000, u'x');
    const QJsonObject reaching {
        {u"reach"_s, QJsonArray {0, 0, 0}}, {u"at"_s, QString(longName + u'L')}};
    const QJsonObject key {{u"name"_s, u"a"_s}, {u"armL"_s, reaching}};
    EXPECT_EQ(refused({{u"keys"_s, QJsonArray {key}}}).size(),
        std::string("figure.keys[0].at: “” is not known").size() + 40);
}

TEST(FigurePose, RefusesNamesThatItDoesNotKnow)
{
    EXPECT_EQ(
        problem(R"({"keys": [{"name": "a", "wingL": {}}]})"), "figure.keys[0].wingL: is not known");
    EXPECT_EQ(problem(R"({"keys": [{"name": "a", "armL": {"uper": [1, 0, 0]}}]})"),
        "figure.keys[0].uper: is not known");
    EXPECT_EQ(problem(R"({"keys": [{"name": "a", "armL": {"reach": [0, 0, 0], "at": "noseL"}}]})"),
        "figure.keys[0].at: “nose” is not known");
    EXPECT_EQ(problem(R"({"keys": [{"name": "a", "legL": {"thigh": [0, -1, 0], "hand": {}}}]})"),
        "figure.keys[0].hand: is not known");
    EXPECT_EQ(problem(R"({"contacts": ["nose"], "keys": [{"name": "a"}]})"),
        "figure.contacts: “nose” is not known");
    EXPECT_EQ(
        problem(R"({"turn": ["b"], "keys": [{"name": "a"}]})"), "figure.turn: “b” is no key pose");
    EXPECT_EQ(problem(R"({"keys": [{"name": "a", "via": "yes"}]})"),
        "figure.keys[0].via: true or false expected");
    EXPECT_EQ(problem(R"({"keys": ["a"]})"), "figure.keys[0].name: an object expected");
}

TEST(FigurePose, AKeyPoseAddsItsContactsToThoseOfTheMovement)
{
    const auto movement = read(R"({"extends": "stand", "contacts": ["feet"], "keys": [
        {"name": "a"}, {"name": "b", "contacts": ["handL-head"]}, {"name": "c"}]})");
    ASSERT_TRUE(movement) << movement.error().toStdString();
    EXPECT_FALSE(movement->contactsBetween(u"a"_s, u"b"_s).handOnHead[left]);
    EXPECT_TRUE(movement->contactsBetween(u"b"_s, u"c"_s).handOnHead[left]) << "inherited";
    EXPECT_TRUE(movement->contactsBetween(u"a"_s, u"b"_s).foot[right]);
    EXPECT_TRUE(mirrored(*movement).contactsBetween(u"b"_s, u"b"_s).handOnHead[right]);
}

TEST(FigurePose, GoesThroughItsTurnToTheOtherSide)
{
    const auto movement = read(R"({"extends": "stand", "turn": ["down"], "keys": [
        {"name": "up", "armL": {"upper": [0.1, 1, 0], "fore": [0.1, 1, 0.1]}},
        {"name": "down", "extends": "stand"}]})");
    ASSERT_TRUE(movement) << movement.error().toStdString();
    const Movement other = mirrored(*movement);
    const auto height = [&](double share, int side) {
        const Skeleton s = poseChangingSide(*movement, u"up"_s, other, u"up"_s, share);
        return s.arm[side].wrist.y;
    };
    EXPECT_GT(height(0, left), 1);
    EXPECT_LT(height(0, right), .6);
    EXPECT_LT(height(.5, left), .6) << "both are down in the middle";
    EXPECT_LT(height(.5, right), .6);
    EXPECT_LT(height(1, left), .6);
    EXPECT_GT(height(1, right), 1);
}

TEST(FigurePose, EasesWithoutHurry)
{
    EXPECT_EQ(eased(0), 0);
    EXPECT_EQ(eased(1), 1);
    EXPECT_NEAR(eased(.5), .5, 1e-12);
    double fastest = 0;
    for (int i = 0; i < 1000; ++i) {
        const double step = (eased((i + 1) / 1000.) - eased(i / 1000.)) * 1000;
        EXPECT_GE(step, 0);
        fastest = std::max(fastest, step);
    }
    EXPECT_NEAR(fastest, 10. / 7, .001);
    EXPECT_LT(eased(.01), 1e-4) << "starts without speed";
}

TEST(FigurePose, ArmsMayNotHangOnEachOther)
{
    EXPECT_EQ(problem(R"({"keys": [{"name": "a",
        "armL": {"reach": [0, 0, 0], "at": "elbowR"}, "armR": {"reach": [0, 0, 0], "at": "elbowL"}}]})"),
        "figure.keys[0].at: the arms refer to each other");
}

TEST(FigurePose, AnUnknownKeyStandsForTheFirst)
{
    const auto movement = read(
        R"({"extends": "stand", "keys": [{"name": "a"}, {"name": "b", "extends": "quad"}]})");
    ASSERT_TRUE(movement);
    const Skeleton first = solve(movement->keys[0]);
    const Skeleton shown = poseAt(*movement, u"nowhere"_s, u"no place"_s, .5);
    EXPECT_LT((first.headCentre - shown.headCentre).length(), 1e-9);
}

TEST(FigurePose, ALimbThatCannotReachStretchesTowardsItsTarget)
{
    const auto movement = read(
        R"({"extends": "stand", "keys": [{"name": "a", "armL": {"reach": [3, 0.8, 0], "in": "world"}}]})");
    ASSERT_TRUE(movement);
    const Arm arm = solve(movement->keys[0]).arm[left];
    EXPECT_NEAR((arm.wrist - arm.shoulder).length(), bones::upperArm + bones::forearm, .001);
}

TEST(FigureView, FitsEveryKeyWithTheFeetOnTheFloorLine)
{
    const auto movement = read(
        R"({"extends": "stand", "camera": {"yaw": 20, "pitch": 5}, "keys": [{"name": "a"}]})");
    ASSERT_TRUE(movement);
    const Viewpoint view = viewpointFor(*movement, 400);
    double lowest = 0;
    double highest = 400;
    for (const Part &part : bodyOf(solve(movement->keys[0]), *movement)) {
        for (const Grid &g : part.grids) {
            for (const Vec &p : g.points) {
                lowest = std::max(lowest, view.project(p).y());
                highest = std::min(highest, view.project(p).y());
            }
        }
    }
    EXPECT_NEAR(lowest, 360, .01);
    EXPECT_GE(highest, 0);
}

TEST(FigureView, TheMatMakesNobodySmallerButStaysInThePicture)
{
    const auto kneeling = [](const char *props) {
        const std::string json = R"({"extends": "quad", "camera": {"yaw": 78, "pitch": 11},)"
            + std::string(props) + R"("keys": [{"name": "a"}]})";
        return *read(json.c_str());
    };
    const Viewpoint bare = viewpointFor(kneeling(""), 400);
    const Movement onMat = kneeling(R"("props": ["mat"], "prop": {"mat": [0, 0, 0.2, 3]},)");
    const Viewpoint view = viewpointFor(onMat, 400);
    EXPECT_EQ(view.scale, bare.scale);
    const QRectF picture(0, 0, 400, 400);
    double left = 400;
    double right = 0;
    for (const Vec &p : matOutline(onMat.scene, view, 400)) {
        EXPECT_TRUE(picture.contains(view.project(p)));
        left = std::min(left, view.project(p).x());
        right = std::max(right, view.project(p).x());
    }
    EXPECT_GT(right - left, 360) << "and still reaches under the whole body";
}

TEST(FigureView, DrawsWhatIsNearerLater)
{
    const auto movement = read(
        R"({"extends": "stand", "camera": {"yaw": 90, "pitch": 0}, "keys": [{"name": "a"}]})");
    ASSERT_TRUE(movement);
    const Viewpoint view = viewpointFor(*movement, 400);
    const std::vector<Part> parts = bodyOf(solve(movement->keys[0]), *movement);
    std::vector<SeenPart> seen;
    for (const Part &part : parts) {
        SeenPart grids;
        for (const Grid &g : part.grids)
            grids.push_back(see(g, view, lightFor(view)));
        seen.push_back(std::move(grids));
    }
    const std::vector<int> order = drawingOrder(seen, .375);
    const auto drawn = [&](PartKind kind, int side) {
        for (std::size_t i = 0; i < order.size(); ++i) {
            const Part &part = parts[static_cast<std::size_t>(order[i])];
            if (part.kind == kind && part.side == side)
                return static_cast<int>(i);
        }
        return -1;
    };
    // Seen from the figure's left.
    EXPECT_LT(drawn(PartKind::UpperArm, right), drawn(PartKind::Torso, bothSides));
    EXPECT_LT(drawn(PartKind::Torso, bothSides), drawn(PartKind::UpperArm, left));
    EXPECT_LT(drawn(PartKind::Thigh, right), drawn(PartKind::Thigh, left));
}

} // namespace
} // namespace unhunch::figure
