// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "microphone.h"

#include <utility>

namespace unhunch {

MicrophoneSensor::MicrophoneSensor(const QDBusConnection &bus, QString program, QObject *parent)
    : ListenerSensor(bus,
        {QStringLiteral("microphone"), &Presence::microphone, &Allowed::microphone,
            // PipeWire's server takes PulseAudio's name, too.
            QStringLiteral("org.pulseaudio.Server"), false, {}, tr("the sound server's recordings"),
            tr("no sound server answers")},
        std::move(program), parent)
{ }

} // namespace unhunch
