// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingstore.h"
#include "support.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

namespace unhunch {

namespace {

const QString chimes = QStringLiteral("chimes");

class SettingStoreTest : public testing::Test
{
protected:
    void answer()
    {
        for (const auto &each : std::exchange(resident.sets, {}))
            each();
    }

    FakeResident resident;
    SettingStore store {resident};
};

} // namespace

// Off and on again, faster than the resident answered, lost the second: it was compared with what
// had been answered last.
TEST_F(SettingStoreTest, WhatIsWishedLastIsAskedForLast)
{
    resident.slow = true;
    store.set(chimes, false);
    store.set(chimes, false);
    store.set(chimes, true);
    EXPECT_EQ(resident.told,
        (QStringList {QStringLiteral("set chimes false"), QStringLiteral("set chimes true")}));
    EXPECT_TRUE(store.isOn(chimes));
    answer();
    EXPECT_TRUE(store.isOn(chimes));
    EXPECT_TRUE(resident.settingsNow.chimes);
    store.set(chimes, false);
    answer();
    EXPECT_FALSE(store.isOn(chimes));
    EXPECT_FALSE(store.settings().chimes);
}

TEST_F(SettingStoreTest, WhatWasRefusedCanBeAskedForAgain)
{
    QSignalSpy refused(&store, &SettingStore::refused);
    const QString before = store.value(QStringLiteral("pause"));
    for (int i = 1; i <= 2; ++i) {
        store.set(QStringLiteral("pause"), QStringLiteral("much"));
        EXPECT_EQ(refused.size(), i);
        EXPECT_EQ(store.value(QStringLiteral("pause")), before);
    }
}

TEST_F(SettingStoreTest, SaysWhichAreOthers)
{
    resident.settingsNow.chimes = false;
    QSignalSpy changed(&store, &SettingStore::changed);
    store.load();
    ASSERT_EQ(changed.size(), 1);
    EXPECT_EQ(changed.at(0).at(0).toString(), chimes);
}

TEST(Choices, AreTheSettingsOfTheirNames)
{
    Settings settings;
    settings.volume = 20;
    settings.lastSeconds = true;
    settings.voice = settings.chimes = settings.sound = false;
    EXPECT_EQ(choicesOf(settings), (SoundChoices {false, false, false, true, 20}));
    settings.pace = 2;
    settings.ownPace = settings.largeGuideText = true;
    settings.singleKeys = settings.fullScreenGuide = settings.closeWhenDone = false;
    const GuideWishes wishes = wishesOf(settings);
    EXPECT_EQ(wishes.pace, 2);
    EXPECT_TRUE(wishes.ownPace && wishes.largeText);
    EXPECT_FALSE(wishes.singleKeys || wishes.fullScreenGuide || wishes.closeWhenDone);
}

} // namespace unhunch
