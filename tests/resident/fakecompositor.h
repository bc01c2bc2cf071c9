// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSocketNotifier>

#include <cstdint>
#include <map>
#include <memory>
#include <vector>

struct wl_display;
struct wl_global;
struct wl_resource;

namespace unhunch::test {

// A Wayland compositor that does as it is told: the real ones cannot be made to offer one idle
// protocol and not the other, to break off in the middle or to close on everybody who comes, and
// those that run headless tell of windows only where there are some. It lives in the test's own
// event loop and listens in $XDG_RUNTIME_DIR.
class FakeCompositor
{
public:
    enum Offer : unsigned { Seat = 1, ExtIdle = 2, KdeIdle = 4, Toplevels = 8 };

    FakeCompositor(const QByteArray &socket, unsigned offers);
    ~FakeCompositor();

    FakeCompositor(const FakeCompositor &) = delete;
    FakeCompositor &operator=(const FakeCompositor &) = delete;

    // The idle requests that stand, by threshold in ms.
    std::vector<std::uint32_t> thresholds() const;
    void idle(); // nobody did anything for the threshold
    void input();

    // Windows, of which who listens is told; each is known by its number. States are those of
    // zwlr_foreign_toplevel_handle_v1.
    using States = std::vector<std::uint32_t>;
    int openWindow(States states = {});
    void setStates(int window, States states, bool done = true);
    void closeWindow(int window);
    void finishWindows(); // who listens is told no more
    std::size_t windowsTold() const; // that somebody has not let go of

    void withdraw(Offer offer);
    void offer(Offer offer);
    void closeOnEverybody(); // and on everybody who comes

    int clients = 0; // that ever came

private:
    struct Events;
    struct Arrival;

    void flush();

    struct Timeout
    {
        wl_resource *resource = nullptr;
        std::uint32_t threshold = 0;
        bool ext = false;
    };

    struct Window
    {
        States states;
        wl_resource *handle = nullptr; // where somebody listens
    };

    void tell(Window &window); // of it, who has not heard of it
    void tellStates(const Window &window, bool done);

    wl_display *m_display = nullptr;
    std::unique_ptr<QSocketNotifier> m_notifier;
    std::vector<std::pair<Offer, wl_global *>> m_globals;
    std::vector<Timeout> m_timeouts;
    std::map<int, Window> m_windows;
    wl_resource *m_listener = nullptr; // for windows
    std::unique_ptr<Arrival> m_arrival;
    bool m_refuses = false;
};

} // namespace unhunch::test
