// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules.h"

#include <QDateTime>

#include <algorithm>
#include <utility>

namespace unhunch {

namespace {

using std::chrono::minutes;
using std::chrono::seconds;

constexpr int daysBack = 2;
constexpr int daysOn = 9;

seconds offsetAt(Instant utc, const QTimeZone &zone)
{
    const auto at = QDateTime::fromMSecsSinceEpoch(utc.time_since_epoch().count(), Qt::UTC);
    return seconds {zone.offsetFromUtc(at)};
}

QDate nextDayIfEarlier(QDate day, QTime time, QTime than)
{
    return time <= than ? day.addDays(1) : day;
}

std::optional<std::pair<Instant, Instant>> lunchIn(
    const Window &window, const Hours &hours, const Hours &lunch, const QTimeZone &zone)
{
    // A window over midnight may have its lunch after midnight.
    const QDate day = lunch.from < hours.from ? window.day.addDays(1) : window.day;
    const Instant start = localInstant(day, lunch.from, zone);
    if (start < window.start || start >= window.end)
        return std::nullopt;
    // Its local start plus its length, not its local end: a clock change inside does not stretch
    // it.
    const auto length = Millis {lunch.from.msecsTo(lunch.to)};
    const auto whole = length > Millis::zero() ? length : length + Millis {std::chrono::hours {24}};
    return std::pair {start, std::min(start + whole, window.end)};
}

Instant anchorOf(
    const Window &window, const Hours &hours, const Settings &settings, const QTimeZone &zone)
{
    const Instant middle = window.start + (window.end - window.start) / 2;
    if (settings.favouriteAnchor == QLatin1String("first-prompt"))
        return window.start;
    if (settings.favouriteAnchor == QLatin1String("after-lunch"))
        return window.lunch ? window.lunch->second : middle;
    const QTime time = QTime::fromString(settings.favouriteAnchor, QStringLiteral("HH:mm"));
    if (!time.isValid())
        return middle;
    return localInstant(time < hours.from ? window.day.addDays(1) : window.day, time, zone);
}

Window windowOf(QDate day, const Hours &hours, const Settings &settings, const QTimeZone &zone)
{
    Window window;
    window.day = day;
    window.dayStart = localInstant(day, QTime(0, 0), zone);
    window.start = localInstant(day, hours.from, zone);
    window.end = localInstant(nextDayIfEarlier(day, hours.to, hours.from), hours.to, zone);
    if (settings.lunch)
        window.lunch = lunchIn(window, hours, *settings.lunch, zone);
    window.favouriteFrom = anchorOf(window, hours, settings, zone);
    return window;
}

QStringList fillersOf(const Rules &rules, const Settings &settings, const Catalogue &catalogue)
{
    QStringList fillers;
    for (const QString &id : ids::pair)
        if (!settings.out.contains(id) && rules.stretches.contains(id))
            fillers << id;
    if (fillers.isEmpty() && settings.out.contains(ids::posture))
        for (const Stretch &stretch : catalogue.stretches())
            if (stretch.atDesk && !settings.out.contains(stretch.id))
                fillers << stretch.id;
    // What has a clock of its own comes by that, unless nothing else is left.
    QStringList others = fillers;
    others.removeIf([&](const QString &id) { return rules.clocks.contains(id); });
    return others.isEmpty() ? fillers : others;
}

void addStretches(Rules &rules, const Settings &settings, const Catalogue &catalogue)
{
    for (const Stretch &stretch : catalogue.stretches()) {
        const Level level = settings.levels.value(stretch.id, Level::Low);
        rules.stretches.insert(stretch.id, {stretch.guided(level), stretch.place});
    }
    const auto offered = [&](const QString &id) { return !settings.out.contains(id); };
    rules.out = settings.out;
    if (offered(ids::wallAngel))
        rules.clocks.insert(ids::wallAngel, minutes {settings.wallAngelInterval});
    for (auto it = settings.every.begin(); it != settings.every.end(); ++it)
        if (rules.stretches.contains(it.key()) && offered(it.key()))
            rules.clocks.insert(it.key(), minutes {it.value()});
    rules.fillers = fillersOf(rules, settings, catalogue);
    // The posture clock counts sitting, whatever relieves it; without anything that could, it asks
    // for nothing.
    if ((offered(ids::posture) || !rules.fillers.isEmpty()) && !rules.clocks.contains(ids::posture))
        rules.clocks.insert(ids::posture, minutes {settings.postureInterval});
}

} // namespace

Instant localInstant(QDate date, QTime time, const QTimeZone &zone)
{
    const Instant asUtc {Millis {QDateTime(date, time, Qt::UTC).toMSecsSinceEpoch()}};
    constexpr std::chrono::hours day {24};
    const seconds before = offsetAt(asUtc - day, zone);
    const seconds after = offsetAt(asUtc + day, zone);
    // Where the clock goes back, both offsets give an instant; the earlier is the first of the two.
    for (const seconds offset : {std::max(before, after), std::min(before, after)})
        if (offsetAt(asUtc - offset, zone) == offset)
            return asUtc - offset;
    // Where it goes forward, neither does: counted with the offset before, it comes out later by
    // the gap.
    return asUtc - before;
}

const Window *Rules::windowAt(Instant utc) const
{
    const auto it = std::find_if(windows.begin(), windows.end(),
        [utc](const Window &w) { return w.start <= utc && utc < w.end; });
    return it == windows.end() ? nullptr : &*it;
}

const Window *Rules::windowAfter(Instant utc) const
{
    const auto it = std::find_if(
        windows.begin(), windows.end(), [utc](const Window &w) { return w.start > utc; });
    return it == windows.end() ? nullptr : &*it;
}

Stamp stampAt(
    Instant at, const Settings &settings, const Catalogue &catalogue, const QTimeZone &zone)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(at.time_since_epoch().count(), zone);
    const Rules rules = rulesOf(settings, catalogue, zone, at);
    const Window *window = rules.windowAt(at);
    return {at, local.offsetFromUtc(), window != nullptr ? window->day : local.date()};
}

Rules rulesOf(const Settings &s, const Catalogue &catalogue, const QTimeZone &zone, Instant around)
{
    Rules r;
    const QDate today
        = QDateTime::fromMSecsSinceEpoch(around.time_since_epoch().count(), zone).date();
    for (int i = -daysBack; i <= daysOn; ++i) {
        const QDate day = today.addDays(i);
        const auto &hours = s.hours[static_cast<std::size_t>(day.dayOfWeek() - 1)];
        if (hours)
            r.windows.push_back(windowOf(day, *hours, s, zone));
    }
    addStretches(r, s, catalogue);
    r.pause = seconds {s.pause};
    r.longestWait = minutes {s.longestWait};
    r.longestWaitAgain = minutes {s.longestWaitAgain};
    r.away = minutes {s.away};
    r.naturalBreak = minutes {s.naturalBreak};
    r.settleAfterBreak = minutes {s.settleAfterBreak};
    r.settleAfterQuiet = minutes {s.settleAfterQuiet};
    r.leastGap = minutes {s.leastGap};
    for (const Millis interval : r.clocks)
        r.leastGap = std::min(r.leastGap, interval / 2);
    r.mergeWindow = minutes {s.mergeWindow};
    r.promptLength = minutes {s.promptMinutes};
    r.foldAfter = minutes {s.foldAfter};
    r.reofferAfter = minutes {s.reofferAfter};
    r.snoozeTotal = minutes {s.snoozeTotal};
    r.endGuard = minutes {s.endGuard};
    r.promptStretches = s.promptStretches;
    r.reoffers = s.reoffers;
    r.snoozeTimes = s.snoozeTimes;
    r.promptsADay = s.promptsADay;
    r.folds = !s.stayUntilAnswered;
    r.favourite = r.stretches.contains(s.favourite) && !s.out.contains(s.favourite) ? s.favourite
                                                                                    : QString();
    r.quietDnd = s.quietDnd;
    r.quietBattery = s.quietBattery;
    r.quietFullScreen = s.quietFullScreen;
    r.quietMicrophone = s.quietMicrophone;
    r.quietCamera = s.quietCamera;
    r.quietShare = s.quietShare;
    r.zone = QString::fromLatin1(zone.id());
    return r;
}

} // namespace unhunch
