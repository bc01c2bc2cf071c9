// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cadence_machine.h"

#include <algorithm>

namespace unhunch::cadence {

namespace {

using Kind = Happening::Kind;
using Phase = Occurrence::Phase;

constexpr Millis none = Millis::zero();

// Everything that it was for has been left out since, and nothing stands for it.
bool wasTakenOut(const Occurrence &o, const Rules &rules)
{
    return !o.stretches.isEmpty()
        && std::all_of(o.stretches.begin(), o.stretches.end(), [&](const QString &id) {
               return rules.out.contains(id) && (id != ids::posture || rules.fillers.isEmpty());
           });
}

} // namespace

void Machine::decide()
{
    if (m_state.quietUntil && m_state.at.utc >= *m_state.quietUntil)
        m_state.quietUntil.reset();
    if (m_state.session)
        return;
    // Where one closes, what else is due may open the next.
    qint64 decided = 0;
    for (openOccurrence(); m_state.occurrence && m_state.occurrence->id != decided;
         openOccurrence()) {
        decided = m_state.occurrence->id;
        decideOnOccurrence();
    }
}

void Machine::decideOnOccurrence()
{
    Occurrence &o = *m_state.occurrence;
    if (o.phase != Phase::Visible && wasTakenOut(o, m_rules) && view().dueClocks().isEmpty()) {
        close(QStringLiteral("replaced")); // by nothing: nobody is to answer it any more
        return;
    }
    if ((o.phase == Phase::Snoozed || o.phase == Phase::Folded) && o.until
        && *o.until <= m_state.at.elapsed) {
        o.phase = Phase::Waiting;
        o.until.reset();
        o.again = true;
        o.waited = none;
    }
    noteHolds();
    if (!m_state.occurrence)
        return;
    if (o.phase == Phase::Waiting && view().allowed()
        && (view().pausedTyping() || o.waited >= view().longestWait()))
        show();
    else if (o.phase == Phase::Visible && m_rules.folds && o.seen >= m_rules.foldAfter)
        fold();
}

void Machine::openOccurrence()
{
    if (m_state.occurrence || m_state.absence || !m_state.seen || !view().mayOpen())
        return;
    const QStringList due = view().dueClocks();
    if (due.isEmpty())
        return;
    Occurrence o;
    o.due = m_state.at.utc;
    o.id = std::max<qint64>(m_state.at.utc.time_since_epoch().count(), m_state.lastOccurrence + 1);
    o.stretches = due;
    m_state.lastOccurrence = o.id;
    m_state.occurrence = o;
    sayOccurrence(Kind::Due);
}

void Machine::noteHolds()
{
    Occurrence &o = *m_state.occurrence;
    if (m_state.absence || (o.phase != Phase::Waiting && o.phase != Phase::Visible))
        return;
    const QStringList holds = view().holds();
    if (holds.isEmpty())
        return;
    if (o.phase == Phase::Visible) {
        withdraw();
        if (!m_state.occurrence)
            return;
    }
    for (const QString &reason : holds) {
        if (o.held.contains(reason))
            continue;
        o.held << reason;
        sayOccurrence(Kind::Held).word = reason;
    }
}

void Machine::show()
{
    Occurrence &o = *m_state.occurrence;
    const QStringList content = view().content();
    if (content.isEmpty())
        return; // not one stretch of it can be read
    const QDate day = m_state.window;
    for (const QString &filler : m_rules.fillers) {
        if (content.contains(filler) && o.filler.isEmpty()) {
            o.filler = filler;
            m_state.nextFiller += 1;
        }
    }
    const bool alone = content == QStringList {m_rules.favourite};
    if (alone)
        m_state.favouriteAloneShown = true;
    else if (!m_rules.favourite.isEmpty() && !content.contains(m_rules.favourite)
        && view().inFavouriteTime() && m_state.favouriteAlone != day) {
        // What is due goes first; the favourite follows at the next posture prompt (DOMAIN 4.8 o).
        m_state.favouriteAlone = day;
        m_state.favouriteAloneShown = false;
    }
    if (o.showings == 0) {
        m_state.shown = m_state.shownDay == day ? m_state.shown + 1 : 1;
        m_state.shownDay = day;
        o.firstShown = m_state.at.utc;
    }
    o.showings += 1;
    o.stretches = content;
    o.phase = Phase::Visible;
    o.seen = none;
    o.waited = none;
    sayOccurrence(Kind::Shown);
}

void Machine::fold()
{
    Occurrence &o = *m_state.occurrence;
    o.waited = none;
    if (o.reoffers >= m_rules.reoffers) {
        sayOccurrence(Kind::Folded);
        restartClocks(o.stretches);
        m_state.answered = m_state.at.elapsed;
        close(QStringLiteral("no-answer"));
        return;
    }
    o.reoffers += 1;
    o.phase = Phase::Folded;
    o.until = m_state.at.elapsed + m_rules.reofferAfter;
    sayOccurrence(Kind::Folded);
    if (view().inGuard())
        close(QStringLiteral("day-ended"));
}

// Taken down while it stays open: a new wait begins (DOMAIN 4.8 e).
void Machine::withdraw()
{
    Occurrence &o = *m_state.occurrence;
    o.phase = Phase::Waiting;
    o.waited = none;
    o.again = false;
    sayOccurrence(Kind::Withdrawn);
    if (view().inGuard())
        close(QStringLiteral("day-ended"));
}

void Machine::close(const QString &closing)
{
    sayOccurrence(Kind::Closed).word = closing;
    m_state.occurrence.reset();
}

// What a prompt held begins anew when it is let go. DOMAIN 4.3, 4.8 g
void Machine::restartClocks(const QStringList &held)
{
    bool any = false;
    for (const QString &id : held) {
        if (m_rules.clocks.contains(id)) {
            m_state.clocks[id] = none;
            any = true;
        }
    }
    // A favourite alone stood for the posture clock; so does what is there when its own stretch is
    // left out.
    if (!any || m_rules.out.contains(ids::posture))
        m_state.clocks[ids::posture] = none;
}

// Any finished stretch is relief; another clock is reset only by its own stretch. DOMAIN 4.2.2
void Machine::relieve(const QStringList &done)
{
    m_state.clocks[ids::posture] = none;
    for (const QString &id : done)
        if (m_rules.clocks.contains(id))
            m_state.clocks[id] = none;
    if (done.contains(m_rules.favourite))
        m_state.favouriteDone = m_state.at.utc;
    m_state.beforeBreak.reset();
}

} // namespace unhunch::cadence
