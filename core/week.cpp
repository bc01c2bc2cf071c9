// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "week.h"

#include <QHash>
#include <QLocale>

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace unhunch {

namespace {

constexpr int daysOfWeek = 7;
constexpr int steadyReliefs = 4;
constexpr int leastForPercent = 5;
constexpr Millis hour = std::chrono::hours(1);
constexpr Millis deskHour = std::chrono::minutes(30);

struct BeadName
{
    Bead bead;
    const char *name;
};

constexpr std::array<BeadName, 9> beads {{{Bead::Done, "done"},
    {Bead::DoneAfterSnooze, "done-after-snooze"}, {Bead::Partial, "partial"},
    {Bead::Picked, "picked"}, {Bead::LetPass, "let-pass"}, {Bead::NaturalBreak, "natural-break"},
    {Bead::Held, "held"}, {Bead::Open, "open"}, {Bead::Planned, "planned"}}};

// A session: the stretches of one start, which came of one prompt or of none.
struct Session
{
    std::vector<const Entry *> entries;
    bool hurt = false;
    bool running = false;
    bool offered = false;
    Outcome outcome = Outcome::Skipped;
    Millis lasted {};

    const Entry &first() const { return *entries.front(); }

    bool relief() const
    {
        return !hurt && !running && (outcome == Outcome::Done || outcome == Outcome::Partial);
    }
};

// Done: every stretch of it. Otherwise by the part of the planned holds, as DOMAIN 4.4 has it.
Outcome outcomeOf(const std::vector<const Entry *> &entries)
{
    const auto with = [&](Outcome outcome) {
        return std::count_if(entries.begin(), entries.end(),
            [=](const Entry *entry) { return entry->outcome == outcome; });
    };
    if (with(Outcome::Done) == std::ssize(entries))
        return Outcome::Done;
    Millis planned {};
    Millis held {};
    for (const Entry *entry : entries) {
        planned += entry->done.planned;
        held += entry->done.held;
    }
    if (planned.count() == 0)
        return with(Outcome::Done) + with(Outcome::Partial) > 0 ? Outcome::Partial
                                                                : Outcome::Skipped;
    return held * 2 >= planned ? Outcome::Partial : Outcome::Skipped;
}

std::vector<Session> sessionsOf(const std::vector<Entry> &entries)
{
    std::vector<Session> sessions;
    QHash<QString, std::size_t> known;
    for (const Entry &entry : entries) {
        const auto found = known.constFind(entry.session);
        if (found == known.constEnd()) {
            known.insert(entry.session, sessions.size());
            sessions.emplace_back();
        }
        Session &session = found == known.constEnd() ? sessions.back() : sessions[*found];
        session.entries.push_back(&entry);
        session.hurt = session.hurt || entry.outcome == Outcome::Hurt;
        session.running = session.running || entry.outcome == Outcome::Running;
        session.offered = session.offered || entry.offer.has_value();
        session.lasted += entry.lasted;
    }
    for (Session &session : sessions)
        session.outcome = outcomeOf(session.entries);
    return sessions;
}

// A clock hour as it was on the wall: hours since 1970 of local time, told apart from its twin when
// the clocks go back by the offset.
struct ClockHour
{
    qint64 number = 0;
    int offset = 0;

    // NOLINTNEXTLINE(modernize-use-nullptr): clang 14 sees a literal 0 in what the compiler writes
    auto operator<=>(const ClockHour &) const = default;
};

Millis localTime(const Stamp &stamp)
{
    return stamp.utc.time_since_epoch() + std::chrono::seconds(stamp.offsetSeconds);
}

qint64 hourNumber(Millis local)
{
    return std::chrono::floor<std::chrono::hours>(local).count();
}

// Adds what of [from, from + length) lies in each clock hour. The offset is the stamp's throughout:
// a span never reaches over a change of the clocks, for the resident ends it there.
void spread(std::map<ClockHour, Millis> &hours, Millis from, Millis length, int offset)
{
    const Millis end = from + length;
    while (from < end) {
        const qint64 number = hourNumber(from);
        const Millis part = std::min(end, Millis {hour * (number + 1)}) - from;
        hours[{number, offset}] += part;
        from += part;
    }
}

class Sums
{
public:
    explicit Sums(QDate first)
    {
        m_week.first = first;
        for (int day = 0; day < daysOfWeek; ++day)
            m_week.days.emplace_back().day = first.addDays(day);
    }

    void add(const std::vector<Offer> &offers, const std::vector<Session> &sessions,
        const std::vector<Mark> &marks);
    void addStretches(const std::vector<Entry> &entries);
    void addDesk(const std::vector<DeskSpan> &spans);
    WeekView finish(); // once

private:
    struct Line
    {
        qint64 sequence = 0;
        LogLine line;
    };

    int indexOf(QDate day) const
    {
        const qint64 index = m_week.first.daysTo(day);
        return index >= 0 && index < daysOfWeek ? static_cast<int>(index) : -1;
    }

    void addOffer(int day, const Offer &offer, const Session *session);
    void addTimes(LogLine &line, const Offer &offer, const Session *session);
    void addPicked(const Session &session);
    void addBreak(const Mark &mark, const std::vector<const Offer *> &closed);
    void relief(int day, const Stamp &start);

    void addSnoozed(bool done)
    {
        ++m_week.snoozed;
        m_week.snoozedDone += done ? 1 : 0;
    }

    WeekView m_week;
    std::array<std::vector<Line>, daysOfWeek> m_lines;
    std::map<ClockHour, Millis> m_desk;
    std::set<ClockHour> m_relieved;
    std::vector<Millis> m_answers;
};

void Sums::relief(int day, const Stamp &start)
{
    ++m_week.days[static_cast<std::size_t>(day)].reliefs;
    m_relieved.insert({hourNumber(localTime(start)), start.offsetSeconds});
}

Bead beadOf(const Offer &offer)
{
    if (!offer.closing)
        return !offer.held.isEmpty() && !offer.shown ? Bead::Held : Bead::Open;
    switch (*offer.closing) {
    case Closing::Done:
        return offer.snoozes > 0 ? Bead::DoneAfterSnooze : Bead::Done;
    case Closing::Partial:
        return Bead::Partial;
    case Closing::Skipped:
    case Closing::NoAnswer:
        return Bead::LetPass;
    case Closing::NaturalBreak:
        return Bead::NaturalBreak;
    case Closing::DayEnded:
    case Closing::Replaced:
        break;
    }
    return !offer.held.isEmpty() && !offer.shown ? Bead::Held : Bead::Open;
}

// Of a prompt that was shown.
void Sums::addTimes(LogLine &line, const Offer &offer, const Session *session)
{
    line.waited = std::max(Millis {}, offer.shown->utc - offer.due.utc - offer.heldFor);
    if (session == nullptr || session->first().started.utc < offer.shown->utc)
        return;
    line.answered = session->first().started.utc - offer.shown->utc;
    m_answers.push_back(*line.answered);
}

void Sums::addOffer(int day, const Offer &offer, const Session *session)
{
    DayView &view = m_week.days[static_cast<std::size_t>(day)];
    view.hasData = true;
    m_week.snoozes += offer.snoozes;
    const bool hurt = session != nullptr && session->hurt;
    if (offer.closing == Closing::Replaced)
        return; // the session that took its place stands there
    LogLine line {
        .key = offer.closing ? QStringLiteral("offer ") + QString::number(offer.id) : QString {},
        .at = offer.due,
        .bead = beadOf(offer),
        .stretches = offer.stretches,
        .lasted = session != nullptr ? session->lasted : Millis {},
        .snoozes = offer.snoozes,
        .hurt = hurt,
        .held = offer.held,
        .heldFor = offer.heldFor,
        .waited = {},
        .answered = {},
        .closing = offer.closing};
    if (offer.shown)
        addTimes(line, offer, session);
    m_lines[static_cast<std::size_t>(day)].push_back({offer.sequence, std::move(line)});
    if (hurt || !offer.closing)
        return; // outside every count
    const bool took = *offer.closing == Closing::Done || *offer.closing == Closing::Partial;
    if (offer.snoozes > 0)
        addSnoozed(took);
    if (*offer.closing == Closing::Skipped)
        ++view.skipped;
    else if (*offer.closing == Closing::NoAnswer)
        ++view.noAnswer;
    else if (took) {
        ++(*offer.closing == Closing::Done ? view.done : view.partial);
        relief(
            day, session != nullptr ? session->first().started : offer.closed.value_or(offer.due));
    }
}

void Sums::addPicked(const Session &session)
{
    const Entry &first = session.first();
    const int day = indexOf(first.started.day);
    if (day < 0)
        return;
    DayView &view = m_week.days[static_cast<std::size_t>(day)];
    view.hasData = true;
    LogLine line {
        .key = session.running ? QString {} : QStringLiteral("session %1").arg(first.session),
        .at = first.started,
        .bead = session.running ? Bead::Open : Bead::Picked,
        .stretches = {},
        .lasted = session.lasted,
        .snoozes = 0,
        .hurt = session.hurt,
        .held = {},
        .heldFor = {},
        .waited = {},
        .answered = {},
        .closing = {}};
    for (const Entry *entry : session.entries)
        line.stretches.append(entry->done.stretch);
    if (!session.running) {
        line.closing = session.outcome == Outcome::Done ? Closing::Done
            : session.outcome == Outcome::Partial       ? Closing::Partial
                                                        : Closing::Skipped;
    }
    m_lines[static_cast<std::size_t>(day)].push_back({first.sequence, std::move(line)});
    if (session.relief()) {
        ++view.picked;
        relief(day, first.started);
    }
}

void Sums::addBreak(const Mark &mark, const std::vector<const Offer *> &closed)
{
    const int day = indexOf(mark.at.day);
    if (day < 0)
        return;
    DayView &view = m_week.days[static_cast<std::size_t>(day)];
    view.hasData = true;
    if (mark.kind != QLatin1String("natural-break"))
        return;
    ++view.naturalBreaks;
    ++view.reliefs;
    // The break relieves every hour that it touches.
    const Millis end = localTime(mark.at);
    for (qint64 number = hourNumber(end - mark.length); number <= hourNumber(end); ++number)
        m_relieved.insert({number, mark.at.offsetSeconds});
    // The prompt that the break closed has its bead already.
    const bool closedOne = std::any_of(
        closed.begin(), closed.end(), [&](const Offer *offer) { return isClosedBy(*offer, mark); });
    if (closedOne)
        return;
    Stamp start = mark.at;
    start.utc -= mark.length;
    m_lines[static_cast<std::size_t>(day)].push_back({mark.sequence,
        {.key = QStringLiteral("break %1 %2")
                    .arg(mark.at.day.toString(Qt::ISODate))
                    .arg(mark.at.utc.time_since_epoch().count()),
            .at = start,
            .bead = Bead::NaturalBreak,
            .stretches = {},
            .lasted = mark.length,
            .snoozes = 0,
            .hurt = false,
            .held = {},
            .heldFor = {},
            .waited = {},
            .answered = {},
            .closing = {}}});
}

void Sums::add(const std::vector<Offer> &offers, const std::vector<Session> &sessions,
    const std::vector<Mark> &marks)
{
    QHash<qint64, const Session *> answers;
    for (const Session &session : sessions) {
        if (!session.offered)
            addPicked(session);
        else if (session.first().offer)
            answers.insert(*session.first().offer, &session);
        if (session.relief())
            m_week.stretching += session.lasted;
    }
    std::vector<const Offer *> closed; // by a natural break
    for (const Offer &offer : offers) {
        if (const int day = indexOf(offer.due.day); day >= 0)
            addOffer(day, offer, answers.value(offer.id, nullptr));
        if (offer.closing == Closing::NaturalBreak)
            closed.push_back(&offer);
    }
    for (const Mark &mark : marks)
        addBreak(mark, closed);
}

void Sums::addStretches(const std::vector<Entry> &entries)
{
    QHash<QString, std::size_t> known;
    for (const Entry &entry : entries) {
        const bool counts = entry.outcome == Outcome::Done || entry.outcome == Outcome::Partial;
        if (!counts || indexOf(entry.started.day) < 0)
            continue;
        auto found = known.constFind(entry.done.stretch);
        if (found == known.constEnd()) {
            found = known.insert(entry.done.stretch, m_week.stretches.size());
            m_week.stretches.emplace_back().stretch = entry.done.stretch;
        }
        StretchView &stretch = m_week.stretches[*found];
        ++stretch.sessions;
        stretch.held += entry.done.held;
        stretch.lasted += entry.lasted;
        stretch.level = entry.done.level;
        for (const SideDone &side : entry.done.sides) {
            stretch.reps += side.reps;
            if (side.side == Side::Left) {
                stretch.repsLeft += side.reps;
                stretch.heldLeft += side.held;
            } else if (side.side == Side::Right) {
                stretch.repsRight += side.reps;
                stretch.heldRight += side.held;
            }
        }
    }
}

void Sums::addDesk(const std::vector<DeskSpan> &spans)
{
    for (const DeskSpan &span : spans) {
        const int day = indexOf(span.from.day);
        if (day < 0)
            continue;
        m_week.days[static_cast<std::size_t>(day)].hasData = true;
        spread(m_desk, localTime(span.from), span.length, span.from.offsetSeconds);
    }
}

WeekView Sums::finish()
{
    for (int day = 0; day < daysOfWeek; ++day) {
        DayView &view = m_week.days[static_cast<std::size_t>(day)];
        auto &lines = m_lines[static_cast<std::size_t>(day)];
        const auto earlier = [](const Line &a, const Line &b) { return a.sequence < b.sequence; };
        if (!std::is_sorted(lines.begin(), lines.end(), earlier))
            std::stable_sort(lines.begin(), lines.end(), earlier);
        view.log.reserve(lines.size());
        for (Line &line : lines)
            view.log.push_back(std::move(line.line));
        view.steady = view.reliefs >= steadyReliefs;
        m_week.steadyDays += view.steady ? 1 : 0;
        m_week.done += view.done;
        m_week.partial += view.partial;
        m_week.skipped += view.skipped;
        m_week.noAnswer += view.noAnswer;
        m_week.picked += view.picked;
        m_week.naturalBreaks += view.naturalBreaks;
    }
    for (const auto &[clockHour, length] : m_desk) {
        if (length < deskHour)
            continue;
        ++m_week.deskHours;
        m_week.relievedHours += m_relieved.contains(clockHour) ? 1 : 0;
    }
    std::sort(m_answers.begin(), m_answers.end());
    if (!m_answers.empty()) {
        const auto at
            = [&](std::size_t quarter) { return m_answers[(m_answers.size() - 1) * quarter / 4]; };
        m_week.answers = {static_cast<int>(m_answers.size()), at(1), at(2), at(3)};
    }
    m_week.suggestion = suggestionOf(m_week);
    return std::move(m_week);
}

} // namespace

QString toString(Bead bead)
{
    for (const BeadName &name : beads) {
        if (name.bead == bead)
            return QString::fromLatin1(name.name);
    }
    return {};
}

std::optional<Bead> beadFromString(const QString &word)
{
    for (const BeadName &name : beads) {
        if (word == QLatin1String(name.name))
            return name.bead;
    }
    return std::nullopt;
}

int WeekView::percent() const
{
    if (offered() < leastForPercent)
        return -1;
    return (200 * (done + partial) + offered()) / (2 * offered()); // rounded
}

QDate firstOfWeek(QDate day)
{
    const int back = (day.dayOfWeek() - QLocale().firstDayOfWeek() + daysOfWeek) % daysOfWeek;
    return day.addDays(-back);
}

WeekView weekOf(QDate first, const std::vector<Offer> &offers, const std::vector<Entry> &entries,
    const std::vector<Mark> &marks, const std::vector<DeskSpan> &spans)
{
    Sums sums(first);
    sums.add(offers, sessionsOf(entries), marks);
    sums.addStretches(entries);
    sums.addDesk(spans);
    return sums.finish();
}

} // namespace unhunch
