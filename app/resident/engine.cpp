// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine.h"

#include "until.h"
#include "words.h"

#include <QLoggingCategory>
#include <QTimer>

#include <algorithm>
#include <set>

namespace unhunch {
namespace {

Q_LOGGING_CATEGORY(log, "unhunch.engine", QtInfoMsg)

using cadence::Happening;
using cadence::Occurrence;

// What of the state a crash may not lose. The running sums follow from the time that passed.
cadence::State worthKeeping(cadence::State state)
{
    state.at = {};
    state.presence.typing = false;
    state.presence.lastInput = state.presentAt = {};
    state.clocks.clear();
    state.settle = {};
    if (state.occurrence)
        state.occurrence->waited = state.occurrence->seen = state.occurrence->heldFor = {};
    return state;
}

bool writesOffer(Happening::Kind kind)
{
    using Kind = Happening::Kind;
    return kind == Kind::Due || kind == Kind::Held || kind == Kind::Shown || kind == Kind::Folded
        || kind == Kind::Withdrawn || kind == Kind::Snoozed || kind == Kind::Closed;
}

} // namespace

Engine::Engine(Parts parts, Settings settings, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
    , m_settings(std::move(settings))
    , m_zone(m_parts.zone())
{
    m_parts.alarm.rang = [this] { step(cadence::Woke {}); };
    m_parts.alarm.clockWasSet = [this] { step(cadence::Woke {}); };
    connect(
        &m_parts.sensors, &Sensors::changed, this, [this] { step(cadence::Sensed {presence()}); });
    connect(&m_parts.prompt, &PromptSurface::answered, this, &Engine::answered);
    connect(&m_parts.prompt, &PromptSurface::dismissed, this, [this](qint64 occurrence) {
        if (m_state.occurrence && m_state.occurrence->id == occurrence)
            (void)dismiss();
    });
    connect(&m_parts.prompt, &PromptSurface::noButtons, this,
        [this](const Prompt &prompt) { m_parts.windows.open(prompt.request); });
    connect(&m_parts.prompt, &PromptSurface::traceChanged, this, [this] { (void)save(true); });
    connect(&m_parts.windows, &Windows::upChanged, this, &Engine::setAlarm);
    connect(&m_parts.windows, &Windows::ended, this, &Engine::windowsEnded);
}

Engine::~Engine()
{
    m_parts.alarm.rang = nullptr;
    m_parts.alarm.clockWasSet = nullptr;
}

void Engine::begin(const QStringList &notices)
{
    const Now now = m_parts.clock.now();
    auto loaded = m_parts.stateFile.load(now.utc);
    for (const QString &sentence : notices)
        notice(sentence);
    notice(loaded.notice);
    if (loaded.saved) {
        // Killed, we come back within moments, and the last save may be an hour old: the person sat
        // on. Only where the machine itself was off in between was nobody there. (A scaled clock
        // begins anew with each start of ours.)
        m_state = loaded.saved->sameBoot && now.elapsed >= loaded.saved->state.at.elapsed
            ? loaded.saved->state
            : cadence::rebased(loaded.saved->state, now);
        reconcile(*loaded.saved);
    }
    closeLostOffers();
    countToday();
    step(cadence::Sensed {presence()});
    if (m_state.occurrence && m_state.occurrence->phase == Occurrence::Phase::Visible) {
        if (!m_promptUp)
            showPrompt();
    } else if (!m_promptUp) {
        m_parts.prompt.withdraw(); // one that a crash left standing
    }
    notice(m_parts.ledger.notice());
    if (m_live) {
        // A card that outlived us finds us again at once; where none does, it ended with us.
        QTimer::singleShot(m_parts.grace, this, [this] {
            if (!m_parts.windows.up())
                endLostSession();
        });
    }
}

void Engine::rest()
{
    // What is not running senses nobody: until it is started again, that is absence.
    Presence gone = presence();
    gone.typing = false;
    gone.asleep = true;
    step(cadence::Sensed {gone});
    (void)save(true);
    m_parts.prompt.withdraw();
}

// ---- one step

void Engine::step(const cadence::Event &event, std::vector<Write> writes)
{
    const Now now = m_parts.clock.now();
    const QTimeZone zone = m_parts.zone();
    if (zone.id() != m_zone.id()) {
        m_zone = zone;
        advance(cadence::ZoneChanged {}, now, {});
    }
    advance(event, now, std::move(writes));
}

void Engine::advance(const cadence::Event &event, const Now &now, std::vector<Write> writes)
{
    const Rules rules = this->rules(now);
    cadence::Step step = cadence::advance(m_state, event, now, rules);
    m_state = std::move(step.state);
    m_lastHappenings = std::move(step.happenings);
    m_refused.clear();
    for (const Happening &happening : m_lastHappenings) {
        qCDebug(log).noquote() << cadence::toString(happening.kind) << happening.stretches
                               << happening.word;
        if (happening.kind == Happening::Kind::Refused)
            m_refused = happening.word;
    }
    // Kept first, shown after: a crash in between is then no loss.
    std::vector<Write> all = writesOf(m_lastHappenings);
    all.insert(all.end(), writes.begin(), writes.end());
    keep(std::move(all), now);
    const auto happenings = m_lastHappenings;
    m_wakeAt = step.wakeAt;
    m_reportIdleAfter = step.reportIdleAfter;
    setAlarm();
    surface(happenings);
    const auto explained = cadence::explain(m_state, rules, now, m_zone);
    const QString told = explained.state + explained.sentence;
    if (told != m_lastExplained || !happenings.empty()) {
        m_lastExplained = told;
        Q_EMIT changed();
    }
}

void Engine::setAlarm()
{
    const bool visible
        = m_state.occurrence && m_state.occurrence->phase == Occurrence::Phase::Visible;
    m_parts.somethingUp(visible || m_state.session.has_value() || m_parts.windows.up());
    // After the pace: how long it really is until then depends on it.
    m_parts.alarm.set(m_parts.clock.now(), m_wakeAt);
    m_parts.sensors.setReportIdleAfter(m_reportIdleAfter);
}

std::vector<Write> Engine::writesOf(const std::vector<Happening> &happenings) const
{
    std::vector<Write> writes;
    for (const Happening &h : happenings) {
        if (writesOffer(h.kind) && h.occurrence.id != 0) {
            const Occurrence &o = h.occurrence;
            Offer offer;
            offer.id = o.id;
            offer.due = stamp(o.due);
            if (o.firstShown)
                offer.shown = stamp(*o.firstShown);
            offer.stretches = o.stretches.isEmpty() ? h.stretches : o.stretches;
            offer.snoozes = o.snoozes;
            offer.showings = o.showings;
            offer.held = o.held;
            offer.heldFor = o.heldFor;
            if (h.kind == Happening::Kind::Closed) {
                offer.closing = closingFromString(h.word);
                offer.closed = stamp(m_state.at.utc);
            }
            writes.emplace_back(std::move(offer));
        } else if (h.kind == Happening::Kind::NaturalBreak) {
            writes.emplace_back(
                Mark {0, QStringLiteral("natural-break"), stamp(h.from + h.length), h.length, {}});
        } else if (h.kind == Happening::Kind::ClockChanged) {
            writes.emplace_back(
                Mark {0, QStringLiteral("clock-changed"), stamp(m_state.at.utc), h.length, {}});
        } else if (h.kind == Happening::Kind::ZoneChanged) {
            writes.emplace_back(
                Mark {0, QStringLiteral("zone-changed"), stamp(m_state.at.utc), {}, h.word});
        } else if (h.kind == Happening::Kind::Desk) {
            writes.emplace_back(DeskSpan {stamp(h.from), h.length});
        }
    }
    return writes;
}

void Engine::keep(std::vector<Write> writes, const Now &)
{
    if (writes.empty()) {
        (void)save(false);
        return;
    }
    // What still waits for room stays in the state file, too.
    if (m_parts.ledger.pending() > 0)
        writes.insert(writes.begin(), m_lastWrites.begin(), m_lastWrites.end());
    const std::size_t fresh
        = writes.size() - (m_parts.ledger.pending() > 0 ? m_lastWrites.size() : 0);
    m_lastWrites = writes;
    (void)save(true);
    for (std::size_t i = writes.size() - fresh; i < writes.size(); ++i) {
        if (const auto written = m_parts.ledger.write(writes[i]); !written)
            notice(written.error());
    }
    notice(m_parts.ledger.notice());
    countToday();
    Q_EMIT historyChanged();
}

tl::expected<void, QString> Engine::save(bool evenIfSame)
{
    if (!evenIfSame && worthKeeping(m_state) == worthKeeping(m_savedState))
        return {};
    m_savedState = m_state;
    auto saved = m_parts.stateFile.save(
        {m_state, m_lastWrites, m_parts.prompt.trace(), m_live ? m_live->id : QString()});
    if (!saved)
        notice(saved.error());
    return saved;
}

void Engine::surface(const std::vector<Happening> &happenings)
{
    using Kind = Happening::Kind;
    for (const Happening &h : happenings) {
        const bool takesDown = h.kind == Kind::Folded || h.kind == Kind::Withdrawn
            || h.kind == Kind::Snoozed || h.kind == Kind::Started || h.kind == Kind::Closed;
        if (h.kind == Kind::Shown)
            showPrompt();
        else if (takesDown && m_promptUp)
            withdrawPrompt();
    }
}

void Engine::showPrompt()
{
    if (!m_state.occurrence)
        return;
    const Occurrence &o = *m_state.occurrence;
    const Settings settings = afterRest(o.stretches);
    const PromptText text = promptText(o.stretches, settings, m_parts.catalogue, o.reoffers > 0);
    m_promptUp = true;
    m_openingCard = false;
    QJsonObject request
        = cardRequest(QStringLiteral("prompt"), o.stretches, settings, QString(), o.id);
    request.insert(QStringLiteral("title"), text.title);
    request.insert(QStringLiteral("body"), text.body);
    m_parts.prompt.show({o.id, text.title, text.body, request});
}

void Engine::withdrawPrompt()
{
    m_promptUp = false;
    m_parts.prompt.withdraw();
    m_parts.windows.withdrawPrompt();
}

void Engine::notice(const QString &sentence)
{
    if (sentence.isEmpty() || m_notices.contains(sentence))
        return;
    qCWarning(log).noquote() << sentence;
    m_notices += sentence;
    m_parts.prompt.tell(sentence);
}

// ---- readings

Presence Engine::presence() const
{
    Presence now = m_parts.sensors.presence();
    if (m_state.session)
        now.fullScreen = false; // that is our own guide
    return now;
}

Rules Engine::rules(const Now &now) const
{
    return rulesOf(m_settings, m_parts.catalogue, m_zone, now.utc);
}

Stamp Engine::stamp(Instant at) const
{
    return stampAt(at, m_settings, m_parts.catalogue, m_zone);
}

void Engine::countToday()
{
    m_doneToday = m_offeredToday = 0;
    const auto history = m_parts.ledger.reader();
    if (!history)
        return;
    const QDate today = stamp(m_parts.clock.now().utc).day;
    const auto offers = (*history)->offers(today, today);
    if (!offers)
        return;
    for (const Offer &offer : *offers) {
        const bool done = offer.closing == Closing::Done || offer.closing == Closing::Partial;
        const bool passed = offer.closing == Closing::Skipped || offer.closing == Closing::NoAnswer;
        m_doneToday += done ? 1 : 0;
        m_offeredToday += done || passed ? 1 : 0;
    }
}

Status Engine::status() const
{
    const Now now = m_parts.clock.now();
    const Rules rules = this->rules(now);
    const auto explained = cadence::explain(m_state, rules, now, m_zone);
    Status status;
    status.state = explained.state;
    status.sentence = explained.sentence;
    status.next = explained.next;
    status.now = now.utc;
    status.zone = m_zone;
    if (m_state.session) {
        status.stretches = m_state.session->stretches;
        status.session = m_live ? m_live->id : QString();
    } else if (m_state.occurrence) {
        status.stretches = m_state.occurrence->phase == Occurrence::Phase::Visible
            ? m_state.occurrence->stretches
            : cadence::contentNow(m_state, rules, now);
        status.answerable = true;
        status.usualSnooze = m_settings.snooze;
        for (const int minutes : std::set {5, 10, 15, m_settings.snooze})
            status.snooze.push_back(cadence::snoozeChoice(m_state, rules, now, minutes));
    }
    status.occurrence = m_state.occurrence ? m_state.occurrence->id : 0;
    if (m_state.quietUntil && *m_state.quietUntil > now.utc)
        status.quietUntil = m_state.quietUntil;
    status.done = m_doneToday;
    status.offered = m_offeredToday;
    status.canSayWasSitting = m_state.beforeBreak.has_value() && !m_state.absence;
    status.notices = m_notices;
    if (const Window *window = rules.windowAt(now.utc)) {
        if (window->lunch && window->lunch->second > now.utc)
            status.afterLunch = window->lunch->second;
    }
    status.dayEnds = endOfDay(now.utc, rules, m_zone);
    return status;
}

void Engine::lookAtZone()
{
    if (m_parts.zone().id() != m_zone.id())
        step(cadence::Woke {});
}

Engine::Answer<void> Engine::historyWasChanged(bool takenOut)
{
    if (const auto nothingWaits = m_parts.ledger.retry(); !nothingWaits)
        notice(nothingWaits.error());
    // What still waits for room has no other copy.
    if (m_parts.ledger.pending() == 0)
        m_lastWrites.clear();
    if (takenOut && m_unfinished && !standsAsItWas(m_unfinished->live))
        m_unfinished.reset();
    auto saved = save(true);
    countToday();
    Q_EMIT historyChanged();
    Q_EMIT changed();
    return saved;
}

} // namespace unhunch
