// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "sensor.h"

#include <QDBusConnection>

#include <optional>

namespace unhunch {

// Idle time from GNOME's compositor, which has no idle protocol of Wayland but a service on the
// session bus. It says when nobody did anything for the asked time, and when somebody does again.
class MutterIdle : public Sensor
{
    Q_OBJECT

public:
    // `clock` is the real one and not owned; `bus` is the session bus, which need not be connected.
    MutterIdle(const Clock &clock, QDBusConnection bus, QObject *parent = nullptr);

    QList<Sense> senses() const override;
    void tell(Presence &presence) const override;
    void setReportIdleAfter(Millis after) override;

private Q_SLOTS:
    void watchFired(uint id);

private:
    using Watch = std::optional<uint> MutterIdle::*;

    void ownerChanged(const QString &owner);
    void watchIdle(); // in the place of an earlier threshold
    void watchInput();
    void askSinceWhen(); // nobody does anything, and says so
    void add(const QString &method, const QVariantList &arguments, Watch watch);
    void remove(std::optional<uint> &watch);

    const Clock &m_clock;
    QDBusConnection m_bus;
    QString m_owner; // its unique name; empty: not here
    std::optional<uint> m_idleWatch;
    std::optional<uint> m_inputWatch;
    uint m_asked = 0; // counts the thresholds asked for: an answer may be to an earlier one
    Millis m_reportAfter = std::chrono::minutes {3};
    Millis m_armedWith {};
    bool m_typing = true;
    Elapsed m_lastInput {};
};

} // namespace unhunch
