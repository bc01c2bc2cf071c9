// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stage.h"

#include "figureview.h"
#include "painting.h"
#include "turn.h"

#include <QFocusEvent>
#include <QPainter>
#include <QPainterPath>

namespace unhunch {

StagePlan StagePlan::fitted(QSizeF from, QSizeF to) const
{
    const double unit = qMin(to.width() / from.width(), to.height() / from.height());
    const QPointF offset(
        (to.width() - from.width() * unit) / 2, (to.height() - from.height() * unit) / 2);
    StagePlan plan = *this;
    plan.disc = disc * unit + offset;
    plan.radius = radius * unit;
    plan.floorY = floorY * unit + offset.y();
    plan.floorFrom = floorFrom * unit + offset.x();
    plan.floorTo = floorTo * unit + offset.x();
    plan.figure = QRectF(figure.topLeft() * unit + offset, figure.size() * unit);
    plan.plumbX = plumbX < 0 ? -1 : plumbX * unit + offset.x();
    plan.plumbFrom = plumbFrom * unit + offset.y();
    return plan;
}

StagePlan readyStage()
{
    return {{192, 236}, 168, 424, 44, 360, QRectF(0, 80, 384, 384), 165, 56};
}

StagePlan guideStage()
{
    return {{288, 216}, 172, 404, 136, 460, QRectF(88, 44, 400, 400), -1, 0};
}

StagePlan doneStage()
{
    return {{228, 236}, 150, 424, 124, 378, QRectF(54, 100, 360, 360), -1, 0};
}

Stage::Stage(const Theme &theme, const StagePlan &plan, QSize planned, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_plan(plan)
    , m_planned(planned)
    , m_figure(new FigureView(this))
    , m_turn(new Turn(this))
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    // The stage paints the figure's picture itself, so that it can be pale or doubled.
    m_figure->hide();
    connect(m_turn, &Turn::turned, this, [this] {
        m_figure->setTurn(m_turn->angles());
        update();
    });
    follow();
    connect(&theme, &Theme::changed, this, &Stage::follow);
}

void Stage::follow()
{
    m_figure->setFigure(m_theme.figure());
    m_figure->setDark(m_theme.isDark());
    m_figure->setHighContrast(m_theme.isHighContrast());
    m_figure->setReducedMotion(m_theme.isReducedMotion());
    m_turn->setReducedMotion(m_theme.isReducedMotion());
    update();
}

void Stage::setRounded(double radius, Qt::Edge edge)
{
    m_radius = radius;
    m_roundEdge = edge;
    setAttribute(Qt::WA_OpaquePaintEvent, radius <= 0);
    update();
}

void Stage::setRoundedAll(double radius)
{
    setRounded(radius, Qt::TopEdge);
    m_roundEdge.reset();
}

void Stage::setPlanned(const StagePlan &plan, QSize planned)
{
    m_plan = plan;
    m_planned = planned;
    update();
}

StagePlan Stage::plan() const
{
    return m_plan.fitted(m_planned, size());
}

void Stage::setStretch(const Stretch *stretch, const QString &variant)
{
    m_figure->setStretch(stretch, variant);
    update();
}

void Stage::setMoment(const FigureMoment &moment)
{
    if (m_figure->setMoment(moment)) {
        update(plan().figure.toAlignedRect().adjusted(0, 0, 1, 1)); // where its picture lies
    }
}

void Stage::setKey(const QString &key, Side side)
{
    setMoment({key, key, side, side});
}

void Stage::prepare()
{
    m_figure->prepare(qRound(m_plan.figure.width()), devicePixelRatioF());
}

void Stage::setPoseText(const QString &text)
{
    m_figure->setPoseText(text);
    const QString picture = text.isEmpty() ? QString() : tr("Picture: %1").arg(text);
    const QString name = m_turnable ? tr("Turn the figure") : picture;
    const QString description = m_turnable ? picture : QString();
    // Or a screen reader would be told the same with every picture.
    if (name != accessibleName()) {
        setAccessibleName(name);
    }
    if (description != accessibleDescription()) {
        setAccessibleDescription(description);
    }
}

void Stage::setArrows(bool on)
{
    m_figure->setArrows(on);
    update();
}

void Stage::setTurnable()
{
    m_turnable = true;
    m_turn->setByHand(true);
}

void Stage::focusInEvent(QFocusEvent *event)
{
    m_ringed = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    update();
}

void Stage::focusOutEvent(QFocusEvent *)
{
    m_ringed = false;
    update();
}

void Stage::setFigureOpacity(double opacity)
{
    if (!qFuzzyCompare(opacity, m_opacity)) {
        m_opacity = opacity;
        update();
    }
}

void Stage::setSwitching(const QString &oldKey, Side oldSide)
{
    if (oldKey != m_oldKey || oldSide != m_oldSide) {
        m_oldKey = oldKey;
        m_oldSide = oldSide;
        update();
    }
}

void Stage::paintArrow(QPainter &painter, const StagePlan &plan) const
{
    // Over the head, from the old side to the new one; the body's sides are a mirror's.
    const bool toLeft = m_figure->moment().side == Side::Left;
    const double y = plan.disc.y() - plan.radius - 2;
    const double reach = toLeft ? -plan.radius * 0.31 : plan.radius * 0.31;
    const QPointF from(plan.disc.x() - reach, y + 4);
    const QPointF to(plan.disc.x() + reach, y + 4);
    QPainterPath path(from);
    path.quadTo(QPointF(plan.disc.x(), y - 20), to);
    const double wing = toLeft ? 11 : -11;
    path.moveTo(to + QPointF(wing * 0.2, -13));
    path.lineTo(to);
    path.lineTo(to + QPointF(wing * 1.2, -1));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(
        QPen(m_theme.color(Token::AccentMark), 4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(path);
}

void Stage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double beyond = m_radius * 2; // what is not to be rounded lies outside
    QRectF ground(rect());
    if (m_roundEdge == Qt::TopEdge) {
        ground.adjust(0, 0, 0, beyond);
    } else if (m_roundEdge) {
        ground.adjust(0, 0, beyond, 0);
    }
    painter.setClipRect(rect());
    paintPlane(painter, ground, m_radius, m_theme.color(Token::Stage));
    const StagePlan here = plan();
    painter.setPen(m_theme.isHighContrast() ? QPen(m_theme.color(Token::Ink), 2) : Qt::NoPen);
    painter.setBrush(m_theme.color(Token::StageGlow));
    painter.drawEllipse(here.disc, here.radius, here.radius);
    if (m_ringed) {
        constexpr double away = 4;
        painter.setPen(QPen(m_theme.color(Token::Focus), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(here.disc, here.radius - away, here.radius - away);
        painter.setPen(Qt::NoPen);
    }
    if (!m_figure->hasMat()) {
        QColor floor = m_theme.color(Token::Outline);
        floor.setAlphaF(m_theme.isHighContrast() ? 1.0F : 0.5F);
        painter.fillRect(
            QRectF(here.floorFrom, here.floorY, here.floorTo - here.floorFrom, 2), floor);
    }
    if (here.plumbX >= 0) {
        paintDottedLine(painter, {here.plumbX, here.plumbFrom}, {here.plumbX, here.floorY},
            m_theme.color(Token::Outline));
    }
    const double ratio = devicePixelRatioF();
    const int side = qRound(here.figure.width());
    if (!m_oldKey.isEmpty()) {
        painter.setOpacity(0.28);
        painter.drawImage(here.figure.topLeft(),
            m_figure->render({m_oldKey, m_oldKey, m_oldSide, m_oldSide}, side, ratio));
        painter.setOpacity(1);
        paintArrow(painter, here);
    }
    painter.setOpacity(m_opacity);
    painter.drawImage(here.figure.topLeft(), m_figure->render(side, ratio));
}

} // namespace unhunch
