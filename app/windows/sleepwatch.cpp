// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sleepwatch.h"

#include <QDBusConnection>

namespace unhunch {

SleepWatch::SleepWatch(QObject *parent)
    : QObject(parent)
{
    QDBusConnection::systemBus().connect(QStringLiteral("org.freedesktop.login1"),
        QStringLiteral("/org/freedesktop/login1"), QStringLiteral("org.freedesktop.login1.Manager"),
        QStringLiteral("PrepareForSleep"), this, SLOT(changed(bool)));
    // The freedesktop saver and GNOME's differ in name only.
    QDBusConnection::sessionBus().connect(QString(), QString(),
        QStringLiteral("org.freedesktop.ScreenSaver"), QStringLiteral("ActiveChanged"), this,
        SLOT(changed(bool)));
    QDBusConnection::sessionBus().connect(QString(), QString(),
        QStringLiteral("org.gnome.ScreenSaver"), QStringLiteral("ActiveChanged"), this,
        SLOT(changed(bool)));
}

void SleepWatch::changed(bool away)
{
    if (away) {
        Q_EMIT leaving();
    }
}

} // namespace unhunch
