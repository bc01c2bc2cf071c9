// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The card as it is heard.
#include "cardfixture.h"
#include "controls.h"
#include "fakesound.h"
#include "guidetext.h"
#include "spokenline.h"

#include <QLabel>

namespace unhunch {

namespace {

class CardSoundTest : public CardTest
{
protected:
    ~CardSoundTest() override { card.reset(); } // before what it is heard through

    void openWithSound(const QString &stretch)
    {
        CardParts parts {theme, resident, catalogue(), clock, inAWindow()};
        parts.sound = {&speaker, &chimes, &reader};
        card = std::make_unique<Card>(parts, cardRequest({stretch}));
        card->openSound();
        card->show();
        card->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(card.get()));
        clock.pass(Millis(600));
    }

    QLabel *note() { return card->findChild<QLabel *>(QStringLiteral("sound-note")); }

    Button *voice() { return card->findChild<Button *>(QStringLiteral("voice")); }

    Heard heard;
    FakeSpeaker speaker {heard};
    FakeChimes chimes {heard};
    FakeReader reader;
    const QString wall = QStringLiteral("wall-angel");
};

} // namespace

TEST_F(CardSoundTest, TheVoiceIsOpenBeforeStartSoThatNoWordIsLost)
{
    openWithSound(sit.front());
    EXPECT_EQ(speaker.state(), Speaker::State::Ready);
    EXPECT_EQ(chimes.state(), ChimePlayer::State::Ready);
    EXPECT_TRUE(heard.all.isEmpty());
    key(Qt::Key_Return);
    EXPECT_EQ(heard.all, QStringList {QStringLiteral("say Sit up tall")});
}

TEST_F(CardSoundTest, TheKeyAndTheButtonTakeSoundAwayAndBringItBack)
{
    openWithSound(sit.front());
    key(Qt::Key_Return);
    ASSERT_TRUE(voice()->isVisible());
    EXPECT_EQ(voice()->text(), QStringLiteral("Voice on"));
    EXPECT_EQ(voice()->accessibleName(), QStringLiteral("Voice"));
    key(Qt::Key_V);
    EXPECT_EQ(voice()->text(), QStringLiteral("Voice off"));
    EXPECT_EQ(voice()->accessibleName(), QStringLiteral("Voice"));
    heard.all.clear();
    live(std::chrono::seconds(9));
    EXPECT_TRUE(heard.all.isEmpty());
    click("voice");
    EXPECT_EQ(voice()->text(), QStringLiteral("Voice on"));
    EXPECT_FALSE(heard.all.isEmpty());
    // The resident keeps the choice.
    EXPECT_EQ(resident.told,
        (QStringList {QStringLiteral("set sound false"), QStringLiteral("set sound true")}));
}

TEST_F(CardSoundTest, WhereThereIsNothingToTurnOffThereIsNoButton)
{
    openWithSound(sit.front());
    speaker.become(Speaker::State::NoVoice);
    key(Qt::Key_Return);
    EXPECT_TRUE(voice()->isVisible());
    EXPECT_EQ(voice()->text(), QStringLiteral("Chimes on"));
    chimes.become(ChimePlayer::State::NoServer);
    EXPECT_FALSE(voice()->isVisible());
}

TEST_F(CardSoundTest, AStretchThatNeedsSoundSaysBeforehandThatThereIsNone)
{
    openWithSound(wall);
    EXPECT_FALSE(note()->isVisible());
    chimes.become(ChimePlayer::State::Muted);
    EXPECT_TRUE(note()->isVisible());
    EXPECT_TRUE(note()->text().contains(QStringLiteral("muted")));
    EXPECT_FALSE(note()->text().contains(QStringLiteral("href"))); // not ours to turn on
    chimes.become(ChimePlayer::State::Ready);
    EXPECT_FALSE(note()->isVisible());
    key(Qt::Key_V);
    EXPECT_TRUE(note()->text().contains(QStringLiteral("href")));
    Q_EMIT note()->linkActivated(QStringLiteral("sound"));
    EXPECT_FALSE(note()->isVisible());
}

TEST_F(CardSoundTest, AStretchThatCanBeSeenSaysNothingOfSound)
{
    openWithSound(sit.front());
    chimes.become(ChimePlayer::State::Muted);
    EXPECT_FALSE(note()->isVisible());
    key(Qt::Key_Return);
    EXPECT_FALSE(card->isFullScreen());
}

TEST_F(CardSoundTest, WithoutSoundAStretchThatNeedsItIsShownLarge)
{
    openWithSound(wall);
    speaker.become(Speaker::State::NoVoice);
    key(Qt::Key_Return);
    EXPECT_TRUE(card->isFullScreen());
    card->resize(1366, 768);
    live(Millis(100));
    auto *instruction = card->findChild<GuideText *>();
    ASSERT_NE(instruction, nullptr);
    const double large = instruction->size();
    speaker.become(Speaker::State::Ready);
    live(Millis(100));
    EXPECT_LT(instruction->size(), large);
}

TEST_F(CardSoundTest, WithAScreenReaderTheStepsAreAnnouncedAndOurVoiceIsOff)
{
    reader.become(true);
    openWithSound(wall);
    EXPECT_FALSE(note()->isVisible()); // somebody says the steps
    key(Qt::Key_Return);
    EXPECT_EQ(voice()->text(), QStringLiteral("Voice off"));
    EXPECT_TRUE(heard.all.isEmpty());
    auto *line = card->findChild<SpokenLine *>();
    ASSERT_NE(line, nullptr);
    EXPECT_EQ(
        line->accessibleName(), QStringLiteral("Sit cross-legged, back and head on the wall"));
    key(Qt::Key_V);
    EXPECT_EQ(
        heard.all, QStringList {QStringLiteral("say Sit cross-legged, back and head on the wall")});
}

// The session went before what was said of it, which then went on.
TEST_F(CardSoundTest, ACardThatGoesFallsSilent)
{
    openWithSound(sit.front());
    key(Qt::Key_Return);
    live(std::chrono::seconds(2));
    const int stops = speaker.stops;
    card.reset();
    EXPECT_GT(speaker.stops, stops);
}

// Each change of any sound filled the screen anew, whoever had just left it.
TEST_F(CardSoundTest, TheScreenIsFilledOnceAndLeftAsThePersonWishes)
{
    openWithSound(wall);
    key(Qt::Key_Return);
    EXPECT_FALSE(card->isFullScreen());
    speaker.become(Speaker::State::NoVoice);
    EXPECT_TRUE(card->isFullScreen()) << "it can be heard no more";
    key(Qt::Key_F11);
    chimes.become(ChimePlayer::State::NoServer);
    EXPECT_FALSE(card->isFullScreen());
    speaker.become(Speaker::State::Ready);
    speaker.become(Speaker::State::NoVoice);
    EXPECT_TRUE(card->isFullScreen()) << "anew";
}

} // namespace unhunch
