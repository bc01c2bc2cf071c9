// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notifications.h"

#include <QDBusConnection>

#include <optional>

class QDBusPendingCallWatcher;

namespace unhunch {

// Prompts through org.freedesktop.Notifications. Everything is asynchronous; a server that restarts
// gets the prompt again. Where it has no buttons and no window may ask, a plain notification says
// that the tray can answer.
class Notifier : public Notifications
{
    Q_OBJECT

public:
    explicit Notifier(QDBusConnection bus, QObject *parent = nullptr);

    void show(const Prompt &prompt) override;
    void withdraw() override;
    void tell(const QString &sentence) override;
    QJsonObject trace() const override;
    void resume(const QJsonObject &trace) override;

    bool hasButtons() const override { return m_capabilities.contains(QStringLiteral("actions")); }

    QString described() const override;

Q_SIGNALS:
    void capabilitiesChanged();

private Q_SLOTS:
    void actionInvoked(uint id, const QString &action);
    void notificationClosed(uint id, uint reason);
    void activationToken(uint id, const QString &token);

private:
    void askServer();
    void askCapabilities();
    void serverChanged(const QString &owner);
    void put();
    void putWithoutButtons();
    void send(const QString &text, const QStringList &actions);
    void replied(QDBusPendingCallWatcher *call, qint64 occurrence);
    void close(uint id);
    QString body(const QString &text) const;

    QDBusConnection m_bus;
    QString m_server; // unique name
    std::optional<QStringList> m_known; // nothing: not answered yet
    QStringList m_capabilities;
    bool m_drawsDefault = false; // as a fourth button, instead of a click on the text
    std::optional<Prompt> m_wanted; // on the screen, or on its way there
    std::optional<uint> m_id; // of the one on the screen
    bool m_resuming = false; // it is asked whether the server still shows our last life's prompt
    bool m_putting = false; // the server has not answered yet
    bool m_again = false; // what was put last is outdated already
    uint m_replaces = 0; // the last one of this server
    qint64 m_lastOccurrence = 0; // that m_replaces was about
    QString m_token;
    QStringList m_told; // waits for the server
};

} // namespace unhunch
