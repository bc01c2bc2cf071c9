// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "surfaces.h"

#include <QTimer>

namespace unhunch {

// Where no panel takes our mark, the windows program stands in for it, with a mark in a tray of the
// old kind (XEmbed, which needs pixels) or with a small window. It costs the memory of a windows
// program that stays, so panels are given some time to come first.
class StandIn : public QObject
{
    Q_OBJECT

public:
    explicit StandIn(Windows &windows, Millis patience = std::chrono::seconds {10});

    void setWanted(bool wanted); // the setting
    void setTray(bool there); // a panel has our mark, or has it no more

    bool up() const { return m_up; }

private:
    void decide();
    void put();
    void ended(bool badly);

    Windows &m_windows;
    QTimer m_patience {this};
    bool m_wanted = false;
    bool m_tray = false;
    bool m_up = false;
    bool m_declined = false; // closed by the person, who goes on without
    int m_tries = 3; // a program that crashes is not started for ever
};

} // namespace unhunch
