// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sensor.h"

#include <QDBusConnection>
#include <QDBusUnixFileDescriptor>

namespace unhunch {

// Suspend and lock, from logind on the system bus.
class LoginSensor : public Sensor
{
    Q_OBJECT

public:
    explicit LoginSensor(QDBusConnection bus, QObject *parent = nullptr);

    QList<Sense> senses() const override;
    void tell(Presence &presence) const override;

private Q_SLOTS:
    void prepareForSleep(bool before);
    void locked();
    void unlocked();
    void sessionChanged(
        const QString &interface, const QVariantMap &values, const QStringList &gone);

private:
    void findSession();
    void watchSession(const QString &path);
    void takeDelay();
    void setLocked(bool locked);

    QDBusConnection m_bus;
    QString m_session; // object path
    QDBusUnixFileDescriptor m_delay; // held while awake: suspend waits until we have written down
    bool m_asleep = false;
    bool m_locked = false;
};

} // namespace unhunch
