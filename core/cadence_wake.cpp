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

} // namespace unhunch::cadence
