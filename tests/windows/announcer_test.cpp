// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "announcer.h"
#include "fakesound.h"
#include "session.h"
#include "support.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

namespace unhunch {

namespace {

using namespace std::chrono_literals;

class AnnouncerTest : public testing::Test
{
protected:
    void begin(const QString &id, double pace = 1, Level level = Level::Low)
    {
        begin(SessionItem {catalogue().find(id), level, {}}, pace);
    }

    void begin(const SessionItem &item, double pace)
    {
        announcer = std::make_unique<Announcer>(parts);
        QObject::connect(announcer.get(), &Announcer::unspoken, announcer.get(),
            [this](const QString &words) { unspoken << words; });
        QObject::connect(announcer.get(), &Announcer::soundWanted, announcer.get(),
            [this](bool on) { wanted << on; });
        announcer->setChoices(choices);
        announcer->open();
        session = std::make_unique<Session>(Timeline({item}), clock, pace, QStringLiteral("s"), 0);
        announcer->follow(*session, pace);
        session->begin();
    }

    // Lives on by so much, looked at 30 times a second as on the screen.
    void live(Millis length)
    {
        constexpr Millis look = 33ms;
        for (Millis lived {}; lived < length && !session->isOver(); lived += look) {
            clock.pass(std::min(look, length - lived));
            session->look();
        }
    }

    Heard heard;
    FakeSpeaker speaker {heard};
    FakeChimes chimes {heard};
    FakeReader reader;
    SoundParts parts {&speaker, &chimes, &reader};
    SoundChoices choices = choicesOf({});
    test::ManualClock clock;
    QStringList unspoken;
    QList<bool> wanted;
    std::unique_ptr<Announcer> announcer;
    std::unique_ptr<Session> session;
    const QString sit = QStringLiteral("thoracic-extension");
};

qsizetype endingWith(const QStringList &heard, const QString &words)
{
    return std::count_if(heard.begin(), heard.end(), [&](const QString &each) {
        return each.startsWith(QLatin1String("say ")) && each.endsWith(words);
    });
}

// How often the data has each step said, of one side.
void expectSteps(const SessionItem &item, const QStringList &heard)
{
    const Stretch &stretch = *item.stretch;
    const int times = stretch.dose.reps.at(item.level) * stretch.dose.sets.at(item.level);
    const bool apart = stretch.dose.betweenReps.count() == 0 && stretch.dose.betweenUnits == 0;
    for (const Phase &phase : stretch.phasesOf(item.variant)) {
        const bool moves = phase.kind == Phase::Kind::Move || phase.kind == Phase::Kind::Return;
        if (!moves)
            continue;
        // Where both sides have the same words they are said for both.
        const bool both = stretch.sided && phase.cue == phase.other.cue;
        const int each = apart && !phase.pace.high ? stretch.dose.sets.at(item.level) : times;
        EXPECT_EQ(endingWith(heard, phase.cue), both ? 2 * each : each) << phase.cue.toStdString();
        if (stretch.sided) {
            EXPECT_EQ(endingWith(heard, phase.other.cue), both ? 2 * each : each)
                << phase.other.cue.toStdString();
        }
    }
}

} // namespace

// A whole session of each of the eleven, as it is heard through a session and its looks at the
// clock, against the pure list and against the data of the stretch; as written and at the highest
// pace.
TEST_F(AnnouncerTest, AWholeSessionOfEachIsHeardAsItsDataSaysIt)
{
    int sessions = 0;
    for (const double pace : {1.0, 10.0}) {
        for (const Stretch &stretch : catalogue().stretches()) {
            SCOPED_TRACE(stretch.id.toStdString());
            const SessionItem item {&stretch, Level::Low, {}};
            begin(item, pace);
            QStringList expected;
            for (const Cue &cue : cuesOf(session->timeline(), {pace, false})) {
                expected << (cue.kind == Cue::Kind::Say
                        ? QStringLiteral("say ") + cue.text
                        : QStringLiteral("(%1)").arg(toString(cue.chime)));
            }
            live(session->timeline().length());
            EXPECT_EQ(session->outcome(), Outcome::Done);
            const QStringList all = heard.taken();
            EXPECT_EQ(all, expected);
            if (pace == 1) { // faster than speech, what comes too late is left out
                expectSteps(item, all);
            }
            EXPECT_EQ(all.count(QStringLiteral("(done)")), 1);
            ++sessions;
        }
    }
    EXPECT_EQ(sessions, 22);
}

TEST_F(AnnouncerTest, TheFirstWordsComeAtOnceAndTheLastAtTheEnd)
{
    begin(sit);
    EXPECT_EQ(heard.all, QStringList {QStringLiteral("say Sit up tall")});
    live(session->timeline().length());
    EXPECT_TRUE(session->isOver());
    EXPECT_EQ(heard.all.mid(heard.all.size() - 2),
        (QStringList {QStringLiteral("(done)"), QStringLiteral("say Upright again.")}));
}

TEST_F(AnnouncerTest, FirstWordsAreGivenToAVoiceThatIsStillBeingOpened)
{
    begin(sit);
    heard.all.clear();
    speaker.become(Speaker::State::Opening);
    session->next();
    EXPECT_EQ(heard.all, QStringList {QStringLiteral("say Squeeze")});
}

TEST_F(AnnouncerTest, APauseIsSilentAndGoingOnSaysWhereOneIs)
{
    begin(sit);
    live(6500ms);
    heard.all.clear();
    const int stops = speaker.stops;
    session->pause();
    EXPECT_GT(speaker.stops, stops);
    clock.pass(60s);
    session->look();
    EXPECT_TRUE(heard.all.isEmpty());
    session->resume();
    EXPECT_EQ(heard.taken(), QStringList {QStringLiteral("say Hold")});
    live(3s);
    EXPECT_EQ(heard.all.mid(0, 2),
        (QStringList {QStringLiteral("say Ease off"), QStringLiteral("(end)")}));
}

TEST_F(AnnouncerTest, NextAndPreviousSayWhereTheyLead)
{
    begin(sit);
    heard.all.clear();
    session->next();
    session->look();
    EXPECT_EQ(heard.taken(), QStringList {QStringLiteral("say Squeeze")});
    live(1500ms);
    EXPECT_EQ(heard.taken(), (QStringList {QStringLiteral("(start)"), QStringLiteral("say Hold")}));
    session->previous();
    session->look();
    EXPECT_EQ(heard.taken(), QStringList {QStringLiteral("say Squeeze")});
    // From there it goes on as if it had come there by itself.
    live(3300ms);
    EXPECT_EQ(heard.all,
        (QStringList {QStringLiteral("(start)"), QStringLiteral("say Hold"),
            QStringLiteral("say Ease off")}));
}

TEST_F(AnnouncerTest, ASessionThatGoesOnWhereItWasLeftSaysWhereThatIs)
{
    begin(sit);
    live(12s);
    session->end();
    QJsonObject left {{QStringLiteral("position"), 12.0}};
    heard.all.clear();
    announcer = std::make_unique<Announcer>(parts);
    announcer->open();
    session = std::make_unique<Session>(
        Timeline({{catalogue().find(sit), Level::Low, {}}}), clock, 1, QStringLiteral("s"), 0);
    session->takeUp(left);
    ASSERT_EQ(session->position(), 10s);
    announcer->follow(*session, 1);
    session->begin();
    EXPECT_EQ(heard.taken(), QStringList {QStringLiteral("say Squeeze")});
    live(2s);
    EXPECT_EQ(heard.all.value(0), QStringLiteral("(start)"));
}

TEST_F(AnnouncerTest, NextPastTheEndOfWhatWasNotDoneSaysNothing)
{
    begin(sit);
    heard.all.clear();
    while (!session->isOver()) {
        session->next();
    }
    EXPECT_EQ(session->outcome(), Outcome::Skipped);
    EXPECT_FALSE(heard.all.contains(QStringLiteral("(done)")));
    EXPECT_FALSE(heard.all.contains(QStringLiteral("say Upright again.")));
}

TEST_F(AnnouncerTest, StopItHurtsIsSilentAtOnce)
{
    begin(sit);
    live(8s);
    heard.all.clear();
    const int stops = speaker.stops;
    session->hurt();
    EXPECT_GT(speaker.stops, stops);
    EXPECT_TRUE(heard.all.isEmpty());
}

TEST_F(AnnouncerTest, WhereALookComesLateOnlyTheNewestIsHeard)
{
    begin(sit);
    heard.all.clear();
    clock.pass(13400ms); // a machine that was busy
    session->look();
    EXPECT_EQ(heard.all, (QStringList {QStringLiteral("(start)"), QStringLiteral("say Ease off")}));
}

TEST_F(AnnouncerTest, OneActionTakesAllOfItAwayAndOneBringsItBack)
{
    begin(sit);
    EXPECT_TRUE(announcer->isOn());
    announcer->toggle();
    EXPECT_FALSE(announcer->isOn());
    EXPECT_EQ(wanted, QList<bool> {false});
    heard.all.clear();
    live(6s);
    EXPECT_TRUE(heard.all.isEmpty());
    EXPECT_EQ(announcer->trouble(), QStringLiteral("Voice and chimes are off."));
    announcer->toggle();
    EXPECT_TRUE(announcer->isOn());
    EXPECT_EQ(wanted, (QList<bool> {false, true}));
    EXPECT_EQ(heard.all, QStringList {QStringLiteral("say Hold")}); // what is to be done now
}

TEST_F(AnnouncerTest, VoiceAndChimesAreChosenApart)
{
    choices.voice = false;
    begin(sit);
    live(9s);
    EXPECT_EQ(heard.all, (QStringList {QStringLiteral("(start)"), QStringLiteral("(end)")}));
    EXPECT_EQ(unspoken.value(0), QStringLiteral("Sit up tall"));
    choices = choicesOf({});
    choices.chimes = false;
    choices.volume = 35;
    heard.all.clear();
    begin(sit);
    live(9s);
    EXPECT_FALSE(heard.all.contains(QStringLiteral("(start)")));
    EXPECT_TRUE(heard.all.contains(QStringLiteral("say Ease off")));
    EXPECT_EQ(speaker.volume, 35);
    EXPECT_EQ(chimes.volume, 35);
}

TEST_F(AnnouncerTest, TicksBeginWhenTheyAreWishedFor)
{
    begin(sit);
    live(9s);
    EXPECT_FALSE(heard.all.contains(QStringLiteral("(tick)")));
    choices.lastSeconds = true;
    announcer->setChoices(choices);
    heard.all.clear();
    live(5s);
    EXPECT_EQ(heard.all.count(QStringLiteral("(tick)")), 2);
    EXPECT_EQ(heard.all.count(QStringLiteral("say Squeeze")), 1);
}

TEST_F(AnnouncerTest, WithAScreenReaderOurVoiceStartsOffAndTheWordsGoToIt)
{
    reader.become(true);
    begin(sit);
    live(9s);
    EXPECT_FALSE(announcer->isOn());
    EXPECT_FALSE(announcer->speaks());
    EXPECT_EQ(heard.all, (QStringList {QStringLiteral("(start)"), QStringLiteral("(end)")}));
    EXPECT_EQ(unspoken,
        (QStringList {QStringLiteral("Sit up tall"), QStringLiteral("Squeeze"),
            QStringLiteral("Hold"), QStringLiteral("Ease off")}));
    EXPECT_TRUE(announcer->trouble().isEmpty()); // somebody says the steps
    announcer->toggle();
    EXPECT_TRUE(announcer->speaks());
}

TEST_F(AnnouncerTest, AScreenReaderThatComesLaterSilencesOurVoice)
{
    begin(sit);
    const int stops = speaker.stops;
    reader.become(true);
    EXPECT_GT(speaker.stops, stops);
    EXPECT_FALSE(announcer->speaks());
    reader.become(false);
    EXPECT_TRUE(announcer->speaks());
}

TEST_F(AnnouncerTest, WhatCannotBeHeardIsSaidBefore)
{
    begin(sit);
    EXPECT_TRUE(announcer->trouble().isEmpty());
    QSignalSpy changed(announcer.get(), &Announcer::changed);
    chimes.become(ChimePlayer::State::Muted);
    EXPECT_EQ(announcer->trouble(), QStringLiteral("The sound of this computer is muted."));
    EXPECT_FALSE(announcer->speaks());
    chimes.become(ChimePlayer::State::NoOutput);
    EXPECT_TRUE(announcer->trouble().contains(QStringLiteral("nothing to play sound through")));
    chimes.become(ChimePlayer::State::Ready);
    EXPECT_TRUE(announcer->trouble().isEmpty());
    speaker.become(Speaker::State::NoVoice);
    EXPECT_EQ(announcer->trouble(),
        QStringLiteral("No voice is installed for English. Chimes say when."));
    EXPECT_TRUE(announcer->hasSound());
    chimes.become(ChimePlayer::State::NoServer);
    EXPECT_EQ(announcer->trouble(), QStringLiteral("No voice is installed for English."));
    EXPECT_FALSE(announcer->hasSound());
    EXPECT_EQ(changed.size(), 5);
}

TEST_F(AnnouncerTest, WithoutPartsItIsSilentAndHasNothingToSayOfIt)
{
    parts = {};
    begin(sit);
    live(session->timeline().length());
    EXPECT_TRUE(session->isOver());
    EXPECT_TRUE(announcer->trouble().isEmpty());
    EXPECT_FALSE(announcer->hasSound());
}

} // namespace unhunch
