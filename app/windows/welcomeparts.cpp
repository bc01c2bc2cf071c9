// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "welcomeparts.h"

#include "painting.h"

#include <QPainter>
#include <QVBoxLayout>

namespace unhunch {

StepBeads::StepBeads(const Theme &theme, int steps, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_steps(steps)
{
    setFixedHeight(16);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void StepBeads::setStep(int step)
{
    m_step = step;
    setAccessibleName(tr("Step %1 of %2").arg(step + 1).arg(m_steps));
    update();
}

void StepBeads::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    for (int i = 0; i < m_steps; ++i) {
        const double left = i * 40;
        const QRectF bead(
            layoutDirection() == Qt::RightToLeft ? width() - left - 34 : left, 1, 34, 14);
        if (i <= m_step) {
            const Token fill = i == m_step ? Token::AccentMark : Token::Primary;
            paintPlane(painter, bead, 7, m_theme.color(fill));
        } else {
            paintPlane(painter, bead, 7, Qt::transparent, m_theme.color(Token::BeadIdle), 2);
        }
    }
}

StripPlane::StripPlane(const Theme &theme, QWidget *strip)
    : m_theme(theme)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(strip);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void StripPlane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintPlane(painter, rect(), 14, m_theme.color(Token::Window), m_theme.color(Token::Hairline),
        m_theme.edge());
}

} // namespace unhunch
