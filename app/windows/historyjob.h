// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QProcess>
#include <QStringList>
#include <QTimer>

namespace unhunch {

// One long work on the history, done by the command `unhunch` in a process of its own, as anybody
// could. It can be given up at any time and leaves nothing half done then.
class HistoryJob : public QObject
{
    Q_OBJECT
public:
    explicit HistoryJob(QObject *parent = nullptr);
    ~HistoryJob() override;

    // The command beside this program; set before the first start in tests.
    void setProgram(const QString &program) { m_program = program; }

    void start(const QStringList &arguments);
    void stop();

    bool runs() const { return m_process.state() != QProcess::NotRunning; }

Q_SIGNALS:
    void slow(); // it has taken half a second and goes on
    void progress(int percent);
    // `words`: what it printed, or why it did not work.
    void finished(bool well, const QString &words);

private:
    void read();
    void ended(bool well);

    QString m_program;
    QProcess m_process;
    QTimer m_slow;
    QString m_error; // what it said besides its progress
    QByteArray m_line;
};

} // namespace unhunch
