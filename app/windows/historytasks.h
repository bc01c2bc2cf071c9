// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controls.h"
#include "historyjob.h"
#include "resident.h"

#include <QPointer>
#include <QWidget>

#include <functional>

class QFileDialog;

namespace unhunch {

// What a person does with their record, and the one bar that asks, shows how far it is and says
// what came of it. It takes no room while there is nothing to say.
class HistoryTasks : public QWidget
{
    Q_OBJECT
public:
    enum class Format { Csv, Json };

    HistoryTasks(const Theme &, Resident &, QWidget *parent = nullptr);

    // Each asks for the file first.
    void exportRecord(Format);
    void backUp();
    void restore();
    // Each asks once more and offers a copy first. Invalid days: everything.
    void erase(QDate from, QDate to);
    void eraseNotes(const QString &stretch, const QString &name);

    // The same with the file chosen.
    void exportTo(const QString &file, Format);
    void backUpTo(const QString &file);
    void restoreFrom(const QString &file);

    HistoryJob &job() { return m_job; }

    QString words() const { return m_words->text(); }

    Button *go() const { return m_go; }

    Button *other() const { return m_other; }

    Button *leave() const { return m_leave; }

    // It takes long, and tells how far it is.
    bool showsProgress() const { return m_slow && m_percent >= 0; }

Q_SIGNALS:
    void said(const QString &sentence);

protected:
    void paintEvent(QPaintEvent *) override;
    void keyPressEvent(QKeyEvent *) override;

private:
    using Deed = std::function<void()>;

    // A file to write by this name and in this folder, or with no name one to read.
    void choose(const QString &title, const QString &name, const QString &filter,
        std::function<void(const QString &)> use);
    void run(const QStringList &arguments, const QString &words,
        std::function<void(const QString &)> then);
    void ended(bool well, const QString &words);
    void ask(const QString &question, const QString &go, Deed deed, const QString &other = {},
        Deed otherDeed = {});
    void say(const QString &sentence);
    void add(const QString &file, const QString &dryRun);
    void confirmErase(const QString &question, const std::function<void(Resident::Answer)> &deed);
    void tell(const QString &words);

    const Theme &m_theme;
    Resident &m_resident;
    HistoryJob m_job;
    QString m_doing; // while it runs
    std::function<void(const QString &)> m_then;
    Deed m_deed;
    Deed m_otherDeed;
    bool m_slow = false; // what runs; it is shown
    int m_percent = -1; // it has not told
    bool m_given = false; // up by the person
    Text *m_words;
    Button *m_go;
    Button *m_other;
    Button *m_leave;
    QPointer<QFileDialog> m_dialog;
};

} // namespace unhunch
