// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notifier.h"
#include "portalnotifier.h"
#include "support.h"

#include <QDBusContext>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusVariant>

#include <gmock/gmock.h>

using namespace unhunch;
using test::settle;
using test::waitFor;

// A portal that does as it is told.
class FakePortal : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Notification")
    Q_PROPERTY(uint version READ version)

public:
    explicit FakePortal(const QDBusConnection &connection)
        : bus(connection)
    {
        bus.registerObject(QStringLiteral("/org/freedesktop/portal/desktop"), this,
            QDBusConnection::ExportAllContents);
        bus.registerService(QStringLiteral("org.freedesktop.portal.Desktop"));
    }

    static uint version() { return 2; }

    QDBusConnection bus;
    QString refusal; // the name of an error, for all that is added
    std::vector<std::pair<QString, QVariantMap>> added;
    QStringList removed;

public Q_SLOTS:

    void AddNotification(const QString &id, const QVariantMap &notification)
    {
        added.emplace_back(id, notification);
        if (!refusal.isEmpty())
            sendErrorReply(refusal, QStringLiteral("as told"));
    }

    void RemoveNotification(const QString &id) { removed += id; }

Q_SIGNALS:
    void ActionInvoked(const QString &id, const QString &action, const QVariantList &parameter);
};

namespace {

class PortalNotifierTest : public testing::Test
{
protected:
    void serve()
    {
        portal = std::make_unique<FakePortal>(
            bus.connection(QStringLiteral("portal%1").arg(++portals)));
    }

    void stopPortal()
    {
        portal.reset();
        bus.drop(QStringLiteral("portal%1").arg(portals));
    }

    void listen()
    {
        notifier = std::make_unique<PortalNotifier>(bus.connection(QStringLiteral("us")));
        QObject::connect(notifier.get(), &PromptSurface::answered, notifier.get(),
            [this](qint64 occurrence, PromptSurface::Answer answer, const QString &withToken) {
                answers.emplace_back(occurrence, answer);
                token = withToken;
            });
        QObject::connect(notifier.get(), &PromptSurface::dismissed, notifier.get(),
            [this](qint64 occurrence) { dismissals.push_back(occurrence); });
        QObject::connect(notifier.get(), &PromptSurface::noButtons, notifier.get(),
            [this](const Prompt &prompt) { passedOver.push_back(prompt.occurrence); });
    }

    void show(qint64 occurrence)
    {
        notifier->show({occurrence, QStringLiteral("Sit tall"), QStringLiteral("A & B"), {}});
    }

    bool added(std::size_t times)
    {
        return waitFor([&] { return portal->added.size() == times; });
    }

    void press(const QString &id, const QString &action, const QVariantList &parameter = {})
    {
        Q_EMIT portal->ActionInvoked(id, action, parameter);
    }

    test::PrivateBus bus {test::PrivateBus::Starts::None}; // or a real portal would come
    int portals = 0;
    std::unique_ptr<FakePortal> portal;
    std::unique_ptr<PortalNotifier> notifier;
    std::vector<std::pair<qint64, PromptSurface::Answer>> answers;
    std::vector<qint64> dismissals;
    std::vector<qint64> passedOver;
    QString token;
};

} // namespace

TEST(Notifications, GoThroughThePortalInASandbox)
{
    const bool flatpak = QFileInfo::exists(QStringLiteral("/.flatpak-info"));
    test::PrivateBus bus {test::PrivateBus::Starts::None};
    test::ScopedEnvironment environment;
    environment.unset("SNAP");
    const auto plain = Notifications::on(bus.connection(QStringLiteral("one")));
    EXPECT_EQ(dynamic_cast<Notifier *>(plain.get()) == nullptr, flatpak);
    environment.set("SNAP", "/snap/unhunch/1");
    EXPECT_NE(dynamic_cast<PortalNotifier *>(
                  Notifications::on(bus.connection(QStringLiteral("two"))).get()),
        nullptr);
}

TEST_F(PortalNotifierTest, APromptHasTitlePlainBodyAndThreeButtons)
{
    serve();
    listen();
    show(7);
    ASSERT_TRUE(added(1));
    const auto &[id, notification] = portal->added.front();
    EXPECT_EQ(id, QStringLiteral("prompt-7-1"));
    EXPECT_EQ(notification.value(QStringLiteral("title")).toString(), QStringLiteral("Sit tall"));
    EXPECT_EQ(notification.value(QStringLiteral("body")).toString(), QStringLiteral("A & B"));
    EXPECT_EQ(notification.value(QStringLiteral("priority")).toString(), QStringLiteral("normal"));
    EXPECT_EQ(notification.value(QStringLiteral("icon")).toString(),
        QStringLiteral("io.github.unhunch.Unhunch"));
    QStringList names {notification.value(QStringLiteral("default-action")).toString()};
    QStringList labels;
    for (const QVariantMap &button :
        qdbus_cast<QList<QVariantMap>>(notification.value(QStringLiteral("buttons")))) {
        names += button.value(QStringLiteral("action")).toString();
        labels += button.value(QStringLiteral("label")).toString();
    }
    EXPECT_EQ(names.join(QLatin1Char(' ')), QStringLiteral("open start snooze skip"));
    EXPECT_EQ(labels.join(QLatin1Char(' ')), QStringLiteral("Start Snooze Skip"));
    EXPECT_TRUE(waitFor([&] { return notifier->hasButtons(); }));
    EXPECT_EQ(notifier->described(),
        QStringLiteral("notifications with buttons, through the desktop portal"));
}

TEST_F(PortalNotifierTest, EachButtonIsItsAnswerAndTheNotificationIsTakenDown)
{
    using Answer = PromptSurface::Answer;
    serve();
    listen();
    qint64 occurrence = 6;
    for (const auto &[action, answer] : {std::pair {"start", Answer::Start},
             {"snooze", Answer::Snooze}, {"skip", Answer::Skip}, {"open", Answer::Open}}) {
        portal->added.clear();
        portal->removed.clear();
        answers.clear();
        show(++occurrence);
        ASSERT_TRUE(added(1)) << action;
        settle();
        const QString id = portal->added.front().first;
        press(id, QLatin1String(action));
        ASSERT_TRUE(waitFor([&] { return !answers.empty(); })) << action;
        EXPECT_EQ(answers.front(), std::pair(occurrence, answer)) << action;
        EXPECT_TRUE(token.isEmpty()) << action;
        ASSERT_TRUE(waitFor([&] { return portal->removed == QStringList {id}; })) << action;
    }
    EXPECT_TRUE(dismissals.empty());
    EXPECT_TRUE(passedOver.empty());
}

TEST_F(PortalNotifierTest, TheTokenOfVersionTwoIsHandedOn)
{
    serve();
    listen();
    show(7);
    ASSERT_TRUE(added(1));
    settle();
    press(QStringLiteral("prompt-7-1"), QStringLiteral("start"),
        {QVariantMap {{QStringLiteral("activation-token"), QStringLiteral("tok")}}});
    ASSERT_TRUE(waitFor([&] { return !answers.empty(); }));
    EXPECT_EQ(token, QStringLiteral("tok"));
}

TEST_F(PortalNotifierTest, WhatWasNeverAskedIsPassedOver)
{
    serve();
    listen();
    show(7);
    ASSERT_TRUE(added(1));
    settle();
    for (const char *id : {"told", "prompt-", "prompt-x-1", "7-1"})
        press(QLatin1String(id), QStringLiteral("skip"));
    settle();
    EXPECT_TRUE(answers.empty());
}

TEST_F(PortalNotifierTest, AWithdrawnPromptGoesAndALateAnswerStillArrives)
{
    serve();
    listen();
    show(7);
    ASSERT_TRUE(added(1));
    settle();
    notifier->withdraw();
    ASSERT_TRUE(waitFor([&] { return portal->removed.size() == 1; }));
    EXPECT_EQ(portal->removed.front(), QStringLiteral("prompt-7-1"));
    press(QStringLiteral("prompt-7-1"), QStringLiteral("skip"));
    ASSERT_TRUE(waitFor([&] { return !answers.empty(); }));
    EXPECT_EQ(answers.front().first, 7);
}

TEST_F(PortalNotifierTest, WithdrawnBeforeThePortalAnsweredItGoesAllTheSame)
{
    serve();
    listen();
    settle();
    show(7);
    notifier->withdraw();
    ASSERT_TRUE(waitFor([&] { return portal->removed.size() == 1; }));
    EXPECT_EQ(portal->added.size(), 1U);
    EXPECT_TRUE(notifier->trace().isEmpty());
}

// To replace one that is up makes a portal of Debian 12 crash when it is clicked.
TEST_F(PortalNotifierTest, AnotherOneTakesItsPlaceUnderAnIdOfItsOwn)
{
    serve();
    listen();
    show(7);
    ASSERT_TRUE(added(1));
    settle();
    show(7);
    ASSERT_TRUE(added(2));
    EXPECT_EQ(portal->added.back().first, QStringLiteral("prompt-7-2"));
    EXPECT_TRUE(waitFor([&] { return portal->removed.size() == 1; }));
    settle();
    show(8);
    ASSERT_TRUE(added(3));
    EXPECT_EQ(portal->added.back().first, QStringLiteral("prompt-8-3"));
    EXPECT_TRUE(waitFor([&] { return portal->removed.size() == 2; }));
    EXPECT_EQ(portal->removed.join(QLatin1Char(' ')), QStringLiteral("prompt-7-1 prompt-7-2"));
}

TEST_F(PortalNotifierTest, WithoutAPortalAWindowAsksWhereItMay)
{
    listen();
    show(7);
    ASSERT_TRUE(waitFor([&] { return !passedOver.empty(); }));
    EXPECT_EQ(passedOver.front(), 7);
    EXPECT_FALSE(notifier->hasButtons());
    EXPECT_EQ(notifier->described(),
        QStringLiteral("no desktop portal: prompts come in a small window of their own"));
    notifier->windowMayAsk = [] { return false; };
    show(8);
    settle();
    EXPECT_EQ(passedOver.size(), 1U);
    EXPECT_TRUE(notifier->described().contains(QStringLiteral("its menu answers")));
    // One that comes meanwhile gets it.
    serve();
    ASSERT_TRUE(added(1));
    EXPECT_TRUE(portal->added.front().first.startsWith(QStringLiteral("prompt-8-")));
}

TEST_F(PortalNotifierTest, APortalWithoutNotificationsIsNone)
{
    serve();
    portal->refusal = QStringLiteral("org.freedesktop.DBus.Error.UnknownMethod");
    listen();
    show(7);
    ASSERT_TRUE(waitFor([&] { return !passedOver.empty(); }));
    EXPECT_FALSE(notifier->hasButtons());
    // What failed once is tried again.
    portal->refusal.clear();
    show(8);
    ASSERT_TRUE(waitFor([&] { return notifier->hasButtons(); }));
    EXPECT_EQ(passedOver.size(), 1U);
}

TEST_F(PortalNotifierTest, WhereNotificationsAreForbiddenNoWindowComesInTheirPlace)
{
    serve();
    portal->refusal = QStringLiteral("org.freedesktop.portal.Error.NotAllowed");
    listen();
    show(7);
    ASSERT_TRUE(added(1));
    settle();
    EXPECT_TRUE(passedOver.empty());
    EXPECT_FALSE(notifier->hasButtons());
    EXPECT_TRUE(
        notifier->described().startsWith(QStringLiteral("the desktop lets Unhunch show no")));
    // Allowed again, the next one is shown.
    portal->refusal.clear();
    show(8);
    ASSERT_TRUE(waitFor([&] { return notifier->hasButtons(); }));
}

TEST_F(PortalNotifierTest, APortalThatWasKilledGetsThePromptAgainAndItCanBeAnswered)
{
    serve();
    listen();
    show(7);
    ASSERT_TRUE(added(1));
    settle();
    stopPortal();
    settle();
    EXPECT_TRUE(dismissals.empty());
    EXPECT_TRUE(passedOver.empty()) << "it may still stand there";
    serve();
    ASSERT_TRUE(added(1));
    EXPECT_EQ(portal->added.front().first, QStringLiteral("prompt-7-2"));
    EXPECT_EQ(portal->removed, QStringList {QStringLiteral("prompt-7-1")}) << "it may still stand";
    settle();
    press(QStringLiteral("prompt-7-2"), QStringLiteral("start"));
    ASSERT_TRUE(waitFor([&] { return !answers.empty(); }));
    EXPECT_EQ(answers.front().first, 7);
}

TEST_F(PortalNotifierTest, AfterAKillOfThisProgramTheOneThatStandsIsKnown)
{
    serve();
    listen();
    show(7);
    ASSERT_TRUE(added(1));
    settle();
    QJsonObject trace = notifier->trace();
    notifier.reset();
    listen();
    notifier->resume(trace);
    show(7);
    ASSERT_TRUE(added(2));
    EXPECT_EQ(portal->added.back().first, QStringLiteral("prompt-7-2"));
    EXPECT_TRUE(waitFor([&] { return portal->removed.size() == 1; }));
    EXPECT_EQ(portal->removed.front(), QStringLiteral("prompt-7-1"));
    settle();
    // And where nothing is due any more it goes.
    trace = notifier->trace();
    notifier.reset();
    listen();
    notifier->resume(trace);
    EXPECT_TRUE(waitFor([&] { return portal->removed.size() == 2; }));
    EXPECT_EQ(portal->removed.back(), QStringLiteral("prompt-7-2"));
}

TEST_F(PortalNotifierTest, WhatIsToldHasNoButtonsAndWaitsForThePortal)
{
    serve();
    listen(); // it is not known yet whether there is one
    notifier->tell(QStringLiteral("A < B"));
    ASSERT_TRUE(added(1));
    const auto &[id, notification] = portal->added.front();
    EXPECT_EQ(id, QStringLiteral("told"));
    EXPECT_EQ(notification.value(QStringLiteral("title")).toString(), QStringLiteral("Unhunch"));
    EXPECT_EQ(notification.value(QStringLiteral("body")).toString(), QStringLiteral("A < B"));
    EXPECT_FALSE(notification.contains(QStringLiteral("buttons")));
}

#include "portalnotifier_test.moc"
