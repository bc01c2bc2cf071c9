// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "portalnotifier.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QLoggingCategory>

#include <utility>

namespace unhunch {
namespace {

Q_LOGGING_CATEGORY(log, "unhunch.portal", QtInfoMsg)

const QString service = QStringLiteral("org.freedesktop.portal.Desktop");
const QString path = QStringLiteral("/org/freedesktop/portal/desktop");
const QString interface = QStringLiteral("org.freedesktop.portal.Notification");
const QString forbidden = QStringLiteral("org.freedesktop.portal.Error.NotAllowed");

const QString idBegins = QStringLiteral("prompt-");
const QString toldId = QStringLiteral("told");

QDBusMessage call(const QString &member)
{
    return QDBusMessage::createMethodCall(service, path, interface, member);
}

// The icon by its name alone, which is outside of the sandbox, too. `body` is never markup.
QDBusMessage add(
    const QString &id, const QString &title, const QString &body, const QVariantMap &more = {})
{
    QVariantMap notification {{QStringLiteral("title"), title}, {QStringLiteral("body"), body},
        {QStringLiteral("icon"), QStringLiteral("io.github.unhunch.Unhunch")},
        {QStringLiteral("priority"), QStringLiteral("normal")}};
    notification.insert(more);
    auto message = call(QStringLiteral("AddNotification"));
    message << id << notification;
    return message;
}

QString idOf(qint64 occurrence, int number)
{
    return idBegins + QStringLiteral("%1-%2").arg(occurrence).arg(number);
}

// The n-th part of such an id, from 0: the occurrence and the number.
std::optional<qint64> partOf(const QString &id, int n)
{
    bool good = false;
    const qint64 part = id.startsWith(idBegins)
        ? id.mid(idBegins.size()).section(QLatin1Char('-'), n, n).toLongLong(&good)
        : 0;
    return good ? std::optional(part) : std::nullopt;
}

// Version 2 puts a dictionary behind the action's own parameter, of which ours have none.
QString tokenIn(const QVariantList &parameter)
{
    for (const QVariant &each : parameter) {
        QString token
            = qdbus_cast<QVariantMap>(each).value(QStringLiteral("activation-token")).toString();
        if (!token.isEmpty())
            return token;
    }
    return {};
}

} // namespace

PortalNotifier::PortalNotifier(QDBusConnection bus, QObject *parent)
    : Notifications(parent)
    , m_bus(std::move(bus))
{
    qDBusRegisterMetaType<QList<QVariantMap>>();
    auto *watcher
        = new QDBusServiceWatcher(service, m_bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(watcher, &QDBusServiceWatcher::serviceOwnerChanged, this,
        [this](const QString &, const QString &, const QString &owner) { portalChanged(owner); });
    m_bus.connect(service, path, interface, QStringLiteral("ActionInvoked"), this,
        SLOT(actionInvoked(QString, QString, QVariantList)));
    ask();
}

void PortalNotifier::ask()
{
    // Its version says that it is here, and starts a portal that nobody needed so far.
    auto message = QDBusMessage::createMethodCall(
        service, path, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
    message << interface << QStringLiteral("version");
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        m_state = watcher->isError() ? State::Missing : State::Here;
        qCDebug(log) << "here" << hasButtons() << watcher->error().message();
        putAnew();
        for (const QString &sentence : std::exchange(m_told, {}))
            tell(sentence);
    });
}

void PortalNotifier::portalChanged(const QString &owner)
{
    // One that went starts again when it is called; one that came knows nothing of us yet.
    if (!owner.isEmpty())
        ask();
}

void PortalNotifier::putAnew()
{
    if (m_shown)
        remove(*std::exchange(m_shown, {}));
    if (!m_wanted)
        return;
    if (m_putting)
        m_again = true;
    else
        put();
}

void PortalNotifier::show(const Prompt &prompt)
{
    m_wanted = prompt;
    if (m_state != State::Unknown)
        putAnew();
}

void PortalNotifier::put()
{
    QList<QVariantMap> answers;
    for (const auto &[name, label] : buttons()) {
        answers.append({{QStringLiteral("label"), label}, {QStringLiteral("action"), name}});
    }
    m_putting = true;
    m_again = false;
    // Never the id of one that is up: seen with xdg-desktop-portal-gtk 1.14, a click on one that
    // was replaced ends it with a double free. To remove it first is no way either, since the
    // portal does both at the same time.
    const QString id = idOf(m_wanted->occurrence, ++m_number);
    // No name begins with "app.": those would start the program anew instead of telling this one.
    auto *watcher = new QDBusPendingCallWatcher(
        m_bus.asyncCall(add(id, m_wanted->title, m_wanted->body,
            {{QStringLiteral("default-action"), QStringLiteral("open")},
                {QStringLiteral("buttons"), QVariant::fromValue(answers)}})),
        this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
        [this, watcher, id] { replied(watcher, id); });
}

void PortalNotifier::replied(QDBusPendingCallWatcher *call, const QString &id)
{
    call->deleteLater();
    m_putting = false;
    if (call->isError()) {
        qCWarning(log).noquote() << "not shown:" << call->error().message();
        // Who has forbidden it wants no window in its place.
        m_state = call->error().name() == forbidden ? State::Forbidden : State::Missing;
        if (m_wanted)
            passOver();
        return;
    }
    m_state = State::Here;
    m_shown = id;
    if (m_again || !m_wanted)
        putAnew(); // withdrawn meanwhile, or another one
    Q_EMIT traceChanged();
}

void PortalNotifier::passOver()
{
    // Not from inside show(): who asked is still busy.
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_wanted && m_state == State::Missing && windowMayAsk())
                Q_EMIT noButtons(*m_wanted);
        },
        Qt::QueuedConnection);
}

void PortalNotifier::withdraw()
{
    m_wanted.reset();
    if (!m_shown || m_state == State::Unknown)
        return; // one of an earlier life goes when the portal is known
    remove(*std::exchange(m_shown, {}));
    Q_EMIT traceChanged();
}

void PortalNotifier::remove(const QString &id)
{
    auto message = call(QStringLiteral("RemoveNotification"));
    message.setAutoStartService(false);
    message << id;
    m_bus.asyncCall(message);
}

void PortalNotifier::tell(const QString &sentence)
{
    if (m_state == State::Unknown)
        m_told += sentence;
    else
        m_bus.asyncCall(add(toldId, ourName(), sentence));
}

void PortalNotifier::actionInvoked(
    const QString &id, const QString &action, const QVariantList &parameter)
{
    const auto occurrence = partOf(id, 0);
    if (!occurrence)
        return;
    if (m_wanted && m_wanted->occurrence == *occurrence)
        m_wanted.reset();
    if (m_shown == id)
        m_shown.reset();
    remove(id); // some desktops leave it standing
    Q_EMIT traceChanged();
    Q_EMIT answered(*occurrence, answerOf(action), tokenIn(parameter));
}

QJsonObject PortalNotifier::trace() const
{
    if (!m_shown)
        return {};
    return {{QStringLiteral("portal"), *m_shown}};
}

void PortalNotifier::resume(const QJsonObject &trace)
{
    const QString id = trace.value(QStringLiteral("portal")).toString();
    if (const auto number = partOf(id, 1)) {
        m_shown = id;
        m_number = static_cast<int>(*number);
    }
}

QString PortalNotifier::described() const
{
    if (m_state == State::Here)
        return tr("notifications with buttons, through the desktop portal");
    if (m_state == State::Forbidden)
        return tr("the desktop lets Unhunch show no notifications: the mark in the tray bends, and "
                  "its menu answers");
    return windowMayAsk()
        ? tr("no desktop portal: prompts come in a small window of their own")
        : tr("no desktop portal: the mark in the tray bends, and its menu answers");
}

} // namespace unhunch
