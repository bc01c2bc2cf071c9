// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "request.h"
#include "resident.h"
#include "theme.h"

#include <QWidget>

namespace unhunch {

// Our own small prompt, where notifications have no buttons. It takes no focus and waits.
class Prompt : public QWidget
{
    Q_OBJECT
public:
    Prompt(const Theme &, Resident &, Request);

    void place(const QRect &area); // at its end and bottom
    void withdraw(); // closes what is answered; closed in any other way it tells a dismissal

Q_SIGNALS:
    void closed();

protected:
    void paintEvent(QPaintEvent *) override;
    void showEvent(QShowEvent *) override;
    void moveEvent(QMoveEvent *) override;
    void closeEvent(QCloseEvent *) override;

private:
    void build();
    QWidget *picture();
    QLayout *answers(); // start, snooze, skip
    QRectF plane() const;

    const Theme &m_theme;
    Resident &m_resident;
    Request m_request;
    bool m_composited;
    int m_shadow; // px around the plane
    bool m_answered = false;
    QPoint m_place; // where place() put it
    bool m_placedAgain = false;
};

} // namespace unhunch
