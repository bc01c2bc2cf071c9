// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stamp.h"

#include <QDateTime>

namespace unhunch {

QString iso(const Stamp &stamp)
{
    return QDateTime::fromMSecsSinceEpoch(
        stamp.utc.time_since_epoch().count(), Qt::OffsetFromUTC, stamp.offsetSeconds)
        .toString(Qt::ISODateWithMs);
}

} // namespace unhunch
