// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "busproperty.h"
#include "sensor.h"

#include <memory>
#include <vector>

namespace unhunch {

// Do not disturb as the notification server itself tells it: the specification's property Inhibited
// (KDE has it) and dunst's property paused. mako tells nobody of its modes.
class DndServer : public Sensor
{
    Q_OBJECT

public:
    // `bus` is the session bus, which need not be connected.
    explicit DndServer(QDBusConnection bus, QObject *parent = nullptr);

    QList<Sense> senses() const override;
    void tell(Presence &presence) const override;
    void allow(const Allowed &allowed) override;

private:
    void look();

    QDBusConnection m_bus;
    bool m_allowed = false;
    std::vector<std::unique_ptr<BusProperty>> m_switches; // while it is allowed
    bool m_on = false;
};

} // namespace unhunch
