// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sensor.h"

#include <QDBusConnection>
#include <QDBusVariant>

namespace unhunch {

// Xfce's do not disturb, which is a setting of its notification service in xfconf.
class DndXfce : public Sensor
{
    Q_OBJECT

public:
    // `bus` is the session bus, which need not be connected.
    explicit DndXfce(QDBusConnection bus, QObject *parent = nullptr);

    QList<Sense> senses() const override;
    void tell(Presence &presence) const override;
    void allow(const Allowed &allowed) override;

private Q_SLOTS:
    void propertyChanged(
        const QString &channel, const QString &property, const QDBusVariant &value);
    void propertyRemoved(const QString &channel, const QString &property);

private:
    void ask();
    void set(bool on);

    QDBusConnection m_bus;
    bool m_allowed = false;
    bool m_here = false;
    bool m_on = false;
};

} // namespace unhunch
