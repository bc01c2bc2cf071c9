// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cadence_machine.h"

#include <QCoreApplication>

#include <algorithm>

namespace unhunch::cadence {

namespace {

using Kind = Happening::Kind;
using Phase = Occurrence::Phase;

constexpr Millis none = Millis::zero();
constexpr double half = 0.5; // of the planned hold time: partial from here (DOMAIN 4.4)

QString tr(const char *text)
{
    return QCoreApplication::translate("Cadence", text);
}

} // namespace

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

} // namespace unhunch::cadence
