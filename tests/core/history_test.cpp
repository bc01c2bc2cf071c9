// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gmock/gmock.h>

using namespace std::chrono_literals;
using namespace unhunch;

namespace {

const QDate monday(2026, 3, 9);
constexpr Instant tenOClock {1773046800000ms}; // Monday 2026-03-09 10:00 in Berlin

Stamp at(Millis later, QDate day = monday)
{
    return {tenOClock + later, 3600, day};
}

Offer offer(qint64 id, Millis later = 0ms)
{
    Offer result;
    result.id = id;
    result.due = at(later);
    result.stretches = QStringList {QStringLiteral("thoracic-extension"), QStringLiteral("seated-twist")};
    return result;
}

Entry entry(const QString &session, Millis later = 0ms)
{
    Entry result;
    result.session = session;
    result.started = at(later);
    result.lasted = 80s;
    result.outcome = Outcome::Done;
    result.done.stretch = QStringLiteral("seated-twist");
    result.done.planned = 40s;
    result.done.held = 38s;
    result.done.sides = {{Side::Left, 1, 20s}, {Side::Right, 1, 18s}};
    return result;
}

class HistoryTest : public testing::Test
{
protected:
    QString file() const { return m_folder.filePath(QStringLiteral("data/history.sqlite")); }

    History open(History::Mode mode = History::Mode::ReadWrite) const
    {
        auto history = History::open(file(), mode, tenOClock);
        if (!history)
            throw std::runtime_error(history.error().toStdString());
        return std::move(*history);
    }

private:
    QTemporaryDir m_folder;
};

} // namespace

TEST_F(HistoryTest, WhatWasPutIsReadBack)
{
    {
        History history = open();
        EXPECT_EQ(history.notice(), QString {});
        Offer given = offer(7);
        given.shown = at(5s);
        given.snoozes = 1;
        given.showings = 2;
        given.held = QStringList {QStringLiteral("lunch")};
        given.heldFor = 20min;
        given.closing = Closing::Done;
        given.closed = at(30min);
        ASSERT_TRUE(history.put(given));
        ASSERT_TRUE(history.put(entry(QStringLiteral("a"), 10s)));
    }
    const History history = open(History::Mode::Read);
    const auto offers = history.offers(monday, monday).value();
    ASSERT_EQ(offers.size(), 1);
    EXPECT_EQ(offers[0].id, 7);
    EXPECT_EQ(offers[0].shown, at(5s));
    EXPECT_EQ(offers[0].closed, at(30min));
    const auto entries = history.entries(monday, monday).value();
    ASSERT_EQ(entries.size(), 1);
    EXPECT_EQ(entries[0].done.sides.size(), 2U);
}
