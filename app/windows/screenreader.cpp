// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screenreader.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

#include <utility>

namespace unhunch {

namespace {

const QString service = QStringLiteral("org.a11y.Bus");
const QString path = QStringLiteral("/org/a11y/bus");
const QString status = QStringLiteral("org.a11y.Status");
const QString enabled = QStringLiteral("ScreenReaderEnabled");
const QString properties = QStringLiteral("org.freedesktop.DBus.Properties");

} // namespace

DesktopScreenReader::DesktopScreenReader(QDBusConnection bus, QObject *parent)
    : ScreenReader(parent)
    , m_bus(std::move(bus))
{
    m_bus.connect(service, path, properties, QStringLiteral("PropertiesChanged"), this,
        SLOT(changed(QString, QVariantMap, QStringList)));
    ask();
}

void DesktopScreenReader::ask()
{
    QDBusMessage call
        = QDBusMessage::createMethodCall(service, path, properties, QStringLiteral("Get"));
    call << status << enabled;
    call.setAutoStartService(false);
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        setActive(reply.isValid() && reply.value().variant().toBool());
        watcher->deleteLater();
    });
}

void DesktopScreenReader::changed(
    const QString &interface, const QVariantMap &values, const QStringList &invalidated)
{
    if (interface != status)
        return;
    if (values.contains(enabled))
        setActive(values.value(enabled).toBool());
    else if (invalidated.contains(enabled))
        ask();
}

} // namespace unhunch
