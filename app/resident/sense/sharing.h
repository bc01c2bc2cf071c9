// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "listener.h"

namespace unhunch {

// Whether the screen is being shared or recorded through the desktop portal, by app/sharing: the
// portal hands the picture over as a video stream of PipeWire. Where no portal runs nobody can
// share that way, and nothing is started. What an X11 program takes from the screen by itself is
// seen by nobody.
class SharingSensor : public ListenerSensor
{
    Q_OBJECT

public:
    SharingSensor(const QDBusConnection &bus, QString program, QObject *parent = nullptr);
};

} // namespace unhunch
