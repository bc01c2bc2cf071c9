// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "listener.h"

namespace unhunch {

// Whether somebody records, from PulseAudio or PipeWire, by app/microphone. It is started again
// when a sound server comes; one that ends without a server coming is left alone after a few tries.
class MicrophoneSensor : public ListenerSensor
{
    Q_OBJECT

public:
    MicrophoneSensor(const QDBusConnection &bus, QString program, QObject *parent = nullptr);
};

} // namespace unhunch
