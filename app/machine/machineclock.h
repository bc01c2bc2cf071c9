// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"

namespace unhunch {

// The machine's own three clocks.
class MachineClock : public Clock
{
public:
    Now now() const override;
};

} // namespace unhunch
