// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "login.h"

#include <QCoreApplication>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QLoggingCategory>

namespace unhunch {
namespace {

Q_LOGGING_CATEGORY(log, "unhunch.sense.login", QtInfoMsg)

const QString service = QStringLiteral("org.freedesktop.login1");
const QString managerPath = QStringLiteral("/org/freedesktop/login1");
const QString managerInterface = QStringLiteral("org.freedesktop.login1.Manager");
const QString sessionInterface = QStringLiteral("org.freedesktop.login1.Session");

QDBusMessage managerCall(const QString &member)
{
    auto call = QDBusMessage::createMethodCall(service, managerPath, managerInterface, member);
    call.setAutoStartService(false);
    return call;
}

} // namespace

LoginSensor::LoginSensor(const Clock &clock, QDBusConnection bus, QObject *parent)
    : Sensor(parent)
    , m_clock(clock)
    , m_bus(std::move(bus))
{
    if (!m_bus.isConnected())
        return;
    m_bus.connect(service, managerPath, managerInterface, QStringLiteral("PrepareForSleep"), this,
        SLOT(prepareForSleep(bool)));
    findSession();
    takeDelay();
}

void LoginSensor::findSession()
{
    // The session by its name where the desktop says it, else by our process. One that the user's
    // service manager started is in none; then it is the one that the user looks at.
    const QString id = qEnvironmentVariable("XDG_SESSION_ID");
    if (id.isEmpty())
        askForSession(QStringLiteral("GetSessionByPID"),
            static_cast<uint>(QCoreApplication::applicationPid()), true);
    else
        askForSession(QStringLiteral("GetSession"), id, true);
}

void LoginSensor::askForSession(const QString &method, const QVariant &which, bool elseTheUsers)
{
    auto call = managerCall(method);
    call << which;
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, elseTheUsers] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusObjectPath> reply = *watcher;
        if (!reply.isError())
            watchSession(reply.value().path());
        else if (elseTheUsers)
            askForSession(QStringLiteral("GetSession"), QStringLiteral("auto"), false);
        else
            qCInfo(log) << "no session of logind:" << reply.error().message();
    });
}

void LoginSensor::watchSession(const QString &path)
{
    m_session = path;
    m_bus.connect(service, path, sessionInterface, QStringLiteral("Lock"), this, SLOT(locked()));
    m_bus.connect(
        service, path, sessionInterface, QStringLiteral("Unlock"), this, SLOT(unlocked()));
    m_bus.connect(service, path, QStringLiteral("org.freedesktop.DBus.Properties"),
        QStringLiteral("PropertiesChanged"), this,
        SLOT(sessionChanged(QString, QVariantMap, QStringList)));
    auto get = QDBusMessage::createMethodCall(
        service, path, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("GetAll"));
    get << sessionInterface;
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(get), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QVariantMap> reply = *watcher;
        if (!reply.isError())
            read(reply.value());
    });
}

void LoginSensor::takeDelay()
{
    auto call = managerCall(QStringLiteral("Inhibit"));
    call << QStringLiteral("sleep") << QStringLiteral("Unhunch")
         << tr("writes down that you leave the desk") << QStringLiteral("delay");
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *watcher;
        if (!reply.isError() && !m_asleep)
            m_delay = reply.value();
    });
}

void LoginSensor::prepareForSleep(bool before)
{
    if (before == m_asleep)
        return;
    m_asleep = before;
    Q_EMIT changed();
    if (before)
        m_delay = {}; // all is written by now: let it sleep
    else
        takeDelay();
}

void LoginSensor::locked()
{
    setLocked(true);
}

void LoginSensor::unlocked()
{
    setLocked(false);
}

void LoginSensor::sessionChanged(
    const QString &interface, const QVariantMap &values, const QStringList &)
{
    if (interface == sessionInterface)
        read(values);
}

void LoginSensor::read(const QVariantMap &values)
{
    if (const auto it = values.find(QStringLiteral("LockedHint")); it != values.end())
        setLocked(it->toBool());
    if (const auto it = values.find(QStringLiteral("Active"));
        it != values.end() && it->toBool() != m_active) {
        m_active = it->toBool();
        Q_EMIT changed();
    }
    if (const auto it = values.find(QStringLiteral("IdleHint")); it != values.end())
        setIdle(it->toBool(), values.value(QStringLiteral("IdleSinceHintMonotonic")));
}

void LoginSensor::setIdle(bool idle, const QVariant &since)
{
    if (idle == m_idle)
        return;
    m_idle = idle;
    m_hinted = true;
    const Now now = m_clock.now();
    const auto from
        = std::chrono::duration_cast<Millis>(std::chrono::microseconds {since.toLongLong()});
    const bool plausible = since.isValid() && from <= now.awake;
    m_idleSince = now.elapsed - (plausible ? now.awake - from : Millis {0});
    Q_EMIT changed();
}

void LoginSensor::setLocked(bool locked)
{
    if (locked == m_locked)
        return;
    m_locked = locked;
    Q_EMIT changed();
}

QList<Sense> LoginSensor::senses() const
{
    const bool manager = m_delay.isValid() || m_asleep;
    const bool session = !m_session.isEmpty();
    return {{QStringLiteral("suspend"), manager || session,
                manager || session ? tr("logind") : tr("logind does not answer")},
        {QStringLiteral("idle"), m_hinted,
            m_hinted ? tr("logind's hint: absences, but no pauses")
                     : tr("nobody has told logind of idle time")},
        {QStringLiteral("lock"), session,
            session ? tr("logind's session") : tr("logind knows no session of this program")}};
}

void LoginSensor::tell(Presence &presence) const
{
    presence.asleep = presence.asleep || m_asleep;
    presence.locked = presence.locked || m_locked || !m_active;
    // While the hint is off nobody knows whether somebody pauses.
    if (presence.idleKnown || !m_idle)
        return;
    presence.idleKnown = true;
    presence.typing = false;
    presence.lastInput = m_idleSince;
}

} // namespace unhunch
