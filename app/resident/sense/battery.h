// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "busproperty.h"
#include "sensor.h"

#include <memory>

namespace unhunch {

// Whether the machine runs on its battery, from UPower; asked only where the person wants quiet
// then.
class BatterySensor : public Sensor
{
    Q_OBJECT

public:
    // `bus` is the system bus, which need not be connected.
    explicit BatterySensor(QDBusConnection bus, QObject *parent = nullptr);

    QList<Sense> senses() const override;
    void tell(Presence &presence) const override;
    void allow(const Allowed &allowed) override;

private:
    void look();

    QDBusConnection m_bus;
    std::unique_ptr<BusProperty> m_onBattery; // while it is allowed
    bool m_on = false;
};

} // namespace unhunch
