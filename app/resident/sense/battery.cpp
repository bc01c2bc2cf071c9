// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "battery.h"

#include <utility>

namespace unhunch {

BatterySensor::BatterySensor(QDBusConnection bus, QObject *parent)
    : Sensor(parent)
    , m_bus(std::move(bus))
{ }

void BatterySensor::allow(const Allowed &allowed)
{
    if (allowed.battery == (m_onBattery != nullptr))
        return;
    if (allowed.battery) {
        const QString upower = QStringLiteral("org.freedesktop.UPower");
        m_onBattery = std::make_unique<BusProperty>(m_bus,
            BusProperty::Where {upower, QStringLiteral("/org/freedesktop/UPower"), upower,
                QStringLiteral("OnBattery"), true});
        connect(m_onBattery.get(), &BusProperty::changed, this, &BatterySensor::look);
    } else {
        m_onBattery.reset();
    }
    look();
}

void BatterySensor::look()
{
    const bool on = m_onBattery && m_onBattery->value().toBool();
    if (on == m_on)
        return;
    m_on = on;
    Q_EMIT changed();
}

QList<Sense> BatterySensor::senses() const
{
    const QString name = QStringLiteral("battery");
    if (!m_onBattery)
        return {{name, false, switchedOff()}};
    const bool here = m_onBattery->value().isValid();
    return {{name, here, here ? tr("UPower") : tr("UPower does not answer")}};
}

void BatterySensor::tell(Presence &presence) const
{
    presence.battery = presence.battery || m_on;
}

} // namespace unhunch
