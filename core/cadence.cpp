// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cadence.h"

#include "cadence_machine.h"
#include "translate.h"

UNHUNCH_WORDS(Cadence)

namespace unhunch::cadence {

namespace {

using Kind = Happening::Kind;

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
        choice.refused = tr("It can be put off by %n minutes in all.", nullptr,
            static_cast<int>(std::chrono::floor<std::chrono::minutes>(rules.snoozeTotal).count()));
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
