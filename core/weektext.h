// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stretch.h"
#include "week.h"

#include <QString>

namespace unhunch {

// What `unhunch week` and `unhunch log` print: aligned for a terminal with letters of one width, in
// words rather than marks, each line ended by a line feed. Names come from the catalogue; a stretch
// that it does not know is called by its id. Days and times as the locale writes them.
QString weekAsText(const WeekView &, const Catalogue &);
QString logAsText(const DayView &, const Catalogue &);

} // namespace unhunch
