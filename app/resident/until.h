// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules.h"

#include <QString>

#include <tl/expected.hpp>

namespace unhunch {

// The end of the working window around `now`, else of the local day.
Instant endOfDay(Instant now, const Rules &, const QTimeZone &);

// Until when to be quiet: "45m", "1h", "14:30", "until 14:30", "tomorrow", ISO 8601, or "" for the
// end of the day. It always ends, within a week. The refusal says what may be written.
tl::expected<Instant, QString> parseUntil(
    const QString &text, Instant now, const Rules &, const QTimeZone &);

} // namespace unhunch
