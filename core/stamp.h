// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"

#include <QDateTime>
#include <QString>

namespace unhunch {

// When something was: the instant, the offset to UTC that was in force, and the local day as lived
// (the start date of the working window it belongs to, else the local date).
struct Stamp
{
    Instant utc;
    int offsetSeconds = 0;
    QDate day;

    friend bool operator==(const Stamp &, const Stamp &) = default;
};

QDateTime local(const Stamp &); // as it was lived, in the offset of then
QTime timeOfDay(const Stamp &); // likewise
QString iso(const Stamp &); // ISO 8601 with milliseconds and the offset

} // namespace unhunch
