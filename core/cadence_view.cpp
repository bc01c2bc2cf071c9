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
    if (!m_state.window.isValid())
        return nullptr;
    const auto it = std::find_if(m_rules.windows.begin(), m_rules.windows.end(),
        [this](const Window &w) { return w.day == m_state.window; });
    return it == m_rules.windows.end() ? nullptr : &*it;
}

bool View::inGuard() const
{
    const Window *w = window();
    return w != nullptr && m_now.utc >= w->end - m_rules.endGuard;
}

QStringList View::signs() const
{
    QStringList on;
    const Presence &p = m_state.presence;
    if (p.dnd && m_rules.quietDnd)
        on << QStringLiteral("dnd");
    if (p.fullScreen && m_rules.quietFullScreen)
        on << QStringLiteral("fullscreen");
    if (p.microphone && m_rules.quietMicrophone)
        on << QStringLiteral("microphone");
    if (p.camera && m_rules.quietCamera)
        on << QStringLiteral("camera");
    if (p.share && m_rules.quietShare)
        on << QStringLiteral("share");
    return on;
}

QStringList View::holds() const
{
    QStringList on;
    const Window *w = window();
    if (w != nullptr && w->lunch && w->lunch->first <= m_now.utc && m_now.utc < w->lunch->second)
        on << QStringLiteral("lunch");
    on << signs();
    // Quiet, but no sign of anybody: a machine lies on a table on its battery, too.
    if (m_state.presence.battery && m_rules.quietBattery)
        on << QStringLiteral("battery");
    if (m_state.quietUntil && m_now.utc < *m_state.quietUntil)
        on << QStringLiteral("paused");
    return on;
}

Elapsed View::lastInput() const
{
    return m_state.presence.typing ? m_now.elapsed : m_state.presence.lastInput;
}

bool View::pausedTyping() const
{
    // Where pauses can't be seen, any moment must do (DOMAIN 4.2.7).
    return !m_state.presence.idleKnown || m_now.elapsed - lastInput() >= m_rules.pause;
}

std::optional<Elapsed> View::awayFrom() const
{
    const Presence &p = m_state.presence;
    if (p.locked || p.asleep)
        return m_now.elapsed;
    if (!p.idleKnown || p.typing)
        return std::nullopt;
    if (p.inhibitor || !signs().isEmpty())
        return std::max(
            m_state.presence.lastInput + Rules::presentUnseen, m_state.presentAt + m_rules.away);
    return m_state.presentAt + m_rules.away;
}

Elapsed View::awaySince() const
{
    const Presence &p = m_state.presence;
    if (p.locked || p.asleep)
        return m_now.elapsed;
    if (p.inhibitor || !signs().isEmpty())
        return p.lastInput;
    return m_state.presentAt;
}

std::optional<Elapsed> View::blockedUntil() const
{
    std::optional<Elapsed> until;
    const auto later = [&](Elapsed e) { until = std::max(until.value_or(e), e); };
    if (m_state.settle > none)
        later(m_now.elapsed + m_state.settle);
    if (m_state.quietEnded)
        later(*m_state.quietEnded + m_rules.settleAfterQuiet);
    if (m_state.answered)
        later(*m_state.answered + m_rules.leastGap);
    return until;
}

bool View::blockedByTime() const
{
    const auto until = blockedUntil();
    return until && *until > m_now.elapsed;
}

bool View::allowed() const
{
    return window() != nullptr && m_state.seen && !m_state.absence && !m_state.session
        && holds().isEmpty() && !blockedByTime();
}

Millis View::longestWait() const
{
    return m_state.occurrence && m_state.occurrence->again ? m_rules.longestWaitAgain
                                                           : m_rules.longestWait;
}

QStringList View::clocksWithin(Millis ahead) const
{
    QStringList ids;
    for (auto it = m_rules.clocks.begin(); it != m_rules.clocks.end(); ++it)
        if (m_state.clocks.value(it.key()) + ahead >= it.value())
            ids << it.key();
    inPromptOrder(ids, m_state, m_rules);
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
    return m_state.shownDay != w->day || m_state.shown < m_rules.promptsADay;
}

bool View::fits(const QStringList &held, const QString &more) const
{
    if (!m_rules.stretches.contains(more) || held.contains(more) || m_rules.out.contains(more))
        return false;
    if (held.isEmpty())
        return true;
    Millis length = m_rules.stretches.value(more).guided;
    for (const QString &id : held)
        length += m_rules.stretches.value(id).guided;
    return held.size() < m_rules.promptStretches && length <= m_rules.promptLength;
}

bool View::favouriteWanted() const
{
    const Window *w = window();
    // One that comes anyway, by a clock or as one of the pair, is not added (DOMAIN 4.8 p).
    if (w == nullptr || m_rules.favourite.isEmpty() || m_rules.clocks.contains(m_rules.favourite)
        || m_rules.fillers.contains(m_rules.favourite))
        return false;
    if (m_state.favouriteDone && *m_state.favouriteDone >= w->dayStart)
        return false;
    return m_now.utc >= w->favouriteFrom || m_now.utc >= w->end - std::chrono::hours {1};
}

bool View::favouriteStandsAlone() const
{
    return !fits({ids::posture}, m_rules.favourite);
}

bool View::inFavouriteTime() const
{
    return favouriteWanted() && favouriteStandsAlone();
}

// What is due, then what soon will be, as far as there is room. DOMAIN 4.2.4
QStringList View::dueContent() const
{
    QStringList held;
    const auto take = [&](const QStringList &from) {
        for (const QString &id : from)
            if (fits(held, id))
                held << id;
    };
    take(dueClocks());
    take(clocksWithin(m_rules.mergeWindow));
    // Counting back may have brought every clock under its interval: what was due is meant still.
    if (held.isEmpty() && m_state.occurrence)
        take(m_state.occurrence->stretches);
    inPromptOrder(held, m_state, m_rules);
    return held;
}

bool View::favouriteAloneNow() const
{
    return inFavouriteTime() && m_state.favouriteAlone == m_state.window && onlyPostureDue()
        && (!m_state.favouriteAloneShown
            || (m_state.occurrence
                && m_state.occurrence->stretches == QStringList {m_rules.favourite}));
}

QString View::filler() const
{
    const QString chosen = m_state.occurrence ? m_state.occurrence->filler : QString();
    if (m_rules.fillers.contains(chosen) || m_rules.fillers.isEmpty())
        return m_rules.fillers.isEmpty() ? QString() : chosen;
    return m_rules.fillers[m_state.nextFiller % m_rules.fillers.size()];
}

QStringList View::content() const
{
    if (favouriteAloneNow())
        return {m_rules.favourite};
    QStringList held = dueContent();
    const bool favourite
        = favouriteWanted() && !favouriteStandsAlone() && fits(held, m_rules.favourite);
    if (favourite)
        held << m_rules.favourite;
    else if (held == QStringList {ids::posture} && fits(held, filler()))
        held << filler();
    // Where the posture stretch is left out, the next in turn stands for it.
    if (held.isEmpty() && m_rules.out.contains(ids::posture) && !filler().isEmpty())
        held << filler();
    return held;
}

QStringList contentNow(const State &state, const Rules &rules, const Now &now)
{
    return View(state, rules, now).content();
}

} // namespace unhunch::cadence
