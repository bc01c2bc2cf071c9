// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cues.h"

#include <gtest/gtest.h>
#include <map>

using namespace unhunch;
using namespace std::chrono_literals;

namespace {

const Catalogue &catalogue()
{
    static const Catalogue all = Catalogue::load();
    return all;
}

// Every way in which the eleven can be done.
std::vector<SessionItem> everyWay()
{
    std::vector<SessionItem> all;
    for (const Stretch &stretch : catalogue().stretches()) {
        for (const Level level : {Level::Low, Level::Middle, Level::High}) {
            all.push_back({&stretch, level, {}});
            for (const Variant &variant : stretch.variants)
                all.push_back({&stretch, level, variant.id});
        }
    }
    return all;
}

std::string nameOf(const SessionItem &item)
{
    return QStringList {item.stretch->id, toString(item.level), item.variant}
        .join(QLatin1Char(' '))
        .toStdString();
}

std::vector<const Phase *> phasesOf(const SessionItem &item, Phase::Kind kind)
{
    std::vector<const Phase *> found;
    for (const Phase &phase : item.stretch->phasesOf(item.variant)) {
        if (phase.kind == kind)
            found.push_back(&phase);
    }
    return found;
}

std::map<Chime, int> chimesOf(const std::vector<Cue> &cues)
{
    std::map<Chime, int> count;
    for (const Cue &cue : cues) {
        if (cue.kind == Cue::Kind::Chime)
            ++count[cue.chime];
    }
    return count;
}

QStringList saidOf(const std::vector<Cue> &cues)
{
    QStringList said;
    for (const Cue &cue : cues) {
        if (cue.kind == Cue::Kind::Say)
            said.append(cue.text);
    }
    return said;
}

// "12.4 say Rest there", for comparing by eye.
QStringList linesOf(const std::vector<Cue> &cues)
{
    QStringList lines;
    for (const Cue &cue : cues) {
        lines.append(QStringLiteral("%1 %2")
                         .arg(double(cue.at.count()) / 1000., 0, 'f', 2)
                         .arg(cue.kind == Cue::Kind::Say
                                 ? cue.text
                                 : QLatin1Char('(') + toString(cue.chime) + QLatin1Char(')')));
    }
    return lines;
}

std::vector<Cue> cuesOf(const char *id, const CueWishes &wishes = {})
{
    return unhunch::cuesOf(
        Timeline({{catalogue().find(QLatin1String(id)), Level::Low, {}}}), wishes);
}

} // namespace

// The data says how often a hold begins, ends and changes side; the chimes must say the same.
TEST(Cues, ChimesAgreeWithTheDose)
{
    for (const SessionItem &item : everyWay()) {
        SCOPED_TRACE(nameOf(item));
        const Dose &dose = item.stretch->dose;
        const int reps = dose.reps.at(item.level);
        const int sets = dose.sets.at(item.level);
        const int sides = item.stretch->sided ? 2 : 1;
        const bool holds = !phasesOf(item, Phase::Kind::Hold).empty();
        const bool returns = !phasesOf(item, Phase::Kind::Return).empty();
        const int endings = int(phasesOf(item, Phase::Kind::EndOfSet).size());
        const auto chimes = chimesOf(unhunch::cuesOf(Timeline({item}), {}));
        const auto count
            = [&](Chime chime) { return chimes.contains(chime) ? chimes.at(chime) : 0; };
        EXPECT_EQ(count(Chime::Start), holds ? sides * reps * sets : sets * (1 + endings));
        EXPECT_EQ(count(Chime::End), holds && returns ? sides * reps * sets : sets - 1);
        const int turns = item.stretch->alternates(item.variant) ? 2 * reps - 1 : 1;
        EXPECT_EQ(count(Chime::Change), sides == 2 ? turns * sets : 0);
        EXPECT_EQ(count(Chime::Done), 1);
        EXPECT_EQ(count(Chime::Tick), 0);
    }
}

TEST(Cues, EveryStepOfTheDataIsSaidInItsOrder)
{
    for (const SessionItem &item : everyWay()) {
        SCOPED_TRACE(nameOf(item));
        const std::vector<Cue> cues = unhunch::cuesOf(Timeline({item}), {});
        const QStringList said = saidOf(cues);
        // Up to the end of the first repetition in the order of the file, for the first side.
        qsizetype from = 0;
        for (const Phase &phase : item.stretch->phasesOf(item.variant)) {
            if (phase.kind == Phase::Kind::Shake || phase.kind == Phase::Kind::EndOfSet)
                continue;
            while (from < said.size() && !said.at(from).endsWith(phase.cue))
                ++from;
            EXPECT_LT(from, said.size()) << phase.cue.toStdString();
        }
        // And every step for the other side, too.
        for (const Phase &phase : item.stretch->phasesOf(item.variant)) {
            const bool heard = std::any_of(said.begin(), said.end(),
                [&](const QString &text) { return text.endsWith(phase.other.cue); });
            const bool once = phase.kind == Phase::Kind::SetUp; // for the first side only
            EXPECT_TRUE(heard || once) << phase.other.cue.toStdString();
        }
    }
}

TEST(Cues, TheNextMoveIsSaidBeforeItBegins)
{
    for (const SessionItem &item : everyWay()) {
        SCOPED_TRACE(nameOf(item));
        const Timeline timeline({item});
        const std::vector<Cue> cues = unhunch::cuesOf(timeline, {});
        for (size_t i = 0; i < timeline.segments().size(); ++i) {
            const Segment &segment = timeline.segments()[i];
            if (segment.kind == Segment::Kind::Hold || segment.cue.isEmpty())
                continue;
            const auto cue = std::find_if(cues.begin(), cues.end(), [&](const Cue &each) {
                return each.kind == Cue::Kind::Say && each.segment == int(i);
            });
            ASSERT_NE(cue, cues.end()) << segment.cue.toStdString();
            EXPECT_TRUE(cue->text.endsWith(segment.cue));
            if (segment.kind == Segment::Kind::GetReady || segment.kind == Segment::Kind::Rest)
                continue; // is done while it is said
            if (segment.start > 0ms) {
                EXPECT_LT(cue->at, segment.start) << segment.cue.toStdString();
            }
            // And is over with it, but for the silence that is reckoned in at its end.
            EXPECT_LE(cue->at + spokenLength(cue->text), segment.start + segment.length + 500ms)
                << segment.cue.toStdString();
        }
    }
}

TEST(Cues, NothingIsSaidBeforeTheWordsBeforeItAreOver)
{
    for (const double pace : {0.5, 1.0}) {
        for (const SessionItem &item : everyWay()) {
            SCOPED_TRACE(nameOf(item));
            Millis free {};
            for (const Cue &cue : unhunch::cuesOf(Timeline({item}), {pace, true})) {
                if (cue.kind != Cue::Kind::Say)
                    continue;
                EXPECT_GE(cue.at, free) << cue.text.toStdString();
                free = cue.at + Millis(qint64(double(spokenLength(cue.text).count()) * pace));
            }
        }
    }
}

TEST(Cues, TheyComeInTheOrderOfTimeAndEndWithTheSession)
{
    for (const SessionItem &item : everyWay()) {
        const Timeline timeline({item});
        const std::vector<Cue> cues = unhunch::cuesOf(timeline, {1, true});
        EXPECT_TRUE(std::is_sorted(
            cues.begin(), cues.end(), [](const Cue &a, const Cue &b) { return a.at < b.at; }));
        ASSERT_GE(cues.size(), 2U);
        EXPECT_EQ(cues.front().at, 0ms);
        EXPECT_EQ(cues.back().text, QStringLiteral("Upright again."));
        EXPECT_EQ(cues.back().at, timeline.length());
        EXPECT_EQ((cues.end() - 2)->chime, Chime::Done);
    }
}

TEST(Cues, AHoldIsStartFormThenCountsThenEnd)
{
    const QStringList lines = linesOf(cuesOf("thoracic-extension"));
    const QStringList begin {QStringLiteral("0.00 Sit up tall"), QStringLiteral("4.19 Squeeze"),
        QStringLiteral("6.00 (start)"), QStringLiteral("6.40 Hold"),
        QStringLiteral("8.14 Ease off"), QStringLiteral("9.00 (end)"),
        QStringLiteral("9.19 Squeeze"), QStringLiteral("11.00 (start)"),
        QStringLiteral("11.40 2 of 10"), QStringLiteral("13.14 Ease off")};
    EXPECT_EQ(lines.mid(0, begin.size()), begin)
        << lines.mid(0, begin.size()).join(QLatin1Char('\n')).toStdString();
    EXPECT_EQ(lines.mid(lines.size() - 3),
        (QStringList {QStringLiteral("54.00 (end)"), QStringLiteral("55.00 (done)"),
            QStringLiteral("55.00 Upright again.")}));
}

TEST(Cues, TheLastThreeSecondsAreTickedIfWished)
{
    EXPECT_EQ(chimesOf(cuesOf("doorway")).count(Chime::Tick), 0U);
    std::vector<Millis> ticks;
    for (const Cue &cue : cuesOf("doorway", {1, true})) {
        if (cue.kind == Cue::Kind::Chime && cue.chime == Chime::Tick)
            ticks.push_back(cue.at);
    }
    ASSERT_EQ(ticks.size(), 12U); // four holds
    EXPECT_EQ((std::vector(ticks.begin(), ticks.begin() + 3)),
        (std::vector<Millis> {24s, 25s, 26s})); // the first hold ends at 27 s
    // Where the hold is no longer than that, its start is heard and not a tick with it.
    EXPECT_EQ(chimesOf(cuesOf("thoracic-extension", {1, true}))[Chime::Tick], 20);
}

TEST(Cues, BreathsAreSaidWhereTheyAreWhatIsCounted)
{
    const QStringList said = saidOf(cuesOf("seated-twist"));
    for (int breath = 2; breath <= 5; ++breath)
        EXPECT_EQ(said.count(QStringLiteral("In, %1 of 5").arg(breath)), 2) << breath;
    EXPECT_GE(said.count(QStringLiteral("and out")), 6);
    EXPECT_TRUE(said.contains(QStringLiteral("Left side. Breathe out and turn left")));
}

TEST(Cues, HalfOfALongHoldIsSaid)
{
    EXPECT_EQ(saidOf(cuesOf("wall-angel")).count(QStringLiteral("Half way")), 1);
    EXPECT_EQ(saidOf(cuesOf("open-book")).count(QStringLiteral("Half way")), 10);
    EXPECT_EQ(saidOf(cuesOf("doorway")).count(QStringLiteral("Half way")), 0);
}

TEST(Cues, AMovementWithoutHoldsStepsFromOneToTheNext)
{
    const std::vector<Cue> cues = cuesOf("cat-cow");
    EXPECT_EQ(chimesOf(cues)[Chime::Step], 3 * (10 * 3 - 1));
    const QStringList said = saidOf(cues);
    EXPECT_EQ(said.count(QStringLiteral("2 of 10. Sink the belly")), 3);
    EXPECT_EQ(said.count(QStringLiteral("Set 2 of 3. Sink the belly")), 1);
    EXPECT_EQ(said.count(QStringLiteral("Rest a moment")), 2);
}

TEST(Cues, ASecondStretchIsAnnouncedByName)
{
    const std::vector<SessionItem> two {
        {catalogue().find(QStringLiteral("thoracic-extension")), Level::Low, {}},
        {catalogue().find(QStringLiteral("seated-twist")), Level::Low, {}}};
    const std::vector<Cue> cues = unhunch::cuesOf(Timeline(two), {});
    EXPECT_EQ(chimesOf(cues)[Chime::Change], 2); // the stretch, and the side of the twist
    EXPECT_EQ(chimesOf(cues)[Chime::Done], 1);
    const QStringList said = saidOf(cues);
    EXPECT_TRUE(said.contains(
        QStringLiteral("Next, Seated Twist. Sit tall. Breathe in, into your mid-back")));
    EXPECT_EQ(said.count(QStringLiteral("Upright again.")), 1);
}

// At ten times the speed there is room for hardly a word; what is left still keeps its order.
TEST(Cues, AFastSessionSaysLess)
{
    const auto slow = saidOf(cuesOf("seated-twist"));
    const auto fast = saidOf(cuesOf("seated-twist", {10, false}));
    EXPECT_LT(fast.size(), slow.size());
    EXPECT_EQ(fast.count(QStringLiteral("and out")), 0);
    EXPECT_EQ(chimesOf(cuesOf("seated-twist", {10, false})), chimesOf(cuesOf("seated-twist")));
}

TEST(Cues, ALongerTextTakesLongerToSay)
{
    EXPECT_GT(spokenLength(QStringLiteral("Turn left, right arm through")),
        spokenLength(QStringLiteral("Turn left")));
    EXPECT_GT(spokenLength(QStringLiteral("4 of 10")), spokenLength(QStringLiteral("four of")));
}
