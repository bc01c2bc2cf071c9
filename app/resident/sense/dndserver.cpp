// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dndserver.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QLoggingCategory>

#include <algorithm>

namespace unhunch {
namespace {

Q_LOGGING_CATEGORY(log, "unhunch.sense.dnd", QtInfoMsg)

const QString service = QStringLiteral("org.freedesktop.Notifications");
const QString path = QStringLiteral("/org/freedesktop/Notifications");
const QString properties = QStringLiteral("org.freedesktop.DBus.Properties");

} // namespace

DndServer::DndServer(QDBusConnection bus, QObject *parent)
    : Sensor(parent)
    , m_bus(std::move(bus))
    , m_switches {{service, QStringLiteral("Inhibited")},
          {QStringLiteral("org.dunstproject.cmd0"), QStringLiteral("paused")}}
{
    if (!m_bus.isConnected())
        return;
    auto *watcher
        = new QDBusServiceWatcher(service, m_bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(watcher, &QDBusServiceWatcher::serviceOwnerChanged, this, &DndServer::serverChanged);
}

void DndServer::allow(const Allowed &allowed)
{
    if (allowed.dnd == m_allowed || !m_bus.isConnected())
        return;
    m_allowed = allowed.dnd;
    const QString signal = QStringLiteral("PropertiesChanged");
    const char *slot = SLOT(propertiesChanged(QString, QVariantMap, QStringList));
    if (m_allowed)
        m_bus.connect(service, path, properties, signal, this, slot);
    else
        m_bus.disconnect(service, path, properties, signal, this, slot);
    serverChanged();
}

void DndServer::serverChanged()
{
    for (Switch &each : m_switches) {
        each.here = false; // another server has other properties
        set(each, false);
        if (m_allowed)
            ask(each);
    }
}

void DndServer::ask(Switch &which)
{
    auto call = QDBusMessage::createMethodCall(service, path, properties, QStringLiteral("Get"));
    call.setAutoStartService(false);
    call << which.interface << which.property;
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, &which] {
        watcher->deleteLater();
        const QDBusPendingReply<QVariant> reply = *watcher;
        if (reply.isError() || reply.value().typeId() != QMetaType::Bool || !m_allowed)
            return;
        which.here = true;
        set(which, reply.value().toBool());
    });
}

void DndServer::propertiesChanged(
    const QString &interface, const QVariantMap &values, const QStringList &gone)
{
    for (Switch &each : m_switches) {
        if (each.interface != interface)
            continue;
        if (const auto it = values.find(each.property); it != values.end()) {
            each.here = true;
            set(each, it->toBool());
        } else if (gone.contains(each.property)) {
            ask(each);
        }
    }
}

void DndServer::set(Switch &which, bool on)
{
    if (on == which.on)
        return;
    which.on = on;
    qCDebug(log) << which.property << on;
    Q_EMIT changed();
}

QList<Sense> DndServer::senses() const
{
    const QString name = QStringLiteral("dnd");
    if (!m_allowed)
        return {{name, false, switchedOff()}};
    const auto here = std::find_if(
        m_switches.begin(), m_switches.end(), [](const Switch &each) { return each.here; });
    if (here == m_switches.end())
        return {{name, false, tr("this notification service does not tell")}};
    return {{name, true, tr("the notification service's property %1").arg(here->property)}};
}

void DndServer::tell(Presence &presence) const
{
    presence.dnd = presence.dnd
        || std::any_of(
            m_switches.begin(), m_switches.end(), [](const Switch &each) { return each.on; });
}

} // namespace unhunch
