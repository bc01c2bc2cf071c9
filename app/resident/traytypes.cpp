// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "traytypes.h"

#include <QDBusMetaType>

namespace unhunch {

QDBusArgument &operator<<(QDBusArgument &out, const TrayPixmap &p)
{
    out.beginStructure();
    out << p.width << p.height << p.bytes;
    out.endStructure();
    return out;
}

const QDBusArgument &operator>>(const QDBusArgument &in, TrayPixmap &p)
{
    in.beginStructure();
    in >> p.width >> p.height >> p.bytes;
    in.endStructure();
    return in;
}

QDBusArgument &operator<<(QDBusArgument &out, const TrayToolTip &t)
{
    out.beginStructure();
    out << t.icon << t.pixmaps << t.title << t.text;
    out.endStructure();
    return out;
}

const QDBusArgument &operator>>(const QDBusArgument &in, TrayToolTip &t)
{
    in.beginStructure();
    in >> t.icon >> t.pixmaps >> t.title >> t.text;
    in.endStructure();
    return in;
}

QDBusArgument &operator<<(QDBusArgument &out, const MenuNode &node)
{
    out.beginStructure();
    out << node.id << node.properties;
    out.beginArray(QMetaType::fromType<QDBusVariant>());
    for (const MenuNode &child : node.children)
        out << QDBusVariant(QVariant::fromValue(child));
    out.endArray();
    out.endStructure();
    return out;
}

const QDBusArgument &operator>>(const QDBusArgument &in, MenuNode &node)
{
    in.beginStructure();
    in >> node.id >> node.properties;
    in.beginArray();
    while (!in.atEnd()) {
        QDBusVariant variant;
        in >> variant;
        MenuNode child;
        qvariant_cast<QDBusArgument>(variant.variant()) >> child;
        node.children.append(child);
    }
    in.endArray();
    in.endStructure();
    return in;
}

QDBusArgument &operator<<(QDBusArgument &out, const MenuProperties &p)
{
    out.beginStructure();
    out << p.id << p.properties;
    out.endStructure();
    return out;
}

const QDBusArgument &operator>>(const QDBusArgument &in, MenuProperties &p)
{
    in.beginStructure();
    in >> p.id >> p.properties;
    in.endStructure();
    return in;
}

QDBusArgument &operator<<(QDBusArgument &out, const MenuRemoved &r)
{
    out.beginStructure();
    out << r.id << r.properties;
    out.endStructure();
    return out;
}

const QDBusArgument &operator>>(const QDBusArgument &in, MenuRemoved &r)
{
    in.beginStructure();
    in >> r.id >> r.properties;
    in.endStructure();
    return in;
}

QDBusArgument &operator<<(QDBusArgument &out, const MenuEvent &e)
{
    out.beginStructure();
    out << e.id << e.event << e.data << e.time;
    out.endStructure();
    return out;
}

const QDBusArgument &operator>>(const QDBusArgument &in, MenuEvent &e)
{
    in.beginStructure();
    in >> e.id >> e.event >> e.data >> e.time;
    in.endStructure();
    return in;
}

void registerTrayTypes()
{
    qDBusRegisterMetaType<TrayPixmap>();
    qDBusRegisterMetaType<TrayPixmaps>();
    qDBusRegisterMetaType<TrayToolTip>();
    qDBusRegisterMetaType<MenuNode>();
    qDBusRegisterMetaType<MenuProperties>();
    qDBusRegisterMetaType<MenuPropertiesList>();
    qDBusRegisterMetaType<MenuRemoved>();
    qDBusRegisterMetaType<MenuRemovedList>();
    qDBusRegisterMetaType<MenuEvent>();
    qDBusRegisterMetaType<MenuEvents>();
    qDBusRegisterMetaType<QList<int>>();
    // moc writes the aliases down; without these a panel that introspects the menu misses a method.
    qRegisterMetaType<MenuPropertiesList>("unhunch::MenuPropertiesList");
    qRegisterMetaType<MenuRemovedList>("unhunch::MenuRemovedList");
    qRegisterMetaType<MenuEvents>("unhunch::MenuEvents");
}

} // namespace unhunch
