// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stretch.h"

namespace unhunch {

// The phase whose picture says the most of a stretch: the first hold, else the last movement, else
// the last.
const Phase &tellingPhase(const Stretch &, const QString &variant);

} // namespace unhunch
