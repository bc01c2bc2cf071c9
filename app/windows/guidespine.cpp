// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guidestate.h"
#include "words.h"

#include <algorithm>

namespace unhunch {

namespace {

constexpr int mostBeads = 12; // of one group

// What one bead stands for.
struct Span
{
    Side side = Side::None;
    Millis from {};
    Millis to {};
};

bool sameRep(const Segment &a, const Segment &b)
{
    return a.side == b.side && a.rep == b.rep;
}

// A movement that fills a given time is one thing however often it goes round.
bool fillsTime(const Stretch &stretch, const Segment &segment)
{
    return segment.kind == Segment::Kind::Move && stretch.dose.hold.high > 0;
}

std::vector<Span> repetitions(const Timeline &timeline, int item, int set)
{
    std::vector<Span> spans;
    const Stretch &stretch = *timeline.items()[size_t(item)].stretch;
    const Segment *before = nullptr;
    for (const Segment &segment : timeline.segments()) {
        if (segment.item != item || segment.set != set || !segment.counts || segment.rep == 0) {
            before = nullptr;
            continue;
        }
        const Millis end = segment.start + segment.length;
        const bool goesOn = before != nullptr
            && (sameRep(*before, segment)
                || (fillsTime(stretch, segment) && before->side == segment.side));
        if (goesOn) {
            spans.back().to = end;
        } else {
            spans.push_back({segment.side, segment.start, end});
        }
        before = &segment;
    }
    return spans;
}

// Beads that one repetition of this length is worth.
int pieces(Millis length, HoldUnit unit, int units)
{
    using namespace std::chrono_literals;
    if (length < 15s) {
        return 1;
    }
    if (unit == HoldUnit::Breaths && units > 0) {
        return units;
    }
    const Millis each = length >= 60s ? Millis {10s} : Millis {5s};
    return int(std::max<Millis::rep>(1, (length + each / 2) / each));
}

std::vector<Span> divided(const std::vector<Span> &spans, int by)
{
    std::vector<Span> all;
    for (const Span &span : spans) {
        for (int i = 0; i < by; ++i) {
            const Millis length = span.to - span.from;
            all.push_back(
                {span.side, span.from + length * i / by, span.from + length * (i + 1) / by});
        }
    }
    return all;
}

// Several repetitions to a bead where there are too many of them.
std::vector<Span> gathered(const std::vector<Span> &spans, int most)
{
    const int each = (int(spans.size()) + most - 1) / most;
    if (each <= 1) {
        return spans;
    }
    std::vector<Span> all;
    for (size_t i = 0; i < spans.size(); i += size_t(each)) {
        const size_t last = std::min(i + size_t(each), spans.size()) - 1;
        all.push_back({spans[i].side, spans[i].from, spans[last].to});
    }
    return all;
}

bool alternates(const std::vector<Span> &spans)
{
    int changes = 0;
    for (size_t i = 1; i < spans.size(); ++i) {
        changes += spans[i].side != spans[i - 1].side ? 1 : 0;
    }
    return changes > 1;
}

} // namespace

SpineState spineOf(const Timeline &timeline, int item, Millis elapsed)
{
    const Segment &now = timeline.segments()[size_t(timeline.at(elapsed).segment)];
    const Stretch &stretch = *timeline.items()[size_t(item)].stretch;
    const int set = now.item == item ? std::max(1, now.set) : 1;
    std::vector<Span> spans = repetitions(timeline, item, set);
    SpineState state;
    if (spans.empty()) {
        return state;
    }
    const Level level = timeline.items()[size_t(item)].level;
    const bool mixed = alternates(spans);
    const int sides = !mixed && spans.front().side != spans.back().side ? 2 : 1;
    const int by = pieces(
        spans.front().to - spans.front().from, stretch.dose.unit, stretch.dose.hold.at(level));
    if (int(spans.size()) * by <= mostBeads * sides && !mixed) {
        spans = divided(spans, by);
    }
    if (mixed || sides == 1) {
        spans = gathered(spans, mostBeads);
    }
    for (const Span &span : spans) {
        if (state.groups.empty() || (!mixed && span.side != state.groups.back().side)) {
            state.groups.push_back({mixed ? QString() : sideShort(span.side), 0, span.side});
        }
        ++state.groups.back().beads;
        state.done += span.to <= elapsed ? 1 : 0;
    }
    if (sides == 1) {
        state.groups.front().label.clear();
    }
    state.current = now.item == item && now.kind != Segment::Kind::GetReady
        && now.kind != Segment::Kind::ChangeSide && now.kind != Segment::Kind::Rest
        && !(now.kind == Segment::Kind::Move && now.rep == 0);
    return state;
}

} // namespace unhunch
