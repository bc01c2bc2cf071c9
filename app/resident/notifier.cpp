// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notifier.h"

#include "paths.h"

#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QUrl>

#include <utility>

namespace unhunch {
namespace {

Q_LOGGING_CATEGORY(log, "unhunch.notifier", QtInfoMsg)

const QString service = QStringLiteral("org.freedesktop.Notifications");
const QString path = QStringLiteral("/org/freedesktop/Notifications");

// The server's own time-out is not relied on: it never expires, we take it down.
constexpr int never = 0;
constexpr int byServer = -1;

constexpr uint closedByUs = 3;

QDBusMessage call(const QString &member)
{
    return QDBusMessage::createMethodCall(service, path, service, member);
}

// A file, where there is one: a server knows nothing of the icon theme in a build folder.
QString icon()
{
    const QString name = QStringLiteral("io.github.unhunch.Unhunch");
    const QString file = paths::icons() + QStringLiteral("/hicolor/scalable/apps/%1.svg").arg(name);
    return QFileInfo::exists(file) ? QUrl::fromLocalFile(file).toString() : name;
}

QDBusMessage notify(uint replaces, const QString &title, const QString &body,
    const QStringList &actions, int expires)
{
    const QVariantMap hints {
        {QStringLiteral("desktop-entry"), QStringLiteral("io.github.unhunch.Unhunch")},
        {QStringLiteral("urgency"), QVariant::fromValue(static_cast<uchar>(1))}};
    auto message = call(QStringLiteral("Notify"));
    message << QStringLiteral("Unhunch") << replaces << icon() << title << body << actions << hints
            << expires;
    return message;
}

} // namespace

Notifier::Notifier(QDBusConnection bus, QObject *parent)
    : Notifications(parent)
    , m_bus(std::move(bus))
{
    auto *watcher
        = new QDBusServiceWatcher(service, m_bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(watcher, &QDBusServiceWatcher::serviceOwnerChanged, this,
        [this](const QString &, const QString &, const QString &owner) { serverChanged(owner); });
    m_bus.connect(service, path, service, QStringLiteral("ActionInvoked"), this,
        SLOT(actionInvoked(uint, QString)));
    m_bus.connect(service, path, service, QStringLiteral("NotificationClosed"), this,
        SLOT(notificationClosed(uint, uint)));
    m_bus.connect(service, path, service, QStringLiteral("ActivationToken"), this,
        SLOT(activationToken(uint, QString)));
    askServer();
}

void Notifier::askServer()
{
    m_known.reset();
    auto *watcher = new QDBusPendingCallWatcher(
        m_bus.asyncCall(call(QStringLiteral("GetServerInformation"))), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QString, QString, QString, QString> reply = *watcher;
        // Seen with Xfce's 0.7.3: it has no click on the text, and makes the default action a
        // button. LXQt's 1.2.0 puts more than three actions into a list to choose from.
        const QString name = reply.isError() ? QString() : reply.argumentAt<0>();
        m_drawsDefault = name == QLatin1String("Xfce Notify Daemon")
            || name == QLatin1String("lxqt-notificationd");
        askCapabilities();
    });
}

void Notifier::askCapabilities()
{
    auto *watcher = new QDBusPendingCallWatcher(
        m_bus.asyncCall(call(QStringLiteral("GetCapabilities"))), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QStringList> reply = *watcher;
        m_capabilities = reply.isError() ? QStringList() : reply.value();
        m_known = m_capabilities;
        if (!reply.isError())
            m_server = watcher->reply().service();
        qCDebug(log) << "server" << m_server << "can" << m_capabilities;
        Q_EMIT capabilitiesChanged();
        if (m_wanted && !m_id && !m_putting && !m_resuming)
            put();
        for (const QString &sentence : std::exchange(m_told, {}))
            tell(sentence);
    });
}

void Notifier::serverChanged(const QString &owner)
{
    if (owner == m_server)
        return;
    m_server = owner;
    m_id.reset();
    m_replaces = 0;
    m_capabilities.clear();
    if (!owner.isEmpty())
        askServer(); // and what was up goes up again
}

QString Notifier::body(const QString &text) const
{
    return m_capabilities.contains(QStringLiteral("body-markup")) ? text.toHtmlEscaped() : text;
}

void Notifier::show(const Prompt &prompt)
{
    m_wanted = prompt;
    if (!m_known || m_resuming)
        return; // as soon as it is known what the server can do and what it shows
    if (m_putting)
        m_again = true;
    else
        put();
}

void Notifier::put()
{
    if (!hasButtons()) {
        putWithoutButtons();
        return;
    }
    QStringList actions;
    if (!m_drawsDefault)
        actions << QStringLiteral("default") << tr("Open");
    for (const auto &[name, label] : buttons())
        actions << name << label;
    send(m_wanted->body, actions);
}

void Notifier::putWithoutButtons()
{
    if (windowMayAsk()) {
        // Not from inside show(): who asked is still busy.
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (m_wanted && !m_id)
                    Q_EMIT noButtons(*m_wanted);
            },
            Qt::QueuedConnection);
    } else if (!m_server.isEmpty()) {
        send(tr("%1\nAnswer it in the tray.").arg(m_wanted->body), {});
    } // else the bent mark in the tray must do
}

void Notifier::send(const QString &text, const QStringList &actions)
{
    m_putting = true;
    m_again = false;
    auto *watcher = new QDBusPendingCallWatcher(
        m_bus.asyncCall(notify(m_replaces, m_wanted->title, body(text), actions, never)), this);
    const qint64 occurrence = m_wanted->occurrence;
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
        [this, watcher, occurrence] { replied(watcher, occurrence); });
}

void Notifier::replied(QDBusPendingCallWatcher *call, qint64 occurrence)
{
    call->deleteLater();
    m_putting = false;
    const QDBusPendingReply<uint> reply = *call;
    if (reply.isError()) {
        qCWarning(log).noquote() << "not shown:" << reply.error().message();
        // A server that went away comes back as another one; until then the windows ask.
        if (m_wanted && windowMayAsk())
            Q_EMIT noButtons(*m_wanted);
        return;
    }
    m_server = call->reply().service();
    m_replaces = reply.value();
    m_lastOccurrence = occurrence;
    m_token.clear();
    if (!m_wanted) { // withdrawn meanwhile
        close(m_replaces);
        return;
    }
    m_id = m_replaces;
    Q_EMIT traceChanged();
    if (m_again)
        put();
}

void Notifier::withdraw()
{
    m_wanted.reset();
    if (!m_id)
        return;
    close(*m_id);
    m_id.reset();
    Q_EMIT traceChanged();
}

void Notifier::close(uint id)
{
    auto message = call(QStringLiteral("CloseNotification"));
    message.setAutoStartService(false);
    message << id;
    m_bus.asyncCall(message);
}

void Notifier::tell(const QString &sentence)
{
    if (!m_known) {
        m_told += sentence;
        return;
    }
    m_bus.asyncCall(notify(0, ourName(), body(sentence), {}, byServer));
}

void Notifier::actionInvoked(uint id, const QString &action)
{
    if (id != m_replaces || m_lastOccurrence == 0)
        return; // another program's
    const qint64 occurrence = m_lastOccurrence;
    const QString token = std::exchange(m_token, {});
    // Some servers leave it standing after a button.
    m_wanted.reset();
    m_id.reset();
    close(id);
    Q_EMIT traceChanged();
    Q_EMIT answered(occurrence, answerOf(action), token);
}

void Notifier::notificationClosed(uint id, uint reason)
{
    if (!m_id || id != *m_id)
        return;
    qCDebug(log) << "closed, reason" << reason;
    if (reason == closedByUs && !m_wanted)
        return;
    // By the person, by the server's clock or by nobody knows whom: no answer, and never a skip.
    m_id.reset();
    m_wanted.reset();
    Q_EMIT traceChanged();
    Q_EMIT dismissed(m_lastOccurrence);
}

void Notifier::activationToken(uint id, const QString &token)
{
    if (id == m_replaces)
        m_token = token;
}

QJsonObject Notifier::trace() const
{
    if (!m_id)
        return {};
    return {{QStringLiteral("server"), m_server},
        {QStringLiteral("id"), static_cast<qint64>(*m_id)},
        {QStringLiteral("occurrence"), m_lastOccurrence}};
}

void Notifier::resume(const QJsonObject &trace)
{
    const QString server = trace.value(QStringLiteral("server")).toString();
    if (server.isEmpty())
        return;
    // The same server still shows what we put up in our last life. Its unique name is never given
    // to another one.
    const QDBusPendingReply<QString> owner
        = m_bus.interface()->asyncCall(QStringLiteral("GetNameOwner"), service);
    auto *watcher = new QDBusPendingCallWatcher(owner, this);
    const auto id = static_cast<uint>(trace.value(QStringLiteral("id")).toInteger());
    const qint64 occurrence = trace.value(QStringLiteral("occurrence")).toInteger();
    // The server may say what it can do first: a prompt put up then would stand beside the old one.
    m_resuming = true;
    connect(
        watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, server, id, occurrence] {
            watcher->deleteLater();
            m_resuming = false;
            const QDBusPendingReply<QString> reply = *watcher;
            if (!reply.isError() && reply.value() == server && m_replaces == 0) {
                m_replaces = id;
                m_lastOccurrence = occurrence;
                if (!m_wanted)
                    close(id);
            }
            if (m_known && m_wanted && !m_id && !m_putting)
                put();
        });
}

QString Notifier::described() const
{
    const bool window = windowMayAsk();
    if (m_server.isEmpty())
        return window ? tr("no notification service: prompts come in a small window of their own")
                      : tr("no notification service: the mark in the tray bends, and its menu "
                           "answers");
    if (!hasButtons() && !window)
        return tr("notifications here have no buttons: the tray menu answers");
    if (!hasButtons())
        return tr(
            "notifications here have no buttons: prompts come in a small window of their own");
    return tr("notifications with buttons");
}

} // namespace unhunch
