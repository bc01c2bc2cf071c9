// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dndxfce.h"

#include <QDBusError>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QLoggingCategory>

namespace unhunch {
namespace {

Q_LOGGING_CATEGORY(log, "unhunch.sense.dnd", QtInfoMsg)

const QString service = QStringLiteral("org.xfce.Xfconf");
const QString path = QStringLiteral("/org/xfce/Xfconf");
const QString channel = QStringLiteral("xfce4-notifyd");
const QString dndProperty = QStringLiteral("/do-not-disturb");

} // namespace

DndXfce::DndXfce(QDBusConnection bus, QObject *parent)
    : Sensor(parent)
    , m_bus(std::move(bus))
{
    // connect() knows the types of a slot by their names, and this one has no name before.
    qRegisterMetaType<QDBusVariant>();
    if (!m_bus.isConnected())
        return;
    auto *watcher
        = new QDBusServiceWatcher(service, m_bus, QDBusServiceWatcher::WatchForRegistration, this);
    connect(watcher, &QDBusServiceWatcher::serviceRegistered, this, &DndXfce::ask);
}

void DndXfce::allow(const Allowed &allowed)
{
    if (allowed.dnd == m_allowed || !m_bus.isConnected())
        return;
    m_allowed = allowed.dnd;
    const QStringList ofTheChannel {channel}; // other settings change more often
    const QString change = QStringLiteral("PropertyChanged");
    const QString removal = QStringLiteral("PropertyRemoved");
    const char *changed = SLOT(propertyChanged(QString, QString, QDBusVariant));
    const char *removed = SLOT(propertyRemoved(QString, QString));
    if (m_allowed) {
        m_bus.connect(service, path, service, change, ofTheChannel, QString(), this, changed);
        m_bus.connect(service, path, service, removal, ofTheChannel, QString(), this, removed);
        ask();
    } else {
        m_bus.disconnect(service, path, service, change, ofTheChannel, QString(), this, changed);
        m_bus.disconnect(service, path, service, removal, ofTheChannel, QString(), this, removed);
        set(false);
    }
}

void DndXfce::ask()
{
    if (!m_allowed)
        return;
    auto call
        = QDBusMessage::createMethodCall(service, path, service, QStringLiteral("GetProperty"));
    call.setAutoStartService(false);
    call << channel << dndProperty;
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QVariant> reply = *watcher;
        // A refusal is an answer: nobody ever set it.
        m_here = !reply.isError()
            || reply.error().name().startsWith(QStringLiteral("org.xfce.Xfconf.Error"));
        if (m_allowed)
            set(!reply.isError() && reply.value().toBool());
    });
}

void DndXfce::propertyChanged(
    const QString &, const QString &changedProperty, const QDBusVariant &value)
{
    if (changedProperty == dndProperty)
        set(value.variant().toBool());
}

void DndXfce::propertyRemoved(const QString &, const QString &removedProperty)
{
    if (removedProperty == dndProperty)
        set(false);
}

void DndXfce::set(bool on)
{
    if (on == m_on)
        return;
    m_on = on;
    qCDebug(log) << "Xfce's" << on;
    Q_EMIT changed();
}

QList<Sense> DndXfce::senses() const
{
    const QString name = QStringLiteral("dnd");
    if (!m_allowed)
        return {{name, false, switchedOff()}};
    return {{name, m_here, m_here ? tr("Xfce's setting") : tr("Xfce's settings are not here")}};
}

void DndXfce::tell(Presence &presence) const
{
    presence.dnd = presence.dnd || m_on;
}

} // namespace unhunch
