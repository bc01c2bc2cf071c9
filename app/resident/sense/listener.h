// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inotify.h"
#include "sensor.h"

#include <QDBusConnection>
#include <QElapsedTimer>
#include <QProcess>
#include <QTimer>

#include <memory>
#include <string>

namespace unhunch {

// Something in use or not, as a program of its own hears it: a library that costs more than all the
// rest of the resident stays out of it. The program says a line at each change, "on" or "off", or
// "none" with the reason where there is nobody to ask, and ends.
class ListenerSensor : public Sensor
{
    Q_OBJECT

public:
    struct Subject
    {
        QString name; // the sense's
        bool Presence::*flag;
        bool Allowed::*allowed;
        // Who owns this on the session bus has just come: whom the program asks may be there now.
        QString server;
        bool needsServer; // without it the program is not started at all
        // A file of XDG_RUNTIME_DIR whose coming says the same, or nothing.
        std::string socket;
        QString how; // by what it is known, for a person
        QString nobody; // that there is nobody to ask, for a person
    };

    // `bus` is the session bus; it need not be connected.
    ListenerSensor(
        QDBusConnection bus, Subject subject, QString program, QObject *parent = nullptr);
    ~ListenerSensor() override;

    QList<Sense> senses() const override;
    void tell(Presence &presence) const override;
    void allow(const Allowed &allowed) override;

private:
    void askForServer();
    void serverCame();
    void watchForSocket();
    void start();
    void stop();
    void heard();
    void over();
    void set(bool inUse);

    QDBusConnection m_bus;
    Subject m_subject;
    QString m_program;
    bool m_allowed = false;
    std::unique_ptr<QProcess> m_process;
    QElapsedTimer m_runs;
    QTimer m_again;
    std::unique_ptr<Inotify> m_folder; // while the socket is waited for
    int m_triesLeft = 0;
    bool m_spoke = false; // it knows; and it did in this run
    bool m_serverCame = false;
    bool m_inUse = false;
    QString m_why;
};

} // namespace unhunch
