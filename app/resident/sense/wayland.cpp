// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wayland.h"

#include "ext-idle-notify-v1-client.h"
#include "kde-idle-client.h"

#include <QLoggingCategory>

#include <algorithm>
#include <limits>
#include <wayland-client-protocol.h>

namespace unhunch {
namespace {

Q_LOGGING_CATEGORY(log, "unhunch.sense.wayland", QtInfoMsg)

std::uint32_t milliseconds(Millis length)
{
    return static_cast<std::uint32_t>(
        std::clamp<std::int64_t>(length.count(), 0, std::numeric_limits<std::int32_t>::max()));
}

} // namespace

struct WaylandIdle::Events
{
    static void extIdled(void *data, ext_idle_notification_v1 *timeout)
    {
        auto *self = static_cast<WaylandIdle *>(data);
        if (timeout == self->m_extTimeout)
            self->idled();
    }

    static void extResumed(void *data, ext_idle_notification_v1 *timeout)
    {
        auto *self = static_cast<WaylandIdle *>(data);
        if (timeout == self->m_extTimeout)
            self->resumed();
    }

    static void kdeIdled(void *data, org_kde_kwin_idle_timeout *timeout)
    {
        auto *self = static_cast<WaylandIdle *>(data);
        if (timeout == self->m_kdeTimeout)
            self->idled();
    }

    static void kdeResumed(void *data, org_kde_kwin_idle_timeout *timeout)
    {
        auto *self = static_cast<WaylandIdle *>(data);
        if (timeout == self->m_kdeTimeout)
            self->resumed();
    }

    static constexpr ext_idle_notification_v1_listener ext {&extIdled, &extResumed};
    static constexpr org_kde_kwin_idle_timeout_listener kde {&kdeIdled, &kdeResumed};
};

WaylandIdle::WaylandIdle(
    const Clock &clock, WaylandDisplay &display, Millis longest, QObject *parent)
    : Sensor(parent)
    , m_clock(clock)
    , m_display(display)
    , m_lastInput(clock.now().elapsed)
{
    connect(&display, &WaylandDisplay::offered, this, &WaylandIdle::offered);
    connect(&display, &WaylandDisplay::withdrawn, this, &WaylandIdle::withdrawn);
    connect(&display, &WaylandDisplay::settled, this, [this] {
        arm();
        Q_EMIT changed();
    });
    connect(&display, &WaylandDisplay::lost, this, &WaylandIdle::lost);
    m_longest.setSingleShot(true);
    m_longest.setInterval(longest);
    connect(&m_longest, &QTimer::timeout, this, [this] {
        m_inhibited = true;
        qCInfo(log, "no pause for hours: something keeps the screen awake");
        Q_EMIT changed();
    });
}

WaylandIdle::~WaylandIdle()
{
    letGo();
}

template <typename T> T *WaylandIdle::bind(std::uint32_t name, const void *interface)
{
    return static_cast<T *>(wl_registry_bind(
        m_display.registry(), name, static_cast<const wl_interface *>(interface), 1));
}

void WaylandIdle::offered(std::uint32_t name, const QByteArray &interface)
{
    if (interface == wl_seat_interface.name && m_seat == nullptr) {
        m_seat = bind<wl_seat>(name, &wl_seat_interface);
        m_seatName = name;
    } else if (interface == ext_idle_notifier_v1_interface.name && m_ext == nullptr) {
        m_ext = bind<ext_idle_notifier_v1>(name, &ext_idle_notifier_v1_interface);
        m_extName = name;
    } else if (interface == org_kde_kwin_idle_interface.name && m_kde == nullptr) {
        m_kde = bind<org_kde_kwin_idle>(name, &org_kde_kwin_idle_interface);
        m_kdeName = name;
    } else {
        return;
    }
    if (m_display.here() && !armed()) // one that came later
        arm();
}

void WaylandIdle::withdrawn(std::uint32_t name)
{
    const bool seat = m_seat != nullptr && name == m_seatName;
    const bool ext = m_ext != nullptr && name == m_extName;
    const bool kde = m_kde != nullptr && name == m_kdeName;
    if (!seat && !ext && !kde)
        return;
    disarm();
    if (seat)
        wl_seat_destroy(std::exchange(m_seat, nullptr));
    if (ext)
        ext_idle_notifier_v1_destroy(std::exchange(m_ext, nullptr));
    if (kde)
        org_kde_kwin_idle_destroy(std::exchange(m_kde, nullptr));
    arm();
    Q_EMIT changed();
}

void WaylandIdle::letGo()
{
    disarm();
    if (m_ext != nullptr)
        ext_idle_notifier_v1_destroy(std::exchange(m_ext, nullptr));
    if (m_kde != nullptr)
        org_kde_kwin_idle_destroy(std::exchange(m_kde, nullptr));
    if (m_seat != nullptr)
        wl_seat_destroy(std::exchange(m_seat, nullptr));
}

void WaylandIdle::lost()
{
    letGo();
    m_typing = true; // whoever comes next is asked anew
    Q_EMIT changed();
}

void WaylandIdle::disarm()
{
    m_longest.stop();
    m_inhibited = false;
    if (m_extTimeout != nullptr)
        ext_idle_notification_v1_destroy(std::exchange(m_extTimeout, nullptr));
    if (m_kdeTimeout != nullptr)
        org_kde_kwin_idle_timeout_release(std::exchange(m_kdeTimeout, nullptr));
}

void WaylandIdle::arm()
{
    // Only the standing request is given up: how long nobody paused counts on.
    if (m_extTimeout != nullptr)
        ext_idle_notification_v1_destroy(std::exchange(m_extTimeout, nullptr));
    if (m_kdeTimeout != nullptr)
        org_kde_kwin_idle_timeout_release(std::exchange(m_kdeTimeout, nullptr));
    if (m_seat == nullptr)
        return;
    m_armedWith = m_reportAfter;
    const std::uint32_t timeout = milliseconds(m_reportAfter);
    if (m_ext != nullptr) {
        m_extTimeout = ext_idle_notifier_v1_get_idle_notification(m_ext, timeout, m_seat);
        ext_idle_notification_v1_add_listener(m_extTimeout, &Events::ext, this);
    } else if (m_kde != nullptr) {
        m_kdeTimeout = org_kde_kwin_idle_get_idle_timeout(m_kde, m_seat, timeout);
        org_kde_kwin_idle_timeout_add_listener(m_kdeTimeout, &Events::kde, this);
    }
    if (armed() && !m_longest.isActive() && !m_inhibited) {
        m_lastInput = m_clock.now().elapsed;
        m_longest.start();
    }
    m_display.flush();
}

void WaylandIdle::setReportIdleAfter(Millis after)
{
    m_reportAfter = after;
    // Who is idle already is heard of at the next input, whatever the threshold.
    if (m_typing && armed() && after != m_armedWith)
        arm();
}

void WaylandIdle::idled()
{
    if (!m_typing)
        return;
    m_typing = false;
    m_longest.stop();
    // Behind a video for hours: nobody knows when they left, and it was not when the video ended.
    if (!m_inhibited)
        m_lastInput = m_clock.now().elapsed - m_armedWith;
    m_inhibited = false;
    qCDebug(log) << "idle for" << m_armedWith.count() << "ms";
    Q_EMIT changed();
}

void WaylandIdle::resumed()
{
    if (m_typing)
        return;
    m_typing = true;
    m_lastInput = m_clock.now().elapsed;
    m_longest.start();
    qCDebug(log) << "input";
    if (m_reportAfter != m_armedWith)
        arm();
    Q_EMIT changed();
}

QList<Sense> WaylandIdle::senses() const
{
    const QString name = QStringLiteral("idle");
    if (!m_display.here())
        return {{name, false, m_display.why()}};
    if (!armed())
        return {{name, false, tr("this Wayland compositor does not tell idle time")}};
    return {{name, true,
        m_extTimeout != nullptr ? tr("the Wayland compositor, by ext-idle-notify")
                                : tr("the Wayland compositor, by KDE's idle protocol")}};
}

void WaylandIdle::tell(Presence &presence) const
{
    if (presence.idleKnown || !armed())
        return;
    presence.idleKnown = true;
    presence.typing = m_typing && !m_inhibited;
    presence.lastInput = m_lastInput;
    presence.inhibitor = presence.inhibitor || m_inhibited;
}

} // namespace unhunch
