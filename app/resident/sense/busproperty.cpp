// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "busproperty.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>

#include <utility>

namespace unhunch {
namespace {

const QString properties = QStringLiteral("org.freedesktop.DBus.Properties");

} // namespace

BusProperty::BusProperty(QDBusConnection bus, Where where, QObject *parent)
    : QObject(parent)
    , m_bus(std::move(bus))
    , m_where(std::move(where))
{
    if (!m_bus.isConnected())
        return;
    auto *watcher = new QDBusServiceWatcher(
        m_where.service, m_bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(watcher, &QDBusServiceWatcher::serviceOwnerChanged, this,
        [this](const QString &, const QString &, const QString &owner) {
            set({}); // another one may have no such property
            if (!owner.isEmpty())
                ask();
        });
    m_bus.connect(m_where.service, m_where.path, properties, QStringLiteral("PropertiesChanged"),
        {m_where.interface}, QString(), this,
        SLOT(propertiesChanged(QString, QVariantMap, QStringList)));
    ask();
}

void BusProperty::ask()
{
    auto call = QDBusMessage::createMethodCall(
        m_where.service, m_where.path, properties, QStringLiteral("Get"));
    call.setAutoStartService(m_where.starts);
    call << m_where.interface << m_where.name;
    const int asked = ++m_asked;
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, asked] {
        watcher->deleteLater();
        const QDBusPendingReply<QVariant> reply = *watcher;
        if (asked == m_asked)
            set(reply.isError() ? QVariant() : reply.value());
    });
}

void BusProperty::propertiesChanged(
    const QString &, const QVariantMap &values, const QStringList &gone)
{
    if (const auto it = values.find(m_where.name); it != values.end())
        set(*it);
    else if (gone.contains(m_where.name))
        ask();
}

void BusProperty::set(const QVariant &value)
{
    ++m_asked;
    if (value == m_value)
        return;
    m_value = value;
    Q_EMIT changed();
}

} // namespace unhunch
