// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words.h"

#include <QCoreApplication>
#include <QLocale>

namespace unhunch {

namespace {

QString tr(const char *text, int n = -1)
{
    return QCoreApplication::translate("words", text, nullptr, n);
}

// Day and month of the locale's long format: "d MMMM", "MMMM d", "d. MMMM", "d 'de' MMMM".
QString dayAndMonth(const QLocale &locale)
{
    QString format = locale.dateFormat(QLocale::LongFormat);
    format.remove(QStringLiteral("dddd"));
    const auto isDayOrMonth
        = [](QChar c) { return c == QLatin1Char('d') || c == QLatin1Char('M'); };
    qsizetype first = format.size();
    qsizetype last = -1;
    bool quoted = false;
    for (qsizetype i = 0; i < format.size(); ++i) {
        quoted = quoted != (format.at(i) == QLatin1Char('\''));
        if (!quoted && isDayOrMonth(format.at(i))) {
            first = qMin(first, i);
            last = i;
        }
    }
    if (last < 0)
        return QStringLiteral("d MMMM");
    const bool dayEnds = format.at(last) == QLatin1Char('d') && last + 1 < format.size();
    const QChar behind = dayEnds ? format.at(last + 1) : QChar();
    // "16." and the like belong to the day.
    const bool sign = dayEnds
        && (behind == QLatin1Char('.') || behind.script() == QChar::Script_Han
            || behind.script() == QChar::Script_Hangul);
    return format.mid(first, last - first + (sign ? 2 : 1));
}

} // namespace

QString weekWords(QDate first, QDate today)
{
    const QLocale locale;
    const QDate last = first.addDays(6);
    const QString format = dayAndMonth(locale);
    const bool dayFirst = format.startsWith(QLatin1Char('d'));
    QString from = locale.toString(first, format);
    QString to = locale.toString(last, format);
    if (first.month() == last.month()) // the month is said once
        (dayFirst ? from : to) = locale.toString((dayFirst ? first : last).day())
            + (format.contains(QStringLiteral("d.")) ? QStringLiteral(".") : QString());
    const QString words = QStringLiteral("%1 – %2").arg(from, to);
    return last.year() == today.year() || first.year() == today.year()
        ? words
        : QStringLiteral("%1 %2").arg(words, QString::number(first.year()));
}

QString clockWords(Millis length)
{
    const auto seconds = std::chrono::floor<std::chrono::seconds>(length).count();
    return QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

QString timeWords(QTime time)
{
    // The C locale has seconds even in its short form.
    const QLocale locale;
    return locale.language() == QLocale::C ? time.toString(QStringLiteral("HH:mm"))
                                           : locale.toString(time, QLocale::ShortFormat);
}

QString placeWords(const Stretch &stretch, const QString &variantId)
{
    const Variant *variant = stretch.variant(variantId);
    const Place place = variant != nullptr && variant->place ? *variant->place : stretch.place;
    if (stretch.atDesk && place == Place::Chair) {
        return tr("At your desk");
    }
    switch (place) {
    case Place::Chair:
        return tr("On a chair");
    case Place::Standing:
        return tr("Standing");
    case Place::Wall:
        return tr("At a wall");
    case Place::Doorway:
        return tr("In a doorway");
    case Place::Floor:
        return stretch.props.contains(QStringLiteral("wall")) ? tr("On the floor, back to a wall")
                                                              : tr("On the floor");
    }
    return {};
}

QString placeIcon(Place place)
{
    switch (place) {
    case Place::Chair:
        return QStringLiteral("ui-pos-chair");
    case Place::Standing:
        return QStringLiteral("ui-pos-standing");
    case Place::Wall:
        return QStringLiteral("ui-pos-wall");
    case Place::Doorway:
        return QStringLiteral("ui-pos-door");
    case Place::Floor:
        return QStringLiteral("ui-pos-floor");
    }
    return {};
}

QString sideWords(Side side)
{
    return side == Side::Left ? tr("Left side")
                              : (side == Side::Right ? tr("Right side") : QString());
}

QString sideShort(Side side)
{
    return side == Side::Left ? tr("Left") : (side == Side::Right ? tr("Right") : QString());
}

QString sentence(const QString &text)
{
    return text.isEmpty() || text.endsWith(QLatin1Char('.')) ? text : text + QLatin1Char('.');
}

} // namespace unhunch
