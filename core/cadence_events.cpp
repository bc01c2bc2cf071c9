// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cadence_machine.h"
#include "translate.h"

#include <algorithm>

UNHUNCH_WORDS(Cadence)

namespace unhunch::cadence {

namespace {

using Kind = Happening::Kind;
using Phase = Occurrence::Phase;

constexpr Millis none = Millis::zero();
constexpr double half = 0.5; // of the planned hold time: partial from here (DOMAIN 4.4)

} // namespace

void Machine::on(const Sensed &e)
{
    const View before = view();
    const QStringList signs = before.signs();
    const bool shownPresent = !signs.isEmpty() || m_state.presence.inhibitor;
    const bool wasPresent = !m_state.absence;
    const Elapsed lastInput = before.lastInput();
    const bool wasTyping = m_state.presence.typing;

    m_state.presence = e.presence;
    if (e.presence.typing)
        m_state.presence.lastInput = m_state.at.elapsed;
    else if (wasTyping)
        // The watcher says so late, by the length of its wait: then the last input is its word.
        m_state.presence.lastInput
            = std::clamp(e.presence.lastInput, m_state.presentAt, m_state.at.elapsed);
    else
        m_state.presence.lastInput = std::max(e.presence.lastInput, lastInput);
    m_state.presentAt = std::max(m_state.presentAt, m_state.presence.lastInput);

    const QStringList after = view().signs();
    const bool ended = std::any_of(
        signs.begin(), signs.end(), [&](const QString &sign) { return !after.contains(sign); });
    if (ended)
        m_state.quietEnded = m_state.at.elapsed;
    const bool stillShown = !after.isEmpty() || m_state.presence.inhibitor;
    if (shownPresent && !stillShown && wasPresent)
        m_state.presentAt = m_state.at.elapsed; // the meeting itself was presence until now
}

void Machine::on(const ZoneChanged &)
{
    say(Kind::ZoneChanged).word = m_rules.zone;
}

void Machine::acted()
{
    m_state.presence.lastInput = m_state.at.elapsed;
    m_state.presentAt = m_state.at.elapsed;
    applyBoundaries();
}

void Machine::refuse(const QString &reason)
{
    say(Kind::Refused).word = reason;
}

void Machine::on(const Start &e)
{
    acted();
    if (m_state.session) {
        refuse(tr("A stretch is being guided already."));
        return;
    }
    Session session;
    session.started = m_state.at.utc;
    if (e.stretches.isEmpty() && m_state.occurrence) {
        Occurrence &o = *m_state.occurrence;
        if (o.phase != Phase::Visible)
            o.stretches = view().content();
        o.phase = Phase::InSession;
        session.stretches = o.stretches;
        session.occurrence = o.id;
    } else {
        session.stretches = e.stretches.isEmpty() ? QStringList {ids::posture} : e.stretches;
        if (m_state.occurrence) {
            // It takes the place of what was asked, unless something else is due besides.
            const QStringList asked = m_state.occurrence->phase == Phase::Visible
                ? m_state.occurrence->stretches
                : view().content();
            const bool holdsIt = std::any_of(session.stretches.begin(), session.stretches.end(),
                [&](const QString &id) { return asked.contains(id); });
            if (holdsIt || view().onlyPostureDue())
                close(QStringLiteral("replaced"));
            else if (m_state.occurrence->phase == Phase::Visible)
                withdraw();
        }
    }
    m_state.session = session;
    m_state.absence.reset();
    count();
    Happening &h = say(Kind::Started);
    h.stretches = session.stretches;
    if (m_state.occurrence && session.occurrence != 0)
        h.occurrence = *m_state.occurrence;
}

void Machine::on(const Snooze &e)
{
    acted();
    const SnoozeChoice choice = snoozeChoice(m_state, m_rules, m_state.at, e.minutes);
    if (!choice.refused.isEmpty()) {
        refuse(choice.refused);
        return;
    }
    Occurrence &o = *m_state.occurrence;
    o.phase = Phase::Snoozed;
    o.snoozes += 1;
    o.snoozed += std::chrono::minutes {e.minutes};
    o.until = view().elapsedAt(choice.until);
    sayOccurrence(Kind::Snoozed).until = choice.until;
}

void Machine::on(const Skip &)
{
    acted();
    if (!m_state.occurrence || m_state.session) {
        refuse(tr("Nothing is due that could be skipped."));
        return;
    }
    if (m_state.occurrence->phase != Phase::Visible)
        m_state.occurrence->stretches = view().content();
    restartClocks(m_state.occurrence->stretches);
    m_state.answered = m_state.at.elapsed;
    close(QStringLiteral("skipped"));
}

void Machine::on(const Dismiss &)
{
    acted();
    if (m_state.occurrence && m_state.occurrence->phase == Phase::Visible)
        fold();
}

void Machine::on(const SessionEnded &e)
{
    if (!m_state.session) {
        refuse(tr("No stretch is being guided."));
        return;
    }
    const Session session = *m_state.session;
    m_state.session.reset();
    m_state.presence.lastInput = m_state.at.elapsed;
    m_state.presentAt = m_state.at.elapsed;
    m_state.answered = m_state.at.elapsed;
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
    if (session.occurrence != 0 && m_state.occurrence) {
        if (!counts)
            restartClocks(m_state.occurrence->stretches);
        close(whole      ? QStringLiteral("done")
                : counts ? QStringLiteral("partial")
                         : QStringLiteral("skipped"));
    }
}

void Machine::on(const Pause &e)
{
    acted();
    if (e.until <= m_state.at.utc)
        refuse(tr("That time is over already."));
    else
        m_state.quietUntil = e.until;
}

void Machine::on(const Resume &)
{
    acted();
    m_state.quietUntil.reset();
}

void Machine::on(const WasSitting &)
{
    acted();
    if (!m_state.beforeBreak) {
        refuse(tr("There is no absence to take back."));
        return;
    }
    m_state.clocks[ids::posture] += *m_state.beforeBreak;
    m_state.beforeBreak.reset();
    m_state.settle = none;
}

} // namespace unhunch::cadence
