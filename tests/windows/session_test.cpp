// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guidestate.h"
#include "session.h"
#include "support.h"

#include <QSignalSpy>
#include <QTimer>

#include <gtest/gtest.h>

namespace unhunch {

namespace {

using namespace std::chrono_literals;

class SessionTest : public testing::Test
{
protected:
    void begin(const QStringList &stretches, double pace = 1, bool ownPace = false)
    {
        session = std::make_unique<Session>(
            Timeline(cardRequest(stretches).items), clock, pace, QStringLiteral("s1"), 7);
        QObject::connect(session.get(), &Session::began, &resident, &Resident::sessionBegan);
        QObject::connect(
            session.get(), &Session::progressed, &resident, &Resident::sessionProgress);
        QObject::connect(session.get(), &Session::ended, &resident, &Resident::sessionEnded);
        session->setOwnPace(ownPace);
        session->begin();
    }

    void live(Millis length)
    {
        for (Millis gone {}; gone < length; gone += 100ms) {
            clock.pass(100ms);
            session->look();
        }
    }

    QString item(int index, const QString &key)
    {
        return resident.ended.constLast()
            .value(QStringLiteral("items"))
            .toArray()
            .at(index)
            .toObject()
            .value(key)
            .toString();
    }

    test::ManualClock clock;
    FakeResident resident;
    std::unique_ptr<Session> session;
};

// Somebody who paints: what has moved is seen to by an event of the lowest priority, as Qt does.
class Painter : public QObject
{
public:
    explicit Painter(const Session &session)
        : m_timer(session.findChildren<QTimer *>().constFirst())
    {
        connect(&session, &Session::moved, this, [this] {
            QCoreApplication::postEvent(
                this, new QEvent(QEvent::UpdateRequest), Qt::LowEventPriority);
        });
    }

    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::UpdateRequest) {
            ++pictures;
            behind += m_timer->isActive() ? 1 : 0;
        }
        return QObject::event(event);
    }

    int pictures = 0;
    int behind = 0; // whose next one was asked for before they were there

private:
    const QTimer *m_timer;
};

const QString outcome = QStringLiteral("outcome");

} // namespace

TEST_F(SessionTest, ALivedSessionIsDone)
{
    begin({QStringLiteral("thoracic-extension")});
    live(session->timeline().length() + 1s);
    ASSERT_EQ(resident.began.size(), 1);
    ASSERT_EQ(resident.ended.size(), 1);
    EXPECT_EQ(resident.ended.constLast().value(outcome).toString(), QStringLiteral("done"));
    EXPECT_EQ(session->repetitions(), 10);
}

TEST_F(SessionTest, ProgressIsToldAtEachRepetition)
{
    begin({QStringLiteral("thoracic-extension")});
    live(session->timeline().length() + 1s);
    EXPECT_GE(resident.progress.size(), 9);
    EXPECT_LE(resident.progress.size(), 10);
}

TEST_F(SessionTest, EachRepetitionIsToldWithTheTimeItTook)
{
    begin({QStringLiteral("cross-arm")}, 2);
    live(4s); // 8 s of it: in the first hold
    session->pause();
    clock.pass(60s);
    session->resume();
    live(session->timeline().length());
    const QJsonArray reps = resident.ended.constLast()
                                .value(QStringLiteral("items"))
                                .toArray()
                                .at(0)
                                .toObject()
                                .value(QStringLiteral("repetitions"))
                                .toArray();
    ASSERT_EQ(reps.size(), 4);
    const auto value = [&](int i, const QString &key) { return reps.at(i).toObject().value(key); };
    EXPECT_EQ(value(0, QStringLiteral("side")).toString(), QStringLiteral("right"));
    EXPECT_EQ(value(3, QStringLiteral("side")).toString(), QStringLiteral("left"));
    EXPECT_EQ(value(1, QStringLiteral("rep")).toInt(), 2);
    EXPECT_EQ(value(0, QStringLiteral("held")).toDouble(), 10);
    // 16.5 s at twice the speed and a minute of pause
    EXPECT_NEAR(value(0, QStringLiteral("ended")).toDouble(), 68.25, .15);
    EXPECT_NEAR(value(3, QStringLiteral("ended")).toDouble(), 60 + 55.5 / 2, .15);
}

TEST_F(SessionTest, AtTheirOwnPaceEachStepWaitsForThePerson)
{
    for (const QString &id : {QStringLiteral("thoracic-extension"), QStringLiteral("cat-cow"),
             QStringLiteral("cows-head")}) {
        begin({id}, 1, true);
        int waits = 0;
        while (!session->isOver()) {
            const Millis length = session->timeline().length();
            for (Millis gone {}; gone < length && !session->isWaiting(); gone += 100ms) {
                live(100ms);
            }
            if (session->isOver()) {
                break; // with the way back from the last hold
            }
            ASSERT_TRUE(session->isWaiting()) << id.toStdString();
            const Millis at = session->position();
            clock.pass(2min);
            session->look();
            EXPECT_EQ(session->position(), at) << "it waits as long as it is let";
            const Moment moment = session->timeline().at(at);
            const Segment &step = session->timeline().segments()[size_t(moment.segment)];
            EXPECT_NE(step.kind, Segment::Kind::Return) << "nobody waits on the way back";
            ++waits;
            ASSERT_LT(waits, 200);
            if (waits % 2 == 0) {
                session->goOn();
            } else {
                session->next();
            }
        }
        EXPECT_EQ(resident.ended.constLast().value(outcome).toString(), QStringLiteral("done"))
            << id.toStdString() << ": nothing was passed over";
    }
}

TEST_F(SessionTest, GoingOnBeforeAStepIsOverDoesNothing)
{
    begin({QStringLiteral("thoracic-extension")}, 1, true);
    live(1s);
    session->goOn();
    EXPECT_EQ(session->position(), 1s);
    live(10s);
    ASSERT_TRUE(session->isWaiting());
    session->pause();
    session->resume();
    live(100ms);
    EXPECT_TRUE(session->isWaiting());
    const Millis at = session->position();
    session->goOn();
    EXPECT_FALSE(session->isWaiting());
    EXPECT_EQ(session->position(), at + 1ms);
}

// While paused at the end of a step of their own pace, Next did nothing.
TEST_F(SessionTest, NextIsTakenWhilePausedWhereItWaits)
{
    begin({QStringLiteral("thoracic-extension")}, 1, true);
    live(10s);
    ASSERT_TRUE(session->isWaiting());
    const Millis at = session->position();
    session->pause();
    session->next();
    EXPECT_EQ(session->position(), at + 1ms);
    EXPECT_TRUE(session->isPaused());
    clock.pass(1min);
    session->look();
    EXPECT_EQ(session->position(), at + 1ms) << "a pause stands";
    session->resume();
    live(1s);
    EXPECT_EQ(session->position(), at + 1ms + 1s);
    session->end();
    const QJsonObject report = resident.ended.constLast();
    EXPECT_TRUE(report.value(QStringLiteral("skipped")).toArray().isEmpty()) << "nothing was";
}

// On a machine that needed longer for a picture than it had, nothing else got a word in: a screen
// reader waited for seconds.
TEST_F(SessionTest, ThePictureIsPaintedBeforeTheNextOneIsAskedFor)
{
    begin({QStringLiteral("cat-cow")});
    Painter painter(*session);
    while (painter.pictures < 5)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    EXPECT_EQ(painter.behind, 0);
}

// It ticked 30 times a second while it waited, and counted the waiting as stretching.
TEST_F(SessionTest, WaitingForThePersonNeitherTicksNorCounts)
{
    const auto ticks = [this] {
        const auto timers = session->findChildren<QTimer *>();
        return std::any_of(timers.begin(), timers.end(), [](const QTimer *timer) {
            return timer->isActive() && timer->intervalAsDuration() < 1min;
        });
    };
    begin({QStringLiteral("thoracic-extension")}, 1, true);
    EXPECT_TRUE(ticks());
    live(10s);
    ASSERT_TRUE(session->isWaiting());
    EXPECT_FALSE(ticks());
    const Millis lived = session->position();
    QSignalSpy moved(session.get(), &Session::moved);
    live(2min);
    EXPECT_EQ(moved.size(), 0);
    session->pause();
    session->resume();
    EXPECT_FALSE(ticks()) << "it still waits";
    session->goOn();
    EXPECT_TRUE(ticks());
    live(500ms);
    EXPECT_EQ(session->position(), lived + 501ms);
    session->end();
    const QJsonValue lasted = resident.ended.constLast()
                                  .value(QStringLiteral("items"))
                                  .toArray()
                                  .at(0)[QStringLiteral("lasted")];
    EXPECT_NEAR(lasted.toDouble(), double((lived + 500ms).count()) / 1000, .002);
    EXPECT_FALSE(ticks());
}

// Going back from a step that waits left the end of a long wait standing.
TEST_F(SessionTest, AfterAWaitNothingEndsItWhileItRuns)
{
    begin({QStringLiteral("thoracic-extension")}, 1, true);
    live(10s);
    ASSERT_TRUE(session->isWaiting());
    session->previous();
    const auto timers = session->findChildren<QTimer *>();
    EXPECT_EQ(std::count_if(timers.begin(), timers.end(),
                  [](const QTimer *timer) { return timer->isActive(); }),
        1);
}

TEST_F(SessionTest, WhatIsPassedOverDoesNotCount)
{
    begin({QStringLiteral("thoracic-extension")});
    for (int i = 0; i < 20 && !session->isOver(); ++i) {
        session->next();
    }
    EXPECT_TRUE(session->isOver());
    EXPECT_EQ(resident.ended.constLast().value(outcome).toString(), QStringLiteral("skipped"));
    EXPECT_EQ(session->repetitions(), 0);
}

TEST_F(SessionTest, WhatWasPassedOverAndDoneAfterAllCounts)
{
    begin({QStringLiteral("thoracic-extension")});
    session->next();
    session->next();
    session->previous();
    session->previous();
    live(session->timeline().length() + 1s);
    EXPECT_EQ(resident.ended.constLast().value(outcome).toString(), QStringLiteral("done"));
}

TEST_F(SessionTest, EndedPastTheHalfIsPartialAndBeforeItSkipped)
{
    begin({QStringLiteral("thoracic-extension")});
    live(session->timeline().length() * 7 / 10);
    session->end();
    EXPECT_EQ(session->outcome(), Outcome::Partial);
    begin({QStringLiteral("thoracic-extension")});
    live(session->timeline().length() * 3 / 10);
    session->end();
    EXPECT_EQ(session->outcome(), Outcome::Skipped);
}

TEST_F(SessionTest, AStopForPainEndsAtOnceAndSaysSo)
{
    begin({QStringLiteral("thoracic-extension"), QStringLiteral("wall-angel")});
    live(session->timeline().length() - 20s);
    session->hurt();
    EXPECT_EQ(resident.ended.constLast().value(outcome).toString(), QStringLiteral("hurt"));
    EXPECT_EQ(item(0, outcome), QStringLiteral("done"));
    EXPECT_EQ(item(1, outcome), QStringLiteral("hurt"));
}

TEST_F(SessionTest, APauseStandsStillHoweverLongTheClockGoes)
{
    begin({QStringLiteral("thoracic-extension")});
    live(10s);
    session->pause();
    const Millis before = session->position();
    clock.pass(5min);
    session->look();
    EXPECT_EQ(session->position(), before);
    session->resume();
    live(1s);
    EXPECT_EQ(session->position(), before + 1s);
}

TEST_F(SessionTest, ASleepOfTheMachinePauses)
{
    begin({QStringLiteral("thoracic-extension")});
    live(10s);
    clock.sleep(1h);
    clock.pass(100ms);
    session->look();
    EXPECT_TRUE(session->isPaused());
    EXPECT_LT(session->position(), 11s);
}

TEST_F(SessionTest, PaceMakesItFaster)
{
    begin({QStringLiteral("thoracic-extension")}, 10);
    live(session->timeline().length() / 10 + 200ms);
    EXPECT_TRUE(session->isOver());
    EXPECT_EQ(session->outcome(), Outcome::Done);
}

TEST_F(SessionTest, AStretchThatWasNotBegunIsNotTold)
{
    begin({QStringLiteral("thoracic-extension"), QStringLiteral("wall-angel")});
    live(30s);
    session->end();
    EXPECT_EQ(resident.ended.constLast().value(QStringLiteral("items")).toArray().size(), 1);
}

TEST(GuideState, EveryMomentOfEveryStretchHasWordsAndPose)
{
    for (const Stretch &stretch : catalogue().stretches()) {
        for (const Level level : {Level::Low, Level::Middle, Level::High}) {
            const Timeline timeline({{&stretch, level, {}}});
            for (Millis at {}; at < timeline.length(); at += 250ms) {
                const GuideState state = guideState(timeline, at, Going::On);
                ASSERT_FALSE(state.instruction.isEmpty()) << qPrintable(stretch.id);
                ASSERT_FALSE(state.next.isEmpty()) << qPrintable(stretch.id);
                ASSERT_FALSE(state.figure.keyTo.isEmpty()) << qPrintable(stretch.id);
                ASSERT_GE(state.ring.number, 0);
                ASSERT_LE(state.ring.share, 1.0);
            }
        }
    }
}

TEST(GuideState, TheSpineNeverGoesBackInASetAndIsFullAtTheEnd)
{
    for (const Stretch &stretch : catalogue().stretches()) {
        const Timeline timeline({{&stretch, Level::Low, {}}});
        int done = 0;
        int set = 1;
        SpineState state;
        for (Millis at {}; at <= timeline.length(); at += 100ms) {
            const int now = timeline.segments()[size_t(timeline.at(at).segment)].set;
            state = spineOf(timeline, 0, at);
            if (now == set) {
                ASSERT_GE(state.done, done) << qPrintable(stretch.id);
            }
            set = now;
            done = state.done;
            ASSERT_GT(state.beads(), 0) << qPrintable(stretch.id);
            ASSERT_LE(state.beads(), 24) << qPrintable(stretch.id);
        }
        state = spineOf(timeline, 0, timeline.length());
        EXPECT_EQ(state.done, state.beads()) << qPrintable(stretch.id);
    }
}

} // namespace unhunch
