// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointF>
#include <QVariantAnimation>

class QKeyEvent;
class QMouseEvent;
class QWidget;

namespace unhunch {

// Lets a person turn what a widget shows: by a drag or the arrow keys, back by Home or a double
// click. Everything else goes on to the widget.
class Turn : public QObject
{
    Q_OBJECT
public:
    explicit Turn(QWidget *target);

    // Degrees from the best view: to the side, and up.
    QPointF angles() const { return m_angles; }

    // Starts there, and goes back to the best view from it: in a moment, or at once.
    void comeFrom(const QPointF &angles);

    void setReducedMotion(bool on) { m_reducedMotion = on; }

    void goBack();
    // The person may turn it themselves; nobody may unless told.
    void setByHand(bool on);

Q_SIGNALS:
    void turned();

protected:
    bool eventFilter(QObject *, QEvent *) override;

private:
    void set(const QPointF &angles);
    bool key(const QKeyEvent &);
    bool mouse(const QMouseEvent &);

    QWidget *m_target;
    QPointF m_angles;
    QPointF m_last; // of the pointer
    QVariantAnimation m_back;
    bool m_reducedMotion = false;
    bool m_byHand = false;
    bool m_dragged = false;
};

} // namespace unhunch
