// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stamp.h"

namespace unhunch {

QDateTime local(const Stamp &stamp)
{
    return QDateTime::fromMSecsSinceEpoch(
        stamp.utc.time_since_epoch().count(), Qt::OffsetFromUTC, stamp.offsetSeconds);
}

QString iso(const Stamp &stamp)
{
    return local(stamp).toString(Qt::ISODateWithMs);
}

} // namespace unhunch
