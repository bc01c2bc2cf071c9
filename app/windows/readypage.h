// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controls.h"
#include "request.h"
#include "stage.h"

#include <QBoxLayout>
#include <QFrame>
#include <QWidget>

class QScrollArea;

namespace unhunch {

class StepList;

// The card before it begins: what, where, how long, the steps, the source, and the three answers.
class ReadyPage : public QWidget
{
    Q_OBJECT
public:
    ReadyPage(const Theme &, const Request &, QWidget *parent = nullptr);

    Button *mainButton() const { return m_main; } // Start, or Go on where there is something to

    Stage *stage() const { return m_stage; }

    SplitButton *snoozeButton() const { return m_snooze; } // hidden where nothing can be snoozed

    Button *notNowButton() const { return m_notNow; }

    // In less, words would be cut at this width; a height of 0 where all of it fits a card.
    QSize leastSize(int width) const;
    void say(const QString &); // a refusal, in the why-now line
    // Why it will not be heard as it should, or nothing; `off`: it can be turned on here.
    void showSound(const QString &trouble, bool off);

Q_SIGNALS:
    void startWanted();
    void goOnWanted(); // where the session was left
    void snoozeWanted(int minutes);
    void notNowWanted();
    void anotherWanted(); // the next stretch instead
    void soundWanted(); // voice and chimes on

protected:
    void resizeEvent(QResizeEvent *) override;

private:
    void build(const Request &);
    void buildSound();
    QLayout *chips(const Request &);
    QLayout *dosage(const Stretch &);
    QFrame *divider();
    QLayout *buttons(const Request &);
    void fillSnooze();
    int besideText(int width) const; // what is left for the stage; too little where it goes on top
    void arrange();

    const Theme &m_theme;
    std::vector<SnoozeChoice> m_choices;
    QBoxLayout *m_sides;
    Stage *m_stage;
    QWidget *m_textSide;
    Text *m_why;
    Text *m_sound = nullptr;
    Button *m_another = nullptr;
    Button *m_start = nullptr;
    Button *m_main = nullptr;
    SplitButton *m_snooze = nullptr;
    Button *m_notNow = nullptr;
};

} // namespace unhunch
