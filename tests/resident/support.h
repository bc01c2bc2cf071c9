// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sense/sensor.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>

#include <vector>

namespace unhunch::test {

// A person who forbids nothing.
inline constexpr Allowed everything {true, true, true, true, true, true, true};

// Handles events until `condition` holds; false when that takes too long.
template <typename Condition> bool waitFor(Condition condition, int patience = 5000)
{
    const QDeadlineTimer end(patience);
    while (!condition()) {
        if (end.hasExpired())
            return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        QThread::msleep(1);
    }
    return true;
}

// Handles events for a while, where nothing is to happen.
inline void settle(int milliseconds = 100)
{
    (void)waitFor([] { return false; }, milliseconds);
}

// The names of the programs that this process has started and that run, cut to 15 characters.
inline QStringList childrenOf(qint64 process)
{
    QStringList names;
    QFile children(QStringLiteral("/proc/%1/task/%1/children").arg(process));
    if (!children.open(QIODevice::ReadOnly))
        qFatal("no children of %lld", process);
    for (const QByteArray &child : children.readAll().simplified().split(' ')) {
        QFile name(QStringLiteral("/proc/%1/comm").arg(QString::fromLatin1(child)));
        if (name.open(QIODevice::ReadOnly))
            names += QString::fromLatin1(name.readAll().trimmed());
    }
    return names;
}

// Variables of our own environment, and so of every program that is started; at the end they are as
// they were, unset where they were.
class ScopedEnvironment
{
public:
    ScopedEnvironment() = default;

    ~ScopedEnvironment()
    {
        for (auto it = m_before.rbegin(); it != m_before.rend(); ++it)
            it->second.isNull() ? qunsetenv(it->first) : qputenv(it->first, it->second);
    }

    ScopedEnvironment(const ScopedEnvironment &) = delete;
    ScopedEnvironment &operator=(const ScopedEnvironment &) = delete;

    // `name` is a literal.
    void set(const char *name, const QByteArray &value)
    {
        keep(name);
        qputenv(name, value);
    }

    void unset(const char *name)
    {
        keep(name);
        qunsetenv(name);
    }

private:
    void keep(const char *name)
    {
        m_before.emplace_back(name, qgetenv(name)); // null only where it is not set
    }

    std::vector<std::pair<const char *, QByteArray>> m_before;
};

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
