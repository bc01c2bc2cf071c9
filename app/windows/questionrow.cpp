// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "questionrow.h"

#include <QHBoxLayout>

namespace unhunch {

QuestionRow::QuestionRow(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_words(new Text(theme, Type::Body, Token::Ink2))
    , m_buttons(new QWidget)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    m_words->setWordWrap(true);
    row->addWidget(m_words, 1);
    row->addWidget(m_buttons);
    auto *buttons = new QHBoxLayout(m_buttons);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(8);
}

void QuestionRow::clear()
{
    while (QLayoutItem *item = m_buttons->layout()->takeAt(0)) {
        // One of them may be what was just pressed.
        item->widget()->hide();
        item->widget()->setObjectName(QString());
        item->widget()->deleteLater();
        delete item;
    }
}

Button *QuestionRow::addButton(const Answer &answer)
{
    auto *button
        = new Button(m_theme, ButtonKind::Second, answer.text, answer.icon, ButtonSize::Small);
    button->setObjectName(answer.word);
    m_buttons->layout()->addWidget(button);
    button->show();
    connect(button, &Button::clicked, this, [this, word = answer.word] { Q_EMIT answered(word); });
    return button;
}

void QuestionRow::ask(const QString &question, const std::vector<Answer> &answers)
{
    clear();
    m_words->setText(question);
    for (const Answer &answer : answers) {
        // Read alone, a button must still say what it answers.
        addButton(answer)->setAccessibleDescription(question);
    }
}

void QuestionRow::say(const QString &sentence)
{
    const bool focused = m_buttons->isAncestorOf(window()->focusWidget());
    clear();
    m_words->setText(sentence);
    Button *undo = addButton({QString(), tr("Undo"), QString()});
    undo->setObjectName(QStringLiteral("undo"));
    if (focused) {
        undo->setFocus(Qt::OtherFocusReason);
    }
}

} // namespace unhunch
