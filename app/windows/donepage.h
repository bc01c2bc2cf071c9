// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controls.h"
#include "history.h"
#include "questionrow.h"
#include "spine.h"
#include "stage.h"
#include "week.h"

#include <QJsonObject>
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
    // The rest of the day, as Plan of the bus tells it: its first prompts stand below what was
    // done.
    void showPlan(const QJsonObject &, const Catalogue &);
    // What there is to say and to ask, as AfterSession of the bus tells it.
    void showAfter(const QJsonObject &);
    void sayFelt(const QString &sentence); // what an answer changed; empty: it is asked again

    void setLeavesByItself(bool on) { m_leavesByItself = on; }

    Button *backButton() const { return m_back; }

Q_SIGNALS:
    void backWanted();
    void weekWanted();
    void felt(const QString &stretch, const QString &feel); // more, less, or nothing: taken back
    void settingWanted(const QString &key, const QString &value);

protected:
    void resizeEvent(QResizeEvent *) override;
    bool event(QEvent *) override;
    bool eventFilter(QObject *, QEvent *) override;

private:
    void buildText();
    QWidget *buildQuestions();
    void arrange();
    void fillToday();
    void askFelt();
    void askLevel();
    void stay();

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
    QWidget *m_questions = nullptr;
    QuestionRow *m_felt = nullptr;
    QuestionRow *m_level = nullptr;
    QTimer m_leave;
    QString m_doneWords;
    std::vector<LogLine> m_lines;
    std::vector<LogLine> m_planned;
    const Catalogue *m_catalogue = nullptr;
    QString m_askedOf; // the stretch
    QJsonObject m_offer;
    bool m_hurt = false;
    bool m_leavesByItself = true;
};

} // namespace unhunch
