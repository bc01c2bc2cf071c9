// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "surfaces.h"

#include <QDBusConnection>
#include <QDBusServiceWatcher>
#include <QProcess>
#include <QStringList>

#include <memory>

namespace unhunch {

// Starts unhunch-windows when somebody wants to see something, hands it what waits, and says when
// it is gone. One that outlived an earlier resident is taken over when it attaches.
class WindowsProcess : public Windows
{
    Q_OBJECT

public:
    WindowsProcess(QDBusConnection bus, QString program, QObject *parent = nullptr);
    ~WindowsProcess() override;

    void open(const QJsonObject &request) override;
    void withdrawPrompt() override;
    void withdrawStandIn() override;
    bool up() const override;
    QStringList attach(const QString &caller) override;
    void quit() override;

    const QString &program() const { return m_program; }

private:
    void forget(QLatin1String view);
    void start();
    void over(bool badly);
    void adopt(const QString &caller);

    QDBusConnection m_bus;
    QString m_program;
    std::unique_ptr<QProcess> m_process;
    QDBusServiceWatcher m_watcher;
    QString m_attached; // its unique name on the bus
    qint64 m_adopted = 0; // process id of one that we did not start
    QStringList m_waiting; // requests, oldest first
    bool m_attachedOnce = false; // the one that runs has fetched its requests
    bool m_quitting = false;
};

} // namespace unhunch
