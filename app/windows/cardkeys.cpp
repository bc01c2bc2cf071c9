// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The keyboard, of the card.
#include "announcer.h"
#include "card.h"
#include "donepage.h"
#include "guidepage.h"
#include "readypage.h"
#include "safety.h"

#include <QKeyEvent>
#include <QStackedWidget>

namespace unhunch {

namespace {

constexpr Millis ignoredAfterFocus {600};

} // namespace

bool Card::mayTake(const QKeyEvent *event)
{
    // X11 repeats a held key as release and press of the same moment. Qt calls that a repeat only
    // when it finds both waiting; where it does not, a held space would pause and go on all along.
    const bool repeats = event->isAutoRepeat()
        || (event->type() != QEvent::KeyRelease && event->timestamp() != 0
            && event->key() == m_releasedKey && event->timestamp() - m_releasedAt <= 2);
    if (event->type() == QEvent::KeyRelease) {
        m_releasedKey = event->key();
        m_releasedAt = event->timestamp();
    }
    return !repeats
        && (!m_focusCame || m_parts.clock.now().awake - *m_focusCame >= ignoredAfterFocus);
}

bool Card::event(QEvent *event)
{
    if (event->type() == QEvent::WindowActivate) {
        m_focusCame = m_parts.clock.now().awake;
    }
    return QDialog::event(event);
}

bool Card::eventFilter(QObject *watched, QEvent *event)
{
    const bool key = event->type() == QEvent::KeyPress || event->type() == QEvent::KeyRelease
        || event->type() == QEvent::ShortcutOverride;
    auto *widget = qobject_cast<QWidget *>(watched);
    if (!key || widget == nullptr || widget->window() != this) {
        return QDialog::eventFilter(watched, event);
    }
    auto *press = static_cast<QKeyEvent *>(event);
    if (!mayTake(press)) {
        return event->type() != QEvent::ShortcutOverride;
    }
    // Space pauses wherever the focus is while guiding; on another button it would press that.
    const bool pauses
        = isGuiding() && press->key() == Qt::Key_Space && watched != m_guide->pauseButton();
    if (pauses) {
        if (event->type() == QEvent::KeyPress) {
            togglePause();
        }
        return true;
    }
    // A button would take the arrows to move the focus on.
    if (isGuiding() && (press->key() == Qt::Key_Left || press->key() == Qt::Key_Right)) {
        if (event->type() == QEvent::KeyPress) {
            guideKey(press);
        }
        return true;
    }
    return false;
}

void Card::keyPressEvent(QKeyEvent *event)
{
    if (isGuiding()) {
        guideKey(event);
    } else if (m_pages->currentWidget() == m_done) {
        doneKey(event);
    } else {
        readyKey(event);
    }
}

void Card::readyKey(QKeyEvent *event)
{
    const bool letters = m_parts.wishes.singleKeys && event->modifiers() == Qt::NoModifier;
    const int key = event->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        auto *focus = qobject_cast<QAbstractButton *>(focusWidget());
        if (focus != nullptr) {
            focus->click();
        } else {
            m_ready->mainButton()->click();
        }
    } else if (key == Qt::Key_Escape || (letters && key == Qt::Key_N)) {
        notNow();
    } else if (letters && key == Qt::Key_S && m_ready->snoozeButton()->isVisible()) {
        m_ready->snoozeButton()->action()->click();
    } else if (key == Qt::Key_Down && event->modifiers().testFlag(Qt::AltModifier)
        && m_ready->snoozeButton()->isVisible()) {
        m_ready->snoozeButton()->openMenu();
    } else if (letters && key == Qt::Key_A) {
        another();
    } else if (letters && key == Qt::Key_V) {
        m_announcer->toggle();
    } else if (key == Qt::Key_F1) {
        showSafety(m_parts.theme, this);
    } else {
        event->ignore();
    }
}

void Card::guideKey(QKeyEvent *event)
{
    const bool letters = m_parts.wishes.singleKeys && event->modifiers() == Qt::NoModifier;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    switch (event->key()) {
    case Qt::Key_Space:
        togglePause();
        return;
    case Qt::Key_Right:
    case Qt::Key_Left:
        if ((event->key() == Qt::Key_Right) != mirrored) {
            m_session->next();
        } else {
            m_session->previous();
        }
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_guide->readyButton()->isVisible()) {
            m_session->next();
        } else if (auto *focus = qobject_cast<QAbstractButton *>(focusWidget())) {
            focus->click();
        }
        return;
    case Qt::Key_F1:
        showSafety(m_parts.theme, this);
        return;
    case Qt::Key_F11:
        fillScreen(!m_filled);
        return;
    case Qt::Key_Escape:
        // Pauses and offers End; once more ends.
        if (m_endOffered && m_session->isPaused()) {
            m_session->end();
        } else {
            m_session->pause();
            m_endOffered = true;
            m_guide->endButton()->setFocus(Qt::ShortcutFocusReason);
        }
        return;
    default:
        if (letters && event->key() == Qt::Key_K) {
            togglePause();
        } else if (letters && event->key() == Qt::Key_V) {
            m_announcer->toggle();
        } else {
            event->ignore();
        }
    }
}

void Card::doneKey(QKeyEvent *event)
{
    const bool letters = m_parts.wishes.singleKeys && event->modifiers() == Qt::NoModifier;
    const int key = event->key();
    if (key == Qt::Key_Escape) {
        leave();
    } else if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        auto *focus = qobject_cast<QAbstractButton *>(focusWidget());
        if (focus != nullptr) {
            focus->click();
        } else {
            leave();
        }
    } else if (letters && key == Qt::Key_W) {
        Q_EMIT weekWanted();
        leave();
    } else {
        event->ignore();
    }
}

} // namespace unhunch
