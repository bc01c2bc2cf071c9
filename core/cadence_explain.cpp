// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cadence_view.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace unhunch::cadence {

namespace {

using Phase = Occurrence::Phase;

QString tr(const char *text)
{
    return QCoreApplication::translate("Cadence", text);
}

class Explainer
{
public:
    Explainer(const State &state, const Rules &rules, const Now &at, const QTimeZone &zone)
        : s(state)
        , r(rules)
        , now(at)
        , v(state, rules, at)
        , z(zone)
    { }

    Explanation explain() const
    {
        if (s.session)
            return {QStringLiteral("session"), tr("A stretch is being guided."), std::nullopt};
        if (v.window() == nullptr)
            return offHours();
        return s.occurrence ? ofOccurrence(*s.occurrence) : counting();
    }

private:
    QString clock(Instant i) const
    {
        const auto at = QDateTime::fromMSecsSinceEpoch(i.time_since_epoch().count(), z);
        return QLocale().toString(at.time(), QLocale::ShortFormat);
    }

    Explanation offHours() const
    {
        const Window *next = r.windowAfter(now.utc);
        if (next == nullptr)
            return {QStringLiteral("off-hours"), tr("No working hours are set."), std::nullopt};
        const QString day = QLocale().dayName(next->day.dayOfWeek());
        return {QStringLiteral("off-hours"),
            tr("Off hours. They begin on %1 at %2.").arg(day, clock(next->start)), std::nullopt};
    }

    QString quietSentence() const
    {
        const QString why = v.holds().constFirst();
        if (why == QLatin1String("lunch"))
            return tr("Quiet: lunch until %1").arg(clock(v.window()->lunch->second));
        if (why == QLatin1String("paused"))
            return tr("Quiet until %1").arg(clock(*s.quietUntil));
        if (why == QLatin1String("dnd"))
            return tr("Quiet: do not disturb is on");
        if (why == QLatin1String("fullscreen"))
            return tr("Quiet: full screen");
        if (why == QLatin1String("microphone"))
            return tr("Quiet: the microphone is in use");
        if (why == QLatin1String("camera"))
            return tr("Quiet: the camera is in use");
        return tr("Quiet: the screen is shared");
    }

    Explanation ofOccurrence(const Occurrence &o) const
    {
        const std::optional<Instant> until
            = o.until ? std::optional(v.utcAt(*o.until)) : std::nullopt;
        if (o.phase == Phase::Visible)
            return {QStringLiteral("due"), tr("A prompt is up."), now.utc};
        if (o.phase == Phase::Snoozed && until)
            return {QStringLiteral("snoozed"), tr("Snoozed until %1").arg(clock(*until)), until};
        if (o.phase == Phase::Folded && until)
            return {QStringLiteral("folded"),
                tr("Folded away. It asks once more about %1").arg(clock(*until)), until};
        if (s.absence)
            return {QStringLiteral("away"), tr("Waiting until you are back"), std::nullopt};
        if (!v.holds().isEmpty())
            return {QStringLiteral("held"), quietSentence(), heldUntil()};
        if (v.blockedByTime()) {
            const Instant next = v.utcAt(*v.blockedUntil());
            return {QStringLiteral("settling"), tr("Next prompt about %1").arg(clock(next)), next};
        }
        return {QStringLiteral("waiting"), tr("Waiting until you pause typing"), now.utc};
    }

    std::optional<Instant> heldUntil() const
    {
        const QString why = v.holds().constFirst();
        if (why == QLatin1String("lunch"))
            return v.window()->lunch->second;
        if (why == QLatin1String("paused"))
            return s.quietUntil;
        return std::nullopt;
    }

    Explanation counting() const
    {
        if (!s.seen)
            return {QStringLiteral("counting"), tr("The hour begins when you do."), std::nullopt};
        if (s.absence)
            return {QStringLiteral("away"), tr("Away. The hour stands still."), std::nullopt};
        const auto next = nextPrompt();
        if (!next)
            return {QStringLiteral("enough"), tr("No more prompts today."), std::nullopt};
        if (s.quietUntil && now.utc < *s.quietUntil)
            return {QStringLiteral("held"), quietSentence(), next};
        return {QStringLiteral("counting"), tr("Next prompt about %1").arg(clock(*next)), next};
    }

    // If the person stays at the desk.
    std::optional<Instant> nextPrompt() const
    {
        if (!v.mayOpen())
            return std::nullopt;
        std::optional<Millis> least;
        for (auto it = r.clocks.begin(); it != r.clocks.end(); ++it) {
            const Millis left = it.value() - s.clocks.value(it.key());
            least = std::min(least.value_or(left), left);
        }
        if (!least)
            return std::nullopt;
        Instant next = now.utc + std::max(Millis::zero(), *least);
        const Window &w = *v.window();
        if (next >= w.end - r.endGuard)
            return std::nullopt; // nothing opens so late
        if (const auto until = v.blockedUntil())
            next = std::max(next, v.utcAt(*until));
        if (w.lunch && w.lunch->first <= next && next < w.lunch->second)
            next = w.lunch->second;
        if (s.quietUntil)
            next = std::max(next, *s.quietUntil);
        if (next >= w.end - r.endGuard)
            return std::nullopt;
        return next;
    }

    const State &s;
    const Rules &r;
    const Now now;
    const View v;
    const QTimeZone &z;
};

} // namespace

Explanation explain(const State &state, const Rules &rules, const Now &now, const QTimeZone &zone)
{
    return Explainer(state, rules, now, zone).explain();
}

} // namespace unhunch::cadence
