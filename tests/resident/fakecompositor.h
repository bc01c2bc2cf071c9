// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSocketNotifier>

#include <cstdint>
#include <memory>
#include <vector>

struct wl_display;
struct wl_global;
struct wl_resource;

namespace unhunch::test {

// A Wayland compositor that does as it is told: the real ones cannot be made to offer one idle
// protocol and not the other, to break off in the middle or to close on everybody who comes. It
// lives in the test's own event loop and listens in $XDG_RUNTIME_DIR.
class FakeCompositor
{
public:
    enum Offer : unsigned { Seat = 1, ExtIdle = 2, KdeIdle = 4 };

    FakeCompositor(const QByteArray &socket, unsigned offers);
    ~FakeCompositor();

    FakeCompositor(const FakeCompositor &) = delete;
    FakeCompositor &operator=(const FakeCompositor &) = delete;

    // The idle requests that stand, by threshold in ms.
    std::vector<std::uint32_t> thresholds() const;
    void idle(); // nobody did anything for the threshold
    void input();

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

    wl_display *m_display = nullptr;
    std::unique_ptr<QSocketNotifier> m_notifier;
    std::vector<std::pair<Offer, wl_global *>> m_globals;
    std::vector<Timeout> m_timeouts;
    std::unique_ptr<Arrival> m_arrival;
    bool m_refuses = false;
};

} // namespace unhunch::test
