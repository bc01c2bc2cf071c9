// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cadence_view.h"

#include <algorithm>

namespace unhunch::cadence {

namespace {

constexpr Millis none = Millis::zero();

Millis overdue(const QString &id, const State &s, const Rules &r)
{
    return s.clocks.value(id) - r.clocks.value(id);
}

} // namespace

void inPromptOrder(QStringList &ids, const State &s, const Rules &r)
{
    std::stable_sort(ids.begin(), ids.end(), [&](const QString &a, const QString &b) {
        const Place left = r.stretches.value(a).place;
        const Place right = r.stretches.value(b).place;
        return left != right ? left < right : overdue(a, s, r) > overdue(b, s, r);
    });
}

const Window *View::window() const
{
    if (!s.window.isValid())
        return nullptr;
    const auto it = std::find_if(
        r.windows.begin(), r.windows.end(), [this](const Window &w) { return w.day == s.window; });
    return it == r.windows.end() ? nullptr : &*it;
}

bool View::inGuard() const
{
    const Window *w = window();
    return w != nullptr && now.utc >= w->end - r.endGuard;
}

QStringList View::signs() const
{
    QStringList on;
    const Presence &p = s.presence;
    if (p.dnd && r.quietDnd)
        on << QStringLiteral("dnd");
    if (p.fullScreen && r.quietFullScreen)
        on << QStringLiteral("fullscreen");
    if (p.microphone && r.quietMicrophone)
        on << QStringLiteral("microphone");
    if (p.camera && r.quietCamera)
        on << QStringLiteral("camera");
    if (p.share && r.quietShare)
        on << QStringLiteral("share");
    return on;
}

QStringList View::holds() const
{
    QStringList on;
    const Window *w = window();
    if (w != nullptr && w->lunch && w->lunch->first <= now.utc && now.utc < w->lunch->second)
        on << QStringLiteral("lunch");
    on << signs();
    if (s.quietUntil && now.utc < *s.quietUntil)
        on << QStringLiteral("paused");
    return on;
}

Elapsed View::lastInput() const
{
    return s.presence.typing ? now.elapsed : s.presence.lastInput;
}

bool View::pausedTyping() const
{
    // Where pauses can't be seen, any moment must do (DOMAIN 4.2.7).
    return !s.presence.idleKnown || now.elapsed - lastInput() >= r.pause;
}

std::optional<Elapsed> View::awayFrom() const
{
    const Presence &p = s.presence;
    if (p.locked || p.asleep)
        return now.elapsed;
    if (!p.idleKnown || p.typing)
        return std::nullopt;
    if (p.inhibitor || !signs().isEmpty())
        return std::max(s.presence.lastInput + Rules::presentUnseen, s.presentAt + r.away);
    return s.presentAt + r.away;
}

Elapsed View::awaySince() const
{
    const Presence &p = s.presence;
    if (p.locked || p.asleep)
        return now.elapsed;
    if (p.inhibitor || !signs().isEmpty())
        return p.lastInput;
    return s.presentAt;
}

std::optional<Elapsed> View::blockedUntil() const
{
    std::optional<Elapsed> until;
    const auto later = [&](Elapsed e) { until = std::max(until.value_or(e), e); };
    if (s.settle > none)
        later(now.elapsed + s.settle);
    if (s.quietEnded)
        later(*s.quietEnded + r.settleAfterQuiet);
    if (s.answered)
        later(*s.answered + r.leastGap);
    return until;
}

bool View::blockedByTime() const
{
    const auto until = blockedUntil();
    return until && *until > now.elapsed;
}

bool View::allowed() const
{
    return window() != nullptr && s.seen && !s.absence && !s.session && holds().isEmpty()
        && !blockedByTime();
}

Millis View::longestWait() const
{
    return s.occurrence && s.occurrence->again ? r.longestWaitAgain : r.longestWait;
}

QStringList View::clocksWithin(Millis ahead) const
{
    QStringList ids;
    for (auto it = r.clocks.begin(); it != r.clocks.end(); ++it)
        if (s.clocks.value(it.key()) + ahead >= it.value())
            ids << it.key();
    inPromptOrder(ids, s, r);
    return ids;
}

QStringList View::dueClocks() const
{
    return clocksWithin(none);
}

bool View::onlyPostureDue() const
{
    const QStringList due = dueClocks();
    return std::all_of(
        due.begin(), due.end(), [](const QString &id) { return id == ids::posture; });
}

bool View::mayOpen() const
{
    const Window *w = window();
    if (w == nullptr || inGuard())
        return false;
    return s.shownDay != w->day || s.shown < r.promptsADay;
}

bool View::fits(const QStringList &held, const QString &more) const
{
    if (!r.stretches.contains(more) || held.contains(more))
        return false;
    if (held.isEmpty())
        return true;
    Millis length = r.stretches.value(more).guided;
    for (const QString &id : held)
        length += r.stretches.value(id).guided;
    return held.size() < r.promptStretches && length <= r.promptLength;
}

bool View::favouriteWanted() const
{
    const Window *w = window();
    // One that comes anyway, by a clock or as one of the pair, is not added (DOMAIN 4.8 p).
    if (w == nullptr || r.favourite.isEmpty() || r.clocks.contains(r.favourite)
        || r.favourite == ids::pair[0] || r.favourite == ids::pair[1])
        return false;
    if (s.favouriteDone && *s.favouriteDone >= w->dayStart)
        return false;
    return now.utc >= w->favouriteFrom || now.utc >= w->end - std::chrono::hours {1};
}

bool View::favouriteStandsAlone() const
{
    return !fits({ids::posture}, r.favourite);
}

bool View::inFavouriteTime() const
{
    return favouriteWanted() && favouriteStandsAlone();
}

QStringList View::content() const
{
    QStringList held;
    const auto take = [&](const QStringList &from) {
        for (const QString &id : from)
            if (fits(held, id))
                held << id;
    };
    take(dueClocks());
    const QStringList near = clocksWithin(r.mergeWindow);
    take(near);
    // Counting back may have brought every clock under its interval: what was due is meant still.
    if (held.isEmpty() && s.occurrence)
        take(s.occurrence->stretches);
    inPromptOrder(held, s, r);

    if (favouriteWanted()) {
        const QStringList alone {r.favourite};
        if (!favouriteStandsAlone()) {
            if (fits(held, r.favourite))
                return held << r.favourite;
        } else if (s.favouriteAlone == s.window && onlyPostureDue()
            && (!s.favouriteAloneShown || (s.occurrence && s.occurrence->stretches == alone))) {
            return alone;
        }
    }
    if (held == QStringList {ids::posture}) {
        const QString chosen = s.occurrence ? s.occurrence->filler : QString();
        const QString filler = chosen.isEmpty() ? ids::pair[s.nextFiller % 2] : chosen;
        if (fits(held, filler))
            held << filler;
    }
    return held;
}

QStringList contentNow(const State &state, const Rules &rules, const Now &now)
{
    return View(state, rules, now).content();
}

} // namespace unhunch::cadence
