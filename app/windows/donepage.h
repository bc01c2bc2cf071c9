// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controls.h"
#include "history.h"
#include "spine.h"
#include "stage.h"
#include "week.h"

#include <QTimer>
#include <QWidget>

class QVBoxLayout;

namespace unhunch {

// After the stretch. Closes by itself after a while, unless somebody is looking at it closely.
class DonePage : public QWidget
{
    Q_OBJECT
public:
    explicit DonePage(const Theme &, QWidget *parent = nullptr);

    void show(const Timeline &, const std::vector<ItemDone> &, Outcome, const SpineState &);
    // Today, as the resident tells it; `names` turns ids into names.
    void showToday(const DayView &, const Catalogue &);
    void showNext(const QDateTime &); // invalid: there is none today

    Button *backButton() const { return m_back; }

Q_SIGNALS:
    void backWanted();
    void weekWanted();

protected:
    void resizeEvent(QResizeEvent *) override;
    bool event(QEvent *) override;

private:
    void buildText();
    void arrange();

    const Theme &m_theme;
    Stage *m_stage;
    Spine *m_spine;
    QWidget *m_textSide;
    Text *m_title = nullptr;
    Text *m_what = nullptr;
    Text *m_todayTitle = nullptr;
    QVBoxLayout *m_today = nullptr;
    Text *m_nextCaption = nullptr;
    Text *m_next = nullptr;
    Button *m_back = nullptr;
    QTimer m_leave;
    QString m_doneWords;
    bool m_hurt = false;
};

} // namespace unhunch
