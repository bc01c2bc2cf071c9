// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support.h"

#include <QDBusMessage>

#include <gmock/gmock.h>

namespace unhunch::test {

// A service, played by python3-dbusmock on `bus`, which must outlive this. Once this is made it
// answers.
class Mock
{
public:
    // `play` is one of its templates; without one there is an object without anything, which has an
    // interface named as the service. `parameters` are the template's own, a JSON object.
    Mock(PrivateBus &bus, const QString &play, QString service, QString path,
        const QString &parameters = QStringLiteral("{}"))
        : m_bus(bus.connection(QStringLiteral("mock")))
        , m_service(std::move(service))
        , m_path(std::move(path))
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("DBUS_SYSTEM_BUS_ADDRESS"), bus.address());
        m_process.setProcessEnvironment(environment);
        const QStringList what = play.isEmpty() ? QStringList {m_service, m_path, m_service}
                                                : QStringList {QStringLiteral("--template"), play,
                                                    QStringLiteral("--parameters"), parameters};
        m_process.start(QStringLiteral("/usr/bin/python3"),
            QStringList {
                QStringLiteral("-m"), QStringLiteral("dbusmock"), QStringLiteral("--system")}
                + what);
        EXPECT_TRUE(waitFor([this] {
            auto asked = QDBusMessage::createMethodCall(m_service, m_path,
                QStringLiteral("org.freedesktop.DBus.Introspectable"),
                QStringLiteral("Introspect"));
            asked.setAutoStartService(false);
            return m_process.state() == QProcess::NotRunning
                || m_bus.call(asked).type() == QDBusMessage::ReplyMessage;
        })) << qPrintable(m_service);
        EXPECT_NE(m_process.state(), QProcess::NotRunning)
            << "python3-dbusmock: " << m_process.readAllStandardError().constData();
    }

    ~Mock()
    {
        m_process.terminate();
        m_process.waitForFinished(5000);
    }

    Mock(const Mock &) = delete;
    Mock &operator=(const Mock &) = delete;

    // One of the mock's own methods, by which it is told what to do.
    void play(const QString &method, const QVariantList &arguments)
    {
        play(m_path, method, arguments);
    }

    void play(const QString &path, const QString &method, const QVariantList &arguments)
    {
        call(path, QStringLiteral("org.freedesktop.DBus.Mock"), method, arguments);
    }

    // A method that the service itself has.
    void call(const QString &path, const QString &interface, const QString &method,
        const QVariantList &arguments)
    {
        auto message = QDBusMessage::createMethodCall(m_service, path, interface, method);
        message.setArguments(arguments);
        const QDBusMessage reply = m_bus.call(message);
        EXPECT_EQ(reply.type(), QDBusMessage::ReplyMessage) << qPrintable(reply.errorMessage());
    }

    void signal(const QString &path, const QString &interface, const QString &name,
        const QString &signature, const QVariantList &arguments)
    {
        play(path, QStringLiteral("EmitSignal"),
            {interface, name, signature, QVariant::fromValue(arguments)});
    }

    void propertiesChanged(const QString &path, const QString &interface, const QVariantMap &values)
    {
        signal(path, QStringLiteral("org.freedesktop.DBus.Properties"),
            QStringLiteral("PropertiesChanged"), QStringLiteral("sa{sv}as"),
            {interface, values, QStringList()});
    }

private:
    QDBusConnection m_bus;
    QString m_service;
    QString m_path;
    QProcess m_process;
};

} // namespace unhunch::test
