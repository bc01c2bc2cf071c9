// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A session that was left and is taken up again, of the engine.
#include "engine.h"

#include <QJsonArray>

#include <algorithm>

namespace unhunch {

namespace {

constexpr Millis longestBreak = std::chrono::minutes {10};

} // namespace

QStringList Engine::stretchesOf(const Live &live)
{
    QStringList ids;
    for (const Choice &choice : live.choices)
        ids << choice.stretch;
    return ids;
}

bool Engine::canBeTakenUp() const
{
    return m_unfinished && m_parts.clock.now().elapsed - m_unfinished->left <= longestBreak
        && m_unfinished->live.last.document.contains(QStringLiteral("position"));
}

// Whether it is in the history, at its time: only then does what goes on from it change no other.
bool Engine::standsAsItWas(const Live &live) const
{
    const auto history = m_parts.ledger.reader();
    if (!history)
        return false;
    const auto there = (*history)->session(live.id);
    const auto left = entriesOf(live.last, live.started, live.offer);
    return there && !there->empty() && !left.empty()
        && there->front().started == left.front().started;
}

QJsonObject Engine::takeUpDocument(const QStringList &stretches) const
{
    if (!canBeTakenUp() || stretchesOf(m_unfinished->live) != stretches)
        return {};
    QJsonObject document = m_unfinished->live.last.document;
    document.insert(QStringLiteral("ago"),
        double((m_parts.clock.now().elapsed - m_unfinished->live.began).count()) / 1000.0);
    return document;
}

// What was reported under the same id goes on; anything else begins anew. How long ago it was left
// was looked at when the card opened, and who then takes their time loses nothing by it.
std::optional<Engine::Live> Engine::takenUp(const SessionReport &report) const
{
    if (!m_unfinished || m_unfinished->live.id != report.session
        || m_unfinished->live.last.items.empty())
        return std::nullopt;
    Live live = m_unfinished->live;
    live.again = true;
    live.last.outcome = Outcome::Running;
    return live;
}

// The prompt was closed as partial or skipped when the session was left. Now more of it is done.
std::optional<Offer> Engine::betterOffer(const Live &live, Outcome outcome) const
{
    if (!live.again || !live.offer || (outcome != Outcome::Done && outcome != Outcome::Partial))
        return std::nullopt;
    const auto history = m_parts.ledger.reader();
    if (!history)
        return std::nullopt;
    const QDate day = live.started.day;
    for (Offer &offer : (*history)->offers(day.addDays(-1), day).value_or(std::vector<Offer> {})) {
        if (offer.id == *live.offer
            && (offer.closing == Closing::Partial || offer.closing == Closing::Skipped)) {
            offer.closing = outcome == Outcome::Done ? Closing::Done : Closing::Partial;
            return std::move(offer);
        }
    }
    return std::nullopt;
}

} // namespace unhunch
