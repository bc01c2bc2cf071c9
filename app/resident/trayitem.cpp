// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "trayitem.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QLoggingCategory>

#include <utility>

namespace unhunch {
namespace {

Q_LOGGING_CATEGORY(log, "unhunch.tray", QtInfoMsg)

const QString watcherName = QStringLiteral("org.kde.StatusNotifierWatcher");
const QString watcherPath = QStringLiteral("/StatusNotifierWatcher");
const QString itemPath = QStringLiteral("/StatusNotifierItem");
const QString menuObjectPath = QStringLiteral("/MenuBar");

} // namespace

TrayItem::TrayItem(
    QDBusConnection bus, QString icons, Qt::LayoutDirection direction, QObject *parent)
    : QObject(parent)
    , m_bus(std::move(bus))
    , m_icons(std::move(icons))
    , m_menu((registerTrayTypes(), m_bus), menuObjectPath, direction)
{
    m_bus.registerObject(itemPath, this,
        QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals
            | QDBusConnection::ExportAllProperties);
    auto *watcher = new QDBusServiceWatcher(
        watcherName, m_bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(watcher, &QDBusServiceWatcher::serviceOwnerChanged, this,
        [this](const QString &, const QString &, const QString &owner) {
            setRegistered(false);
            if (!owner.isEmpty())
                registerAtWatcher();
        });
    // A host that comes to a watcher which is there: some forget who registered before.
    m_bus.connect(watcherName, watcherPath, watcherName,
        QStringLiteral("StatusNotifierHostRegistered"), this, SLOT(registerAtWatcher()));
    registerAtWatcher();
}

void TrayItem::registerAtWatcher()
{
    auto call = QDBusMessage::createMethodCall(
        watcherName, watcherPath, watcherName, QStringLiteral("RegisterStatusNotifierItem"));
    call.setAutoStartService(false);
    call << m_bus.baseService();
    auto *pending = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(pending, &QDBusPendingCallWatcher::finished, this, [this, pending] {
        pending->deleteLater();
        const QDBusPendingReply<> reply = *pending;
        setRegistered(!reply.isError());
        if (reply.isError())
            qCInfo(log).noquote() << "no tray yet:" << reply.error().message();
    });
}

void TrayItem::setRegistered(bool registered)
{
    m_registered = registered;
    if (registrationTold)
        registrationTold(registered);
}

QDBusObjectPath TrayItem::menuPath() const
{
    return QDBusObjectPath(menuObjectPath);
}

void TrayItem::set(const TrayLook &look)
{
    const TrayLook before = std::exchange(m_look, look);
    m_menu.set(look.menu);
    if (before.icon != look.icon)
        Q_EMIT NewIcon();
    if (before.toolTip != look.toolTip)
        Q_EMIT NewToolTip();
}

void TrayItem::Activate(int, int)
{
    if (activated)
        activated(std::exchange(m_token, {}));
}

void TrayItem::SecondaryActivate(int x, int y)
{
    Activate(x, y);
}

void TrayItem::ContextMenu(int, int)
{
    // Hosts draw the menu themselves; one that asks us to has none of its own to show.
}

void TrayItem::Scroll(int, const QString &) { }

void TrayItem::ProvideXdgActivationToken(const QString &token)
{
    m_token = token;
}

} // namespace unhunch
