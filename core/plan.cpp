// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario.h"

#include <algorithm>

namespace unhunch::scenario {

namespace {

constexpr Millis shortestKeyGap = std::chrono::seconds {1};

// Sits all through it, and does each prompt as it comes.
std::vector<Planned> playOn(cadence::State state, Now at, const Window &day,
    const Settings &settings, const Catalogue &catalogue, const QTimeZone &zone)
{
    const Rules rules = rulesOf(settings, catalogue, zone, at.utc);
    std::vector<Planned> planned;
    Presence sitting;
    sitting.idleKnown = false; // whatever shows, shows at its time
    cadence::Event event = cadence::Sensed {sitting};
    const auto on = [&at](Millis by) {
        at.utc += by;
        at.elapsed += by;
        at.awake += by;
    };
    while (at.utc < day.end) {
        const cadence::Step step = cadence::advance(state, event, at, rules);
        state = step.state;
        event = cadence::Woke {};
        if (state.occurrence && state.occurrence->phase == cadence::Occurrence::Phase::Visible) {
            planned.push_back({at.utc, state.occurrence->stretches});
            event = cadence::Start {};
        } else if (state.session) {
            Millis length = shortestKeyGap;
            for (const QString &id : state.session->stretches)
                length += rules.stretches.value(id).guided;
            on(length);
            event = cadence::SessionEnded {};
        } else if (step.wakeAt && *step.wakeAt > at.elapsed) {
            on(*step.wakeAt - at.elapsed);
        } else {
            break;
        }
    }
    return planned;
}

} // namespace

std::vector<Planned> plan(
    QDate day, const Settings &settings, const Catalogue &catalogue, const QTimeZone &zone)
{
    const Instant noon = localInstant(day, QTime(12, 0), zone);
    const Rules rules = rulesOf(settings, catalogue, zone, noon);
    const auto window = std::find_if(rules.windows.begin(), rules.windows.end(),
        [day](const Window &w) { return w.day == day; });
    if (window == rules.windows.end())
        return {};
    return playOn({}, {window->start, {}, {}}, *window, settings, catalogue, zone);
}

std::vector<Planned> planRest(const cadence::State &state, const Now &now, const Settings &settings,
    const Catalogue &catalogue, const QTimeZone &zone)
{
    const Rules rules = rulesOf(settings, catalogue, zone, now.utc);
    const Window *window = rules.windowAt(now.utc);
    if (window == nullptr)
        return {};
    return playOn(state, now, *window, settings, catalogue, zone);
}

} // namespace unhunch::scenario
