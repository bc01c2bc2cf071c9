// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a crash left behind, of the engine.
#include "engine.h"

namespace unhunch {

void Engine::reconcile(const Saved &saved)
{
    m_savedState = m_state;
    m_parts.ledger.redo(saved.writes);
    m_lastWrites = saved.writes;
    m_parts.prompt.resume(saved.prompt);
    if (!m_state.session)
        return;
    // The card may still be up and report to us; if no window does, it ended with us.
    m_live = liveAfterCrash(saved.session);
}

Engine::Live Engine::liveAfterCrash(const QString &session) const
{
    Live live;
    live.id = session;
    live.started = stamp(m_state.session->started);
    if (m_state.session->occurrence != 0)
        live.offer = m_state.session->occurrence;
    live.choices = choicesFor(m_state.session->stretches, m_settings, m_parts.catalogue);
    for (const Choice &choice : live.choices)
        live.planned += m_parts.catalogue.find(choice.stretch)->held(choice.level, choice.variant);
    live.last.session = session;
    std::vector<Entry> entries;
    if (const auto history = m_parts.ledger.reader())
        entries = (*history)->session(session).value_or(std::vector<Entry> {});
    if (!entries.empty()) {
        // One that had been taken up again began earlier than the schedule knows, and answers the
        // prompt that was closed when it was left.
        live.again = entries.front().offer != live.offer;
        live.started = entries.front().started;
        live.offer = entries.front().offer;
    }
    for (Entry &entry : entries)
        live.last.items.push_back({entry.started.utc - live.started.utc, entry.lasted,
            entry.outcome, std::move(entry.done)});
    live.began = m_state.at.elapsed - (m_state.at.utc - live.started.utc);
    return live;
}

// An offer that is open in the history and unknown to the schedule can only come from a lost state.
void Engine::closeLostOffers()
{
    const auto history = m_parts.ledger.reader();
    if (!history) {
        notice(history.error());
        return;
    }
    const qint64 known = m_state.occurrence ? m_state.occurrence->id : 0;
    const Stamp now = stamp(m_parts.clock.now().utc);
    for (Offer offer : (*history)->openOffers().value_or(std::vector<Offer> {})) {
        if (offer.id == known)
            continue;
        offer.closing = offer.shown ? Closing::NoAnswer : Closing::DayEnded;
        offer.closed = now;
        (void)m_parts.ledger.write(offer);
    }
    const QString live = m_live ? m_live->id : QString();
    for (Entry entry : (*history)->runningEntries().value_or(std::vector<Entry> {})) {
        if (m_live && entry.session == live)
            continue;
        entry.outcome = outcomeByPart(entry.done.part());
        (void)m_parts.ledger.write(std::move(entry));
    }
}

} // namespace unhunch
