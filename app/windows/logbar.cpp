// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "logbar.h"

#include "beads.h"
#include "painting.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <utility>

namespace unhunch {

namespace {

constexpr int mostLetters = 1000; // as the resident takes

} // namespace

LogBar::LogBar(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_words(new Text(theme, Type::Small, Token::Ink))
    , m_time(new TimeField(theme, this))
    , m_note(new LineField(theme, LineField::Kind::Plain, this))
    , m_go(new Button(theme, ButtonKind::Second, QString(), QString(), ButtonSize::Small, this))
    , m_leave(
          new Button(theme, ButtonKind::Quiet, tr("Leave it"), QString(), ButtonSize::Small, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 10, 8, 4);
    column->setSpacing(8);
    m_words->setWordWrap(true);
    column->addWidget(m_words);
    column->addWidget(m_note);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_time);
    row->addWidget(m_go);
    row->addWidget(m_leave);
    row->addStretch();
    column->addLayout(row);
    m_go->setObjectName(QStringLiteral("go"));
    m_note->setMaxLength(mostLetters);
    connect(m_go, &Button::clicked, this, &LogBar::answer);
    connect(m_note, &QLineEdit::returnPressed, this, &LogBar::answer);
    connect(m_leave, &Button::clicked, this, &LogBar::leave);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    hide();
}

void LogBar::ask(Asks asks, const QString &sentence, const QString &go)
{
    m_asks = asks;
    m_words->setText(sentence);
    m_go->setText(go);
    m_go->setVisible(asks != Asks::Nothing);
    m_time->setVisible(asks == Asks::Time);
    m_note->setVisible(asks == Asks::Note);
    m_leave->setVisible(asks == Asks::Time || asks == Asks::Note);
    m_time->setAccessibleName(sentence);
    m_note->setAccessibleName(sentence);
    setAccessibleName(sentence);
    show();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void LogBar::offerUndo(const QString &sentence)
{
    ask(Asks::Undo, sentence, tr("Undo"));
}

void LogBar::say(const QString &sentence)
{
    ask(Asks::Nothing, sentence, {});
}

void LogBar::askTime(const LogLine &line)
{
    m_line = line;
    m_time->setTime(lineTime(line));
    ask(Asks::Time, tr("When was it?"), tr("Move"));
    m_time->setFocus(Qt::TabFocusReason);
}

void LogBar::askNote(const QString &stretch, const QString &name)
{
    m_stretch = stretch;
    m_note->clear();
    ask(Asks::Note, tr("Your note on %1, for you alone:").arg(name), tr("Keep"));
    m_note->setFocus(Qt::TabFocusReason);
}

void LogBar::answer()
{
    switch (std::exchange(m_asks, Asks::Nothing)) {
    case Asks::Nothing:
        break;
    case Asks::Undo:
        hide();
        Q_EMIT undoWanted();
        Q_EMIT left();
        break;
    case Asks::Time:
        m_time->interpretText();
        hide();
        Q_EMIT moveWanted(m_line, m_time->time());
        Q_EMIT left();
        break;
    case Asks::Note:
        hide();
        if (!m_note->text().trimmed().isEmpty())
            Q_EMIT noteWanted(m_stretch, m_note->text());
        Q_EMIT left();
        break;
    }
}

void LogBar::leave()
{
    m_asks = Asks::Nothing;
    hide();
    Q_EMIT left();
}

void LogBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        leave();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        answer();
    else
        event->ignore();
}

void LogBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRectF(0, 0, width(), hairline(painter)), m_theme.color(Token::Hairline));
}

} // namespace unhunch
