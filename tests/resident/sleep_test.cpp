// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support.h"

#include <QDBusUnixFileDescriptor>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QObject>

#include <array>
#include <gmock/gmock.h>
#include <poll.h>
#include <unistd.h>

using namespace unhunch;
using test::waitFor;

// logind, as far as a delay before sleep goes: who asks for one gets the end of a pipe, and gives
// it back by closing it.
class FakeLogind : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")

public:
    explicit FakeLogind(QDBusConnection bus)
    {
        bus.registerObject(QStringLiteral("/org/freedesktop/login1"), this,
            QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals);
        bus.registerService(QStringLiteral("org.freedesktop.login1"));
    }

    ~FakeLogind() override { forget(); }

    bool held() const
    {
        pollfd waiting {m_ours, 0, 0};
        return m_ours >= 0 && poll(&waiting, 1, 0) == 0;
    }

    int asked = 0;
    QString what;
    QString mode;

public Q_SLOTS:

    QDBusUnixFileDescriptor Inhibit(
        const QString &kind, const QString &, const QString &, const QString &how)
    {
        ++asked;
        what = kind;
        mode = how;
        forget();
        std::array<int, 2> ends {};
        EXPECT_EQ(pipe(ends.data()), 0);
        m_ours = ends[0];
        QDBusUnixFileDescriptor theirs;
        theirs.giveFileDescriptor(ends[1]);
        return theirs;
    }

Q_SIGNALS:
    void PrepareForSleep(bool before);

private:
    void forget()
    {
        if (m_ours >= 0)
            close(m_ours);
        m_ours = -1;
    }

    int m_ours = -1;
};

namespace {

bool savedAsAsleep(const test::Desk &desk)
{
    QFile file(desk.folder.filePath(QStringLiteral("state/unhunch/state.json")));
    return file.open(QIODevice::ReadOnly)
        && QJsonDocument::fromJson(file.readAll())
               .object()
               .value(QStringLiteral("state"))
               .toObject()
               .value(QStringLiteral("presence"))
               .toObject()
               .value(QStringLiteral("asleep"))
               .toBool();
}

} // namespace

TEST(Sleep, TheMachineWaitsUntilTheStateIsSaved)
{
    test::Desk desk;
    FakeLogind logind(desk.bus.connection(QStringLiteral("logind")));
    QProcess resident;
    // In this thread logind answers, so nobody may wait for the program here.
    desk.begin(resident);
    ASSERT_TRUE(waitFor([&] { return logind.asked == 1; }, 10000));
    EXPECT_EQ(logind.what, QStringLiteral("sleep"));
    EXPECT_EQ(logind.mode, QStringLiteral("delay"));
    ASSERT_TRUE(waitFor([&] { return logind.held(); }));
    EXPECT_FALSE(savedAsAsleep(desk));

    Q_EMIT logind.PrepareForSleep(true);
    ASSERT_TRUE(waitFor([&] { return !logind.held(); }));
    EXPECT_TRUE(savedAsAsleep(desk)) << "the machine went to sleep before the state was saved";

    // Awake again, it is ready for the next time.
    Q_EMIT logind.PrepareForSleep(false);
    ASSERT_TRUE(waitFor([&] { return logind.asked == 2 && logind.held(); }));
    EXPECT_TRUE(waitFor([&] { return !savedAsAsleep(desk); }));
    resident.terminate();
    EXPECT_TRUE(waitFor([&] { return resident.state() == QProcess::NotRunning; }));
}

#include "sleep_test.moc"
