// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakecompositor.h"

#include "ext-idle-notify-v1-server.h"
#include "foreign-toplevel-server.h"
#include "kde-idle-server.h"

#include <algorithm>
#include <wayland-server.h>

namespace unhunch::test {

// What the clients ask for.
struct FakeCompositor::Events
{
    static FakeCompositor *self(wl_resource *resource)
    {
        return static_cast<FakeCompositor *>(wl_resource_get_user_data(resource));
    }

    static void destroy(wl_client *, wl_resource *resource) { wl_resource_destroy(resource); }

    static void nothing(wl_client *, wl_resource *) { }

    static void gone(wl_resource *resource)
    {
        auto &all = self(resource)->m_timeouts;
        all.erase(std::remove_if(all.begin(), all.end(),
                      [&](const Timeout &timeout) { return timeout.resource == resource; }),
            all.end());
    }

    static void getExt(
        wl_client *client, wl_resource *notifier, std::uint32_t id, std::uint32_t ms, wl_resource *)
    {
        static const struct ext_idle_notification_v1_interface methods
        {
            &destroy
        };

        auto *resource = wl_resource_create(client, &ext_idle_notification_v1_interface, 1, id);
        wl_resource_set_implementation(resource, &methods, self(notifier), &gone);
        self(notifier)->m_timeouts.push_back({resource, ms, true});
    }

    static void getKde(
        wl_client *client, wl_resource *idle, std::uint32_t id, wl_resource *, std::uint32_t ms)
    {
        static const struct org_kde_kwin_idle_timeout_interface methods
        {
            &destroy, &nothing
        };

        auto *resource = wl_resource_create(client, &org_kde_kwin_idle_timeout_interface, 1, id);
        wl_resource_set_implementation(resource, &methods, self(idle), &gone);
        self(idle)->m_timeouts.push_back({resource, ms, false});
    }

    static void bindSeat(wl_client *client, void *data, std::uint32_t, std::uint32_t id)
    {
        auto *resource = wl_resource_create(client, &wl_seat_interface, 1, id);
        wl_resource_set_implementation(resource, nullptr, data, nullptr);
    }

    static void bindExt(wl_client *client, void *data, std::uint32_t, std::uint32_t id)
    {
        static const struct ext_idle_notifier_v1_interface methods
        {
            &destroy, &getExt
        };

        auto *resource = wl_resource_create(client, &ext_idle_notifier_v1_interface, 1, id);
        wl_resource_set_implementation(resource, &methods, data, nullptr);
    }

    static void bindKde(wl_client *client, void *data, std::uint32_t, std::uint32_t id)
    {
        static const struct org_kde_kwin_idle_interface methods
        {
            &getKde
        };

        auto *resource = wl_resource_create(client, &org_kde_kwin_idle_interface, 1, id);
        wl_resource_set_implementation(resource, &methods, data, nullptr);
    }

    static void bindToplevels(wl_client *client, void *data, std::uint32_t, std::uint32_t id)
    {
        static const struct zwlr_foreign_toplevel_manager_v1_interface methods
        {
            &stop
        };

        auto *compositor = static_cast<FakeCompositor *>(data);
        auto *resource
            = wl_resource_create(client, &zwlr_foreign_toplevel_manager_v1_interface, 2, id);
        wl_resource_set_implementation(resource, &methods, data, &listenerGone);
        compositor->m_listener = resource;
        for (auto &[number, window] : compositor->m_windows)
            compositor->tell(window);
    }

    static void stop(wl_client *, wl_resource *listener) { self(listener)->finishWindows(); }

    static void listenerGone(wl_resource *listener) { self(listener)->m_listener = nullptr; }

    static void handleGone(wl_resource *handle)
    {
        for (auto &[number, window] : self(handle)->m_windows)
            if (window.handle == handle)
                window.handle = nullptr;
    }

    static void came(wl_listener *listener, void *client);
};

struct FakeCompositor::Arrival
{
    wl_listener listener {}; // first: the library hands out its address
    FakeCompositor *compositor = nullptr;
};

void FakeCompositor::Events::came(wl_listener *listener, void *client)
{
    FakeCompositor *compositor = reinterpret_cast<Arrival *>(listener)->compositor;
    ++compositor->clients;
    if (compositor->m_refuses)
        wl_client_destroy(static_cast<wl_client *>(client));
}

FakeCompositor::FakeCompositor(const QByteArray &socket, unsigned offers)
    : m_display(wl_display_create())
    , m_arrival(std::make_unique<Arrival>())
{
    if (wl_display_add_socket(m_display, socket.constData()) != 0)
        qFatal("no socket %s", socket.constData());
    m_arrival->compositor = this;
    m_arrival->listener.notify = &Events::came;
    wl_display_add_client_created_listener(m_display, &m_arrival->listener);
    for (const Offer each : {Seat, ExtIdle, KdeIdle, Toplevels})
        if ((offers & each) != 0)
            offer(each);
    wl_event_loop *loop = wl_display_get_event_loop(m_display);
    m_notifier
        = std::make_unique<QSocketNotifier>(wl_event_loop_get_fd(loop), QSocketNotifier::Read);
    QObject::connect(m_notifier.get(), &QSocketNotifier::activated, m_notifier.get(), [this, loop] {
        wl_event_loop_dispatch(loop, 0);
        flush();
    });
}

FakeCompositor::~FakeCompositor()
{
    m_notifier.reset();
    wl_display_destroy_clients(m_display);
    wl_display_destroy(m_display);
}

void FakeCompositor::flush()
{
    wl_display_flush_clients(m_display);
}

void FakeCompositor::offer(Offer offer)
{
    wl_global *global = nullptr;
    if (offer == Seat)
        global = wl_global_create(m_display, &wl_seat_interface, 1, this, &Events::bindSeat);
    else if (offer == ExtIdle)
        global = wl_global_create(
            m_display, &ext_idle_notifier_v1_interface, 1, this, &Events::bindExt);
    else if (offer == Toplevels)
        global = wl_global_create(m_display, &zwlr_foreign_toplevel_manager_v1_interface, 2, this,
            &Events::bindToplevels);
    else
        global
            = wl_global_create(m_display, &org_kde_kwin_idle_interface, 1, this, &Events::bindKde);
    m_globals.emplace_back(offer, global);
    flush();
}

void FakeCompositor::withdraw(Offer offer)
{
    const auto it = std::find_if(m_globals.begin(), m_globals.end(),
        [offer](const auto &global) { return global.first == offer; });
    // Gone from the list, but not from memory: a client may be asking for it just now.
    wl_global_remove(it->second);
    flush();
}

std::vector<std::uint32_t> FakeCompositor::thresholds() const
{
    std::vector<std::uint32_t> all;
    for (const Timeout &timeout : m_timeouts)
        all.push_back(timeout.threshold);
    return all;
}

void FakeCompositor::idle()
{
    for (const Timeout &timeout : m_timeouts) {
        if (timeout.ext)
            ext_idle_notification_v1_send_idled(timeout.resource);
        else
            org_kde_kwin_idle_timeout_send_idle(timeout.resource);
    }
    flush();
}

void FakeCompositor::input()
{
    for (const Timeout &timeout : m_timeouts) {
        if (timeout.ext)
            ext_idle_notification_v1_send_resumed(timeout.resource);
        else
            org_kde_kwin_idle_timeout_send_resumed(timeout.resource);
    }
    flush();
}

int FakeCompositor::openWindow(States states)
{
    const int number = m_windows.empty() ? 1 : m_windows.rbegin()->first + 1;
    tell(m_windows[number] = {std::move(states), nullptr});
    flush();
    return number;
}

void FakeCompositor::tell(Window &window)
{
    if (m_listener == nullptr)
        return;
    static const auto methods = [] {
        struct zwlr_foreign_toplevel_handle_v1_interface all
        { };

        all.destroy = &Events::destroy;
        return all;
    }();
    window.handle = wl_resource_create(wl_resource_get_client(m_listener),
        &zwlr_foreign_toplevel_handle_v1_interface, wl_resource_get_version(m_listener), 0);
    wl_resource_set_implementation(window.handle, &methods, this, &Events::handleGone);
    zwlr_foreign_toplevel_manager_v1_send_toplevel(m_listener, window.handle);
    zwlr_foreign_toplevel_handle_v1_send_title(window.handle, "not ours to read");
    tellStates(window, true);
}

void FakeCompositor::tellStates(const Window &window, bool done)
{
    if (window.handle == nullptr)
        return;
    wl_array all;
    wl_array_init(&all);
    for (const std::uint32_t state : window.states)
        *static_cast<std::uint32_t *>(wl_array_add(&all, sizeof state)) = state;
    zwlr_foreign_toplevel_handle_v1_send_state(window.handle, &all);
    wl_array_release(&all);
    if (done)
        zwlr_foreign_toplevel_handle_v1_send_done(window.handle);
}

void FakeCompositor::setStates(int window, States states, bool done)
{
    m_windows.at(window).states = std::move(states);
    tellStates(m_windows.at(window), done);
    flush();
}

void FakeCompositor::closeWindow(int window)
{
    if (wl_resource *handle = m_windows.at(window).handle; handle != nullptr)
        zwlr_foreign_toplevel_handle_v1_send_closed(handle);
    m_windows.erase(window);
    flush();
}

void FakeCompositor::finishWindows()
{
    zwlr_foreign_toplevel_manager_v1_send_finished(m_listener);
    wl_resource_destroy(m_listener);
    flush();
}

std::size_t FakeCompositor::windowsTold() const
{
    return static_cast<std::size_t>(std::count_if(m_windows.begin(), m_windows.end(),
        [](const auto &window) { return window.second.handle != nullptr; }));
}

void FakeCompositor::closeOnEverybody()
{
    m_refuses = true;
    wl_display_destroy_clients(m_display);
}

} // namespace unhunch::test
