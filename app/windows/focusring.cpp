// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "controls.h"
#include "painting.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QFocusEvent>
#include <QFocusFrame>
#include <QLineEdit>
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

// Lists and tabs show the one of them that has the focus themselves.
bool wantsRing(const QWidget &widget)
{
    return qobject_cast<const QAbstractButton *>(&widget) != nullptr
        || qobject_cast<const QComboBox *>(&widget) != nullptr
        || qobject_cast<const QLineEdit *>(&widget) != nullptr
        || qobject_cast<const QAbstractSpinBox *>(&widget) != nullptr;
}

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
            auto *widget = static_cast<QWidget *>(watched);
            show(byKey && wantsRing(*widget) ? widget : nullptr);
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
