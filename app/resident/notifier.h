// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "surfaces.h"

#include <QDBusConnection>
#include <QStringList>

#include <functional>
#include <optional>

class QDBusPendingCallWatcher;

namespace unhunch {

// Prompts as desktop notifications with buttons. Everything is asynchronous; a server that restarts
// gets the prompt again. Where it has no buttons, or there is none, the windows ask instead; and
// where a window of ours would take the focus from whoever types, a plain notification says that
// the tray can answer.
class Notifier : public PromptSurface
{
    Q_OBJECT

public:
    explicit Notifier(QDBusConnection bus, QObject *parent = nullptr);

    // Whether a window may ask; it may where nothing else is said.
    std::function<bool()> windowMayAsk = [] { return true; };

    void show(const Prompt &prompt) override;
    void withdraw() override;
    void tell(const QString &sentence) override;
    QJsonObject trace() const override;
    void resume(const QJsonObject &trace) override;

    // For `doctor`: here, and how.
    bool hasButtons() const { return m_capabilities.contains(QStringLiteral("actions")); }

    QString described() const;

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
