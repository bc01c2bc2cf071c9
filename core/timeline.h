// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stretch.h"

namespace unhunch {

// One stretch of a session and how it is to be done.
struct SessionItem
{
    const Stretch *stretch = nullptr; // not owned; must outlive the Timeline
    Level level = Level::Low;
    QString variant; // "" as written
};

// A stretch of time in which one thing is asked of the person.
struct Segment
{
    enum class Kind { GetReady, Move, Hold, Return, ChangeSide, Rest };
    Kind kind = Kind::Hold;
    int item = 0; // which SessionItem
    Side side = Side::None; // of a ChangeSide the one that comes; of a GetReady the first one
    int rep = 0, reps = 0; // 1-based, of this side and set; `rep` is 0 outside repetitions
    int set = 0, sets = 0; // 1-based
    Millis start {}; // from the start of the session
    Millis length {};
    QString text; // instruction
    QString cue; // spoken
    QString pose; // the picture in words
    QString keyFrom; // key poses that the figure moves between; equal while it holds
    QString keyTo;
    Side sideFrom = Side::None; // the side that `keyFrom` is shown of; `keyTo` is shown of `side`
    // A change of side that has no time of its own needs more than its move:
    Millis lead {}; // how long before it the figure sets out, from where the return before it does
    Millis settle {}; // how far into the hold that follows the figure still moves
    HoldUnit unit = HoldUnit::Seconds;
    int units = 0; // breaths, counts or seconds of a Hold
    bool counts = false; // its time is what the dose asks for: holds, and movement without a hold
};

// What is so at one moment of a session.
struct Moment
{
    int segment = 0; // index into Timeline::segments(); the last one at and after the end
    Millis into {}; // since the segment began
    Millis left {}; // until it ends
    double share = 0; // into / length, 0…1
    int repsDone = 0; // of this side (and set): those whose hold or movement is over
    bool finished = false;
};

// Where the figure is at one moment of a session.
struct FigureMoment
{
    QString keyFrom;
    QString keyTo;
    Side sideFrom = Side::None; // differs from `side` while the figure changes it
    Side side = Side::None;
    double share = 1; // of the way, in even time
    double breath = 0; // 0…1, air in the lungs: one whole breath after the other in a hold

    bool changesSide() const { return sideFrom != side; }

    friend bool operator==(const FigureMoment &, const FigureMoment &) = default;
};

// What was done of one stretch on one side, for the history.
struct SideDone
{
    Side side = Side::None;
    int reps = 0; // whole repetitions
    Millis held {}; // time in holds, or in the movement where there is no hold
};

// One whole repetition.
struct RepDone
{
    Side side = Side::None;
    int set = 1; // 1-based
    int rep = 1; // 1-based, of this side and set
    Millis ended {}; // from the start of its stretch to the end of its hold or movement
    Millis held {};

    friend bool operator==(const RepDone &, const RepDone &) = default;
};

struct ItemDone
{
    QString stretch;
    QString variant;
    Level level = Level::Low;
    Millis planned {}; // planned hold time
    Millis held {};
    std::vector<SideDone> sides;
    std::vector<RepDone> reps; // in the order in which they were done

    double part() const
    {
        return planned.count() > 0 ? double(held.count()) / double(planned.count()) : 0;
    }
};

// A guided session, laid out in time. Pure: it knows no clock. Lengths agree with DOMAIN 1.3.
class Timeline
{
public:
    explicit Timeline(std::vector<SessionItem> items);

    const std::vector<SessionItem> &items() const { return m_items; }

    const std::vector<Segment> &segments() const { return m_segments; }

    Millis length() const;
    // Total: any time gives a moment; before the start the first, after the end the last, finished.
    Moment at(Millis elapsed) const;
    // Likewise total. From one moment to the next nothing jumps within a stretch.
    FigureMoment figureAt(Millis elapsed) const;
    // The start of the next or previous segment worth jumping to (a repetition, side or stretch).
    // `next` is the length where nothing follows. `previous` goes back to the start of the one
    // under way first, unless that began less than 1.5 s ago.
    Millis next(Millis elapsed) const;
    Millis previous(Millis elapsed) const;
    // What has been done by `elapsed`, one entry an item. Skipped time (next) is given in
    // `skipped`: pairs of [from, to) that were jumped over and do not count, in any order. A
    // repetition is done when all of its hold or movement was lived through; it ended where it
    // stands in the timeline, whatever was skipped.
    std::vector<ItemDone> doneBy(
        Millis elapsed, const std::vector<std::pair<Millis, Millis>> &skipped = {}) const;

private:
    std::vector<SessionItem> m_items;
    std::vector<Segment> m_segments;
};

} // namespace unhunch
