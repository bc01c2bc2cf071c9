// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client.h"

#include "control.h"

#include <QDBusConnectionInterface>
#include <QDBusMessage>

namespace unhunch::client {

bool running()
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    return bus.isConnected() && bus.interface()->isServiceRegistered(Control::service()).value();
}

tl::expected<QVariantList, Error> call(const QString &method, const QVariantList &arguments)
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return tl::make_unexpected(
            Error {Failure::NotRunning, Control::tr("There is no session bus here.")});
    auto message = QDBusMessage::createMethodCall(
        Control::service(), Control::path(), Control::interface(), method);
    message.setAutoStartService(false);
    message.setArguments(arguments);
    const QDBusMessage reply = bus.call(message);
    if (reply.type() != QDBusMessage::ErrorMessage)
        return reply.arguments();
    const bool gone
        = reply.errorName() == QLatin1String("org.freedesktop.DBus.Error.ServiceUnknown")
        || reply.errorName() == QLatin1String("org.freedesktop.DBus.Error.NameHasNoOwner");
    if (gone)
        return tl::make_unexpected(Error {
            Failure::NotRunning, Control::tr("Unhunch is not running. Start it with: unhunch")});
    return tl::make_unexpected(Error {Failure::Refused, reply.errorMessage()});
}

} // namespace unhunch::client
