// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stretchreader.h"

#include "fieldreader.h"
#include "stretchid.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>
#include <utility>

namespace unhunch {

namespace {

// Bounds of what a file may hold: wide enough for any stretch, narrow enough that a broken or a
// hostile file can neither fill the memory nor make a session of hours.
constexpr int shortText = 120;
constexpr int longText = 600;
constexpr int mostPhases = 16;
constexpr int mostVariants = 8;
constexpr int mostStrings = 24;
constexpr int mostKeys = 64;
constexpr Millis longestSession = std::chrono::hours {1};

using Reader = FieldReader;
using Needed = FieldReader::Needed;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(unhunch::StretchReader)
};

const std::vector<std::pair<const char *, Place>> places {{"chair", Place::Chair},
    {"standing", Place::Standing}, {"wall", Place::Wall}, {"doorway", Place::Doorway},
    {"floor", Place::Floor}};

// A text may say {side} and {other}: what the card says for the first side and for the other one.
QString forSide(const QString &text, Side side)
{
    const QString right = QCoreApplication::translate("stretch", "right");
    const QString left = QCoreApplication::translate("stretch", "left");
    QString found = text;
    if (side == Side::None)
        return found;
    found.replace(QStringLiteral("{side}"), side == Side::Left ? left : right);
    found.replace(QStringLiteral("{other}"), side == Side::Left ? right : left);
    if (!found.isEmpty())
        found[0] = found.at(0).toUpper();
    return found;
}

// What a translator of the shipped files finds under the context "stretch". What of them a person
// has kept in a stretch of their own is translated with it.
QString translated(const QString &text)
{
    return text.isEmpty() ? text
                          : QCoreApplication::translate("stretch", text.toUtf8().constData());
}

Phase readPhase(Reader &reader, const Stretch &stretch, const QSet<QString> &keys)
{
    using Kind = Phase::Kind;
    Phase phase;
    phase.kind = reader.oneOf<Kind>("kind",
        {{"setUp", Kind::SetUp}, {"move", Kind::Move}, {"hold", Kind::Hold},
            {"return", Kind::Return}, {"shake", Kind::Shake}, {"endOfSet", Kind::EndOfSet}});
    Phase::Wording words {reader.text("text", shortText), reader.text("cue", shortText),
        reader.text("pose", longText)};
    Phase::Wording other = words;
    if (reader.has("other")) {
        if (!stretch.sided)
            reader.fail(QStringLiteral("other"), Words::tr("the stretch has no sides"));
        Reader inner = reader.inside("other");
        other.text = inner.has("text") ? inner.text("text", shortText) : words.text;
        other.cue = inner.has("cue") ? inner.text("cue", shortText) : words.cue;
        other.pose = inner.has("pose") ? inner.text("pose", longText) : words.pose;
        inner.nothingElse();
    }
    const Side first = stretch.sided ? stretch.firstSide : Side::None;
    phase.text = forSide(translated(words.text), first);
    phase.cue = forSide(translated(words.cue), first);
    phase.pose = forSide(translated(words.pose), first);
    phase.other = {forSide(translated(other.text), stretch.otherSide()),
        forSide(translated(other.cue), stretch.otherSide()),
        forSide(translated(other.pose), stretch.otherSide())};
    for (const QString &each :
        {phase.text, phase.cue, phase.pose, phase.other.text, phase.other.cue, phase.other.pose}) {
        if (each.contains(QLatin1Char('{')))
            reader.fail(
                QStringLiteral("text"), Words::tr("holds a { that stands for nothing here"));
    }
    phase.key = reader.text("key", shortText);
    if (!keys.contains(phase.key))
        reader.fail(QStringLiteral("key"), Words::tr("is no key pose of the figure"));
    phase.pace = reader.range("pace", 500, 120'000, Needed::No);
    reader.nothingElse();
    return phase;
}

int countOf(const std::vector<Phase> &phases, Phase::Kind kind)
{
    int count = 0;
    for (const Phase &phase : phases)
        count += phase.kind == kind ? 1 : 0;
    return count;
}

// A step without a hold says how long it lasts, and no other does.
void checkPaces(const Reader &reader, const QString &field, const std::vector<Phase> &phases)
{
    const bool held = countOf(phases, Phase::Kind::Hold) > 0;
    for (const Phase &phase : phases) {
        const bool paced
            = (!held && phase.kind == Phase::Kind::Move) || phase.kind == Phase::Kind::EndOfSet;
        if (paced && phase.pace.low == 0)
            reader.fail(field, Words::tr("\"%1\" needs a pace").arg(phase.text));
        if (!paced && phase.pace.low > 0)
            reader.fail(field, Words::tr("\"%1\" cannot have a pace").arg(phase.text));
    }
}

// What makes a movement that can be laid out in time.
void checkPhases(const Reader &reader, const Stretch &stretch, const std::vector<Phase> &phases)
{
    const QString field = QStringLiteral("phases");
    const int holds = countOf(phases, Phase::Kind::Hold);
    if (holds > 1)
        reader.fail(field, Words::tr("has more than one hold"));
    if (holds == 1 && stretch.dose.hold.low == 0)
        reader.fail(field, Words::tr("has a hold that the dose does not"));
    if (holds == 0 && countOf(phases, Phase::Kind::Move) == 0)
        reader.fail(field, Words::tr("has neither a hold nor a move"));
    if (phases.empty() || phases.front().kind != Phase::Kind::SetUp)
        reader.fail(field, Words::tr("does not begin with a setUp"));
    if ((stretch.dose.changeSide.count() > 0) != (countOf(phases, Phase::Kind::Shake) == 1))
        reader.fail(field, Words::tr("needs one shake where the change of side has a time"));
    const bool moves = countOf(phases, Phase::Kind::Move) > 0;
    const bool timed = stretch.dose.betweenReps.count() > 0 || stretch.dose.betweenUnits > 0;
    if (timed && (holds == 0 || !moves))
        reader.fail(field, Words::tr("has no move into a hold for the time between repetitions"));
    if (!timed && countOf(phases, Phase::Kind::Return) > 0)
        reader.fail(field, Words::tr("has a return and no time between repetitions"));
    checkPaces(reader, field, phases);
}

std::vector<Phase> readPhases(Reader &reader, const Stretch &stretch, const QSet<QString> &keys)
{
    std::vector<Phase> phases;
    const QJsonArray list = reader.array("phases", mostPhases);
    for (int i = 0; i < list.size(); ++i) {
        Reader entry = reader.entry("phases", i, list.at(i));
        phases.push_back(readPhase(entry, stretch, keys));
    }
    checkPhases(reader, stretch, phases);
    return phases;
}

Dose readDose(Reader reader, bool sided)
{
    Dose dose;
    dose.unit = reader.oneOf<HoldUnit>("unit",
        {{"seconds", HoldUnit::Seconds}, {"breaths", HoldUnit::Breaths},
            {"counts", HoldUnit::Counts}});
    dose.hold = reader.range("hold", 0, 300);
    dose.reps = reader.range("reps", 1, 50);
    dose.sets = reader.range("sets", 1, 10);
    dose.unitMillis = reader.range("unitMillis", 500, 10'000);
    dose.setUp = std::chrono::seconds {reader.number("setUpSeconds", 1, 120)};
    dose.betweenReps = std::chrono::seconds {reader.number("betweenRepsSeconds", 0, 60)};
    dose.betweenUnits = reader.number("betweenUnits", 0, 5, Needed::No);
    dose.restBetweenSets = reader.range("restSeconds", 0, 300, Needed::No);
    dose.changeSide = std::chrono::seconds {reader.number("changeSideSeconds", 0, 60, Needed::No)};
    dose.alternateSides = reader.flag("alternateSides", Needed::No);
    if (dose.hold.low == 0 && dose.hold.high > 0)
        reader.fail(QStringLiteral("hold"), Words::tr("begins at nothing"));
    if (!sided && (dose.changeSide.count() > 0 || dose.alternateSides))
        reader.fail(QStringLiteral("changeSideSeconds"), Words::tr("the stretch has no sides"));
    if (dose.unit == HoldUnit::Seconds && dose.unitMillis != Range {1000, 1000})
        reader.fail(QStringLiteral("unitMillis"), Words::tr("a second has 1000"));
    reader.nothingElse();
    return dose;
}

QStringList readWordsOf(Reader &reader, const char *member, const QStringList &allowed)
{
    QStringList found = reader.texts(member, mostStrings, shortText);
    for (const QString &each : std::as_const(found)) {
        if (!allowed.contains(each))
            reader.fail(QLatin1String(member),
                Words::tr("\"%1\" is none of %2").arg(each, allowed.join(QStringLiteral(", "))));
    }
    return found;
}

QStringList readProps(Reader &reader)
{
    return readWordsOf(reader, "props",
        {QStringLiteral("chair"), QStringLiteral("wall"), QStringLiteral("door-frame"),
            QStringLiteral("floor"), QStringLiteral("mat"), QStringLiteral("pillow")});
}

QSet<QString> readKeys(Reader figure)
{
    QSet<QString> names;
    const QJsonArray list = figure.array("keys", mostKeys, Needed::Yes);
    for (int i = 0; i < list.size(); ++i) {
        Reader key = figure.entry("keys", i, list.at(i));
        const QString name = key.text("name", shortText);
        if (names.contains(name))
            key.fail(QStringLiteral("name"), Words::tr("is there twice"));
        names.insert(name);
    }
    return names;
}

// A limb stands in a key by its own name or by that of both sides.
void dropLimb(QJsonObject &key, const QString &name)
{
    for (const QString &limb : {QStringLiteral("arm"), QStringLiteral("leg")}) {
        if (name == limb + QLatin1Char('s')) {
            key.remove(limb + QLatin1Char('L'));
            key.remove(limb + QLatin1Char('R'));
        }
    }
}

// The stretch's figure with a few things done otherwise: `changes` has members of key poses by the
// keys' names, every other member takes the place of the stretch's.
QJsonObject changedFigure(const QJsonObject &given, Reader figure, const QJsonObject &own)
{
    const QJsonObject changes = figure.object("changes");
    QJsonObject changed = own;
    for (auto it = given.begin(); it != given.end(); ++it) {
        if (it.key() == QLatin1String("keys"))
            figure.fail(QStringLiteral("keys"), Words::tr("cannot stand beside changes"));
        else if (it.key() != QLatin1String("changes"))
            changed[it.key()] = it.value();
    }
    QJsonArray keys = own.value(QLatin1String("keys")).toArray();
    QStringList names;
    for (QJsonValueRef entry : keys) {
        QJsonObject key = entry.toObject();
        names << key.value(QLatin1String("name")).toString();
        const QJsonObject over = changes.value(names.last()).toObject();
        for (auto it = over.begin(); it != over.end(); ++it) {
            dropLimb(key, it.key());
            key[it.key()] = it.value();
        }
        entry = key;
    }
    for (auto it = changes.begin(); it != changes.end(); ++it) {
        if (!names.contains(it.key()))
            figure.fail(QStringLiteral("changes"),
                Words::tr("\"%1\" is no key pose of the stretch").arg(it.key().left(40)));
    }
    changed[QLatin1String("keys")] = keys;
    return changed;
}

Variant readVariant(Reader &reader, const Stretch &stretch, const QSet<QString> &keys)
{
    Variant variant;
    variant.id = reader.text("id", shortText);
    if (!isStretchId(variant.id))
        reader.fail(QStringLiteral("id"), Words::tr("needs 1 to 40 of a-z, 0-9 and -"));
    if (stretch.variant(variant.id) != nullptr)
        reader.fail(QStringLiteral("id"), Words::tr("is there twice"));
    variant.name = translated(reader.text("name", shortText));
    variant.text = translated(reader.text("text", longText));
    variant.adapted = reader.flag("adapted");
    if (reader.has("place"))
        variant.place = reader.oneOf("place", places);
    if (reader.has("props"))
        variant.props = readProps(reader);
    if (reader.has("alternateSides"))
        variant.alternateSides = reader.flag("alternateSides");
    QSet<QString> ownKeys = keys;
    if (reader.has("figure")) {
        const bool changes = reader.object("figure").contains(QLatin1String("changes"));
        variant.figure = reader.object("figure");
        if (changes)
            variant.figure = changedFigure(variant.figure, reader.inside("figure"), stretch.figure);
        else
            ownKeys = readKeys(reader.inside("figure"));
        if (!changes && !reader.has("phases"))
            reader.fail(
                QStringLiteral("phases"), Words::tr("is missing beside a figure of its own"));
    }
    if (reader.has("phases"))
        variant.phases = readPhases(reader, stretch, ownKeys);
    reader.nothingElse();
    return variant;
}

Source readSource(Reader reader)
{
    Source source;
    source.person = reader.text("person", shortText);
    source.credentials = reader.text("credentials", shortText, Needed::No);
    source.role = translated(reader.text("role", longText));
    source.adviceBesideIt = reader.flag("adviceBesideIt", Needed::No);
    reader.nothingElse();
    return source;
}

QStringList translatedAll(const QStringList &texts)
{
    QStringList found;
    for (const QString &each : texts)
        found.append(translated(each));
    return found;
}

void readFacts(Reader &reader, Stretch &stretch)
{
    stretch.id = reader.text("id", shortText);
    if (!isStretchId(stretch.id))
        reader.fail(QStringLiteral("id"), Words::tr("needs 1 to 40 of a-z, 0-9 and -"));
    stretch.number = reader.number("number", 1, 99, Needed::No);
    stretch.name = translated(reader.text("name", shortText));
    stretch.subtitle = translated(reader.text("subtitle", shortText));
    stretch.place = reader.oneOf("place", places);
    stretch.props = readProps(reader);
    stretch.atDesk = reader.flag("atDesk");
    stretch.needsSound = reader.flag("needsSound");
    stretch.askFirst = reader.flag("askFirst");
    stretch.sided = reader.flag("sided");
    if (stretch.sided) {
        stretch.sideMeaning = translated(reader.text("sideMeaning", shortText));
        stretch.firstSide
            = reader.oneOf<Side>("firstSide", {{"right", Side::Right}, {"left", Side::Left}});
    }
    if (reader.has("cadenceMinutes"))
        stretch.cadenceMinutes = reader.number("cadenceMinutes", 5, 1440);
    stretch.cadenceWords = translated(reader.text("cadenceWords", shortText, Needed::No));
    stretch.targetsNamed = translatedAll(reader.texts("targetsNamed", mostStrings, shortText));
    stretch.targetsAdded = translatedAll(reader.texts("targetsAdded", mostStrings, shortText));
    stretch.areas = readWordsOf(reader, "areas",
        {QStringLiteral("rotation"), QStringLiteral("extension"), QStringLiteral("lats"),
            QStringLiteral("blades"), QStringLiteral("chest")});
    stretch.source = readSource(reader.inside("source"));
    stretch.cautions = translatedAll(reader.texts("cautions", mostStrings, longText));
    stretch.easier = translated(reader.text("easier", longText, Needed::No));
    stretch.harder = translated(reader.text("harder", longText, Needed::No));
    stretch.openQuestions = translatedAll(reader.texts("openQuestions", mostStrings, longText));
}

Millis longest(const Stretch &stretch)
{
    Millis most = stretch.guided(Level::High);
    for (const Variant &variant : stretch.variants)
        most = std::max(most, stretch.guided(Level::High, variant.id));
    return most;
}

} // namespace

tl::expected<Stretch, QString> readStretch(const QByteArray &text)
{
    QJsonParseError broken;
    const QJsonDocument document = QJsonDocument::fromJson(text, &broken);
    if (broken.error != QJsonParseError::NoError)
        return tl::unexpected(Words::tr("file: is not JSON (%1, at byte %2)")
                                  .arg(broken.errorString())
                                  .arg(broken.offset));
    if (!document.isObject())
        return tl::unexpected(Words::tr("file: needs one object"));

    QString fault;
    Reader reader(document.object(), QString(), &fault);
    Stretch stretch;
    readFacts(reader, stretch);
    stretch.dose = readDose(reader.inside("dose"), stretch.sided);
    stretch.figure = reader.object("figure");
    const QSet<QString> keys = readKeys(reader.inside("figure"));
    stretch.phases = readPhases(reader, stretch, keys);
    const QJsonArray variants = reader.array("variants", mostVariants, Needed::Yes);
    for (int i = 0; i < variants.size(); ++i) {
        Reader entry = reader.entry("variants", i, variants.at(i));
        stretch.variants.push_back(readVariant(entry, stretch, keys));
    }
    reader.nothingElse();
    if (fault.isEmpty() && longest(stretch) > longestSession)
        reader.fail(QStringLiteral("dose"), Words::tr("lasts longer than an hour"));
    if (!fault.isEmpty())
        return tl::unexpected(fault);
    return stretch;
}

} // namespace unhunch
