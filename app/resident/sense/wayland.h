// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "sensor.h"
#include "waylanddisplay.h"

#include <QTimer>

struct ext_idle_notification_v1;
struct ext_idle_notifier_v1;
struct org_kde_kwin_idle;
struct org_kde_kwin_idle_timeout;
struct wl_seat;

namespace unhunch {

// Idle time under Wayland: ext-idle-notify, else KDE's older protocol. The compositor says when
// there was no input for the asked time, and when there is some again; keys in between wake nobody.
//
// While a video or a call keeps the screen awake both say nothing, and nobody seems to pause. So
// that this holds nobody present for ever, hours without any pause are told as an inhibitor.
class WaylandIdle : public Sensor
{
    Q_OBJECT

public:
    static constexpr Millis longestActivity = std::chrono::hours {4};

    // `clock` is the real one; neither is owned.
    WaylandIdle(const Clock &clock, WaylandDisplay &display, Millis longest = longestActivity,
        QObject *parent = nullptr);
    ~WaylandIdle() override;

    QList<Sense> senses() const override;
    void tell(Presence &presence) const override;
    void setReportIdleAfter(Millis after) override;

private:
    struct Events;

    template <typename T> T *bind(std::uint32_t name, const void *interface);
    void offered(std::uint32_t name, const QByteArray &interface);
    void withdrawn(std::uint32_t name);
    void letGo(); // of every object of the connection
    void lost();
    void arm(); // asks for the present threshold, if there is anybody to ask
    void disarm();

    bool armed() const { return m_extTimeout != nullptr || m_kdeTimeout != nullptr; }

    void idled();
    void resumed();

    const Clock &m_clock;
    WaylandDisplay &m_display;
    wl_seat *m_seat = nullptr;
    ext_idle_notifier_v1 *m_ext = nullptr;
    org_kde_kwin_idle *m_kde = nullptr;
    std::uint32_t m_seatName = 0;
    std::uint32_t m_extName = 0;
    std::uint32_t m_kdeName = 0;
    ext_idle_notification_v1 *m_extTimeout = nullptr;
    org_kde_kwin_idle_timeout *m_kdeTimeout = nullptr;
    Millis m_armedWith {};

    Millis m_reportAfter = std::chrono::minutes {3};
    bool m_typing = true;
    Elapsed m_lastInput {};
    bool m_inhibited = false; // activity went on for longer than anybody sits
    QTimer m_longest;
};

} // namespace unhunch
