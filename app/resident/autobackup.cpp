// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "autobackup.h"

#include "backups.h"

#include <QLoggingCategory>

#include <utility>

namespace unhunch {
namespace {

Q_LOGGING_CATEGORY(log, "unhunch.backup", QtInfoMsg)

constexpr int patience = 2000; // ms, for a child that was told to end

} // namespace

AutoBackup::AutoBackup(QString program, QString folder, std::function<QDate()> today,
    std::function<int()> every, QObject *parent)
    : QObject(parent)
    , m_program(std::move(program))
    , m_folder(std::move(folder))
    , m_today(std::move(today))
    , m_every(std::move(every))
{
    m_process.setStandardInputFile(QProcess::nullDevice());
    m_process.setStandardOutputFile(QProcess::nullDevice());
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel); // it says what went wrong
}

AutoBackup::~AutoBackup()
{
    stop();
}

void AutoBackup::written()
{
    const int every = m_every();
    if (every <= 0 || m_process.state() != QProcess::NotRunning)
        return;
    const QDate today = m_today();
    if (!std::exchange(m_looked, true)) {
        const auto all = backups::in(m_folder);
        m_last = all.empty() ? QDate() : all.front().day;
    }
    // A clock that was set back does not make one at every write.
    if (m_last.isValid() && qAbs(m_last.daysTo(today)) < every)
        return;
    m_last = today;
    qCDebug(log) << "a copy is made";
    m_process.start(
        m_program, {QStringLiteral("backup"), QStringLiteral("--of"), today.toString(Qt::ISODate)});
}

void AutoBackup::again()
{
    m_looked = true;
    m_last = {};
    written();
}

void AutoBackup::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill(); // what it had begun is removed by the next one
    m_process.waitForFinished(patience);
    m_looked = false; // that one was not made
}

} // namespace unhunch
