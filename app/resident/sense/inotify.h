// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSocketNotifier>

#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace unhunch {

// What the kernel tells of files and folders.
class Inotify
{
public:
    // The watch that tells, the mask of what happened (IN_…), and for a folder the name of the file
    // in it, else nothing. IN_Q_OVERFLOW says that more happened than could be told; its watch is
    // none.
    using Event = std::function<void(int watch, unsigned mask, std::string_view name)>;

    // `event` is called from the event loop, once for each, and must not end this object.
    explicit Inotify(Event event);
    ~Inotify();

    Inotify(const Inotify &) = delete;
    Inotify &operator=(const Inotify &) = delete;

    // The number of the watch; again the same one for what is watched already. -1 for what cannot
    // be watched: it is not there, may not be read, or the kernel has no more watches for us.
    int add(const std::string &path, unsigned mask);

private:
    void read();

    Event m_event;
    int m_descriptor;
    std::optional<QSocketNotifier> m_notifier;
};

} // namespace unhunch
