// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sensor.h"

#include <QDBusConnection>
#include <QDBusServiceWatcher>
#include <QVariantMap>

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

private Q_SLOTS:
    void propertiesChanged(
        const QString &interface, const QVariantMap &values, const QStringList &gone);

private:
    void ownerChanged(const QString &owner);
    void ask();
    void set(bool on);

    QDBusConnection m_bus;
    std::unique_ptr<QDBusServiceWatcher> m_owner; // while it is allowed
    bool m_allowed = false;
    bool m_here = false;
    bool m_on = false;
};

} // namespace unhunch
