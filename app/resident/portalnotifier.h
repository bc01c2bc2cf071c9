// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notifications.h"

#include <QDBusConnection>
#include <QVariantMap>

#include <optional>

class QDBusPendingCallWatcher;

namespace unhunch {

// Prompts through org.freedesktop.portal.Notification, the one way out of a sandbox. Each has its
// occurrence in its id, so that an answer is known also after a restart of this program or of the
// portal; put up again it gets another id, and the one before goes. The portal never tells that one
// was closed: such a prompt folds by the schedule's own time.
class PortalNotifier : public Notifications
{
    Q_OBJECT

public:
    explicit PortalNotifier(QDBusConnection bus, QObject *parent = nullptr);

    void show(const Prompt &prompt) override;
    void withdraw() override;
    void tell(const QString &sentence) override;
    QJsonObject trace() const override;
    void resume(const QJsonObject &trace) override;

    bool hasButtons() const override { return m_state == State::Here; }

    QString described() const override;

private Q_SLOTS:
    void actionInvoked(const QString &id, const QString &action, const QVariantList &parameter);

private:
    enum class State { Unknown, Here, Missing, Forbidden };

    void ask(); // whether it is here
    void portalChanged(const QString &owner);
    void put();
    void putAnew(); // what is wanted, if anything, and nothing else
    void replied(QDBusPendingCallWatcher *call, const QString &id);
    void passOver();
    void remove(const QString &id);

    QDBusConnection m_bus;
    State m_state = State::Unknown;
    std::optional<Prompt> m_wanted; // on the screen, or on its way there
    std::optional<QString> m_shown; // the id of the one on the screen
    int m_number = 0; // in the last id
    bool m_putting = false; // the portal has not answered yet
    bool m_again = false; // what was put last is outdated already
    QStringList m_told; // waits for the portal
};

} // namespace unhunch
