// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "x11desk.h"

#include <QGuiApplication>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>
#include <xcb/xcb.h>

namespace unhunch {
namespace {

constexpr std::uint32_t everyDesktop = 0xFFFFFFFF;
constexpr std::uint32_t mostWindows = 1024;

template <typename T> std::unique_ptr<T, decltype(&std::free)> owned(T *reply)
{
    return {reply, &std::free};
}

// Everything is asked before the first answer is read: a walk to the server each, not one a window.
class Reader
{
public:
    explicit Reader(xcb_connection_t *x)
        : m_x(x)
        , m_root(*xcb_setup_roots_iterator(xcb_get_setup(x)).data)
    {
        std::array<xcb_intern_atom_cookie_t, names.size()> asked {};
        std::transform(names.begin(), names.end(), asked.begin(), [x](std::string_view name) {
            return xcb_intern_atom(x, 1, static_cast<std::uint16_t>(name.size()), name.data());
        });
        for (std::size_t i = 0; i < asked.size(); ++i) {
            const auto reply = owned(xcb_intern_atom_reply(m_x, asked.at(i), nullptr));
            m_atoms.at(i) = reply ? reply->atom : xcb_atom_t {XCB_ATOM_NONE};
        }
    }

    Desk read() const
    {
        const auto listed = ask(m_root.root, ClientList, mostWindows);
        const auto now = ask(m_root.root, CurrentDesktop, 1);
        const std::vector<std::uint32_t> windows = numbers(listed);
        const std::vector<std::uint32_t> desktop = numbers(now);
        std::vector<Asked> all;
        all.reserve(windows.size());
        for (const std::uint32_t window : windows) {
            all.push_back({ask(window, State, 64), ask(window, Desktop, 1), ask(window, Strut, 12),
                xcb_get_window_attributes(m_x, window), xcb_get_geometry(m_x, window),
                xcb_translate_coordinates(m_x, window, m_root.root, 0, 0)});
        }
        Desk desk;
        for (const Asked &each : all) {
            take(each, desktop, desk);
        }
        return desk;
    }

private:
    enum Name { ClientList, CurrentDesktop, State, FullScreen, Hidden, Desktop, Strut };

    static constexpr std::array<std::string_view, 7> names {"_NET_CLIENT_LIST",
        "_NET_CURRENT_DESKTOP", "_NET_WM_STATE", "_NET_WM_STATE_FULLSCREEN", "_NET_WM_STATE_HIDDEN",
        "_NET_WM_DESKTOP", "_NET_WM_STRUT_PARTIAL"};

    struct Asked
    {
        xcb_get_property_cookie_t state, desktop, strut;
        xcb_get_window_attributes_cookie_t attributes;
        xcb_get_geometry_cookie_t geometry;
        xcb_translate_coordinates_cookie_t place;
    };

    xcb_get_property_cookie_t ask(xcb_window_t window, Name name, std::uint32_t most) const
    {
        return xcb_get_property(
            m_x, 0, window, m_atoms.at(name), XCB_GET_PROPERTY_TYPE_ANY, 0, most);
    }

    std::vector<std::uint32_t> numbers(xcb_get_property_cookie_t asked) const
    {
        const auto reply = owned(xcb_get_property_reply(m_x, asked, nullptr));
        if (!reply || reply->format != 32)
            return {};
        const auto bytes = static_cast<std::size_t>(xcb_get_property_value_length(reply.get()));
        std::vector<std::uint32_t> all(bytes / sizeof(std::uint32_t));
        if (!all.empty())
            std::memcpy(all.data(), xcb_get_property_value(reply.get()), bytes);
        return all;
    }

    // Every answer is fetched, or it would wait in the connection for ever. A window that is gone
    // by now has none.
    void take(const Asked &asked, const std::vector<std::uint32_t> &desktop, Desk &desk) const
    {
        const auto state = numbers(asked.state);
        const auto on = numbers(asked.desktop);
        const auto strut = numbers(asked.strut);
        const auto attributes
            = owned(xcb_get_window_attributes_reply(m_x, asked.attributes, nullptr));
        const auto geometry = owned(xcb_get_geometry_reply(m_x, asked.geometry, nullptr));
        const auto place = owned(xcb_translate_coordinates_reply(m_x, asked.place, nullptr));
        const auto has = [&](Name name) {
            return std::find(state.begin(), state.end(), m_atoms.at(name)) != state.end();
        };
        const bool here = on.empty() || desktop.empty() || on.front() == everyDesktop
            || on.front() == desktop.front();
        if (!attributes || !geometry || !place || !here || has(Hidden)
            || attributes->map_state != XCB_MAP_STATE_VIEWABLE)
            return;
        if (has(FullScreen))
            desk.filled.append(
                QRect(place->dst_x, place->dst_y, geometry->width, geometry->height));
        if (strut.size() == 12)
            takeStrut(strut, desk);
    }

    // EWMH: how far it reaches in from the left, right, top and bottom of the whole desk, then from
    // where to where along each of them.
    void takeStrut(const std::vector<std::uint32_t> &strut, Desk &desk) const
    {
        const QRect whole(0, 0, m_root.width_in_pixels, m_root.height_in_pixels);
        const auto n = [&](std::size_t i) { return static_cast<int>(strut.at(i)); };
        const std::array<Reserved, 4> all {
            Reserved {Qt::LeftEdge, QRect(0, n(4), n(0), n(5) - n(4) + 1)},
            {Qt::RightEdge, QRect(whole.width() - n(1), n(6), n(1), n(7) - n(6) + 1)},
            {Qt::TopEdge, QRect(n(8), 0, n(9) - n(8) + 1, n(2))},
            {Qt::BottomEdge, QRect(n(10), whole.height() - n(3), n(11) - n(10) + 1, n(3))}};
        std::copy_if(all.begin(), all.end(), std::back_inserter(desk.reserved),
            [](const Reserved &each) { return !each.area.isEmpty(); });
    }

    xcb_connection_t *m_x;
    const xcb_screen_t &m_root;
    std::array<xcb_atom_t, names.size()> m_atoms {};
};

} // namespace

Desk x11Desk()
{
    // The offscreen platform has that interface, too, and nothing behind it.
    const auto *platform = QGuiApplication::platformName() == QLatin1String("xcb")
        ? qGuiApp->nativeInterface<QNativeInterface::QX11Application>()
        : nullptr;
    return platform != nullptr ? Reader(platform->connection()).read() : Desk {};
}

} // namespace unhunch
