// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "resident.h"
#include "settings.h"
#include "stretch.h"
#include "week.h"

#include <QDateTime>
#include <QJsonObject>

#include <functional>

namespace unhunch {

// A prompt that is still to come, by the plan of its day.
struct PlannedPrompt
{
    QTime at;
    QStringList stretches;
};

// A day's prompts, from the document of Plan on the bus; what has no time is left out.
std::vector<PlannedPrompt> planFrom(const QJsonObject &);

struct DayPlan
{
    QDateTime now; // the resident's, when it answered
    QDate day; // as the resident tells it
    bool isToday = false; // what is left of the resident's
    std::vector<PlannedPrompt> prompts;
};

// Asks for the plan of `day`, or where that has no prompt of the first after it that has one, so
// many days further at most. An invalid day is the resident's today, of which it plans the rest.
// The function is called once; the last day looked at may have none either.
void askForPrompts(
    Resident &, QDate day, int further, const std::function<void(const DayPlan &)> &);
// Of stretching, rounded up; what the catalogue does not know takes no time.
int minutesOf(const std::vector<PlannedPrompt> &, const Settings &, const Catalogue &);
// As a line among those of what was.
LogLine plannedLine(QDate, const PlannedPrompt &);

} // namespace unhunch
