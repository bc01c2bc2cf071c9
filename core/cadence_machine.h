// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cadence_view.h"

#include <vector>

// The inside of cadence::advance, in one object so that its steps need not hand everything on.
// For cadence*.cpp alone.
namespace unhunch::cadence {

class Machine
{
public:
    Machine(State state, const Rules &rules)
        : m_state(std::move(state))
        , m_rules(rules)
    { }

    Step step(const Event &event, const Now &now);

private:
    using Kind = Happening::Kind;

    View view() const { return {m_state, m_rules, m_state.at}; }

    Happening &say(Kind kind);
    Happening &sayOccurrence(Kind kind);

    void begin(const Now &now);
    void passTime(const Now &now);
    void passTo(Elapsed target);
    std::optional<Elapsed> nextBoundary(Elapsed target) const;
    void accumulate(Elapsed to);
    Millis activeUntil(Elapsed to) const;
    void applyBoundaries();
    void followWindow();
    void openWindow(const Window &);
    void endWindow();
    void count();
    void beginAbsence();
    void ageAbsence();
    void endAbsence();

    void on(const Woke &) { }

    void on(const Sensed &);
    void on(const ZoneChanged &);
    void on(const Start &);
    void on(const Snooze &);
    void on(const Skip &);
    void on(const Dismiss &);
    void on(const SessionEnded &);
    void on(const Pause &);
    void on(const Resume &);
    void on(const WasSitting &);
    void acted(); // a person's act proves presence, as an input does
    void refuse(const QString &reason);

    void decide();
    void decideOnOccurrence();
    void openOccurrence();
    void noteHolds();
    void show();
    void fold();
    void withdraw();
    void close(const QString &closing);
    void restartClocks(const QStringList &held);
    void relieve(const QStringList &done);

    std::optional<Elapsed> wakeAt() const;
    void wakesOfOccurrence(std::vector<std::optional<Elapsed>> &wakes) const;
    Millis idleReport() const;

    State m_state;
    const Rules &m_rules;
    std::vector<Happening> m_said;
};

} // namespace unhunch::cadence
