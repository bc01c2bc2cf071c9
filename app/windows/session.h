// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "history.h"
#include "timeline.h"

#include <QJsonObject>
#include <QObject>
#include <QTimer>

namespace unhunch {

// A guided session as it is lived: a Timeline, where the person is in it, and what is told of it.
// The place in it follows the clock that stands still in a sleep, so a suspended machine does not
// stretch; a sleep seen between two looks pauses.
class Session : public QObject
{
    Q_OBJECT
public:
    // `pace`: how fast the guiding goes, 1 as written. `occurrence`: of the prompt, or 0.
    Session(Timeline, const Clock &, double pace, QString id, qint64 occurrence,
        QObject *parent = nullptr);

    // Goes on from the last report of this very session, `ago` after its beginning: from the start
    // of the repetition that was left. Before begin(). What does not fit the timeline is not taken.
    void takeUp(const QJsonObject &report);

    // At the person's own pace: each step lasts until next() or goOn().
    void setOwnPace(bool on) { m_ownPace = on; }

    void begin();
    void goOn(); // where it waits, also while paused; nothing is passed over
    void pause();
    void resume();
    void next(); // what is passed over does not count as done
    void previous();
    void end(); // by choice, now
    void hurt(); // it hurts: ends at once
    // Looks at the clock; its own timer does so while it runs and does not wait.
    void look();

    const Timeline &timeline() const { return m_timeline; }

    const QString &id() const { return m_id; }

    Millis position() const { return m_position; }

    bool isRunning() const { return m_state == State::Running; }

    bool isPaused() const { return m_state == State::Paused; }

    bool isWaiting() const { return m_waiting; } // for the person, at the end of a step

    bool isOver() const { return m_state == State::Over; }

    Outcome outcome() const { return m_outcome; } // once over

    std::vector<ItemDone> done() const;
    int repetitions() const; // done, in all

Q_SIGNALS:
    void moved(); // the position is another
    void jumped(); // by next() or previous(), before moved()
    void stateChanged(); // running, paused, over
    // The documents of the bus.
    void began(const QJsonObject &);
    void progressed(const QJsonObject &);
    void ended(const QJsonObject &);

private:
    enum class State { Waiting, Running, Paused, Over };
    void finish(bool hurt);
    void jump(Millis to);
    void run();
    void tick();
    Millis reach(Millis wanted);
    void noteItem();
    void noteReps();
    QJsonObject report() const;
    Outcome outcomeOf(int item) const;

    Timeline m_timeline;
    const Clock &m_clock;
    double m_pace;
    QString m_id;
    qint64 m_occurrence;
    State m_state = State::Waiting;
    Millis m_position {};
    Now m_seen;
    Elapsed m_beganAt {};
    Millis m_ago {}; // when taken up: how long ago it began
    std::vector<std::pair<Millis, Millis>> m_skipped;

    struct Lived
    {
        Millis started {}; // since the session began, by the clock
        Millis lasted {};
    };

    std::vector<std::optional<Lived>> m_lived; // one an item; nothing: not begun
    // One an item: what is done, with the times at which it was, by the clock.
    std::vector<std::vector<RepDone>> m_reps;
    int m_told = 0; // repetitions
    bool m_hurt = false;
    bool m_ownPace = false;
    bool m_waiting = false;
    Outcome m_outcome = Outcome::Running;
    QTimer m_timer {this};
    QTimer m_patience {this}; // a pause or a wait that is too long ends the session
};

} // namespace unhunch
