// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kdeinhibition.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>

#include <utility>

namespace unhunch {
namespace {

const QString agent = QStringLiteral("org.kde.Solid.PowerManagement.PolicyAgent");
const QString path = QStringLiteral("/org/kde/Solid/PowerManagement/PolicyAgent");
constexpr uint screenStaysOn = 4; // in KDE's flags; 1 is that the machine does not sleep

} // namespace

KdeInhibition::KdeInhibition(QDBusConnection bus, QObject *parent)
    : QObject(parent)
    , m_bus(std::move(bus))
{
    if (!m_bus.isConnected())
        return;
    auto *watcher
        = new QDBusServiceWatcher(agent, m_bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(watcher, &QDBusServiceWatcher::serviceOwnerChanged, this,
        [this](const QString &, const QString &, const QString &owner) {
            set({});
            if (!owner.isEmpty())
                ask();
        });
    m_bus.connect(agent, path, agent, QStringLiteral("InhibitionsChanged"), this, SLOT(ask()));
    ask();
}

void KdeInhibition::ask()
{
    auto call = QDBusMessage::createMethodCall(agent, path, agent, QStringLiteral("HasInhibition"));
    call.setAutoStartService(false);
    call << screenStaysOn;
    const int asked = ++m_asked;
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, asked] {
        watcher->deleteLater();
        const QDBusPendingReply<bool> reply = *watcher;
        if (asked == m_asked)
            set(reply.isError() ? std::nullopt : std::optional(reply.value()));
    });
}

void KdeInhibition::set(std::optional<bool> inhibited)
{
    ++m_asked;
    if (std::exchange(m_inhibited, inhibited) != inhibited)
        Q_EMIT changed();
}

} // namespace unhunch
