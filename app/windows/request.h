// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <vector>

namespace unhunch {

struct SnoozeChoice
{
    int minutes = 10;
    QString until; // "11:10", as written for a person; empty where it is not known
    QString refused; // the reason why not, or empty
    bool usual = false; // the one that the settings name
};

// What a single button offers: the usual one, or where that is refused the longest that is not.
SnoozeChoice offeredSnooze(const std::vector<SnoozeChoice> &);

// What the resident asks to be shown; see Attach in the interface's XML.
struct Request
{
    enum class View { Card, Prompt, Week, Library, Settings, Welcome, Tray };
    View view = View::Card;
    std::vector<SessionItem> items; // of the catalogue
    QString why;
    QString page; // of the settings, or empty
    qint64 occurrence = 0; // 0: opened by hand
    bool begin = false;
    std::vector<SnoozeChoice> snooze;
    QByteArray token; // for activation
    QJsonObject takeUp; // the last report of the same session, which was left; or empty

    bool isPrompted() const { return occurrence != 0; }
};

// Stretches that the catalogue does not know are left out. A view that is not known is the week.
Request requestFromJson(const QJsonObject &, const Catalogue &);
std::vector<SnoozeChoice> snoozeFromJson(const QJsonArray &);

} // namespace unhunch
