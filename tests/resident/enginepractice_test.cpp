// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "enginefixture.h"
#include "rules.h"

#include <gmock/gmock.h>

using namespace unhunch;
using namespace unhunch::test;
using namespace std::chrono_literals;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

class PracticeTest : public EngineTest
{
protected:
    // A whole session, picked by hand.
    QString did(const QStringList &stretches, Outcome outcome = Outcome::Done)
    {
        const QString session = QStringLiteral("session %1").arg(++m_count);
        EXPECT_TRUE(engine->sessionBegan(text({{QStringLiteral("session"), session},
            {QStringLiteral("stretches"), QJsonArray::fromStringList(stretches)}})));
        QJsonArray items;
        for (const QString &stretch : stretches) {
            const Level at = engine->settings().levels.value(stretch, Level::Low);
            items.append(QJsonObject {{QStringLiteral("stretch"), stretch},
                {QStringLiteral("outcome"), toString(outcome)},
                {QStringLiteral("level"), toString(at)}, {QStringLiteral("lasted"), 50},
                {QStringLiteral("planned"), 50},
                {QStringLiteral("held"), outcome == Outcome::Skipped ? 5 : 50}});
        }
        pass(50s);
        EXPECT_TRUE(engine->sessionEnded(text({{QStringLiteral("session"), session},
            {QStringLiteral("outcome"), toString(outcome)}, {QStringLiteral("items"), items}})));
        return session;
    }

    QString did(const QString &stretch, Outcome outcome = Outcome::Done)
    {
        return did(QStringList {stretch}, outcome);
    }

    QStringList said(const QString &session)
    {
        QStringList sentences;
        const auto after = engine->afterSession(session);
        EXPECT_TRUE(after);
        for (const QJsonValue &each : after->value(QStringLiteral("said")).toArray())
            sentences << each.toString();
        return sentences;
    }

    QString offered(const QString &session)
    {
        const QJsonObject offer
            = engine->afterSession(session)->value(QStringLiteral("offer")).toObject();
        return offer.value(QStringLiteral("key")).toString() + QLatin1Char('=')
            + offer.value(QStringLiteral("value")).toString();
    }

    const QString crossArm = QStringLiteral("cross-arm");
    const QString level = QStringLiteral("level-cross-arm");

private:
    int m_count = 0;
};

} // namespace

TEST_F(PracticeTest, TwoStopsForPainTakeAStretchOutOfThePlan)
{
    engine->begin();
    ASSERT_TRUE(engine->setSetting(level, QStringLiteral("high")));
    EXPECT_EQ(said(did(crossArm, Outcome::Hurt)).size(), 1);
    EXPECT_EQ(engine->settings().levels.value(crossArm), Level::Middle);
    EXPECT_THAT(engine->settings().out, IsEmpty());
    pass(24h * 13);
    const QStringList second = said(did(crossArm, Outcome::Hurt));
    ASSERT_EQ(second.size(), 1);
    EXPECT_TRUE(second.front().contains(QStringLiteral("not offered any more")));
    EXPECT_THAT(engine->settings().out, ElementsAre(crossArm));
    EXPECT_EQ(saved.out, QStringList(crossArm)) << "and it is kept";
    // By hand it can still be done.
    EXPECT_TRUE(engine->start(crossArm, true, {}));
}

TEST_F(PracticeTest, AStepUpIsOfferedOnceAndTakenByThePerson)
{
    engine->begin();
    QString last;
    for (int day = 0; day < 5; ++day) {
        last = did(crossArm);
        EXPECT_EQ(offered(last), day < 4 ? QStringLiteral("=") : level + QStringLiteral("=middle"));
        EXPECT_EQ(offered(last), day < 4 ? QStringLiteral("=") : level + QStringLiteral("=middle"))
            << "asked again it says the same";
        pass(24h);
    }
    EXPECT_FALSE(engine->settings().levels.contains(crossArm)) << "nothing changes by itself";
    EXPECT_EQ(offered(did(crossArm)), QStringLiteral("="));
}

TEST_F(PracticeTest, AStepUpThatNobodySawIsOfferedAgain)
{
    engine->begin();
    for (int day = 0; day < 5; ++day) {
        did(crossArm); // and nobody asks what there is to say after it
        pass(24h);
    }
    EXPECT_EQ(offered(did(crossArm)), level + QStringLiteral("=middle"));
}

TEST_F(PracticeTest, AStepUpIsOfferedAfterWhatWasDoneAlone)
{
    engine->begin();
    for (int day = 0; day < 5; ++day) {
        did(crossArm);
        pass(24h);
    }
    EXPECT_EQ(offered(did(crossArm, Outcome::Skipped)), QStringLiteral("="));
    EXPECT_EQ(offered(did(crossArm)), level + QStringLiteral("=middle"));
}

TEST_F(PracticeTest, EachStretchHasItsOwnAnswerAndWayBack)
{
    engine->begin();
    const QString doorway = QStringLiteral("doorway");
    const QString session = did({crossArm, doorway});
    const auto felt = [&](const QString &stretch, Feel feel) {
        EXPECT_TRUE(engine->felt(session, stretch, feel));
        return engine->settings().favourite;
    };
    ASSERT_TRUE(engine->setSetting(level, QStringLiteral("middle")));
    EXPECT_EQ(felt(doorway, Feel::More), doorway);
    EXPECT_EQ(felt(crossArm, Feel::Less), doorway) << "an answer on one leaves the other's";
    EXPECT_FALSE(engine->settings().levels.contains(crossArm));
    EXPECT_EQ(felt(doorway, Feel::Fine), QString());
    EXPECT_FALSE(engine->settings().levels.contains(crossArm));
    EXPECT_EQ(felt(crossArm, Feel::Fine), QString());
    EXPECT_EQ(engine->settings().levels.value(crossArm), Level::Middle);
    // Both the favourite, one after the other: taking back the first leaves the second.
    EXPECT_EQ(felt(crossArm, Feel::More), crossArm);
    EXPECT_EQ(felt(doorway, Feel::More), doorway);
    EXPECT_EQ(felt(crossArm, Feel::Fine), doorway);
    EXPECT_EQ(felt(doorway, Feel::Fine), QString()) << "and not back to the first";
}

TEST_F(PracticeTest, MoreOfWhatIsLeftOutSaysSo)
{
    engine->begin();
    ASSERT_TRUE(engine->setSetting(QStringLiteral("out-cross-arm"), QStringLiteral("true")));
    const QString session = did(crossArm);
    EXPECT_TRUE(engine->felt(session, crossArm, Feel::More)->contains(QStringLiteral("left out")));
    EXPECT_EQ(engine->settings().favourite, QString());
}

TEST_F(PracticeTest, AnAnswerThatCouldNotBeSavedIsNotToldAsDone)
{
    engine->begin();
    const QString session = did(crossArm);
    refuseSettings = true;
    const auto said = engine->felt(session, crossArm, Feel::More);
    ASSERT_FALSE(said);
    EXPECT_EQ(said.error(), QStringLiteral("The settings could not be saved."));
    EXPECT_EQ(engine->settings().favourite, QString());
    refuseSettings = false;
    EXPECT_TRUE(engine->felt(session, crossArm, Feel::Fine));
}

TEST_F(PracticeTest, OneRestLowersALevelOnce)
{
    engine->begin();
    ASSERT_TRUE(engine->setSetting(level, QStringLiteral("high")));
    did(crossArm);
    pass(24h * 10);
    did(crossArm, Outcome::Skipped); // begun, and left before half
    EXPECT_EQ(engine->settings().levels.value(crossArm), Level::Middle);
    did(crossArm);
    EXPECT_EQ(engine->settings().levels.value(crossArm), Level::Middle);
}

TEST_F(PracticeTest, MoreAndLessCanBeTakenBack)
{
    engine->begin();
    const QString session = did(crossArm);
    EXPECT_TRUE(
        engine->felt(session, crossArm, Feel::More).value().contains(QStringLiteral("favourite")));
    EXPECT_EQ(engine->settings().favourite, crossArm);
    ASSERT_TRUE(engine->felt(session, crossArm, Feel::Fine));
    EXPECT_EQ(engine->settings().favourite, QString());
    // Another answer takes the place of the first.
    ASSERT_TRUE(engine->setSetting(level, QStringLiteral("middle")));
    ASSERT_TRUE(engine->felt(session, crossArm, Feel::More));
    ASSERT_TRUE(engine->felt(session, crossArm, Feel::Less));
    EXPECT_EQ(engine->settings().favourite, QString());
    EXPECT_EQ(engine->settings().levels.value(crossArm, Level::Low), Level::Low);
    const QDate day(2026, 3, 10);
    const auto marks = (*ledger->reader())->marks(day, day).value();
    ASSERT_EQ(marks.size(), 4U);
    EXPECT_EQ(feltFrom(marks.back())->feel, Feel::Less);
    EXPECT_FALSE(engine->felt(QStringLiteral("another"), crossArm, Feel::More));
    EXPECT_FALSE(engine->felt(session, QStringLiteral("doorway"), Feel::More));
}

TEST_F(PracticeTest, ALowerLevelAfterTenDaysWithout)
{
    engine->begin();
    ASSERT_TRUE(engine->setSetting(level, QStringLiteral("high")));
    const auto asked = [&] {
        EXPECT_TRUE(engine->start(crossArm, false, {}));
        return windows->requests.back()
            .value(QStringLiteral("levels"))
            .toArray()
            .first()
            .toString();
    };
    EXPECT_EQ(asked(), QStringLiteral("high")) << "chosen, and never done yet";
    did(crossArm);
    pass(24h * 9);
    EXPECT_EQ(asked(), QStringLiteral("high"));
    pass(24h);
    EXPECT_EQ(asked(), QStringLiteral("middle"));
    EXPECT_EQ(engine->settings().levels.value(crossArm), Level::High) << "until it is done";
    did(crossArm);
    EXPECT_EQ(engine->settings().levels.value(crossArm), Level::Middle);
    EXPECT_EQ(asked(), QStringLiteral("middle")) << "one step";
}
