// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

#include "clock.h"

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

// How much of a stretch the source asks for. Times that the source leaves open are ours (`*Allowance`).
struct Dose
{
    HoldUnit unit = HoldUnit::Seconds;
    Range hold; // in `unit`; {0,0} where the source names no hold (cat-cow)
    Range reps; // per side
    Range sets {1, 1};
    bool alternateSides = false; // true: change the side after every repetition; false: all of one side first
    Millis setUp {}; // to get into place (ours)
    Millis betweenReps {}; // in and out of one repetition (ours)
    Millis changeSide {}; // (ours)
    Range restBetweenSets; // seconds (ours)
    Range unitMillis {1000, 1000}; // length of one breath or count, at the low and the high end (ours)
};

// One step of the movement, in the order it is done.
struct Phase
{
    enum class Kind {
        SetUp, // once, at the start
        Move, // into the position
        Hold, // the dose counts here
        Return, // out of it; lies inside Dose::betweenReps
        Shake // "shake your arms out", at the change of side
    };
    Kind kind = Kind::Move;
    QString text; // the instruction on the card, at most a short sentence, without full stop
    QString cue; // what the voice says
    QString pose; // text equivalent of the picture
    QString key; // name of the key pose in `figure.keys` that this step ends in
    Millis pace {}; // our tempo, only where the stretch moves without a hold (cat-cow)
};

struct Source
{
    QString person;
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
    std::vector<Phase> phases; // empty: the phases of the stretch
};

// What a stretch is, whole, as read from resources/stretches/ID.json. Texts are in our own words.
struct Stretch
{
    QString id; // kebab-case, never changes
    QString name; // the source's
    QString subtitle;
    Place place = Place::Chair;
    QStringList props; // chair, wall, door-frame, floor, mat, pillow
    bool atDesk = false; // possible at a desk in office clothes
    bool needsSound = false; // cannot be followed by looking
    bool askFirst = false; // "ask first" with osteoporosis and the like
    bool sided = false;
    QString sideMeaning; // what "right" means for this stretch ("the arm that threads"), or empty
    Side firstSide = Side::Right;
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

    // What it takes from the first step to the last at this level, with every allowance; DOMAIN 1.3.
    Millis guided(Level) const;
    // The holds alone.
    Millis held(Level) const;
    const Variant *variant(const QString &id) const;
};

// All stretches that could be read, in the source's order, and a sentence for each that could not.
class Catalogue
{
public:
    // Reads every *.json of each folder in turn ("" entries are passed over); the built-in ones are
    // ":/unhunch/stretches". A later file with an id that is already there is refused.
    static Catalogue load(const QStringList &folders = {QStringLiteral(":/unhunch/stretches")});

    const std::vector<Stretch> &stretches() const { return m_stretches; }
    const Stretch *find(const QString &id) const; // nullptr: no such stretch
    // "FILE: FIELD: reason", ready for a person.
    const QStringList &problems() const { return m_problems; }

private:
    std::vector<Stretch> m_stretches;
    QStringList m_problems;
};

} // namespace unhunch
