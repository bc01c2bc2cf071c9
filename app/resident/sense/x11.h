// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "sensor.h"

#include <QSocketNotifier>

#include <cstdint>
#include <memory>
#include <xcb/sync.h>
#include <xcb/xcb.h>

namespace unhunch {

// Idle time and full screen on X11, on a connection of its own. The X server counts the idle time
// and rings twice: when it reached the threshold, and at the first input after it. Keys in between
// wake nobody.
class X11Sensor : public Sensor
{
    Q_OBJECT

public:
    // `clock` is the real one. Under Wayland an X server sees the input of X programs alone, so
    // nothing it says is trusted there.
    explicit X11Sensor(const Clock &clock, QObject *parent = nullptr);
    ~X11Sensor() override;

    QList<Sense> senses() const override;
    void tell(Presence &presence) const override;
    void setReportIdleAfter(Millis after) override;
    void allow(const Allowed &allowed) override;

private:
    void connectToServer();
    void findIdleCounter();
    void watchActiveWindow(bool watch);
    void followActive(xcb_window_t window);
    void readEvents();
    void handle(const xcb_generic_event_t &event);
    void idleRang(Millis counter);
    void inputRang();
    void arm(xcb_sync_alarm_t &alarm, Millis value, xcb_sync_testtype_t test);
    void readActiveWindow();
    void readFullScreen();
    void lost();
    bool managed() const; // a window manager tells of the active window
    xcb_atom_t atom(const char *name);

    struct Closer
    {
        void operator()(xcb_connection_t *connection) const { xcb_disconnect(connection); }
    };

    const Clock &m_clock;
    std::unique_ptr<xcb_connection_t, Closer> m_connection;
    std::unique_ptr<QSocketNotifier> m_notifier;
    xcb_window_t m_root = 0;
    QString m_why; // why not, where something is not here

    uint8_t m_firstSyncEvent = 0;
    xcb_sync_counter_t m_counter = 0;
    xcb_sync_alarm_t m_idleAlarm = 0;
    xcb_sync_alarm_t m_inputAlarm = 0;
    Millis m_reportAfter = std::chrono::minutes {3};
    bool m_typing = true;
    Elapsed m_lastInput {};

    xcb_atom_t m_activeWindowAtom = 0;
    xcb_atom_t m_managerAtom = 0;
    xcb_atom_t m_stateAtom = 0;
    xcb_atom_t m_fullScreenAtom = 0;
    xcb_window_t m_active = 0;
    bool m_fullScreen = false;
    bool m_fullScreenAllowed = false;
};

} // namespace unhunch
