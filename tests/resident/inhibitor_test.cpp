// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mock.h"
#include "sense/inhibitor.h"

#include <gmock/gmock.h>

using namespace unhunch;
using test::everything;
using test::settle;
using test::waitFor;

namespace {

const QString manager = QStringLiteral("org.freedesktop.login1.Manager");
const QString gnome = QStringLiteral("org.gnome.SessionManager");
const QString kde = QStringLiteral("org.kde.Solid.PowerManagement.PolicyAgent");

bool keptAwake(const Sensor &sensor)
{
    Presence presence;
    sensor.tell(presence);
    return presence.inhibitor;
}

bool here(const Sensor &sensor)
{
    return sensor.senses().front().here;
}

QVariantMap blocked(const QString &what)
{
    return {{QStringLiteral("BlockInhibited"), what}};
}

// GNOME's flags: 1 log out, 2 switch user, 4 sleep, 8 become idle.
QVariantMap inhibited(uint actions)
{
    return {{QStringLiteral("InhibitedActions"), actions}};
}

class InhibitorTest : public testing::Test
{
protected:
    std::unique_ptr<test::Mock> beginLogind(const QString &what)
    {
        auto logind = std::make_unique<test::Mock>(bus, QStringLiteral("logind"),
            QStringLiteral("org.freedesktop.login1"), QStringLiteral("/org/freedesktop/login1"));
        logind->play(QStringLiteral("AddProperties"), {manager, blocked(what)});
        return logind;
    }

    test::PrivateBus bus;
    QDBusConnection us = bus.connection(QStringLiteral("us"));
};

} // namespace

TEST_F(InhibitorTest, LogindTellsOfAProgramThatKeepsTheScreenAwake)
{
    auto logind = beginLogind(QStringLiteral("handle-lid-switch"));
    InhibitorSensor sensor(us, us);
    sensor.allow(everything);
    int changes = 0;
    QObject::connect(&sensor, &Sensor::changed, &sensor, [&] { ++changes; });
    ASSERT_TRUE(waitFor([&] { return here(sensor); }));
    EXPECT_FALSE(keptAwake(sensor));
    const auto block = [&](const QString &what) {
        logind->play(QStringLiteral("UpdateProperties"), {manager, blocked(what)});
    };
    block(QStringLiteral("sleep:idle:handle-lid-switch"));
    EXPECT_TRUE(waitFor([&] { return keptAwake(sensor); }));
    block(QStringLiteral("idle")); // another one ended
    block(QStringLiteral("shutdown:sleep"));
    EXPECT_TRUE(waitFor([&] { return !keptAwake(sensor); }));
    EXPECT_EQ(changes, 2);
}

TEST_F(InhibitorTest, OneFromBeforeIsKnownAndALogindThatDiesLeavesNobodyPresent)
{
    auto logind = beginLogind(QStringLiteral("idle"));
    InhibitorSensor sensor(us, us);
    sensor.allow(everything);
    ASSERT_TRUE(waitFor([&] { return keptAwake(sensor); }));
    logind.reset();
    EXPECT_TRUE(waitFor([&] { return !keptAwake(sensor) && !here(sensor); }));
    // One that comes has its property when it comes, and this stand-in only after: it is told then.
    logind = beginLogind(QStringLiteral("sleep"));
    logind->play(
        QStringLiteral("UpdateProperties"), {manager, blocked(QStringLiteral("sleep:idle"))});
    EXPECT_TRUE(waitFor([&] { return keptAwake(sensor); }));
}

TEST_F(InhibitorTest, GnomesSessionIsListenedToAsWell)
{
    auto logind = beginLogind({});
    test::Mock session(bus, {}, gnome, QStringLiteral("/org/gnome/SessionManager"));
    session.play(QStringLiteral("AddProperties"), {gnome, inhibited(4)});
    InhibitorSensor sensor(us, us);
    sensor.allow(everything);
    ASSERT_TRUE(
        waitFor([&] { return sensor.senses().front().how.contains(QStringLiteral("GNOME")); }));
    EXPECT_FALSE(keptAwake(sensor)) << "a download that only keeps the machine from sleeping";
    session.play(QStringLiteral("UpdateProperties"), {gnome, inhibited(12)});
    ASSERT_TRUE(waitFor([&] { return keptAwake(sensor); }));
    logind->play(
        QStringLiteral("UpdateProperties"), {manager, blocked(QStringLiteral("shutdown"))});
    settle();
    EXPECT_TRUE(keptAwake(sensor)) << "logind's no takes nothing from GNOME's yes";
    session.play(QStringLiteral("UpdateProperties"), {gnome, inhibited(0)});
    EXPECT_TRUE(waitFor([&] { return !keptAwake(sensor); }));
}

TEST_F(InhibitorTest, KdesPowerManagementIsListenedToAsWell)
{
    InhibitorSensor sensor(us, us);
    sensor.allow(everything);
    const QString path = QStringLiteral("/org/kde/Solid/PowerManagement/PolicyAgent");
    test::Mock agent(bus, {}, kde, path);
    // KDE's flags: 1 the machine does not sleep, 4 the screen stays on.
    const auto inhibits = [&](int flags) {
        agent.play(QStringLiteral("AddMethod"),
            {kde, QStringLiteral("HasInhibition"), QStringLiteral("u"), QStringLiteral("b"),
                QStringLiteral("ret = (args[0] & %1) != 0").arg(flags)});
        agent.play(QStringLiteral("EmitSignal"),
            {kde, QStringLiteral("InhibitionsChanged"), QStringLiteral("asas"),
                QVariantList {QStringList {QStringLiteral("a film")}, QStringList()}});
    };
    inhibits(1);
    ASSERT_TRUE(
        waitFor([&] { return sensor.senses().front().how.contains(QStringLiteral("KDE")); }));
    EXPECT_FALSE(keptAwake(sensor)) << "a download that only keeps the machine from sleeping";
    inhibits(5);
    EXPECT_TRUE(waitFor([&] { return keptAwake(sensor); }));
    sensor.allow({});
    EXPECT_FALSE(keptAwake(sensor));
    sensor.allow(everything);
    EXPECT_TRUE(waitFor([&] { return keptAwake(sensor); })) << "one from before";
    inhibits(1);
    EXPECT_TRUE(waitFor([&] { return !keptAwake(sensor); }));
}

TEST_F(InhibitorTest, SwitchedOffNobodyIsAsked)
{
    auto logind = beginLogind(QStringLiteral("idle"));
    InhibitorSensor sensor(us, us);
    settle();
    EXPECT_FALSE(keptAwake(sensor)) << "sensed before it was allowed";
    sensor.allow(everything);
    ASSERT_TRUE(waitFor([&] { return keptAwake(sensor); }));
    sensor.allow({});
    EXPECT_FALSE(keptAwake(sensor));
    EXPECT_FALSE(here(sensor));
    logind->play(
        QStringLiteral("UpdateProperties"), {manager, blocked(QStringLiteral("sleep:idle"))});
    settle();
    EXPECT_FALSE(keptAwake(sensor));
    sensor.allow(everything);
    EXPECT_TRUE(waitFor([&] { return keptAwake(sensor); }));
}

TEST_F(InhibitorTest, IsNotHereWhereNobodyTells)
{
    InhibitorSensor sensor(us, us);
    sensor.allow(everything);
    settle();
    EXPECT_FALSE(here(sensor));
    EXPECT_FALSE(keptAwake(sensor));
}
