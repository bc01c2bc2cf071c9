// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan.h"

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
