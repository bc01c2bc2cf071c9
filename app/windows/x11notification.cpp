// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "x11notification.h"

#include <QGuiApplication>
#include <QWidget>

#include <array>
#include <cstdlib>
#include <memory>
#include <string_view>
#include <xcb/xcb.h>

namespace unhunch {
namespace {

xcb_atom_t atom(xcb_connection_t *x, std::string_view name)
{
    const std::unique_ptr<xcb_intern_atom_reply_t, decltype(&std::free)> reply(
        xcb_intern_atom_reply(x,
            xcb_intern_atom(x, 0, static_cast<std::uint16_t>(name.size()), name.data()), nullptr),
        &std::free);
    return reply ? reply->atom : xcb_atom_t {XCB_ATOM_NONE};
}

} // namespace

void beX11Notification(QWidget &window)
{
    // The offscreen platform has that interface, too, and nothing behind it.
    const auto *platform = QGuiApplication::platformName() == QLatin1String("xcb")
        ? qGuiApp->nativeInterface<QNativeInterface::QX11Application>()
        : nullptr;
    if (platform == nullptr)
        return;
    xcb_connection_t *x = platform->connection();
    const std::array<xcb_atom_t, 2> types {atom(x, "_NET_WM_WINDOW_TYPE_NOTIFICATION"),
        atom(x, "_NET_WM_WINDOW_TYPE_UTILITY")}; // for those that know no notifications
    xcb_change_property(x, XCB_PROP_MODE_REPLACE, static_cast<xcb_window_t>(window.winId()),
        atom(x, "_NET_WM_WINDOW_TYPE"), XCB_ATOM_ATOM, 32, types.size(), types.data());
    // Xfce's panel lists such windows all the same. Qt adds to these what the flags say.
    const std::array<xcb_atom_t, 2> unlisted {
        atom(x, "_NET_WM_STATE_SKIP_TASKBAR"), atom(x, "_NET_WM_STATE_SKIP_PAGER")};
    xcb_change_property(x, XCB_PROP_MODE_REPLACE, static_cast<xcb_window_t>(window.winId()),
        atom(x, "_NET_WM_STATE"), XCB_ATOM_ATOM, 32, unlisted.size(), unlisted.data());
}

} // namespace unhunch
