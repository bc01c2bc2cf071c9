// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mutter.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QLoggingCategory>

#include <utility>

namespace unhunch {
namespace {

Q_LOGGING_CATEGORY(log, "unhunch.sense.mutter", QtInfoMsg)

const QString service = QStringLiteral("org.gnome.Mutter.IdleMonitor");
const QString path = QStringLiteral("/org/gnome/Mutter/IdleMonitor/Core");

QDBusMessage monitorCall(const QString &method, const QVariantList &arguments)
{
    auto call = QDBusMessage::createMethodCall(service, path, service, method);
    call.setAutoStartService(false);
    call.setArguments(arguments);
    return call;
}

} // namespace

MutterIdle::MutterIdle(const Clock &clock, QDBusConnection bus, QObject *parent)
    : Sensor(parent)
    , m_clock(clock)
    , m_bus(std::move(bus))
    , m_lastInput(clock.now().elapsed)
{
    if (!m_bus.isConnected())
        return;
    auto *watcher
        = new QDBusServiceWatcher(service, m_bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(watcher, &QDBusServiceWatcher::serviceOwnerChanged, this,
        [this](const QString &, const QString &, const QString &owner) { ownerChanged(owner); });
    m_bus.connect(
        service, path, service, QStringLiteral("WatchFired"), this, SLOT(watchFired(uint)));
    watchIdle(); // its answer says whether anybody is there
}

void MutterIdle::ownerChanged(const QString &owner)
{
    if (std::exchange(m_owner, owner) == owner)
        return;
    m_idleWatch.reset();
    m_inputWatch.reset();
    m_typing = true;
    if (!owner.isEmpty())
        watchIdle();
    Q_EMIT changed();
}

void MutterIdle::add(const QString &method, const QVariantList &arguments, Watch watch)
{
    const uint asked = m_asked;
    auto *pending
        = new QDBusPendingCallWatcher(m_bus.asyncCall(monitorCall(method, arguments)), this);
    connect(pending, &QDBusPendingCallWatcher::finished, this, [this, pending, watch, asked] {
        pending->deleteLater();
        const QDBusPendingReply<uint> reply = *pending;
        if (reply.isError())
            return;
        std::optional<uint> id = reply.value();
        if (watch == &MutterIdle::m_idleWatch && asked != m_asked) {
            remove(id); // another threshold was asked for meanwhile
            return;
        }
        this->*watch = id;
        if (m_owner.isEmpty()) {
            m_owner = pending->reply().service();
            Q_EMIT changed();
        }
        if (m_typing && m_reportAfter != m_armedWith)
            watchIdle();
    });
}

void MutterIdle::remove(std::optional<uint> &watch)
{
    if (watch)
        m_bus.asyncCall(monitorCall(QStringLiteral("RemoveWatch"), {*watch}));
    watch.reset();
}

void MutterIdle::watchIdle()
{
    remove(m_idleWatch);
    ++m_asked;
    m_armedWith = m_reportAfter;
    add(QStringLiteral("AddIdleWatch"),
        {QVariant::fromValue(static_cast<qulonglong>(m_reportAfter.count()))},
        &MutterIdle::m_idleWatch);
}

void MutterIdle::watchInput()
{
    add(QStringLiteral("AddUserActiveWatch"), {}, &MutterIdle::m_inputWatch);
}

void MutterIdle::watchFired(uint id)
{
    const bool idled = m_idleWatch == id && m_typing;
    const bool input = m_inputWatch == id && !m_typing;
    if (!idled && !input)
        return;
    if (idled) {
        watchInput();
        askSinceWhen();
        return;
    }
    m_inputWatch.reset(); // it fires once
    m_typing = true;
    m_lastInput = m_clock.now().elapsed;
    if (m_reportAfter != m_armedWith)
        watchIdle();
    qCDebug(log, "input");
    Q_EMIT changed();
}

void MutterIdle::askSinceWhen()
{
    // A watch that is set while nobody does anything fires late by what went by before.
    auto *pending = new QDBusPendingCallWatcher(
        m_bus.asyncCall(monitorCall(QStringLiteral("GetIdletime"), {})), this);
    connect(pending, &QDBusPendingCallWatcher::finished, this, [this, pending] {
        pending->deleteLater();
        const QDBusPendingReply<qulonglong> reply = *pending;
        if (m_owner.isEmpty())
            return;
        const Millis idle = reply.isError() ? m_armedWith : Millis {qint64(reply.value())};
        m_lastInput = m_clock.now().elapsed - idle;
        if (idle < m_armedWith) {
            // Input came in between, perhaps before it was watched for. The watch for silence fires
            // again.
            remove(m_inputWatch);
            return;
        }
        m_typing = false;
        qCDebug(log) << "idle for" << idle.count() << "ms";
        Q_EMIT changed();
    });
}

void MutterIdle::setReportIdleAfter(Millis after)
{
    m_reportAfter = after;
    if (m_typing && !m_owner.isEmpty() && after != m_armedWith)
        watchIdle();
}

QList<Sense> MutterIdle::senses() const
{
    const bool here = !m_owner.isEmpty();
    return {{QStringLiteral("idle"), here,
        here ? tr("GNOME's compositor") : tr("GNOME's compositor is not on the bus")}};
}

void MutterIdle::tell(Presence &presence) const
{
    if (presence.idleKnown || m_owner.isEmpty())
        return;
    presence.idleKnown = true;
    presence.typing = m_typing;
    presence.lastInput = m_lastInput;
}

} // namespace unhunch
