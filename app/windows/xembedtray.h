// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QMenu>
#include <QObject>
#include <QSystemTrayIcon>

class QDBusArgument;

namespace unhunch {

// Our mark in a tray of the old kind, which needs pixels and an X11 window (XEmbed): to the
// resident, whose StatusNotifierItem it shows, it is a panel like any other.
class XembedTray : public QObject
{
    Q_OBJECT
public:
    // `resident`: the name on the bus that has the item.
    XembedTray(QDBusConnection bus, QString resident);

    static bool possible(); // such a tray is there

private Q_SLOTS:
    void askLook();

private:
    void fillMenu();
    void fill(QMenu &menu, const QDBusArgument &children);
    void activate(QSystemTrayIcon::ActivationReason);

    QDBusConnection m_bus;
    QString m_resident;
    QMenu m_menu;
    QSystemTrayIcon m_icon;
};

} // namespace unhunch
