// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cadence.h"

// For cadence*.cpp alone.
namespace unhunch::cadence {

// Questions about a state at one moment. `at` may lie before Rules' moment by a few days at most.
class View
{
public:
    View(const State &state, const Rules &rules, const Now &at)
        : m_state(state)
        , m_rules(rules)
        , m_now(at)
    { }

    const Window *window() const; // the open one
    bool inGuard() const; // the last minutes of the window
    // Do not disturb, full screen, microphone, camera, share: what of it is on and heeded.
    QStringList signs() const;
    // What holds prompts back: the above, lunch, and a pause. DOMAIN 4.2.6
    QStringList holds() const;
    Elapsed lastInput() const;
    bool pausedTyping() const; // the natural pause that lets a prompt show
    // The moment from which the person is away if nothing more is heard; nothing while they are
    // not.
    std::optional<Elapsed> awayFrom() const; // DOMAIN 4.1, 4.8 i; may lie in the past
    Elapsed awaySince() const; // … and counted back to here
    bool blockedByTime() const; // settling or in the least gap
    std::optional<Elapsed>
    blockedUntil() const; // when the time-bound blocks are over, if nothing else comes
    bool allowed() const; // a waiting prompt may show at a pause now
    Millis longestWait() const;
    // Clocks that have reached their interval.
    QStringList dueClocks() const;
    bool onlyPostureDue() const;
    QStringList content() const; // DOMAIN 4.2.4
    bool mayOpen() const; // an occurrence may open in this window still
    bool inFavouriteTime() const; // the favourite cannot join others, and its hour has come

    Instant utcAt(Elapsed e) const { return m_now.utc + (e - m_now.elapsed); }

    Elapsed elapsedAt(Instant i) const { return m_now.elapsed + (i - m_now.utc); }

private:
    QStringList clocksWithin(Millis ahead) const;
    bool fits(const QStringList &held, const QString &more) const;
    QStringList dueContent() const;
    QString filler() const; // whose turn it is; empty: nobody's
    bool favouriteWanted() const;
    bool favouriteAloneNow() const;
    bool favouriteStandsAlone() const;

    const State &m_state;
    const Rules &m_rules;
    const Now m_now;
};

// The order of a prompt: chair first, then up; then the most overdue. DOMAIN 4.8 x
void inPromptOrder(QStringList &, const State &, const Rules &);

} // namespace unhunch::cadence
