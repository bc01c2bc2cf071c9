// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sensor.h"

#include <QDBusConnection>
#include <QVariantMap>

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

private Q_SLOTS:
    void propertiesChanged(
        const QString &interface, const QVariantMap &values, const QStringList &gone);

private:
    struct Switch
    {
        QString interface;
        QString property;
        bool here = false;
        bool on = false;
    };

    void serverChanged();
    void ask(Switch &which);
    void set(Switch &which, bool on);

    QDBusConnection m_bus;
    QList<Switch> m_switches;
    bool m_allowed = false;
};

} // namespace unhunch
