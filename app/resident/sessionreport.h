// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history.h"

#include <QJsonObject>

namespace unhunch {

// What the windows report of a guided session (SessionBegan, SessionProgress, SessionEnded).
struct SessionReport
{
    struct Item
    {
        Millis started {}; // from the start of the session
        Millis lasted {};
        Outcome outcome = Outcome::Running;
        ItemDone done;
    };

    QString session;
    qint64 occurrence = 0;
    QStringList stretches; // only when it begins
    std::vector<Item> items; // those that were begun
    Outcome outcome = Outcome::Running;
    QJsonObject document; // as it came: what a card needs to go on from there

    // The share of `planned` (all of the session's hold time) that was held, 0…1. Without a plan:
    // by the items alone.
    double part(Millis planned) const;
};

// Refused with the member that is missing or wrong. Counts and lengths have limits: what comes from
// the bus is not believed.
tl::expected<SessionReport, QString> sessionReport(const QString &document);

// The rows of it.
std::vector<Entry> entriesOf(
    const SessionReport &, const Stamp &started, std::optional<qint64> offer);

} // namespace unhunch
