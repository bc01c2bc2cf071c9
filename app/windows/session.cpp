// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace unhunch {

namespace {

using namespace std::chrono_literals;

constexpr Millis frame = 34ms; // a timer of Qt may fire a millisecond early: 30 frames a second
constexpr Millis room = 8ms; // for all else between two pictures
constexpr auto longestPause = 10min;
constexpr Millis sleepSeen = 2s; // elapsed gaining on awake by more than this was a sleep

double seconds(Millis length)
{
    return double(length.count()) / 1000.0;
}

} // namespace

Session::Session(Timeline timeline, const Clock &clock, double pace, QString id, qint64 occurrence,
    QObject *parent)
    : QObject(parent)
    , m_timeline(std::move(timeline))
    , m_clock(clock)
    , m_pace(std::clamp(pace, 0.5, 10.0))
    , m_id(std::move(id))
    , m_occurrence(occurrence)
    , m_lived(m_timeline.items().size())
    , m_reps(m_timeline.items().size())
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Session::tick);
    m_patience.setSingleShot(true);
    m_patience.setInterval(longestPause);
    connect(&m_patience, &QTimer::timeout, this, &Session::end);
}

void Session::takeUp(const QJsonObject &report)
{
    const auto time = [](const QJsonValue &value) {
        static constexpr double longest = 24 * 3600;
        return Millis(std::llround(std::clamp(value.toDouble(), 0.0, longest) * 1000));
    };
    const Millis left
        = std::min(time(report.value(QStringLiteral("position"))), m_timeline.length());
    m_position = m_timeline.previous(left);
    m_ago = time(report.value(QStringLiteral("ago")));
    for (const QJsonValue &value : report.value(QStringLiteral("skipped")).toArray()) {
        const Millis from = std::min(time(value[0]), m_position);
        const Millis to = std::min(time(value[1]), m_position);
        if (from < to) {
            m_skipped.emplace_back(from, to);
        }
    }
    for (const QJsonValue &value : report.value(QStringLiteral("items")).toArray()) {
        const auto item = std::find_if(
            m_timeline.items().begin(), m_timeline.items().end(), [&](const SessionItem &each) {
                return each.stretch->id == value[QStringLiteral("stretch")].toString();
            });
        if (item == m_timeline.items().end()) {
            continue;
        }
        const auto index = size_t(item - m_timeline.items().begin());
        m_lived[index]
            = Lived {time(value[QStringLiteral("started")]), time(value[QStringLiteral("lasted")])};
        for (const QJsonValue &rep : value[QStringLiteral("repetitions")].toArray()) {
            m_reps[index].push_back(
                {sideFromString(rep[QStringLiteral("side")].toString()).value_or(Side::None),
                    rep[QStringLiteral("set")].toInt(), rep[QStringLiteral("rep")].toInt(),
                    time(rep[QStringLiteral("ended")]), time(rep[QStringLiteral("held")])});
        }
    }
    m_told = repetitions();
}

void Session::begin()
{
    m_seen = m_clock.now();
    m_beganAt = m_seen.elapsed - m_ago;
    m_state = State::Running;
    noteItem();
    QJsonArray stretches;
    QJsonArray levels;
    QJsonArray variants;
    for (const SessionItem &item : m_timeline.items()) {
        stretches.append(item.stretch->id);
        levels.append(toString(item.level));
        variants.append(item.variant);
    }
    run();
    Q_EMIT began({{QStringLiteral("session"), m_id}, {QStringLiteral("occurrence"), m_occurrence},
        {QStringLiteral("stretches"), stretches}, {QStringLiteral("levels"), levels},
        {QStringLiteral("variants"), variants}});
    Q_EMIT stateChanged();
}

void Session::look()
{
    if (m_state != State::Running) {
        return;
    }
    const Now now = m_clock.now();
    if (m_waiting) {
        m_seen = now; // nothing goes on by itself, and waiting is no stretching
        return;
    }
    const Millis awake = std::max<Millis>(0ms, now.awake - m_seen.awake);
    const bool slept = now.elapsed - m_seen.elapsed - awake > sleepSeen;
    m_seen = now;
    const Millis before = m_position;
    m_position = reach(before + Millis(std::llround(double(awake.count()) * m_pace)));
    noteItem();
    noteReps();
    Lived &lived
        = *m_lived[size_t(m_timeline.segments()[size_t(m_timeline.at(m_position).segment)].item)];
    lived.lasted += m_position - before;
    if (m_timeline.at(m_position).finished) {
        finish(false);
        return;
    }
    if (const int count = repetitions(); count != m_told) {
        m_told = count;
        Q_EMIT progressed(report());
    }
    Q_EMIT moved();
    if (slept) {
        pause();
    }
}

// How far it comes by itself. A step that waits for the person is not left, not even by the moment
// that would be the next one's first.
Millis Session::reach(Millis wanted)
{
    wanted = std::min(wanted, m_timeline.length());
    if (!m_ownPace) {
        return wanted;
    }
    const auto &segments = m_timeline.segments();
    for (auto i = size_t(m_timeline.at(m_position).segment); i < segments.size(); ++i) {
        const Millis last = segments[i].start + segments[i].length - 1ms;
        if (last > wanted) {
            break;
        }
        const bool flows = segments[i].kind == Segment::Kind::Return
            || (segments[i].kind == Segment::Kind::Move && !segments[i].counts);
        if (!flows) {
            m_waiting = true;
            m_timer.stop();
            m_patience.start();
            return last;
        }
    }
    return wanted;
}

void Session::goOn()
{
    look();
    if (m_waiting && (m_state == State::Running || m_state == State::Paused)) {
        jump(m_position + 1ms);
    }
}

void Session::pause()
{
    look();
    if (m_state != State::Running) {
        return;
    }
    m_state = State::Paused;
    m_timer.stop();
    m_patience.start();
    Q_EMIT stateChanged();
}

void Session::resume()
{
    if (m_state != State::Paused) {
        return;
    }
    m_state = State::Running;
    m_seen = m_clock.now();
    run();
    Q_EMIT stateChanged();
}

// Looks at the clock as often as something moves, and at nothing while it waits.
void Session::run()
{
    if (m_waiting) {
        m_patience.start();
    } else {
        m_patience.stop();
        m_timer.start(frame);
    }
}

// Where a picture takes longer than its time, keys and screen readers must still be heard between
// two of them: the next one is counted from when this one is painted. Painting is a posted event,
// which any timer comes after.
void Session::tick()
{
    const Elapsed before = m_clock.now().elapsed;
    look();
    QTimer::singleShot(1ms, Qt::PreciseTimer, this, [this, before] {
        if (m_state == State::Running && !m_waiting) {
            const auto taken = std::chrono::duration_cast<Millis>(m_clock.now().elapsed - before);
            m_timer.start(std::max<Millis>(frame - taken, room));
        }
    });
}

void Session::next()
{
    look();
    if (m_state != State::Running && m_state != State::Paused) {
        return;
    }
    if (m_waiting) {
        goOn();
        return;
    }
    const Millis to = m_timeline.next(m_position);
    m_skipped.emplace_back(m_position, to);
    jump(to);
}

void Session::previous()
{
    look();
    if (m_state != State::Running && m_state != State::Paused) {
        return;
    }
    const Millis to = m_timeline.previous(m_position);
    // What is done again counts when it is done: nothing after here is lived or skipped any more.
    for (auto &[from, until] : m_skipped) {
        from = std::min(from, to);
        until = std::min(until, to);
    }
    jump(to);
}

void Session::jump(Millis to)
{
    m_waiting = false;
    m_position = to;
    m_seen = m_clock.now();
    if (m_state == State::Running) {
        run();
    }
    noteItem();
    noteReps();
    Q_EMIT jumped();
    if (m_timeline.at(m_position).finished) {
        finish(false);
        return;
    }
    m_told = repetitions();
    Q_EMIT progressed(report());
    Q_EMIT moved();
}

void Session::end()
{
    look();
    if (m_state == State::Running || m_state == State::Paused) {
        finish(false);
    }
}

void Session::hurt()
{
    look();
    if (m_state == State::Running || m_state == State::Paused) {
        finish(true);
    }
}

void Session::finish(bool hurts)
{
    m_state = State::Over;
    m_hurt = hurts;
    m_timer.stop();
    m_patience.stop();
    Millis planned {};
    Millis held {};
    for (const ItemDone &item : done()) {
        planned += item.planned;
        held += item.held;
    }
    const double part = planned.count() > 0 ? double(held.count()) / double(planned.count()) : 0;
    m_outcome = hurts ? Outcome::Hurt : outcomeByPart(part);
    QJsonObject document = report();
    document.insert(QStringLiteral("outcome"), toString(m_outcome));
    Q_EMIT ended(document);
    Q_EMIT moved();
    Q_EMIT stateChanged();
}

std::vector<ItemDone> Session::done() const
{
    return m_timeline.doneBy(m_position, m_skipped);
}

int Session::repetitions() const
{
    int count = 0;
    for (const ItemDone &item : done()) {
        for (const SideDone &side : item.sides) {
            count += side.reps;
        }
    }
    return count;
}

void Session::noteItem()
{
    const int item = m_timeline.segments()[size_t(m_timeline.at(m_position).segment)].item;
    std::optional<Lived> &lived = m_lived[size_t(item)];
    if (!lived) {
        lived = Lived {m_seen.elapsed - m_beganAt, {}};
    }
}

void Session::noteReps()
{
    const std::vector<ItemDone> all = done();
    for (size_t i = 0; i < all.size(); ++i) {
        if (!m_lived[i] || all[i].reps.size() == m_reps[i].size()) {
            continue;
        }
        std::vector<RepDone> reps = all[i].reps;
        for (RepDone &rep : reps) {
            const auto known = std::find_if(m_reps[i].begin(), m_reps[i].end(), [&](auto &other) {
                return other.side == rep.side && other.set == rep.set && other.rep == rep.rep;
            });
            rep.ended = known != m_reps[i].end() ? known->ended
                                                 : m_seen.elapsed - m_beganAt - m_lived[i]->started;
        }
        m_reps[i] = std::move(reps);
    }
}

Outcome Session::outcomeOf(int item) const
{
    const int now = m_timeline.segments()[size_t(m_timeline.at(m_position).segment)].item;
    if (m_state != State::Over && item == now) {
        return Outcome::Running;
    }
    if (m_hurt && item == now) {
        return Outcome::Hurt;
    }
    return outcomeByPart(done()[size_t(item)].part());
}

QJsonObject Session::report() const
{
    QJsonArray items;
    const std::vector<ItemDone> all = done();
    for (size_t i = 0; i < all.size(); ++i) {
        if (!m_lived[i]) {
            continue;
        }
        QJsonArray sides;
        for (const SideDone &side : all[i].sides) {
            sides.append(QJsonObject {{QStringLiteral("side"), toString(side.side)},
                {QStringLiteral("reps"), side.reps}, {QStringLiteral("held"), seconds(side.held)}});
        }
        QJsonArray reps;
        for (const RepDone &rep : m_reps[i]) {
            reps.append(QJsonObject {{QStringLiteral("side"), toString(rep.side)},
                {QStringLiteral("set"), rep.set}, {QStringLiteral("rep"), rep.rep},
                {QStringLiteral("ended"), seconds(rep.ended)},
                {QStringLiteral("held"), seconds(rep.held)}});
        }
        items.append(QJsonObject {{QStringLiteral("stretch"), all[i].stretch},
            {QStringLiteral("variant"), all[i].variant},
            {QStringLiteral("level"), toString(all[i].level)},
            {QStringLiteral("outcome"), toString(outcomeOf(int(i)))},
            {QStringLiteral("started"), seconds(m_lived[i]->started)},
            {QStringLiteral("lasted"), seconds(m_lived[i]->lasted)},
            {QStringLiteral("planned"), seconds(all[i].planned)},
            {QStringLiteral("held"), seconds(all[i].held)}, {QStringLiteral("sides"), sides},
            {QStringLiteral("repetitions"), reps}});
    }
    QJsonArray skipped;
    for (const auto &[from, to] : m_skipped) {
        skipped.append(QJsonArray {seconds(from), seconds(to)});
    }
    return {{QStringLiteral("session"), m_id},
        {QStringLiteral("elapsed"), seconds(m_seen.elapsed - m_beganAt)},
        {QStringLiteral("items"), items}, {QStringLiteral("position"), seconds(m_position)},
        {QStringLiteral("skipped"), skipped}};
}

} // namespace unhunch
