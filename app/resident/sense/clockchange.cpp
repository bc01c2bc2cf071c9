// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clockchange.h"

#include <QVariantMap>

#include <sys/inotify.h>

namespace unhunch {

ClockChange::ClockChange(QDBusConnection bus, const QString &folder, QObject *parent)
    : QObject(parent)
    , m_folder([this](int, unsigned, std::string_view name) {
        if (name == "localtime" || name == "timezone")
            Q_EMIT zoneMayHaveChanged();
    })
{
    if (bus.isConnected())
        bus.connect(QStringLiteral("org.freedesktop.timedate1"),
            QStringLiteral("/org/freedesktop/timedate1"),
            QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("PropertiesChanged"),
            this, SLOT(propertiesChanged(QString, QVariantMap, QStringList)));
    // Where no service sets the zone, somebody moves the link: that shows in its folder.
    m_folder.add(folder.toStdString(), IN_CREATE | IN_MOVED_TO | IN_ONLYDIR);
}

void ClockChange::propertiesChanged(
    const QString &, const QVariantMap &values, const QStringList &gone)
{
    const QString zone = QStringLiteral("Timezone");
    if (values.contains(zone) || gone.contains(zone))
        Q_EMIT zoneMayHaveChanged();
}

} // namespace unhunch
