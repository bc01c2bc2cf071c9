// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"

#include <QDateTime>
#include <QJsonObject>

namespace unhunch {

// The resident's own time, as the documents of Week and Plan tell it: it may run faster, and in
// another zone. Invalid where it is not told.
QDateTime toldNow(const QJsonObject &document);

// The resident's time between two tellings, counted on at this machine's pace, through its sleep
// too. Until it is told, the machine's own.
class ToldTime
{
public:
    explicit ToldTime(const Clock &clock) // which must outlive this
        : m_clock(clock)
    { }

    void tell(const QDateTime &); // an invalid one tells nothing
    QDateTime now() const;

private:
    const Clock &m_clock;
    QDateTime m_told;
    Elapsed m_toldAt {};
};

} // namespace unhunch
