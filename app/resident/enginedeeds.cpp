// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a person and the windows do, of the engine.
#include "engine.h"
#include "scenario.h"
#include "until.h"
#include "words.h"

#include <QDateTime>
#include <QJsonArray>

#include <algorithm>

namespace unhunch {
namespace {

using cadence::Occurrence;

} // namespace

// ---- a person

void Engine::answered(qint64 occurrence, PromptSurface::Answer answer, const QString &token)
{
    const bool open = m_state.occurrence && m_state.occurrence->id == occurrence;
    switch (answer) {
    case PromptSurface::Answer::Open:
    case PromptSurface::Answer::Start:
        // Late, after it was closed: the person still wants to stretch.
        (void)start(QString(), answer == PromptSurface::Answer::Start, token);
        break;
    case PromptSurface::Answer::Snooze:
        if (open) {
            if (const auto snoozed = snooze(0); !snoozed) {
                // The button cannot be greyed: say why, and leave the question standing.
                m_parts.prompt.tell(snoozed.error());
                if (m_promptUp)
                    showPrompt();
            }
        }
        break;
    case PromptSurface::Answer::Skip:
        if (open)
            (void)skip();
        break;
    }
}

Engine::Answer<void> Engine::start(const QString &stretch, bool begin, const QString &token)
{
    if (!stretch.isEmpty() && m_parts.catalogue.find(stretch) == nullptr)
        return tl::make_unexpected(tr("There is no stretch \"%1\".").arg(stretch));
    if (m_state.session)
        return show(QStringLiteral("card"), token);
    const Now now = m_parts.clock.now();
    QStringList stretches {stretch.isEmpty() ? ids::posture : stretch};
    qint64 occurrence = 0;
    const QStringList left = canBeTakenUp() ? stretchesOf(m_unfinished->live) : QStringList();
    if (stretch.isEmpty() ? !m_state.occurrence && !left.isEmpty() : left.contains(stretch))
        stretches = left;
    if (stretch.isEmpty() && m_state.occurrence) {
        occurrence = m_state.occurrence->id;
        const QStringList held = m_state.occurrence->phase == Occurrence::Phase::Visible
            ? m_state.occurrence->stretches
            : cadence::contentNow(m_state, rules(now), now);
        if (!held.isEmpty())
            stretches = held;
    }
    m_openingCard = true;
    if (m_promptUp)
        withdrawPrompt();
    QJsonObject request
        = cardRequest(QStringLiteral("card"), stretches, afterRest(stretches), token, occurrence);
    request.insert(QStringLiteral("begin"), begin);
    m_parts.windows.open(request);
    return {};
}

Engine::Answer<Instant> Engine::snooze(int minutes)
{
    step(cadence::Snooze {minutes == 0 ? m_settings.snooze : minutes});
    if (!m_refused.isEmpty())
        return tl::make_unexpected(m_refused);
    for (const auto &happening : m_lastHappenings) {
        if (happening.kind == cadence::Happening::Kind::Snoozed)
            return happening.until;
    }
    return tl::make_unexpected(tr("Nothing is due that could be put off."));
}

Engine::Answer<void> Engine::skip()
{
    if (!m_state.occurrence)
        return tl::make_unexpected(tr("Nothing is due that could be skipped."));
    step(cadence::Skip {});
    if (!m_refused.isEmpty())
        return tl::make_unexpected(m_refused);
    return {};
}

Engine::Answer<void> Engine::dismiss()
{
    if (!m_state.occurrence || m_state.occurrence->phase != Occurrence::Phase::Visible)
        return tl::make_unexpected(tr("No prompt is up."));
    step(cadence::Dismiss {});
    return {};
}

Engine::Answer<Instant> Engine::pause(const QString &until)
{
    const Now now = m_parts.clock.now();
    auto end = parseUntil(until, now.utc, rules(now), m_zone);
    if (!end)
        return end;
    step(cadence::Pause {*end});
    if (!m_refused.isEmpty())
        return tl::make_unexpected(m_refused);
    return *end;
}

void Engine::resume()
{
    step(cadence::Resume {});
}

Engine::Answer<void> Engine::wasSitting()
{
    step(cadence::WasSitting {});
    if (!m_refused.isEmpty())
        return tl::make_unexpected(m_refused);
    return {};
}

Engine::Answer<void> Engine::show(const QString &what, const QString &token)
{
    const QStringList words = what.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const QString view = words.value(0, QStringLiteral("week"));
    if (view == QLatin1String("card") && words.size() > 1)
        return start(words.at(1), false, token);
    static const QStringList views {QStringLiteral("card"), QStringLiteral("week"),
        QStringLiteral("library"), QStringLiteral("settings"), QStringLiteral("welcome")};
    if (!views.contains(view))
        return tl::make_unexpected(tr("There is no window \"%1\".").arg(view));
    if (view == QLatin1String("card") && !m_state.session)
        return start(QString(), false, token);
    QJsonObject request {{QStringLiteral("view"), view}, {QStringLiteral("token"), token}};
    if (view == QLatin1String("card")) {
        // Its levels were lowered after a rest when it began.
        request = cardRequest(view, m_state.session->stretches, m_settings, token, 0);
    }
    if (view == QLatin1String("settings"))
        request.insert(QStringLiteral("page"), words.value(1));
    m_parts.windows.open(request);
    return {};
}

Engine::Answer<void> Engine::setSetting(const QString &key, const QString &value)
{
    Settings changed = m_settings;
    if (auto set = unhunch::setSetting(changed, key, value); !set)
        return set;
    if (auto saved = m_parts.saveSettings(changed); !saved)
        return saved;
    m_settings = std::move(changed);
    step(cadence::Woke {});
    Q_EMIT settingChanged(key, settingText(m_settings, key).value_or(value));
    Q_EMIT this->changed();
    return {};
}

Engine::Answer<QJsonObject> Engine::plan(QDate day) const
{
    const Now now = m_parts.clock.now();
    const QDate today = stamp(now.utc).day;
    const auto planned = !day.isValid() || day == today
        ? scenario::planRest(m_state, now, m_settings, m_parts.catalogue, m_zone)
        : scenario::plan(day, m_settings, m_parts.catalogue, m_zone);
    QJsonArray prompts;
    for (const auto &prompt : planned)
        prompts.append(QJsonObject {{QStringLiteral("at"), isoTime(prompt.at, m_zone)},
            {QStringLiteral("stretches"), QJsonArray::fromStringList(prompt.stretches)}});
    return QJsonObject {{QStringLiteral("now"), iso(stamp(now.utc))},
        {QStringLiteral("day"), (day.isValid() ? day : today).toString(Qt::ISODate)},
        {QStringLiteral("prompts"), prompts}};
}

QString Engine::whyNow(qint64 occurrence) const
{
    if (occurrence == 0)
        return tr("You picked this one.");
    const Occurrence &o = *m_state.occurrence;
    const QStringList calls {QStringLiteral("microphone"), QStringLiteral("camera")};
    if (std::any_of(
            calls.begin(), calls.end(), [&](const QString &c) { return o.held.contains(c); }))
        return tr("Your call is over. A short one before you go on.");
    if (m_state.shown <= 1)
        return tr("The first one today.");
    if (m_settings.postureInterval == 60)
        return tr("An hour at the screen since your last one.");
    return tr("%1 min at the screen since your last one.").arg(m_settings.postureInterval);
}

QJsonObject Engine::cardRequest(const QString &view, const QStringList &stretches,
    const Settings &settings, const QString &token, qint64 occurrence) const
{
    QJsonArray ids;
    QJsonArray levels;
    QJsonArray variants;
    const QJsonObject takeUp = occurrence == 0 ? takeUpDocument(stretches) : QJsonObject();
    for (const Choice &choice : takeUp.isEmpty()
            ? choicesFor(stretches, settings, m_parts.catalogue)
            : m_unfinished->live.choices) {
        ids.append(choice.stretch);
        levels.append(toString(choice.level));
        variants.append(choice.variant);
    }
    QJsonObject request {{QStringLiteral("view"), view}, {QStringLiteral("stretches"), ids},
        {QStringLiteral("levels"), levels}, {QStringLiteral("variants"), variants},
        {QStringLiteral("why"), whyNow(occurrence)}, {QStringLiteral("occurrence"), occurrence},
        {QStringLiteral("begin"), false}, {QStringLiteral("token"), token},
        {QStringLiteral("snooze"), toJson(status()).value(QStringLiteral("snooze"))}};
    if (!takeUp.isEmpty())
        request.insert(QStringLiteral("takeUp"), takeUp);
    return request;
}

// ---- the windows

void Engine::windowsEnded(bool badly)
{
    if (badly)
        notice(tr("The window could not be shown: the program unhunch-windows did not run."));
    if (m_live) {
        endLostSession();
    } else if (m_openingCard && m_state.occurrence
        && m_state.occurrence->phase == Occurrence::Phase::Visible) {
        // The card went without an answer. Closing it is one; a crash is none.
        m_openingCard = false;
        if (badly)
            showPrompt();
        else
            (void)dismiss();
    }
    m_openingCard = false;
}

Engine::Answer<void> Engine::sessionBegan(const QString &document)
{
    const auto report = sessionReport(document);
    if (!report)
        return tl::make_unexpected(report.error());
    if (report->stretches.isEmpty())
        return tl::make_unexpected(tr("stretches are missing"));
    for (const QString &id : report->stretches) {
        if (m_parts.catalogue.find(id) == nullptr)
            return tl::make_unexpected(tr("There is no stretch \"%1\".").arg(id));
    }
    if (m_state.session)
        endLostSession(); // two cards: the older one is let go
    m_openingCard = false;
    m_after.reset();
    auto again = takenUp(*report);
    const Settings now = afterRest(report->stretches);
    for (const QString &id : report->stretches) {
        if (now.levels.value(id) != m_settings.levels.value(id))
            (void)change({QStringLiteral("level-%1").arg(id), toString(now.levels.value(id))});
    }
    m_unfinished.reset();
    Live live;
    live.id = report->session;
    live.started = stamp(m_parts.clock.now().utc);
    live.began = m_parts.clock.now().elapsed;
    live.last = *report;
    live.choices = choicesFor(report->stretches, m_settings, m_parts.catalogue);
    for (const Choice &choice : live.choices)
        live.planned += m_parts.catalogue.find(choice.stretch)->held(choice.level, choice.variant);
    // Without names it answers what is open; with names it takes its place.
    const bool answers = m_state.occurrence && m_state.occurrence->id == report->occurrence;
    const QStringList asked = answers && m_state.occurrence->phase == Occurrence::Phase::Visible
        ? m_state.occurrence->stretches
        : report->stretches;
    if (answers)
        live.offer = report->occurrence;
    SessionReport first;
    first.session = report->session;
    first.items.push_back({});
    first.items.front().done.stretch = report->stretches.front();
    first.items.front().done.level = m_settings.levels.value(report->stretches.front(), Level::Low);
    first.items.front().done.planned
        = m_parts.catalogue.find(report->stretches.front())->held(first.items.front().done.level);
    if (again) {
        // Its rows are there; what was done of them stands.
        live = std::move(*again);
        first.items = live.last.items;
        first.items.back().outcome = Outcome::Running;
    }
    std::vector<Write> writes;
    for (Entry &entry : entriesOf(first, live.started, live.offer))
        writes.emplace_back(std::move(entry));
    if (live.last.items.empty())
        live.last.items = first.items;
    m_live = std::move(live);
    const bool same = answers && asked == report->stretches;
    step(cadence::Start {same ? QStringList() : report->stretches}, std::move(writes));
    return {};
}

// A report of the session that is on; of any other it is refused.
Engine::Answer<SessionReport> Engine::liveReport(const QString &document) const
{
    auto report = sessionReport(document);
    if (report && (!m_live || m_live->id != report->session))
        return tl::make_unexpected(tr("That session is over."));
    return report;
}

Engine::Answer<void> Engine::sessionProgress(const QString &document)
{
    const auto report = liveReport(document);
    if (!report)
        return tl::make_unexpected(report.error());
    m_live->last = *report;
    for (Entry &entry : entriesOf(*report, m_live->started, m_live->offer)) {
        if (const auto written = m_parts.ledger.write(std::move(entry)); !written)
            notice(written.error());
    }
    return {};
}

Engine::Answer<void> Engine::sessionEnded(const QString &document)
{
    const auto report = liveReport(document);
    if (!report)
        return tl::make_unexpected(report.error());
    if (report->outcome == Outcome::Running)
        return tl::make_unexpected(tr("outcome is missing"));
    endSession(*report);
    return {};
}

void Engine::endSession(const SessionReport &report)
{
    SessionReport last = report;
    const bool hurt = report.outcome == Outcome::Hurt;
    const bool done = report.outcome == Outcome::Done;
    const double part = done ? 1.0 : report.part(m_live->planned);
    const Outcome outcome = hurt ? Outcome::Hurt : outcomeByPart(part);
    for (SessionReport::Item &item : last.items) {
        if (item.outcome == Outcome::Running)
            item.outcome = done ? Outcome::Done : outcomeByPart(item.done.part());
    }
    std::vector<Write> writes;
    for (Entry &entry : entriesOf(last, m_live->started, m_live->offer))
        writes.emplace_back(std::move(entry));
    if (auto offer = betterOffer(*m_live, outcome))
        writes.emplace_back(std::move(*offer));
    if (!done && !hurt) {
        m_unfinished = Unfinished {*m_live, m_parts.clock.now().elapsed};
        m_unfinished->live.last = last;
    }
    m_live.reset();
    step(cadence::SessionEnded {part, !done, hurt}, std::move(writes));
    lookBack(last, outcome);
}

// The windows are gone and left a session behind: what was reported of it is what was done.
void Engine::endLostSession()
{
    if (!m_live)
        return;
    SessionReport report = m_live->last;
    report.outcome = outcomeByPart(report.part(m_live->planned));
    endSession(report);
}

} // namespace unhunch
