// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/solve.h"
#include "support/findings.h"

#include <QJsonDocument>

#include <gmock/gmock.h>

// Every 1/30 s of every stretch and variant, as the Timeline plays it in its quickest level:
// moments that look alike are looked at once, the other side is checked to be the mirror image.
namespace unhunch {

using namespace Qt::StringLiterals;
using namespace unhunch::figure;

namespace {

const std::vector<Played> &shippedForms()
{
    static const Catalogue catalogue = Catalogue::load();
    static QStringList problems;
    static const std::vector<Played> forms = everyForm(catalogue, builtInBasePoses(), &problems);
    return forms;
}

class FigureSanity : public testing::TestWithParam<std::size_t>
{
protected:
    const Played &form = shippedForms()[GetParam()];
};

TEST_P(FigureSanity, DoesOnlyWhatABodyCanDo)
{
    for (const auto &[what, finding] : findingsOf(form)) {
        ADD_FAILURE() << form.name().toStdString() << ": " << finding.words.toStdString() << " in "
                      << finding.where.toStdString();
    }
}

TEST_P(FigureSanity, HitsNothingInAnyBodyThatPeopleCanChoose)
{
    for (const auto &[what, finding] : collisionsOfOtherBuilds(form)) {
        ADD_FAILURE() << form.name().toStdString() << ": " << finding.words.toStdString() << " in "
                      << finding.where.toStdString();
    }
}

TEST_P(FigureSanity, DoesTheSameOnTheOtherSideAsItsMirrorImage)
{
    for (const Passage &passage : passagesOf(form)) {
        if (passage.changesSide())
            continue;
        const Segment &segment = passage.segment;
        for (int i = 0; i <= 6; ++i) {
            const Skeleton a = poseAt(form.movement, segment.keyFrom, segment.keyTo, i / 6., .5);
            const Skeleton b = poseAt(form.other, segment.keyFrom, segment.keyTo, i / 6., .5);
            for (const Joint joint :
                {Joint::Fingertip, Joint::Elbow, Joint::Toe, Joint::Knee, Joint::Head, Joint::C7}) {
                for (int side = 0; side < bothSides; ++side) {
                    const Vec off = mirrored(a.joint({joint, side})) - b.joint({joint, 1 - side});
                    ASSERT_LT(off.length(), 1e-9);
                }
            }
        }
    }
}

TEST_P(FigureSanity, BreathesWithoutLettingGo)
{
    for (const Pose &key : form.movement.keys) {
        const Skeleton out = solve(key);
        const Skeleton in = solve(key, 1);
        EXPECT_LE(deg(angle(out.chest.y, in.chest.y)), 2);
        EXPECT_GT(deg(angle(out.chest.y, in.chest.y)), .5);
        for (int side = 0; side < bothSides; ++side) {
            EXPECT_LT((out.leg[side].ankle - in.leg[side].ankle).length(), 1e-9);
            const bool holds = key.arm[side].reaches && key.arm[side].space == Space::World
                && key.arm[side].at.joint == Joint::None;
            if (holds) {
                EXPECT_LT((out.arm[side].wrist - in.arm[side].wrist).length(), .004);
            }
        }
    }
}

INSTANTIATE_TEST_SUITE_P(EveryForm, FigureSanity,
    testing::Range<std::size_t>(0, shippedForms().size()),
    [](const testing::TestParamInfo<std::size_t> &suite) {
        QString name = shippedForms()[suite.param].name();
        return name.remove(u'-').replace(u'/', u'_').toStdString();
    });

// The checks themselves: each has to find what it is for.
struct Looked
{
    Movement movement;
    std::vector<Fault> faults;

    bool found(const QString &what) const
    {
        return std::any_of(
            faults.begin(), faults.end(), [&](const Fault &fault) { return fault.what == what; });
    }
};

Looked lookedAt(const char *key)
{
    const QByteArray json = QByteArray(R"({"extends": "stand", "props": ["wall"],
        "prop": {"wallZ": -0.3}, "keys": [{"name": "a")")
        + key + "}]}";
    const auto movement
        = Movement::fromJson(QJsonDocument::fromJson(json).object(), builtInBasePoses());
    EXPECT_TRUE(movement) << movement.error().toStdString();
    Looked looked {*movement, {}};
    const Skeleton s = solve(looked.movement.keys.front());
    const Shape shape(looked.movement);
    findCollisions(shape, s, &looked.faults);
    findLostContacts(shape, s, looked.movement.keys.front().contacts, s, &looked.faults);
    return looked;
}

TEST(FigureSanityChecks, FindNothingWrongWithStanding)
{
    const Looked looked = lookedAt(R"(, "contacts": ["feet"])");
    EXPECT_TRUE(looked.faults.empty()) << toString(looked.faults.front()).toStdString();
}

TEST(FigureSanityChecks, FindLimbsInTheBody)
{
    EXPECT_TRUE(lookedAt(R"(, "armL": {"upper": [0.1, -1, 0.3], "fore": [-1, 0, -0.3]})")
                    .found(u"forearm L in trunk"_s));
    EXPECT_TRUE(lookedAt(R"(, "armL": {"reach": [0, 0, 0], "in": "head", "pole": [1, 0, 0]})")
                    .found(u"hand L in head"_s));
    EXPECT_TRUE(lookedAt(R"(, "arms": {"upper": [-0.4, -0.2, 1], "fore": [-1, 0, 0.1]})")
                    .found(u"forearm L in forearm R"_s));
    EXPECT_TRUE(lookedAt(R"(, "legs": {"thigh": [-0.2, -1, 0], "shin": [-0.2, -1, 0]})")
                    .found(u"shin L in shin R"_s));
}

TEST(FigureSanityChecks, FindTheFloorAndTheWall)
{
    EXPECT_TRUE(lookedAt(R"(, "root": {"at": [0, 0.48, 0]},
        "legs": {"thigh": [0, -1, 0], "shin": [0, -1, 0]})")
                    .found(u"foot L in floor"_s));
    EXPECT_TRUE(lookedAt(R"(, "armL": {"upper": [0.2, 0, -1], "fore": [0.2, 0, -1]})")
                    .found(u"hand L in wall"_s));
}

TEST(FigureSanityChecks, FindContactsThatAreNotHeld)
{
    EXPECT_TRUE(lookedAt(R"(, "contacts": ["handL"])").found(u"wrist's height L"_s));
    EXPECT_TRUE(lookedAt(R"(, "contacts": ["wall"])").found(u"back off the wall"_s));
    EXPECT_TRUE(lookedAt(R"(, "contacts": ["clasped"])").found(u"hands apart"_s));
    EXPECT_TRUE(lookedAt(R"(, "contacts": ["handL-elbow"])").found(u"hand off the elbow L"_s));
    EXPECT_TRUE(lookedAt(R"(, "contacts": ["handL-head"])").found(u"hand off the head L"_s));
    EXPECT_TRUE(lookedAt(R"(, "contacts": ["knees"])").found(u"knee's height R"_s));
}

TEST(FigureSanityChecks, FindHaste)
{
    const Skeleton a = solve(lookedAt("").movement.keys.front());
    const Skeleton b = solve(lookedAt(R"(, "armL": {"upper": [1, -0.7, 0], "fore": [1, -0.7, 0]})")
                                 .movement.keys.front());
    std::vector<Fault> faults;
    findHaste(a, b, .1, &faults);
    ASSERT_FALSE(faults.empty());
    EXPECT_EQ(faults.front().what, u"shoulder L turns"_s);
    faults.clear();
    findHaste(a, b, 1, &faults);
    EXPECT_TRUE(faults.empty());
}

} // namespace
} // namespace unhunch
