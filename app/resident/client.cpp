// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client.h"

#include "control.h"

#include <QDBusConnectionInterface>
#include <QDBusMessage>

#include <limits>

namespace unhunch::client {

bool running()
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    return bus.isConnected() && bus.interface()->isServiceRegistered(Control::service()).value();
}

tl::expected<QVariantList, Error> call(
    const QString &method, const QVariantList &arguments, Wait wait)
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return tl::make_unexpected(
            Error {Failure::NotRunning, Control::tr("There is no session bus here.")});
    auto message = QDBusMessage::createMethodCall(
        Control::service(), Control::path(), Control::interface(), method);
    message.setAutoStartService(false);
    message.setArguments(arguments);
    const int patience = wait == Wait::Usual ? -1 : std::numeric_limits<int>::max(); // for ever
    const QDBusMessage reply = bus.call(message, QDBus::Block, patience);
    if (reply.type() != QDBusMessage::ErrorMessage)
        return reply.arguments();
    const bool gone
        = reply.errorName() == QLatin1String("org.freedesktop.DBus.Error.ServiceUnknown")
        || reply.errorName() == QLatin1String("org.freedesktop.DBus.Error.NameHasNoOwner");
    if (gone)
        return tl::make_unexpected(Error {
            Failure::NotRunning, Control::tr("Unhunch is not running. Start it with: unhunch")});
    if (reply.errorName() == QLatin1String("org.freedesktop.DBus.Error.NoReply"))
        return tl::make_unexpected(Error {Failure::Refused,
            wait == Wait::AsLongAsItTakes
                ? Control::tr("Unhunch did not answer. Whether it is done will show in the week.")
                : Control::tr("Unhunch did not answer.")});
    return tl::make_unexpected(Error {Failure::Refused, reply.errorMessage()});
}

} // namespace unhunch::client
