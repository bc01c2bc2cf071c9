// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cadence_machine.h"

#include <algorithm>

namespace unhunch::cadence {

namespace {

using Kind = Happening::Kind;
using Phase = Occurrence::Phase;

constexpr Millis none = Millis::zero();

} // namespace

void Machine::decide()
{
    if (s.quietUntil && s.at.utc >= *s.quietUntil)
        s.quietUntil.reset();
    if (s.session)
        return;
    // Where one closes, what else is due may open the next.
    qint64 decided = 0;
    for (openOccurrence(); s.occurrence && s.occurrence->id != decided; openOccurrence()) {
        decided = s.occurrence->id;
        decideOnOccurrence();
    }
}

void Machine::decideOnOccurrence()
{
    Occurrence &o = *s.occurrence;
    if ((o.phase == Phase::Snoozed || o.phase == Phase::Folded) && o.until
        && *o.until <= s.at.elapsed) {
        o.phase = Phase::Waiting;
        o.until.reset();
        o.again = true;
        o.waited = none;
    }
    noteHolds();
    if (!s.occurrence)
        return;
    if (o.phase == Phase::Waiting && view().allowed()
        && (view().pausedTyping() || o.waited >= view().longestWait()))
        show();
    else if (o.phase == Phase::Visible && r.folds && o.seen >= r.foldAfter)
        fold();
}

void Machine::openOccurrence()
{
    if (s.occurrence || s.absence || !s.seen || !view().mayOpen())
        return;
    const QStringList due = view().dueClocks();
    if (due.isEmpty())
        return;
    Occurrence o;
    o.due = s.at.utc;
    o.id = std::max<qint64>(s.at.utc.time_since_epoch().count(), s.lastOccurrence + 1);
    o.stretches = due;
    s.lastOccurrence = o.id;
    s.occurrence = o;
    sayOccurrence(Kind::Due);
}

void Machine::noteHolds()
{
    Occurrence &o = *s.occurrence;
    if (s.absence || (o.phase != Phase::Waiting && o.phase != Phase::Visible))
        return;
    const QStringList holds = view().holds();
    if (holds.isEmpty())
        return;
    if (o.phase == Phase::Visible) {
        withdraw();
        if (!s.occurrence)
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
    Occurrence &o = *s.occurrence;
    const QStringList content = view().content();
    if (content.isEmpty())
        return; // not one stretch of it can be read
    const QDate day = s.window;
    for (const QString &filler : ids::pair) {
        if (content.contains(filler) && !r.clocks.contains(filler) && o.filler.isEmpty()) {
            o.filler = filler;
            s.nextFiller += 1;
        }
    }
    const bool alone = content == QStringList {r.favourite};
    if (alone)
        s.favouriteAloneShown = true;
    else if (!r.favourite.isEmpty() && !content.contains(r.favourite) && view().inFavouriteTime()
        && s.favouriteAlone != day) {
        // What is due goes first; the favourite follows at the next posture prompt (DOMAIN 4.8 o).
        s.favouriteAlone = day;
        s.favouriteAloneShown = false;
    }
    if (o.showings == 0) {
        s.shown = s.shownDay == day ? s.shown + 1 : 1;
        s.shownDay = day;
        o.firstShown = s.at.utc;
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
    Occurrence &o = *s.occurrence;
    o.waited = none;
    if (o.reoffers >= r.reoffers) {
        sayOccurrence(Kind::Folded);
        restartClocks(o.stretches);
        s.answered = s.at.elapsed;
        close(QStringLiteral("no-answer"));
        return;
    }
    o.reoffers += 1;
    o.phase = Phase::Folded;
    o.until = s.at.elapsed + r.reofferAfter;
    sayOccurrence(Kind::Folded);
    if (view().inGuard())
        close(QStringLiteral("day-ended"));
}

// Taken down while it stays open: a new wait begins (DOMAIN 4.8 e).
void Machine::withdraw()
{
    Occurrence &o = *s.occurrence;
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
    s.occurrence.reset();
}

// What a prompt held begins anew when it is let go. DOMAIN 4.3, 4.8 g
void Machine::restartClocks(const QStringList &held)
{
    bool any = false;
    for (const QString &id : held) {
        if (r.clocks.contains(id)) {
            s.clocks[id] = none;
            any = true;
        }
    }
    if (!any) // a favourite alone stood for the posture clock
        s.clocks[ids::posture] = none;
}

// Any finished stretch is relief; another clock is reset only by its own stretch. DOMAIN 4.2.2
void Machine::relieve(const QStringList &done)
{
    s.clocks[ids::posture] = none;
    for (const QString &id : done)
        if (r.clocks.contains(id))
            s.clocks[id] = none;
    if (done.contains(r.favourite))
        s.favouriteDone = s.at.utc;
    s.beforeBreak.reset();
}

} // namespace unhunch::cadence
