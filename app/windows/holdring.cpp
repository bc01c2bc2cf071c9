// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "holdring.h"

#include "fonts.h"
#include "painting.h"

#include <QAccessible>
#include <QPainter>

#include <cmath>
#include <numbers>

namespace unhunch {

namespace {

Token arcToken(RingState::Look look)
{
    switch (look) {
    case RingState::Look::Hold:
    case RingState::Look::Switch:
        return Token::AccentMark;
    case RingState::Look::Ease:
        return Token::Primary;
    case RingState::Look::Ready:
    case RingState::Look::Paused:
        break;
    }
    return Token::Outline;
}

int third(double share)
{
    return share <= 0 ? 0 : (share < 0.5 ? 1 : (share < 1 ? 2 : 3));
}

} // namespace

HoldRing::HoldRing(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("Hold"));
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void HoldRing::setDiameter(int px)
{
    m_diameter = px;
    updateGeometry();
}

void HoldRing::setState(const RingState &state)
{
    RingState next = state;
    // By whole pixels of its arc: in a long hold that is not each time somebody looks. A full one
    // stays full.
    const double around = std::numbers::pi * m_diameter;
    if (next.share < 1)
        next.share = std::floor(next.share * around) / around;
    if (m_theme.isReducedMotion()) {
        // Once a second: the number says when.
        next.share = state.number == m_state.number && state.look == m_state.look ? m_state.share
                                                                                  : state.share;
    }
    if (next == m_state) {
        return;
    }
    const bool told = third(next.share) != third(m_state.share);
    m_state = next;
    setAccessibleDescription(valueText());
    if (told && QAccessible::isActive()) {
        QAccessibleValueChangeEvent event(this, m_state.number);
        QAccessible::updateAccessibility(&event);
    }
    update();
}

QString HoldRing::valueText() const
{
    if (m_state.number == RingState::noNumber) {
        return m_state.caption;
    }
    return tr("%n seconds left", nullptr, m_state.number);
}

void HoldRing::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double unit = m_diameter / 140.0;
    const double line = 10 * unit;
    const QRectF box
        = QRectF(0, 0, m_diameter, m_diameter).adjusted(line / 2, line / 2, -line / 2, -line / 2);
    const bool onStage = m_state.look == RingState::Look::Switch;
    painter.setPen(
        QPen(m_theme.color(onStage ? Token::Surface : Token::Track), line, Qt::SolidLine));
    painter.drawEllipse(box);
    if (m_theme.isHighContrast()) {
        painter.setPen(QPen(m_theme.color(Token::Ink), 1));
        painter.drawEllipse(box.adjusted(line / 2, line / 2, -line / 2, -line / 2));
    }
    if (m_state.share > 0) {
        painter.setPen(
            QPen(m_theme.color(arcToken(m_state.look)), line, Qt::SolidLine, Qt::RoundCap));
        painter.drawArc(box, 90 * 16, -qRound(qMin(1.0, m_state.share) * 360 * 16));
    }
    QFont count = typeFont(m_theme, Type::Count);
    count.setPixelSize(qRound(64 * unit));
    const double middle = m_diameter / 2.0;
    const bool counts = m_state.number != RingState::noNumber;
    if (counts) {
        paintText(painter, QRectF(0, middle - 40 * unit, m_diameter, 64 * unit), Qt::AlignCenter,
            QString::number(m_state.number), count, m_theme.color(Token::Ink));
    }
    QFont caption = typeFont(m_theme, Type::Small);
    caption.setPixelSize(qRound(13 * qMin(m_theme.scale(), 1.4) * qMax(1.0, unit * 0.8)));
    paintText(painter, QRectF(0, middle + (counts ? 22 : -10) * unit, m_diameter, 20 * unit),
        Qt::AlignCenter, m_state.caption, caption, m_theme.color(Token::Ink2));
}

} // namespace unhunch
