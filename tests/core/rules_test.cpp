// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules.h"

#include <QDateTime>

#include <gtest/gtest.h>

using namespace unhunch;
using namespace std::chrono_literals;

namespace {

std::string utc(Instant i)
{
    return QDateTime::fromMSecsSinceEpoch(i.time_since_epoch().count(), Qt::UTC)
        .toString(Qt::ISODate)
        .toStdString();
}

Instant at(const char *text)
{
    return Instant {
        Millis {QDateTime::fromString(QLatin1String(text), Qt::ISODate).toMSecsSinceEpoch()}};
}

Rules rulesAt(const Settings &settings, const char *when, const char *zone = "Europe/Berlin")
{
    static const Catalogue catalogue = Catalogue::load();
    return rulesOf(settings, catalogue, QTimeZone(zone), at(when));
}

} // namespace

TEST(Rules, WhatHasAClockOfItsOwnFillsInOnlyWhereNothingElseIsLeft)
{
    Settings settings;
    const auto fillers = [&] { return rulesAt(settings, "2026-03-10T08:00:00Z").fillers; };
    settings.every.insert(ids::pair[0], 120);
    EXPECT_EQ(fillers(), QStringList(ids::pair[1]));
    settings.every.insert(ids::pair[1], 180);
    EXPECT_EQ(fillers(), QStringList({ids::pair[0], ids::pair[1]}));
    settings.every = {{QStringLiteral("cross-arm"), 240}};
    settings.out = {ids::posture, ids::pair[0], ids::pair[1]};
    EXPECT_EQ(fillers(), QStringList(QStringLiteral("chest-opener")));
    settings.out << QStringLiteral("chest-opener");
    EXPECT_EQ(fillers(), QStringList(QStringLiteral("cross-arm")));
}

TEST(Rules, TheDayAsLivedIsThatOfItsWindow)
{
    Settings settings;
    settings.hours[1] = Hours {QTime(22, 0), QTime(6, 0)}; // Tuesday night
    const Catalogue catalogue = Catalogue::load();
    const QTimeZone berlin("Europe/Berlin");
    const Stamp night = stampAt(at("2026-03-11T02:00:00Z"), settings, catalogue, berlin);
    EXPECT_EQ(night.day, QDate(2026, 3, 10));
    EXPECT_EQ(night.offsetSeconds, 3600);
    const Stamp summer = stampAt(at("2026-07-05T22:30:00Z"), settings, catalogue, berlin);
    EXPECT_EQ(summer.day, QDate(2026, 7, 6));
    EXPECT_EQ(iso(summer).toStdString(), "2026-07-06T00:30:00.000+02:00");
    // As it was lived, wherever it is read.
    const Stamp abroad {at("2026-07-05T22:30:00Z"), 9 * 3600, QDate(2026, 7, 6)};
    EXPECT_EQ(iso(abroad).toStdString(), "2026-07-06T07:30:00.000+09:00");
    EXPECT_EQ(local(abroad).time(), QTime(7, 30));
}

TEST(Rules, WhatIsLeftOutIsNeverOffered)
{
    Settings settings;
    settings.every.insert(QStringLiteral("cat-cow"), 120);
    settings.favourite = QStringLiteral("cross-arm");
    const auto rules = [&](const QStringList &leftOut) {
        settings.out = leftOut;
        return rulesAt(settings, "2026-03-10T08:00:00Z");
    };
    EXPECT_EQ(rules({}).fillers, QStringList({ids::pair[0], ids::pair[1]}));
    EXPECT_EQ(rules({ids::pair[0]}).fillers, QStringList(ids::pair[1]));
    EXPECT_FALSE(rules({ids::wallAngel}).clocks.contains(ids::wallAngel));
    EXPECT_FALSE(rules({QStringLiteral("cat-cow")}).clocks.contains(QStringLiteral("cat-cow")));
    EXPECT_EQ(rules({QStringLiteral("cross-arm")}).favourite, QString());
    // The posture clock goes on while something can stand for its stretch.
    EXPECT_TRUE(rules({ids::posture}).clocks.contains(ids::posture));
    EXPECT_EQ(rules({ids::pair[0], ids::pair[1], ids::posture}).fillers,
        QStringList({QStringLiteral("cross-arm"), QStringLiteral("chest-opener")}));
    QStringList all;
    const Catalogue catalogue = Catalogue::load();
    for (const Stretch &stretch : catalogue.stretches())
        all << stretch.id;
    const Rules nothing = rules(all);
    EXPECT_TRUE(nothing.clocks.isEmpty());
    EXPECT_EQ(nothing.leastGap, 30min);
}

// zone, local date and time, the instant
TEST(Rules, LocalTimesBecomeInstants)
{
    const struct
    {
        const char *zone;
        QDate date;
        QTime time;
        const char *utc;
    } cases[] {
        {"Europe/Berlin", {2026, 3, 10}, {9, 0}, "2026-03-10T08:00:00Z"},
        {"Europe/Berlin", {2026, 7, 1}, {9, 0}, "2026-07-01T07:00:00Z"},
        // 02:30 does not exist: later by the gap, which is 03:30 CEST
        {"Europe/Berlin", {2026, 3, 29}, {2, 30}, "2026-03-29T01:30:00Z"},
        {"Europe/Berlin", {2026, 3, 29}, {2, 0}, "2026-03-29T01:00:00Z"},
        {"Europe/Berlin", {2026, 3, 29}, {3, 0}, "2026-03-29T01:00:00Z"},
        // 02:30 occurs twice: the first, which is CEST
        {"Europe/Berlin", {2026, 10, 25}, {2, 30}, "2026-10-25T00:30:00Z"},
        {"Europe/Berlin", {2026, 10, 25}, {3, 0}, "2026-10-25T02:00:00Z"},
        {"America/New_York", {2026, 3, 8}, {2, 30}, "2026-03-08T07:30:00Z"},
        {"America/New_York", {2026, 11, 1}, {1, 30}, "2026-11-01T05:30:00Z"},
        {"Australia/Lord_Howe", {2026, 4, 5}, {1, 45},
            "2026-04-04T14:45:00Z"}, // half an hour's change
        {"Asia/Kathmandu", {2026, 3, 10}, {9, 0}, "2026-03-10T03:15:00Z"},
        {"America/Sao_Paulo", {2018, 11, 4}, {0, 0},
            "2018-11-04T03:00:00Z"}, // no midnight that day
        {"UTC", {2026, 3, 10}, {9, 0}, "2026-03-10T09:00:00Z"},
    };

    for (const auto &c : cases)
        EXPECT_EQ(utc(localInstant(c.date, c.time, QTimeZone(c.zone))), c.utc)
            << c.zone << " " << c.date.toString(Qt::ISODate).toStdString() << " "
            << c.time.toString().toStdString();
}

TEST(Rules, ANightShiftLastsSevenOrNineHours)
{
    Settings s;
    for (auto &hours : s.hours)
        hours = Hours {QTime(22, 0), QTime(6, 0)};
    const Rules spring = rulesAt(s, "2026-03-28T22:00:00Z");
    const Rules autumn = rulesAt(s, "2026-10-24T22:00:00Z");
    const Window *seven = spring.windowAt(at("2026-03-28T23:00:00Z"));
    const Window *nine = autumn.windowAt(at("2026-10-24T23:00:00Z"));
    ASSERT_NE(seven, nullptr);
    ASSERT_NE(nine, nullptr);
    EXPECT_EQ(seven->end - seven->start, 7h);
    EXPECT_EQ(nine->end - nine->start, 9h);
    EXPECT_EQ(seven->day, QDate(2026, 3, 28));
}

TEST(Rules, LunchIsItsStartAndItsLength)
{
    Settings s;
    for (auto &hours : s.hours)
        hours = Hours {QTime(22, 0), QTime(6, 0)};
    s.lunch = Hours {QTime(1, 45), QTime(2, 15)};
    const Rules rules = rulesAt(s, "2026-03-28T22:00:00Z");
    const Window *w = rules.windowAt(at("2026-03-28T23:00:00Z"));
    ASSERT_NE(w, nullptr);
    ASSERT_TRUE(w->lunch.has_value());
    EXPECT_EQ(utc(w->lunch->first), "2026-03-29T00:45:00Z");
    EXPECT_EQ(w->lunch->second - w->lunch->first, 30min) << "the lost hour does not stretch it";
}

TEST(Rules, ALunchOutsideOfTheWindowIsNone)
{
    Settings s;
    s.lunch = Hours {QTime(18, 0), QTime(18, 30)};
    EXPECT_FALSE(rulesAt(s, "2026-03-10T10:00:00Z").windowAt(at("2026-03-10T10:00:00Z"))->lunch);
    s.lunch = Hours {QTime(16, 45), QTime(17, 30)};
    const Rules rules = rulesAt(s, "2026-03-10T10:00:00Z");
    const Window *w = rules.windowAt(at("2026-03-10T10:00:00Z"));
    ASSERT_TRUE(w->lunch.has_value());
    EXPECT_EQ(w->lunch->second, w->end) << "it ends with the day";
}

TEST(Rules, DaysOffHaveNoWindow)
{
    const Rules rules = rulesAt(Settings {}, "2026-03-14T10:00:00Z"); // a Saturday
    EXPECT_EQ(rules.windowAt(at("2026-03-14T10:00:00Z")), nullptr);
    ASSERT_NE(rules.windowAfter(at("2026-03-14T10:00:00Z")), nullptr);
    EXPECT_EQ(rules.windowAfter(at("2026-03-14T10:00:00Z"))->day, QDate(2026, 3, 16));
    Settings never;
    never.hours.fill(std::nullopt);
    EXPECT_EQ(
        rulesAt(never, "2026-03-14T10:00:00Z").windowAfter(at("2026-03-14T10:00:00Z")), nullptr);
}

TEST(Rules, TheFavouritesAnchor)
{
    const auto anchor = [](const Settings &s) {
        const Rules rules = rulesAt(s, "2026-03-10T10:00:00Z");
        return utc(rules.windowAt(at("2026-03-10T10:00:00Z"))->favouriteFrom);
    };
    Settings s;
    EXPECT_EQ(anchor(s), "2026-03-10T12:00:00Z"); // the end of lunch
    s.lunch.reset();
    EXPECT_EQ(anchor(s), "2026-03-10T12:00:00Z"); // the middle of the window
    s.hours[1] = Hours {QTime(9, 0), QTime(15, 0)};
    EXPECT_EQ(anchor(s), "2026-03-10T11:00:00Z");
    s.favouriteAnchor = QStringLiteral("first-prompt");
    EXPECT_EQ(anchor(s), "2026-03-10T08:00:00Z");
    s.favouriteAnchor = QStringLiteral("14:30");
    EXPECT_EQ(anchor(s), "2026-03-10T13:30:00Z");
}

TEST(Rules, TheGapIsNeverMoreThanHalfTheShortestInterval)
{
    Settings s;
    EXPECT_EQ(rulesAt(s, "2026-03-10T10:00:00Z").leastGap, 30min);
    s.postureInterval = 20;
    EXPECT_EQ(rulesAt(s, "2026-03-10T10:00:00Z").leastGap, 10min);
    s.postureInterval = 120;
    s.every.insert(QStringLiteral("cross-arm"), 30);
    EXPECT_EQ(rulesAt(s, "2026-03-10T10:00:00Z").leastGap, 15min);
}

TEST(Rules, AnUnknownStretchHasNoClockAndIsNoFavourite)
{
    Settings s;
    s.every.insert(QStringLiteral("gone"), 30);
    s.favourite = QStringLiteral("gone");
    const Rules rules = rulesAt(s, "2026-03-10T10:00:00Z");
    EXPECT_FALSE(rules.clocks.contains(QStringLiteral("gone")));
    EXPECT_TRUE(rules.favourite.isEmpty());
}
