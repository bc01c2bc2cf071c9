// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QVariant>

namespace unhunch {

// One property of a service, as it is now: asked for once, again when the service comes back, and
// else told by the service, as D-Bus's standard wants it.
class BusProperty : public QObject
{
    Q_OBJECT

public:
    struct Where
    {
        QString service;
        QString path;
        QString interface;
        QString name;
        bool starts = false; // asking may start the service
    };

    // `bus` need not be connected. Lets go of everything when it ends.
    BusProperty(QDBusConnection bus, Where where, QObject *parent = nullptr);

    // Invalid while nobody answers, or who answers has no such property.
    const QVariant &value() const { return m_value; }

    const QString &name() const { return m_where.name; }

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void propertiesChanged(
        const QString &interface, const QVariantMap &values, const QStringList &gone);

private:
    void ask();
    void set(const QVariant &value);

    QDBusConnection m_bus;
    Where m_where;
    QVariant m_value;
    int m_asked = 0; // counts: what was told since is newer than an answer
};

} // namespace unhunch
