// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "x11.h"

#include <QLoggingCategory>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <cstring>
#include <string_view>

namespace unhunch {
namespace {

Q_LOGGING_CATEGORY(log, "unhunch.sense.x11", QtInfoMsg)

template <typename T> using Reply = std::unique_ptr<T, decltype(&std::free)>;

template <typename T> Reply<T> owned(T *reply)
{
    return {reply, &std::free};
}

Millis millis(xcb_sync_int64_t value)
{
    return Millis {(static_cast<std::int64_t>(value.hi) << 32) | value.lo};
}

xcb_sync_int64_t syncValue(Millis value)
{
    const auto bits = static_cast<std::uint64_t>(value.count());
    return {static_cast<std::int32_t>(bits >> 32), static_cast<std::uint32_t>(bits)};
}

// xcb_sync_systemcounter_name() of libxcb 1.15 points two bytes too far.
std::string_view counterName(const xcb_sync_systemcounter_t *counter)
{
    constexpr std::size_t header = 14;
    return {reinterpret_cast<const char *>(counter) + header, counter->name_len};
}

} // namespace

X11Sensor::X11Sensor(const Clock &clock, QObject *parent)
    : Sensor(parent)
    , m_clock(clock)
    , m_lastInput(clock.now().elapsed)
{
    if (qEnvironmentVariableIsSet("WAYLAND_DISPLAY")
        || qEnvironmentVariable("XDG_SESSION_TYPE") == QLatin1String("wayland"))
        m_why = tr("in a Wayland session X11 sees the input of X programs alone");
    else if (!qEnvironmentVariableIsSet("DISPLAY"))
        m_why = tr("no X display here");
    else
        connectToServer();
}

X11Sensor::~X11Sensor() = default;

void X11Sensor::connectToServer()
{
    int screen = 0;
    m_connection.reset(xcb_connect(nullptr, &screen));
    if (xcb_connection_has_error(m_connection.get()) != 0) {
        m_connection.reset();
        m_why = tr("the X display could not be opened");
        return;
    }
    auto screens = xcb_setup_roots_iterator(xcb_get_setup(m_connection.get()));
    for (; screen > 0 && screens.rem > 1; --screen)
        xcb_screen_next(&screens);
    m_root = screens.data->root;

    findIdleCounter();
    m_notifier = std::make_unique<QSocketNotifier>(
        xcb_get_file_descriptor(m_connection.get()), QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &X11Sensor::readEvents);
    xcb_flush(m_connection.get());
    readEvents();
}

void X11Sensor::findIdleCounter()
{
    xcb_connection_t *x = m_connection.get();
    const auto *extension = xcb_get_extension_data(x, &xcb_sync_id);
    if (extension == nullptr || extension->present == 0) {
        m_why = tr("the X server has no XSync");
        return;
    }
    m_firstSyncEvent = extension->first_event;
    owned(xcb_sync_initialize_reply(x, xcb_sync_initialize(x, 3, 1), nullptr));
    const auto list
        = owned(xcb_sync_list_system_counters_reply(x, xcb_sync_list_system_counters(x), nullptr));
    if (!list)
        return;
    for (auto it = xcb_sync_list_system_counters_counters_iterator(list.get()); it.rem > 0;
         xcb_sync_systemcounter_next(&it)) {
        if (counterName(it.data) == "IDLETIME")
            m_counter = it.data->counter;
    }
    if (m_counter == 0) {
        m_why = tr("the X server does not count idle time");
        return;
    }
    // Armed as if somebody typed: where nobody does, it rings at once.
    arm(m_idleAlarm, m_reportAfter, XCB_SYNC_TESTTYPE_POSITIVE_COMPARISON);
}

void X11Sensor::arm(xcb_sync_alarm_t &alarm, Millis value, xcb_sync_testtype_t test)
{
    constexpr uint32_t mask = XCB_SYNC_CA_COUNTER | XCB_SYNC_CA_VALUE_TYPE | XCB_SYNC_CA_VALUE
        | XCB_SYNC_CA_TEST_TYPE | XCB_SYNC_CA_DELTA | XCB_SYNC_CA_EVENTS;
    xcb_sync_create_alarm_value_list_t wanted {};
    wanted.counter = m_counter;
    wanted.valueType = XCB_SYNC_VALUETYPE_ABSOLUTE;
    wanted.value = syncValue(value);
    wanted.testType = test;
    wanted.delta = {0, 0};
    wanted.events = 1;
    // A new alarm each time: one that rang is spent, and what an old one still has on its way to us
    // is known by its number.
    if (alarm != 0)
        xcb_sync_destroy_alarm(m_connection.get(), alarm);
    alarm = xcb_generate_id(m_connection.get());
    xcb_sync_create_alarm_aux(m_connection.get(), alarm, mask, &wanted);
    xcb_flush(m_connection.get());
}

void X11Sensor::setReportIdleAfter(Millis after)
{
    if (after == m_reportAfter)
        return;
    m_reportAfter = after;
    if (m_connection && m_counter != 0 && m_typing)
        arm(m_idleAlarm, after, XCB_SYNC_TESTTYPE_POSITIVE_COMPARISON);
}

void X11Sensor::idleRang(Millis counter)
{
    m_typing = false;
    m_lastInput = m_clock.now().elapsed - counter;
    arm(m_inputAlarm, counter - Millis {1}, XCB_SYNC_TESTTYPE_NEGATIVE_COMPARISON);
    qCDebug(log) << "idle for" << counter.count() << "ms";
    Q_EMIT changed();
}

void X11Sensor::inputRang()
{
    m_typing = true;
    m_lastInput = m_clock.now().elapsed;
    arm(m_idleAlarm, m_reportAfter, XCB_SYNC_TESTTYPE_POSITIVE_COMPARISON);
    qCDebug(log) << "input";
    Q_EMIT changed();
}

xcb_atom_t X11Sensor::atom(const char *name)
{
    xcb_connection_t *x = m_connection.get();
    const auto reply = owned(xcb_intern_atom_reply(
        x, xcb_intern_atom(x, 0, static_cast<uint16_t>(std::strlen(name)), name), nullptr));
    return reply ? reply->atom : xcb_atom_t {XCB_ATOM_NONE};
}

void X11Sensor::allow(const Allowed &allowed)
{
    if (allowed.fullScreen == m_fullScreenAllowed)
        return;
    m_fullScreenAllowed = allowed.fullScreen;
    if (m_connection) {
        watchActiveWindow(m_fullScreenAllowed);
        readEvents(); // waiting for answers may have taken some off the wire
    }
}

void X11Sensor::watchActiveWindow(bool watch)
{
    const uint32_t mask = watch ? XCB_EVENT_MASK_PROPERTY_CHANGE : XCB_EVENT_MASK_NO_EVENT;
    xcb_change_window_attributes(m_connection.get(), m_root, XCB_CW_EVENT_MASK, &mask);
    if (!watch) {
        followActive(0);
        readFullScreen();
        xcb_flush(m_connection.get());
        return;
    }
    m_activeWindowAtom = atom("_NET_ACTIVE_WINDOW");
    m_managerAtom = atom("_NET_SUPPORTING_WM_CHECK");
    m_stateAtom = atom("_NET_WM_STATE");
    m_fullScreenAtom = atom("_NET_WM_STATE_FULLSCREEN");
    readActiveWindow();
    xcb_flush(m_connection.get());
}

void X11Sensor::followActive(xcb_window_t window)
{
    if (window == m_active)
        return;
    xcb_connection_t *x = m_connection.get();
    const uint32_t none = XCB_EVENT_MASK_NO_EVENT;
    const uint32_t property = XCB_EVENT_MASK_PROPERTY_CHANGE;
    if (m_active != 0 && m_active != m_root)
        xcb_change_window_attributes(x, m_active, XCB_CW_EVENT_MASK, &none);
    m_active = window;
    if (m_active != 0 && m_active != m_root)
        xcb_change_window_attributes(x, m_active, XCB_CW_EVENT_MASK, &property);
}

void X11Sensor::readActiveWindow()
{
    xcb_connection_t *x = m_connection.get();
    const auto reply = owned(xcb_get_property_reply(
        x, xcb_get_property(x, 0, m_root, m_activeWindowAtom, XCB_ATOM_WINDOW, 0, 1), nullptr));
    xcb_window_t active = 0;
    if (reply && reply->type == XCB_ATOM_WINDOW
        && xcb_get_property_value_length(reply.get()) >= int(sizeof active))
        std::memcpy(&active, xcb_get_property_value(reply.get()), sizeof active);
    followActive(active);
    readFullScreen();
}

void X11Sensor::readFullScreen()
{
    bool full = false;
    if (m_active != 0) {
        xcb_connection_t *x = m_connection.get();
        const auto reply = owned(xcb_get_property_reply(
            x, xcb_get_property(x, 0, m_active, m_stateAtom, XCB_ATOM_ATOM, 0, 64), nullptr));
        if (reply && reply->type == XCB_ATOM_ATOM) {
            std::array<xcb_atom_t, 64> atoms {};
            const auto bytes = static_cast<std::size_t>(xcb_get_property_value_length(reply.get()));
            std::memcpy(
                atoms.data(), xcb_get_property_value(reply.get()), std::min(bytes, sizeof atoms));
            full = std::find(atoms.begin(), atoms.end(), m_fullScreenAtom) != atoms.end();
        }
    }
    if (full == m_fullScreen)
        return;
    m_fullScreen = full;
    qCDebug(log) << "full screen" << full;
    Q_EMIT changed();
}

void X11Sensor::readEvents()
{
    while (m_connection) {
        const auto event = owned(xcb_poll_for_event(m_connection.get()));
        if (!event)
            break;
        handle(*event);
    }
    if (m_connection && xcb_connection_has_error(m_connection.get()) != 0)
        lost();
}

void X11Sensor::handle(const xcb_generic_event_t &event)
{
    const auto type = static_cast<uint8_t>(event.response_type & 0x7F);
    if (m_counter != 0 && type == m_firstSyncEvent + XCB_SYNC_ALARM_NOTIFY) {
        const auto &notify = reinterpret_cast<const xcb_sync_alarm_notify_event_t &>(event);
        if (notify.state == XCB_SYNC_ALARMSTATE_DESTROYED)
            return;
        if (notify.alarm == m_idleAlarm && m_typing)
            idleRang(millis(notify.counter_value));
        else if (notify.alarm == m_inputAlarm && !m_typing)
            inputRang();
    } else if (type == XCB_PROPERTY_NOTIFY) {
        const auto &notify = reinterpret_cast<const xcb_property_notify_event_t &>(event);
        if (notify.window == m_root && notify.atom == m_activeWindowAtom)
            readActiveWindow();
        else if (notify.window == m_active && notify.atom == m_stateAtom)
            readFullScreen();
    }
}

void X11Sensor::lost()
{
    m_notifier.reset();
    m_connection.reset();
    m_counter = 0;
    m_fullScreen = false;
    m_why = tr("the X display went away");
    qCWarning(log, "the X display went away");
    Q_EMIT changed();
}

bool X11Sensor::managed() const
{
    xcb_connection_t *x = m_connection.get();
    const auto reply = owned(xcb_get_property_reply(
        x, xcb_get_property(x, 0, m_root, m_managerAtom, XCB_ATOM_WINDOW, 0, 1), nullptr));
    return reply && reply->type == XCB_ATOM_WINDOW;
}

QList<Sense> X11Sensor::senses() const
{
    const bool idle = m_connection && m_counter != 0;
    const bool full = m_connection && m_fullScreenAllowed && managed();
    const QString noFull = !m_connection ? m_why
        : m_fullScreenAllowed            ? tr("no window manager tells the active window")
                                         : switchedOff();
    return {{QStringLiteral("idle"), idle, idle ? tr("idle alarms of the X server") : m_why},
        {QStringLiteral("fullscreen"), full,
            full ? tr("the window manager's active window") : noFull}};
}

void X11Sensor::tell(Presence &presence) const
{
    presence.fullScreen = presence.fullScreen || m_fullScreen;
    if (presence.idleKnown || !m_connection || m_counter == 0)
        return;
    presence.idleKnown = true;
    presence.typing = m_typing;
    presence.lastInput = m_lastInput;
}

} // namespace unhunch
