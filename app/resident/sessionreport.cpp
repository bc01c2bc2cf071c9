// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessionreport.h"

#include "exchange.h"
#include "translate.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

UNHUNCH_WORDS(unhunch)

namespace unhunch {

namespace {

constexpr double longest = 24 * 3600; // seconds
constexpr int mostItems = 20;
constexpr int mostReps = 1000;

Millis seconds(const QJsonValue &value)
{
    const double given = std::clamp(value.toDouble(), 0.0, longest);
    return std::chrono::duration_cast<Millis>(std::chrono::duration<double>(given));
}

tl::expected<SessionReport::Item, QString> itemOf(const QJsonObject &object)
{
    SessionReport::Item item;
    item.done.stretch = object.value(QStringLiteral("stretch")).toString();
    if (!exchange::isWord(item.done.stretch))
        return tl::make_unexpected(tr("items: stretch is missing"));
    const auto outcome = outcomeFromString(object.value(QStringLiteral("outcome")).toString());
    if (!outcome)
        return tl::make_unexpected(tr("items: outcome is none of ours"));
    item.outcome = *outcome;
    item.started = seconds(object.value(QStringLiteral("started")));
    item.lasted = seconds(object.value(QStringLiteral("lasted")));
    item.done.variant = object.value(QStringLiteral("variant")).toString();
    if (!item.done.variant.isEmpty() && !exchange::isWord(item.done.variant))
        return tl::make_unexpected(tr("items: variant is none of ours"));
    item.done.level
        = levelFromString(object.value(QStringLiteral("level")).toString()).value_or(Level::Low);
    item.done.planned = seconds(object.value(QStringLiteral("planned")));
    item.done.held = seconds(object.value(QStringLiteral("held")));
    for (const QJsonValue &value : object.value(QStringLiteral("sides")).toArray()) {
        const QJsonObject side = value.toObject();
        item.done.sides.push_back(
            {sideFromString(side.value(QStringLiteral("side")).toString()).value_or(Side::None),
                std::clamp(side.value(QStringLiteral("reps")).toInt(), 0, mostReps),
                seconds(side.value(QStringLiteral("held")))});
        if (item.done.sides.size() >= 2)
            break;
    }
    for (const QJsonValue &value : object.value(QStringLiteral("repetitions")).toArray()) {
        const QJsonObject rep = value.toObject();
        item.done.reps.push_back(
            {sideFromString(rep.value(QStringLiteral("side")).toString()).value_or(Side::None),
                std::clamp(rep.value(QStringLiteral("set")).toInt(), 1, mostReps),
                std::clamp(rep.value(QStringLiteral("rep")).toInt(), 1, mostReps),
                seconds(rep.value(QStringLiteral("ended"))),
                seconds(rep.value(QStringLiteral("held")))});
        if (item.done.reps.size() >= mostReps)
            break;
    }
    return item;
}

} // namespace

double SessionReport::part(Millis planned) const
{
    Millis held {};
    Millis ofItems {};
    for (const Item &item : items) {
        held += std::min(item.done.held, item.done.planned);
        ofItems += item.done.planned;
    }
    const Millis whole = std::max(planned, ofItems);
    return whole.count() > 0
        ? static_cast<double>(held.count()) / static_cast<double>(whole.count())
        : 0;
}

tl::expected<SessionReport, QString> sessionReport(const QString &document)
{
    QJsonParseError error;
    const QJsonObject object = QJsonDocument::fromJson(document.toUtf8(), &error).object();
    if (error.error != QJsonParseError::NoError)
        return tl::make_unexpected(error.errorString());
    SessionReport report;
    report.session = object.value(QStringLiteral("session")).toVariant().toString();
    if (!exchange::isLine(report.session, exchange::mostName))
        return tl::make_unexpected(tr("session is missing"));
    report.occurrence = object.value(QStringLiteral("occurrence")).toInteger();
    for (const QJsonValue &value : object.value(QStringLiteral("stretches")).toArray())
        report.stretches += value.toString();
    const QJsonArray items = object.value(QStringLiteral("items")).toArray();
    if (items.size() > mostItems || report.stretches.size() > mostItems)
        return tl::make_unexpected(tr("too many stretches"));
    for (const QJsonValue &value : items) {
        auto item = itemOf(value.toObject());
        if (!item)
            return tl::make_unexpected(item.error());
        report.items.push_back(std::move(*item));
    }
    const QString outcome = object.value(QStringLiteral("outcome")).toString();
    if (!outcome.isEmpty() && !outcomeFromString(outcome))
        return tl::make_unexpected(tr("outcome is none of ours"));
    report.outcome = outcomeFromString(outcome).value_or(Outcome::Running);
    report.document = object;
    return report;
}

std::vector<Entry> entriesOf(
    const SessionReport &report, const Stamp &started, std::optional<qint64> offer)
{
    std::vector<Entry> entries;
    for (const SessionReport::Item &item : report.items) {
        Entry entry;
        entry.session = report.session;
        entry.started = started;
        entry.started.utc += item.started;
        entry.offer = offer;
        entry.lasted = item.lasted;
        entry.outcome = item.outcome;
        entry.done = item.done;
        entries.push_back(std::move(entry));
    }
    return entries;
}

} // namespace unhunch
