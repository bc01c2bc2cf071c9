// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support.h"
#include "trayitem.h"

#include <QDBusContext>
#include <QDBusMessage>
#include <QDBusReply>
#include <QObject>

#include <gmock/gmock.h>

using namespace unhunch;
using namespace std::chrono_literals;
using test::settle;
using test::waitFor;

// A panel's watcher.
class FakeWatcher : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.StatusNotifierWatcher")

public:
    explicit FakeWatcher(const QDBusConnection &connection)
        : bus(connection)
    {
        bus.registerObject(QStringLiteral("/StatusNotifierWatcher"), this,
            QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals);
        bus.registerService(QStringLiteral("org.kde.StatusNotifierWatcher"));
    }

    QDBusConnection bus;
    QStringList items;

public Q_SLOTS:

    void RegisterStatusNotifierItem(const QString &service) { items += service; }

Q_SIGNALS:
    void StatusNotifierHostRegistered();
};

namespace {

Status dueStatus()
{
    Status status;
    status.state = QStringLiteral("due");
    status.sentence = QStringLiteral("A prompt is up.");
    status.zone = QTimeZone("Europe/Berlin");
    status.now = Instant {1'773'133'200s}; // 10:00
    status.occurrence = 1;
    status.answerable = true;
    status.snooze = {{5, status.now + 5min, {}}, {10, status.now + 10min, {}},
        {15, status.now + 15min, QStringLiteral("That is past the limit.")}};
    status.dayEnds = status.now + 7h;
    return status;
}

Status countingStatus()
{
    Status status;
    status.state = QStringLiteral("counting");
    status.zone = QTimeZone("Europe/Berlin");
    status.now = Instant {1'773'133'200s};
    status.next = status.now + 2h;
    status.afterLunch = status.now + 3h;
    return status;
}

const TrayLine *find(const std::vector<TrayLine> &lines, TrayAction action)
{
    for (const TrayLine &line : lines) {
        if (line.action == action)
            return &line;
        if (const TrayLine *inside = find(line.lines, action))
            return inside;
    }
    return nullptr;
}

const TrayLine *findSnooze(const std::vector<TrayLine> &lines, int minutes)
{
    for (const TrayLine &line : lines) {
        if (line.action == TrayAction::Snooze && line.minutes == minutes)
            return &line;
        if (const TrayLine *inside = findSnooze(line.lines, minutes))
            return inside;
    }
    return nullptr;
}

class TrayTest : public testing::Test
{
protected:
    // Calls the item as a panel does, while our own events go on.
    QDBusMessage call(const QString &path, const QString &interface, const QString &member,
        const QVariantList &arguments)
    {
        auto message = QDBusMessage::createMethodCall(us.baseService(), path, interface, member);
        message.setArguments(arguments);
        const QDBusPendingCall pending = panel.asyncCall(message);
        (void)waitFor([&] { return pending.isFinished(); });
        return pending.reply();
    }

    test::PrivateBus bus;
    QDBusConnection us = bus.connection(QStringLiteral("us"));
    QDBusConnection panel = bus.connection(QStringLiteral("panel"));
};

} // namespace

TEST(TrayLook, TellsWhenTheNextPromptIsAboutToCome)
{
    const TrayLook drawn = look(countingStatus(), QStringLiteral("auto"));
    EXPECT_EQ(drawn.icon, QStringLiteral("unhunch-coloured"));
    ASSERT_FALSE(drawn.menu.empty());
    EXPECT_TRUE(drawn.menu.front().label.startsWith(QStringLiteral("Next prompt about 12:00")));
    EXPECT_FALSE(drawn.menu.front().enabled);
    EXPECT_EQ(find(drawn.menu, TrayAction::Start), nullptr);
    EXPECT_NE(find(drawn.menu, TrayAction::StretchNow), nullptr);
    EXPECT_NE(find(drawn.menu, TrayAction::PauseLunch), nullptr);
    EXPECT_EQ(find(drawn.menu, TrayAction::WasSitting), nullptr);
    EXPECT_NE(find(drawn.menu, TrayAction::Library), nullptr);
    EXPECT_NE(find(drawn.menu, TrayAction::Settings), nullptr);
}

TEST(TrayLook, ADuePromptCanBeAnsweredFromTheMenu)
{
    const TrayLook drawn = look(dueStatus(), QStringLiteral("light"));
    EXPECT_EQ(drawn.icon, QStringLiteral("unhunch-due-light"));
    EXPECT_NE(find(drawn.menu, TrayAction::Start), nullptr);
    EXPECT_NE(find(drawn.menu, TrayAction::Skip), nullptr);
    const TrayLine *ten = findSnooze(drawn.menu, 10);
    ASSERT_NE(ten, nullptr);
    EXPECT_TRUE(ten->enabled);
    EXPECT_TRUE(ten->label.contains(QStringLiteral("10:10")));
    const TrayLine *fifteen = findSnooze(drawn.menu, 15);
    ASSERT_NE(fifteen, nullptr);
    EXPECT_FALSE(fifteen->enabled);
    EXPECT_TRUE(fifteen->label.contains(QStringLiteral("past the limit")));
}

TEST(TrayLook, QuietCanBeEnded)
{
    Status status = countingStatus();
    status.quietUntil = status.now + 30min;
    const TrayLook drawn = look(status, QStringLiteral("dark"));
    EXPECT_EQ(drawn.icon, QStringLiteral("unhunch-paused-dark"));
    EXPECT_NE(find(drawn.menu, TrayAction::Resume), nullptr);
    EXPECT_EQ(find(drawn.menu, TrayAction::PauseHour), nullptr);
}

TEST(TrayLook, ASessionHasAMarkOfItsOwn)
{
    Status status = countingStatus();
    status.state = QStringLiteral("session");
    EXPECT_EQ(look(status, QStringLiteral("auto")).icon, QStringLiteral("unhunch-doing-coloured"));
}

TEST_F(TrayTest, RegistersAtAHostThatIsThere)
{
    const FakeWatcher watcher(panel);
    const TrayItem item(us, QStringLiteral("/icons"), Qt::LeftToRight);
    EXPECT_TRUE(waitFor([&] { return item.registered(); }));
    EXPECT_EQ(watcher.items, QStringList {us.baseService()});
}

TEST_F(TrayTest, RegistersAtAHostThatComesLate)
{
    const TrayItem item(us, QStringLiteral("/icons"), Qt::LeftToRight);
    settle();
    EXPECT_FALSE(item.registered());
    const FakeWatcher watcher(panel);
    EXPECT_TRUE(waitFor([&] { return item.registered(); }));
}

TEST_F(TrayTest, RegistersAgainAtAHostThatRestarted)
{
    auto first = std::make_unique<FakeWatcher>(bus.connection(QStringLiteral("first")));
    const TrayItem item(us, QStringLiteral("/icons"), Qt::LeftToRight);
    ASSERT_TRUE(waitFor([&] { return item.registered(); }));
    first.reset();
    bus.drop(QStringLiteral("first"));
    ASSERT_TRUE(waitFor([&] { return !item.registered(); }));
    const FakeWatcher second(panel);
    EXPECT_TRUE(waitFor([&] { return !second.items.isEmpty(); }));
}

TEST_F(TrayTest, RegistersAgainWhenAHostJoinsTheWatcher)
{
    FakeWatcher watcher(panel);
    const TrayItem item(us, QStringLiteral("/icons"), Qt::LeftToRight);
    ASSERT_TRUE(waitFor([&] { return watcher.items.size() == 1; }));
    Q_EMIT watcher.StatusNotifierHostRegistered();
    EXPECT_TRUE(waitFor([&] { return watcher.items.size() == 2; }));
}

TEST_F(TrayTest, IsClickedThroughTheBus)
{
    TrayItem item(us, QStringLiteral("/icons"), Qt::LeftToRight);
    item.set(look(dueStatus(), QStringLiteral("auto")));
    TrayLine chosen;
    item.menu().chosen = [&](const TrayLine &line) { chosen = line; };
    QString token;
    item.activated = [&](const QString &given) { token = given; };
    const QString notifierItem = QStringLiteral("org.kde.StatusNotifierItem");
    const QString path = QStringLiteral("/StatusNotifierItem");
    call(path, notifierItem, QStringLiteral("ProvideXdgActivationToken"), {QStringLiteral("tok")});
    call(path, notifierItem, QStringLiteral("Activate"), {0, 0});
    EXPECT_EQ(token, QStringLiteral("tok"));

    const QString dbusmenu = QStringLiteral("com.canonical.dbusmenu");
    const QDBusMessage layout = call(
        QStringLiteral("/MenuBar"), dbusmenu, QStringLiteral("GetLayout"), {0, -1, QStringList()});
    ASSERT_EQ(layout.type(), QDBusMessage::ReplyMessage) << qPrintable(layout.errorMessage());
    MenuNode root;
    layout.arguments().at(1).value<QDBusArgument>() >> root;
    const auto start
        = std::find_if(root.children.begin(), root.children.end(), [](const MenuNode &node) {
              return node.properties.value(QStringLiteral("label")) == QStringLiteral("Start");
          });
    ASSERT_NE(start, root.children.end());
    call(QStringLiteral("/MenuBar"), dbusmenu, QStringLiteral("Event"),
        {start->id, QStringLiteral("clicked"), QVariant::fromValue(QDBusVariant(QString())), 0U});
    EXPECT_EQ(chosen.action, TrayAction::Start);
    const auto snooze = std::find_if(root.children.begin(), root.children.end(),
        [](const MenuNode &node) { return !node.children.empty(); });
    ASSERT_NE(snooze, root.children.end());
    ASSERT_EQ(snooze->children.size(), 3);
    call(QStringLiteral("/MenuBar"), dbusmenu, QStringLiteral("Event"),
        {snooze->children[1].id, QStringLiteral("clicked"),
            QVariant::fromValue(QDBusVariant(QString())), 0U});
    EXPECT_EQ(chosen.action, TrayAction::Snooze);
    EXPECT_EQ(chosen.minutes, 10);
}

TEST_F(TrayTest, TheMenuReadsInTheDirectionOfItsWords)
{
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        const TrayItem item(us, QStringLiteral("/icons"), direction);
        const QDBusReply<QDBusVariant> said = call(QStringLiteral("/MenuBar"),
            QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"),
            {QStringLiteral("com.canonical.dbusmenu"), QStringLiteral("TextDirection")});
        EXPECT_EQ(said.value().variant().toString(),
            direction == Qt::RightToLeft ? QStringLiteral("rtl") : QStringLiteral("ltr"));
    }
}

TEST_F(TrayTest, TheMenuIsRenewedWhenItIsAboutToBeShown)
{
    TrayItem item(us, QStringLiteral("/icons"), Qt::LeftToRight);
    item.set(look(dueStatus(), QStringLiteral("auto")));
    item.menu().refresh = [&] { item.set(look(countingStatus(), QStringLiteral("auto"))); };
    const QString dbusmenu = QStringLiteral("com.canonical.dbusmenu");
    QDBusReply<bool> changed
        = call(QStringLiteral("/MenuBar"), dbusmenu, QStringLiteral("AboutToShow"), {0});
    EXPECT_TRUE(changed.value());
    changed = call(QStringLiteral("/MenuBar"), dbusmenu, QStringLiteral("AboutToShow"), {0});
    EXPECT_FALSE(changed.value());
}

#include "tray_test.moc"
