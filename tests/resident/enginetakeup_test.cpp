// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "enginefixture.h"
#include "support.h"
#include "support/records.h"

#include <gmock/gmock.h>

using namespace unhunch;
using namespace unhunch::test;
using namespace std::chrono_literals;

namespace {

class TakeUpTest : public EngineTest
{
protected:
    // A report with the place in it, as the card makes it.
    QString placed(const QString &outcome, double held) const
    {
        QJsonObject object = QJsonDocument::fromJson(report(outcome, held).toUtf8()).object();
        object.insert(QStringLiteral("position"), held + 5);
        return text(object);
    }

    QJsonObject takeUp()
    {
        EXPECT_TRUE(engine->start({}, false, {}));
        return windows->requests.back().value(QStringLiteral("takeUp")).toObject();
    }

    // The prompt is answered, and left after so much of 100 s.
    void leave(double held)
    {
        untilShown();
        ASSERT_TRUE(engine->sessionBegan(began()));
        pass(60s);
        ASSERT_TRUE(engine->sessionEnded(placed(toString(outcomeByPart(held / 100)), held)));
    }
};

} // namespace

TEST_F(TakeUpTest, WhatWasLeftGoesOnAsOneSessionAndOneAnswer)
{
    leave(60);
    ASSERT_EQ(offers().front().closing, Closing::Partial);
    pass(9min);
    const QJsonObject left = takeUp();
    EXPECT_EQ(left.value(QStringLiteral("session")), QStringLiteral("one"));
    EXPECT_EQ(left.value(QStringLiteral("position")), 65);
    EXPECT_EQ(left.value(QStringLiteral("ago")), 600);
    ASSERT_TRUE(engine->sessionBegan(began()));
    ASSERT_EQ(entries().size(), 1U);
    EXPECT_EQ(entries().front().outcome, Outcome::Running);
    EXPECT_EQ(entries().front().done.held, 60s) << "what was done stands";
    pass(45s);
    ASSERT_TRUE(engine->sessionEnded(report(QStringLiteral("done"), 100)));
    ASSERT_EQ(entries().size(), 1U);
    EXPECT_EQ(entries().front().outcome, Outcome::Done);
    EXPECT_EQ(entries().front().offer, offers().front().id);
    ASSERT_EQ(offers().size(), 1U);
    EXPECT_EQ(offers().front().closing, Closing::Done);
}

TEST_F(TakeUpTest, AfterTenMinutesItIsOver)
{
    leave(60);
    pass(10min + 1s);
    EXPECT_TRUE(takeUp().isEmpty());
}

TEST_F(TakeUpTest, WhoThinksBeforeTheCardLosesNothing)
{
    leave(60);
    const qint64 offer = offers().front().id;
    const Stamp started = entries().front().started;
    pass(9min + 50s);
    ASSERT_FALSE(takeUp().isEmpty());
    pass(20s);
    ASSERT_TRUE(engine->sessionBegan(began()));
    ASSERT_EQ(entries().size(), 1U);
    EXPECT_EQ(entries().front().done.held, 60s);
    EXPECT_EQ(entries().front().offer, offer);
    EXPECT_EQ(entries().front().started, started);
}

TEST_F(TakeUpTest, WhatWasTakenOutOfTheHistoryIsNotTakenUp)
{
    leave(60);
    ASSERT_FALSE(takeUp().isEmpty());
    ASSERT_TRUE((*ledger->writer())->eraseAll());
    ASSERT_TRUE(engine->historyWasChanged(true));
    EXPECT_TRUE(takeUp().isEmpty());
    ASSERT_TRUE(engine->sessionBegan(began()));
    ASSERT_EQ(entries().size(), 1U);
    EXPECT_EQ(entries().front().done.held, 0s) << "it begins anew";
    EXPECT_FALSE(entries().front().offer);
}

TEST_F(TakeUpTest, AnotherLineThatIsTakenOutLeavesItAsItIs)
{
    ASSERT_TRUE((*ledger->writer())->put(entry(QStringLiteral("monday"))));
    leave(60);
    const Stamp started = entries().front().started;
    const auto offer = entries().front().offer;
    ASSERT_FALSE(takeUp().isEmpty());
    ASSERT_TRUE((*ledger->writer())->remove(QStringLiteral("session monday")));
    ASSERT_TRUE(engine->historyWasChanged(true));
    EXPECT_FALSE(takeUp().isEmpty());
    ASSERT_TRUE(engine->sessionBegan(began()));
    ASSERT_EQ(entries().size(), 1U);
    EXPECT_EQ(entries().front().done.held, 60s);
    EXPECT_EQ(entries().front().started, started);
    EXPECT_EQ(entries().front().offer, offer);
    ASSERT_TRUE(engine->sessionEnded(report(QStringLiteral("done"), 100)));
    EXPECT_EQ(offers().front().closing, Closing::Done);
}

TEST_F(TakeUpTest, WhatWasMovedIsNotTakenUp)
{
    leave(60);
    const auto earlier = [](Record &record) { stampOf(record).utc -= 10min; };
    ASSERT_TRUE((*ledger->writer())->change(QStringLiteral("session one"), earlier));
    ASSERT_TRUE(engine->historyWasChanged(true));
    EXPECT_TRUE(takeUp().isEmpty());
}

TEST_F(TakeUpTest, ANoteOrAnImportLeavesItAsItIs)
{
    leave(60);
    ASSERT_TRUE(engine->historyWasChanged(false));
    EXPECT_FALSE(takeUp().isEmpty());
}

TEST_F(TakeUpTest, AKillAfterItWasTakenUpLeavesItsStartAndItsAnswer)
{
    leave(60);
    const Stamp started = entries().front().started;
    const auto offer = entries().front().offer;
    pass(5min);
    ASSERT_FALSE(takeUp().isEmpty());
    ASSERT_TRUE(engine->sessionBegan(began()));
    pass(10s);
    life();
    windows->running = true; // the card outlived us
    engine->begin();
    test::settle();
    ASSERT_TRUE(engine->sessionEnded(report(QStringLiteral("done"), 100)));
    ASSERT_EQ(entries().size(), 1U);
    EXPECT_EQ(entries().front().started, started);
    EXPECT_EQ(entries().front().offer, offer);
    EXPECT_EQ(offers().front().closing, Closing::Done);
}

TEST_F(TakeUpTest, AKillLeavesThemWhenTheCardLayOpenForDays)
{
    leave(60);
    const Stamp started = entries().front().started;
    const auto offer = entries().front().offer;
    ASSERT_FALSE(takeUp().isEmpty());
    pass(72h);
    ASSERT_TRUE(engine->sessionBegan(began()));
    pass(10s);
    life();
    windows->running = true;
    engine->begin();
    test::settle();
    ASSERT_TRUE(engine->sessionProgress(placed(QStringLiteral("running"), 80)));
    ASSERT_EQ(entries().size(), 1U);
    EXPECT_EQ(entries().front().started, started);
    EXPECT_EQ(entries().front().offer, offer);
    EXPECT_EQ(entries().front().done.held, 80s);
}

TEST_F(TakeUpTest, WhatIsDoneOrHurtsIsNotTakenUp)
{
    leave(100);
    EXPECT_TRUE(takeUp().isEmpty());
    ASSERT_TRUE(engine->sessionBegan(began(QStringLiteral("one"))));
    ASSERT_TRUE(engine->sessionEnded(placed(QStringLiteral("hurt"), 60)));
    EXPECT_TRUE(takeUp().isEmpty());
}

TEST_F(TakeUpTest, WindowsThatAreKilledLeaveAPlaceToGoOnFrom)
{
    untilShown();
    ASSERT_TRUE(engine->sessionBegan(began()));
    pass(30s);
    ASSERT_TRUE(engine->sessionProgress(placed(QStringLiteral("running"), 30)));
    Q_EMIT windows->ended(true);
    ASSERT_EQ(entries().size(), 1U);
    EXPECT_EQ(entries().front().outcome, Outcome::Skipped) << "less than half";
    EXPECT_EQ(takeUp().value(QStringLiteral("position")), 35);
}

TEST_F(TakeUpTest, AnotherSessionTakesItsPlace)
{
    leave(60);
    ASSERT_TRUE(engine->sessionBegan(text({{QStringLiteral("session"), QStringLiteral("two")},
        {QStringLiteral("stretches"), QJsonArray {QStringLiteral("cross-arm")}}})));
    EXPECT_EQ(entries().size(), 2U);
    EXPECT_EQ(offers().front().closing, Closing::Partial);
    ASSERT_TRUE(engine->sessionEnded(
        report(QStringLiteral("done"), 100)
            .replace(QStringLiteral("\"one\""), QStringLiteral("\"two\""))
            .replace(QStringLiteral("thoracic-extension"), QStringLiteral("cross-arm"))));
    EXPECT_TRUE(takeUp().isEmpty());
}
