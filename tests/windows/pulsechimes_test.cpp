// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pulsechimes.h"

#include <QFile>
#include <QTemporaryDir>

#include <cmath>
#include <cstring>
#include <gtest/gtest.h>
#include <poll.h>
#include <set>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

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

namespace {

// Listens where libpulse looks for the sound server, and says nothing.
class DeafServer
{
public:
    DeafServer()
        : m_socket(socket(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0))
    {
        const QByteArray path = m_folder.filePath(QStringLiteral("server")).toLocal8Bit();
        sockaddr_un address {};
        address.sun_family = AF_UNIX;
        qstrncpy(address.sun_path, path.constData(), sizeof address.sun_path);
        EXPECT_EQ(bind(m_socket, reinterpret_cast<const sockaddr *>(&address), sizeof address), 0);
        EXPECT_EQ(listen(m_socket, 4), 0);
        qputenv("PULSE_SERVER", "unix:" + path);
    }

    ~DeafServer()
    {
        close(m_socket);
        m_before.isNull() ? qunsetenv("PULSE_SERVER") : qputenv("PULSE_SERVER", m_before);
    }

    DeafServer(const DeafServer &) = delete;
    DeafServer &operator=(const DeafServer &) = delete;

    // Whether a client comes within so many ms.
    bool isCalled(int patience) const
    {
        pollfd poller {m_socket, POLLIN, 0};
        return poll(&poller, 1, patience) == 1;
    }

private:
    QByteArray m_before = qgetenv("PULSE_SERVER");
    QTemporaryDir m_folder;
    int m_socket;
};

} // namespace

TEST(PulseChimes, ClosedItIsSilentAndConnectsNowhere)
{
    const DeafServer server;
    PulseChimes chimes;
    chimes.setVolume(10);
    chimes.play(Chime::Start);
    EXPECT_EQ(chimes.state(), ChimePlayer::State::Closed);
    chimes.close();
    EXPECT_EQ(chimes.state(), ChimePlayer::State::Closed);
    EXPECT_FALSE(server.isCalled(0));
    chimes.open();
    EXPECT_TRUE(server.isCalled(5000)) << "it is where it would have connected to";
}

} // namespace unhunch
