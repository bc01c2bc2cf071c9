// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "status.h"

#include "translate.h"
#include "words.h"

#include <QDateTime>
#include <QJsonArray>

UNHUNCH_WORDS(unhunch)

namespace unhunch {

namespace {

QJsonValue timeOrNull(const std::optional<Instant> &at, const QTimeZone &zone)
{
    return at ? QJsonValue(isoTime(*at, zone)) : QJsonValue(QJsonValue::Null);
}

} // namespace

QJsonObject toJson(const Status &status)
{
    QJsonArray snooze;
    for (const auto &choice : status.snooze)
        snooze.append(QJsonObject {{QStringLiteral("minutes"), choice.minutes},
            {QStringLiteral("until"),
                choice.refused.isEmpty() ? isoTime(choice.until, status.zone) : QString()},
            {QStringLiteral("refused"), choice.refused},
            {QStringLiteral("usual"), choice.minutes == status.usualSnooze}});
    return {{QStringLiteral("state"), status.state}, {QStringLiteral("sentence"), status.sentence},
        {QStringLiteral("next"), timeOrNull(status.next, status.zone)},
        {QStringLiteral("stretches"), QJsonArray::fromStringList(status.stretches)},
        {QStringLiteral("occurrence"), status.occurrence}, {QStringLiteral("snooze"), snooze},
        {QStringLiteral("quietUntil"), timeOrNull(status.quietUntil, status.zone)},
        {QStringLiteral("today"),
            QJsonObject {{QStringLiteral("done"), status.done},
                {QStringLiteral("offered"), status.offered}}},
        {QStringLiteral("canSay"),
            QJsonObject {{QStringLiteral("wasSitting"), status.canSayWasSitting}}},
        {QStringLiteral("notices"), QJsonArray::fromStringList(status.notices)},
        {QStringLiteral("session"), status.session}};
}

QString statusText(const QJsonObject &document)
{
    QStringList lines {document.value(QStringLiteral("sentence")).toString()};
    const QJsonObject today = document.value(QStringLiteral("today")).toObject();
    lines += tr("Today: %1 of %2 done.")
                 .arg(today.value(QStringLiteral("done")).toInt())
                 .arg(today.value(QStringLiteral("offered")).toInt());
    for (const QJsonValue &notice : document.value(QStringLiteral("notices")).toArray())
        lines += notice.toString();
    return lines.join(QLatin1Char('\n'));
}

} // namespace unhunch
