// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inotify.h"

#include <QObject>
#include <QSocketNotifier>
#include <QString>
#include <QTimer>

#include <cstdint>
#include <memory>
#include <optional>
#include <wayland-client-core.h>

struct wl_callback;
struct wl_registry;

namespace unhunch {

// A connection of our own to the Wayland compositor. Nothing here waits for it: what the compositor
// offers is told as it says so. One that ends is waited for, by its socket's folder, and never
// asked again and again.
class WaylandDisplay : public QObject
{
    Q_OBJECT

public:
    // Connects where $WAYLAND_DISPLAY names a compositor. Signals come from the event loop.
    explicit WaylandDisplay(QObject *parent = nullptr);
    ~WaylandDisplay() override;

    bool here() const { return m_settled; } // connected, and everything on offer was told

    // Why not, for a person.
    const QString &why() const { return m_why; }

    // For binding what was offered; nullptr while there is no connection.
    wl_registry *registry() const { return m_registry; }

    void flush();

Q_SIGNALS:
    void offered(std::uint32_t name, const QByteArray &interface, std::uint32_t version);
    void withdrawn(std::uint32_t name);
    void settled(); // all that is on offer now was told
    void lost(); // every object of this connection is void: let go of it now

private:
    struct Events;

    struct Closer
    {
        void operator()(wl_display *display) const { wl_display_disconnect(display); }
    };

    bool connectToCompositor();
    void lookAgain();
    void read();
    void fail();
    void watchFolder();

    QString m_socket; // its path; empty: this is no Wayland session
    QString m_why;
    std::unique_ptr<wl_display, Closer> m_display;
    wl_registry *m_registry = nullptr;
    wl_callback *m_sync = nullptr;
    std::unique_ptr<QSocketNotifier> m_notifier;
    bool m_settled = false;

    std::optional<Inotify> m_folder; // while there is no connection
    QTimer m_again; // the socket lies there a moment before anybody listens
    int m_triesLeft = 0;
};

} // namespace unhunch
