// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline.h"

#include <functional>
#include <gmock/gmock.h>
#include <limits>
#include <random>

using namespace std::chrono_literals;
using namespace unhunch;

namespace {

const Catalogue &shipped()
{
    static const Catalogue catalogue = Catalogue::load();
    return catalogue;
}

const Stretch *find(const char *id)
{
    return shipped().find(QLatin1String(id));
}

Timeline timelineOf(const char *id, Level level = Level::Low, const char *variant = "")
{
    return Timeline({{find(id), level, QLatin1String(variant)}});
}

// Every stretch in every form at every level.
void forEachSession(const std::function<void(const SessionItem &, const Timeline &)> &look)
{
    for (const Stretch &stretch : shipped().stretches()) {
        QStringList variants {QString()};
        for (const Variant &variant : stretch.variants)
            variants.append(variant.id);
        for (const QString &variant : variants) {
            for (const Level level : {Level::Low, Level::Middle, Level::High}) {
                SCOPED_TRACE(stretch.id.toStdString() + " " + variant.toStdString() + " "
                    + toString(level).toStdString());
                const SessionItem item {&stretch, level, variant};
                look(item, Timeline({item}));
            }
        }
    }
}

// The timeline in a line: kind, side, repetition and seconds of each segment.
std::string shapeOf(const Timeline &timeline)
{
    const char *kinds = "gmhrcw"; // get ready, move, hold, return, change of side, wait
    std::string shape;
    for (const Segment &segment : timeline.segments()) {
        shape += shape.empty() ? "" : " ";
        shape += kinds[int(segment.kind)];
        shape += segment.side == Side::None ? "" : toString(segment.side).left(1).toStdString();
        shape += segment.rep > 0 ? std::to_string(segment.rep) : std::string();
        shape += ":" + QString::number(double(segment.length.count()) / 1000).toStdString();
    }
    return shape;
}

} // namespace

TEST(Timeline, AOneItemSessionLastsWhatTheStretchSaysAtEveryLevel)
{
    forEachSession([](const SessionItem &item, const Timeline &timeline) {
        EXPECT_EQ(timeline.length(), item.stretch->guided(item.level, item.variant));
        Millis counted {};
        for (const Segment &segment : timeline.segments())
            counted += segment.counts ? segment.length : Millis {};
        EXPECT_EQ(counted, item.stretch->held(item.level, item.variant));
    });
}

TEST(Timeline, SegmentsFollowOneAnotherWithoutAGapOrANothing)
{
    forEachSession([](const SessionItem &, const Timeline &timeline) {
        Millis end {};
        QString key = timeline.segments().front().keyFrom;
        for (const Segment &segment : timeline.segments()) {
            EXPECT_EQ(segment.start, end);
            EXPECT_GT(segment.length, 0ms);
            EXPECT_EQ(segment.keyFrom, key) << "the figure would jump";
            EXPECT_FALSE(segment.text.isEmpty());
            EXPECT_FALSE(segment.pose.isEmpty());
            EXPECT_LE(segment.rep, segment.reps);
            EXPECT_LE(segment.set, segment.sets);
            end += segment.length;
            key = segment.keyTo;
        }
        EXPECT_EQ(timeline.segments().front().kind, Segment::Kind::GetReady);
    });
}

TEST(Timeline, LaysOutARepetitionAsMoveHoldAndReturn)
{
    const Timeline timeline = timelineOf("chest-opener");
    EXPECT_EQ(shapeOf(timeline), "g:5 m1:1.5 h1:15 r1:1.5 m2:1.5 h2:15 r2:1.5");
    EXPECT_EQ(timeline.segments().at(2).units, 15);
    EXPECT_EQ(timeline.segments().at(2).unit, HoldUnit::Seconds);
    EXPECT_EQ(timeline.segments().at(3).text.toStdString(), "Let go");
}

TEST(Timeline, TheTwistGoesInAndOutOnABreathAndSaysItsSide)
{
    const Timeline timeline = timelineOf("seated-twist");
    EXPECT_EQ(shapeOf(timeline), "gr:5 mr1:2 hr1:20 rr1:2 ml1:2 hl1:20 rl1:2");
    const Segment &hold = timeline.segments().at(2);
    EXPECT_EQ(hold.units, 5);
    EXPECT_EQ(hold.unit, HoldUnit::Breaths);
    const Segment &left = timeline.segments().at(4);
    EXPECT_EQ(left.text.toStdString(), "Breathe out and turn shoulders and ribs to the left");
    EXPECT_EQ(left.cue.toStdString(), "Left side. Breathe out and turn left");
}

TEST(Timeline, CowsHeadMovesInTheSetUpAndAtTheChangeOfSide)
{
    const Timeline timeline = timelineOf("cows-head");
    EXPECT_EQ(shapeOf(timeline), "gr:2.5 mr:2.5 hr1:15 cl:2.5 ml:2.5 hl1:15");
    const Segment &change = timeline.segments().at(3);
    EXPECT_EQ(change.text.toStdString(), "Shake your arms out, then the left arm");
    EXPECT_EQ(change.cue.toStdString(), "Shake your arms out, then the left arm");
    EXPECT_EQ(timeline.segments().at(2).unit, HoldUnit::Counts);
}

TEST(Timeline, TheNeedleChangesTheSideEachTimeUnlessOneSideGoesFirst)
{
    const auto sides = [](const Timeline &timeline) {
        std::string found;
        for (const Segment &segment : timeline.segments())
            found += segment.kind == Segment::Kind::Hold
                ? toString(segment.side).left(1).toStdString() + std::to_string(segment.rep)
                : "";
        return found;
    };
    EXPECT_EQ(sides(timelineOf("thread-the-needle")), "r1l1r2l2r3l3r4l4r5l5");
    EXPECT_EQ(sides(timelineOf("thread-the-needle", Level::Low, "one-side-first")),
        "r1r2r3r4r5l1l2l3l4l5");
}

TEST(Timeline, LyingDownHasATimeToRollOver)
{
    const Timeline timeline = timelineOf("open-book");
    std::vector<Segment> changes;
    for (const Segment &segment : timeline.segments()) {
        if (segment.kind == Segment::Kind::ChangeSide)
            changes.push_back(segment);
    }
    ASSERT_EQ(changes.size(), 1U);
    EXPECT_EQ(changes.front().length, 10s);
    EXPECT_EQ(changes.front().side, Side::Right);
    EXPECT_EQ(changes.front().text.toStdString(), "Roll over onto your left side");
}

TEST(Timeline, SetsHaveARestBetweenThemAndBeginWithTheFirstSide)
{
    const Timeline timeline = timelineOf("thoracic-rotation", Level::High);
    std::vector<size_t> rests;
    for (size_t i = 0; i < timeline.segments().size(); ++i) {
        if (timeline.segments()[i].kind == Segment::Kind::Rest)
            rests.push_back(i);
    }
    ASSERT_EQ(rests.size(), 2U);
    const Segment &rest = timeline.segments().at(rests.front());
    EXPECT_EQ(rest.length, 30s);
    EXPECT_EQ(rest.text.toStdString(), "Rest a moment");
    const Segment &after = timeline.segments().at(rests.front() + 1);
    EXPECT_EQ(after.side, Side::Left);
    EXPECT_EQ(after.set, 2);
    EXPECT_EQ(after.rep, 1);
    EXPECT_TRUE(after.cue.startsWith(QStringLiteral("Left side. "))) << after.cue.toStdString();
}

TEST(Timeline, CatCowMovesAtOurPaceAndHoldsNothing)
{
    const Timeline timeline = timelineOf("cat-cow");
    for (const Segment &segment : timeline.segments())
        EXPECT_NE(segment.kind, Segment::Kind::Hold);
    EXPECT_EQ(timeline.segments().at(2).length, 3s);
    EXPECT_EQ(timelineOf("cat-cow", Level::High).segments().at(4).length, 6s);
}

TEST(Timeline, ChildsPoseAfterTheSetStandsOnceASet)
{
    const Timeline timeline = timelineOf("cat-cow", Level::Low, "childs-pose-after-set");
    int stays = 0;
    for (const Segment &segment : timeline.segments()) {
        if (segment.kind != Segment::Kind::Hold)
            continue;
        ++stays;
        EXPECT_EQ(segment.length, 12s);
        EXPECT_EQ(segment.units, 12);
        EXPECT_EQ(segment.rep, 0);
    }
    EXPECT_EQ(stays, 3);
    EXPECT_EQ(timeline.doneBy(timeline.length()).front().sides.front().reps, 30);
}

TEST(Timeline, TheSlidingAngelFillsItsSixtySecondsWithWholeRounds)
{
    const Timeline timeline = timelineOf("wall-angel", Level::Low, "slide");
    const Segment &last = timeline.segments().back();
    EXPECT_EQ(last.rep, 10);
    EXPECT_EQ(last.reps, 10);
    EXPECT_EQ(last.length, 3s);
    EXPECT_EQ(timeline.length(), 80s);
}

TEST(Timeline, BetweenTwoStretchesLiesOnlyTheSetUpOfTheSecond)
{
    const Stretch *extension = find("thoracic-extension");
    const Stretch *twist = find("seated-twist");
    const Timeline timeline({{extension, Level::Middle, {}}, {twist, Level::Middle, {}}});
    EXPECT_EQ(timeline.length(), 130s) << "the domain paper's two of 65 s";
    const Moment second = timeline.at(65s);
    const Segment &segment = timeline.segments().at(size_t(second.segment));
    EXPECT_EQ(segment.item, 1);
    EXPECT_EQ(segment.kind, Segment::Kind::GetReady);
    EXPECT_EQ(second.into, 0ms);
    EXPECT_EQ(timeline.doneBy(130s).size(), 2U);
}

TEST(Timeline, AnyTimeGivesAMomentInsideItsSegment)
{
    std::mt19937_64 random(11);
    forEachSession([&random](const SessionItem &, const Timeline &timeline) {
        std::uniform_int_distribution<qint64> any(-60'000, timeline.length().count() + 60'000);
        for (int i = 0; i < 200; ++i) {
            const Millis time {any(random)};
            const Moment moment = timeline.at(time);
            ASSERT_GE(moment.segment, 0);
            ASSERT_LT(size_t(moment.segment), timeline.segments().size());
            const Segment &segment = timeline.segments()[size_t(moment.segment)];
            EXPECT_GE(moment.into, 0ms);
            EXPECT_EQ(moment.into + moment.left, segment.length);
            EXPECT_GE(moment.share, 0);
            EXPECT_LE(moment.share, 1);
            EXPECT_EQ(moment.finished, time >= timeline.length());
            EXPECT_LE(moment.repsDone, segment.reps);
            if (time >= 0ms && time < timeline.length()) {
                EXPECT_EQ(segment.start + moment.into, time);
            }
        }
    });
}

TEST(Timeline, TheEndsOfTimeGiveTheFirstAndTheLastMoment)
{
    const Timeline timeline = timelineOf("thoracic-extension");
    EXPECT_EQ(timeline.at(Millis::min()).segment, 0);
    const Moment last = timeline.at(Millis::max());
    EXPECT_EQ(size_t(last.segment), timeline.segments().size() - 1);
    EXPECT_TRUE(last.finished);
    EXPECT_EQ(last.left, 0ms);
    EXPECT_EQ(last.share, 1);
    EXPECT_EQ(last.repsDone, 10);
}

TEST(Timeline, MomentsNeverGoBack)
{
    forEachSession([](const SessionItem &, const Timeline &timeline) {
        int segment = 0;
        for (Millis time {}; time <= timeline.length(); time += 250ms) {
            const Moment moment = timeline.at(time);
            EXPECT_GE(moment.segment, segment);
            segment = moment.segment;
        }
    });
}

TEST(Timeline, ARepetitionIsDoneWhenItsHoldIsOver)
{
    const Timeline timeline = timelineOf("thoracic-extension");
    EXPECT_EQ(timeline.at(5s).repsDone, 0);
    EXPECT_EQ(timeline.at(8999ms).repsDone, 0);
    EXPECT_EQ(timeline.at(9s).repsDone, 1) << "while easing off";
    EXPECT_EQ(timeline.at(10s).repsDone, 1);
    EXPECT_EQ(timeline.at(14s).repsDone, 2);
}

TEST(Timeline, RepetitionsAreCountedBySideAndSet)
{
    const Timeline timeline = timelineOf("thoracic-rotation");
    // 20 s, ten of 5 s left, ten of 5 s right, 15 s of rest, the second set
    EXPECT_EQ(timeline.at(20s + 49s).repsDone, 10);
    EXPECT_EQ(timeline.at(20s + 50s).repsDone, 0) << "the right side begins";
    EXPECT_EQ(timeline.at(20s + 100s + 15s).repsDone, 0) << "the second set begins";
}

TEST(Timeline, NextGoesToTheNextRepetitionSideAndStretch)
{
    const Timeline timeline(
        {{find("cows-head"), Level::Low, {}}, {find("chest-opener"), Level::Low, {}}});
    std::vector<qint64> stops;
    for (Millis time {}; time < timeline.length(); time = timeline.next(time))
        stops.push_back(timeline.next(time).count());
    EXPECT_THAT(stops, testing::ElementsAre(5000, 20000, 22500, 25000, 40000, 45000, 63000, 81000));
    EXPECT_EQ(timeline.next(timeline.length()), timeline.length());
    EXPECT_EQ(timeline.next(-5s), 5s);
}

TEST(Timeline, PreviousGoesToTheStartOfThisAndThenOfTheOneBefore)
{
    const Timeline timeline = timelineOf("chest-opener");
    EXPECT_EQ(timeline.previous(30s), 23s);
    EXPECT_EQ(timeline.previous(24s), 5s) << "the second repetition has hardly begun";
    EXPECT_EQ(timeline.previous(5s), 0s);
    EXPECT_EQ(timeline.previous(-5s), 0s);
    EXPECT_EQ(timeline.previous(10h), 23s);
}

TEST(Timeline, DoneGrowsWithTimeToWhatWasPlanned)
{
    forEachSession([](const SessionItem &item, const Timeline &timeline) {
        Millis held {};
        for (Millis time {}; time <= timeline.length(); time += 500ms) {
            const ItemDone done = timeline.doneBy(time).front();
            EXPECT_GE(done.held, held);
            held = done.held;
        }
        const ItemDone done = timeline.doneBy(timeline.length()).front();
        EXPECT_EQ(done.held, done.planned);
        EXPECT_EQ(done.part(), 1);
        EXPECT_EQ(done.stretch, item.stretch->id);
        EXPECT_EQ(done.variant, item.variant);
        EXPECT_EQ(done.level, item.level);
        Millis bySide {};
        for (const SideDone &side : done.sides)
            bySide += side.held;
        EXPECT_EQ(bySide, done.held);
        EXPECT_EQ(done.sides.size(), item.stretch->sided ? 2U : 1U);
    });
}

TEST(Timeline, DoneCountsWholeRepetitionsOfEachSide)
{
    const Timeline timeline = timelineOf("cross-arm", Level::Middle);
    const ItemDone all = timeline.doneBy(timeline.length()).front();
    ASSERT_EQ(all.sides.size(), 2U);
    EXPECT_EQ(all.sides[0].side, Side::Right);
    EXPECT_EQ(all.sides[0].reps, 3);
    EXPECT_EQ(all.sides[1].reps, 3);
    // 5 s, then 1.5 s in, 20 s of hold, 1.5 s out, three times a side
    const ItemDone half = timeline.doneBy(5s + 3 * 23s + 1500ms + 7s).front();
    EXPECT_EQ(half.sides[0].reps, 3);
    EXPECT_EQ(half.sides[1].reps, 0);
    EXPECT_EQ(half.sides[1].held, 7s);
    EXPECT_EQ(half.held, 67s);
}

TEST(Timeline, DoneNamesEachRepetitionWithItsEnd)
{
    const Timeline timeline = timelineOf("cross-arm"); // 10 s, twice a side
    const ItemDone all = timeline.doneBy(timeline.length()).front();
    const std::vector<RepDone> expected {{Side::Right, 1, 1, 16500ms, 10s},
        {Side::Right, 1, 2, 29500ms, 10s}, {Side::Left, 1, 1, 42500ms, 10s},
        {Side::Left, 1, 2, 55500ms, 10s}};
    EXPECT_EQ(all.reps, expected);
    EXPECT_THAT(timeline.doneBy(29s).front().reps, testing::ElementsAre(expected.front()));
    forEachSession([](const SessionItem &item, const Timeline &each) {
        SCOPED_TRACE(item.stretch->id.toStdString());
        const ItemDone done = each.doneBy(each.length()).front();
        int reps = 0;
        Millis held {};
        for (const SideDone &side : done.sides)
            reps += side.reps;
        for (const RepDone &rep : done.reps)
            held += rep.held;
        EXPECT_EQ(done.reps.size(), size_t(reps));
        EXPECT_LE(held, done.held);
    });
}

TEST(Timeline, SkippedTimeDoesNotCount)
{
    const Timeline timeline = timelineOf("chest-opener"); // holds 6.5–21.5 and 24.5–39.5
    const auto doneWith = [&](std::vector<std::pair<Millis, Millis>> skipped) {
        const ItemDone done = timeline.doneBy(timeline.length(), skipped).front();
        return std::pair {done.held, done.sides.front().reps};
    };
    EXPECT_EQ(doneWith({}), (std::pair<Millis, int> {30s, 2}));
    EXPECT_EQ(doneWith({{10s, 23s}}), (std::pair<Millis, int> {18500ms, 1}));
    EXPECT_EQ(doneWith({{38s, 41s}, {10s, 23s}}), (std::pair<Millis, int> {17s, 0}));
    EXPECT_EQ(doneWith({{10s, 12s}, {11s, 12s}}), (std::pair<Millis, int> {28s, 1}))
        << "overlapping";
    EXPECT_EQ(doneWith({{12s, 10s}}), (std::pair<Millis, int> {30s, 2})) << "turned round";
    EXPECT_EQ(doneWith({{-10s, 100s}}), (std::pair<Millis, int> {0s, 0}));
    EXPECT_EQ(doneWith({{0s, 6500ms}, {21500ms, 24500ms}}), (std::pair<Millis, int> {30s, 2}))
        << "get ready and moves count for nothing";
}

TEST(Timeline, SkipsAtRandomNeverGiveMoreThanWasPlannedNorLessThanNothing)
{
    std::mt19937_64 random(5);
    forEachSession([&random](const SessionItem &, const Timeline &timeline) {
        std::uniform_int_distribution<qint64> any(-5000, timeline.length().count() + 5000);
        for (int i = 0; i < 30; ++i) {
            std::vector<std::pair<Millis, Millis>> skipped;
            for (int k = 0; k < 4; ++k)
                skipped.emplace_back(Millis {any(random)}, Millis {any(random)});
            const ItemDone done = timeline.doneBy(Millis {any(random)}, skipped).front();
            EXPECT_GE(done.held, 0ms);
            EXPECT_LE(done.held, done.planned);
        }
    });
}

TEST(Timeline, NothingToDoIsFinishedAtOnce)
{
    const Timeline timeline {{}};
    EXPECT_EQ(timeline.length(), 0ms);
    EXPECT_TRUE(timeline.at(5s).finished);
    EXPECT_EQ(timeline.next(0s), 0ms);
    EXPECT_EQ(timeline.previous(5s), 0ms);
    EXPECT_TRUE(timeline.doneBy(5s).empty());
}

TEST(Timeline, TheFigureGoesOnFromWhereItWas)
{
    forEachSession([](const SessionItem &, const Timeline &timeline) {
        for (const Segment &segment : timeline.segments()) {
            if (segment.start.count() == 0)
                continue;
            const FigureMoment before = timeline.figureAt(segment.start - 1ms);
            const FigureMoment after = timeline.figureAt(segment.start);
            if (before.keyFrom == after.keyFrom && before.keyTo == after.keyTo
                && before.sideFrom == after.sideFrom && before.share > .01)
                continue; // it settles into the hold, or holds on
            EXPECT_EQ(before.keyTo, after.keyFrom);
            EXPECT_EQ(before.side, after.sideFrom);
            EXPECT_GT(before.share, .99);
            EXPECT_LT(after.share, .01);
            EXPECT_LT(before.breath, .01);
            EXPECT_LT(after.breath, .01);
        }
    });
}

TEST(Timeline, BreathesInEveryHoldAtARestingPace)
{
    const Timeline timeline = timelineOf("cows-head", Level::High);
    for (const Segment &segment : timeline.segments()) {
        if (segment.kind != Segment::Kind::Hold)
            continue;
        int breaths = 0;
        double before = 0;
        bool rising = false;
        for (Millis into {0}; into < segment.length; into += 50ms) {
            const double breath = timeline.figureAt(segment.start + into).breath;
            EXPECT_GE(breath, 0);
            EXPECT_LE(breath, 1);
            breaths += breath > before && !rising ? 1 : 0;
            rising = breath > before;
            before = breath;
        }
        EXPECT_EQ(breaths, 4) << "20 s";
    }
}

TEST(Timeline, HoldsTheBreathOfOnlyHolds)
{
    forEachSession([](const SessionItem &, const Timeline &timeline) {
        for (const Segment &segment : timeline.segments()) {
            if (segment.kind != Segment::Kind::Hold) {
                EXPECT_EQ(timeline.figureAt(segment.start + segment.length / 2).breath, 0);
            }
        }
    });
}

TEST(Timeline, ASideThatChangesWithoutATimeOfItsOwnSettlesIntoTheHold)
{
    const Timeline timeline = timelineOf("thoracic-rotation");
    int changes = 0;
    for (size_t i = 0; i + 1 < timeline.segments().size(); ++i) {
        const Segment &segment = timeline.segments()[i];
        if (segment.settle.count() == 0)
            continue;
        ++changes;
        EXPECT_NE(segment.sideFrom, segment.side);
        const Segment &hold = timeline.segments()[i + 1];
        ASSERT_EQ(hold.kind, Segment::Kind::Hold);
        const FigureMoment moving = timeline.figureAt(hold.start + segment.settle / 2);
        EXPECT_TRUE(moving.changesSide());
        EXPECT_LT(moving.share, 1);
        EXPECT_FALSE(timeline.figureAt(hold.start + segment.settle).changesSide());
    }
    EXPECT_GE(changes, 1);
}

TEST(Timeline, AShortChangeOfSideTakesTheReturnBeforeItAlong)
{
    const Timeline timeline = timelineOf("thoracic-rotation");
    int changes = 0;
    for (size_t i = 1; i + 1 < timeline.segments().size(); ++i) {
        const Segment &move = timeline.segments()[i];
        if (move.lead.count() == 0)
            continue;
        ++changes;
        const Segment &back = timeline.segments()[i - 1];
        ASSERT_EQ(back.kind, Segment::Kind::Return);
        EXPECT_EQ(move.lead, back.length);
        const FigureMoment begins = timeline.figureAt(back.start);
        EXPECT_EQ(begins.keyFrom, back.keyFrom);
        EXPECT_EQ(begins.keyTo, move.keyTo);
        EXPECT_TRUE(begins.changesSide());
        EXPECT_EQ(begins.share, 0);
        const Millis way = move.lead + move.length + move.settle;
        EXPECT_EQ(way, 3s);
        EXPECT_NEAR(timeline.figureAt(back.start + way / 2).share, .5, .001);
    }
    EXPECT_GE(changes, 1);
    // A move that is long enough goes by itself.
    const Timeline threading = timelineOf("thread-the-needle");
    for (const Segment &segment : threading.segments())
        EXPECT_EQ(segment.lead, 0ms);
}

TEST(Timeline, SetsWithoutARestGoOnAtOnce)
{
    Stretch stretch = *find("thoracic-rotation");
    stretch.dose.restBetweenSets = {};
    const Timeline timeline({{&stretch, Level::Low, {}}});
    EXPECT_EQ(timeline.length(), stretch.guided(Level::Low));
}
