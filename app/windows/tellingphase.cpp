// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tellingphase.h"

namespace unhunch {

const Phase &tellingPhase(const Stretch &stretch, const QString &variant)
{
    const std::vector<Phase> &steps = stretch.phasesOf(variant);
    const Phase *telling = &steps.back();
    for (const Phase &phase : steps) {
        if (phase.kind == Phase::Kind::Hold)
            return phase;
        if (phase.kind == Phase::Kind::Move)
            telling = &phase;
    }
    return *telling;
}

} // namespace unhunch
