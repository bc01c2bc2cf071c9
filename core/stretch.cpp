// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stretch.h"

#include <QCoreApplication>

#include <algorithm>

namespace unhunch {

namespace {

bool hasHold(const std::vector<Phase> &phases)
{
    return std::any_of(phases.begin(), phases.end(),
        [](const Phase &phase) { return phase.kind == Phase::Kind::Hold; });
}

// Sum of our own tempos over the phases of one kind.
Millis paceOf(const std::vector<Phase> &phases, Phase::Kind kind, Level level)
{
    Millis sum {};
    for (const Phase &phase : phases) {
        if (phase.kind == kind)
            sum += Millis {phase.pace.at(level)};
    }
    return sum;
}

} // namespace

QString toString(Place place)
{
    switch (place) {
    case Place::Chair:
        return QStringLiteral("chair");
    case Place::Standing:
        return QStringLiteral("standing");
    case Place::Wall:
        return QStringLiteral("wall");
    case Place::Doorway:
        return QStringLiteral("doorway");
    case Place::Floor:
        break;
    }
    return QStringLiteral("floor");
}

QString toString(Side side)
{
    switch (side) {
    case Side::Left:
        return QStringLiteral("left");
    case Side::Right:
        return QStringLiteral("right");
    case Side::None:
        break;
    }
    return {};
}

QString toString(Level level)
{
    switch (level) {
    case Level::Low:
        return QStringLiteral("low");
    case Level::Middle:
        return QStringLiteral("middle");
    case Level::High:
        break;
    }
    return QStringLiteral("high");
}

std::optional<Level> levelFromString(const QString &text)
{
    for (const Level level : {Level::Low, Level::Middle, Level::High}) {
        if (toString(level) == text)
            return level;
    }
    return std::nullopt;
}

std::optional<Side> sideFromString(const QString &text)
{
    for (const Side side : {Side::None, Side::Left, Side::Right}) {
        if (toString(side) == text)
            return side;
    }
    return std::nullopt;
}

int Range::at(Level level) const
{
    switch (level) {
    case Level::Low:
        return low;
    case Level::Middle:
        return low + (high - low) / 2;
    case Level::High:
        break;
    }
    return high;
}

Millis Stretch::held(Level level, const QString &variant) const
{
    const std::vector<Phase> &steps = phasesOf(variant);
    const Millis hold {qint64(dose.hold.at(level)) * dose.unitMillis.at(level)};
    // Movement without a hold fills the time of the hold where the source names one (the sliding
    // wall angel), and takes our own tempo where it names none (cat-cow).
    const Millis once
        = hold.count() > 0 || hasHold(steps) ? hold : paceOf(steps, Phase::Kind::Move, level);
    const int sets = dose.sets.at(level);
    const int reps = dose.reps.at(level) * (sided ? 2 : 1) * sets;
    return reps * once + sets * paceOf(steps, Phase::Kind::EndOfSet, level);
}

Millis Stretch::guided(Level level, const QString &variant) const
{
    const int sets = dose.sets.at(level);
    const int reps = dose.reps.at(level);
    const int changesInSet = !sided ? 0 : alternates(variant) ? 2 * reps - 1 : 1;
    const Millis inAndOut
        = dose.betweenReps + Millis {qint64(dose.betweenUnits) * dose.unitMillis.at(level)};
    const Millis rest = std::chrono::seconds(dose.restBetweenSets.at(level));
    return dose.setUp + held(level, variant) + reps * (sided ? 2 : 1) * sets * inAndOut
        + sets * changesInSet * dose.changeSide + (sets - 1) * rest;
}

const Variant *Stretch::variant(const QString &wanted) const
{
    const auto found = std::find_if(variants.begin(), variants.end(),
        [&wanted](const Variant &each) { return each.id == wanted; });
    return found == variants.end() ? nullptr : &*found;
}

const std::vector<Phase> &Stretch::phasesOf(const QString &wanted) const
{
    const Variant *own = variant(wanted);
    return own != nullptr && !own->phases.empty() ? own->phases : phases;
}

const QJsonObject &Stretch::figureOf(const QString &wanted) const
{
    const Variant *own = variant(wanted);
    return own != nullptr && !own->figure.isEmpty() ? own->figure : figure;
}

bool Stretch::alternates(const QString &wanted) const
{
    const Variant *own = variant(wanted);
    return own != nullptr ? own->alternateSides.value_or(dose.alternateSides) : dose.alternateSides;
}

Side Stretch::otherSide() const
{
    if (!sided)
        return Side::None;
    return firstSide == Side::Right ? Side::Left : Side::Right;
}

QStringList stepsOf(const Stretch &stretch, const QString &variant)
{
    constexpr int most = 9;
    QStringList steps;
    for (const Phase &phase : stretch.phasesOf(variant)) {
        // What is done at the change of side speaks of the side that comes.
        const QString &text = phase.kind == Phase::Kind::Shake ? phase.other.text : phase.text;
        if (!steps.contains(text))
            steps.append(text);
    }
    const int room = stretch.sided ? most - 1 : most;
    steps = steps.mid(0, room);
    const bool inTurns = stretch.alternates(variant);
    if (stretch.otherSide() == Side::Left)
        steps.append(inTurns
                ? QCoreApplication::translate("stretch", "The same on the left, in turns")
                : QCoreApplication::translate("stretch", "Then the same on the left"));
    else if (stretch.otherSide() == Side::Right)
        steps.append(inTurns
                ? QCoreApplication::translate("stretch", "The same on the right, in turns")
                : QCoreApplication::translate("stretch", "Then the same on the right"));
    return steps;
}

QString firstInstruction(const Stretch &stretch, const QString &variant)
{
    const std::vector<Phase> &steps = stretch.phasesOf(variant);
    const auto move = std::find_if(steps.begin(), steps.end(),
        [](const Phase &phase) { return phase.kind == Phase::Kind::Move; });
    if (move != steps.end())
        return move->text;
    return steps.empty() ? QString() : steps.front().text;
}

} // namespace unhunch
