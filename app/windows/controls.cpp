// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "controls.h"

#include "icons.h"
#include "painting.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QPainterPath>
#include <QResizeEvent>

#include <utility>

namespace unhunch {

namespace {

constexpr int iconPx = 20;

struct ButtonColors
{
    QColor fill;
    QColor edge;
    QColor text;
};

ButtonColors mainColors(const Theme &theme, bool hover, bool down)
{
    const Token fill = down ? Token::PrimaryPress : (hover ? Token::PrimaryHover : Token::Primary);
    return {theme.color(fill), Qt::transparent, theme.color(Token::OnPrimary)};
}

ButtonColors buttonColors(const Theme &theme, ButtonKind kind, bool hover, bool down)
{
    const QColor quietHover = theme.color(Token::Sunken);
    switch (kind) {
    case ButtonKind::Main:
        return mainColors(theme, hover, down);
    case ButtonKind::Second:
        return {hover || down ? quietHover : theme.color(Token::Surface),
            theme.color(Token::Outline), theme.color(Token::Ink)};
    case ButtonKind::Soft:
        return {down ? theme.color(Token::Track) : theme.color(Token::PrimarySoft),
            theme.isHighContrast() || hover ? theme.color(Token::Outline) : QColor(Qt::transparent),
            theme.color(Token::OnPrimarySoft)};
    case ButtonKind::Quiet:
        return {hover || down ? quietHover : QColor(Qt::transparent), Qt::transparent,
            theme.color(Token::Ink2)};
    case ButtonKind::Erase:
        return {hover || down ? quietHover : theme.color(Token::Surface),
            theme.color(Token::Danger), theme.color(Token::Danger)};
    }
    return {};
}

// A part of a split button: its owner paints the outline.
class SplitPart : public QAbstractButton
{
public:
    SplitPart(const Theme &theme, QString icon, QWidget *parent)
        : QAbstractButton(parent)
        , m_theme(theme)
        , m_icon(std::move(icon))
    {
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override
    {
        const QFontMetrics metrics(typeFont(m_theme, Type::Body, true));
        const int height = qMax(40, metrics.height() + 20);
        return m_icon.isEmpty() ? QSize(metrics.horizontalAdvance(text()) + 30, height)
                                : QSize(37, height);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Token ink = isEnabled() ? Token::Ink : Token::Ink3;
        if (underMouse() && isEnabled()) {
            paintPlane(
                painter, QRectF(rect()).adjusted(2, 2, -2, -2), 8, m_theme.color(Token::Sunken));
        }
        if (m_icon.isEmpty()) {
            paintText(painter, rect(), Qt::AlignCenter, text(), typeFont(m_theme, Type::Body, true),
                m_theme.color(ink));
        } else {
            QRectF box(0, 0, iconPx, iconPx);
            box.moveCenter(QRectF(rect()).center());
            paintIcon(painter, m_icon, m_theme.color(ink), box);
        }
    }

private:
    const Theme &m_theme;
    QString m_icon;
};

} // namespace

Text::Text(const Theme &theme, Type type, Token token, bool bold, QWidget *parent)
    : QLabel(parent)
    , m_theme(theme)
    , m_type(type)
    , m_token(token)
    , m_bold(bold)
{
    setTextFormat(Qt::PlainText);
    follow();
    connect(&theme, &Theme::changed, this, &Text::follow);
}

void Text::setLook(Type type, Token token, bool bold)
{
    if (type == m_type && token == m_token && bold == m_bold) {
        return; // asked for at each frame while guiding
    }
    m_type = type;
    m_token = token;
    m_bold = bold;
    follow();
}

void Text::follow()
{
    setFont(typeFont(m_theme, m_type, m_bold));
    setMinimumHeight(lineHeight(m_theme, m_type));
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, m_theme.color(m_token));
    colors.setColor(QPalette::Link, m_theme.color(m_token));
    setPalette(colors);
}

void Text::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    if (!m_fallback) {
        return;
    }
    const QFont full = typeFont(m_theme, m_type, m_bold);
    const bool fits = QFontMetrics(full).horizontalAdvance(text()) <= event->size().width();
    setFont(fits ? full : typeFont(m_theme, *m_fallback, m_bold));
}

Button::Button(const Theme &theme, ButtonKind kind, const QString &text, QString icon,
    ButtonSize size, QWidget *parent)
    : QPushButton(text, parent)
    , m_theme(theme)
    , m_kind(kind)
    , m_size(size)
    , m_icon(std::move(icon))
{
    setAttribute(Qt::WA_Hover);
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void Button::setKind(ButtonKind kind)
{
    if (std::exchange(m_kind, kind) != kind) {
        update();
    }
}

void Button::setIconName(const QString &icon)
{
    if (std::exchange(m_icon, icon) != icon) {
        updateGeometry();
        update();
    }
}

QFont Button::textFont() const
{
    return typeFont(m_theme, m_size == ButtonSize::Small ? Type::Small : Type::Body, true);
}

QSize Button::sizeHint() const
{
    const QFontMetrics metrics(textFont());
    const int extra = m_size == ButtonSize::Small ? 13 : (m_size == ButtonSize::Normal ? 20 : 24);
    const int height = qMax(static_cast<int>(m_size), metrics.height() + extra);
    if (text().isEmpty()) {
        return {height, height};
    }
    const int icon = m_icon.isEmpty() ? 0 : iconPx + 8;
    const int usual = m_size == ButtonSize::Small ? 26 : 44;
    const int padding = m_flush ? 2 : (m_padding > 0 ? m_padding : usual);
    return {qMax(m_leastWidth, metrics.horizontalAdvance(text()) + icon + padding), height};
}

bool Button::event(QEvent *event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave) {
        update();
    }
    return QPushButton::event(event);
}

void Button::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool live = isEnabled();
    ButtonColors colors = buttonColors(m_theme, m_kind, live && underMouse(), live && isDown());
    if (!live) {
        colors.text = m_theme.color(Token::Ink3);
        if (m_kind == ButtonKind::Main) {
            colors.fill = m_theme.color(Token::Track);
        }
        if (m_kind == ButtonKind::Second) {
            colors.edge = m_theme.color(Token::Hairline);
        }
    }
    if (m_flush) {
        colors.fill = Qt::transparent;
    }
    const double radius = m_size == ButtonSize::Small ? 8 : 10;
    const bool edged = colors.edge.alpha() > 0;
    paintPlane(painter, rect(), radius, colors.fill, colors.edge, edged ? m_theme.edge() : 0);
    const QFont font = textFont();
    const int textWidth = QFontMetrics(font).horizontalAdvance(text());
    const int icon = m_icon.isEmpty() ? 0 : iconPx + (text().isEmpty() ? 0 : 8);
    double x = m_flush ? 1 : (width() - textWidth - icon) / 2.0;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    if (!m_icon.isEmpty()) {
        const double left = mirrored ? width() - x - iconPx : x;
        paintIcon(
            painter, m_icon, colors.text, QRectF(left, (height() - iconPx) / 2.0, iconPx, iconPx));
        x += icon;
    }
    const QRectF place(mirrored ? width() - x - textWidth : x, 0, textWidth, height());
    paintText(painter, place, Qt::AlignVCenter | Qt::AlignLeft, text(), font, colors.text);
}

SplitButton::SplitButton(const Theme &theme, const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_action(new SplitPart(theme, {}, this))
    , m_more(new SplitPart(theme, QStringLiteral("ui-chevron-down"), this))
    , m_menu(new QMenu(this))
{
    m_action->setText(text);
    m_action->setAccessibleName(text);
    m_more->setAccessibleName(tr("Other times"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(1);
    row->addWidget(m_action);
    row->addWidget(m_more);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_more, &QAbstractButton::clicked, this, &SplitButton::openMenu);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void SplitButton::openMenu()
{
    styleMenu(*m_menu, m_theme);
    // Above the button: it stands at the bottom of the card.
    const QPoint corner = mapToGlobal(QPoint(0, 0));
    m_menu->popup(corner - QPoint(0, m_menu->sizeHint().height() + 4));
    m_menu->setFocus(Qt::PopupFocusReason);
}

void SplitButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor edge = m_theme.color(isEnabled() ? Token::Outline : Token::Hairline);
    paintPlane(painter, rect(), 10, m_theme.color(Token::Surface), edge, m_theme.edge());
    const int x = m_more->geometry().left() - 1;
    painter.fillRect(QRectF(x, 1, hairline(painter), height() - 2), m_theme.color(Token::Hairline));
}

Chip::Chip(const Theme &theme, Kind kind, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_kind(kind)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void Chip::setContent(const QString &icon, const QString &text)
{
    if (icon == m_icon && text == m_text) { // asked for at each frame while guiding
        return;
    }
    m_icon = icon;
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QFont Chip::textFont() const
{
    return m_kind == Kind::Side ? typeFont(m_theme, Type::Heading, true)
                                : typeFont(m_theme, Type::Small);
}

QSize Chip::sizeHint() const
{
    const QFontMetrics metrics(textFont());
    const int height
        = m_kind == Kind::Side ? qMax(36, metrics.height() + 8) : qMax(28, metrics.height() + 8);
    return {metrics.horizontalAdvance(m_text) + (m_kind == Kind::Side ? 54 : 46), height};
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool side = m_kind == Kind::Side;
    const QColor ground = m_theme.color(side ? Token::AccentSoft : Token::Sunken);
    const QColor ink = m_theme.color(side ? Token::OnAccentSoft : Token::Ink);
    paintPlane(painter, rect(), height() / 2.0, ground, m_theme.color(Token::Ink),
        m_theme.isHighContrast() ? 2 : 0);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const double x = side ? 10 : 8;
    paintIcon(painter, m_icon, ink,
        QRectF(mirrored ? width() - x - iconPx : x, (height() - iconPx) / 2.0, iconPx, iconPx));
    const double gap = side ? 38 : 33;
    const QRectF place = mirrored ? QRectF(0, 0, width() - gap, height())
                                  : QRectF(gap, 0, width() - gap, height());
    // The painter turns the alignment round by itself.
    paintText(painter, place, Qt::AlignVCenter | Qt::AlignLeft, m_text, textFont(), ink);
}

void styleMenu(QMenu &menu, const Theme &theme)
{
    menu.setFont(typeFont(theme, Type::Body));
    menu.setStyleSheet(
        QStringLiteral("QMenu { background: %1; border: 1px solid %2; padding: 4px; }"
                       "QMenu::item { color: %3; padding: 6px 16px; min-height: 20px; }"
                       "QMenu::item:selected { background: %4; color: %5; }"
                       "QMenu::item:disabled { color: %6; background: transparent; }")
            .arg(theme.color(Token::Surface).name(), theme.color(Token::Outline).name(),
                theme.color(Token::Ink).name(), theme.color(Token::PrimarySoft).name(),
                theme.color(Token::OnPrimarySoft).name(), theme.color(Token::Ink3).name()));
}

} // namespace unhunch
