// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "status.h"

#include <vector>

namespace unhunch {

// What a line of the menu does.
enum class TrayAction {
    None,
    Start,
    Snooze, // for so many minutes as the line says
    Skip,
    StretchNow,
    WasSitting,
    PauseHalfHour,
    PauseHour,
    PauseLunch,
    PauseTomorrow,
    PauseDay,
    Resume,
    Week,
    Library,
    Settings,
    Quit
};

struct TrayLine
{
    QString label; // empty: a separator
    TrayAction action = TrayAction::None;
    bool enabled = true;
    std::vector<TrayLine> lines; // of a submenu
    int minutes = 0; // of a snooze

    friend bool operator==(const TrayLine &, const TrayLine &) = default;
};

// Everything the tray shows.
struct TrayLook
{
    QString icon;
    QString toolTip;
    bool attention = false;
    std::vector<TrayLine> menu;

    friend bool operator==(const TrayLook &, const TrayLook &) = default;
};

// `mark` is the setting: auto, coloured, light, dark.
TrayLook look(const Status &, const QString &mark);

} // namespace unhunch
