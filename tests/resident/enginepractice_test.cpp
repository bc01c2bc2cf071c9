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
    // A whole session of one stretch, picked by hand.
    QString did(const QString &stretch, Outcome outcome = Outcome::Done)
    {
        const QString session = QStringLiteral("session %1").arg(++m_count);
        EXPECT_TRUE(engine->sessionBegan(text({{QStringLiteral("session"), session},
            {QStringLiteral("stretches"), QJsonArray {stretch}}})));
        const Level at = engine->settings().levels.value(stretch, Level::Low);
        const QJsonObject item {{QStringLiteral("stretch"), stretch},
            {QStringLiteral("outcome"), toString(outcome)}, {QStringLiteral("level"), toString(at)},
            {QStringLiteral("lasted"), 50}, {QStringLiteral("planned"), 50},
            {QStringLiteral("held"), 50}};
        pass(50s);
        EXPECT_TRUE(engine->sessionEnded(text(
            {{QStringLiteral("session"), session}, {QStringLiteral("outcome"), toString(outcome)},
                {QStringLiteral("items"), QJsonArray {item}}})));
        return session;
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
        EXPECT_EQ(offered(last), offered(last)) << "asked again it says the same";
        pass(24h);
    }
    EXPECT_FALSE(engine->settings().levels.contains(crossArm)) << "nothing changes by itself";
    EXPECT_EQ(offered(did(crossArm)), QStringLiteral("="));
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
