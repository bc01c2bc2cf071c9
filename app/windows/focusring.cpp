// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "controls.h"
#include "painting.h"

#include <QApplication>
#include <QFocusEvent>
#include <QFocusFrame>
#include <QPainter>

namespace unhunch {

namespace {

// QFocusFrame stays around its widget wherever that moves; only its picture is ours.
class Ring : public QFocusFrame
{
public:
    explicit Ring(const Theme &theme)
        : m_theme(theme)
    { }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintPlane(painter, QRectF(rect()), 12, Qt::transparent, m_theme.color(Token::Focus), 2);
    }

private:
    const Theme &m_theme;
};

// The frame asks the style how far it stands away.
class RingKeeper : public QObject
{
public:
    RingKeeper(const Theme &theme, QObject *parent)
        : QObject(parent)
        , m_theme(theme)
    {
        qApp->installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::FocusIn && watched->isWidgetType()) {
            const auto reason = static_cast<QFocusEvent *>(event)->reason();
            const bool byKey = reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason
                || reason == Qt::ShortcutFocusReason;
            show(byKey ? qobject_cast<QAbstractButton *>(watched) : nullptr);
        } else if (event->type() == QEvent::FocusOut) {
            show(nullptr);
        }
        return false;
    }

private:
    void show(QWidget *widget)
    {
        if (widget == nullptr) {
            delete m_ring;
            return;
        }
        if (m_ring == nullptr) {
            m_ring = new Ring(m_theme);
        }
        m_ring->setWidget(widget);
    }

    const Theme &m_theme;
    QPointer<Ring> m_ring; // its window may take it along
};

} // namespace

void installFocusRing(const Theme &theme, QObject *parent)
{
    new RingKeeper(theme, parent);
}

} // namespace unhunch
