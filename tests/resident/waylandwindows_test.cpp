// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakecompositor.h"
#include "foreign-toplevel-client.h"
#include "sense/waylandwindows.h"
#include "support.h"

#include <gmock/gmock.h>

using namespace unhunch;
using test::everything;
using test::FakeCompositor;
using test::settle;
using test::waitFor;

namespace {

constexpr std::uint32_t maximized = ZWLR_FOREIGN_TOPLEVEL_HANDLE_V1_STATE_MAXIMIZED;
constexpr std::uint32_t active = ZWLR_FOREIGN_TOPLEVEL_HANDLE_V1_STATE_ACTIVATED;
constexpr std::uint32_t full = ZWLR_FOREIGN_TOPLEVEL_HANDLE_V1_STATE_FULLSCREEN;

class WaylandWindowsTest : public testing::Test
{
protected:
    WaylandWindowsTest()
    {
        environment.set("XDG_RUNTIME_DIR", folder.path().toUtf8());
        environment.set("WAYLAND_DISPLAY", "wayland-7");
        begin();
        display.emplace();
        sensor.emplace(*display);
        QObject::connect(&*sensor, &Sensor::changed, &*sensor, [this] { ++changes; });
    }

    void begin(unsigned offers = FakeCompositor::Toplevels)
    {
        compositor = std::make_unique<FakeCompositor>("wayland-7", offers);
    }

    void allow()
    {
        sensor->allow(everything);
        ASSERT_TRUE(waitFor([this] { return here(); }));
    }

    bool here() const { return sensor->senses().front().here; }

    bool fills() const
    {
        Presence presence;
        sensor->tell(presence);
        return presence.fullScreen;
    }

    QTemporaryDir folder;
    test::ScopedEnvironment environment;
    std::unique_ptr<FakeCompositor> compositor;
    std::optional<WaylandDisplay> display;
    std::optional<WaylandWindows> sensor;
    int changes = 0;
};

} // namespace

TEST_F(WaylandWindowsTest, AnActiveWindowThatFillsTheScreenIsToldUntilItNoLongerDoes)
{
    allow();
    const int film = compositor->openWindow({active});
    const int letter = compositor->openWindow({maximized});
    ASSERT_TRUE(waitFor([&] { return compositor->windowsTold() == 2; }));
    compositor->setStates(film, {active, full});
    ASSERT_TRUE(waitFor([&] { return fills(); }));
    // It goes on behind another window: that one is looked at.
    compositor->setStates(film, {full});
    compositor->setStates(letter, {active, maximized});
    ASSERT_TRUE(waitFor([&] { return !fills(); }));
    compositor->setStates(letter, {maximized});
    compositor->setStates(film, {active, full});
    ASSERT_TRUE(waitFor([&] { return fills(); }));
    compositor->setStates(film, {active});
    EXPECT_TRUE(waitFor([&] { return !fills(); }));
    EXPECT_EQ(changes, 4);
}

TEST_F(WaylandWindowsTest, AStateCountsWhenAllOfItWasTold)
{
    allow();
    const int film = compositor->openWindow({active});
    compositor->setStates(film, {active, full}, false);
    compositor->setStates(film, {active});
    const int letter = compositor->openWindow({active, full});
    ASSERT_TRUE(waitFor([&] { return fills(); }));
    compositor->closeWindow(letter);
    ASSERT_TRUE(waitFor([&] { return !fills(); }));
    EXPECT_EQ(changes, 2);
}

TEST_F(WaylandWindowsTest, AWindowThatIsClosedFillsNothing)
{
    compositor->openWindow({maximized});
    const int film = compositor->openWindow({active, full});
    allow();
    ASSERT_TRUE(waitFor([&] { return fills(); })) << "it was there before";
    compositor->closeWindow(film);
    EXPECT_TRUE(waitFor([&] { return !fills(); }));
    EXPECT_TRUE(here());
}

TEST_F(WaylandWindowsTest, ACompositorThatTellsNoMoreLeavesNobodyQuiet)
{
    allow();
    compositor->openWindow({active, full});
    ASSERT_TRUE(waitFor([&] { return fills(); }));
    compositor->finishWindows();
    EXPECT_TRUE(waitFor([&] { return !fills() && !here(); }));
    EXPECT_TRUE(waitFor([&] { return compositor->windowsTold() == 0; }));
}

TEST_F(WaylandWindowsTest, ACompositorThatDiesLeavesNobodyQuietAndTheNextOneIsAsked)
{
    allow();
    compositor->openWindow({active, full});
    ASSERT_TRUE(waitFor([&] { return fills(); }));
    compositor.reset();
    ASSERT_TRUE(waitFor([&] { return !fills() && !here(); }));
    begin();
    ASSERT_TRUE(waitFor([&] { return here(); }));
    EXPECT_FALSE(fills());
    compositor->openWindow({active, full});
    EXPECT_TRUE(waitFor([&] { return fills(); }));
}

TEST_F(WaylandWindowsTest, SwitchedOffItLetsGoOfEveryWindowAndSwitchedOnItIsToldOfThemAll)
{
    const int film = compositor->openWindow({active, full});
    ASSERT_TRUE(waitFor([&] { return display->here(); }));
    settle();
    EXPECT_FALSE(fills()) << "sensed before it was allowed";
    EXPECT_EQ(compositor->windowsTold(), 0);
    allow();
    ASSERT_TRUE(waitFor([&] { return fills(); }));
    sensor->allow({});
    EXPECT_FALSE(fills());
    EXPECT_FALSE(here());
    compositor->setStates(film, {active}); // told on the way
    compositor->setStates(film, {active, full});
    ASSERT_TRUE(waitFor([&] { return compositor->windowsTold() == 0; }));
    EXPECT_FALSE(fills());
    allow();
    EXPECT_TRUE(waitFor([&] { return fills(); }));
}
