// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "turn.h"

#include <QEasingCurve>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QWidget>

#include <algorithm>
#include <cmath>

namespace unhunch {

namespace {

constexpr int backTime = 240; // ms
constexpr double aPixel = .5; // degrees
constexpr double aKey = 10; // degrees
constexpr double mostPitch = 30; // degrees

// The same direction by the short way round.
double within(double degrees)
{
    return std::remainder(degrees, 360);
}

} // namespace

Turn::Turn(QWidget *target)
    : QObject(target)
    , m_target(target)
{
    m_back.setDuration(backTime);
    m_back.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_back, &QVariantAnimation::valueChanged, this,
        [this](const QVariant &value) { set(value.toPointF()); });
}

void Turn::setByHand(bool on)
{
    m_byHand = on;
    if (on) {
        m_target->installEventFilter(this);
        m_target->setFocusPolicy(Qt::StrongFocus);
        m_target->setCursor(Qt::OpenHandCursor);
    } else {
        m_target->removeEventFilter(this);
        m_target->setFocusPolicy(Qt::NoFocus);
        m_target->unsetCursor();
    }
}

void Turn::set(const QPointF &angles)
{
    const QPointF now(within(angles.x()), std::clamp(angles.y(), -mostPitch, mostPitch));
    if (now == m_angles) {
        return;
    }
    m_angles = now;
    Q_EMIT turned();
}

void Turn::comeFrom(const QPointF &angles)
{
    m_back.stop();
    set(angles);
    goBack();
}

void Turn::goBack()
{
    m_back.stop();
    if (m_reducedMotion || m_angles.isNull()) {
        set({});
        return;
    }
    m_back.setStartValue(m_angles);
    m_back.setEndValue(QPointF());
    m_back.start();
}

bool Turn::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (type == QEvent::KeyPress)
        return key(*static_cast<QKeyEvent *>(event));
    if (type == QEvent::MouseButtonDblClick) {
        goBack();
        return true;
    }
    if (type == QEvent::MouseButtonPress || type == QEvent::MouseMove
        || type == QEvent::MouseButtonRelease)
        return mouse(*static_cast<QMouseEvent *>(event));
    return QObject::eventFilter(watched, event);
}

bool Turn::key(const QKeyEvent &event)
{
    // With a modifier they are the card's.
    if ((event.modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier) {
        return false;
    }
    QPointF by;
    switch (event.key()) {
    case Qt::Key_Left:
        by = {-aKey, 0};
        break;
    case Qt::Key_Right:
        by = {aKey, 0};
        break;
    case Qt::Key_Up:
        by = {0, -aKey / 2}; // as a drag would
        break;
    case Qt::Key_Down:
        by = {0, aKey / 2};
        break;
    case Qt::Key_Home:
        goBack();
        return true;
    default:
        return false;
    }
    m_back.stop();
    set(m_angles + by);
    return true;
}

bool Turn::mouse(const QMouseEvent &event)
{
    if (event.type() == QEvent::MouseButtonPress && event.button() == Qt::LeftButton) {
        m_back.stop();
        m_dragged = true;
        m_last = event.position();
        m_target->setCursor(Qt::ClosedHandCursor);
        return true;
    }
    if (event.type() == QEvent::MouseMove && m_dragged) {
        const QPointF by = event.position() - m_last;
        m_last = event.position();
        set(m_angles + by * aPixel);
        return true;
    }
    if (event.type() == QEvent::MouseButtonRelease && event.button() == Qt::LeftButton
        && m_dragged) {
        m_dragged = false;
        m_target->setCursor(Qt::OpenHandCursor);
        return true;
    }
    return false;
}

} // namespace unhunch
