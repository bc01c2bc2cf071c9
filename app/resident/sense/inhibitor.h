// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "busproperty.h"
#include "kdeinhibition.h"
#include "sensor.h"

#include <optional>

namespace unhunch {

// Whether a program keeps the screen awake, as one does that shows a film or is in a call: from
// logind and, since GNOME's and KDE's programs tell their session instead, from GNOME's session
// manager and KDE's power management. They would say by whom and why, too, and are not asked. For
// how long that can mean somebody is there, the schedule says.
class InhibitorSensor : public Sensor
{
    Q_OBJECT

public:
    // Neither bus need be connected.
    InhibitorSensor(QDBusConnection system, QDBusConnection session, QObject *parent = nullptr);

    QList<Sense> senses() const override;
    void tell(Presence &presence) const override;
    void allow(const Allowed &allowed) override;

private:
    bool inhibited() const;
    void look();

    QDBusConnection m_system;
    QDBusConnection m_session;
    std::optional<BusProperty> m_logind; // all while it is allowed
    std::optional<BusProperty> m_gnome;
    std::optional<KdeInhibition> m_kde;
    bool m_inhibited = false;
};

} // namespace unhunch
