// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "machineclock.h"
#include "sense/mutter.h"
#include "support.h"

#include <gmock/gmock.h>

using namespace unhunch;
using namespace std::chrono_literals;
using test::settle;
using test::waitFor;

// GNOME's idle monitor, which fires when it is told to.
class FakeMonitor : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.gnome.Mutter.IdleMonitor")

public:
    explicit FakeMonitor(QDBusConnection bus)
    {
        bus.registerObject(QStringLiteral("/org/gnome/Mutter/IdleMonitor/Core"), this,
            QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals);
        bus.registerService(QStringLiteral("org.gnome.Mutter.IdleMonitor"));
    }

    qulonglong idletime = 0; // ms
    int asked = 0; // for it
    bool keyBetween = false; // a key is hit just before it is asked for it
    QMap<uint, qulonglong> idle; // watch → threshold in ms
    uint input = 0;

public Q_SLOTS:

    uint AddIdleWatch(qulonglong interval)
    {
        idle.insert(++last, interval);
        return last;
    }

    uint AddUserActiveWatch() { return input = ++last; }

    qulonglong GetIdletime()
    {
        ++asked;
        if (!keyBetween)
            return idletime;
        Q_EMIT WatchFired(input);
        return 0;
    }

    void RemoveWatch(uint id) { idle.remove(id); }

Q_SIGNALS:
    void WatchFired(uint id);

private:
    uint last = 0;
};

namespace {

Presence told(const MutterIdle &sensor)
{
    Presence presence;
    presence.idleKnown = false;
    sensor.tell(presence);
    return presence;
}

class MutterTest : public testing::Test
{
protected:
    void serve()
    {
        monitor = std::make_unique<FakeMonitor>(bus.connection(QStringLiteral("monitor")));
    }

    // The watch for this threshold alone, or none yet.
    uint watchFor(Millis threshold) const
    {
        return monitor->idle.size() == 1 ? monitor->idle.key(qulonglong(threshold.count())) : 0;
    }

    MachineClock clock;
    test::PrivateBus bus;
    std::unique_ptr<FakeMonitor> monitor;
};

} // namespace

TEST_F(MutterTest, SaysWhenNobodyDoesAnythingAndWhenSomebodyDoesAgain)
{
    serve();
    MutterIdle sensor(clock, bus.connection(QStringLiteral("us")));
    sensor.setReportIdleAfter(30s);
    ASSERT_TRUE(waitFor([&] { return watchFor(30s) != 0; }));
    settle();
    EXPECT_TRUE(told(sensor).idleKnown);
    EXPECT_TRUE(told(sensor).typing);
    monitor->idletime = 50000; // the watch was set late
    Q_EMIT monitor->WatchFired(watchFor(30s));
    ASSERT_TRUE(waitFor([&] { return !told(sensor).typing; }));
    EXPECT_NEAR(
        static_cast<double>((clock.now().elapsed - told(sensor).lastInput).count()), 50000, 1000);
    ASSERT_TRUE(waitFor([&] { return monitor->input != 0; }));
    settle();
    Q_EMIT monitor->WatchFired(monitor->input);
    EXPECT_TRUE(waitFor([&] { return told(sensor).typing; }));
}

TEST_F(MutterTest, AKeyBetweenTheSilenceAndTheQuestionSinceWhenIsHeard)
{
    serve();
    MutterIdle sensor(clock, bus.connection(QStringLiteral("us")));
    sensor.setReportIdleAfter(5s);
    ASSERT_TRUE(waitFor([&] { return watchFor(5s) != 0; }));
    settle();
    monitor->keyBetween = true;
    Q_EMIT monitor->WatchFired(watchFor(5s));
    ASSERT_TRUE(waitFor([&] { return monitor->asked == 1; }));
    settle();
    EXPECT_TRUE(told(sensor).typing);
    // The next silence is told, and its end.
    monitor->keyBetween = false;
    monitor->idletime = 5000;
    Q_EMIT monitor->WatchFired(watchFor(5s));
    ASSERT_TRUE(waitFor([&] { return !told(sensor).typing; }));
    Q_EMIT monitor->WatchFired(monitor->input);
    EXPECT_TRUE(waitFor([&] { return told(sensor).typing; }));
}

TEST_F(MutterTest, AnotherThresholdTakesThePlaceOfTheFirst)
{
    serve();
    MutterIdle sensor(clock, bus.connection(QStringLiteral("us")));
    ASSERT_TRUE(waitFor([&] { return watchFor(3min) != 0; }));
    settle();
    const uint before = watchFor(3min);
    sensor.setReportIdleAfter(5s);
    sensor.setReportIdleAfter(7s); // before the answer to the first
    ASSERT_TRUE(waitFor([&] { return watchFor(7s) != 0; }));
    settle();
    Q_EMIT monitor->WatchFired(before);
    settle();
    EXPECT_TRUE(told(sensor).typing);
    monitor->idletime = 7000;
    Q_EMIT monitor->WatchFired(watchFor(7s));
    EXPECT_TRUE(waitFor([&] { return !told(sensor).typing; }));
}

TEST_F(MutterTest, AShellThatIsRestartedIsAskedAgain)
{
    const MutterIdle sensor(clock, bus.connection(QStringLiteral("us")));
    settle();
    EXPECT_FALSE(told(sensor).idleKnown);
    EXPECT_FALSE(sensor.senses().front().here);
    for (int turn = 0; turn < 2; ++turn) {
        serve();
        ASSERT_TRUE(waitFor([&] { return told(sensor).idleKnown; }));
        monitor.reset();
        bus.drop(QStringLiteral("monitor"));
        ASSERT_TRUE(waitFor([&] { return !told(sensor).idleKnown; }));
    }
}

#include "mutter_test.moc"
