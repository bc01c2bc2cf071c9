// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktoplook.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include <utility>

namespace unhunch {

namespace {

QString portal()
{
    return QStringLiteral("org.freedesktop.portal.Desktop");
}

QString path()
{
    return QStringLiteral("/org/freedesktop/portal/desktop");
}

QString interface()
{
    return QStringLiteral("org.freedesktop.portal.Settings");
}

QString appearance()
{
    return QStringLiteral("org.freedesktop.appearance");
}

QString access()
{
    return QStringLiteral("org.gnome.desktop.a11y.interface");
}

QString motion()
{
    return QStringLiteral("org.gnome.desktop.interface");
}

} // namespace

DesktopLook::DesktopLook(Theme &theme, QDBusConnection bus, bool darkPalette, QObject *parent)
    : QObject(parent)
    , m_theme(theme)
    , m_bus(std::move(bus))
    , m_darkPalette(darkPalette)
{
    m_theme.setDesktopDark(darkPalette);
    if (!m_bus.isConnected()) {
        return;
    }
    m_bus.connect(portal(), path(), interface(), QStringLiteral("SettingChanged"), this,
        SLOT(settingChanged(QString, QString, QDBusVariant)));
    ask(appearance(), QStringLiteral("color-scheme"));
    ask(access(), QStringLiteral("high-contrast"));
    ask(motion(), QStringLiteral("enable-animations"));
}

void DesktopLook::ask(const QString &space, const QString &key)
{
    QDBusMessage call
        = QDBusMessage::createMethodCall(portal(), path(), interface(), QStringLiteral("Read"));
    call << space << key;
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
        [this, space, key](QDBusPendingCallWatcher *done) {
            const QDBusPendingReply<QDBusVariant> reply = *done;
            if (!reply.isError()) {
                take(space, key, reply.value().variant());
            }
            done->deleteLater();
        });
}

void DesktopLook::settingChanged(
    const QString &space, const QString &key, const QDBusVariant &value)
{
    take(space, key, value.variant());
}

void DesktopLook::take(const QString &space, const QString &key, const QVariant &value)
{
    // Read wraps its answer twice; the signal once.
    const QVariant plain
        = value.canConvert<QDBusVariant>() ? value.value<QDBusVariant>().variant() : value;
    if (space == appearance() && key == QLatin1String("color-scheme")) {
        const uint scheme = plain.toUInt(); // 0: no wish, 1: dark, 2: light
        m_theme.setDesktopDark(scheme == 1 || (scheme == 0 && m_darkPalette));
    } else if (space == access() && key == QLatin1String("high-contrast")) {
        m_theme.setHighContrast(plain.toBool());
    } else if (space == motion() && key == QLatin1String("enable-animations")) {
        m_theme.setDesktopReducedMotion(!plain.toBool());
    }
}

} // namespace unhunch
