// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dosage.h"

#include <QCoreApplication>

#include <algorithm>

namespace unhunch {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(unhunch::Dosage)
};

QString rangeWords(const Range &range)
{
    return range.low == range.high ? QString::number(range.low)
                                   : QStringLiteral("%1–%2").arg(range.low).arg(range.high);
}

// The resident takes nothing from the English catalogue, so its singulars are texts of their own.
QString timesWords(const Range &reps, bool sided)
{
    if (reps.high == 1)
        return sided ? Words::tr("Once a side") : Words::tr("Once");
    return sided ? Words::tr("%1 times a side", nullptr, reps.high).arg(rangeWords(reps))
                 : Words::tr("%1 times", nullptr, reps.high).arg(rangeWords(reps));
}

QString unitWords(const Range &hold, HoldUnit unit)
{
    switch (unit) {
    case HoldUnit::Breaths:
        return hold.high == 1 ? Words::tr("1 breath")
                              : Words::tr("%1 breaths", nullptr, hold.high).arg(rangeWords(hold));
    case HoldUnit::Counts:
        return Words::tr("Count of %1").arg(rangeWords(hold));
    case HoldUnit::Seconds:
        break;
    }
    return Words::tr("%1 s").arg(rangeWords(hold));
}

Range fixed(int value)
{
    return {value, value};
}

QString repeatWordsOf(const Range &reps, const Range &sets, bool sided)
{
    const QString times = timesWords(reps, sided);
    return sets.high == 1
        ? times
        : Words::tr("%1, %2 sets", nullptr, sets.high).arg(times, rangeWords(sets));
}

// "5 seconds each", or "60 seconds" where there is only one.
QString eachWords(int hold, HoldUnit unit, bool several)
{
    QString words;
    switch (unit) {
    case HoldUnit::Breaths:
        words
            = hold == 1 ? Words::tr("1 breath") : Words::tr("%1 breaths", nullptr, hold).arg(hold);
        break;
    case HoldUnit::Counts:
        words = Words::tr("a count of %1").arg(hold);
        break;
    case HoldUnit::Seconds:
        words = hold == 1 ? Words::tr("1 second") : Words::tr("%n seconds", nullptr, hold);
        break;
    }
    return several ? Words::tr("%1 each").arg(words) : words;
}

bool holds(const Stretch &stretch, const QString &variant)
{
    const std::vector<Phase> &phases = stretch.phasesOf(variant);
    return std::any_of(phases.begin(), phases.end(),
        [](const Phase &phase) { return phase.kind == Phase::Kind::Hold; });
}

QString doneTimes(int reps)
{
    return reps == 1 ? Words::tr("Once") : Words::tr("%1 times", nullptr, reps).arg(reps);
}

} // namespace

QString repeatWords(const Stretch &stretch)
{
    return repeatWordsOf(stretch.dose.reps, stretch.dose.sets, stretch.sided);
}

QString holdWords(const Stretch &stretch)
{
    return stretch.dose.hold.high == 0 ? Words::tr("Slow, at our pace")
                                       : unitWords(stretch.dose.hold, stretch.dose.unit);
}

QString advisedWords(const Stretch &stretch)
{
    return stretch.cadenceWords;
}

QString doseWords(const Stretch &stretch)
{
    const Dose &dose = stretch.dose;
    QStringList parts {timesWords(dose.reps, stretch.sided)};
    if (dose.hold.high > 0) {
        const QString hold = dose.unit == HoldUnit::Counts
            ? Words::tr("a count of %1").arg(rangeWords(dose.hold))
            : unitWords(dose.hold, dose.unit);
        const bool several = stretch.sided || dose.reps.high > 1;
        parts += several ? Words::tr("%1 each").arg(hold) : hold;
    }
    if (dose.sets.high > 1)
        parts += Words::tr("%1 sets", nullptr, dose.sets.high).arg(rangeWords(dose.sets));
    return parts.join(QStringLiteral(", "));
}

QString levelWords(const Stretch &stretch, Level level)
{
    const Dose &dose = stretch.dose;
    const QString repeat
        = repeatWordsOf(fixed(dose.reps.at(level)), fixed(dose.sets.at(level)), stretch.sided);
    const int hold = dose.hold.at(level);
    const bool several = stretch.sided || dose.reps.at(level) > 1;
    return hold == 0 ? repeat
                     : QStringLiteral("%1, %2").arg(repeat, eachWords(hold, dose.unit, several));
}

QString doneWords(const Stretch &stretch, const ItemDone &done)
{
    int least = 0;
    int most = 0;
    bool first = true;
    for (const SideDone &side : done.sides) {
        least = first ? side.reps : qMin(least, side.reps);
        most = qMax(most, side.reps);
        first = false;
    }
    if (stretch.sided && done.sides.size() < 2)
        least = 0;
    if (most == 0) {
        const qint64 seconds = (done.held.count() + 500) / 1000;
        return seconds == 0 ? QString() : Words::tr("%1 of it.").arg(lengthWords(done.held));
    }
    QString times = doneTimes(most);
    if (stretch.sided && least == most)
        times = most == 1 ? Words::tr("Once a side")
                          : Words::tr("%1 times a side", nullptr, most).arg(most);
    else if (stretch.sided && least > 0)
        times = Words::tr("%1 times on one side, %2 on the other", nullptr, most)
                    .arg(most)
                    .arg(least);
    else if (stretch.sided)
        times = most == 1 ? Words::tr("Once on one side")
                          : Words::tr("%1 times on one side", nullptr, most).arg(most);
    if (!holds(stretch, done.variant))
        return Words::tr("%1.").arg(times);
    const int hold = stretch.dose.hold.at(done.level);
    const bool several = most > 1 || (stretch.sided && least > 0);
    return Words::tr("%1, %2.").arg(times, eachWords(hold, stretch.dose.unit, several));
}

QString lengthWords(Millis length)
{
    const qint64 seconds = (qMax<qint64>(length.count(), 0) + 500) / 1000;
    if (seconds < 60)
        return Words::tr("%1\u00a0s").arg(seconds);
    if (seconds % 60 == 0)
        return Words::tr("%1\u00a0min").arg(seconds / 60);
    return Words::tr("%1\u00a0min\u00a0%2\u00a0s").arg(seconds / 60).arg(seconds % 60);
}

QString sourceWords(const Stretch &stretch)
{
    const Source &source = stretch.source;
    if (source.person.isEmpty())
        return {};
    return source.adviceBesideIt
        ? Words::tr("Advice beside it by %1, %2").arg(source.person, source.role)
        : QStringLiteral("%1, %2").arg(source.person, source.role);
}

} // namespace unhunch
