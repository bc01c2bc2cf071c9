// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inotify.h"

#include <array>
#include <cstring>
#include <sys/inotify.h>
#include <unistd.h>

namespace unhunch {

Inotify::Inotify(Event event)
    : m_event(std::move(event))
    , m_descriptor(inotify_init1(IN_NONBLOCK | IN_CLOEXEC))
{
    if (m_descriptor < 0)
        return;
    m_notifier.emplace(m_descriptor, QSocketNotifier::Read);
    QObject::connect(&*m_notifier, &QSocketNotifier::activated, &*m_notifier, [this] { read(); });
}

Inotify::~Inotify()
{
    m_notifier.reset();
    if (m_descriptor >= 0)
        close(m_descriptor);
}

// NOLINTNEXTLINE(readability-make-member-function-const): it changes what is told
int Inotify::add(const std::string &path, unsigned mask)
{
    return inotify_add_watch(m_descriptor, path.c_str(), mask);
}

void Inotify::read()
{
    alignas(inotify_event) std::array<char, 4096> buffer {};
    for (;;) {
        const auto got = ::read(m_descriptor, buffer.data(), buffer.size());
        if (got <= 0)
            return;
        for (std::size_t at = 0; at < static_cast<std::size_t>(got);) {
            inotify_event event {};
            std::memcpy(&event, buffer.data() + at, sizeof event);
            at += sizeof event;
            // The name is padded with zeros.
            m_event(event.wd, event.mask,
                event.len > 0 ? std::string_view(buffer.data() + at) : std::string_view());
            at += event.len;
        }
    }
}

} // namespace unhunch
