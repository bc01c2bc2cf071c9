// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sensor.h"
#include "waylanddisplay.h"

#include <map>

struct zwlr_foreign_toplevel_handle_v1;
struct zwlr_foreign_toplevel_manager_v1;

namespace unhunch {

// Whether the active window fills the screen, where the compositor tells (sway and others of
// wlroots). It tells titles and names as well: they are let go unread.
class WaylandWindows : public Sensor
{
    Q_OBJECT

public:
    // `display` is not owned.
    explicit WaylandWindows(WaylandDisplay &display, QObject *parent = nullptr);
    ~WaylandWindows() override;

    QList<Sense> senses() const override;
    void tell(Presence &presence) const override;
    void allow(const Allowed &allowed) override;

private:
    struct Events;

    struct Window
    {
        bool full = false; // fills the screen and is active, as told last…
        bool shown = false; // … and as of the last "done"
    };

    void bind();
    void letGo();
    void settle();

    WaylandDisplay &m_display;
    bool m_allowed = false;
    std::uint32_t m_name = 0; // of the manager, where it is offered; 0: it is not
    std::uint32_t m_version = 0;
    zwlr_foreign_toplevel_manager_v1 *m_manager = nullptr;
    std::map<zwlr_foreign_toplevel_handle_v1 *, Window> m_windows;
    bool m_fullScreen = false;
};

} // namespace unhunch
