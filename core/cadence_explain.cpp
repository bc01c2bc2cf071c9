// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cadence_view.h"
#include "localewords.h"
#include "translate.h"

#include <QDateTime>
#include <QLocale>

UNHUNCH_WORDS(Cadence)

namespace unhunch::cadence {

namespace {

using Phase = Occurrence::Phase;

class Explainer
{
public:
    Explainer(const State &state, const Rules &rules, const Now &at, const QTimeZone &zone)
        : m_state(state)
        , m_rules(rules)
        , m_now(at)
        , m_view(state, rules, at)
        , m_zone(zone)
    { }

    Explanation explain() const
    {
        if (m_state.session)
            return {QStringLiteral("session"), tr("A stretch is being guided."), std::nullopt};
        if (m_view.window() == nullptr)
            return offHours();
        return m_state.occurrence ? ofOccurrence(*m_state.occurrence) : counting();
    }

private:
    QString clock(Instant i) const
    {
        const auto at = QDateTime::fromMSecsSinceEpoch(i.time_since_epoch().count(), m_zone);
        return timeWords(at.time());
    }

    Explanation offHours() const
    {
        const Window *next = m_rules.windowAfter(m_now.utc);
        if (next == nullptr)
            return {QStringLiteral("off-hours"), tr("No working hours are set."), std::nullopt};
        const QString day = QLocale().dayName(next->day.dayOfWeek());
        return {QStringLiteral("off-hours"),
            tr("Off hours. They begin on %1 at %2.").arg(day, clock(next->start)), std::nullopt};
    }

    QString quietSentence() const
    {
        const QString why = m_view.holds().constFirst();
        if (why == QLatin1String("lunch"))
            return tr("Quiet: lunch until %1").arg(clock(m_view.window()->lunch->second));
        if (why == QLatin1String("paused"))
            return tr("Quiet until %1").arg(clock(*m_state.quietUntil));
        if (why == QLatin1String("dnd"))
            return tr("Quiet: do not disturb is on");
        if (why == QLatin1String("fullscreen"))
            return tr("Quiet: full screen");
        if (why == QLatin1String("microphone"))
            return tr("Quiet: the microphone is in use");
        if (why == QLatin1String("camera"))
            return tr("Quiet: the camera is in use");
        if (why == QLatin1String("battery"))
            return tr("Quiet: on battery");
        return tr("Quiet: the screen is shared");
    }

    Explanation ofOccurrence(const Occurrence &o) const
    {
        const std::optional<Instant> until
            = o.until ? std::optional(m_view.utcAt(*o.until)) : std::nullopt;
        if (o.phase == Phase::Visible)
            return {QStringLiteral("due"), tr("A prompt is up."), m_now.utc};
        if (o.phase == Phase::Snoozed && until)
            return {QStringLiteral("snoozed"), tr("Snoozed until %1").arg(clock(*until)), until};
        if (o.phase == Phase::Folded && until)
            return {QStringLiteral("folded"),
                tr("Folded away. It asks once more about %1").arg(clock(*until)), until};
        if (m_state.absence)
            return {QStringLiteral("away"), tr("Waiting until you are back"), std::nullopt};
        if (!m_view.holds().isEmpty())
            return {QStringLiteral("held"), quietSentence(), heldUntil()};
        if (m_view.blockedByTime()) {
            const Instant next = m_view.utcAt(*m_view.blockedUntil());
            return {QStringLiteral("settling"), tr("Next prompt about %1").arg(clock(next)), next};
        }
        return {QStringLiteral("waiting"), tr("Waiting until you pause typing"), m_now.utc};
    }

    std::optional<Instant> heldUntil() const
    {
        const QString why = m_view.holds().constFirst();
        if (why == QLatin1String("lunch"))
            return m_view.window()->lunch->second;
        if (why == QLatin1String("paused"))
            return m_state.quietUntil;
        return std::nullopt;
    }

    Explanation counting() const
    {
        if (!m_state.seen)
            return {QStringLiteral("counting"), tr("The hour begins when you do."), std::nullopt};
        if (m_state.absence)
            return {QStringLiteral("away"), tr("Away. The hour stands still."), std::nullopt};
        const auto next = nextPrompt();
        if (!next)
            return {QStringLiteral("enough"), tr("No more prompts today."), std::nullopt};
        if (m_state.quietUntil && m_now.utc < *m_state.quietUntil)
            return {QStringLiteral("held"), quietSentence(), next};
        return {QStringLiteral("counting"), tr("Next prompt about %1").arg(clock(*next)), next};
    }

    // If the person stays at the desk.
    std::optional<Instant> nextPrompt() const
    {
        if (!m_view.mayOpen())
            return std::nullopt;
        std::optional<Millis> least;
        for (auto it = m_rules.clocks.begin(); it != m_rules.clocks.end(); ++it) {
            const Millis left = it.value() - m_state.clocks.value(it.key());
            least = std::min(least.value_or(left), left);
        }
        if (!least)
            return std::nullopt;
        Instant next = m_now.utc + std::max(Millis::zero(), *least);
        const Window &w = *m_view.window();
        if (next >= w.end - m_rules.endGuard)
            return std::nullopt; // nothing opens so late
        if (const auto until = m_view.blockedUntil())
            next = std::max(next, m_view.utcAt(*until));
        if (w.lunch && w.lunch->first <= next && next < w.lunch->second)
            next = w.lunch->second;
        if (m_state.quietUntil)
            next = std::max(next, *m_state.quietUntil);
        if (next >= w.end - m_rules.endGuard)
            return std::nullopt;
        return next;
    }

    const State &m_state;
    const Rules &m_rules;
    const Now m_now;
    const View m_view;
    const QTimeZone &m_zone;
};

} // namespace

Explanation explain(const State &state, const Rules &rules, const Now &now, const QTimeZone &zone)
{
    return Explainer(state, rules, now, zone).explain();
}

} // namespace unhunch::cadence
