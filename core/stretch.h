// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace unhunch {

// Where a stretch is done; the order is the order inside a prompt (DOMAIN: chair first, then up).
enum class Place { Chair, Standing, Wall, Doorway, Floor };
enum class Side { None, Left, Right };
enum class Level { Low, Middle, High };
enum class HoldUnit { Seconds, Breaths, Counts };

QString toString(Place);
QString toString(Side); // "", "left", "right"
QString toString(Level); // "low", "middle", "high"
std::optional<Level> levelFromString(const QString &);
std::optional<Side> sideFromString(const QString &);

// A range of the source, lowest to highest; `at` stays inside it.
struct Range
{
    int low = 0;
    int high = 0;
    int at(Level level) const; // Middle rounds down

    friend bool operator==(const Range &, const Range &) = default;
};

// How much of a stretch the source asks for. Times that the source leaves open are ours
// (`*Allowance`).
struct Dose
{
    HoldUnit unit = HoldUnit::Seconds;
    Range hold; // in `unit`; {0,0} where the source names no hold (cat-cow)
    Range reps; // per side
    Range sets {1, 1};
    bool alternateSides
        = false; // true: change the side after every repetition; false: all of one side first
    Millis setUp {}; // to get into place (ours)
    Millis betweenReps {}; // in and out of one repetition (ours)
    int betweenUnits = 0; // the same in breaths or counts: the twist goes in and out on one breath
    Millis changeSide {}; // (ours)
    Range restBetweenSets; // seconds (ours)
    Range unitMillis {1000, 1000}; // length of one breath or count (ours)
};

// One step of the movement, in the order it is done.
struct Phase
{
    enum class Kind {
        SetUp, // once, at the start
        Move, // into the position
        Hold, // the dose counts here
        Return, // out of it; lies inside Dose::betweenReps
        Shake, // "shake your arms out", at the change of side
        EndOfSet // once after the repetitions of each set; lasts its pace
    };

    // The same step in words for the eye, the ear and the screen reader.
    struct Wording
    {
        QString text; // the instruction on the card, at most a short sentence, without full stop
        QString cue; // what the voice says
        QString pose; // text equivalent of the picture
    };

    Kind kind = Kind::Move;
    QString text; // as Wording; for the first side where the stretch has sides
    QString cue;
    QString pose;
    QString key; // name of the key pose in `figure.keys` that this step ends in
    Wording other; // the same for the other side; equal where no side is named
    Range pace; // our tempo in milliseconds, only where the stretch moves without a hold (cat-cow)
};

struct Source
{
    QString person;
    QString credentials; // letters behind the name, or empty
    QString role;
    bool adviceBesideIt = false; // the person is quoted beside the stretch, not for it (A12)
};

// A way of doing a stretch that differs from the written one.
struct Variant
{
    QString id; // "standing", "slide"
    QString name;
    QString text;
    bool adapted = false; // not in the article; the card says so
    std::optional<Place> place;
    QStringList props;
    std::optional<bool> alternateSides; // nothing: as the stretch does
    std::vector<Phase> phases; // empty: the phases of the stretch
    QJsonObject figure; // empty: the figure of the stretch; else it has phases of its own, too
};

// What a stretch is, whole, as read from resources/stretches/ID.json. Texts are in our own words.
struct Stretch
{
    QString id; // kebab-case, never changes
    int number = 0; // place in the source's list, 1 to 11; 0: not from the source
    QString name; // the source's
    QString subtitle;
    Place place = Place::Chair;
    QStringList props; // chair, wall, door-frame, floor, mat, pillow
    bool atDesk = false; // possible at a desk in office clothes
    bool needsSound = false; // cannot be followed by looking
    bool askFirst = false; // "ask first" with osteoporosis and the like
    bool sided = false;
    QString sideMeaning; // what "right" means for this stretch ("the arm that threads"), or empty
    Side firstSide = Side::Right; // also the side that the figure's poses show
    Dose dose;
    std::vector<Phase> phases;
    std::optional<int> cadenceMinutes; // only where the source names one
    QString cadenceWords; // what the source says, or empty
    QStringList targetsNamed; // muscles and areas that the source names
    QStringList targetsAdded; // what we add
    QStringList areas; // rotation, extension, lats, blades, chest: for the history
    Source source;
    QStringList cautions;
    QString easier;
    QString harder;
    std::vector<Variant> variants;
    QStringList openQuestions; // what the source leaves open and how we treat it
    QJsonObject figure; // poses and camera, for figure::Movement; opaque here

    // What it takes from the first step to the last at this level, with every allowance. An unknown
    // or empty variant is the stretch as written.
    Millis guided(Level level, const QString &variant = {}) const;
    // The holds alone, or the movement where there is no hold.
    Millis held(Level level, const QString &variant = {}) const;
    const Variant *variant(const QString &wanted) const; // nullptr: no such variant
    // The variant's phases, or the stretch's own where it has none of its own.
    const std::vector<Phase> &phasesOf(const QString &wanted) const;
    // Likewise its figure, which has the key poses that those phases name.
    const QJsonObject &figureOf(const QString &wanted) const;
    bool alternates(const QString &wanted) const; // Dose::alternateSides of this variant
    Side otherSide() const; // the side that comes second; None without sides
};

// The numbered steps of the ready card and of `unhunch show`: each instruction once, for the first
// side, and a last one that names the other side. At most nine.
QStringList stepsOf(const Stretch &stretch, const QString &variant = {});

// The instruction that a notification quotes: the first move, or the first step where none moves.
QString firstInstruction(const Stretch &stretch, const QString &variant = {});

// All stretches that could be read, the source's in its order and then people's own by name, and a
// sentence for each that could not.
class Catalogue
{
public:
    // Whether a figure whose poses no body can take keeps its stretch out. Dropped ones are checked
    // and not kept, for who shows none: they are most of a stretch's memory.
    enum class Figures { Checked, Dropped, AsTheyAre };

    // Reads every *.json of each folder in turn ("" entries are passed over); the built-in ones are
    // ":/unhunch/stretches". A later file with an id that is already there is refused, a file that
    // breaks resources/stretch.schema.json too, and one whose figure cannot be read or has a key
    // pose beyond the limits of core/figure/rig.h; the others load. The built-in ones are held to
    // the limits by the tests.
    static Catalogue load(const QStringList &folders = {QStringLiteral(":/unhunch/stretches")},
        Figures figures = Figures::Checked);

    // Those that come with the program, and a person's own.
    static Catalogue loadAll(Figures figures = Figures::Checked);
    // $XDG_DATA_HOME/unhunch/stretches
    static QString ownFolder();

    const std::vector<Stretch> &stretches() const { return m_stretches; }

    const Stretch *find(const QString &id) const; // nullptr: no such stretch

    // "FILE: FIELD: reason", ready for a person.
    const QStringList &problems() const { return m_problems; }

private:
    std::vector<Stretch> m_stretches;
    QStringList m_problems;
};

} // namespace unhunch
