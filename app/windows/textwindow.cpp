// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "textwindow.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QUrl>
#include <QVBoxLayout>

namespace unhunch {

namespace {

constexpr QSize windowSize {560, 560};

// Its keys scroll, so the text can be read without a pointer.
class Pane : public QScrollArea
{
public:
    explicit Pane(QWidget *parent)
        : QScrollArea(parent)
    {
        setFrameShape(QFrame::NoFrame);
        setWidgetResizable(true);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setFocusPolicy(Qt::StrongFocus);
        viewport()->setAutoFillBackground(false);
    }
};

} // namespace

TextWindow::TextWindow(const Theme &theme, const QString &title, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
{
    setWindowTitle(title);
    setAccessibleName(title);
    auto *pane = new Pane(this);
    pane->setAccessibleName(title);
    auto *inner = new QWidget;
    inner->setAutoFillBackground(false);
    m_column = new QVBoxLayout(inner);
    m_column->setContentsMargins(32, 28, 32, 16);
    m_column->setSpacing(6);
    m_column->setAlignment(Qt::AlignTop);
    auto *name = add(Type::Title, Token::Ink, true);
    name->setText(title);
    pane->setWidget(inner);
    auto *close = new Button(theme, ButtonKind::Main, tr("Close"));
    close->setObjectName(QStringLiteral("close"));
    close->setDefault(true);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(32, 12, 32, 24);
    row->addStretch();
    row->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(pane, 1);
    column->addLayout(row);
    connect(close, &Button::clicked, this, &QDialog::accept);
    const auto ground = [this] {
        QPalette colors = palette();
        colors.setColor(QPalette::Window, m_theme.color(Token::Surface));
        setPalette(colors);
    };
    connect(&theme, &Theme::changed, this, ground);
    ground();
    resize(windowSize * qMin(theme.scale(), 1.4));
    close->setFocus(Qt::OtherFocusReason);
}

Text *TextWindow::add(Type type, Token token, bool bold)
{
    auto *text = new Text(m_theme, type, token, bold);
    text->setWordWrap(true);
    m_column->addWidget(text);
    return text;
}

void TextWindow::addHeading(const QString &words)
{
    m_column->addSpacing(10);
    add(Type::Lead, Token::Ink, true)->setText(words);
}

void TextWindow::addText(const QString &words)
{
    add(Type::Body, Token::Ink2, false)->setText(words);
}

void TextWindow::addPoint(const QString &words)
{
    auto *text = add(Type::Body, Token::Ink2, false);
    text->setText(QStringLiteral("• ") + words);
    text->setAccessibleName(words);
}

void TextWindow::addLink(const QString &words, const QString &address)
{
    auto *link = new Button(m_theme, ButtonKind::Quiet, words, QString(), ButtonSize::Small);
    link->setFlush(true);
    link->setToolTip(address);
    m_column->addWidget(link, 0, Qt::AlignLeft);
    connect(link, &Button::clicked, this, [address] { QDesktopServices::openUrl(QUrl(address)); });
}

} // namespace unhunch
