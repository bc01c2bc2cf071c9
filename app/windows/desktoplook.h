// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QDBusConnection>
#include <QDBusVariant>
#include <QObject>

namespace unhunch {

// Follows what the desktop wishes: light or dark, high contrast, still pictures. Asks the portal of
// settings once, then listens; where there is none the palette's own lightness holds.
class DesktopLook : public QObject
{
    Q_OBJECT
public:
    // `darkPalette`: whether the desktop's palette is dark, read before ours replaced it.
    DesktopLook(Theme &, QDBusConnection, bool darkPalette, QObject *parent = nullptr);

    // Takes one setting of the portal; others are passed over.
    void take(const QString &space, const QString &key, const QVariant &value);

private Q_SLOTS:
    void settingChanged(const QString &space, const QString &key, const QDBusVariant &value);

private:
    void ask(const QString &space, const QString &key);

    Theme &m_theme;
    QDBusConnection m_bus;
    bool m_darkPalette;
};

} // namespace unhunch
