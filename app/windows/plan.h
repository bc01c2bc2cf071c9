// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "week.h"

#include <QDateTime>
#include <QJsonObject>

namespace unhunch {

// A prompt that is still to come, by the plan of its day.
struct PlannedPrompt
{
    QTime at;
    QStringList stretches;
};

// A day's prompts, from the document of Plan on the bus; what has no time is left out.
std::vector<PlannedPrompt> planFrom(const QJsonObject &);
// As a line among those of what was.
LogLine plannedLine(QDate, const PlannedPrompt &);

} // namespace unhunch
