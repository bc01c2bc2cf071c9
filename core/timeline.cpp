// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace unhunch {

namespace {

constexpr Millis justBegun {1500};
constexpr Millis longestSettling {1000};
constexpr Millis shortestChange {2000}; // of side; a shorter move takes the return before it along
// Breaths in a hold last 4 to 6 seconds; a hold too short for one has part of one.
constexpr Millis breathLength {5000};
constexpr Millis shortestBreath {4000};

using Kind = Phase::Kind;

// Lays out one stretch; its segments begin where those before it end.
class Layout
{
public:
    Layout(const SessionItem &item, int index, std::vector<Segment> *segments)
        : m_stretch(*item.stretch)
        , m_dose(m_stretch.dose)
        , m_level(item.level)
        , m_item(index)
        , m_segments(segments)
    {
        for (const Phase &phase : m_stretch.phasesOf(item.variant))
            m_phases[size_t(phase.kind)].push_back(&phase);
        m_key = of(Kind::SetUp).front()->key;
        m_inAndOut = m_dose.betweenReps
            + Millis {qint64(m_dose.betweenUnits) * m_dose.unitMillis.at(m_level)};
        m_reps = m_dose.reps.at(m_level);
        m_sets = m_dose.sets.at(m_level);
        m_alternate = m_stretch.alternates(item.variant);
        if (m_stretch.sided)
            m_sides = {m_stretch.firstSide, m_stretch.otherSide()};
    }

    void layOut()
    {
        m_side = m_sides.front();
        m_set = 1;
        getReady();
        for (m_set = 1; m_set <= m_sets; ++m_set) {
            if (m_set > 1)
                rest();
            oneSet();
            endOfSet();
        }
    }

private:
    using Phases = std::vector<const Phase *>;

    const Phases &of(Kind kind) const { return m_phases[size_t(kind)]; }

    // Moves that a repetition has no time of its own for are made in the set-up and at the change
    // of side (cow's head: the arm goes up once a side).
    bool movesApart() const { return m_inAndOut.count() == 0 && !of(Kind::Hold).empty(); }

    void getReady()
    {
        m_rep = 0;
        Phases steps = of(Kind::SetUp);
        const size_t settling = steps.size();
        if (movesApart())
            steps.insert(steps.end(), of(Kind::Move).begin(), of(Kind::Move).end());
        share(steps, m_dose.setUp,
            [&](size_t i) { return i < settling ? Segment::Kind::GetReady : Segment::Kind::Move; });
    }

    void oneSet()
    {
        std::vector<std::pair<Side, int>> order;
        if (m_alternate) {
            for (int rep = 1; rep <= m_reps; ++rep) {
                for (const Side side : m_sides)
                    order.emplace_back(side, rep);
            }
        } else {
            for (const Side side : m_sides) {
                for (int rep = 1; rep <= m_reps; ++rep)
                    order.emplace_back(side, rep);
            }
        }
        for (const auto &[side, rep] : order) {
            m_sideIsNew = m_sideIsNew || side != m_side;
            m_side = side;
            // After a rest the side changes in the rest's time.
            if (m_sideIsNew && !(rep == 1 && side == m_sides.front()))
                changeSide();
            m_rep = rep;
            repetition();
        }
    }

    void changeSide()
    {
        if (m_dose.changeSide.count() == 0)
            return;
        m_rep = 0;
        Phases steps = of(Kind::Shake);
        const bool moves = movesApart() && !of(Kind::Move).empty();
        const Millis shaking = moves ? m_dose.changeSide / 2 : m_dose.changeSide;
        share(steps, shaking, [](size_t) { return Segment::Kind::ChangeSide; });
        if (moves)
            share(of(Kind::Move), m_dose.changeSide - shaking,
                [](size_t) { return Segment::Kind::Move; });
        m_sideIsNew = false; // it has been said
    }

    void repetition()
    {
        if (of(Kind::Hold).empty()) {
            movement();
            return;
        }
        const Phase &hold = *of(Kind::Hold).front();
        const bool returns = !of(Kind::Return).empty();
        const Millis in = returns ? m_inAndOut / 2 : m_inAndOut;
        if (!movesApart())
            share(of(Kind::Move), in, [](size_t) { return Segment::Kind::Move; });
        const int units = m_dose.hold.at(m_level);
        if (Segment *before = lastMove(); before != nullptr && before->sideFrom != before->side) {
            before->settle = std::min(longestSettling, heldFor(units) / 3);
            before->lead = before->length < shortestChange ? returnBefore(*before) : Millis {};
        }
        Segment &held = add(hold, Segment::Kind::Hold, heldFor(units));
        held.units = units;
        held.unit = m_dose.unit;
        held.counts = true;
        share(of(Kind::Return), m_inAndOut - in, [](size_t) { return Segment::Kind::Return; });
    }

    Millis heldFor(int units) const
    {
        return Millis {qint64(units) * m_dose.unitMillis.at(m_level)};
    }

    // The segment that ends here, where it is a move.
    Segment *lastMove()
    {
        const bool moves = !m_segments->empty() && m_segments->back().kind == Segment::Kind::Move;
        return moves ? &m_segments->back() : nullptr;
    }

    // How long the return took that ends where `segment`, the last one, begins.
    Millis returnBefore(const Segment &segment) const
    {
        const Segment *before = &segment - 1;
        const bool returns
            = &segment != m_segments->data() && before->kind == Segment::Kind::Return;
        return returns ? before->length : Millis {};
    }

    // Movement without a hold: once through at our tempo, or, where the source names a time, round
    // and round until it is filled, in whole rounds as near to our tempo as the time allows.
    void movement()
    {
        const Phases &moves = of(Kind::Move);
        Millis round {};
        for (const Phase *move : moves)
            round += Millis {move->pace.at(m_level)};
        const Millis wanted {qint64(m_dose.hold.at(m_level)) * m_dose.unitMillis.at(m_level)};
        if (wanted.count() == 0) {
            for (const Phase *move : moves)
                add(*move, Segment::Kind::Move, Millis {move->pace.at(m_level)}).counts = true;
            return;
        }
        const int rounds
            = std::max(1, int(std::lround(double(wanted.count()) / double(round.count()))));
        const int reps = m_reps;
        m_reps *= rounds;
        const int before = (m_rep - 1) * rounds;
        for (int i = 0; i < rounds; ++i) {
            m_rep = before + i + 1;
            const Millis length = wanted * (i + 1) / rounds - wanted * i / rounds;
            const size_t from = m_segments->size();
            share(moves, length, [](size_t) { return Segment::Kind::Move; });
            for (size_t k = from; k < m_segments->size(); ++k)
                (*m_segments)[k].counts = true;
        }
        m_reps = reps;
    }

    // Into the position as in the other moves, and there for the rest of its time.
    void endOfSet()
    {
        m_rep = 0;
        for (const Phase *phase : of(Kind::EndOfSet)) {
            const Millis all {phase->pace.at(m_level)};
            const Millis in = std::min(all / 2, Millis {3000});
            add(*phase, Segment::Kind::Move, in).counts = true;
            Segment &stay = add(*phase, Segment::Kind::Hold, all - in);
            stay.counts = true;
            stay.units = int(std::lround(double(stay.length.count()) / 1000.0));
        }
    }

    void rest()
    {
        m_rep = 0;
        const Millis length = std::chrono::seconds {m_dose.restBetweenSets.at(m_level)};
        if (length.count() == 0)
            return;
        m_sideIsNew = m_side != m_sides.front();
        m_side = m_sides.front();
        Segment &segment = add(*of(Kind::SetUp).back(), Segment::Kind::Rest, length);
        segment.text = QCoreApplication::translate("timeline", "Rest a moment");
        segment.cue = QCoreApplication::translate("timeline", "Rest a moment");
    }

    // Gives each phase an equal part of a time, to the millisecond.
    template <typename KindOf> void share(const Phases &phases, Millis whole, KindOf kindOf)
    {
        const auto count = qint64(phases.size());
        for (qint64 i = 0; i < count; ++i) {
            const Millis length = whole * (i + 1) / count - whole * i / count;
            add(*phases[size_t(i)], kindOf(size_t(i)), length);
        }
    }

    Segment &add(const Phase &phase, Segment::Kind kind, Millis length)
    {
        const bool other = m_stretch.sided && m_side == m_stretch.otherSide();
        Segment segment;
        segment.kind = kind;
        segment.item = m_item;
        segment.side = m_side;
        segment.rep = m_rep;
        segment.reps = m_reps;
        segment.set = m_set;
        segment.sets = m_sets;
        segment.start = m_segments->empty() ? Millis {}
                                            : m_segments->back().start + m_segments->back().length;
        segment.length = length;
        segment.text = other ? phase.other.text : phase.text;
        segment.cue = other ? phase.other.cue : phase.cue;
        segment.pose = other ? phase.other.pose : phase.pose;
        segment.keyFrom = m_key;
        segment.keyTo = phase.key;
        segment.sideFrom = m_keySide.value_or(m_side);
        m_key = phase.key;
        m_keySide = m_side;
        // Where no time is set apart for the change of side, the first move of the new side says
        // it.
        if (m_sideIsNew && m_rep > 0) {
            segment.cue = sideSpoken(m_side) + segment.cue;
            m_sideIsNew = false;
        }
        m_segments->push_back(segment);
        return m_segments->back();
    }

    static QString sideSpoken(Side side)
    {
        return side == Side::Left ? QCoreApplication::translate("timeline", "Left side. ")
                                  : QCoreApplication::translate("timeline", "Right side. ");
    }

    const Stretch &m_stretch;
    const Dose &m_dose;
    Level m_level;
    int m_item;
    std::vector<Segment> *m_segments;
    std::array<Phases, 6> m_phases;
    std::vector<Side> m_sides {Side::None};
    QString m_key; // the key pose reached so far
    std::optional<Side> m_keySide; // and the side that it is shown of
    Millis m_inAndOut {};
    bool m_alternate = false;
    Side m_side = Side::None;
    bool m_sideIsNew = false;
    int m_rep = 0, m_reps = 0;
    int m_set = 0, m_sets = 0;
};

bool samePlace(const Segment &a, const Segment &b)
{
    return a.item == b.item && a.set == b.set && a.side == b.side && a.rep == b.rep
        && (a.kind == Segment::Kind::ChangeSide) == (b.kind == Segment::Kind::ChangeSide)
        && (a.kind == Segment::Kind::Rest) == (b.kind == Segment::Kind::Rest);
}

// In and out, a little longer out than in, from empty to empty.
double breathOf(Millis into, Millis length)
{
    if (length.count() <= 0)
        return 0;
    const auto breaths
        = std::max<qint64>(1, std::lround(double(length.count()) / double(breathLength.count())));
    const double one = double(length.count()) / double(breaths);
    const double t = std::fmod(std::max(0., double(into.count())), one) / one;
    constexpr double inhaling = .42;
    const double x = t < inhaling ? t / inhaling : (1 - t) / (1 - inhaling);
    const double depth = std::min(1., one / double(shortestBreath.count()));
    return x * x * (3 - 2 * x) * depth;
}

double shareOf(Millis into, Millis length)
{
    return length.count() > 0 ? std::min(1., double(into.count()) / double(length.count())) : 1;
}

using Span = std::pair<Millis, Millis>;

// What was lived through: [0, elapsed) without what was skipped, as spans in order.
std::vector<Span> livedSpans(Millis elapsed, std::vector<Span> skipped)
{
    std::sort(skipped.begin(), skipped.end());
    std::vector<Span> lived;
    Millis from {};
    for (const auto &[begin, end] : skipped) {
        if (end <= begin)
            continue;
        if (begin > from && from < elapsed)
            lived.emplace_back(from, std::min(begin, elapsed));
        from = std::max(from, end);
    }
    if (from < elapsed)
        lived.emplace_back(from, elapsed);
    return lived;
}

Millis livedOf(const Segment &segment, const std::vector<Span> &lived)
{
    Millis sum {};
    for (const auto &[from, to] : lived) {
        const Millis begin = std::max(from, segment.start);
        const Millis end = std::min(to, segment.start + segment.length);
        if (end > begin)
            sum += end - begin;
    }
    return sum;
}

SideDone &sideOf(ItemDone &item, Side side)
{
    for (SideDone &each : item.sides) {
        if (each.side == side)
            return each;
    }
    item.sides.push_back({side, 0, {}});
    return item.sides.back();
}

} // namespace

Timeline::Timeline(std::vector<SessionItem> items)
    : m_items(std::move(items))
{
    for (size_t i = 0; i < m_items.size(); ++i)
        Layout(m_items[i], int(i), &m_segments).layOut();
}

Millis Timeline::length() const
{
    return m_segments.empty() ? Millis {} : m_segments.back().start + m_segments.back().length;
}

Moment Timeline::at(Millis elapsed) const
{
    Moment moment;
    moment.finished = elapsed >= length();
    if (m_segments.empty())
        return moment;
    const Millis time = std::clamp(elapsed, Millis {}, length());
    const auto after = std::upper_bound(m_segments.begin(), m_segments.end(), time,
        [](Millis when, const Segment &segment) { return when < segment.start; });
    const auto now = after - 1;
    moment.segment = int(now - m_segments.begin());
    moment.into = std::min(time - now->start, now->length);
    moment.left = now->length - moment.into;
    moment.share
        = now->length.count() > 0 ? double(moment.into.count()) / double(now->length.count()) : 1.0;
    // A repetition is over with its last counting segment.
    int rep = 0;
    for (auto segment = m_segments.begin(); segment != m_segments.end(); ++segment) {
        if (!segment->counts || segment->rep == 0 || segment->item != now->item
            || segment->set != now->set || segment->side != now->side)
            continue;
        if (segment->start + segment->length > time)
            break;
        const auto next = segment + 1;
        const bool last = next == m_segments.end() || !next->counts || next->rep != segment->rep
            || next->side != segment->side;
        if (last)
            rep = segment->rep;
    }
    moment.repsDone = rep;
    return moment;
}

FigureMoment Timeline::figureAt(Millis elapsed) const
{
    FigureMoment figure;
    if (m_segments.empty())
        return figure;
    const Moment moment = at(elapsed);
    const auto index = size_t(moment.segment);
    const Segment &now = m_segments[index];
    const Millis settling = index > 0 ? m_segments[index - 1].settle : Millis {};
    const bool settles = moment.into < settling;
    const bool leads = index + 1 < m_segments.size() && m_segments[index + 1].lead.count() > 0;
    const size_t on = settles ? index - 1 : leads ? index + 1 : index; // whose way it is on
    const Segment &moving = m_segments[on];
    figure.keyFrom = moving.lead.count() > 0 ? m_segments[on - 1].keyFrom : moving.keyFrom;
    figure.keyTo = moving.keyTo;
    figure.sideFrom = moving.sideFrom;
    figure.side = moving.side;
    figure.share = shareOf(now.start + moment.into - moving.start + moving.lead,
        moving.lead + moving.length + moving.settle);
    if (now.kind == Segment::Kind::Hold && now.keyFrom == now.keyTo && !settles)
        figure.breath = breathOf(moment.into - settling, now.length - settling);
    return figure;
}

Millis Timeline::next(Millis elapsed) const
{
    for (size_t i = 1; i < m_segments.size(); ++i) {
        if (m_segments[i].start > elapsed && !samePlace(m_segments[i - 1], m_segments[i]))
            return m_segments[i].start;
    }
    return length();
}

Millis Timeline::previous(Millis elapsed) const
{
    Millis found {};
    for (size_t i = 1; i < m_segments.size(); ++i) {
        if (m_segments[i].start + justBegun > elapsed)
            break;
        if (!samePlace(m_segments[i - 1], m_segments[i]))
            found = m_segments[i].start;
    }
    return found;
}

std::vector<ItemDone> Timeline::doneBy(Millis elapsed, const std::vector<Span> &skipped) const
{
    std::vector<ItemDone> done;
    for (const SessionItem &item : m_items)
        done.push_back({item.stretch->id, item.variant, item.level,
            item.stretch->held(item.level, item.variant), {}, {}, {}});
    std::vector<Millis> began(m_items.size(), Millis::max());
    for (const Segment &segment : m_segments)
        began[size_t(segment.item)] = std::min(began[size_t(segment.item)], segment.start);
    const std::vector<Span> lived = livedSpans(elapsed, skipped);
    bool whole = true; // this repetition so far
    Millis heldInRep {};
    for (size_t i = 0; i < m_segments.size(); ++i) {
        const Segment &segment = m_segments[i];
        if (!segment.counts)
            continue;
        ItemDone &item = done[size_t(segment.item)];
        const Millis here = livedOf(segment, lived);
        SideDone &side = sideOf(item, segment.side);
        item.held += here;
        side.held += here;
        heldInRep += here;
        whole = whole && here == segment.length;
        const bool last = i + 1 == m_segments.size() || !m_segments[i + 1].counts
            || !samePlace(segment, m_segments[i + 1]);
        if (!last)
            continue;
        if (whole && segment.rep > 0) {
            ++side.reps;
            item.reps.push_back({segment.side, std::max(segment.set, 1), segment.rep,
                segment.start + segment.length - began[size_t(segment.item)], heldInRep});
        }
        whole = true;
        heldInRep = {};
    }
    return done;
}

} // namespace unhunch
