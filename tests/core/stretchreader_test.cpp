// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stretchreader.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <functional>
#include <gmock/gmock.h>
#include <random>

using namespace unhunch;

namespace {

QJsonObject shippedFile(const char *id)
{
    QFile file(QStringLiteral(":/unhunch/stretches/%1.json").arg(QLatin1String(id)));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return QJsonDocument::fromJson(file.readAll()).object();
}

std::string refusalOf(const QJsonObject &object)
{
    const auto stretch = readStretch(QJsonDocument(object).toJson());
    return stretch ? std::string("(read)") : stretch.error().toStdString();
}

// Sets the value at a path such as "phases/1/key"; an undefined value takes it away.
QJsonValue with(QJsonValue whole, QStringList path, const QJsonValue &value)
{
    if (path.isEmpty())
        return value;
    const QString step = path.takeFirst();
    if (whole.isArray()) {
        QJsonArray list = whole.toArray();
        const int index = step.toInt();
        const QJsonValue inner = with(list.at(index), path, value);
        if (index < list.size())
            list[index] = inner;
        else
            list.append(inner);
        return list;
    }
    QJsonObject object = whole.toObject();
    object.insert(step, with(object.value(step), path, value));
    return object;
}

struct Fault
{
    const char *id;
    const char *path;
    QJsonValue value;
    const char *refusal;
};

QJsonArray many(const QJsonValue &value, int count)
{
    QJsonArray list;
    for (int i = 0; i < count; ++i)
        list.append(value);
    return list;
}

const QJsonValue gone {QJsonValue::Undefined};

std::vector<Fault> faultsOfFacts()
{
    const QString te = QStringLiteral("thoracic-extension");
    return {
        {"thoracic-extension", "id", gone, "id: is missing"},
        {"thoracic-extension", "id", QStringLiteral("Über"), "id: needs 1 to 40 of a-z, 0-9 and -"},
        {"thoracic-extension", "id", QString(41, QLatin1Char('a')),
            "id: needs 1 to 40 of a-z, 0-9 and -"},
        {"thoracic-extension", "id", QStringLiteral("a\nb"),
            "id: holds a character that cannot be shown"},
        {"thoracic-extension", "number", 1.5, "number: needs a whole number"},
        {"thoracic-extension", "number", 0, "number: lies outside 1 to 99"},
        {"thoracic-extension", "name", QStringLiteral("  "), "name: is empty"},
        {"thoracic-extension", "name", 7, "name: needs a text"},
        {"thoracic-extension", "subtitle", QString(121, QLatin1Char('a')),
            "subtitle: is longer than 120 characters"},
        {"thoracic-extension", "place", QStringLiteral("moon"),
            "place: is none of chair, standing, wall, doorway, floor"},
        {"thoracic-extension", "props", QStringLiteral("chair"), "props: needs a list"},
        {"thoracic-extension", "props", QJsonArray {QStringLiteral("rope")},
            "props: \"rope\" is none of chair, wall, door-frame, floor, mat, pillow"},
        {"thoracic-extension", "props", QJsonArray {3}, "props[0]: needs a text"},
        {"thoracic-extension", "atDesk", QJsonValue::Null, "atDesk: needs true or false"},
        {"thoracic-extension", "cautions", many(te, 25), "cautions: has more than 24 entries"},
        {"thoracic-extension", "cadenceMinutes", 1, "cadenceMinutes: lies outside 5 to 1440"},
        {"thoracic-extension", "areas", QJsonArray {QStringLiteral("toes")},
            "areas: \"toes\" is none of rotation, extension, lats, blades, chest"},
        {"thoracic-extension", "source", 3, "source: needs an object"},
        {"thoracic-extension", "source/person", gone, "source.person: is missing"},
        {"thoracic-extension", "source/shoe", 3, "source.shoe: is not a field of this format"},
        {"thoracic-extension", "colour", 3, "colour: is not a field of this format"},
        {"thoracic-extension", "sideMeaning", te, "sideMeaning: is not a field of this format"},
        {"seated-twist", "firstSide", gone, "firstSide: is missing"},
        {"seated-twist", "firstSide", QStringLiteral("up"), "firstSide: is none of right, left"},
    };
}

std::vector<Fault> faultsOfDose()
{
    return {
        {"thoracic-extension", "dose", gone, "dose: is missing"},
        {"thoracic-extension", "dose/unit", QStringLiteral("hours"),
            "dose.unit: is none of seconds, breaths, counts"},
        {"thoracic-extension", "dose/hold", gone, "dose.hold: is missing"},
        {"thoracic-extension", "dose/hold", QJsonArray {5, 3},
            "dose.hold: the low end is above the high end"},
        {"thoracic-extension", "dose/hold", QJsonArray {5},
            "dose.hold: needs a number or [low, high]"},
        {"thoracic-extension", "dose/hold", QJsonArray {1, 2, 3},
            "dose.hold: needs a number or [low, high]"},
        {"thoracic-extension", "dose/hold", QJsonArray {0, 3}, "dose.hold: begins at nothing"},
        {"thoracic-extension", "dose/hold", 3.5, "dose.hold: needs a whole number"},
        {"thoracic-extension", "dose/hold", 1e300, "dose.hold: lies outside 0 to 300"},
        {"thoracic-extension", "dose/reps", 0, "dose.reps: lies outside 1 to 50"},
        {"thoracic-extension", "dose/sets", -1, "dose.sets: lies outside 1 to 10"},
        {"thoracic-extension", "dose/setUpSeconds", QStringLiteral("5"),
            "dose.setUpSeconds: needs a number"},
        {"thoracic-extension", "dose/unitMillis", 900, "dose.unitMillis: a second has 1000"},
        {"thoracic-extension", "dose/alternateSides", true,
            "dose.changeSideSeconds: the stretch has no sides"},
        {"thoracic-extension", "dose/pain", 1, "dose.pain: is not a field of this format"},
        {"open-book", "dose/sets", 10, "dose: lasts longer than an hour"},
    };
}

std::vector<Fault> faultsOfPhases()
{
    const QString text = QStringLiteral("Breathe");
    return {
        {"thoracic-extension", "phases", QJsonArray(), "phases: has neither a hold nor a move"},
        {"thoracic-extension", "phases", many(QJsonObject(), 17),
            "phases: has more than 16 entries"},
        {"thoracic-extension", "phases/1", 3, "phases[1]: needs an object"},
        {"thoracic-extension", "phases/1/kind", QStringLiteral("jump"),
            "phases[1].kind: is none of setUp, move, hold, return, shake, endOfSet"},
        {"thoracic-extension", "phases/1/kind", QStringLiteral("hold"),
            "phases: has more than one hold"},
        {"thoracic-extension", "phases/0/kind", QStringLiteral("move"),
            "phases: does not begin with a setUp"},
        {"thoracic-extension", "phases/1/key", QStringLiteral("Fly"),
            "phases[1].key: is no key pose of the figure"},
        {"thoracic-extension", "phases/1/cue", gone, "phases[1].cue: is missing"},
        {"thoracic-extension", "phases/1/speed", 3,
            "phases[1].speed: is not a field of this format"},
        {"thoracic-extension", "phases/1/pace", 3000,
            "phases: \"Squeeze your shoulder blades together\" cannot have a pace"},
        {"thoracic-extension", "phases/1/other", QJsonObject(),
            "phases[1].other: the stretch has no sides"},
        {"thoracic-extension", "phases/1/text", QStringLiteral("To the {side}"),
            "phases[1].text: holds a { that stands for nothing here"},
        {"seated-twist", "phases/1/text", QStringLiteral("To the {wall}"),
            "phases[1].text: holds a { that stands for nothing here"},
        {"thoracic-extension", "phases/1/kind", QStringLiteral("setUp"),
            "phases: has no move into a hold for the time between repetitions"},
        {"thoracic-extension", "dose/hold", 0, "phases: has a hold that the dose does not"},
        {"thoracic-extension", "dose/betweenRepsSeconds", 0,
            "phases: has a return and no time between repetitions"},
        {"cows-head", "phases/3/kind", QStringLiteral("setUp"),
            "phases: needs one shake where the change of side has a time"},
        {"cows-head", "phases/1/other", QJsonObject {{QStringLiteral("song"), text}},
            "phases[1].other.song: is not a field of this format"},
        {"cat-cow", "phases/2/pace", gone,
            "phases: \"Let your belly and mid-back sink\" needs a pace"},
        {"cat-cow", "phases/2/pace", 3, "phases[2].pace: lies outside 500 to 120000"},
    };
}

std::vector<Fault> faultsOfTheRest()
{
    const QJsonObject bare {{QStringLiteral("id"), QStringLiteral("x")},
        {QStringLiteral("name"), QStringLiteral("X")},
        {QStringLiteral("text"), QStringLiteral("X")}, {QStringLiteral("adapted"), true}};
    QJsonObject noPhases = bare;
    noPhases.insert(QStringLiteral("phases"), QJsonArray());
    return {
        {"thoracic-extension", "variants", gone, "variants: is missing"},
        {"thoracic-extension", "variants", many(bare, 9), "variants: has more than 8 entries"},
        {"thoracic-extension", "variants", many(bare, 2), "variants[1].id: is there twice"},
        {"thoracic-extension", "variants", many(QJsonObject(), 1), "variants[0].id: is missing"},
        {"thoracic-extension", "variants", many(noPhases, 1),
            "variants[0].phases: has neither a hold nor a move"},
        {"wall-angel", "variants/0/id", QStringLiteral("A b"),
            "variants[0].id: needs 1 to 40 of a-z, 0-9 and -"},
        {"wall-angel", "variants/0/fee", 3, "variants[0].fee: is not a field of this format"},
        {"wall-angel", "variants/1/phases", gone,
            "variants[1].phases: is missing beside a figure of its own"},
        {"wall-angel", "variants/1/figure/keys/0/name", QStringLiteral("Elsewhere"),
            "variants[1].phases[0].key: is no key pose of the figure"},
        {"thoracic-extension", "figure", gone, "figure: is missing"},
        {"thoracic-extension", "figure/keys", 3, "figure.keys: needs a list"},
        {"thoracic-extension", "figure/keys/0/name", QStringLiteral("Sit up tall"),
            "figure.keys[1].name: is there twice"},
        {"thoracic-extension", "figure/keys", many(QJsonObject(), 65),
            "figure.keys: has more than 64 entries"},
    };
}

void expectRefusals(const std::vector<Fault> &faults)
{
    for (const Fault &fault : faults) {
        SCOPED_TRACE(std::string(fault.id) + " " + fault.path);
        const QJsonObject broken = with(shippedFile(fault.id),
            QString::fromLatin1(fault.path).split(QLatin1Char('/')), fault.value)
                                       .toObject();
        EXPECT_EQ(refusalOf(broken), fault.refusal);
    }
}

} // namespace

TEST(StretchReader, ReadsWhatIsShippedSoThatTheFaultsBelowAreTheOnlyOnes)
{
    for (const char *id :
        {"thoracic-extension", "seated-twist", "cows-head", "cat-cow", "wall-angel", "open-book"})
        EXPECT_EQ(refusalOf(shippedFile(id)), "(read)");
}

TEST(StretchReader, RefusesAFaultInTheFactsWithFieldAndReason)
{
    expectRefusals(faultsOfFacts());
}

TEST(StretchReader, RefusesAFaultInTheDoseWithFieldAndReason)
{
    expectRefusals(faultsOfDose());
}

TEST(StretchReader, RefusesAFaultInThePhasesWithFieldAndReason)
{
    expectRefusals(faultsOfPhases());
}

TEST(StretchReader, RefusesAFaultInVariantsAndFigureWithFieldAndReason)
{
    expectRefusals(faultsOfTheRest());
}

TEST(StretchReader, NeverCrashesOnAFileThatWasBitten)
{
    QFile file(QStringLiteral(":/unhunch/stretches/thread-the-needle.json"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    std::mt19937 random(7);
    int refused = 0;
    for (int i = 0; i < 500; ++i) {
        QByteArray bitten = whole;
        for (int bites = 0; bites < 3; ++bites)
            bitten[int(random() % unsigned(bitten.size()))] = char(random() % 256);
        const auto stretch = readStretch(bitten);
        refused += stretch ? 0 : 1;
        if (!stretch) {
            EXPECT_FALSE(stretch.error().isEmpty());
        }
    }
    EXPECT_GT(refused, 100);
}

TEST(StretchReader, SaysTheOtherSideInTheWordsOfTheFirst)
{
    const auto read = readStretch(QJsonDocument(shippedFile("cows-head")).toJson());
    ASSERT_TRUE(read);
    const Phase &up = read->phases.front();
    EXPECT_EQ(up.text.toStdString(), "Reach your right arm overhead, palm facing back");
    EXPECT_EQ(up.other.text.toStdString(), "Reach your left arm overhead, palm facing back");
    EXPECT_EQ(up.other.cue.toStdString(), "Left arm up, palm facing back");
    const Phase &bend = read->phases.at(1);
    EXPECT_EQ(bend.other.text.toStdString(), "Left arm up and bent, hand towards your upper back");
    EXPECT_EQ(bend.other.cue.toStdString(), "Bend the elbow, right hand on it");
}

TEST(Catalogue, RefusesBrokenFilesWithTheirNameAndLoadsTheOthers)
{
    const QString folder = QStringLiteral(UNHUNCH_TEST_DATA "/broken-stretches");
    const Catalogue catalogue
        = Catalogue::load({QStringLiteral(":/unhunch/stretches"), QString(), folder});
    ASSERT_EQ(catalogue.stretches().size(), 12U);
    EXPECT_EQ(catalogue.stretches().back().id, QStringLiteral("whole"))
        << "people's own come after the source's";
    EXPECT_THAT(catalogue.problems(),
        testing::ElementsAre(QStringLiteral("a-list.json: file: needs one object"),
            QStringLiteral("empty.json: file: is not JSON (illegal value, at byte 0)"),
            QStringLiteral("missing-name.json: name: is missing"),
            QStringLiteral("no-such-key.json: phases[1].key: is no key pose of the figure"),
            testing::ResultOf([](const QString &text) { return text.left(35).toStdString(); },
                "not-json.json: file: is not JSON (u"),
            QStringLiteral("other-id.json: id: \"something-else\" is not the name of the file"),
            QStringLiteral("out-of-bounds.json: dose.reps: lies outside 1 to 50"),
            QStringLiteral("reversed-range.json: dose.hold: the low end is above the high end"),
            QStringLiteral("unknown-field.json: colour: is not a field of this format"),
            QStringLiteral("wrong-type.json: sided: needs true or false")));
}

TEST(Catalogue, AllAreThoseOfTheProgramAndThePersonsOwn)
{
    const QTemporaryDir data;
    const QByteArray before = qgetenv("XDG_DATA_HOME");
    qputenv("XDG_DATA_HOME", QFile::encodeName(data.path()));
    ASSERT_EQ(Catalogue::ownFolder(), data.filePath(QStringLiteral("unhunch/stretches")));
    EXPECT_EQ(Catalogue::loadAll().stretches().size(), 11U) << "there need be no such folder";
    ASSERT_TRUE(QDir().mkpath(Catalogue::ownFolder()));
    QJsonObject mine = shippedFile("wall-angel");
    mine.insert(QStringLiteral("id"), QStringLiteral("mine"));
    mine.remove(QStringLiteral("number")); // is of the source
    QFile file(Catalogue::ownFolder() + QStringLiteral("/mine.json"));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(QJsonDocument(mine).toJson());
    file.close();
    const Catalogue all = Catalogue::loadAll();
    qputenv("XDG_DATA_HOME", before);
    EXPECT_THAT(all.problems(), testing::IsEmpty());
    EXPECT_NE(all.find(QStringLiteral("mine")), nullptr);
}

TEST(Catalogue, RefusesASecondStretchOfTheSameIdAndKeepsTheFirst)
{
    const QTemporaryDir folder;
    QJsonObject again = shippedFile("wall-angel");
    again.insert(QStringLiteral("name"), QStringLiteral("Mine"));
    QFile file(folder.filePath(QStringLiteral("wall-angel.json")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(QJsonDocument(again).toJson());
    file.close();
    const Catalogue catalogue
        = Catalogue::load({QStringLiteral(":/unhunch/stretches"), folder.path()});
    EXPECT_EQ(catalogue.stretches().size(), 11U);
    EXPECT_EQ(catalogue.find(QStringLiteral("wall-angel"))->name, QStringLiteral("Wall Angel"));
    EXPECT_THAT(catalogue.problems(),
        testing::ElementsAre(
            QStringLiteral("wall-angel.json: id: \"wall-angel\" is there already")));
}

TEST(Catalogue, RefusesAFigureThatNoBodyCanTake)
{
    const QTemporaryDir folder;
    QJsonObject own = shippedFile("thoracic-extension");
    own.insert(QStringLiteral("id"), QStringLiteral("mine"));
    QJsonObject figure = own.value(QStringLiteral("figure")).toObject();
    QJsonArray keys = figure.value(QStringLiteral("keys")).toArray();
    QJsonObject first = keys.at(0).toObject();
    first.insert(
        QStringLiteral("spine"), QJsonObject {{QStringLiteral("lumbar"), QJsonArray {-80, 0, 0}}});
    keys[0] = first;
    figure.insert(QStringLiteral("keys"), keys);
    own.insert(QStringLiteral("figure"), figure);
    QFile file(folder.filePath(QStringLiteral("mine.json")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(QJsonDocument(own).toJson());
    file.close();
    const Catalogue checked = Catalogue::load({folder.path()});
    EXPECT_TRUE(checked.stretches().empty());
    EXPECT_THAT(checked.problems(),
        testing::ElementsAre(
            QStringLiteral("mine.json: figure.keys[0].lumbar flexion: -80.0, at least -25.0")));
    EXPECT_EQ(
        Catalogue::load({folder.path()}, Catalogue::Figures::AsTheyAre).stretches().size(), 1U);
}

TEST(StretchReader, AVariantMayChangeAFewThingsOfTheFigure)
{
    QJsonObject own = shippedFile("chest-opener");
    const QJsonArray keys
        = own.value(QStringLiteral("figure")).toObject().value(QStringLiteral("keys")).toArray();
    const QString name = keys.at(1).toObject().value(QStringLiteral("name")).toString();
    const QJsonObject arms {{QStringLiteral("upper"), QJsonArray {0, -1, 0}}};
    QJsonObject variant {{QStringLiteral("id"), QStringLiteral("loose")},
        {QStringLiteral("name"), QStringLiteral("Loose")},
        {QStringLiteral("text"), QStringLiteral("Let the arms hang.")},
        {QStringLiteral("adapted"), true},
        {QStringLiteral("figure"),
            QJsonObject {{QStringLiteral("contacts"), QJsonArray {QStringLiteral("seat")}},
                {QStringLiteral("changes"),
                    QJsonObject {{name, QJsonObject {{QStringLiteral("arms"), arms}}}}}}}};
    own.insert(QStringLiteral("variants"), QJsonArray {variant});
    const auto read = readStretch(QJsonDocument(own).toJson());
    ASSERT_TRUE(read) << read.error().toStdString();
    const QJsonObject figure = read->figureOf(QStringLiteral("loose"));
    EXPECT_EQ(figure.value(QStringLiteral("camera")), read->figure.value(QStringLiteral("camera")));
    EXPECT_EQ(figure.value(QStringLiteral("contacts")).toArray().size(), 1);
    const QJsonArray changed = figure.value(QStringLiteral("keys")).toArray();
    ASSERT_EQ(changed.size(), keys.size());
    EXPECT_EQ(changed.at(0), keys.at(0));
    EXPECT_EQ(changed.at(1).toObject().value(QStringLiteral("arms")), QJsonValue(arms));
    EXPECT_FALSE(changed.at(1).toObject().contains(QStringLiteral("armR"))) << "both arms change";

    variant.insert(QStringLiteral("figure"),
        QJsonObject {{QStringLiteral("changes"), QJsonObject {{QStringLiteral("No such"), arms}}}});
    own.insert(QStringLiteral("variants"), QJsonArray {variant});
    const auto refused = readStretch(QJsonDocument(own).toJson());
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().toStdString(),
        "variants[0].figure.changes: \"No such\" is no key pose of the stretch");
}

TEST(Catalogue, RefusesWhatIsTooLargeOrNoPlainFile)
{
    const QTemporaryDir folder;
    ASSERT_TRUE(QDir(folder.path()).mkdir(QStringLiteral("folder.json")));
    QFile file(folder.filePath(QStringLiteral("large.json")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(256 * 1024 + 1, ' '));
    file.close();
    ASSERT_TRUE(QFile::link(QStringLiteral("/nowhere"), folder.filePath(QStringLiteral("x.json"))));
    const Catalogue catalogue = Catalogue::load({folder.path()});
    EXPECT_THAT(catalogue.problems(),
        testing::ElementsAre(QStringLiteral("folder.json: file: is not a plain file"),
            QStringLiteral("large.json: file: is larger than 256 KiB"),
            QStringLiteral("x.json: file: is not a plain file")));
}

TEST(Catalogue, ReadsNoMoreThanTwoHundredFilesOfAFolder)
{
    const QTemporaryDir folder;
    for (int i = 0; i < 201; ++i) {
        QFile file(folder.filePath(QStringLiteral("%1.json").arg(i)));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    }
    const Catalogue catalogue = Catalogue::load({folder.path()});
    EXPECT_EQ(catalogue.problems().size(), 201);
    EXPECT_TRUE(catalogue.problems().front().endsWith(
        QStringLiteral(": file: only the first 200 are read")));
}

TEST(Catalogue, AFolderThatIsNotThereIsNoProblem)
{
    const Catalogue catalogue = Catalogue::load({QStringLiteral("/nowhere/at/all")});
    EXPECT_TRUE(catalogue.problems().isEmpty());
    EXPECT_TRUE(catalogue.stretches().empty());
    EXPECT_EQ(catalogue.find(QStringLiteral("wall-angel")), nullptr);
}
