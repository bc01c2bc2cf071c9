// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sharing.h"

#include <utility>

namespace unhunch {

SharingSensor::SharingSensor(const QDBusConnection &bus, QString program, QObject *parent)
    : ListenerSensor(bus,
        {QStringLiteral("share"), &Presence::share, &Allowed::share,
            QStringLiteral("org.freedesktop.portal.Desktop"), true, "pipewire-0",
            tr("what the desktop portal shares through PipeWire"),
            tr("no desktop portal with PipeWire runs here")},
        std::move(program), parent)
{ }

} // namespace unhunch
