// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "localewords.h"

#include <QLocale>

namespace unhunch {
namespace {

// What belongs to a day's number: the stop of "16.", the sign of "16日". Nothing where `at` is no
// day.
QString signBehindDay(const QString &format, qsizetype at)
{
    if (at < 0 || at + 1 >= format.size() || format.at(at) != QLatin1Char('d'))
        return {};
    const QChar behind = format.at(at + 1);
    const bool sign = behind == QLatin1Char('.') || behind.script() == QChar::Script_Han
        || behind.script() == QChar::Script_Hangul;
    return sign ? QString(behind) : QString();
}

enum class Weekday { Without, With };

// What of the locale's long format these letters span: "dM" of "dddd, d. MMMM yyyy" is "d. MMMM".
QString partOfLong(const QLocale &locale, const QString &letters, Weekday weekday)
{
    QString format = locale.dateFormat(QLocale::LongFormat);
    if (weekday == Weekday::Without)
        format.remove(QStringLiteral("dddd"));
    qsizetype first = format.size();
    qsizetype last = -1;
    bool quoted = false;
    for (qsizetype i = 0; i < format.size(); ++i) {
        const QChar c = format.at(i);
        quoted = quoted != (c == QLatin1Char('\''));
        if (!quoted && letters.contains(c)) {
            first = qMin(first, i);
            last = i;
        }
    }
    if (last < 0)
        return QStringLiteral("d MMMM");
    return format.mid(first, last - first + 1) + signBehindDay(format, last);
}

const QString dayAndMonth = QStringLiteral("dM");
const QString wholeDate = QStringLiteral("dMy");

} // namespace

QString timeFormat()
{
    // The C locale has seconds even in its short form.
    return QLocale().timeFormat(QLocale::ShortFormat).remove(QStringLiteral(":ss"));
}

QString timeWords(QTime time)
{
    return QLocale().toString(time, timeFormat());
}

QString dayWords(QDate day)
{
    return QLocale().toString(day, partOfLong(QLocale(), dayAndMonth, Weekday::Without));
}

QString weekdayWords(QDate day)
{
    return QLocale().toString(day, partOfLong(QLocale(), dayAndMonth, Weekday::With));
}

QString shortDayWords(QDate day)
{
    const QLocale locale;
    const QString format = partOfLong(locale, dayAndMonth, Weekday::Without)
                               .replace(QStringLiteral("MMMM"), QStringLiteral("MMM"));
    return locale.dayName(day.dayOfWeek(), QLocale::ShortFormat) + QLatin1Char(' ')
        + locale.toString(day, format);
}

QString dateWords(QDate day)
{
    return QLocale().toString(day, partOfLong(QLocale(), wholeDate, Weekday::Without));
}

QString longDayWords(QDate day)
{
    return QLocale().toString(day, QLocale::LongFormat);
}

QString weekWords(QDate first, QDate today)
{
    const QLocale locale;
    const QDate last = first.addDays(6);
    const QString format = partOfLong(locale, dayAndMonth, Weekday::Without);
    const bool dayFirst = format.startsWith(QLatin1Char('d'));
    QString from = locale.toString(first, format);
    QString to = locale.toString(last, format);
    if (first.month() == last.month()) // the month is said once
        (dayFirst ? from : to) = locale.toString((dayFirst ? first : last).day())
            + signBehindDay(format, format.lastIndexOf(QLatin1Char('d')));
    if (last.year() != today.year() && first.year() != today.year()) {
        // Whole dates, whose order is the locale's. The year is said once where it comes last.
        const bool yearLast
            = partOfLong(locale, wholeDate, Weekday::Without).endsWith(QLatin1Char('y'));
        if (first.year() != last.year() || !dayFirst || !yearLast)
            from = dateWords(first);
        to = dateWords(last);
    }
    return QStringLiteral("%1 – %2").arg(from, to);
}

} // namespace unhunch
