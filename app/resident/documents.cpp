// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents.h"

#include "dosage.h"
#include "localewords.h"
#include "translate.h"
#include "words.h"

#include <QJsonArray>

#include <algorithm>
#include <array>
#include <utility>

UNHUNCH_WORDS(unhunch)

namespace unhunch {

namespace {

QJsonArray range(const Range &range)
{
    return {range.low, range.high};
}

QString unitName(HoldUnit unit)
{
    switch (unit) {
    case HoldUnit::Seconds:
        break;
    case HoldUnit::Breaths:
        return QStringLiteral("breaths");
    case HoldUnit::Counts:
        return QStringLiteral("counts");
    }
    return QStringLiteral("seconds");
}

QString propWords(const QString &prop)
{
    static constexpr std::array<std::pair<const char *, const char *>, 6> words {
        {{"chair", QT_TRANSLATE_NOOP("unhunch", "a chair")},
            {"wall", QT_TRANSLATE_NOOP("unhunch", "a wall")},
            {"door-frame", QT_TRANSLATE_NOOP("unhunch", "a door frame")},
            {"floor", QT_TRANSLATE_NOOP("unhunch", "room on the floor")},
            {"mat", QT_TRANSLATE_NOOP("unhunch", "a mat")},
            {"pillow", QT_TRANSLATE_NOOP("unhunch", "a pillow")}}};
    const auto found = std::find_if(words.begin(), words.end(),
        [&prop](const auto &each) { return prop == QLatin1String(each.first); });
    return found != words.end() ? tr(found->second) : prop;
}

bool isWorking(QDate day, const Settings &settings)
{
    return settings.hours.at(static_cast<std::size_t>(day.dayOfWeek() - 1)).has_value();
}

} // namespace

tl::expected<WeekView, QString> weekAround(const History &history, QDate day)
{
    return readWeek(history, firstOfWeek(day));
}

tl::expected<QJsonObject, QString> weekDocument(
    const History &history, QDate day, const Settings &settings, const Stamp &now)
{
    auto week = weekAround(history, day);
    if (!week)
        return tl::make_unexpected(week.error());
    const auto before = readDeskHours(history, week->first.addDays(-7));
    if (!before)
        return tl::make_unexpected(before.error());
    week->before = *before;
    for (DayView &each : week->days)
        each.working = isWorking(each.day, settings);
    QJsonObject document = toJson(*week, day);
    document.insert(QStringLiteral("now"), iso(now));
    return document;
}

tl::expected<QJsonObject, QString> dayDocument(
    const History &history, QDate day, const Settings &settings)
{
    auto view = readDay(history, day);
    if (!view)
        return tl::make_unexpected(view.error());
    view->working = isWorking(day, settings);
    return toJson(*view);
}

tl::expected<QJsonObject, QString> logDocument(const History &history, QDate day)
{
    const auto found = readDay(history, day);
    if (!found)
        return tl::make_unexpected(found.error());
    const auto entries = history.entries(day, day, History::Detail::Repetitions);
    if (!entries)
        return tl::make_unexpected(entries.error());
    QJsonArray list;
    for (const Entry &entry : *entries)
        list.append(toJson(entry));
    QJsonObject document = toJson(*found);
    document.insert(QStringLiteral("entries"), list);
    return document;
}

QJsonObject stretchesDocument(const Catalogue &catalogue)
{
    QJsonArray list;
    for (const Stretch &stretch : catalogue.stretches()) {
        const Dose &dose = stretch.dose;
        QJsonObject object {{QStringLiteral("id"), stretch.id},
            {QStringLiteral("name"), stretch.name}, {QStringLiteral("subtitle"), stretch.subtitle},
            {QStringLiteral("place"), toString(stretch.place)},
            {QStringLiteral("props"), QJsonArray::fromStringList(stretch.props)},
            {QStringLiteral("atDesk"), stretch.atDesk}, {QStringLiteral("sided"), stretch.sided},
            {QStringLiteral("unit"), unitName(dose.unit)},
            {QStringLiteral("hold"), range(dose.hold)}, {QStringLiteral("reps"), range(dose.reps)},
            {QStringLiteral("sets"), range(dose.sets)},
            {QStringLiteral("seconds"),
                static_cast<qint64>(
                    std::chrono::round<std::chrono::seconds>(stretch.guided(Level::Low)).count())},
            {QStringLiteral("source"), stretch.source.person}};
        if (stretch.cadenceMinutes)
            object.insert(QStringLiteral("cadenceMinutes"), *stretch.cadenceMinutes);
        list.append(object);
    }
    return {{QStringLiteral("stretches"), list},
        {QStringLiteral("problems"), QJsonArray::fromStringList(catalogue.problems())}};
}

QString planText(const QJsonObject &plan, const Catalogue &catalogue)
{
    const QDate day = QDate::fromString(plan.value(QStringLiteral("day")).toString(), Qt::ISODate);
    QStringList lines {longDayWords(day)};
    for (const QJsonValue &value : plan.value(QStringLiteral("prompts")).toArray()) {
        const QJsonObject prompt = value.toObject();
        QStringList ids;
        for (const QJsonValue &id : prompt.value(QStringLiteral("stretches")).toArray())
            ids += id.toString();
        const auto at
            = QDateTime::fromString(prompt.value(QStringLiteral("at")).toString(), Qt::ISODate);
        lines += QStringLiteral("  %1  %2").arg(timeWords(at.time()), namesText(ids, catalogue));
    }
    if (lines.size() == 1)
        lines += tr("  Nothing is planned.");
    return lines.join(QLatin1Char('\n'));
}

QString stretchesText(const Catalogue &catalogue)
{
    QStringList lines;
    for (const Stretch &stretch : catalogue.stretches())
        lines += QStringLiteral("%1  %2  %3")
                     .arg(stretch.id, -20)
                     .arg(stretch.name, -28)
                     .arg(lengthWords(stretch.guided(Level::Low)));
    return lines.join(QLatin1Char('\n'));
}

QString disclaimer()
{
    return tr("General information, not medical advice. Move gently, to a mild stretch, never into "
              "pain. Ask a clinician first if you have a spine or shoulder injury or surgery, "
              "osteoporosis or a past spine fracture, inflammatory joint disease, are pregnant, or "
              "were told to limit movement.");
}

QString cardText(const Stretch &stretch, Level level)
{
    QStringList lines {stretch.name};
    if (!stretch.subtitle.isEmpty())
        lines += stretch.subtitle;
    lines += QStringLiteral("%1, %2").arg(doseWords(stretch), lengthWords(stretch.guided(level)));
    QStringList props;
    for (const QString &prop : stretch.props)
        props += propWords(prop);
    lines += tr("You need: %1").arg(props.join(tr(", ")));
    if (!stretch.cadenceWords.isEmpty())
        lines += tr("How often: %1").arg(stretch.cadenceWords);
    lines += QString();
    int number = 0;
    for (const QString &step : stepsOf(stretch))
        lines += QStringLiteral("%1. %2").arg(++number).arg(step);
    lines += QString();
    for (const QString &caution : stretch.cautions)
        lines += caution;
    if (!stretch.easier.isEmpty())
        lines += tr("Easier: %1").arg(stretch.easier);
    if (!stretch.harder.isEmpty())
        lines += tr("Harder: %1").arg(stretch.harder);
    for (const Variant &variant : stretch.variants) {
        const QString line
            = variant.adapted ? tr("%1 (adapted, not in the article): %2") : tr("%1: %2");
        lines += line.arg(variant.name, variant.text);
    }
    if (stretch.askFirst)
        lines += tr("Ask a clinician first with osteoporosis or a past spine fracture.");
    lines += QString();
    if (!stretch.source.person.isEmpty())
        lines += tr("Source: %1, %2").arg(stretch.source.person, stretch.source.role);
    lines += disclaimer();
    return lines.join(QLatin1Char('\n'));
}

QString doctorText(const QJsonObject &document)
{
    QStringList lines;
    for (const QString &section : {QStringLiteral("senses"), QStringLiteral("surfaces")}) {
        for (const QJsonValue &value : document.value(section).toArray()) {
            const QJsonObject line = value.toObject();
            lines
                += QStringLiteral("%1 %2 %3")
                       .arg(line.value(QStringLiteral("name")).toString(), -14)
                       .arg(line.value(QStringLiteral("here")).toBool() ? tr("yes") : tr("no"), -4)
                       .arg(line.value(QStringLiteral("how")).toString());
        }
    }
    const QJsonObject paths = document.value(QStringLiteral("paths")).toObject();
    for (auto it = paths.begin(); it != paths.end(); ++it)
        lines += QStringLiteral("%1 %2").arg(it.key(), -14).arg(it.value().toString());
    for (const QJsonValue &notice : document.value(QStringLiteral("notices")).toArray())
        lines += notice.toString();
    return lines.join(QLatin1Char('\n'));
}

} // namespace unhunch
