// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sense/camera.h"
#include "support.h"

#include <QFile>

#include <gmock/gmock.h>
#include <unistd.h>

using namespace unhunch;
using namespace std::chrono_literals;
using test::everything;
using test::settle;
using test::waitFor;

namespace {

constexpr CameraTimes times {0ms, 10ms};

bool inUse(const CameraSensor &sensor)
{
    Presence presence;
    sensor.tell(presence);
    return presence.camera;
}

// Files stand in for the devices: the kernel tells the same of both.
class CameraTest : public testing::Test
{
protected:
    QString device(const QString &name) const
    {
        const QString path = folder.filePath(name);
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        return path;
    }

    static std::unique_ptr<QFile> opened(const QString &path)
    {
        auto file = std::make_unique<QFile>(path);
        EXPECT_TRUE(file->open(QIODevice::ReadOnly));
        return file;
    }

    QTemporaryDir folder;
};

} // namespace

TEST_F(CameraTest, AnOpenDeviceIsInUseUntilTheLastOneClosesIt)
{
    const QString video = device(QStringLiteral("video0"));
    const QString other = device(QStringLiteral("video1"));
    CameraSensor sensor(folder.path(), {0ms, 50ms});
    sensor.allow(everything);
    ASSERT_TRUE(waitFor([&] { return sensor.senses().front().here; }));
    settle();
    EXPECT_FALSE(inUse(sensor));
    auto call = opened(video);
    EXPECT_TRUE(waitFor([&] { return inUse(sensor); }));
    auto second = opened(video);
    auto third = opened(other);
    call.reset();
    settle();
    EXPECT_TRUE(inUse(sensor));
    second.reset();
    settle();
    EXPECT_TRUE(inUse(sensor));
    third.reset();
    EXPECT_TRUE(waitFor([&] { return !inUse(sensor); }));
}

TEST_F(CameraTest, ALookAtWhichCamerasThereAreIsNoUse)
{
    const QString video = device(QStringLiteral("video0"));
    CameraSensor sensor(folder.path(), {0ms, 1h});
    sensor.allow(everything);
    int changes = 0;
    QObject::connect(&sensor, &Sensor::changed, &sensor, [&] { ++changes; });
    ASSERT_TRUE(waitFor([&] { return sensor.senses().front().here; }));
    opened(video).reset();
    settle();
    EXPECT_EQ(changes, 0);
    EXPECT_FALSE(inUse(sensor));
}

TEST_F(CameraTest, WhatWasOpenBeforeIsFound)
{
    const QString video = device(QStringLiteral("video0"));
    auto call = opened(video);
    CameraSensor sensor(folder.path(), times);
    sensor.allow(everything);
    EXPECT_TRUE(waitFor([&] { return inUse(sensor); }));
    opened(video).reset(); // another one, meanwhile
    settle();
    EXPECT_TRUE(inUse(sensor));
    call.reset();
    EXPECT_TRUE(waitFor([&] { return !inUse(sensor); }));
}

TEST_F(CameraTest, OneThatIsPluggedInIsWatchedAndOneThatIsPulledOutIsNotInUse)
{
    CameraSensor sensor(folder.path(), times);
    sensor.allow(everything);
    ASSERT_TRUE(waitFor([&] { return sensor.senses().front().here; }));
    const QString video = device(QStringLiteral("video4"));
    settle();
    const auto call = opened(video);
    ASSERT_TRUE(waitFor([&] { return inUse(sensor); }));
    EXPECT_TRUE(QFile::rename(video, folder.filePath(QStringLiteral("gone"))));
    EXPECT_TRUE(waitFor([&] { return !inUse(sensor); }));
}

TEST_F(CameraTest, OneThatMayBeReadOnlyLaterIsWatchedFromThenOn)
{
    CameraSensor sensor(folder.path(), times);
    sensor.allow(everything);
    ASSERT_TRUE(waitFor([&] { return sensor.senses().front().here; }));
    // A link that leads nowhere yet stands for the device that is the system's own when it comes:
    // the system's administrator may read that, and many tests are run as such.
    const QByteArray link = folder.filePath(QStringLiteral("video4")).toLocal8Bit();
    const QString later = folder.filePath(QStringLiteral("later"));
    ASSERT_EQ(symlink(later.toLocal8Bit().constData(), link.constData()), 0);
    {
        // What comes after it was told after it.
        const auto other = opened(device(QStringLiteral("video5")));
        ASSERT_TRUE(waitFor([&] { return inUse(sensor); }));
    }
    ASSERT_TRUE(waitFor([&] { return !inUse(sensor); }));
    device(QStringLiteral("later"));
    ASSERT_EQ(lchown(link.constData(), getuid(), getgid()), 0); // as the device is handed over
    settle();
    const auto call = opened(later);
    EXPECT_TRUE(waitFor([&] { return inUse(sensor); }));
}

TEST_F(CameraTest, ManyThatAreOpenAlreadyAreFoundEach)
{
    std::vector<std::unique_ptr<QFile>> calls;
    for (const char *name : {"video0", "video1", "video2"})
        calls.push_back(opened(device(QString::fromLatin1(name))));
    CameraSensor sensor(folder.path(), times);
    sensor.allow(everything);
    for (auto &call : calls) {
        EXPECT_TRUE(waitFor([&] { return inUse(sensor); }));
        call.reset();
        settle();
    }
    EXPECT_FALSE(inUse(sensor));
}

TEST_F(CameraTest, OtherFilesAreNoCameras)
{
    const QString file = device(QStringLiteral("video-notes"));
    const QString null = device(QStringLiteral("null"));
    CameraSensor sensor(folder.path(), times);
    sensor.allow(everything);
    const auto notes = opened(file);
    const auto nothing = opened(null);
    ASSERT_TRUE(waitFor([&] { return sensor.senses().front().here; }));
    settle();
    EXPECT_FALSE(inUse(sensor));
}

TEST_F(CameraTest, SwitchedOffItWatchesNothing)
{
    const QString video = device(QStringLiteral("video0"));
    const auto call = opened(video);
    CameraSensor sensor(folder.path(), times);
    settle();
    EXPECT_FALSE(inUse(sensor));
    sensor.allow(everything);
    EXPECT_TRUE(waitFor([&] { return inUse(sensor); }));
    EXPECT_TRUE(sensor.senses().front().here);
    sensor.allow({});
    EXPECT_FALSE(inUse(sensor));
    EXPECT_FALSE(sensor.senses().front().here);
    // And begins nothing that was put off.
    sensor.allow(everything);
    sensor.allow({});
    settle();
    EXPECT_FALSE(inUse(sensor));
}
