// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QTime>

namespace unhunch {

// Times and dates for a person, as their locale writes them, which need not be the one of our
// words.

QString timeFormat(); // to the minute, for QLocale and fields: "HH:mm", "h:mm AP"
QString timeWords(QTime);

QString dayWords(QDate); // "16 November", "November 16", "16. November", "11月16日"
QString weekdayWords(QDate); // "Monday, 16 November"
QString shortDayWords(QDate); // "Mon 16 Nov"
QString dateWords(QDate); // "16 November 2026"
QString longDayWords(QDate); // "Monday, 16 November 2026"

// The days of a week: "16 – 22 November", with the year where it is not `today`'s.
QString weekWords(QDate first, QDate today);

} // namespace unhunch
