// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sensor.h"

#include <QDBusConnection>
#include <QProcess>
#include <QTimer>

#include <memory>

namespace unhunch {

// Whether somebody records, from PulseAudio or PipeWire, through a program of its own
// (app/microphone, which says why). It is started again when a sound server comes; one that ends
// without a server coming is left alone after a few tries.
class MicrophoneSensor : public Sensor
{
    Q_OBJECT

public:
    // `bus` is the session bus, which tells of sound servers that come; it need not be connected.
    MicrophoneSensor(const QDBusConnection &bus, QString program, QObject *parent = nullptr);
    ~MicrophoneSensor() override;

    QList<Sense> senses() const override;
    void tell(Presence &presence) const override;
    void allow(const Allowed &allowed) override;

private:
    void start();
    void stop();
    void heard();
    void over();
    void set(bool recording);

    QString m_program;
    bool m_allowed = false;
    std::unique_ptr<QProcess> m_process;
    QTimer m_again;
    int m_triesLeft = 0;
    bool m_spoke = false; // it knows; and it did in this run
    bool m_serverCame = false;
    bool m_recording = false;
    QString m_why;
};

} // namespace unhunch
