// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inotify.h"

#include <QDBusConnection>
#include <QObject>

namespace unhunch {

// Says when the time zone may have changed. (A set clock is told by the alarm.)
class ClockChange : public QObject
{
    Q_OBJECT

public:
    // `bus` is the system bus, which need not be connected.
    // The zone's link lies in `folder`.
    explicit ClockChange(QDBusConnection bus, const QString &folder = QStringLiteral("/etc"),
        QObject *parent = nullptr);

Q_SIGNALS:
    void zoneMayHaveChanged();

private Q_SLOTS:
    void propertiesChanged(
        const QString &interface, const QVariantMap &values, const QStringList &gone);

private:
    Inotify m_folder;
};

} // namespace unhunch
