// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guidestate.h"

#include "translate.h"
#include "words.h"

#include <cmath>

UNHUNCH_WORDS(guide)

namespace unhunch {

namespace {

using Kind = Segment::Kind;

int secondsLeft(Millis left)
{
    return int(std::ceil(double(left.count()) / 1000.0));
}

// From where to where the ring goes: a hold, or the whole run of a movement that fills a time.
struct Run
{
    Millis from {};
    Millis to {};
};

bool sameRun(const Segment &a, const Segment &b)
{
    return b.counts && b.item == a.item && b.set == a.set && b.side == a.side && b.kind == a.kind;
}

Run runOf(const Timeline &timeline, size_t index)
{
    const auto &segments = timeline.segments();
    const Segment &now = segments[index];
    Run run {now.start, now.start + now.length};
    const Stretch &stretch = *timeline.items()[size_t(now.item)].stretch;
    if (!now.counts || now.kind != Kind::Move || stretch.dose.hold.high == 0) {
        return run;
    }
    for (size_t i = index; i > 0 && sameRun(now, segments[i - 1]); --i) {
        run.from = segments[i - 1].start;
    }
    for (size_t i = index + 1; i < segments.size() && sameRun(now, segments[i]); ++i) {
        run.to = segments[i].start + segments[i].length;
    }
    return run;
}

RingState ringOf(const Timeline &timeline, const Moment &moment, Millis elapsed, bool paused)
{
    const Segment &now = timeline.segments()[size_t(moment.segment)];
    const Run run = runOf(timeline, size_t(moment.segment));
    const Millis length = run.to - run.from;
    RingState ring;
    const Millis left = run.to - elapsed;
    ring.number = secondsLeft(left);
    ring.share
        = length.count() > 0 ? double((elapsed - run.from).count()) / double(length.count()) : 1.0;
    switch (now.kind) {
    case Kind::GetReady:
    case Kind::Rest:
        ring.look = RingState::Look::Ready;
        ring.caption = now.kind == Kind::Rest ? tr("rest") : tr("get ready");
        break;
    case Kind::Hold:
        ring.caption = tr("hold");
        if (now.units > 0 && now.unit != HoldUnit::Seconds) {
            ring.number = int(std::ceil(double(left.count()) * now.units / double(length.count())));
            ring.caption = now.unit == HoldUnit::Breaths ? tr("breaths") : tr("to count");
        }
        break;
    case Kind::Move:
        ring.look = now.counts ? RingState::Look::Hold : RingState::Look::Ready;
        ring.caption = tr("seconds");
        break;
    case Kind::Return:
        ring.look = RingState::Look::Ease;
        ring.caption = tr("ease off");
        break;
    case Kind::ChangeSide:
        ring.look = RingState::Look::Switch;
        ring.caption = tr("seconds");
        break;
    }
    if (paused) {
        ring.look = RingState::Look::Paused;
        ring.caption = tr("to go");
    }
    return ring;
}

QString nextWords(const Timeline &timeline, const Moment &moment)
{
    const auto &segments = timeline.segments();
    const Segment &now = segments[size_t(moment.segment)];
    for (size_t i = size_t(moment.segment) + 1; i < segments.size(); ++i) {
        const Segment &next = segments[i];
        if (next.item != now.item) {
            return timeline.items()[size_t(next.item)].stretch->name;
        }
        if (next.kind == Kind::ChangeSide) {
            return tr("Change sides");
        }
        if (next.text != now.text || next.kind != now.kind) {
            return next.kind == Kind::Return && !next.text.isEmpty()
                ? tr("%1 for %2\u00a0s").arg(next.text).arg(secondsLeft(next.length))
                : next.text;
        }
    }
    return tr("Then you are done");
}

void tellSwitch(GuideState &state, const Timeline &timeline, const Moment &moment)
{
    const auto &segments = timeline.segments();
    const Segment &now = segments[size_t(moment.segment)];
    const bool front = moment.segment > 0;
    if (front) {
        const Segment &before = segments[size_t(moment.segment) - 1];
        state.oldKey = before.keyTo;
        state.oldSide = before.side;
    }
    state.switching = true;
    state.lead = sentence(now.text);
    state.instruction = now.side == Side::Left ? tr("Now the left side") : tr("Now the right side");
}

} // namespace

GuideState guideState(const Timeline &timeline, Millis elapsed, Going going)
{
    const bool paused = going == Going::Paused;
    GuideState state;
    if (timeline.segments().empty()) {
        return state;
    }
    const Moment moment = timeline.at(elapsed);
    const Segment &now = timeline.segments()[size_t(moment.segment)];
    state.stretch = timeline.items()[size_t(now.item)].stretch;
    state.variant = timeline.items()[size_t(now.item)].variant;
    state.name = state.stretch->name;
    state.elapsed
        = tr("%1 of %2")
              .arg(clockWords(std::min(elapsed, timeline.length())), clockWords(timeline.length()));
    state.side = now.side;
    state.instruction = now.text;
    state.pose = now.pose;
    state.figure = timeline.figureAt(elapsed);
    if (now.rep > 0 && now.reps > 1) {
        state.repLine = tr("Rep %1 of %2").arg(now.rep).arg(now.reps);
    }
    if (now.sets > 1) {
        state.setLine = tr("Set %1 of %2").arg(now.set).arg(now.sets);
    }
    if (now.kind == Kind::ChangeSide) {
        tellSwitch(state, timeline, moment);
    }
    state.next = nextWords(timeline, moment);
    state.ring = ringOf(timeline, moment, elapsed, paused);
    state.spine = spineOf(timeline, now.item, elapsed);
    state.paused = paused;
    state.waiting = going == Going::Waiting;
    if (state.waiting) {
        state.ring.look = RingState::Look::Ready;
        state.ring.share = 1;
        state.ring.number = RingState::noNumber;
        state.ring.caption = tr("your pace");
    }
    return state;
}

} // namespace unhunch
