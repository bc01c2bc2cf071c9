// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sensor.h"

#include <QDBusConnection>
#include <QHash>
#include <QStringList>

namespace unhunch {

// The screen savers of the desktops: an active one is a locked screen to us.
class ScreenSaverSensor : public Sensor
{
    Q_OBJECT

public:
    explicit ScreenSaverSensor(QDBusConnection bus, QObject *parent = nullptr);

    QList<Sense> senses() const override;
    void tell(Presence &presence) const override;

private:
    void watch(const QString &name, const QString &path);
    void ask(const QString &name, const QString &path);
    void set(const QString &name, bool active);

private Q_SLOTS:
    void activeChanged(bool active, const QDBusMessage &message);

private:
    QDBusConnection m_bus;
    QHash<QString, bool> m_active; // by service, those that answered
};

} // namespace unhunch
