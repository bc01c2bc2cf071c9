// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cadence_machine.h"

#include <algorithm>

namespace unhunch::cadence {

namespace {

using Kind = Happening::Kind;
using Phase = Occurrence::Phase;

constexpr Millis none = Millis::zero();
// A gap between the two clocks below this is scheduling noise, not a sleep.
constexpr Millis shortestSleep = std::chrono::seconds {1};

} // namespace

Happening &Machine::say(Kind kind)
{
    m_said.push_back({});
    m_said.back().kind = kind;
    return m_said.back();
}

Happening &Machine::sayOccurrence(Kind kind)
{
    Happening &h = say(kind);
    h.occurrence = *m_state.occurrence;
    h.stretches = m_state.occurrence->stretches;
    return h;
}

Step Machine::step(const Event &event, const Now &now)
{
    if (!m_state.begun)
        begin(now);
    passTime(now);
    std::visit([this](const auto &e) { on(e); }, event);
    applyBoundaries();
    decide();
    const auto wake = wakeAt();
    const Millis report = idleReport();
    return {std::move(m_state), std::move(m_said), wake, report};
}

void Machine::begin(const Now &now)
{
    m_state.begun = true;
    m_state.at = now;
    // Nothing is known of anybody yet: as if they had left before this window began.
    m_state.presence.lastInput = now.elapsed - std::chrono::hours {48};
    m_state.presentAt = m_state.presence.lastInput;
    applyBoundaries();
}

void Machine::passTime(const Now &now)
{
    const Millis slept = (now.elapsed - now.awake) - (m_state.at.elapsed - m_state.at.awake);
    if (slept >= shortestSleep && !m_state.presence.asleep) {
        // Nobody told of this sleep. It ended just now: something has woken us.
        passTo(now.elapsed - slept);
        const bool typing = m_state.presence.typing;
        m_state.presence.lastInput = view().lastInput();
        m_state.presence.asleep = true;
        m_state.presence.typing = false;
        applyBoundaries();
        passTo(now.elapsed);
        m_state.presence.asleep = false;
        m_state.presence.typing = typing;
    } else {
        passTo(now.elapsed);
    }
    const Millis jump = now.utc - m_state.at.utc;
    m_state.at = now;
    if (jump > Rules::clockSet || -jump > Rules::clockSet)
        say(Kind::ClockChanged).length = jump;
    applyBoundaries();
}

// Goes on to `target`, stopping wherever something changes by the clock alone. Calls may come late:
// what lies in between is accounted for, but no prompt is shown in the past.
void Machine::passTo(Elapsed target)
{
    while (m_state.at.elapsed < target) {
        const Elapsed stop = nextBoundary(target).value_or(target);
        accumulate(stop);
        applyBoundaries();
    }
}

std::optional<Elapsed> Machine::nextBoundary(Elapsed target) const
{
    const View v = view();
    std::optional<Elapsed> next;
    const auto consider = [&](Elapsed e) {
        if (e > m_state.at.elapsed && e < target)
            next = std::min(next.value_or(e), e);
    };
    for (const Window &w : m_rules.windows) {
        consider(v.elapsedAt(w.start));
        consider(v.elapsedAt(w.end - m_rules.endGuard));
        consider(v.elapsedAt(w.end));
    }
    if (m_state.absence) {
        consider(m_state.absence->since + m_rules.naturalBreak);
        consider(m_state.absence->since + Rules::longAbsence);
    } else if (const auto away = v.awayFrom(); away && !m_state.session) {
        consider(*away);
    }
    return next;
}

// Input within the last half minute counts as active use. DOMAIN 4.8 b
Millis Machine::activeUntil(Elapsed to) const
{
    if (!m_state.presence.idleKnown || m_state.presence.typing)
        return to - m_state.at.elapsed;
    return std::max(
        none, std::min(to, m_state.presence.lastInput + Rules::active) - m_state.at.elapsed);
}

void Machine::accumulate(Elapsed to)
{
    const Millis passed = to - m_state.at.elapsed;
    const View v = view();
    if (m_state.occurrence) {
        Occurrence &o = *m_state.occurrence;
        if (o.phase == Phase::Waiting && v.allowed())
            o.waited += passed;
        if (o.phase == Phase::Waiting && !m_state.absence && !v.holds().isEmpty())
            o.heldFor += passed;
        if (o.phase == Phase::Visible)
            o.seen += activeUntil(to);
    }
    if (m_state.countedFrom) {
        for (auto it = m_rules.clocks.begin(); it != m_rules.clocks.end(); ++it)
            m_state.clocks[it.key()] += passed;
        m_state.settle -= passed;
    }
    m_state.at.elapsed = to;
    m_state.at.utc += passed;
    m_state.at.awake += passed; // corrected by passTime, which knows the true reading
}

void Machine::applyBoundaries()
{
    followWindow();
    const View v = view();
    if (!m_state.absence && !m_state.session) {
        const auto away = v.awayFrom();
        if (away && *away <= m_state.at.elapsed)
            beginAbsence();
    } else if (m_state.absence && !m_state.session) {
        // Locked and asleep always win; else whatever proves presence ends the absence.
        const auto away = v.awayFrom();
        if (!away || *away > m_state.at.elapsed)
            endAbsence();
    }
    ageAbsence();
    const bool nothingNew = m_state.occurrence
        && (m_state.occurrence->phase == Phase::Waiting
            || m_state.occurrence->phase == Phase::Folded
            || m_state.occurrence->phase == Phase::Snoozed);
    if (nothingNew && view().inGuard())
        close(QStringLiteral("day-ended"));
    count();
}

void Machine::followWindow()
{
    const Window *w = m_rules.windowAt(m_state.at.utc);
    const QDate day = w != nullptr ? w->day : QDate();
    if (day != m_state.window) {
        if (m_state.window.isValid())
            endWindow();
        // While the machine sleeps no day begins; it begins on waking, if it is still going on.
        if (w != nullptr && !m_state.presence.asleep)
            openWindow(*w);
    }
    // Nothing counts before somebody was there.
    if (m_state.window.isValid() && !m_state.seen && !m_state.presence.locked
        && !m_state.presence.asleep) {
        const bool typed = m_state.presence.typing
            || m_state.presence.lastInput >= view().elapsedAt(view().window()->start);
        m_state.seen = typed || !m_state.presence.idleKnown;
    }
}

void Machine::openWindow(const Window &w)
{
    m_state.window = w.day;
    say(Kind::WindowOpens);
    if (w.day == m_state.lastWindow)
        return; // a set clock led back into it: that is no opening (DOMAIN 4.8 w)
    m_state.lastWindow = w.day;
    m_state.clocks.clear();
    m_state.seen = false;
    m_state.settle = none;
    m_state.nextFiller = 0;
    m_state.beforeBreak.reset();
    m_state.favouriteAloneShown = false;
}

void Machine::endWindow()
{
    if (m_state.occurrence && m_state.occurrence->phase != Phase::InSession)
        close(QStringLiteral("day-ended"));
    m_state.window = QDate();
    count();
    say(Kind::WindowEnds);
}

// Desk time runs while somebody is at the desk inside the window and not stretching. DOMAIN 4.2.1
void Machine::count()
{
    const bool runs
        = m_state.window.isValid() && m_state.seen && !m_state.absence && !m_state.session;
    if (runs && !m_state.countedFrom) {
        m_state.countedFrom = m_state.at.elapsed;
    } else if (!runs && m_state.countedFrom) {
        const Millis length = m_state.at.elapsed - *m_state.countedFrom;
        if (length > none) {
            Happening &h = say(Kind::Desk);
            h.from = m_state.at.utc - length;
            h.length = length;
        }
        m_state.countedFrom.reset();
    }
}

void Machine::beginAbsence()
{
    const View v = view();
    Absence absence;
    absence.since = std::min(v.awaySince(), m_state.at.elapsed);
    absence.sinceUtc = v.utcAt(absence.since);
    absence.unlocked = !m_state.presence.locked && !m_state.presence.asleep;
    absence.day = m_state.seen ? m_state.window : QDate();
    if (m_state.countedFrom) {
        // Counted back to the last sign of the person.
        const Elapsed counted = std::max(absence.since, *m_state.countedFrom);
        const Millis back = m_state.at.elapsed - counted;
        for (Millis &clock : m_state.clocks)
            clock = std::max(none, clock - back);
        m_state.settle += back;
        if (counted > *m_state.countedFrom) {
            Happening &h = say(Kind::Desk);
            h.from = v.utcAt(*m_state.countedFrom);
            h.length = counted - *m_state.countedFrom;
        }
        m_state.countedFrom.reset();
    }
    m_state.absence = absence;
    if (m_state.occurrence && m_state.occurrence->phase == Phase::Visible)
        withdraw();
}

void Machine::ageAbsence()
{
    if (!m_state.absence)
        return;
    Absence &a = *m_state.absence;
    if (m_state.presence.locked || m_state.presence.asleep)
        a.unlocked = false;
    const Millis length = m_state.at.elapsed - a.since;
    if (!a.broke && length >= m_rules.naturalBreak) {
        a.broke = true;
        m_state.beforeBreak = m_state.clocks.value(ids::posture);
        m_state.clocks[ids::posture] = none;
        // What else is due stays due: walking away is no wall angel (DOMAIN 4.2.3, 4.8 u).
        if (m_state.occurrence && m_state.occurrence->phase != Phase::InSession
            && view().onlyPostureDue())
            close(QStringLiteral("natural-break"));
    }
    if (!a.restarted && length >= Rules::longAbsence) {
        a.restarted = true;
        m_state.clocks.clear();
        m_state.beforeBreak.reset();
        if (m_state.occurrence && m_state.occurrence->phase != Phase::InSession)
            close(QStringLiteral("natural-break"));
    }
}

void Machine::endAbsence()
{
    ageAbsence();
    const Absence a = *m_state.absence;
    m_state.absence.reset();
    if (!a.unlocked)
        m_state.beforeBreak.reset();
    if (!a.broke || !a.day.isValid() || a.day != m_state.window)
        return;
    Happening &h = say(Kind::NaturalBreak);
    h.from = a.sinceUtc;
    h.length = m_state.at.elapsed - a.since;
    m_state.settle = m_rules.settleAfterBreak;
}

} // namespace unhunch::cadence
