// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words.h"

#include "dosage.h"
#include "localewords.h"
#include "translate.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

UNHUNCH_WORDS(unhunch)

namespace unhunch {

namespace {

QString titleFor(Place place)
{
    switch (place) {
    case Place::Chair:
        break;
    case Place::Standing:
        return tr("Up for a minute");
    case Place::Wall:
        return tr("A minute at the wall");
    case Place::Doorway:
        return tr("A minute in the doorway");
    case Place::Floor:
        return tr("A minute on the floor");
    }
    return tr("Sit tall for a minute");
}

QString whereFor(Place place)
{
    switch (place) {
    case Place::Chair:
        break;
    case Place::Standing:
        return tr("standing");
    case Place::Wall:
        return tr("at the wall");
    case Place::Doorway:
        return tr("in a doorway");
    case Place::Floor:
        return tr("on the floor");
    }
    return tr("at your desk");
}

QDateTime local(Instant at, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(at.time_since_epoch().count(), zone);
}

} // namespace

std::vector<Choice> choicesFor(
    const QStringList &ids, const Settings &settings, const Catalogue &catalogue)
{
    std::vector<Choice> choices;
    for (const QString &id : ids) {
        const Stretch *stretch = catalogue.find(id);
        if (stretch == nullptr)
            continue;
        Choice choice;
        choice.stretch = id;
        choice.level = settings.levels.value(id, Level::Low);
        choice.place = stretch->place;
        // DOMAIN 4.8 z: without room on the floor it is done another way, and called adapted.
        const QString floor = QStringLiteral("floor");
        if (stretch->props.contains(floor) && !settings.floorSpace) {
            const auto variant = std::find_if(stretch->variants.begin(), stretch->variants.end(),
                [&](const Variant &v) { return v.place && !v.props.contains(floor); });
            if (variant != stretch->variants.end()) {
                choice.variant = variant->id;
                choice.place = *variant->place;
            }
        }
        choice.guided = stretch->guided(choice.level, choice.variant);
        choices.push_back(choice);
    }
    return choices;
}

QString clockTime(Instant at, const QTimeZone &zone)
{
    return timeWords(local(at, zone).time());
}

QString clockTime(Instant at, const QTimeZone &zone, Instant now)
{
    const QDate day = local(at, zone).date();
    const QDate today = local(now, zone).date();
    if (day == today)
        return clockTime(at, zone);
    if (day == today.addDays(1))
        return tr("tomorrow %1").arg(clockTime(at, zone));
    return QLocale().dayName(day.dayOfWeek(), QLocale::ShortFormat) + QLatin1Char(' ')
        + clockTime(at, zone);
}

QString isoTime(Instant at, const QTimeZone &zone)
{
    const QDateTime time = local(at, zone);
    return time.toOffsetFromUtc(time.offsetFromUtc()).toString(Qt::ISODate);
}

QString namesText(const QStringList &ids, const Catalogue &catalogue)
{
    QStringList names;
    for (const QString &id : ids) {
        const Stretch *stretch = catalogue.find(id);
        names += stretch != nullptr ? stretch->name : id;
    }
    // Not the locale's own list: that is of the desktop's language, which need not be the words'.
    if (names.size() < 2)
        return names.value(0);
    const QString last = names.takeLast();
    return tr("%1 and %2", "stretches").arg(names.join(tr(", ")), last);
}

PromptText promptText(
    const QStringList &ids, const Settings &settings, const Catalogue &catalogue, bool again)
{
    const auto choices = choicesFor(ids, settings, catalogue);
    if (choices.empty())
        return {tr("Sit tall for a minute"), QString()};
    Place last = Place::Chair;
    Millis guided {};
    for (const Choice &choice : choices) {
        last = std::max(last, choice.place);
        guided += choice.guided;
    }
    PromptText text;
    text.title = again ? tr("Still a good moment?") : titleFor(choices.front().place);
    text.body
        = tr("%1 %2, %3.").arg(namesText(ids, catalogue), whereFor(last), lengthWords(guided));
    const QString first
        = firstInstruction(*catalogue.find(choices.front().stretch), choices.front().variant);
    if (!first.isEmpty())
        text.body += QLatin1Char(' ') + first + QLatin1Char('.');
    return text;
}

} // namespace unhunch
