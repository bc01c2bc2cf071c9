// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sensor.h"

#include <QDBusConnection>
#include <QProcess>

#include <memory>

namespace unhunch {

// GNOME's do not disturb: its setting show-banners is off. dconf tells of the change; what the
// value is, the command gsettings says, which is run at each change and not kept.
class DndGnome : public Sensor
{
    Q_OBJECT

public:
    // `bus` is the session bus, which need not be connected. Only a GNOME desktop is asked.
    explicit DndGnome(QDBusConnection bus, QObject *parent = nullptr);
    ~DndGnome() override;

    QList<Sense> senses() const override;
    void tell(Presence &presence) const override;
    void allow(const Allowed &allowed) override;

private Q_SLOTS:
    void settingChanged();

private:
    void answered();
    void set(bool on);

    QDBusConnection m_bus;
    bool m_gnome = false;
    bool m_allowed = false;
    bool m_here = false;
    bool m_on = false;
    std::unique_ptr<QProcess> m_asking;
    bool m_again = false; // it changed while we asked
};

} // namespace unhunch
