// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "waylandwindows.h"

#include "foreign-toplevel-client.h"

#include <QLoggingCategory>

#include <algorithm>
#include <utility>

namespace unhunch {
namespace {

Q_LOGGING_CATEGORY(log, "unhunch.sense.wayland", QtInfoMsg)

constexpr std::uint32_t knowsFullScreen = 2; // the version that began to tell it

using Handle = zwlr_foreign_toplevel_handle_v1;

} // namespace

struct WaylandWindows::Events
{
    static WaylandWindows *self(void *data) { return static_cast<WaylandWindows *>(data); }

    static void opened(void *data, zwlr_foreign_toplevel_manager_v1 *, Handle *window)
    {
        self(data)->m_windows.emplace(window, Window {});
        zwlr_foreign_toplevel_handle_v1_add_listener(window, &ofWindow, data);
    }

    static void finished(void *data, zwlr_foreign_toplevel_manager_v1 *) { self(data)->letGo(); }

    static void words(void *, Handle *, const char *) { } // of the window: not ours to read

    static void output(void *, Handle *, wl_output *) { }

    static void state(void *data, Handle *window, wl_array *states)
    {
        const auto *first = static_cast<const std::uint32_t *>(states->data);
        const auto *last = first + states->size / sizeof *first;
        const auto has = [first, last](std::uint32_t state) {
            return first != nullptr && std::find(first, last, state) != last;
        };
        self(data)->m_windows[window].full = has(ZWLR_FOREIGN_TOPLEVEL_HANDLE_V1_STATE_FULLSCREEN)
            && has(ZWLR_FOREIGN_TOPLEVEL_HANDLE_V1_STATE_ACTIVATED);
    }

    static void done(void *data, Handle *window)
    {
        Window &known = self(data)->m_windows[window];
        known.shown = known.full;
        self(data)->settle();
    }

    static void closed(void *data, Handle *window)
    {
        self(data)->m_windows.erase(window);
        zwlr_foreign_toplevel_handle_v1_destroy(window);
        self(data)->settle();
        self(data)->m_display.flush();
    }

    static constexpr zwlr_foreign_toplevel_manager_v1_listener ofManager {&opened, &finished};
    static constexpr zwlr_foreign_toplevel_handle_v1_listener ofWindow {
        &words, &words, &output, &output, &state, &done, &closed};
};

WaylandWindows::WaylandWindows(WaylandDisplay &display, QObject *parent)
    : Sensor(parent)
    , m_display(display)
{
    connect(&display, &WaylandDisplay::offered, this,
        [this](std::uint32_t name, const QByteArray &interface, std::uint32_t version) {
            if (interface != zwlr_foreign_toplevel_manager_v1_interface.name)
                return;
            m_name = name;
            m_version = version;
            bind();
        });
    connect(&display, &WaylandDisplay::withdrawn, this, [this](std::uint32_t name) {
        if (name == m_name)
            m_name = 0; // what is bound goes on until it says that it is finished
    });
    connect(&display, &WaylandDisplay::lost, this, [this] {
        m_name = 0;
        letGo();
    });
}

WaylandWindows::~WaylandWindows()
{
    letGo();
}

void WaylandWindows::allow(const Allowed &allowed)
{
    if (allowed.fullScreen == m_allowed)
        return;
    m_allowed = allowed.fullScreen;
    if (m_allowed) {
        bind();
    } else {
        if (m_manager != nullptr)
            zwlr_foreign_toplevel_manager_v1_stop(m_manager);
        letGo();
    }
    m_display.flush();
}

void WaylandWindows::bind()
{
    if (!m_allowed || m_name == 0 || m_manager != nullptr || m_version < knowsFullScreen)
        return;
    m_manager
        = static_cast<zwlr_foreign_toplevel_manager_v1 *>(wl_registry_bind(m_display.registry(),
            m_name, &zwlr_foreign_toplevel_manager_v1_interface, knowsFullScreen));
    zwlr_foreign_toplevel_manager_v1_add_listener(m_manager, &Events::ofManager, this);
}

void WaylandWindows::letGo()
{
    for (const auto &[window, known] : m_windows)
        zwlr_foreign_toplevel_handle_v1_destroy(window);
    m_windows.clear();
    if (m_manager != nullptr)
        zwlr_foreign_toplevel_manager_v1_destroy(std::exchange(m_manager, nullptr));
    settle();
}

void WaylandWindows::settle()
{
    const bool full = std::any_of(
        m_windows.begin(), m_windows.end(), [](const auto &each) { return each.second.shown; });
    if (full == m_fullScreen)
        return;
    m_fullScreen = full;
    qCDebug(log) << "full screen" << full;
    Q_EMIT changed();
}

QList<Sense> WaylandWindows::senses() const
{
    const QString name = QStringLiteral("fullscreen");
    if (!m_allowed)
        return {{name, false, switchedOff()}};
    if (!m_display.here())
        return {{name, false, m_display.why()}};
    const bool here = m_manager != nullptr;
    return {{name, here,
        here ? tr("the Wayland compositor's list of windows")
             : tr("this Wayland compositor does not tell of full screen")}};
}

void WaylandWindows::tell(Presence &presence) const
{
    presence.fullScreen = presence.fullScreen || m_fullScreen;
}

} // namespace unhunch
