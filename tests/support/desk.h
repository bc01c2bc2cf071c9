// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>

// For tests and benchmarks that run the real program; who starts it defines UNHUNCH_PROGRAM.
namespace unhunch::test {

// A message bus of our own, for as long as this lives.
class PrivateBus
{
public:
    // Which services it starts when they are called.
    enum class Starts { ThoseOfTheMachine, None };

    explicit PrivateBus(Starts starts = Starts::ThoseOfTheMachine)
    {
        QString config = QStringLiteral("--session");
        if (starts == Starts::None) {
            const QString file = m_folder.filePath(QStringLiteral("bus.conf"));
            QFile out(file);
            if (!out.open(QIODevice::WriteOnly))
                qFatal("no %s", qPrintable(file));
            out.write("<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen>"
                      "<policy context='default'><allow send_destination='*' eavesdrop='true'/>"
                      "<allow eavesdrop='true'/><allow own='*'/></policy></busconfig>");
            config = QStringLiteral("--config-file=") + file;
        }
        m_daemon.start(QStringLiteral("dbus-daemon"),
            {config, QStringLiteral("--nofork"), QStringLiteral("--nopidfile"),
                QStringLiteral("--print-address")});
        m_daemon.waitForReadyRead(5000);
        m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
    }

    ~PrivateBus()
    {
        for (const QString &name : m_names)
            QDBusConnection::disconnectFromBus(name);
        m_daemon.terminate();
        m_daemon.waitForFinished(5000);
    }

    PrivateBus(const PrivateBus &) = delete;
    PrivateBus &operator=(const PrivateBus &) = delete;

    const QString &address() const { return m_address; }

    QDBusConnection connection(const QString &name)
    {
        if (!m_names.contains(name))
            m_names += name;
        return QDBusConnection::connectToBus(m_address, name);
    }

    void drop(const QString &name)
    {
        m_names.removeAll(name);
        QDBusConnection::disconnectFromBus(name);
    }

private:
    QTemporaryDir m_folder;
    QProcess m_daemon;
    QString m_address;
    QStringList m_names;
};

// Private XDG folders and a private bus for the real program.
class Desk
{
public:
    Desk()
    {
        m_environment = QProcessEnvironment::systemEnvironment();
        for (const QString &name : {QStringLiteral("CONFIG"), QStringLiteral("DATA"),
                 QStringLiteral("STATE"), QStringLiteral("CACHE")})
            m_environment.insert(
                QStringLiteral("XDG_%1_HOME").arg(name), folder.filePath(name.toLower()));
        // Not the first start: that would show the first steps.
        QDir(folder.path()).mkpath(QStringLiteral("config/unhunch"));
        QFile settings(folder.filePath(QStringLiteral("config/unhunch/unhunch.ini")));
        if (settings.open(QIODevice::WriteOnly))
            settings.write("[General]\nwelcomed=true\n");
        m_environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), bus.address());
        m_environment.insert(QStringLiteral("DBUS_SYSTEM_BUS_ADDRESS"), bus.address());
        m_environment.remove(QStringLiteral("DISPLAY"));
        m_environment.remove(QStringLiteral("WAYLAND_DISPLAY"));
    }

    void set(const char *name, const char *value)
    {
        m_environment.insert(QLatin1String(name), QLatin1String(value));
    }

    struct Result
    {
        int code = -1;
        QString out;
        QString error;
    };

    Result run(const QStringList &arguments) const
    {
        QProcess process;
        process.setProcessEnvironment(m_environment);
        process.start(QStringLiteral(UNHUNCH_PROGRAM), arguments);
        process.waitForFinished(20000);
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
    }

    // The resident; whether it answers yet is another matter.
    void begin(QProcess &process, const QStringList &arguments = {},
        QProcess::ProcessChannelMode channels = QProcess::ForwardedErrorChannel) const
    {
        process.setProcessEnvironment(m_environment);
        process.setProcessChannelMode(channels);
        process.start(QStringLiteral(UNHUNCH_PROGRAM), arguments);
    }

    // The resident, until it answers.
    void start(QProcess &process, const QStringList &arguments = {}) const
    {
        begin(process, arguments);
        const QDeadlineTimer end(10000);
        while (run({QStringLiteral("status")}).code != 0 && !end.hasExpired())
            QThread::msleep(20);
    }

    PrivateBus bus;
    QTemporaryDir folder;

private:
    QProcessEnvironment m_environment;
};

} // namespace unhunch::test
