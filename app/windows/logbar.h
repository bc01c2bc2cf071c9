// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controls.h"
#include "inputs.h"
#include "week.h"

#include <QTime>
#include <QWidget>

namespace unhunch {

// Below the lines of a day: what was just done with Undo, or the one thing that is asked.
class LogBar : public QWidget
{
    Q_OBJECT
public:
    explicit LogBar(const Theme &, QWidget *parent = nullptr);

    void offerUndo(const QString &sentence);
    void say(const QString &sentence);
    void askTime(const LogLine &);
    void askNote(const QString &stretch, const QString &name);

    Button *go() const { return m_go; }

    TimeField *time() const { return m_time; }

    LineField *note() const { return m_note; }

Q_SIGNALS:
    void undoWanted();
    void moveWanted(const LogLine &, QTime);
    void noteWanted(const QString &stretch, const QString &text);
    void left(); // nothing is asked any more

protected:
    void paintEvent(QPaintEvent *) override;
    void keyPressEvent(QKeyEvent *) override;

private:
    enum class Asks { Nothing, Undo, Time, Note };

    void ask(Asks, const QString &sentence, const QString &go);
    void answer();
    void leave();

    const Theme &m_theme;
    Asks m_asks = Asks::Nothing;
    LogLine m_line;
    QString m_stretch;
    Text *m_words;
    TimeField *m_time;
    LineField *m_note;
    Button *m_go;
    Button *m_leave;
};

} // namespace unhunch
