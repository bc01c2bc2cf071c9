// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "spine.h"

#include "fonts.h"
#include "painting.h"

#include <QAccessible>
#include <QPainter>

namespace unhunch {

Spine::Spine(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAccessibleName(tr("Repetitions"));
    m_swing.setDuration(240);
    m_swing.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_swing, &QVariantAnimation::valueChanged, this, [this](const QVariant &value) {
        m_upright = value.toDouble();
        update();
    });
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void Spine::setAxis(double x, double base, double height)
{
    m_x = x;
    m_base = base;
    m_height = height;
    update();
}

void Spine::setState(const SpineState &state)
{
    if (state == m_state) {
        return;
    }
    const bool swings = state.groups == m_state.groups && isVisible() && !m_theme.isReducedMotion()
        && state.done == m_state.done + 1;
    const bool counted = state.done != m_state.done || state.finished != m_state.finished;
    m_state = state;
    m_swing.stop();
    const double target = m_state.finished ? m_state.beads() : m_state.done;
    if (swings) {
        m_swing.setStartValue(m_upright);
        m_swing.setEndValue(target);
        m_swing.start();
    } else {
        m_upright = target;
    }
    setAccessibleDescription(valueText());
    if (counted && QAccessible::isActive()) {
        QAccessibleValueChangeEvent event(this, m_state.done);
        QAccessible::updateAccessibility(&event);
    }
    update();
}

QString Spine::valueText() const
{
    const int all = m_state.beads();
    return tr("%1 of %2 done").arg(m_state.finished ? all : m_state.done).arg(all);
}

void Spine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const SpineLayout layout = layOutSpine(m_state, m_height, m_upright);
    if (layout.beads.empty()) {
        return;
    }
    const QPointF base(m_x, m_base);
    paintDottedLine(painter, QPointF(m_x, m_base - m_height), QPointF(m_x, m_base - 14),
        m_theme.color(Token::Outline));
    const double edge = m_theme.isHighContrast() ? 2.0 : 1.75;
    for (const SpineBead &bead : layout.beads) {
        const bool now = bead.state == SpineBead::State::Now;
        const bool open = bead.state == SpineBead::State::Open;
        const QSizeF size = now ? QSizeF(40, 18) : QSizeF(34, 16);
        QRectF shape(QPointF(-size.width() / 2, -size.height() / 2), size);
        painter.save();
        painter.translate(base + bead.centre);
        painter.rotate(90 - bead.degrees);
        const QColor mark = m_theme.color(now ? Token::AccentMark : Token::Primary);
        paintPlane(painter, shape, size.height() / 2, open ? m_theme.color(Token::Stage) : mark,
            m_theme.color(Token::BeadIdle), open ? edge : 0);
        painter.restore();
        if (!bead.label.isEmpty()) {
            paintText(painter, QRectF(base + bead.centre + QPointF(27, -10), QSizeF(80, 20)),
                Qt::AlignLeft | Qt::AlignVCenter, bead.label, typeFont(m_theme, Type::Caption),
                m_theme.color(Token::Ink2));
        }
    }
    const QRectF head(base + layout.head - QPointF(13, 13), QSizeF(26, 26));
    paintPlane(painter, head, 13,
        m_theme.color(m_state.finished ? Token::AccentFill : Token::Stage),
        m_theme.color(m_theme.isHighContrast() ? Token::Ink : Token::BeadIdle),
        m_state.finished && !m_theme.isHighContrast() ? 0 : edge);
}

} // namespace unhunch
