// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusArgument>
#include <QDBusVariant>
#include <QList>
#include <QMetaType>
#include <QVariantMap>

namespace unhunch {

// The structures of StatusNotifierItem and com.canonical.dbusmenu.

struct TrayPixmap // (iiay)
{
    int width = 0;
    int height = 0;
    QByteArray bytes;
};

using TrayPixmaps = QList<TrayPixmap>;

struct TrayToolTip // (sa(iiay)ss)
{
    QString icon;
    TrayPixmaps pixmaps;
    QString title;
    QString text;
};

struct MenuNode // (ia{sv}av)
{
    int id = 0;
    QVariantMap properties;
    QList<MenuNode> children;
};

struct MenuProperties // (ia{sv})
{
    int id = 0;
    QVariantMap properties;
};

using MenuPropertiesList = QList<MenuProperties>;

struct MenuRemoved // (ias)
{
    int id = 0;
    QStringList properties;
};

using MenuRemovedList = QList<MenuRemoved>;

struct MenuEvent // (isvu)
{
    int id = 0;
    QString event;
    QDBusVariant data;
    uint time = 0;
};

using MenuEvents = QList<MenuEvent>;

QDBusArgument &operator<<(QDBusArgument &, const TrayPixmap &);
const QDBusArgument &operator>>(const QDBusArgument &, TrayPixmap &);
QDBusArgument &operator<<(QDBusArgument &, const TrayToolTip &);
const QDBusArgument &operator>>(const QDBusArgument &, TrayToolTip &);
QDBusArgument &operator<<(QDBusArgument &, const MenuNode &);
const QDBusArgument &operator>>(const QDBusArgument &, MenuNode &);
QDBusArgument &operator<<(QDBusArgument &, const MenuProperties &);
const QDBusArgument &operator>>(const QDBusArgument &, MenuProperties &);
QDBusArgument &operator<<(QDBusArgument &, const MenuRemoved &);
const QDBusArgument &operator>>(const QDBusArgument &, MenuRemoved &);
QDBusArgument &operator<<(QDBusArgument &, const MenuEvent &);
const QDBusArgument &operator>>(const QDBusArgument &, MenuEvent &);

void registerTrayTypes();

} // namespace unhunch

Q_DECLARE_METATYPE(unhunch::TrayPixmap)
Q_DECLARE_METATYPE(unhunch::TrayToolTip)
Q_DECLARE_METATYPE(unhunch::MenuNode)
Q_DECLARE_METATYPE(unhunch::MenuProperties)
Q_DECLARE_METATYPE(unhunch::MenuRemoved)
Q_DECLARE_METATYPE(unhunch::MenuEvent)
