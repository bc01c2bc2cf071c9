// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "until.h"

#include "translate.h"

#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>

UNHUNCH_WORDS(unhunch)

namespace unhunch {

namespace {

constexpr Millis longest = std::chrono::hours {24 * 7};

QDate localDay(Instant at, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(at.time_since_epoch().count(), zone).date();
}

std::optional<Instant> read(
    const QString &text, Instant now, const Rules &rules, const QTimeZone &zone)
{
    static const QRegularExpression length(QStringLiteral("^(\\d{1,5}) ?(m|min|h)?$"));
    if (text.isEmpty())
        return endOfDay(now, rules, zone);
    if (text == QLatin1String("tomorrow")) {
        // A night shift is one day to the person: its morning is not tomorrow yet.
        const Instant midnight = localInstant(localDay(now, zone).addDays(1), QTime(0, 0), zone);
        return std::max(midnight, endOfDay(now, rules, zone));
    }
    if (const auto match = length.match(text); match.hasMatch()) {
        const int count = match.captured(1).toInt();
        if (match.captured(2) == QLatin1String("h"))
            return now + std::chrono::hours {count};
        return now + std::chrono::minutes {count};
    }
    if (const QTime time = QTime::fromString(text, QStringLiteral("H:mm")); time.isValid()) {
        const Instant today = localInstant(localDay(now, zone), time, zone);
        return today > now ? today : localInstant(localDay(now, zone).addDays(1), time, zone);
    }
    const QDateTime iso = QDateTime::fromString(text, Qt::ISODate);
    if (!iso.isValid())
        return std::nullopt;
    if (iso.timeSpec() == Qt::LocalTime)
        return localInstant(iso.date(), iso.time(), zone);
    return Instant {Millis {iso.toMSecsSinceEpoch()}};
}

} // namespace

Instant endOfDay(Instant now, const Rules &rules, const QTimeZone &zone)
{
    if (const Window *window = rules.windowAt(now))
        return window->end;
    const Instant midnight = localInstant(localDay(now, zone).addDays(1), QTime(0, 0), zone);
    const Window *next = rules.windowAfter(now);
    return next != nullptr && next->start < midnight ? next->end : midnight;
}

tl::expected<Instant, QString> parseUntil(
    const QString &text, Instant now, const Rules &rules, const QTimeZone &zone)
{
    QString plain = text.trimmed().toLower();
    if (plain.startsWith(QLatin1String("until ")))
        plain = plain.mid(6).trimmed();
    // ISO is written with a capital T.
    const auto until = read(plain.contains(QLatin1Char('t')) && plain != QLatin1String("tomorrow")
            ? text.trimmed()
            : plain,
        now, rules, zone);
    if (!until)
        return tl::make_unexpected(
            tr("\"%1\" is no time. Write 45m, 2h, 14:30 or tomorrow.").arg(text));
    if (*until <= now)
        return tl::make_unexpected(tr("That time is over already."));
    if (*until > now + longest)
        return tl::make_unexpected(tr("Quiet lasts a week at most."));
    return *until;
}

} // namespace unhunch
