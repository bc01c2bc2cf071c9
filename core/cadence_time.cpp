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
    out.push_back({});
    out.back().kind = kind;
    return out.back();
}

Happening &Machine::sayOccurrence(Kind kind)
{
    Happening &h = say(kind);
    h.occurrence = *s.occurrence;
    h.stretches = s.occurrence->stretches;
    return h;
}

Step Machine::step(const Event &event, const Now &now)
{
    if (!s.begun)
        begin(now);
    passTime(now);
    std::visit([this](const auto &e) { on(e); }, event);
    applyBoundaries();
    decide();
    const auto wake = wakeAt();
    const Millis report = idleReport();
    return {std::move(s), std::move(out), wake, report};
}

void Machine::begin(const Now &now)
{
    s.begun = true;
    s.at = now;
    // Nothing is known of anybody yet: as if they had left before this window began.
    s.presence.lastInput = now.elapsed - std::chrono::hours {48};
    s.presentAt = s.presence.lastInput;
    applyBoundaries();
}

void Machine::passTime(const Now &now)
{
    const Millis slept = (now.elapsed - now.awake) - (s.at.elapsed - s.at.awake);
    if (slept >= shortestSleep && !s.presence.asleep) {
        // Nobody told of this sleep. It ended just now: something has woken us.
        passTo(now.elapsed - slept);
        const bool typing = s.presence.typing;
        s.presence.lastInput = view().lastInput();
        s.presence.asleep = true;
        s.presence.typing = false;
        applyBoundaries();
        passTo(now.elapsed);
        s.presence.asleep = false;
        s.presence.typing = typing;
    } else {
        passTo(now.elapsed);
    }
    const Millis jump = now.utc - s.at.utc;
    s.at = now;
    if (jump > Rules::clockSet || -jump > Rules::clockSet)
        say(Kind::ClockChanged).length = jump;
    applyBoundaries();
}

// Goes on to `target`, stopping wherever something changes by the clock alone. Calls may come late:
// what lies in between is accounted for, but no prompt is shown in the past.
void Machine::passTo(Elapsed target)
{
    while (s.at.elapsed < target) {
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
        if (e > s.at.elapsed && e < target)
            next = std::min(next.value_or(e), e);
    };
    for (const Window &w : r.windows) {
        consider(v.elapsedAt(w.start));
        consider(v.elapsedAt(w.end - r.endGuard));
        consider(v.elapsedAt(w.end));
    }
    if (s.absence) {
        consider(s.absence->since + r.naturalBreak);
        consider(s.absence->since + Rules::longAbsence);
    } else if (const auto away = v.awayFrom(); away && !s.session) {
        consider(*away);
    }
    return next;
}

// Input within the last half minute counts as active use. DOMAIN 4.8 b
Millis Machine::activeUntil(Elapsed to) const
{
    if (!s.presence.idleKnown || s.presence.typing)
        return to - s.at.elapsed;
    return std::max(none, std::min(to, s.presence.lastInput + Rules::active) - s.at.elapsed);
}

void Machine::accumulate(Elapsed to)
{
    const Millis passed = to - s.at.elapsed;
    const View v = view();
    if (s.occurrence) {
        Occurrence &o = *s.occurrence;
        if (o.phase == Phase::Waiting && v.allowed())
            o.waited += passed;
        if (o.phase == Phase::Waiting && !s.absence && !v.holds().isEmpty())
            o.heldFor += passed;
        if (o.phase == Phase::Visible)
            o.seen += activeUntil(to);
    }
    if (s.countedFrom) {
        for (auto it = r.clocks.begin(); it != r.clocks.end(); ++it)
            s.clocks[it.key()] += passed;
        s.settle -= passed;
    }
    s.at.elapsed = to;
    s.at.utc += passed;
    s.at.awake += passed; // corrected by passTime, which knows the true reading
}

void Machine::applyBoundaries()
{
    followWindow();
    const View v = view();
    if (!s.absence && !s.session) {
        const auto away = v.awayFrom();
        if (away && *away <= s.at.elapsed)
            beginAbsence();
    } else if (s.absence && !s.session) {
        // Locked and asleep always win; else whatever proves presence ends the absence.
        const auto away = v.awayFrom();
        if (!away || *away > s.at.elapsed)
            endAbsence();
    }
    ageAbsence();
    const bool nothingNew = s.occurrence
        && (s.occurrence->phase == Phase::Waiting || s.occurrence->phase == Phase::Folded
            || s.occurrence->phase == Phase::Snoozed);
    if (nothingNew && view().inGuard())
        close(QStringLiteral("day-ended"));
    count();
}

void Machine::followWindow()
{
    const Window *w = r.windowAt(s.at.utc);
    const QDate day = w != nullptr ? w->day : QDate();
    if (day != s.window) {
        if (s.window.isValid())
            endWindow();
        // While the machine sleeps no day begins; it begins on waking, if it is still going on.
        if (w != nullptr && !s.presence.asleep)
            openWindow(*w);
    }
    // Nothing counts before somebody was there.
    if (s.window.isValid() && !s.seen && !s.presence.locked && !s.presence.asleep) {
        const bool typed
            = s.presence.typing || s.presence.lastInput >= view().elapsedAt(view().window()->start);
        s.seen = typed || !s.presence.idleKnown;
    }
}

void Machine::openWindow(const Window &w)
{
    s.window = w.day;
    say(Kind::WindowOpens);
    if (w.day == s.lastWindow)
        return; // a set clock led back into it: that is no opening (DOMAIN 4.8 w)
    s.lastWindow = w.day;
    s.clocks.clear();
    s.seen = false;
    s.settle = none;
    s.nextFiller = 0;
    s.beforeBreak.reset();
    s.favouriteAloneShown = false;
}

void Machine::endWindow()
{
    if (s.occurrence && s.occurrence->phase != Phase::InSession)
        close(QStringLiteral("day-ended"));
    s.window = QDate();
    count();
    say(Kind::WindowEnds);
}

// Desk time runs while somebody is at the desk inside the window and not stretching. DOMAIN 4.2.1
void Machine::count()
{
    const bool runs = s.window.isValid() && s.seen && !s.absence && !s.session;
    if (runs && !s.countedFrom) {
        s.countedFrom = s.at.elapsed;
    } else if (!runs && s.countedFrom) {
        const Millis length = s.at.elapsed - *s.countedFrom;
        if (length > none) {
            Happening &h = say(Kind::Desk);
            h.from = s.at.utc - length;
            h.length = length;
        }
        s.countedFrom.reset();
    }
}

void Machine::beginAbsence()
{
    const View v = view();
    Absence absence;
    absence.since = std::min(v.awaySince(), s.at.elapsed);
    absence.sinceUtc = v.utcAt(absence.since);
    absence.unlocked = !s.presence.locked && !s.presence.asleep;
    absence.day = s.seen ? s.window : QDate();
    if (s.countedFrom) {
        // Counted back to the last sign of the person.
        const Elapsed counted = std::max(absence.since, *s.countedFrom);
        const Millis back = s.at.elapsed - counted;
        for (Millis &clock : s.clocks)
            clock = std::max(none, clock - back);
        s.settle += back;
        if (counted > *s.countedFrom) {
            Happening &h = say(Kind::Desk);
            h.from = v.utcAt(*s.countedFrom);
            h.length = counted - *s.countedFrom;
        }
        s.countedFrom.reset();
    }
    s.absence = absence;
    if (s.occurrence && s.occurrence->phase == Phase::Visible)
        withdraw();
}

void Machine::ageAbsence()
{
    if (!s.absence)
        return;
    Absence &a = *s.absence;
    if (s.presence.locked || s.presence.asleep)
        a.unlocked = false;
    const Millis length = s.at.elapsed - a.since;
    if (!a.broke && length >= r.naturalBreak) {
        a.broke = true;
        s.beforeBreak = s.clocks.value(ids::posture);
        s.clocks[ids::posture] = none;
        // What else is due stays due: walking away is no wall angel (DOMAIN 4.2.3, 4.8 u).
        if (s.occurrence && s.occurrence->phase != Phase::InSession && view().onlyPostureDue())
            close(QStringLiteral("natural-break"));
    }
    if (!a.long_ && length >= Rules::longAbsence) {
        a.long_ = true;
        s.clocks.clear();
        s.beforeBreak.reset();
        if (s.occurrence && s.occurrence->phase != Phase::InSession)
            close(QStringLiteral("natural-break"));
    }
}

void Machine::endAbsence()
{
    ageAbsence();
    const Absence a = *s.absence;
    s.absence.reset();
    if (!a.unlocked)
        s.beforeBreak.reset();
    if (!a.broke || !a.day.isValid() || a.day != s.window)
        return;
    Happening &h = say(Kind::NaturalBreak);
    h.from = a.sinceUtc;
    h.length = s.at.elapsed - a.since;
    s.settle = r.settleAfterBreak;
}

} // namespace unhunch::cadence
