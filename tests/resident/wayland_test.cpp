// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakecompositor.h"
#include "machineclock.h"
#include "sense/presencewatcher.h"
#include "sense/wayland.h"
#include "sense/x11.h"
#include "support.h"

#include <gmock/gmock.h>

using namespace unhunch;
using namespace std::chrono_literals;
using test::FakeCompositor;
using test::settle;
using test::waitFor;

namespace {

Presence told(const Sensor &sensor)
{
    Presence presence;
    presence.idleKnown = false;
    sensor.tell(presence);
    return presence;
}

QString how(const Sensor &sensor)
{
    return sensor.senses().front().how;
}

class WaylandTest : public testing::Test
{
protected:
    WaylandTest()
    {
        environment.set("XDG_RUNTIME_DIR", folder.path().toUtf8());
        environment.set("WAYLAND_DISPLAY", socket);
    }

    void begin(unsigned offers) { compositor = std::make_unique<FakeCompositor>(socket, offers); }

    using Thresholds = std::vector<std::uint32_t>;

    QTemporaryDir folder;
    QByteArray socket = "wayland-7";
    test::ScopedEnvironment environment;
    MachineClock clock;
    std::unique_ptr<FakeCompositor> compositor;
};

constexpr unsigned all = FakeCompositor::Seat | FakeCompositor::ExtIdle | FakeCompositor::KdeIdle;

// Both protocols in turn.
class EitherProtocol : public WaylandTest, public testing::WithParamInterface<FakeCompositor::Offer>
{ };

} // namespace

TEST_P(EitherProtocol, SaysWhenNobodyTypesAndWhenSomebodyDoesAgain)
{
    begin(FakeCompositor::Seat | GetParam());
    WaylandDisplay display;
    WaylandIdle sensor(clock, display);
    sensor.setReportIdleAfter(5s);
    ASSERT_TRUE(waitFor([&] { return compositor->thresholds() == Thresholds {5000}; }));
    settle();
    EXPECT_TRUE(told(sensor).idleKnown);
    EXPECT_TRUE(told(sensor).typing);
    EXPECT_TRUE(sensor.senses().front().here);
    compositor->idle();
    ASSERT_TRUE(waitFor([&] { return !told(sensor).typing; }));
    // Since the last input, not since we heard.
    EXPECT_NEAR(
        static_cast<double>((clock.now().elapsed - told(sensor).lastInput).count()), 5000, 1000);
    compositor->input();
    ASSERT_TRUE(waitFor([&] { return told(sensor).typing; }));
    compositor->idle();
    EXPECT_TRUE(waitFor([&] { return !told(sensor).typing; }));
}

TEST_P(EitherProtocol, AnotherThresholdTakesThePlaceOfTheFirst)
{
    begin(FakeCompositor::Seat | GetParam());
    WaylandDisplay display;
    WaylandIdle sensor(clock, display);
    ASSERT_TRUE(waitFor([&] { return compositor->thresholds() == Thresholds {180000}; }));
    sensor.setReportIdleAfter(5s);
    ASSERT_TRUE(waitFor([&] { return compositor->thresholds() == Thresholds {5000}; }));
    compositor->idle();
    ASSERT_TRUE(waitFor([&] { return !told(sensor).typing; }));
    // Who is idle already is not asked for again before they are back.
    sensor.setReportIdleAfter(30s);
    settle();
    EXPECT_EQ(compositor->thresholds(), Thresholds {5000});
    compositor->input();
    EXPECT_TRUE(waitFor([&] { return compositor->thresholds() == Thresholds {30000}; }));
}

INSTANTIATE_TEST_SUITE_P(Wayland, EitherProtocol,
    testing::Values(FakeCompositor::ExtIdle, FakeCompositor::KdeIdle),
    [](const auto &offer) { return offer.param == FakeCompositor::ExtIdle ? "Ext" : "Kde"; });

TEST_F(WaylandTest, TheStandardProtocolGoesBeforeKdes)
{
    begin(all);
    WaylandDisplay display;
    const WaylandIdle sensor(clock, display);
    ASSERT_TRUE(waitFor([&] { return sensor.senses().front().here; }));
    EXPECT_TRUE(how(sensor).contains(QStringLiteral("ext-idle-notify"))) << qPrintable(how(sensor));
    compositor->withdraw(FakeCompositor::ExtIdle);
    EXPECT_TRUE(waitFor([&] { return how(sensor).contains(QStringLiteral("KDE")); }));
    EXPECT_TRUE(waitFor([&] { return compositor->thresholds().size() == 1; }));
}

TEST_F(WaylandTest, IsNotHereWhereTheCompositorTellsNothing)
{
    begin(FakeCompositor::Seat);
    WaylandDisplay display;
    const WaylandIdle sensor(clock, display);
    ASSERT_TRUE(waitFor([&] { return display.here(); }));
    EXPECT_FALSE(sensor.senses().front().here);
    EXPECT_FALSE(told(sensor).idleKnown);
    // One that learns it later is believed.
    compositor->offer(FakeCompositor::ExtIdle);
    EXPECT_TRUE(waitFor([&] { return told(sensor).idleKnown; }));
}

TEST_F(WaylandTest, IsNotHereOutsideOfWayland)
{
    environment.unset("WAYLAND_DISPLAY");
    begin(all);
    WaylandDisplay display;
    const WaylandIdle sensor(clock, display);
    settle();
    EXPECT_FALSE(told(sensor).idleKnown);
    EXPECT_EQ(how(sensor), QStringLiteral("no Wayland session"));
    EXPECT_EQ(compositor->clients, 0);
}

TEST_F(WaylandTest, ACompositorThatIsRestartedIsMetAgain)
{
    begin(all);
    WaylandDisplay display;
    WaylandIdle sensor(clock, display);
    sensor.setReportIdleAfter(5s);
    ASSERT_TRUE(waitFor([&] { return told(sensor).idleKnown; }));
    compositor->idle();
    ASSERT_TRUE(waitFor([&] { return !told(sensor).typing; }));
    compositor.reset();
    ASSERT_TRUE(waitFor([&] { return !told(sensor).idleKnown; }));
    EXPECT_EQ(how(sensor), QStringLiteral("the Wayland compositor does not answer"));
    begin(FakeCompositor::Seat | FakeCompositor::KdeIdle);
    ASSERT_TRUE(waitFor([&] { return told(sensor).idleKnown; }));
    EXPECT_TRUE(told(sensor).typing);
    EXPECT_TRUE(waitFor([&] { return compositor->thresholds() == Thresholds {5000}; }));
}

TEST_F(WaylandTest, OneThatClosesOnEverybodyIsLeftAlone)
{
    begin(all);
    WaylandDisplay display;
    const WaylandIdle sensor(clock, display);
    ASSERT_TRUE(waitFor([&] { return told(sensor).idleKnown; }));
    compositor->closeOnEverybody();
    ASSERT_TRUE(waitFor([&] { return !told(sensor).idleKnown; }));
    settle(500);
    EXPECT_EQ(compositor->clients, 2); // once more, in case that another one holds the socket now
}

TEST_F(WaylandTest, OneThatStartsLateIsWaitedFor)
{
    WaylandDisplay display;
    const WaylandIdle sensor(clock, display);
    settle();
    EXPECT_FALSE(told(sensor).idleKnown);
    begin(all);
    EXPECT_TRUE(waitFor([&] { return told(sensor).idleKnown; }));
}

TEST_F(WaylandTest, AVideoHoldsNobodyPresentForEver)
{
    begin(all);
    WaylandDisplay display;
    WaylandIdle sensor(clock, display, 300ms);
    ASSERT_TRUE(waitFor([&] { return told(sensor).idleKnown; }));
    const Elapsed began = clock.now().elapsed;
    // A changed threshold is no sign of life.
    sensor.setReportIdleAfter(5s);
    ASSERT_TRUE(waitFor([&] { return told(sensor).inhibitor; }));
    EXPECT_FALSE(told(sensor).typing);
    EXPECT_LE(told(sensor).lastInput, began + 50ms);
    // The video's end is not when they left.
    compositor->idle();
    ASSERT_TRUE(waitFor([&] { return !told(sensor).inhibitor; }));
    EXPECT_LE(told(sensor).lastInput, began + 50ms);
    compositor->input();
    EXPECT_TRUE(waitFor([&] { return told(sensor).typing; }));
}

TEST_F(WaylandTest, XWaylandIsNotMistakenForX11)
{
    begin(FakeCompositor::Seat);
    environment.set("DISPLAY", ":0");
    PresenceWatcher watcher(
        {[](Elapsed real) { return real; }, [](Millis length) { return length; }});
    WaylandDisplay display;
    watcher.add(std::make_unique<WaylandIdle>(clock, display));
    watcher.add(std::make_unique<X11Sensor>(clock));
    ASSERT_TRUE(waitFor([&] { return display.here(); }));
    EXPECT_FALSE(watcher.presence().idleKnown);
    const Sense idle = watcher.senses().front();
    EXPECT_EQ(idle.name, QStringLiteral("idle"));
    EXPECT_FALSE(idle.here);
    EXPECT_TRUE(idle.how.contains(QStringLiteral("Wayland compositor does not tell")))
        << qPrintable(idle.how);
    EXPECT_TRUE(idle.how.contains(QStringLiteral("X programs alone"))) << qPrintable(idle.how);
}
