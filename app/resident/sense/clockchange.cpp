// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clockchange.h"

#include <QVariantMap>

#include <array>
#include <cstring>
#include <string_view>
#include <sys/inotify.h>
#include <unistd.h>

namespace unhunch {

ClockChange::ClockChange(QDBusConnection bus, const QString &folder, QObject *parent)
    : QObject(parent)
    , m_inotify(inotify_init1(IN_NONBLOCK | IN_CLOEXEC))
{
    if (bus.isConnected())
        bus.connect(QStringLiteral("org.freedesktop.timedate1"),
            QStringLiteral("/org/freedesktop/timedate1"),
            QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("PropertiesChanged"),
            this, SLOT(propertiesChanged(QString, QVariantMap, QStringList)));
    // Where no service sets the zone, somebody moves the link: that shows in its folder.
    if (m_inotify >= 0
        && inotify_add_watch(
               m_inotify, folder.toLocal8Bit().constData(), IN_CREATE | IN_MOVED_TO | IN_ONLYDIR)
            >= 0) {
        m_notifier = std::make_unique<QSocketNotifier>(m_inotify, QSocketNotifier::Read);
        connect(m_notifier.get(), &QSocketNotifier::activated, this, &ClockChange::readInotify);
    }
}

ClockChange::~ClockChange()
{
    m_notifier.reset();
    if (m_inotify >= 0)
        close(m_inotify);
}

void ClockChange::propertiesChanged(
    const QString &, const QVariantMap &values, const QStringList &gone)
{
    const QString zone = QStringLiteral("Timezone");
    if (values.contains(zone) || gone.contains(zone))
        Q_EMIT zoneMayHaveChanged();
}

void ClockChange::readInotify()
{
    alignas(inotify_event) std::array<char, 4096> buffer {};
    bool zone = false;
    for (;;) {
        const auto got = read(m_inotify, buffer.data(), buffer.size());
        if (got <= 0)
            break;
        for (std::size_t at = 0; at < static_cast<std::size_t>(got);) {
            inotify_event event {};
            std::memcpy(&event, buffer.data() + at, sizeof event);
            if (event.len > 0) {
                const std::string_view name {buffer.data() + at + sizeof event};
                zone = zone || name == "localtime" || name == "timezone";
            }
            at += sizeof event + event.len;
        }
    }
    if (zone)
        Q_EMIT zoneMayHaveChanged();
}

} // namespace unhunch
