// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowsprocess.h"

#include <QDBusConnectionInterface>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QJsonDocument>
#include <QLoggingCategory>
#include <QProcessEnvironment>

#include <algorithm>
#include <csignal>
#include <utility>

namespace unhunch {
namespace {

Q_LOGGING_CATEGORY(log, "unhunch.windows", QtInfoMsg)

} // namespace

WindowsProcess::WindowsProcess(QDBusConnection bus, QString program, QObject *parent)
    : Windows(parent)
    , m_bus(std::move(bus))
    , m_program(std::move(program))
{
    m_watcher.setConnection(m_bus);
    m_watcher.setWatchMode(QDBusServiceWatcher::WatchForUnregistration);
    connect(
        &m_watcher, &QDBusServiceWatcher::serviceUnregistered, this, [this](const QString &name) {
            m_watcher.removeWatchedService(name);
            if (name != m_attached)
                return;
            m_attached.clear();
            // Our own child says how it ended; one that we took over can only be gone.
            if (!m_process)
                over(false);
        });
}

WindowsProcess::~WindowsProcess()
{
    WindowsProcess::quit();
}

bool WindowsProcess::up() const
{
    return m_process || !m_attached.isEmpty();
}

void WindowsProcess::open(const QJsonObject &request)
{
    // Told, not sent: windows that are about to end would take it with them.
    m_waiting += QString::fromUtf8(QJsonDocument(request).toJson(QJsonDocument::Compact));
    if (!m_attached.isEmpty())
        Q_EMIT requestWaiting();
    else if (!m_process)
        start();
}

void WindowsProcess::start()
{
    m_attachedOnce = false;
    m_process = std::make_unique<QProcess>();
    m_process->setProcessChannelMode(QProcess::ForwardedChannels);
    m_process->setInputChannelMode(QProcess::ForwardedInputChannel);
    connect(
        m_process.get(), &QProcess::finished, this, [this](int code, QProcess::ExitStatus status) {
            over(code != 0 || status == QProcess::CrashExit);
        });
    connect(
        m_process.get(), &QProcess::errorOccurred, this,
        [this](QProcess::ProcessError error) {
            if (error != QProcess::FailedToStart)
                return;
            qCWarning(log).noquote() << m_program << m_process->errorString();
            over(true);
        },
        Qt::QueuedConnection);
    m_process->start(m_program, {});
    Q_EMIT upChanged();
}

void WindowsProcess::over(bool badly)
{
    if (m_process)
        m_process.release()->deleteLater(); // we may be in one of its signals
    m_attached.clear();
    m_adopted = 0;
    if (m_quitting)
        return;
    const bool unanswered = !m_waiting.isEmpty();
    // What nobody fetched is lost with a program that cannot run; one that had just ended in good
    // order is started again for it.
    const bool again = !badly && unanswered && std::exchange(m_attachedOnce, false);
    if (again)
        start();
    else
        m_waiting.clear();
    Q_EMIT upChanged();
    if (!again)
        Q_EMIT ended(badly || unanswered);
}

QStringList WindowsProcess::attach(const QString &caller)
{
    if (!caller.isEmpty() && caller != m_attached) {
        m_attached = caller;
        m_attachedOnce = true;
        m_watcher.addWatchedService(caller);
        adopt(caller);
        Q_EMIT upChanged();
    }
    return std::exchange(m_waiting, {});
}

void WindowsProcess::adopt(const QString &caller)
{
    if (m_process)
        return;
    auto *watcher = new QDBusPendingCallWatcher(
        m_bus.interface()->asyncCall(QStringLiteral("GetConnectionUnixProcessID"), caller), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, caller] {
        watcher->deleteLater();
        const QDBusPendingReply<uint> reply = *watcher;
        if (!reply.isError() && caller == m_attached && !m_process)
            m_adopted = reply.value();
    });
}

// One that was not fetched yet need not be shown at all.
void WindowsProcess::forget(QLatin1String view)
{
    m_waiting.erase(
        std::remove_if(m_waiting.begin(), m_waiting.end(),
            [&](const QString &text) {
                return QJsonDocument::fromJson(text.toUtf8()).object().value(QStringLiteral("view"))
                    == view;
            }),
        m_waiting.end());
}

void WindowsProcess::withdrawPrompt()
{
    forget(QLatin1String("prompt"));
    if (!m_attached.isEmpty())
        Q_EMIT promptWithdrawn();
}

void WindowsProcess::withdrawStandIn()
{
    forget(QLatin1String("tray"));
    if (!m_attached.isEmpty())
        Q_EMIT standInWithdrawn();
}

void WindowsProcess::quit()
{
    m_quitting = true;
    if (m_adopted > 0)
        ::kill(static_cast<pid_t>(m_adopted), SIGTERM);
    if (!m_process)
        return;
    constexpr int patience = 2000; // ms
    m_process->disconnect(this);
    m_process->terminate();
    if (!m_process->waitForFinished(patience))
        m_process->kill();
    m_process->waitForFinished(patience);
    m_process.reset();
}

} // namespace unhunch
