// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cadence_machine.h"

#include <algorithm>

namespace unhunch::cadence {

namespace {

using Phase = Occurrence::Phase;

constexpr Millis none = Millis::zero();

} // namespace

std::optional<Elapsed> Machine::wakeAt() const
{
    const View v = view();
    std::vector<std::optional<Elapsed>> wakes;
    const Window *open = v.window();
    if (open == nullptr) {
        if (const Window *next = m_rules.windowAfter(m_state.at.utc))
            wakes.emplace_back(v.elapsedAt(next->start));
    } else {
        wakes.emplace_back(v.elapsedAt(open->end));
    }
    if (m_state.occurrence && !m_state.session && open != nullptr) {
        wakesOfOccurrence(wakes);
    } else if (m_state.countedFrom && v.mayOpen()) {
        std::optional<Millis> least;
        for (auto it = m_rules.clocks.begin(); it != m_rules.clocks.end(); ++it) {
            const Millis left = it.value() - m_state.clocks.value(it.key());
            least = std::min(least.value_or(left), left);
        }
        if (least && m_state.at.elapsed + *least < v.elapsedAt(open->end - m_rules.endGuard))
            wakes.emplace_back(m_state.at.elapsed + *least);
    }
    std::optional<Elapsed> first;
    for (const auto &wake : wakes)
        if (wake && *wake > m_state.at.elapsed)
            first = std::min(first.value_or(*wake), *wake);
    return first;
}

void Machine::wakesOfOccurrence(std::vector<std::optional<Elapsed>> &wakes) const
{
    const View v = view();
    const Occurrence &o = *m_state.occurrence;
    const Elapsed now = m_state.at.elapsed;
    const Window *open = v.window();
    if (o.phase != Phase::Visible)
        wakes.emplace_back(v.elapsedAt(open->end - m_rules.endGuard));
    if (m_state.absence) {
        wakes.emplace_back(m_state.absence->since + m_rules.naturalBreak);
        wakes.emplace_back(m_state.absence->since + Rules::longAbsence);
    } else {
        wakes.push_back(v.awayFrom());
    }
    if (open->lunch) {
        wakes.emplace_back(v.elapsedAt(open->lunch->first));
        wakes.emplace_back(v.elapsedAt(open->lunch->second));
    }
    if (m_state.quietUntil)
        wakes.emplace_back(v.elapsedAt(*m_state.quietUntil));
    if (o.phase == Phase::Waiting && v.allowed()) {
        if (!m_state.presence.typing)
            wakes.emplace_back(m_state.presence.lastInput + m_rules.pause);
        wakes.emplace_back(now + std::max(none, v.longestWait() - o.waited));
    } else if (o.phase == Phase::Waiting) {
        wakes.push_back(v.blockedUntil());
    } else if (o.phase == Phase::Visible && m_rules.folds) {
        const Elapsed folds = now + (m_rules.foldAfter - o.seen);
        const bool active = m_state.presence.typing || !m_state.presence.idleKnown
            || folds <= m_state.presence.lastInput + Rules::active;
        if (active)
            wakes.emplace_back(folds);
    } else {
        wakes.push_back(o.until);
    }
}

// The finest grain that matters now: a pause while a prompt waits, activity while one is up.
Millis Machine::idleReport() const
{
    if (m_state.occurrence && !m_state.session) {
        if (m_state.occurrence->phase == Phase::Waiting && view().allowed())
            return m_rules.pause;
        if (m_state.occurrence->phase == Phase::Visible)
            return std::min(Rules::active, m_rules.away);
    }
    return m_rules.away;
}

} // namespace unhunch::cadence
