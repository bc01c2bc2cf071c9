// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QObject>
#include <QProcess>
#include <QString>

#include <functional>

namespace unhunch {

// Has a copy of the history made, at most one a day, in a process of its own: the resident neither
// waits for it nor grows by it. No timer: it is told when something was written.
class AutoBackup : public QObject
{
    Q_OBJECT

public:
    // `program` is run as: PROGRAM backup --of DAY. `every` gives the least number of days from one
    // copy to the next; 0: none are made.
    AutoBackup(QString program, QString folder, std::function<QDate()> today,
        std::function<int()> every, QObject *parent = nullptr);
    ~AutoBackup() override;

    void written(); // something new is in the history
    void again(); // the copies are gone: the next one is due at once
    void stop(); // one that is being made is given up

private:
    QString m_program;
    QString m_folder;
    std::function<QDate()> m_today;
    std::function<int()> m_every;
    QDate m_last; // that one was made or tried on
    bool m_looked = false; // into the folder
    QProcess m_process;
};

} // namespace unhunch
