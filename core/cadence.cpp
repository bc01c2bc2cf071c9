// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cadence.h"

#include "cadence_machine.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

namespace unhunch::cadence {

namespace {

using Kind = Happening::Kind;
using Phase = Occurrence::Phase;

constexpr Millis none = Millis::zero();
// A gap between the two clocks below this is scheduling noise, not a sleep.
constexpr Millis shortestSleep = std::chrono::seconds {1};
constexpr double half = 0.5; // of the planned hold time: partial from here (DOMAIN 4.4)

QString tr(const char *text)
{
    return QCoreApplication::translate("Cadence", text);
}

// One call of advance: the state as it changes, and what happens meanwhile.
class Machine
{
public:
    Machine(State state, const Rules &rules)
        : s(std::move(state))
        , r(rules)
    { }

    Step step(const Event &event, const Now &now);

private:
    View view() const { return {s, r, s.at}; }

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

    State s;
    const Rules &r;
    std::vector<Happening> out;
};

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

// ---- time

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

// ---- what happens to it

void Machine::on(const Sensed &e)
{
    const View before = view();
    const QStringList signs = before.signs();
    const bool shownPresent = !signs.isEmpty() || s.presence.inhibitor;
    const bool wasPresent = !s.absence;
    const Elapsed lastInput = before.lastInput();
    const bool wasTyping = s.presence.typing;

    s.presence = e.presence;
    if (e.presence.typing)
        s.presence.lastInput = s.at.elapsed;
    else if (wasTyping)
        // The watcher says so late, by the length of its wait: then the last input is its word.
        s.presence.lastInput = std::clamp(e.presence.lastInput, s.presentAt, s.at.elapsed);
    else
        s.presence.lastInput = std::max(e.presence.lastInput, lastInput);
    s.presentAt = std::max(s.presentAt, s.presence.lastInput);

    const QStringList after = view().signs();
    const bool ended = std::any_of(
        signs.begin(), signs.end(), [&](const QString &sign) { return !after.contains(sign); });
    if (ended)
        s.quietEnded = s.at.elapsed;
    const bool stillShown = !after.isEmpty() || s.presence.inhibitor;
    if (shownPresent && !stillShown && wasPresent)
        s.presentAt = s.at.elapsed; // the meeting itself was presence until now
}

void Machine::on(const ZoneChanged &)
{
    say(Kind::ZoneChanged).word = r.zone;
}

void Machine::acted()
{
    s.presence.lastInput = s.at.elapsed;
    s.presentAt = s.at.elapsed;
    applyBoundaries();
}

void Machine::refuse(const QString &reason)
{
    say(Kind::Refused).word = reason;
}

void Machine::on(const Start &e)
{
    acted();
    if (s.session) {
        refuse(tr("A stretch is being guided already."));
        return;
    }
    Session session;
    session.started = s.at.utc;
    if (e.stretches.isEmpty() && s.occurrence) {
        Occurrence &o = *s.occurrence;
        if (o.phase != Phase::Visible)
            o.stretches = view().content();
        o.phase = Phase::InSession;
        session.stretches = o.stretches;
        session.occurrence = o.id;
    } else {
        session.stretches = e.stretches.isEmpty() ? QStringList {ids::posture} : e.stretches;
        if (s.occurrence) {
            // It takes the place of what was asked, unless something else is due besides.
            const QStringList asked = s.occurrence->phase == Phase::Visible
                ? s.occurrence->stretches
                : view().content();
            const bool holdsIt = std::any_of(session.stretches.begin(), session.stretches.end(),
                [&](const QString &id) { return asked.contains(id); });
            if (holdsIt || view().onlyPostureDue())
                close(QStringLiteral("replaced"));
            else if (s.occurrence->phase == Phase::Visible)
                withdraw();
        }
    }
    s.session = session;
    s.absence.reset();
    count();
    Happening &h = say(Kind::Started);
    h.stretches = session.stretches;
    if (s.occurrence && session.occurrence != 0)
        h.occurrence = *s.occurrence;
}

void Machine::on(const Snooze &e)
{
    acted();
    const SnoozeChoice choice = snoozeChoice(s, r, s.at, e.minutes);
    if (!choice.refused.isEmpty()) {
        refuse(choice.refused);
        return;
    }
    Occurrence &o = *s.occurrence;
    o.phase = Phase::Snoozed;
    o.snoozes += 1;
    o.snoozed += std::chrono::minutes {e.minutes};
    o.until = view().elapsedAt(choice.until);
    sayOccurrence(Kind::Snoozed).until = choice.until;
}

void Machine::on(const Skip &)
{
    acted();
    if (!s.occurrence || s.session) {
        refuse(tr("Nothing is due that could be skipped."));
        return;
    }
    if (s.occurrence->phase != Phase::Visible)
        s.occurrence->stretches = view().content();
    restartClocks(s.occurrence->stretches);
    s.answered = s.at.elapsed;
    close(QStringLiteral("skipped"));
}

void Machine::on(const Dismiss &)
{
    acted();
    if (s.occurrence && s.occurrence->phase == Phase::Visible)
        fold();
}

void Machine::on(const SessionEnded &e)
{
    if (!s.session) {
        refuse(tr("No stretch is being guided."));
        return;
    }
    const Session session = *s.session;
    s.session.reset();
    s.presence.lastInput = s.at.elapsed;
    s.presentAt = s.at.elapsed;
    s.answered = s.at.elapsed;
    const bool whole = !e.stopped && !e.hurt;
    const bool counts = whole || e.part >= half;
    if (counts || e.hurt) {
        Happening &h = say(Kind::Ended);
        h.stretches = session.stretches;
        h.word = e.hurt ? QStringLiteral("hurt")
            : whole     ? QStringLiteral("done")
                        : QStringLiteral("partial");
    }
    if (counts)
        relieve(session.stretches);
    if (session.occurrence != 0 && s.occurrence) {
        if (!counts)
            restartClocks(s.occurrence->stretches);
        close(whole      ? QStringLiteral("done")
                : counts ? QStringLiteral("partial")
                         : QStringLiteral("skipped"));
    }
}

void Machine::on(const Pause &e)
{
    acted();
    if (e.until <= s.at.utc)
        refuse(tr("That time is over already."));
    else
        s.quietUntil = e.until;
}

void Machine::on(const Resume &)
{
    acted();
    s.quietUntil.reset();
}

void Machine::on(const WasSitting &)
{
    acted();
    if (!s.beforeBreak) {
        refuse(tr("There is no absence to take back."));
        return;
    }
    s.clocks[ids::posture] += *s.beforeBreak;
    s.beforeBreak.reset();
    s.settle = none;
}

// ---- the occurrence

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

// ---- when to look again

std::optional<Elapsed> Machine::wakeAt() const
{
    const View v = view();
    std::vector<std::optional<Elapsed>> wakes;
    const Window *open = v.window();
    if (open == nullptr) {
        if (const Window *next = r.windowAfter(s.at.utc))
            wakes.emplace_back(v.elapsedAt(next->start));
    } else {
        wakes.emplace_back(v.elapsedAt(open->end));
    }
    if (s.occurrence && !s.session && open != nullptr) {
        wakesOfOccurrence(wakes);
    } else if (s.countedFrom && v.mayOpen()) {
        std::optional<Millis> least;
        for (auto it = r.clocks.begin(); it != r.clocks.end(); ++it) {
            const Millis left = it.value() - s.clocks.value(it.key());
            least = std::min(least.value_or(left), left);
        }
        if (least && s.at.elapsed + *least < v.elapsedAt(open->end - r.endGuard))
            wakes.emplace_back(s.at.elapsed + *least);
    }
    std::optional<Elapsed> first;
    for (const auto &wake : wakes)
        if (wake && *wake > s.at.elapsed)
            first = std::min(first.value_or(*wake), *wake);
    return first;
}

void Machine::wakesOfOccurrence(std::vector<std::optional<Elapsed>> &wakes) const
{
    const View v = view();
    const Occurrence &o = *s.occurrence;
    const Elapsed now = s.at.elapsed;
    const Window *open = v.window();
    if (o.phase != Phase::Visible)
        wakes.emplace_back(v.elapsedAt(open->end - r.endGuard));
    if (s.absence) {
        wakes.emplace_back(s.absence->since + r.naturalBreak);
        wakes.emplace_back(s.absence->since + Rules::longAbsence);
    } else {
        wakes.push_back(v.awayFrom());
    }
    if (open->lunch) {
        wakes.emplace_back(v.elapsedAt(open->lunch->first));
        wakes.emplace_back(v.elapsedAt(open->lunch->second));
    }
    if (s.quietUntil)
        wakes.emplace_back(v.elapsedAt(*s.quietUntil));
    if (o.phase == Phase::Waiting && v.allowed()) {
        if (!s.presence.typing)
            wakes.emplace_back(s.presence.lastInput + r.pause);
        wakes.emplace_back(now + std::max(none, v.longestWait() - o.waited));
    } else if (o.phase == Phase::Waiting) {
        wakes.push_back(v.blockedUntil());
    } else if (o.phase == Phase::Visible && r.folds) {
        const Elapsed folds = now + (r.foldAfter - o.seen);
        const bool active = s.presence.typing || !s.presence.idleKnown
            || folds <= s.presence.lastInput + Rules::active;
        if (active)
            wakes.emplace_back(folds);
    } else {
        wakes.push_back(o.until);
    }
}

// The finest grain that matters now: a pause while a prompt waits, activity while one is up.
Millis Machine::idleReport() const
{
    if (s.occurrence && !s.session) {
        if (s.occurrence->phase == Phase::Waiting && view().allowed())
            return r.pause;
        if (s.occurrence->phase == Phase::Visible)
            return std::min(Rules::active, r.away);
    }
    return r.away;
}

} // namespace

Step advance(const State &state, const Event &event, const Now &now, const Rules &rules)
{
    return Machine(state, rules).step(event, now);
}

SnoozeChoice snoozeChoice(const State &state, const Rules &rules, const Now &now, int minutes)
{
    const View v(state, rules, now);
    SnoozeChoice choice;
    choice.minutes = minutes;
    choice.until = now.utc + std::chrono::minutes {minutes};
    const Window *open = v.window();
    if (!state.occurrence || state.session || open == nullptr) {
        choice.refused = tr("Nothing is due that could be put off.");
        return choice;
    }
    const Occurrence &o = *state.occurrence;
    if (open->lunch && open->lunch->first <= choice.until && choice.until < open->lunch->second)
        choice.until = open->lunch->second;
    if (minutes < 1)
        choice.refused = tr("A snooze takes a minute at least.");
    else if (o.snoozes >= rules.snoozeTimes)
        choice.refused = tr("It was put off as often as it can be.");
    else if (o.snoozed + std::chrono::minutes {minutes} > rules.snoozeTotal)
        choice.refused
            = tr("It can be put off by %1 minutes in all.")
                  .arg(std::chrono::duration_cast<std::chrono::minutes>(rules.snoozeTotal).count());
    else if (choice.until >= open->end)
        choice.refused = tr("That would be after the day.");
    else if (choice.until >= open->end - rules.endGuard)
        choice.refused = tr("That would be in the last minutes of the day.");
    return choice;
}

QString toString(Happening::Kind kind)
{
    switch (kind) {
    case Kind::WindowOpens:
        return QStringLiteral("window-opens");
    case Kind::WindowEnds:
        return QStringLiteral("window-ends");
    case Kind::Due:
        return QStringLiteral("due");
    case Kind::Held:
        return QStringLiteral("held");
    case Kind::Shown:
        return QStringLiteral("shown");
    case Kind::Folded:
        return QStringLiteral("folded");
    case Kind::Withdrawn:
        return QStringLiteral("withdrawn");
    case Kind::Snoozed:
        return QStringLiteral("snoozed");
    case Kind::Refused:
        return QStringLiteral("refused");
    case Kind::Started:
        return QStringLiteral("started");
    case Kind::Ended:
        return QStringLiteral("ended");
    case Kind::Closed:
        return QStringLiteral("closed");
    case Kind::NaturalBreak:
        return QStringLiteral("natural-break");
    case Kind::ClockChanged:
        return QStringLiteral("clock-changed");
    case Kind::ZoneChanged:
        return QStringLiteral("zone-changed");
    case Kind::Desk:
        return QStringLiteral("desk");
    }
    Q_UNREACHABLE();
}

State rebased(const State &state, const Now &now)
{
    State s = state;
    if (!s.begun)
        return s;
    const Millis off = std::max(Millis::zero(), Millis(now.utc - s.at.utc));
    const Millis shift = now.elapsed - off - s.at.elapsed;
    const auto move = [shift](std::optional<Elapsed> &e) {
        if (e)
            *e += shift;
    };
    s.at = {now.utc - off, now.elapsed - off, now.awake};
    s.presence.lastInput += shift;
    s.presence.typing = false;
    s.presentAt += shift;
    if (s.absence)
        s.absence->since += shift;
    move(s.countedFrom);
    move(s.quietEnded);
    move(s.answered);
    if (s.occurrence)
        move(s.occurrence->until);
    return s;
}

} // namespace unhunch::cadence
