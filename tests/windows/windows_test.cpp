// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "card.h"
#include "desktoplook.h"
#include "fakesound.h"
#include "fonts.h"
#include "icons.h"
#include "mainwindow.h"
#include "prompt.h"
#include "smallwindow.h"
#include "support.h"
#include "windows.h"

#include <QDBusVariant>
#include <QFontDatabase>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>
#include <QWindow>

#include <gtest/gtest.h>

namespace unhunch {

namespace {

QJsonObject request(const QString &view)
{
    return {{QStringLiteral("view"), view},
        {QStringLiteral("stretches"), QJsonArray {QStringLiteral("thoracic-extension")}},
        {QStringLiteral("occurrence"), 7}};
}

class WindowsTest : public testing::Test
{
protected:
    void ask(const QJsonObject &request)
    {
        resident.requests
            = {QString::fromUtf8(QJsonDocument(request).toJson(QJsonDocument::Compact))};
        Q_EMIT resident.requestWaiting();
    }

    Theme theme;
    test::ManualClock clock;
    FakeResident resident;
    Windows windows {theme, resident, catalogue(), clock};
};

} // namespace

TEST_F(WindowsTest, WhatWaitedIsShownAndTheLastWindowEndsIt)
{
    resident.requests = {QString::fromUtf8(
        QJsonDocument(request(QStringLiteral("card"))).toJson(QJsonDocument::Compact))};
    QSignalSpy last(&windows, &Windows::lastClosed);
    windows.begin();
    ASSERT_NE(windows.card(), nullptr);
    EXPECT_EQ(last.size(), 0);
    windows.card()->close();
    EXPECT_EQ(last.size(), 1);
}

TEST_F(WindowsTest, TheIconComesOnceAWindowIsSeen)
{
    QGuiApplication::setWindowIcon({});
    installApplicationIcon(*qGuiApp);
    QCoreApplication::processEvents();
    EXPECT_TRUE(QGuiApplication::windowIcon().isNull());
    ask(request(QStringLiteral("card")));
    EXPECT_TRUE(QTest::qWaitFor([] { return !QGuiApplication::windowIcon().isNull(); }));
    EXPECT_EQ(QGuiApplication::windowIcon().availableSizes().size(), 7);
    QGuiApplication::setWindowIcon({});
}

TEST(Fonts, OneFamilyThatIsThere)
{
    const Theme theme;
    for (const Type type : {Type::CardTitle, Type::Body}) {
        const QFont font = typeFont(theme, type);
        EXPECT_EQ(font.families().size(), 1);
        EXPECT_TRUE(QFontDatabase::families().contains(font.family()));
    }
    EXPECT_EQ(typeFont(theme, Type::CardTitle).family(), QStringLiteral("Noto Sans Display"));
}

TEST_F(WindowsTest, AGuidedCardOutlivesTheResidentAndTurnsToTheNext)
{
    QSignalSpy last(&windows, &Windows::lastClosed);
    ask(request(QStringLiteral("card")));
    windows.card()->beginGuiding();
    Q_EMIT resident.gone();
    ASSERT_NE(windows.card(), nullptr);
    resident.requests = {QString::fromUtf8(
        QJsonDocument(request(QStringLiteral("week"))).toJson(QJsonDocument::Compact))};
    Q_EMIT resident.back();
    // It attached: what waits is shown.
    EXPECT_NE(windows.mainWindow(), nullptr);
    EXPECT_TRUE(windows.card()->isGuiding());
    EXPECT_EQ(last.size(), 0);
}

// They were read three times, each with defaults of its own.
TEST_F(WindowsTest, TheSettingsAreAskedForOnceALife)
{
    windows.begin();
    windows.show(
        requestFromJson({{QStringLiteral("view"), QStringLiteral("settings")}}, catalogue()));
    EXPECT_EQ(resident.settingsAsked, 1);
    EXPECT_FALSE(theme.isDark());
    Q_EMIT resident.settingChanged(QStringLiteral("appearance"), QStringLiteral("dark"));
    EXPECT_TRUE(theme.isDark());
    // Another life of the resident may have read another file.
    resident.settingsNow.appearance = QStringLiteral("light");
    Q_EMIT resident.gone();
    Q_EMIT resident.back();
    EXPECT_EQ(resident.settingsAsked, 2);
    EXPECT_FALSE(theme.isDark());
}

TEST_F(WindowsTest, AGuidedCardIsNotReplaced)
{
    ask(request(QStringLiteral("card")));
    windows.card()->beginGuiding();
    const Card *card = windows.card();
    ask(request(QStringLiteral("card")));
    EXPECT_EQ(windows.card(), card);
    EXPECT_TRUE(card->isGuiding());
}

TEST_F(WindowsTest, ItDoesNotEndWhileARequestIsBeingFetched)
{
    // Start in the own prompt: the prompt goes, and the card is still on its way.
    ask(request(QStringLiteral("prompt")));
    QSignalSpy last(&windows, &Windows::lastClosed);
    resident.slow = true;
    Q_EMIT resident.requestWaiting();
    Q_EMIT resident.promptWithdrawn();
    EXPECT_EQ(last.size(), 0);
    EXPECT_FALSE(windows.mayEnd());
    ASSERT_EQ(resident.fetches.size(), 1U);
    resident.fetches.front()({});
    EXPECT_EQ(last.size(), 1);
    EXPECT_TRUE(windows.mayEnd());
}

TEST_F(WindowsTest, AWithdrawnPromptGoes)
{
    ask(request(QStringLiteral("prompt")));
    ASSERT_NE(windows.prompt(), nullptr);
    EXPECT_TRUE(windows.prompt()->windowFlags().testFlag(Qt::WindowDoesNotAcceptFocus));
    EXPECT_TRUE(windows.prompt()->testAttribute(Qt::WA_ShowWithoutActivating));
    QSignalSpy last(&windows, &Windows::lastClosed);
    Q_EMIT resident.promptWithdrawn();
    EXPECT_EQ(windows.prompt(), nullptr);
    EXPECT_TRUE(resident.told.isEmpty()); // it knows
    EXPECT_EQ(last.size(), 1);
}

TEST_F(WindowsTest, WhatStandsInForTheMarkStaysUntilATrayComes)
{
    ask(request(QStringLiteral("tray")));
    SmallWindow *small = windows.small();
    ASSERT_NE(small, nullptr);
    EXPECT_TRUE(small->testAttribute(Qt::WA_ShowWithoutActivating));
    ask(request(QStringLiteral("card")));
    QSignalSpy last(&windows, &Windows::lastClosed);
    windows.card()->close();
    EXPECT_EQ(last.size(), 0);
    EXPECT_FALSE(windows.mayEnd());
    ask(request(QStringLiteral("tray")));
    EXPECT_EQ(windows.small(), small) << "one at a time";
    Q_EMIT resident.standInWithdrawn();
    EXPECT_EQ(windows.small(), nullptr);
    EXPECT_EQ(last.size(), 1);
}

TEST_F(WindowsTest, EveryAnswerToThePromptIsToldOnceAndClosesIt)
{
    for (const auto &[button, told] : {std::pair {"start", "begin "}, {"snooze", "snooze 10"},
             {"skip", "skip"}, {"close", "dismiss"}}) {
        ask(request(QStringLiteral("prompt")));
        ASSERT_NE(windows.prompt(), nullptr) << button;
        auto *pressed = windows.prompt()->findChild<QAbstractButton *>(QLatin1String(button));
        ASSERT_NE(pressed, nullptr) << button;
        QTest::mouseClick(pressed, Qt::LeftButton);
        EXPECT_EQ(windows.prompt(), nullptr) << button;
        EXPECT_EQ(resident.told, QStringList {QLatin1String(told)});
        resident.told.clear();
    }
}

TEST(OfferedSnooze, IsTheUsualOneOrTheLongestThatIsLeft)
{
    const SnoozeChoice five {5, QStringLiteral("10:05"), {}, false};
    const SnoozeChoice ten {10, QStringLiteral("10:10"), {}, false};
    SnoozeChoice twenty {20, QStringLiteral("10:20"), {}, true};
    EXPECT_EQ(offeredSnooze({five, ten, twenty}).minutes, 20);
    twenty.refused = QStringLiteral("Past the limit.");
    EXPECT_EQ(offeredSnooze({five, ten, twenty}).minutes, 10);
    EXPECT_EQ(offeredSnooze({twenty}).refused, twenty.refused);
    EXPECT_EQ(offeredSnooze({}).minutes, 10);
}

TEST_F(WindowsTest, ThePromptOffersTheSnoozeOfTheSettings)
{
    QJsonObject asked = request(QStringLiteral("prompt"));
    asked[QStringLiteral("snooze")] = QJsonArray {
        QJsonObject {{QStringLiteral("minutes"), 10}, {QStringLiteral("usual"), false}},
        QJsonObject {{QStringLiteral("minutes"), 20}, {QStringLiteral("usual"), true}}};
    ask(asked);
    ASSERT_NE(windows.prompt(), nullptr);
    auto *snooze = windows.prompt()->findChild<QAbstractButton *>(QStringLiteral("snooze"));
    EXPECT_EQ(snooze->text(), QStringLiteral("Snooze 20 min"));
    QTest::mouseClick(snooze, Qt::LeftButton);
    EXPECT_EQ(resident.told, QStringList {QStringLiteral("snooze 20")});
}

TEST_F(WindowsTest, APromptClosedByTheWindowManagerIsADismissal)
{
    ask(request(QStringLiteral("prompt")));
    ASSERT_NE(windows.prompt(), nullptr);
    windows.prompt()->windowHandle()->close();
    EXPECT_EQ(windows.prompt(), nullptr);
    EXPECT_EQ(resident.told, QStringList {QStringLiteral("dismiss")});
}

TEST_F(WindowsTest, WhenTheResidentGoesARunningSessionIsFinishedFirst)
{
    ask(request(QStringLiteral("card")));
    windows.card()->beginGuiding();
    QSignalSpy last(&windows, &Windows::lastClosed);
    Q_EMIT resident.gone();
    ASSERT_NE(windows.card(), nullptr);
    EXPECT_TRUE(windows.card()->isGuiding());
    EXPECT_EQ(last.size(), 0);
    windows.card()->session()->end();
    EXPECT_EQ(last.size(), 1);
}

TEST_F(WindowsTest, TheThemeFollowsSettingAndDesktop)
{
    DesktopLook look(theme, QDBusConnection(QStringLiteral("none")), false);
    EXPECT_FALSE(theme.isDark());
    look.take(QStringLiteral("org.freedesktop.appearance"), QStringLiteral("color-scheme"), 1U);
    EXPECT_TRUE(theme.isDark());
    EXPECT_EQ(theme.color(Token::Window), QColor(QStringLiteral("#121917")));
    Q_EMIT resident.settingChanged(QStringLiteral("appearance"), QStringLiteral("light"));
    EXPECT_FALSE(theme.isDark());
    Q_EMIT resident.settingChanged(QStringLiteral("appearance"), QStringLiteral("auto"));
    EXPECT_TRUE(theme.isDark());
}

TEST_F(WindowsTest, HighContrastLeavesBlackAndWhiteGrounds)
{
    theme.setHighContrast(true);
    EXPECT_EQ(theme.color(Token::Stage), QColor(Qt::white));
    EXPECT_EQ(theme.color(Token::StageGlow), theme.color(Token::Surface));
    EXPECT_EQ(theme.edge(), 2);
}

TEST(WindowsSound, SoundIsOpenWhileACardIsThereAndChosenBySettings)
{
    Theme theme;
    test::ManualClock clock;
    FakeResident resident;
    Heard heard;
    FakeSpeaker speaker(heard);
    FakeChimes chimes(heard);
    resident.settingsNow.volume = 25;
    Windows windows(theme, resident, catalogue(), clock, {&speaker, &chimes, nullptr});
    windows.begin();
    EXPECT_EQ(speaker.state(), Speaker::State::Closed);
    windows.show(cardRequest({QStringLiteral("thoracic-extension")}));
    EXPECT_EQ(speaker.state(), Speaker::State::Ready);
    EXPECT_EQ(speaker.volume, 25);
    Q_EMIT resident.settingChanged(QStringLiteral("volume"), QStringLiteral("80"));
    EXPECT_EQ(chimes.volume, 80);
    Q_EMIT resident.settingChanged(QStringLiteral("voice"), QStringLiteral("false"));
    windows.card()->beginGuiding();
    EXPECT_TRUE(heard.all.isEmpty());
    windows.card()->session()->end();
    windows.show(cardRequest({QStringLiteral("wall-angel")})); // another card in its place
    EXPECT_EQ(chimes.state(), ChimePlayer::State::Ready);
    windows.card()->close();
    EXPECT_EQ(speaker.state(), Speaker::State::Closed);
    EXPECT_EQ(chimes.state(), ChimePlayer::State::Closed);
}

} // namespace unhunch
