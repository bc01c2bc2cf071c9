// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "request.h"

#include "words.h"

#include <QJsonArray>
#include <QMap>

namespace unhunch {

std::vector<SnoozeChoice> snoozeFromJson(const QJsonArray &array)
{
    std::vector<SnoozeChoice> choices;
    for (const QJsonValue &value : array) {
        const QJsonObject object = value.toObject();
        const QDateTime until
            = QDateTime::fromString(object.value(QStringLiteral("until")).toString(), Qt::ISODate);
        choices.push_back({object.value(QStringLiteral("minutes")).toInt(),
            until.isValid() ? timeWords(until.time()) : QString(),
            object.value(QStringLiteral("refused")).toString(),
            object.value(QStringLiteral("usual")).toBool()});
    }
    return choices;
}

SnoozeChoice offeredSnooze(const std::vector<SnoozeChoice> &choices)
{
    SnoozeChoice usual;
    SnoozeChoice longest;
    longest.minutes = 0;
    for (const SnoozeChoice &choice : choices) {
        if (choice.usual)
            usual = choice;
        if (choice.refused.isEmpty() && choice.minutes > longest.minutes)
            longest = choice;
    }
    return usual.refused.isEmpty() || longest.minutes == 0 ? usual : longest;
}

Request requestFromJson(const QJsonObject &object, const Catalogue &catalogue)
{
    Request request;
    using View = Request::View;
    static const QMap<QString, View> views {{QStringLiteral("card"), View::Card},
        {QStringLiteral("prompt"), View::Prompt}, {QStringLiteral("library"), View::Library},
        {QStringLiteral("settings"), View::Settings}, {QStringLiteral("welcome"), View::Welcome},
        {QStringLiteral("tray"), View::Tray}};
    request.view = views.value(object.value(QStringLiteral("view")).toString(), View::Week);
    request.page = object.value(QStringLiteral("page")).toString();
    const QJsonArray stretches = object.value(QStringLiteral("stretches")).toArray();
    const QJsonArray levels = object.value(QStringLiteral("levels")).toArray();
    const QJsonArray variants = object.value(QStringLiteral("variants")).toArray();
    for (qsizetype i = 0; i < stretches.size(); ++i) {
        if (const Stretch *stretch = catalogue.find(stretches.at(i).toString())) {
            request.items.push_back(
                {stretch, levelFromString(levels.at(i).toString()).value_or(Level::Low),
                    variants.at(i).toString()});
        }
    }
    request.why = object.value(QStringLiteral("why")).toString();
    request.occurrence = object.value(QStringLiteral("occurrence")).toInteger();
    request.begin = object.value(QStringLiteral("begin")).toBool();
    request.token = object.value(QStringLiteral("token")).toString().toUtf8();
    request.takeUp = object.value(QStringLiteral("takeUp")).toObject();
    request.snooze = snoozeFromJson(object.value(QStringLiteral("snooze")).toArray());
    return request;
}

} // namespace unhunch
