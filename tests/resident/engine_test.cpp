// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "enginefixture.h"
#include "support.h"

#include <gmock/gmock.h>

using namespace unhunch;
using namespace unhunch::test;
using namespace std::chrono_literals;
using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;

TEST_F(EngineTest, AnOfferIsInTheHistoryBeforeItIsShown)
{
    untilShown();
    ASSERT_THAT(diary, Contains("show"));
    const auto shown = std::find(diary.begin(), diary.end(), "show");
    ASSERT_NE(shown, diary.begin());
    EXPECT_EQ(*(shown - 1), "offer");
    ASSERT_EQ(offers().size(), 1U);
    EXPECT_TRUE(offers().front().shown);
    EXPECT_FALSE(offers().front().closing);
    EXPECT_EQ(offers().front().stretches.first(), QStringLiteral("thoracic-extension"));
}

TEST_F(EngineTest, ThePromptSaysWhatWhereAndHowLong)
{
    untilShown();
    EXPECT_EQ(prompt->last.title, QStringLiteral("Sit tall for a minute"));
    EXPECT_TRUE(prompt->last.body.startsWith(QStringLiteral("Thoracic Extension")));
    EXPECT_TRUE(prompt->last.body.contains(QStringLiteral("at your desk, ")));
}

TEST_F(EngineTest, TimeRunsAtTheNormalPaceWhileAPromptIsUp)
{
    engine->begin();
    type();
    EXPECT_FALSE(somethingUp);
    pass(1h + 1s);
    pauseTyping();
    EXPECT_TRUE(somethingUp);
    ASSERT_TRUE(engine->skip());
    EXPECT_FALSE(somethingUp);
}

TEST_F(EngineTest, AWindowThatComesOrGoesSetsTheAlarmAnewAtItsPace)
{
    engine->begin();
    const auto due = alarm->at;
    ASSERT_TRUE(due);
    for (const bool up : {true, false}) {
        const int before = alarm->sets;
        windows->running = up;
        Q_EMIT windows->upChanged();
        EXPECT_EQ(somethingUp, up);
        EXPECT_GT(alarm->sets, before);
        EXPECT_EQ(alarm->at, due);
    }
}

TEST_F(EngineTest, StartOpensTheCardAndOneRowComesOfIt)
{
    untilShown();
    Q_EMIT prompt->answered(
        prompt->last.occurrence, PromptSurface::Answer::Start, QStringLiteral("token"));
    ASSERT_EQ(windows->requests.size(), 1U);
    const QJsonObject request = windows->requests.front();
    EXPECT_EQ(request.value(QStringLiteral("view")), QStringLiteral("card"));
    EXPECT_EQ(request.value(QStringLiteral("begin")), true);
    EXPECT_EQ(request.value(QStringLiteral("token")), QStringLiteral("token"));
    ASSERT_TRUE(engine->sessionBegan(began()));
    EXPECT_EQ(engine->status().state, QStringLiteral("session"));
    pass(100s);
    ASSERT_TRUE(engine->sessionEnded(report(QStringLiteral("done"), 100)));
    ASSERT_EQ(offers().size(), 1U);
    EXPECT_EQ(offers().front().closing, Closing::Done);
    ASSERT_EQ(entries().size(), 1U);
    EXPECT_EQ(entries().front().outcome, Outcome::Done);
    EXPECT_EQ(entries().front().offer, offers().front().id);
    EXPECT_EQ(engine->status().done, 1);
}

TEST_F(EngineTest, ADismissalIsNoSkip)
{
    untilShown();
    Q_EMIT prompt->dismissed(prompt->last.occurrence);
    EXPECT_FALSE(offers().front().closing);
    EXPECT_EQ(engine->status().state, QStringLiteral("folded"));
}

TEST_F(EngineTest, AnAnswerToAnotherOccurrenceChangesNothing)
{
    untilShown();
    Q_EMIT prompt->answered(prompt->last.occurrence - 1, PromptSurface::Answer::Skip, QString());
    EXPECT_FALSE(offers().front().closing);
    EXPECT_EQ(engine->status().state, QStringLiteral("due"));
}

TEST_F(EngineTest, SnoozeSaysWhenItComesAgainAndItDoes)
{
    untilShown();
    const auto until = engine->snooze(10);
    ASSERT_TRUE(until);
    EXPECT_EQ(*until, clock.at.utc + 10min);
    EXPECT_FALSE(prompt->up);
    type();
    pass(10min);
    pauseTyping();
    EXPECT_TRUE(prompt->up);
    EXPECT_EQ(offers().size(), 1U);
    EXPECT_EQ(offers().front().snoozes, 1);
}

TEST_F(EngineTest, TheSnoozeOfTheSettingsIsAmongTheChoicesAndTheUsualOne)
{
    untilShown();
    ASSERT_TRUE(engine->setSetting(QStringLiteral("snooze"), QStringLiteral("20")));
    const Status status = engine->status();
    std::vector<int> minutes;
    for (const cadence::SnoozeChoice &choice : status.snooze)
        minutes.push_back(choice.minutes);
    EXPECT_EQ(minutes, (std::vector {5, 10, 15, 20}));
    EXPECT_EQ(status.usualSnooze, 20);
    const auto until = engine->snooze(0);
    ASSERT_TRUE(until);
    EXPECT_EQ(*until, clock.at.utc + 20min);
}

TEST_F(EngineTest, ASnoozeTooManyIsRefusedAndThePromptStays)
{
    untilShown();
    for (int i = 0; i < 2; ++i) {
        ASSERT_TRUE(engine->snooze(5));
        type();
        pass(5min);
        pauseTyping();
        ASSERT_TRUE(prompt->up);
    }
    Q_EMIT prompt->answered(prompt->last.occurrence, PromptSurface::Answer::Snooze, QString());
    EXPECT_TRUE(prompt->up);
    EXPECT_FALSE(prompt->told.isEmpty());
}

TEST_F(EngineTest, AKillBetweenPromptAndAnswerLosesAndDoublesNothing)
{
    untilShown();
    const qint64 id = prompt->last.occurrence;
    to(clock.at.elapsed + 20s);
    life();
    engine->begin();
    EXPECT_TRUE(prompt->up);
    EXPECT_EQ(prompt->last.occurrence, id);
    ASSERT_TRUE(engine->skip());
    ASSERT_EQ(offers().size(), 1U);
    EXPECT_EQ(offers().front().closing, Closing::Skipped);
}

TEST_F(EngineTest, AKillLongAfterTheLastSaveKeepsTheHour)
{
    engine->begin();
    type();
    pass(50min);
    life();
    engine->begin();
    EXPECT_FALSE(engine->state().absence);
    pass(10min + 1s);
    pauseTyping();
    EXPECT_TRUE(prompt->up) << "ten minutes later the hour is full";
}

TEST_F(EngineTest, WhatWasQuitSensedNobodyMeanwhile)
{
    engine->begin();
    type();
    pass(50min);
    engine->rest();
    to(clock.at.elapsed + 2h);
    life();
    engine->begin();
    EXPECT_EQ(engine->state().clocks.value(ids::posture), 0min);
    EXPECT_EQ(engine->state().clocks.value(ids::wallAngel), 50min);
    EXPECT_FALSE(prompt->up);
}

TEST_F(EngineTest, AMachineThatWasOffSensedNobodyMeanwhile)
{
    engine->begin();
    type();
    pass(50min);
    engine->setSetting(QStringLiteral("pause"), QStringLiteral("6")); // a step
    const StateFile other(
        folder.filePath(QStringLiteral("state/state.json")), QStringLiteral("earlier"));
    auto was = stateFile.load(clock.at.utc).saved;
    ASSERT_TRUE(was.has_value());
    was->state = engine->state();
    ASSERT_TRUE(other.save(*was));
    clock.at = {clock.at.utc + 2h, 1min, 1min};
    life();
    engine->begin();
    EXPECT_EQ(engine->state().clocks.value(ids::posture), 0min);
    EXPECT_EQ(engine->state().clocks.value(ids::wallAngel), 50min);
}

TEST_F(EngineTest, ACrashBetweenStateFileAndHistoryIsMadeGoodOnStart)
{
    untilShown();
    ledger->full = true; // the answer reaches the state file only
    ASSERT_TRUE(engine->skip());
    ASSERT_FALSE(offers().front().closing);
    life();
    engine->begin();
    ASSERT_EQ(offers().size(), 1U);
    EXPECT_EQ(offers().front().closing, Closing::Skipped);
    EXPECT_FALSE(prompt->up);
}

TEST_F(EngineTest, AnOfferThatTheStateDoesNotKnowIsClosed)
{
    untilShown();
    QFile::remove(folder.filePath(QStringLiteral("state/state.json")));
    life();
    engine->begin();
    ASSERT_EQ(offers().size(), 1U);
    EXPECT_EQ(offers().front().closing, Closing::NoAnswer);
}

TEST_F(EngineTest, ABrokenStateFileIsSetAsideAndSaidOnce)
{
    const QString path = folder.filePath(QStringLiteral("state/state.json"));
    untilShown();
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("{\"version\": 1, \"sta");
    file.close();
    life();
    engine->begin();
    EXPECT_EQ(engine->status().notices.size(), 1);
    EXPECT_EQ(prompt->told.size(), 1);
    const QDir state = QFileInfo(path).dir();
    EXPECT_EQ(state.entryList({QStringLiteral("state.json.broken-*")}).size(), 1);
    life();
    engine->begin();
    EXPECT_TRUE(engine->status().notices.isEmpty());
}

TEST_F(EngineTest, WindowsThatDieLeaveThePartThatWasDone)
{
    untilShown();
    ASSERT_TRUE(engine->sessionBegan(began()));
    const double planned = 1000; // more than any prompt holds: the part is by this
    ASSERT_TRUE(engine->sessionProgress(report(QStringLiteral("running"), 600, planned)));
    Q_EMIT windows->ended(true);
    ASSERT_EQ(entries().size(), 1U);
    EXPECT_EQ(entries().front().outcome, Outcome::Partial);
    EXPECT_EQ(offers().front().closing, Closing::Partial);
    EXPECT_NE(engine->status().state, QStringLiteral("session"));
}

TEST_F(EngineTest, AKillDuringASessionLeavesThePartThatWasDone)
{
    untilShown();
    ASSERT_TRUE(engine->sessionBegan(began()));
    ASSERT_TRUE(engine->sessionProgress(report(QStringLiteral("running"), 10, 1000)));
    life();
    engine->begin();
    EXPECT_EQ(engine->status().state, QStringLiteral("session"));
    ASSERT_TRUE(test::waitFor([&] { return engine->status().state != QStringLiteral("session"); }));
    ASSERT_EQ(entries().size(), 1U);
    EXPECT_EQ(entries().front().outcome, Outcome::Skipped);
    EXPECT_EQ(entries().front().done.held, 10s);
    ASSERT_EQ(offers().size(), 1U);
    EXPECT_EQ(offers().front().closing, Closing::Skipped);
}

TEST_F(EngineTest, ACardThatOutlivesAKillReportsToTheNextLife)
{
    untilShown();
    ASSERT_TRUE(engine->sessionBegan(began()));
    life();
    windows->running = true; // it has attached again
    engine->begin();
    test::settle();
    ASSERT_TRUE(engine->sessionEnded(report(QStringLiteral("done"), 100)));
    ASSERT_EQ(entries().size(), 1U);
    EXPECT_EQ(entries().front().outcome, Outcome::Done);
    EXPECT_EQ(offers().front().closing, Closing::Done);
}

TEST_F(EngineTest, AFullDiskDoesNotStopTheScheduleAndIsSaidOnce)
{
    engine->begin();
    ledger->full = true;
    type();
    pass(1h + 1s);
    pauseTyping();
    EXPECT_TRUE(prompt->up);
    ASSERT_TRUE(engine->skip());
    EXPECT_THAT(prompt->told, ElementsAre(QStringLiteral("The disk is full.")));
}

TEST_F(EngineTest, WhatStillWaitsOutlivesAChangeOfTheHistoryAndUs)
{
    untilShown();
    ledger->full = true;
    ASSERT_TRUE(engine->skip());
    ASSERT_TRUE(engine->historyWasChanged(false)); // somebody imported something
    life(); // what waited in memory is gone
    engine->begin();
    ASSERT_EQ(offers().size(), 1U);
    EXPECT_EQ(offers().front().closing, Closing::Skipped);
}

TEST_F(EngineTest, WhatIsErasedIsNotWrittenAgainByTheNextLife)
{
    untilShown();
    ASSERT_TRUE(engine->skip());
    ASSERT_TRUE((*ledger->writer())->eraseAll());
    ASSERT_TRUE(engine->historyWasChanged(true));
    life();
    engine->begin();
    EXPECT_THAT(offers(), IsEmpty());
}

TEST_F(EngineTest, AStateThatCannotBeSavedIsSaidToWhoErases)
{
    untilShown();
    const QString state = folder.filePath(QStringLiteral("state"));
    QDir(state).removeRecursively();
    QFile file(state); // a file where its folder should be
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    EXPECT_FALSE(engine->historyWasChanged(true));
}

TEST_F(EngineTest, PauseAlwaysEnds)
{
    engine->begin();
    type();
    const auto end = engine->pause(QString());
    ASSERT_TRUE(end);
    EXPECT_EQ(*end, clock.at.utc + 8h); // the end of the working day
    EXPECT_FALSE(engine->pause(QStringLiteral("for ever")));
    EXPECT_FALSE(engine->pause(QStringLiteral("2030-01-01T00:00:00")));
    const auto half = engine->pause(QStringLiteral("14:30"));
    ASSERT_TRUE(half);
    EXPECT_EQ(*half, clock.at.utc + 5h + 30min);
    engine->resume();
    EXPECT_FALSE(engine->status().quietUntil);
}

TEST_F(EngineTest, ASettingThatIsOutOfBoundsIsRefusedWithTheReason)
{
    engine->begin();
    EXPECT_FALSE(engine->setSetting(QStringLiteral("posture-interval"), QStringLiteral("5")));
    EXPECT_EQ(engine->settings().postureInterval, 60);
    EXPECT_TRUE(engine->setSetting(QStringLiteral("posture-interval"), QStringLiteral("90")));
    EXPECT_EQ(saved.postureInterval, 90);
}

TEST_F(EngineTest, WhatComesFromTheBusIsNotBelieved)
{
    engine->begin();
    EXPECT_FALSE(engine->sessionBegan(QStringLiteral("{")));
    EXPECT_FALSE(engine->sessionBegan(QStringLiteral("{\"session\": \"a\"}")));
    EXPECT_FALSE(engine->sessionBegan(
        QStringLiteral("{\"session\": \"a\", \"stretches\": [\"head-stand\"]}")));
    EXPECT_FALSE(engine->sessionEnded(report(QStringLiteral("done"), 1)));
    EXPECT_THAT(entries(), IsEmpty());
}

TEST_F(EngineTest, AnotherZoneIsNotedOnce)
{
    engine->begin();
    zone = QTimeZone("America/New_York");
    engine->lookAtZone();
    engine->lookAtZone();
    const auto marks = (*ledger->reader())->marks(QDate(2026, 3, 9), QDate(2026, 3, 11));
    ASSERT_TRUE(marks);
    ASSERT_EQ(marks->size(), 1U);
    EXPECT_EQ(marks->front().kind, QStringLiteral("zone-changed"));
    EXPECT_EQ(marks->front().note, QStringLiteral("America/New_York"));
}

TEST_F(EngineTest, AWholeDayNeedsFewStateFiles)
{
    engine->begin();
    type();
    pass(30min);
    const QFileInfo file(folder.filePath(QStringLiteral("state/state.json")));
    const QDateTime before = file.lastModified();
    // Typing and pausing short of an absence is nothing that a crash could lose.
    for (int i = 0; i < 20; ++i) {
        sensors.now.typing = !sensors.now.typing;
        sensors.now.lastInput = clock.at.elapsed;
        Q_EMIT sensors.changed();
        pass(1s);
    }
    EXPECT_EQ(QFileInfo(file.filePath()).lastModified(), before);
}

TEST_F(EngineTest, AWindowIsAskedForByItsNameAndPage)
{
    engine->begin();
    ASSERT_TRUE(engine->show(QStringLiteral("settings privacy"), QString()));
    EXPECT_EQ(windows->requests.back().value(QStringLiteral("view")), QStringLiteral("settings"));
    EXPECT_EQ(windows->requests.back().value(QStringLiteral("page")), QStringLiteral("privacy"));
    for (const char *view : {"library", "welcome"}) {
        ASSERT_TRUE(engine->show(QLatin1String(view), QString())) << view;
        EXPECT_FALSE(windows->requests.back().contains(QStringLiteral("stretches")));
        EXPECT_EQ(windows->requests.back().value(QStringLiteral("view")), QLatin1String(view));
    }
    EXPECT_FALSE(engine->show(QStringLiteral("cellar"), QString()));
}
