// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "card.h"
#include "fakeresident.h"
#include "request.h"
#include "support/manualclock.h"

#include <QJsonArray>

namespace unhunch {

inline const Catalogue &catalogue()
{
    static const Catalogue all = Catalogue::load();
    return all;
}

// As a new person is guided, but in a window.
inline GuideWishes inAWindow()
{
    Settings settings;
    settings.fullScreenGuide = false;
    return wishesOf(settings);
}

inline Request cardRequest(
    const QStringList &stretches, qint64 occurrence = 7, const Catalogue &all = catalogue())
{
    QJsonArray snooze;
    for (const int minutes : {5, 10, 15}) {
        snooze.append(QJsonObject {{QStringLiteral("minutes"), minutes},
            {QStringLiteral("usual"), minutes == 10},
            {QStringLiteral("until"), QStringLiteral("2026-03-10T11:10:00+01:00")},
            {QStringLiteral("refused"),
                minutes == 15 ? QStringLiteral("too close to the end of the day") : QString()}});
    }
    return requestFromJson(
        {{QStringLiteral("view"), QStringLiteral("card")},
            {QStringLiteral("stretches"), QJsonArray::fromStringList(stretches)},
            {QStringLiteral("why"), QStringLiteral("The first one today.")},
            {QStringLiteral("occurrence"), occurrence}, {QStringLiteral("snooze"), snooze}},
        all);
}

} // namespace unhunch
