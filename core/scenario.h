// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cadence.h"

#include <QByteArray>
#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QTimeZone>

#include <tl/expected.hpp>
#include <vector>

namespace unhunch::scenario {

// A day as a script, run against the very same cadence::advance, jumping from wake to wake.
// The format is told in ARCHITECTURE.md, "A day as a script".

struct Line
{
    Elapsed elapsed {}; // real time since the start
    QString at; // the wall clock as shown, ISO 8601 with offset
    cadence::Happening what;
};

struct Run
{
    std::vector<Line> lines; // without Desk
    std::vector<cadence::Happening> desk;
    int wakes = 0; // times the alarm rang
    cadence::State last;
};

// The refusal names the member that is wrong.
tl::expected<Run, QString> run(const QJsonObject &object, const Catalogue &);
QJsonObject toJson(const Line &);

struct Planned
{
    Instant at;
    QStringList stretches;
};

// What `day` would look like if the person sat all through it, pausing shortly whenever a prompt
// waits and doing each. From `state` at `now` if that is inside the day, else from its beginning.
std::vector<Planned> plan(QDate day, const Settings &, const Catalogue &, const QTimeZone &);
std::vector<Planned> planRest(
    const cadence::State &, const Now &, const Settings &, const Catalogue &, const QTimeZone &);

} // namespace unhunch::scenario
