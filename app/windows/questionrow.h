// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controls.h"

#include <QWidget>

namespace unhunch {

// A question on the completed card with small answers at its end; once answered, what came of it
// and the way back.
class QuestionRow : public QWidget
{
    Q_OBJECT
public:
    explicit QuestionRow(const Theme &, QWidget *parent = nullptr);

    struct Answer
    {
        QString word; // what answered() says
        QString text; // of the button
        QString icon;
    };

    void ask(const QString &question, const std::vector<Answer> &answers);
    void say(const QString &sentence); // with "Undo", which answers with nothing

Q_SIGNALS:
    void answered(const QString &word);

private:
    void clear();
    Button *addButton(const Answer &);

    const Theme &m_theme;
    Text *m_words;
    QWidget *m_buttons;
};

} // namespace unhunch
