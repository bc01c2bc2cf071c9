// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "battery.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace unhunch {
namespace {

const QString service = QStringLiteral("org.freedesktop.UPower");
const QString path = QStringLiteral("/org/freedesktop/UPower");
const QString properties = QStringLiteral("org.freedesktop.DBus.Properties");
const QString onBattery = QStringLiteral("OnBattery");

} // namespace

BatterySensor::BatterySensor(QDBusConnection bus, QObject *parent)
    : Sensor(parent)
    , m_bus(std::move(bus))
{ }

void BatterySensor::allow(const Allowed &allowed)
{
    if (allowed.battery == m_allowed || !m_bus.isConnected())
        return;
    m_allowed = allowed.battery;
    const QString signal = QStringLiteral("PropertiesChanged");
    const char *slot = SLOT(propertiesChanged(QString, QVariantMap, QStringList));
    if (m_allowed) {
        m_owner = std::make_unique<QDBusServiceWatcher>(
            service, m_bus, QDBusServiceWatcher::WatchForOwnerChange);
        connect(m_owner.get(), &QDBusServiceWatcher::serviceOwnerChanged, this,
            [this](
                const QString &, const QString &, const QString &owner) { ownerChanged(owner); });
        m_bus.connect(service, path, properties, signal, this, slot);
        ask();
    } else {
        m_owner.reset();
        m_bus.disconnect(service, path, properties, signal, this, slot);
        set(false);
    }
}

void BatterySensor::ownerChanged(const QString &owner)
{
    m_here = false;
    set(false); // one that dies must not leave us quiet for ever
    if (!owner.isEmpty())
        ask();
}

void BatterySensor::ask()
{
    auto call = QDBusMessage::createMethodCall(service, path, properties, QStringLiteral("Get"));
    call << service << onBattery;
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QVariant> reply = *watcher;
        m_here = !reply.isError();
        if (m_here && m_allowed)
            set(reply.value().toBool());
    });
}

void BatterySensor::propertiesChanged(
    const QString &interface, const QVariantMap &values, const QStringList &)
{
    if (interface == service && values.contains(onBattery))
        set(values.value(onBattery).toBool());
}

void BatterySensor::set(bool on)
{
    if (on == m_on)
        return;
    m_on = on;
    Q_EMIT changed();
}

QList<Sense> BatterySensor::senses() const
{
    const QString name = QStringLiteral("battery");
    if (!m_allowed)
        return {{name, false, switchedOff()}};
    return {{name, m_here, m_here ? tr("UPower") : tr("UPower does not answer")}};
}

void BatterySensor::tell(Presence &presence) const
{
    presence.battery = presence.battery || m_on;
}

} // namespace unhunch
