// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "historyjob.h"

#include <QCoreApplication>
#include <QDir>

#include <chrono>

namespace unhunch {

namespace {

constexpr std::chrono::milliseconds untilSlow {500};
constexpr int patience = 3000; // ms, until one that was told to end is ended
const QByteArray progressWord = QByteArrayLiteral("progress ");

} // namespace

HistoryJob::HistoryJob(QObject *parent)
    : QObject(parent)
    , m_program(QDir::cleanPath(
          QCoreApplication::applicationDirPath() + QStringLiteral("/../../bin/unhunch")))
{
    m_slow.setSingleShot(true);
    m_slow.setInterval(untilSlow);
    m_process.setStandardInputFile(QProcess::nullDevice());
    connect(&m_slow, &QTimer::timeout, this, &HistoryJob::slow);
    connect(&m_process, &QProcess::readyReadStandardError, this, &HistoryJob::read);
    connect(&m_process, &QProcess::finished, this, [this](int code, QProcess::ExitStatus status) {
        ended(status == QProcess::NormalExit && code == 0);
    });
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) {
            m_error = tr("The program %1 did not start.").arg(m_program);
            ended(false);
        }
    });
}

HistoryJob::~HistoryJob()
{
    m_process.disconnect(this);
    if (!runs())
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(patience))
        m_process.kill();
}

void HistoryJob::start(const QStringList &arguments)
{
    if (runs())
        return;
    m_error.clear();
    m_line.clear();
    m_slow.start();
    m_process.start(m_program, arguments);
}

void HistoryJob::stop()
{
    if (runs())
        m_process.terminate();
}

void HistoryJob::read()
{
    m_line += m_process.readAllStandardError();
    for (qsizetype end = m_line.indexOf('\n'); end >= 0; end = m_line.indexOf('\n')) {
        const QByteArray line = m_line.left(end);
        m_line.remove(0, end + 1);
        if (line.startsWith(progressWord))
            Q_EMIT progress(line.mid(progressWord.size()).toInt());
        else
            m_error += QString::fromLocal8Bit(line) + QLatin1Char('\n');
    }
}

void HistoryJob::ended(bool well)
{
    m_slow.stop();
    read();
    QString words = well ? QString::fromLocal8Bit(m_process.readAllStandardOutput()) : m_error;
    // It says its own name first, for a terminal.
    const QString name = QStringLiteral("unhunch: ");
    if (words.startsWith(name))
        words.remove(0, name.size());
    Q_EMIT finished(well, words.trimmed());
}

} // namespace unhunch
