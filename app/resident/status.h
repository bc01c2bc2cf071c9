// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cadence.h"

#include <QJsonObject>
#include <QTimeZone>

namespace unhunch {

// Everything that is shown of what is so now: on the bus, by the command and in the tray.
struct Status
{
    QString state; // as cadence::Explanation
    QString sentence;
    std::optional<Instant> next;
    QStringList stretches; // what is due, or in session
    qint64 occurrence = 0; // 0: none open
    bool answerable = false; // it may be started, snoozed or skipped now
    std::vector<cadence::SnoozeChoice> snooze; // by rising minutes
    int usualSnooze = 10; // minutes: the one that a single button offers
    std::optional<Instant> quietUntil;
    int done = 0; // today, of the prompts
    int offered = 0;
    bool canSayWasSitting = false;
    QStringList notices;
    QString session; // id of the guided session, or empty
    std::optional<Instant> afterLunch; // where lunch still lies ahead today
    std::optional<Instant> dayEnds; // the end of the window, or of the day
    Instant now;
    QTimeZone zone;
};

QJsonObject toJson(const Status &);
// For `unhunch status`: the document as a few lines of text.
QString statusText(const QJsonObject &document);

} // namespace unhunch
