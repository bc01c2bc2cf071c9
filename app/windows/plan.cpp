// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan.h"

#include "toldtime.h"

#include <QJsonArray>

namespace unhunch {

std::vector<PlannedPrompt> planFrom(const QJsonObject &document)
{
    std::vector<PlannedPrompt> plan;
    for (const QJsonValue &value : document.value(QStringLiteral("prompts")).toArray()) {
        const QJsonObject prompt = value.toObject();
        const QDateTime at
            = QDateTime::fromString(prompt.value(QStringLiteral("at")).toString(), Qt::ISODate);
        QStringList stretches;
        for (const QJsonValue &id : prompt.value(QStringLiteral("stretches")).toArray()) {
            stretches.append(id.toString());
        }
        if (at.isValid()) {
            plan.push_back({at.time(), stretches});
        }
    }
    return plan;
}

void askForPrompts(
    Resident &resident, QDate day, int further, const std::function<void(const DayPlan &)> &use)
{
    resident.plan(day, [&resident, day, further, use](const QJsonObject &document) {
        const QDate told
            = QDate::fromString(document.value(QStringLiteral("day")).toString(), Qt::ISODate);
        const DayPlan plan {
            toldNow(document), told.isValid() ? told : day, !day.isValid(), planFrom(document)};
        if (plan.prompts.empty() && plan.day.isValid() && further > 0) {
            askForPrompts(resident, plan.day.addDays(1), further - 1, use);
        } else {
            use(plan);
        }
    });
}

int minutesOf(
    const std::vector<PlannedPrompt> &prompts, const Settings &settings, const Catalogue &catalogue)
{
    Millis all {};
    for (const PlannedPrompt &prompt : prompts) {
        for (const QString &id : prompt.stretches) {
            if (const Stretch *stretch = catalogue.find(id)) {
                all += stretch->guided(settings.levels.value(id, Level::Low));
            }
        }
    }
    return int(std::chrono::ceil<std::chrono::minutes>(all).count());
}

LogLine plannedLine(QDate day, const PlannedPrompt &prompt)
{
    LogLine line;
    const QDateTime at(day, prompt.at);
    line.at = {Instant(Millis(at.toMSecsSinceEpoch())), at.offsetFromUtc(), day};
    line.bead = Bead::Planned;
    line.stretches = prompt.stretches;
    return line;
}

} // namespace unhunch
