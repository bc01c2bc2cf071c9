// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screensaver.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>

#include <algorithm>
#include <array>

namespace unhunch {
namespace {

struct Saver
{
    QString service;
    QString path;
};

std::array<Saver, 4> savers()
{
    return {{{QStringLiteral("org.freedesktop.ScreenSaver"),
                 QStringLiteral("/org/freedesktop/ScreenSaver")},
        {QStringLiteral("org.gnome.ScreenSaver"), QStringLiteral("/org/gnome/ScreenSaver")},
        {QStringLiteral("org.cinnamon.ScreenSaver"), QStringLiteral("/org/cinnamon/ScreenSaver")},
        {QStringLiteral("org.xfce.ScreenSaver"), QStringLiteral("/org/xfce/ScreenSaver")}}};
}

} // namespace

ScreenSaverSensor::ScreenSaverSensor(QDBusConnection bus, QObject *parent)
    : Sensor(parent)
    , m_bus(std::move(bus))
{
    if (!m_bus.isConnected())
        return;
    auto *watcher = new QDBusServiceWatcher(this);
    watcher->setConnection(m_bus);
    for (const Saver &saver : savers()) {
        watcher->addWatchedService(saver.service);
        watch(saver.service, saver.path);
    }
    connect(watcher, &QDBusServiceWatcher::serviceOwnerChanged, this,
        [this](const QString &name, const QString &, const QString &owner) {
            for (const Saver &saver : savers()) {
                if (saver.service != name)
                    continue;
                if (owner.isEmpty())
                    set(name, false); // one that died holds nobody away
                else
                    ask(name, saver.path);
            }
        });
}

void ScreenSaverSensor::watch(const QString &name, const QString &path)
{
    // The interface has the name of the service; the signal says whom it came from.
    m_bus.connect(QString(), path, name, QStringLiteral("ActiveChanged"), this,
        SLOT(activeChanged(bool, QDBusMessage)));
    ask(name, path);
}

void ScreenSaverSensor::ask(const QString &name, const QString &path)
{
    auto call = QDBusMessage::createMethodCall(name, path, name, QStringLiteral("GetActive"));
    call.setAutoStartService(false);
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, name] {
        watcher->deleteLater();
        const QDBusPendingReply<bool> reply = *watcher;
        if (!reply.isError())
            set(name, reply.value());
    });
}

void ScreenSaverSensor::activeChanged(bool active, const QDBusMessage &message)
{
    set(message.interface(), active);
}

void ScreenSaverSensor::set(const QString &name, bool active)
{
    const bool before = m_active.value(name, false);
    m_active.insert(name, active);
    if (before != active)
        Q_EMIT changed();
}

QList<Sense> ScreenSaverSensor::senses() const
{
    const bool here = !m_active.isEmpty();
    return {{QStringLiteral("screensaver"), here,
        here ? m_active.keys().join(QStringLiteral(", ")) : tr("no screen saver answers")}};
}

void ScreenSaverSensor::tell(Presence &presence) const
{
    const bool active = std::any_of(m_active.begin(), m_active.end(), [](bool on) { return on; });
    presence.locked = presence.locked || active;
}

} // namespace unhunch
