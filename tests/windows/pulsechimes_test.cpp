// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pulsechimes.h"

#include <QFile>

#include <cmath>
#include <cstring>
#include <gtest/gtest.h>
#include <set>

namespace unhunch {

namespace {

QByteArray shippedFile(Chime chime)
{
    QFile file(QStringLiteral(":/unhunch/sounds/%1.wav").arg(toString(chime)));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << file.fileName().toStdString();
    return file.readAll();
}

std::vector<qint16> valuesOf(const QByteArray &samples)
{
    std::vector<qint16> values(size_t(samples.size() / 2));
    std::memcpy(values.data(), samples.constData(), size_t(samples.size()));
    return values;
}

double loudness(const QByteArray &samples)
{
    double sum = 0;
    const auto values = valuesOf(samples);
    for (const qint16 value : values)
        sum += double(value) * value;
    return std::sqrt(sum / double(values.size()));
}

} // namespace

TEST(PulseChimes, EachChimeIsASoundOfItsOwn)
{
    std::set<QByteArray> all;
    for (int i = 0; i < chimeCount; ++i) {
        const auto sound = soundOf(shippedFile(Chime(i)));
        ASSERT_TRUE(sound) << toString(Chime(i)).toStdString();
        EXPECT_EQ(sound->rate, 24000);
        EXPECT_GT(loudness(sound->samples), 500) << toString(Chime(i)).toStdString();
        EXPECT_LT(sound->samples.size(), 2 * 24000 * 3); // at most three seconds
        all.insert(sound->samples);
    }
    EXPECT_EQ(all.size(), size_t(chimeCount));
}

TEST(PulseChimes, WhatIsNotSuchAFileIsNoSound)
{
    const QByteArray good = shippedFile(Chime::Tick);
    EXPECT_TRUE(soundOf(good));
    EXPECT_FALSE(soundOf({}));
    EXPECT_FALSE(soundOf(QByteArray(44, 0)));
    EXPECT_FALSE(soundOf(good.left(good.size() - 2))); // cut off
    QByteArray stereo = good;
    stereo[22] = 2;
    EXPECT_FALSE(soundOf(stereo));
    QByteArray bytes = good;
    bytes[34] = 8;
    EXPECT_FALSE(soundOf(bytes));
    QByteArray other = good;
    other[0] = 'O';
    EXPECT_FALSE(soundOf(other));
}

TEST(PulseChimes, TheVolumeIsOurOwn)
{
    const auto sound = soundOf(shippedFile(Chime::Start));
    ASSERT_TRUE(sound);
    EXPECT_EQ(atVolume(*sound, 100), sound->samples);
    EXPECT_NEAR(loudness(atVolume(*sound, 50)), loudness(sound->samples) / 4, 2);
    EXPECT_EQ(loudness(atVolume(*sound, 0)), 0);
}

TEST(PulseChimes, ClosedItIsSilentAndConnectsNowhere)
{
    PulseChimes chimes;
    chimes.setVolume(10);
    chimes.play(Chime::Start);
    EXPECT_EQ(chimes.state(), ChimePlayer::State::Closed);
    chimes.close();
    EXPECT_EQ(chimes.state(), ChimePlayer::State::Closed);
}

} // namespace unhunch
