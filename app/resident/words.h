// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings.h"
#include "stretch.h"

#include <QJsonObject>
#include <QString>
#include <QTimeZone>

namespace unhunch {

// What a stretch would be done as: at this person's level, in the form that fits the room.
struct Choice
{
    QString stretch;
    Level level = Level::Low;
    QString variant;
    Place place = Place::Chair;
    Millis guided {};
};

std::vector<Choice> choicesFor(const QStringList &ids, const Settings &, const Catalogue &);

// The hour and minute as the locale writes them; with the weekday where it is not today.
QString clockTime(Instant at, const QTimeZone &zone);
QString clockTime(Instant at, const QTimeZone &zone, Instant now);
// ISO 8601 with offset.
QString isoTime(Instant at, const QTimeZone &zone);
QString namesText(const QStringList &ids, const Catalogue &); // A, B and C

// What a prompt says. `again`: the second asking.
struct PromptText
{
    QString title;
    QString body;
};

PromptText promptText(const QStringList &ids, const Settings &, const Catalogue &, bool again);

} // namespace unhunch
