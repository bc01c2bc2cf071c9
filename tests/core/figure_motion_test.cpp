// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/blend.h"
#include "figure/mesh.h"
#include "figure/solve.h"
#include "stretch.h"

#include <gmock/gmock.h>

// What can be said of the figure's motion without looking at it, for every stretch that ships.
namespace unhunch::figure {

namespace {

using namespace Qt::StringLiterals;

constexpr int framesPerMove = 150; // 2.5 s at 60 frames a second
constexpr double millimetres = 1720; // for a person of 1.72 m

struct Named
{
    std::string id;
    Movement movement;
    QStringList steps; // keys that are steps of their own
};

// A stretch, or a variant of it that has a figure of its own.
Named loaded(const Stretch &stretch, const QString &variant)
{
    Named named {stretch.id.toStdString(), {}, {}};
    const auto movement = Movement::fromJson(stretch.figureOf(variant), builtInBasePoses());
    if (!movement) {
        ADD_FAILURE() << named.id << ": " << movement.error().toStdString();
        return named;
    }
    named.movement = *movement;
    for (const Pose &key : movement->keys) {
        if (!key.via)
            named.steps << key.name;
    }
    return named;
}

struct Figured
{
    std::string id;
    std::string variant;

    friend void PrintTo(const Figured &f, std::ostream *out) { *out << f.id << ' ' << f.variant; }
};

const Catalogue &shipped()
{
    static const Catalogue catalogue = Catalogue::load();
    return catalogue;
}

std::vector<Figured> allFigures()
{
    std::vector<Figured> all;
    for (const Stretch &stretch : shipped().stretches()) {
        all.push_back({stretch.id.toStdString(), {}});
        for (const Variant &variant : stretch.variants) {
            if (!variant.figure.isEmpty())
                all.push_back({stretch.id.toStdString(), variant.id.toStdString()});
        }
    }
    return all;
}

// Calls `look` with every frame of the way through all steps.
template <typename Look> void forEachFrame(const Named &subject, int frames, const Look &look)
{
    for (qsizetype step = 0; step + 1 < subject.steps.size(); ++step) {
        for (int f = 0; f <= frames; ++f) {
            look(poseAt(subject.movement, subject.steps.at(step), subject.steps.at(step + 1),
                static_cast<double>(f) / frames));
        }
    }
}

class FigureMotion : public testing::TestWithParam<Figured>
{
protected:
    Named subject = loaded(*shipped().find(QString::fromStdString(GetParam().id)),
        QString::fromStdString(GetParam().variant));
};

TEST_P(FigureMotion, NeverJumps)
{
    static constexpr Joint limbJoints[] = {Joint::Shoulder, Joint::Elbow, Joint::Wrist,
        Joint::Fingertip, Joint::Hip, Joint::Knee, Joint::Ankle, Joint::Toe};
    std::optional<Skeleton> before;
    double farthest = 0;
    forEachFrame(subject, framesPerMove, [&](const Skeleton &s) {
        const auto check = [&](JointRef joint) {
            if (before)
                farthest = std::max(farthest, (s.joint(joint) - before->joint(joint)).length());
        };
        for (const Joint joint : limbJoints) {
            check({joint, left});
            check({joint, right});
        }
        for (const Joint joint : {Joint::C7, Joint::T8, Joint::Head})
            check({joint, left});
        before = s;
    });
    EXPECT_LT(farthest, .030);
}

TEST_P(FigureMotion, KeepsWhatIsPlantedWhereItIs)
{
    const Contacts &contacts = subject.movement.contacts;
    const bool steps = subject.movement.scene.has(PropKind::DoorFrame); // its foot steps through
    std::optional<Skeleton> first;
    forEachFrame(subject, framesPerMove, [&](const Skeleton &s) {
        if (!first)
            first = s;
        if (contacts.seat) {
            ASSERT_NEAR(s.spine[0].y, .303, .004);
        }
        for (int side = 0; side < bothSides; ++side) {
            if (contacts.hand[side]) {
                ASSERT_NEAR(s.arm[side].wrist.y, .015, .004);
                ASSERT_LT((s.arm[side].wrist - first->arm[side].wrist).length(), .004);
            }
            if (contacts.knees) {
                ASSERT_NEAR(s.leg[side].knee.y, .040, .004);
            }
            if (contacts.foot[side] && !steps) {
                ASSERT_LT((s.leg[side].ankle - first->leg[side].ankle).length(), .003);
            }
        }
    });
}

// How near the points of some parts come to something, in millimetres.
template <typename Distance>
double nearest(const std::vector<Part> &parts, PartKind kind, const Distance &distance)
{
    double least = 1e9;
    for (const Part &part : parts) {
        if (part.kind != kind)
            continue;
        for (const Grid &g : part.grids) {
            for (const Vec &p : g.points)
                least = std::min(least, distance(p) * millimetres);
        }
    }
    return least;
}

TEST_P(FigureMotion, RestsOnTheFloorTheWallAndThePillowWithItsSkin)
{
    const Scene &scene = subject.movement.scene;
    forEachFrame(subject, 15, [&](const Skeleton &s) {
        const std::vector<Part> body = bodyOf(s, subject.movement);
        const auto floor = [](const Vec &p) { return p.y; };
        for (const PartKind kind : {PartKind::Torso, PartKind::Head, PartKind::UpperArm,
                 PartKind::Forearm, PartKind::Thigh, PartKind::Shin, PartKind::Foot})
            ASSERT_GE(nearest(body, kind, floor), -8);
        if (scene.has(PropKind::Wall)) {
            const auto wall = [&](const Vec &p) { return p.z - scene.wallZ; };
            ASSERT_NEAR(nearest(body, PartKind::Torso, wall), 0, 8);
            ASSERT_NEAR(nearest(body, PartKind::Head, wall), 0, 10);
            ASSERT_GE(nearest(body, PartKind::Thigh, wall), -8);
            const double forearms = nearest(body, PartKind::Forearm, wall);
            ASSERT_GE(forearms, -12);
            if (s.effort == 1) { // the way up to it leaves the wall
                ASSERT_LE(forearms, 12);
            }
        }
        if (scene.has(PropKind::Pillow)) {
            const double gap = nearest(
                body, PartKind::Head, [&](const Vec &p) { return p.y - 2 * scene.pillow.y; });
            ASSERT_LE(gap, 18);
            ASSERT_GE(gap, -22);
        }
    });
}

TEST_P(FigureMotion, NeverPutsAnArmIntoTheHead)
{
    forEachFrame(subject, framesPerMove, [&](const Skeleton &s) {
        for (const Arm &a : s.arm) {
            for (const Vec &p : {a.wrist, a.elbow, mix(a.elbow, a.wrist, .5)}) {
                const Vec h = s.head.local(p - s.headCentre);
                ASSERT_GE(std::hypot(h.x / .055, h.y / .070, h.z / .062), .80);
            }
        }
    });
}

TEST_P(FigureMotion, MovesOnTheOtherSideAsItsMirrorImage)
{
    const Movement other = mirrored(subject.movement);
    const QString from = subject.steps.first();
    const QString to = subject.steps.last();
    for (const double share : {0., .3, .5, .8, 1.}) {
        const Skeleton a = poseAt(subject.movement, from, to, share);
        const Skeleton b = poseAt(other, from, to, share);
        for (const Joint joint :
            {Joint::Fingertip, Joint::Elbow, Joint::Toe, Joint::Knee, Joint::Head}) {
            for (int side = 0; side < bothSides; ++side) {
                const Vec off = mirrored(a.joint({joint, side})) - b.joint({joint, 1 - side});
                EXPECT_LT(off.length(), 1e-9);
            }
        }
    }
}

TEST_P(FigureMotion, GoesBackTheWayItCame)
{
    const QString from = subject.steps.first();
    const QString to = subject.steps.last();
    for (const double share : {0., .25, .6}) {
        const Vec there
            = poseAt(subject.movement, from, to, share).joint({Joint::Fingertip, right});
        const Vec back
            = poseAt(subject.movement, to, from, 1 - share).joint({Joint::Fingertip, right});
        EXPECT_LT((there - back).length(), 1e-6);
    }
}

INSTANTIATE_TEST_SUITE_P(AllFigures, FigureMotion, testing::ValuesIn(allFigures()),
    [](const testing::TestParamInfo<Figured> &suite) {
        return QString::fromStdString(suite.param.id + suite.param.variant)
            .remove(u'-')
            .toStdString();
    });

TEST(FigureMotion, KnowsAllElevenStretchesAndTheStandingWallAngel)
{
    const std::vector<Figured> all = allFigures();
    const auto stands = [](const Figured &f) { return f.id == "wall-angel" && !f.variant.empty(); };
    EXPECT_EQ(std::count_if(all.begin(), all.end(), stands), 1);
    EXPECT_EQ(
        std::count_if(all.begin(), all.end(), [](const Figured &f) { return f.variant.empty(); }),
        11);
}

} // namespace
} // namespace unhunch::figure
