// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/mesh.h"
#include "figure/people.h"
#include "figure/solve.h"
#include "settings.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <gmock/gmock.h>

namespace unhunch::figure {
namespace {

using namespace Qt::StringLiterals;
using ::testing::HasSubstr;

QJsonObject document(const QString &file)
{
    QFile read(file);
    EXPECT_TRUE(read.open(QIODevice::ReadOnly)) << qPrintable(file);
    return QJsonDocument::fromJson(read.readAll()).object();
}

QJsonObject figures()
{
    return document(u":/unhunch/figure/figures.json"_s);
}

Rgb token(const QString &theme, const QString &name)
{
    static const QJsonObject tokens
        = document(QStringLiteral(UNHUNCH_SOURCE "/resources/tokens.json"));
    return tokens.value(theme).toObject().value(name).toString().mid(1).toUInt(nullptr, 16);
}

std::string refusal(const QJsonObject &object)
{
    const auto people = peopleFromJson(object);
    return people ? std::string() : people.error().toStdString();
}

// The first figure with one member changed.
QJsonObject with(const QString &member, const QJsonValue &value)
{
    QJsonObject all = figures();
    QJsonArray list = all.value("figures"_L1).toArray();
    QJsonObject first = list.at(0).toObject();
    first[member] = value;
    list[0] = first;
    all["figures"_L1] = list;
    return all;
}

TEST(FigurePeople, AreAtLeastFiveInAtLeastTwoBuilds)
{
    QStringList hairs;
    int curved = 0;
    for (const Person &person : builtInPeople()) {
        hairs += QString::number(int(person.build.hair));
        curved += person.build.bust > 0;
    }
    EXPECT_GE(builtInPeople().size(), 5u);
    EXPECT_GE(curved, 2);
    hairs.removeDuplicates();
    EXPECT_GE(hairs.size(), 5);
}

TEST(FigurePeople, AreThoseOfTheSetting)
{
    Settings settings;
    EXPECT_EQ(settings.figure, builtInPeople().front().id);
    for (const Person &person : builtInPeople())
        EXPECT_TRUE(setSetting(settings, u"figure"_s, person.id)) << qPrintable(person.id);
    EXPECT_FALSE(setSetting(settings, u"figure"_s, u"nobody"_s));
    for (const Field &field : settingFields()) {
        if (field.key == u"figure"_s) {
            EXPECT_EQ(field.bounds.count(u','), int(builtInPeople().size()) - 1);
        }
    }
}

TEST(FigurePeople, ContrastIsThatOfTheStandard)
{
    EXPECT_NEAR(contrast(0x000000, 0xFFFFFF), 21, 1e-9);
    EXPECT_NEAR(contrast(0x16211D, 0xFFFFFF), 16.54, .005); // as the design's own table has it
    EXPECT_NEAR(contrast(0x777777, 0x777777), 1, 1e-9);
}

// A pose must be readable: what moves keeps 3 to 1 on the stage, by itself or by the edge that is
// drawn round it. On the disc, which is nearer to the figure's colours in the dark, 2.5 is the
// least that the design's own palette has.
TEST(FigurePeople, AreSeenOnTheStageInBothThemes)
{
    constexpr double onStage = 3;
    constexpr double onDisc = 2.5;
    for (const Person &person : builtInPeople()) {
        for (const bool dark : {false, true}) {
            const Colours &own = dark ? person.dark : person.light;
            const QString theme = dark ? u"dark"_s : u"light"_s;
            SCOPED_TRACE(qPrintable(person.id + u' ' + theme));
            const Rgb skin = own.edge.value_or(own.skin);
            for (const Rgb colour : {skin, own.hair, own.top, own.legs, own.shoe}) {
                EXPECT_GE(contrast(colour, token(theme, u"stage"_s)), onStage)
                    << std::hex << colour;
                EXPECT_GE(contrast(colour, token(theme, u"stageGlow"_s)), onDisc)
                    << std::hex << colour;
            }
            if (own.edge) {
                EXPECT_LT(contrast(own.skin, token(theme, u"stage"_s)), onStage)
                    << "an edge that is not needed";
                EXPECT_GE(contrast(*own.edge, own.skin), 1.5);
            }
        }
    }
}

TEST(FigurePeople, StandOnTheSameBonesWithTheSameBack)
{
    // Contacts are set by the skin: the back at the shoulder blades, the hands and the feet are
    // everybody's.
    const auto movement = Movement::fromJson(
        {{u"extends"_s, u"stand"_s}, {u"keys"_s, QJsonArray {QJsonObject {{u"name"_s, u"a"_s}}}}},
        builtInBasePoses());
    ASSERT_TRUE(movement) << qPrintable(movement.error());
    const Skeleton skeleton = solve(movement->keys.front());
    const auto rearmost = [&](const Build &build) {
        double z = 1;
        const std::vector<Part> body = bodyOf(skeleton, *movement, build);
        for (const Vec &p : body.front().grids.front().points) {
            if (p.y > skeleton.spine[3].y && p.y < skeleton.spine[6].y)
                z = std::min(z, p.z);
        }
        return z;
    };
    for (const Person &person : builtInPeople())
        EXPECT_NEAR(rearmost(person.build), rearmost(Build {}), .0025) << qPrintable(person.id);
}

TEST(FigurePeople, ABrokenFileIsRefusedWithFieldAndReason)
{
    EXPECT_EQ(refusal(figures()), "");
    EXPECT_THAT(refusal({}), HasSubstr("builds"));
    EXPECT_THAT(refusal(with(u"hair"_s, u"mohawk"_s)), HasSubstr("hair"));
    EXPECT_THAT(refusal(with(u"sleeves"_s, 3)), HasSubstr("sleeves"));
    EXPECT_THAT(refusal(with(u"build"_s, u"none"_s)), HasSubstr("build"));
    EXPECT_THAT(refusal(with(u"id"_s, u"maya"_s)), HasSubstr("maya"));
    EXPECT_THAT(refusal(with(u"wings"_s, 2)), HasSubstr("wings"));
    QJsonObject colours = figures().value("figures"_L1).toArray().at(0).toObject();
    colours = colours.value("light"_L1).toObject();
    colours["skin"_L1] = u"brown"_s;
    EXPECT_THAT(refusal(with(u"light"_s, colours)), HasSubstr("skin"));
    colours.remove("skin"_L1);
    EXPECT_THAT(refusal(with(u"light"_s, colours)), HasSubstr("skin"));
    for (const QJsonArray &trunk : {QJsonArray {QJsonArray {0, 100, 100}},
             QJsonArray {QJsonArray {0, 500, 100, 100}}, QJsonArray {u"thin"_s},
             QJsonArray {QJsonArray {10, 100, 100, 100}, QJsonArray {5, 100, 100, 100}}}) {
        QJsonObject all = figures();
        QJsonArray builds = all.value("builds"_L1).toArray();
        QJsonObject first = builds.at(0).toObject();
        first["trunk"_L1] = trunk;
        builds[0] = first;
        all["builds"_L1] = builds;
        EXPECT_THAT(refusal(all), HasSubstr("trunk"));
    }
}

} // namespace
} // namespace unhunch::figure
