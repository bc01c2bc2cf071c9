// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "standin.h"

#include <utility>

namespace unhunch {

StandIn::StandIn(Windows &windows, Millis patience)
    : m_windows(windows)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, &StandIn::put);
    connect(&windows, &Windows::ended, this, &StandIn::ended);
}

void StandIn::setWanted(bool wanted)
{
    if (std::exchange(m_wanted, wanted) != wanted) {
        m_declined = false;
        decide();
    }
}

void StandIn::setTray(bool there)
{
    m_tray = there;
    decide();
}

void StandIn::decide()
{
    if (m_wanted && !m_tray && !m_declined) {
        if (!m_up && !m_patience.isActive())
            m_patience.start();
        return;
    }
    m_patience.stop();
    if (std::exchange(m_up, false))
        m_windows.withdrawStandIn();
}

void StandIn::put()
{
    m_up = true;
    m_windows.open({{QStringLiteral("view"), QStringLiteral("tray")}});
}

void StandIn::ended(bool badly)
{
    if (!std::exchange(m_up, false))
        return;
    m_declined = !badly || --m_tries == 0;
    decide();
}

} // namespace unhunch
