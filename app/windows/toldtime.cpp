// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "toldtime.h"

namespace unhunch {

QDateTime toldNow(const QJsonObject &document)
{
    const QDateTime told = QDateTime::fromString(
        document.value(QStringLiteral("now")).toString(), Qt::ISODateWithMs);
    // As the person there reads it, whatever this machine's zone says.
    return told.isValid() ? QDateTime(told.date(), told.time()) : QDateTime();
}

void ToldTime::tell(const QDateTime &now)
{
    if (now.isValid()) {
        m_told = now;
        m_toldAt = m_clock.now().elapsed;
    }
}

QDateTime ToldTime::now() const
{
    const Now now = m_clock.now();
    return m_told.isValid() ? m_told.addMSecs((now.elapsed - m_toldAt).count())
                            : QDateTime::fromMSecsSinceEpoch(now.utc.time_since_epoch().count());
}

} // namespace unhunch
