// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"

namespace unhunch {

// What the desktop says of the person, as far as it can be sensed; each a yes or no.
struct Presence
{
    bool idleKnown = true; // whether idle time can be sensed here at all
    bool typing = false; // input is coming in now; otherwise…
    Elapsed lastInput {}; // … the last key press or pointer move was here
    bool locked = false;
    bool asleep = false;
    bool dnd = false;
    bool fullScreen = false;
    bool microphone = false;
    bool camera = false;
    bool share = false;
    bool battery = false; // the machine runs on it
    bool inhibitor = false; // a video or a call keeps the screen awake

    friend bool operator==(const Presence &, const Presence &) = default;
};

} // namespace unhunch
