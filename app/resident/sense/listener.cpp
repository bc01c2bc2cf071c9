// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listener.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QLoggingCategory>

#include <sys/inotify.h>
#include <utility>

namespace unhunch {
namespace {

Q_LOGGING_CATEGORY(log, "unhunch.sense.listener", QtInfoMsg)

constexpr int tries = 3; // each after twice the time of the one before
constexpr std::chrono::seconds firstTry {1};
constexpr std::chrono::minutes longRun {1}; // after which an end is no sign that it cannot run

} // namespace

ListenerSensor::ListenerSensor(
    QDBusConnection bus, Subject subject, QString program, QObject *parent)
    : Sensor(parent)
    , m_bus(std::move(bus))
    , m_subject(std::move(subject))
    , m_program(std::move(program))
{
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &ListenerSensor::start);
    if (!m_bus.isConnected())
        return;
    auto *watcher = new QDBusServiceWatcher(
        m_subject.server, m_bus, QDBusServiceWatcher::WatchForRegistration, this);
    connect(watcher, &QDBusServiceWatcher::serviceRegistered, this, &ListenerSensor::serverCame);
}

ListenerSensor::~ListenerSensor()
{
    if (!m_process)
        return;
    m_process->disconnect(this);
    m_process->kill();
    m_process->waitForFinished(1000);
}

void ListenerSensor::allow(const Allowed &allowed)
{
    if (allowed.*m_subject.allowed == m_allowed)
        return;
    m_allowed = allowed.*m_subject.allowed;
    m_triesLeft = tries;
    if (m_allowed)
        m_again.start(firstTry); // not while the program itself is starting
    else
        stop();
}

void ListenerSensor::askForServer()
{
    auto call = QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.DBus"),
        QStringLiteral("/org/freedesktop/DBus"), QStringLiteral("org.freedesktop.DBus"),
        QStringLiteral("NameHasOwner"));
    call << m_subject.server;
    auto *pending = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(pending, &QDBusPendingCallWatcher::finished, this, [this, pending] {
        pending->deleteLater();
        const QDBusPendingReply<bool> reply = *pending;
        if (!reply.isError() && reply.value())
            serverCame();
    });
}

void ListenerSensor::serverCame()
{
    m_triesLeft = tries;
    m_serverCame = true;
    start();
}

void ListenerSensor::start()
{
    if (!m_allowed || m_process)
        return;
    m_again.stop();
    m_folder.reset();
    if (m_subject.needsServer && !m_serverCame) {
        askForServer();
        return;
    }
    m_runs.start();
    m_spoke = false;
    m_process = std::make_unique<QProcess>();
    m_process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    connect(m_process.get(), &QProcess::readyReadStandardOutput, this, &ListenerSensor::heard);
    connect(m_process.get(), &QProcess::finished, this, &ListenerSensor::over);
    connect(
        m_process.get(), &QProcess::errorOccurred, this,
        [this](QProcess::ProcessError error) {
            if (error == QProcess::FailedToStart && m_process) {
                m_why = tr("%1 cannot be started").arg(m_program);
                over();
            }
        },
        Qt::QueuedConnection);
    m_process->start(m_program, {});
}

void ListenerSensor::watchForSocket()
{
    const QByteArray folder = qgetenv("XDG_RUNTIME_DIR");
    if (m_subject.socket.empty() || folder.isEmpty())
        return;
    m_folder = std::make_unique<Inotify>([this](int, unsigned, std::string_view name) {
        if (name != m_subject.socket)
            return;
        m_triesLeft = tries;
        m_again.start(firstTry);
    });
    m_folder->add(folder.toStdString(), IN_CREATE | IN_MOVED_TO | IN_ONLYDIR);
}

void ListenerSensor::stop()
{
    m_again.stop();
    m_folder.reset();
    if (m_process) {
        // It has nothing to put away, so nobody waits for it.
        QProcess *ending = m_process.release();
        ending->disconnect(this);
        ending->setParent(this);
        connect(ending, &QProcess::finished, ending, &QObject::deleteLater);
        connect(ending, &QProcess::errorOccurred, ending, &QObject::deleteLater);
        ending->kill();
        if (ending->state() == QProcess::NotRunning)
            ending->deleteLater(); // it could not be started
    }
    m_spoke = false;
    set(false);
}

void ListenerSensor::heard()
{
    while (m_process->canReadLine()) {
        const QByteArray line = m_process->readLine().trimmed();
        if (line == "on" || line == "off") {
            m_spoke = true;
            set(line == "on");
        } else if (line.startsWith("none")) {
            m_why = m_subject.nobody;
            qCInfo(log).noquote() << m_subject.name << "cannot be heard:" << line.mid(5);
        }
    }
}

void ListenerSensor::over()
{
    heard();
    m_process.release()->deleteLater(); // we are in one of its signals
    if (m_spoke && m_runs.hasExpired(std::chrono::milliseconds(longRun).count()))
        m_triesLeft = tries;
    const bool again = (m_spoke || m_serverCame) && m_triesLeft > 0;
    if (again) {
        m_again.start(firstTry * (1 << (tries - m_triesLeft)));
        --m_triesLeft;
    } else {
        watchForSocket();
    }
    m_spoke = false;
    set(false);
}

void ListenerSensor::set(bool inUse)
{
    if (inUse == m_inUse)
        return;
    m_inUse = inUse;
    qCDebug(log).noquote() << m_subject.name << "in use" << inUse;
    Q_EMIT changed();
}

QList<Sense> ListenerSensor::senses() const
{
    if (!m_allowed)
        return {{m_subject.name, false, switchedOff()}};
    if (m_spoke)
        return {{m_subject.name, true, m_subject.how}};
    if (m_subject.needsServer && !m_serverCame)
        return {{m_subject.name, false, m_subject.nobody}};
    return {{m_subject.name, false, m_why.isEmpty() ? tr("nobody has answered yet") : m_why}};
}

void ListenerSensor::tell(Presence &presence) const
{
    presence.*m_subject.flag = presence.*m_subject.flag || m_inUse;
}

} // namespace unhunch
