// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "sensor.h"

#include <QDBusConnection>
#include <QDBusUnixFileDescriptor>

namespace unhunch {

// Suspend, lock and a switch to another session, from logind on the system bus; and as the last
// resort its idle hint, which some desktops set after minutes without input. That tells absences,
// but no pauses.
class LoginSensor : public Sensor
{
    Q_OBJECT

public:
    // `clock` is the real one and not owned; `bus` is the system bus, which need not be connected.
    LoginSensor(const Clock &clock, QDBusConnection bus, QObject *parent = nullptr);

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
    void askForSession(const QString &method, const QVariant &which, bool elseTheUsers);
    void watchSession(const QString &path);
    void takeDelay();
    void read(const QVariantMap &values); // of the session
    void setLocked(bool locked);
    void setIdle(bool idle, const QVariant &since);

    const Clock &m_clock;
    QDBusConnection m_bus;
    QString m_session; // object path
    QDBusUnixFileDescriptor m_delay; // held while awake: suspend waits until we have written down
    bool m_asleep = false;
    bool m_locked = false;
    bool m_active = true; // no other session has the screen
    bool m_idle = false;
    bool m_hinted = false; // somebody here tells logind
    Elapsed m_idleSince {};
};

} // namespace unhunch
