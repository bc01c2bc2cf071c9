// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xembedtray.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QGuiApplication>

#include <utility>

namespace unhunch {

namespace {

const QString itemPath = QStringLiteral("/StatusNotifierItem");
const QString itemInterface = QStringLiteral("org.kde.StatusNotifierItem");
const QString menuPath = QStringLiteral("/MenuBar");
const QString menuInterface = QStringLiteral("com.canonical.dbusmenu");
constexpr int patience = 1000; // ms: a menu that comes later comes too late

} // namespace

XembedTray::XembedTray(QDBusConnection bus, QString resident)
    : m_bus(std::move(bus))
    , m_resident(std::move(resident))
{
    m_bus.connect(
        m_resident, itemPath, itemInterface, QStringLiteral("NewIcon"), this, SLOT(askLook()));
    m_bus.connect(
        m_resident, itemPath, itemInterface, QStringLiteral("NewToolTip"), this, SLOT(askLook()));
    connect(&m_menu, &QMenu::aboutToShow, this, &XembedTray::fillMenu);
    connect(&m_icon, &QSystemTrayIcon::activated, this, &XembedTray::activate);
    m_icon.setContextMenu(&m_menu);
    fillMenu(); // one without lines is not asked
    askLook();
}

bool XembedTray::possible()
{
    return QGuiApplication::platformName() == QLatin1String("xcb")
        && QSystemTrayIcon::isSystemTrayAvailable();
}

void XembedTray::askLook()
{
    auto call = QDBusMessage::createMethodCall(m_resident, itemPath,
        QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("GetAll"));
    call << itemInterface;
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QVariantMap> reply = *watcher;
        if (reply.isError())
            return;
        const QVariantMap look = reply.value();
        const QString folder = look.value(QStringLiteral("IconThemePath")).toString();
        QStringList folders = QIcon::themeSearchPaths();
        if (!folders.contains(folder))
            QIcon::setThemeSearchPaths(folders << folder);
        m_icon.setIcon(QIcon::fromTheme(look.value(QStringLiteral("IconName")).toString()));
        const auto tip = look.value(QStringLiteral("ToolTip")).value<QDBusArgument>();
        QString name;
        QString title;
        QString text;
        tip.beginStructure();
        tip >> name;
        tip.beginArray(); // of pictures: the mark has a name
        tip.endArray();
        tip >> title >> text;
        tip.endStructure();
        m_icon.setToolTip(QStringLiteral("%1: %2").arg(title, text));
        m_icon.show();
    });
}

void XembedTray::fillMenu()
{
    auto about = QDBusMessage::createMethodCall(
        m_resident, menuPath, menuInterface, QStringLiteral("AboutToShow"));
    about << 0;
    m_bus.call(about, QDBus::Block, patience);
    auto layout = QDBusMessage::createMethodCall(
        m_resident, menuPath, menuInterface, QStringLiteral("GetLayout"));
    layout << 0 << -1 << QStringList();
    const QDBusMessage reply = m_bus.call(layout, QDBus::Block, patience);
    if (reply.type() != QDBusMessage::ReplyMessage)
        return; // what it said last still stands
    const auto root = reply.arguments().value(1).value<QDBusArgument>();
    int id = 0;
    QVariantMap properties;
    m_menu.clear();
    root.beginStructure();
    root >> id >> properties;
    fill(m_menu, root);
    root.endStructure();
}

void XembedTray::fill(QMenu &menu, const QDBusArgument &children)
{
    children.beginArray();
    while (!children.atEnd()) {
        QDBusVariant boxed;
        children >> boxed;
        const auto node = boxed.variant().value<QDBusArgument>();
        int id = 0;
        QVariantMap properties;
        node.beginStructure();
        node >> id >> properties;
        const QString label = properties.value(QStringLiteral("label"))
                                  .toString()
                                  .replace(QLatin1Char('&'), QLatin1String("&&"))
                                  .replace(QLatin1String("__"), QLatin1String("_"));
        if (properties.value(QStringLiteral("type")) == QLatin1String("separator")) {
            menu.addSeparator();
        } else if (properties.contains(QStringLiteral("children-display"))) {
            fill(*menu.addMenu(label), node);
        } else {
            QAction *line = menu.addAction(label, this, [this, id] {
                auto event = QDBusMessage::createMethodCall(
                    m_resident, menuPath, menuInterface, QStringLiteral("Event"));
                event << id << QStringLiteral("clicked")
                      << QVariant::fromValue(QDBusVariant(QString())) << uint(0);
                m_bus.asyncCall(event);
            });
            line->setEnabled(properties.value(QStringLiteral("enabled"), true).toBool());
        }
        node.endStructure();
    }
    children.endArray();
}

void XembedTray::activate(QSystemTrayIcon::ActivationReason reason)
{
    if (reason != QSystemTrayIcon::Trigger && reason != QSystemTrayIcon::MiddleClick)
        return;
    auto call = QDBusMessage::createMethodCall(
        m_resident, itemPath, itemInterface, QStringLiteral("Activate"));
    call << 0 << 0;
    m_bus.asyncCall(call);
}

} // namespace unhunch
