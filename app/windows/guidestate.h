// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "holdring.h"
#include "spinegeometry.h"
#include "timeline.h"

#include <QString>

namespace unhunch {

// Everything that the guiding card shows at one moment of a session: pure, so it can be tested
// without a window.
struct GuideState
{
    const Stretch *stretch = nullptr;
    QString variant;
    QString name;
    QString elapsed; // "0:26 of 1:20"
    Side side = Side::None;
    QString lead; // at a change of side: what is done meanwhile
    QString instruction;
    QString repLine; // "Rep 4 of 10"
    QString setLine; // "Set 2 of 3", or empty
    QString next; // what comes after this
    RingState ring;
    SpineState spine;
    FigureMoment figure;
    QString oldKey; // at a change of side: the pose that is left
    Side oldSide = Side::None;
    QString pose; // the picture in words
    bool switching = false;
    bool paused = false;
    bool waiting = false; // at the person's own pace: for a key or a tap
};

enum class Going { On, Paused, Waiting };
GuideState guideState(const Timeline &, Millis elapsed, Going);
// The spine of item `item` in the set that `elapsed` lies in.
SpineState spineOf(const Timeline &, int item, Millis elapsed);

} // namespace unhunch
