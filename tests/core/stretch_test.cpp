// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/solve.h"
#include "stretch.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <functional>
#include <gmock/gmock.h>
#include <map>
#include <set>

using namespace std::chrono_literals;
using namespace unhunch;

namespace {

const Catalogue &shipped()
{
    static const Catalogue catalogue = Catalogue::load();
    return catalogue;
}

struct Times
{
    const char *id;
    const char *variant;
    Millis heldLow, heldHigh, guidedLow, guidedHigh;
};

// The table of the domain paper, section 1.3, row by row.
const std::vector<Times> table {
    {"seated-twist", "", 40s, 60s, 53s, 77s},
    {"cows-head", "", 30s, 40s, 40s, 50s},
    {"cat-cow", "", 270s, 420s, 310s, 500s},
    {"cat-cow", "childs-pose-after-set", 225s, 330s, 265s, 410s},
    {"thread-the-needle", "", 50s, 100s, 110s, 160s},
    {"wall-angel", "", 60s, 60s, 80s, 80s},
    {"open-book", "", 200s, 600s, 275s, 715s},
    {"thoracic-extension", "", 30s, 50s, 55s, 75s},
    {"cross-arm", "", 40s, 240s, 57s, 269s},
    {"doorway", "", 40s, 240s, 76s, 292s},
    {"chest-opener", "", 30s, 90s, 41s, 104s},
    {"thoracic-rotation", "", 120s, 450s, 235s, 710s},
};

std::set<std::string> idsWhere(const std::function<bool(const Stretch &)> &holds)
{
    std::set<std::string> ids;
    for (const Stretch &stretch : shipped().stretches()) {
        if (holds(stretch))
            ids.insert(stretch.id.toStdString());
    }
    return ids;
}

using Ids = std::set<std::string>;

// Everything a person may read or hear of a stretch.
QStringList textsOf(const Stretch &stretch)
{
    QStringList texts {stretch.name, stretch.subtitle, stretch.sideMeaning, stretch.cadenceWords,
        stretch.easier, stretch.harder, stretch.source.role};
    texts << stretch.cautions << stretch.openQuestions << stretch.targetsNamed
          << stretch.targetsAdded;
    std::vector<Phase> phases = stretch.phases;
    for (const Variant &variant : stretch.variants) {
        texts << variant.name << variant.text;
        phases.insert(phases.end(), variant.phases.begin(), variant.phases.end());
    }
    for (const Phase &phase : phases)
        texts << phase.text << phase.cue << phase.pose << phase.other.text << phase.other.cue
              << phase.other.pose;
    return texts;
}

} // namespace

TEST(Stretch, TheElevenShippedFilesAllLoad)
{
    EXPECT_EQ(shipped().problems().join(QStringLiteral("\n")).toStdString(), "");
    ASSERT_EQ(shipped().stretches().size(), 11U);
}

TEST(Stretch, TimesAreThoseOfTheTable)
{
    for (const Times &row : table) {
        SCOPED_TRACE(row.id);
        const Stretch *stretch = shipped().find(QLatin1String(row.id));
        ASSERT_NE(stretch, nullptr);
        const QString variant = QLatin1String(row.variant);
        EXPECT_EQ(stretch->held(Level::Low, variant), row.heldLow);
        EXPECT_EQ(stretch->held(Level::High, variant), row.heldHigh);
        EXPECT_EQ(stretch->guided(Level::Low, variant), row.guidedLow);
        EXPECT_EQ(stretch->guided(Level::High, variant), row.guidedHigh);
    }
}

TEST(Stretch, AllElevenOnceLastWhatTheTableAddsUpTo)
{
    Millis low {};
    Millis high {};
    for (const Stretch &stretch : shipped().stretches()) {
        low += stretch.guided(Level::Low);
        high += stretch.guided(Level::High);
    }
    EXPECT_EQ(low, 22min + 12s);
    EXPECT_EQ(high, 50min + 32s);
}

TEST(Stretch, TheMiddleLevelLiesInsideTheRangeAndRoundsDown)
{
    const Stretch &extension = *shipped().find(QStringLiteral("thoracic-extension"));
    const Stretch &cross = *shipped().find(QStringLiteral("cross-arm"));
    const Stretch &rotation = *shipped().find(QStringLiteral("thoracic-rotation"));
    EXPECT_EQ(extension.dose.hold.at(Level::Middle), 4);
    EXPECT_EQ(cross.dose.reps.at(Level::Middle), 3);
    EXPECT_EQ(cross.dose.hold.at(Level::Middle), 20);
    EXPECT_EQ(rotation.dose.reps.at(Level::Middle), 12);
    EXPECT_EQ(rotation.dose.sets.at(Level::Middle), 2);
    EXPECT_EQ(extension.guided(Level::Middle), 65s);
    EXPECT_EQ(shipped().find(QStringLiteral("seated-twist"))->guided(Level::Middle), 65s);
}

TEST(Stretch, StandInTheSourcesOrderUnderItsNames)
{
    QStringList names;
    for (const Stretch &stretch : shipped().stretches())
        names.append(stretch.name);
    EXPECT_EQ(names.join(QStringLiteral("; ")).toStdString(),
        "Seated Twist; Cow's Head Stretch; Cat Cow to Child's Pose; Thread The Needle; "
        "Wall Angel; Open Book Exercise; Thoracic Extension; Cross Arm Stretch; "
        "Doorway Stretch; Chest Opener; Thoracic Rotation");
    for (size_t i = 0; i < shipped().stretches().size(); ++i)
        EXPECT_EQ(shipped().stretches()[i].number, int(i) + 1);
}

TEST(Stretch, SevenHaveSidesAndSayWhatASideIs)
{
    EXPECT_EQ(idsWhere([](const Stretch &each) { return each.sided; }),
        (Ids {"seated-twist", "cows-head", "thread-the-needle", "open-book", "cross-arm", "doorway",
            "thoracic-rotation"}));
    for (const Stretch &stretch : shipped().stretches()) {
        EXPECT_EQ(stretch.sided, !stretch.sideMeaning.isEmpty());
        EXPECT_EQ(stretch.sided, stretch.otherSide() != Side::None);
    }
    const Stretch &needle = *shipped().find(QStringLiteral("thread-the-needle"));
    EXPECT_EQ(needle.sideMeaning.toStdString(), "The arm that threads");
    EXPECT_TRUE(needle.dose.alternateSides);
    EXPECT_EQ(idsWhere([](const Stretch &each) { return each.dose.alternateSides; }).size(), 1U);
}

TEST(Stretch, OnlyTwoHaveACadenceInMinutesAndFourHaveOneInWords)
{
    for (const Stretch &stretch : shipped().stretches()) {
        const std::optional<int> expected = stretch.id == QStringLiteral("wall-angel") ? 120
            : stretch.id == QStringLiteral("thoracic-extension") ? std::optional<int>(60)
                                                                 : std::nullopt;
        EXPECT_EQ(stretch.cadenceMinutes, expected) << stretch.id.toStdString();
    }
    EXPECT_EQ(idsWhere([](const Stretch &each) { return !each.cadenceWords.isEmpty(); }),
        (Ids {"seated-twist", "cows-head", "wall-angel", "thoracic-extension"}));
}

TEST(Stretch, FiveWorkAtADeskAndFiveNeedAFloor)
{
    EXPECT_EQ(idsWhere([](const Stretch &each) { return each.atDesk; }),
        (Ids {"seated-twist", "cows-head", "thoracic-extension", "cross-arm", "chest-opener"}));
    EXPECT_EQ(
        idsWhere([](const Stretch &each) { return each.props.contains(QStringLiteral("floor")); }),
        (Ids {"cat-cow", "thread-the-needle", "wall-angel", "open-book", "thoracic-rotation"}));
    EXPECT_EQ(idsWhere([](const Stretch &each) { return each.place == Place::Doorway; }),
        (Ids {"doorway"}));
    const Variant *standing
        = shipped().find(QStringLiteral("wall-angel"))->variant(QStringLiteral("standing"));
    ASSERT_NE(standing, nullptr);
    EXPECT_TRUE(standing->adapted);
    EXPECT_FALSE(standing->props.contains(QStringLiteral("floor")));
}

TEST(Stretch, SoundIsNeededWhereTheScreenCannotBeSeen)
{
    EXPECT_EQ(idsWhere([](const Stretch &each) { return each.needsSound; }),
        (Ids {"cat-cow", "thread-the-needle", "open-book", "thoracic-rotation", "wall-angel",
            "doorway"}));
}

TEST(Stretch, AskFirstStandsOnTheOnesThatBendOrTurnALoadedSpine)
{
    EXPECT_EQ(idsWhere([](const Stretch &each) { return each.askFirst; }),
        (Ids {"seated-twist", "cat-cow", "thread-the-needle", "open-book", "thoracic-rotation"}));
}

TEST(Stretch, EachIsAttributedToThePersonWhoNamedIt)
{
    std::map<std::string, Ids> byPerson;
    for (const Stretch &stretch : shipped().stretches()) {
        byPerson[stretch.source.person.toStdString()].insert(stretch.id.toStdString());
        EXPECT_FALSE(stretch.source.role.isEmpty());
        EXPECT_EQ(stretch.source.adviceBesideIt, stretch.id == QStringLiteral("thoracic-rotation"));
    }
    const std::map<std::string, Ids> expected {
        {"Kim Trimmer", {"seated-twist", "cows-head"}},
        {"Dr. Alex Tauberg", {"cat-cow"}},
        {"Dr. Grant K Radermacher", {"thread-the-needle"}},
        {"Alina Kennedy", {"wall-angel"}},
        {"Dan Baumann", {"open-book", "thoracic-extension"}},
        {"Joseph Sudimack", {"cross-arm", "doorway"}},
        {"Mara Kimowitz", {"chest-opener"}},
        {"Claire Morrow", {"thoracic-rotation"}},
    };
    EXPECT_EQ(byPerson, expected);
}

TEST(Stretch, EveryTextIsPlainAndPromisesNothing)
{
    const QRegularExpression unwanted(
        QStringLiteral("!|\\b(should|must|treats?|cures?|relieves?|prevents?|missed|failed)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    for (const Stretch &stretch : shipped().stretches()) {
        for (const QString &text : textsOf(stretch)) {
            EXPECT_FALSE(text.contains(unwanted)) << text.toStdString();
            EXPECT_EQ(text, text.trimmed());
        }
        for (const Phase &phase : stretch.phases) {
            EXPECT_FALSE(phase.text.endsWith(QLatin1Char('.'))) << phase.text.toStdString();
            EXPECT_LE(phase.text.size(), 66) << phase.text.toStdString();
        }
    }
}

void expectKeysFor(const Stretch &stretch, const QString &variant)
{
    SCOPED_TRACE(QString(stretch.id + QLatin1Char(' ') + variant).toStdString());
    Ids names;
    const QJsonArray keys = stretch.figureOf(variant).value(QStringLiteral("keys")).toArray();
    for (const QJsonValue &key : keys)
        names.insert(key.toObject().value(QStringLiteral("name")).toString().toStdString());
    for (const Phase &phase : stretch.phasesOf(variant))
        EXPECT_TRUE(names.contains(phase.key.toStdString())) << phase.key.toStdString();
}

TEST(Stretch, EveryStepEndsInAKeyPoseThatItsFigureHas)
{
    for (const Stretch &stretch : shipped().stretches()) {
        expectKeysFor(stretch, {});
        for (const Variant &variant : stretch.variants)
            expectKeysFor(stretch, variant.id);
    }
}

TEST(Stretch, AVariantThatStandsIsDrawnStanding)
{
    const Stretch &angel = *shipped().find(QStringLiteral("wall-angel"));
    const auto base = [&](const char *variant) {
        return angel.figureOf(QLatin1String(variant)).value(QStringLiteral("extends")).toString();
    };
    EXPECT_EQ(base("standing"), QStringLiteral("stand"));
    EXPECT_EQ(base("slide"), QStringLiteral("sit-cross"));
    EXPECT_EQ(base("no such variant"), QStringLiteral("sit-cross"));
}

TEST(Stretch, TheTwistHoldsNothingOfTheChair)
{
    // Levering on the chair is what the twist's caution warns of: the picture may not show it.
    constexpr double seatTop = .245;
    constexpr double backRest = -.105; // its front
    const Stretch &twist = *shipped().find(QStringLiteral("seated-twist"));
    for (const QString &variant : {QString(), QStringLiteral("smaller")}) {
        const auto movement
            = figure::Movement::fromJson(twist.figureOf(variant), figure::builtInBasePoses());
        ASSERT_TRUE(movement.has_value()) << movement.error().toStdString();
        ASSERT_TRUE(movement->scene.has(figure::PropKind::Chair));
        for (const figure::Pose &key : movement->keys) {
            SCOPED_TRACE(key.name.toStdString());
            const figure::Skeleton body = figure::solve(key);
            for (const int side : {figure::left, figure::right}) {
                const figure::Vec hand = body.joint({figure::Joint::Hand, side});
                EXPECT_GT(hand.y, seatTop + .05);
                EXPECT_GT(hand.z, backRest + .05);
            }
        }
    }
}

TEST(Stretch, StepsNameEachInstructionOnceAndThenTheOtherSide)
{
    EXPECT_THAT(stepsOf(*shipped().find(QStringLiteral("thoracic-extension"))),
        testing::ElementsAre(QStringLiteral("Sit up tall in your chair"),
            QStringLiteral("Squeeze your shoulder blades together"),
            QStringLiteral("Keep them together, straight and not arched"),
            QStringLiteral("Ease off")));
    const QStringList needle = stepsOf(*shipped().find(QStringLiteral("thread-the-needle")));
    EXPECT_EQ(needle.back().toStdString(), "The same on the left, in turns");
    EXPECT_EQ(stepsOf(*shipped().find(QStringLiteral("thread-the-needle")),
                  QStringLiteral("one-side-first"))
                  .back()
                  .toStdString(),
        "Then the same on the left");
    const QStringList book = stepsOf(*shipped().find(QStringLiteral("open-book")));
    EXPECT_EQ(book.front().toStdString(), "Lie on your right side, knees and hips bent");
    EXPECT_TRUE(book.contains(QStringLiteral("Roll over onto your left side")));
    EXPECT_EQ(book.back().toStdString(), "Then the same on the right");
    for (const Stretch &stretch : shipped().stretches())
        EXPECT_LE(stepsOf(stretch).size(), 9) << stretch.id.toStdString();
}

TEST(Stretch, TheSameOnTheRightInTurnsWhereTheLeftBegins)
{
    Stretch needle = *shipped().find(QStringLiteral("thread-the-needle"));
    needle.firstSide = Side::Left;
    EXPECT_EQ(stepsOf(needle).back().toStdString(), "The same on the right, in turns");
}

TEST(Stretch, TheFirstInstructionIsTheFirstMove)
{
    EXPECT_EQ(firstInstruction(*shipped().find(QStringLiteral("thoracic-extension"))).toStdString(),
        "Squeeze your shoulder blades together");
    EXPECT_EQ(firstInstruction(*shipped().find(QStringLiteral("wall-angel"))).toStdString(),
        "Sit cross-legged against the wall, back and head touching it");
    EXPECT_EQ(
        firstInstruction(*shipped().find(QStringLiteral("wall-angel")), QStringLiteral("standing"))
            .toStdString(),
        "Stand a step from the wall, back and head touching it");
    EXPECT_TRUE(firstInstruction(Stretch()).isEmpty());
}

TEST(Stretch, AnUnknownVariantIsTheStretchAsWritten)
{
    const Stretch &angel = *shipped().find(QStringLiteral("wall-angel"));
    EXPECT_EQ(angel.variant(QStringLiteral("flying")), nullptr);
    EXPECT_EQ(&angel.phasesOf(QStringLiteral("flying")), &angel.phases);
    EXPECT_EQ(angel.guided(Level::Low, QStringLiteral("flying")), angel.guided(Level::Low));
}

TEST(Stretch, WordsOfSidesLevelsAndPlacesGoThereAndBack)
{
    for (const Level level : {Level::Low, Level::Middle, Level::High})
        EXPECT_EQ(levelFromString(toString(level)), level);
    for (const Side side : {Side::None, Side::Left, Side::Right})
        EXPECT_EQ(sideFromString(toString(side)), side);
    EXPECT_EQ(levelFromString(QStringLiteral("extreme")), std::nullopt);
    EXPECT_EQ(sideFromString(QStringLiteral("up")), std::nullopt);
    QStringList places;
    for (const Place place :
        {Place::Chair, Place::Standing, Place::Wall, Place::Doorway, Place::Floor})
        places.append(toString(place));
    EXPECT_EQ(places.join(QLatin1Char(' ')).toStdString(), "chair standing wall doorway floor");
}

TEST(Catalogue, DroppedFiguresAreNotKeptAndAllElseIs)
{
    const QStringList ours {QStringLiteral(":/unhunch/stretches")};
    const Catalogue whole = Catalogue::load(ours);
    const Catalogue light = Catalogue::load(ours, Catalogue::Figures::Dropped);
    ASSERT_EQ(light.stretches().size(), whole.stretches().size());
    for (std::size_t i = 0; i < whole.stretches().size(); ++i) {
        const Stretch &kept = whole.stretches()[i];
        const Stretch &dropped = light.stretches()[i];
        EXPECT_FALSE(kept.figure.isEmpty());
        EXPECT_TRUE(dropped.figure.isEmpty());
        EXPECT_EQ(dropped.id, kept.id);
        ASSERT_EQ(dropped.variants.size(), kept.variants.size());
        for (const Variant &variant : dropped.variants) {
            EXPECT_TRUE(variant.figure.isEmpty());
            EXPECT_EQ(dropped.held(Level::Low, variant.id), kept.held(Level::Low, variant.id));
        }
    }
}
