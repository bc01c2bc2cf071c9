// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

class QScreen;
class QWidget;

namespace unhunch {

// Keeps every window of this program wholly on a screen when screens come, go or change their size:
// window managers leave a corner of it where they can. At other times a window stays where the
// person put it. Where the platform places windows by itself (Wayland), it does nothing.
class ScreenWatch : public QObject
{
    Q_OBJECT
public:
    explicit ScreenWatch(QObject *parent = nullptr);

Q_SIGNALS:
    void changed(); // whatever is not a window with a place of its own can be placed anew

protected:
    bool eventFilter(QObject *, QEvent *) override;

private:
    void follow(QScreen *) const;
    void lookTwice(); // when this event is done, and when the window manager has had its say
    void look();
    void bringBack(QWidget &) const;

    QTimer m_now;
    QTimer m_again;
};

} // namespace unhunch
