// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenario.h"

// A scenario's script, read. For scenario*.cpp alone.
namespace unhunch::scenario {

// What a script's event is about; the order is the one in which things that fall on one instant are
// taken. DOMAIN 4.8 a
enum class About { Desk, Input, Person };

struct ScriptEvent
{
    Elapsed at {};
    About about = About::Desk;
    QString word; // "lock", "begin", "start", "zone", "wall" …
    QString text; // a zone, a stretch
    Instant until;
    qint64 number = 0; // minutes, seconds
};

struct Script
{
    QTimeZone zone;
    Instant start;
    Elapsed end {};
    Settings settings;
    QMap<QString, Millis> sessionLength;
    std::vector<ScriptEvent> events;
};

// The refusal names the member that is wrong.
tl::expected<Script, QString> readScript(const QJsonObject &, const Catalogue &);

} // namespace unhunch::scenario
