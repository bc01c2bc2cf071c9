// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notifier.h"
#include "support.h"

#include <QDBusMessage>
#include <QObject>

#include <gmock/gmock.h>

using namespace unhunch;
using test::settle;
using test::waitFor;

// A notification server that does as it is told.
class FakeServer : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    struct Shown
    {
        uint id = 0;
        uint replaces = 0;
        QString title;
        QString body;
        QStringList actions;
        int expires = 0;
    };

    FakeServer(const QDBusConnection &connection, QStringList can)
        : bus(connection)
        , capabilities(std::move(can))
    {
        bus.registerObject(QStringLiteral("/org/freedesktop/Notifications"), this,
            QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals);
        bus.registerService(QStringLiteral("org.freedesktop.Notifications"));
    }

    QDBusConnection bus;
    QStringList capabilities;
    QString name = QStringLiteral("fake");
    std::vector<Shown> shown;
    std::vector<uint> closed;

public Q_SLOTS:

    QStringList GetCapabilities() { return capabilities; }

    QString GetServerInformation(QString &vendor, QString &version, QString &spec)
    {
        vendor = version = spec = QStringLiteral("1");
        return name;
    }

    uint Notify(const QString &, uint replaces, const QString &, const QString &title,
        const QString &body, const QStringList &actions, const QVariantMap &, int expires)
    {
        const uint id = replaces != 0 ? replaces : ++last;
        shown.push_back({id, replaces, title, body, actions, expires});
        return id;
    }

    void CloseNotification(uint id) { closed.push_back(id); }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString &action);
    void NotificationClosed(uint id, uint reason);
    void ActivationToken(uint id, const QString &token);

private:
    uint last = 0;
};

namespace {

class NotifierTest : public testing::Test
{
protected:
    void serve(const QStringList &capabilities)
    {
        server = std::make_unique<FakeServer>(
            bus.connection(QStringLiteral("server%1").arg(++servers)), capabilities);
    }

    void stopServer()
    {
        server.reset();
        bus.drop(QStringLiteral("server%1").arg(servers));
    }

    void listen()
    {
        notifier = std::make_unique<Notifier>(bus.connection(QStringLiteral("us")));
        QObject::connect(notifier.get(), &PromptSurface::answered, notifier.get(),
            [this](qint64 occurrence, PromptSurface::Answer answer, const QString &withToken) {
                answers.push_back({occurrence, answer});
                token = withToken;
            });
        QObject::connect(notifier.get(), &PromptSurface::dismissed, notifier.get(),
            [this](qint64 occurrence) { dismissals.push_back(occurrence); });
        QObject::connect(notifier.get(), &PromptSurface::noButtons, notifier.get(),
            [this](const Prompt &prompt) { passedOver.push_back(prompt.occurrence); });
    }

    void show(qint64 occurrence = 7)
    {
        notifier->show({occurrence, QStringLiteral("Sit tall"), QStringLiteral("A & B"), {}});
    }

    bool shown(std::size_t times)
    {
        return waitFor([&] { return server->shown.size() == times; });
    }

    test::PrivateBus bus;
    int servers = 0;
    std::unique_ptr<FakeServer> server;
    std::unique_ptr<Notifier> notifier;
    std::vector<std::pair<qint64, PromptSurface::Answer>> answers;
    std::vector<qint64> dismissals;
    std::vector<qint64> passedOver;
    QString token;
};

const QStringList buttons {QStringLiteral("actions"), QStringLiteral("body")};

} // namespace

TEST_F(NotifierTest, APromptHasItsButtonsInOrderAndNeverExpires)
{
    serve(buttons);
    listen();
    show();
    ASSERT_TRUE(shown(1));
    const auto &first = server->shown.front();
    const QStringList keys {first.actions.value(0), first.actions.value(2), first.actions.value(4),
        first.actions.value(6)};
    EXPECT_EQ(keys,
        QStringList({QStringLiteral("default"), QStringLiteral("start"), QStringLiteral("snooze"),
            QStringLiteral("skip")}));
    EXPECT_EQ(first.actions.value(3), QStringLiteral("Start"));
    EXPECT_EQ(first.expires, 0);
    EXPECT_EQ(first.body, QStringLiteral("A & B"));
}

TEST_F(NotifierTest, WhereTheDefaultActionWouldBeAButtonThereAreThree)
{
    for (const char *name : {"Xfce Notify Daemon", "lxqt-notificationd"}) {
        serve(buttons);
        server->name = QString::fromLatin1(name);
        listen();
        show();
        ASSERT_TRUE(shown(1));
        EXPECT_EQ(server->shown.front().actions.size(), 6) << name;
        EXPECT_EQ(server->shown.front().actions.first(), QStringLiteral("start"));
        notifier.reset();
        stopServer();
    }
}

TEST_F(NotifierTest, TheBodyIsEscapedOnlyWhereItIsMarkup)
{
    serve(buttons + QStringList {QStringLiteral("body-markup")});
    listen();
    show();
    ASSERT_TRUE(shown(1));
    EXPECT_EQ(server->shown.front().body, QStringLiteral("A &amp; B"));
}

TEST_F(NotifierTest, AButtonAnswersAndTheNotificationIsTakenDown)
{
    serve(buttons);
    listen();
    show(7);
    ASSERT_TRUE(shown(1));
    settle();
    Q_EMIT server->ActivationToken(server->shown.front().id, QStringLiteral("tok"));
    Q_EMIT server->ActionInvoked(server->shown.front().id, QStringLiteral("start"));
    ASSERT_TRUE(waitFor([&] { return !answers.empty(); }));
    EXPECT_EQ(answers.front().first, 7);
    EXPECT_EQ(answers.front().second, PromptSurface::Answer::Start);
    EXPECT_EQ(token, QStringLiteral("tok"));
    ASSERT_TRUE(waitFor([&] { return !server->closed.empty(); }));
    // What the server says of the closing afterwards is no second answer.
    Q_EMIT server->NotificationClosed(server->shown.front().id, 2);
    settle();
    EXPECT_EQ(answers.size(), 1U);
    EXPECT_TRUE(dismissals.empty());
}

TEST_F(NotifierTest, ClosingItIsADismissalAndNoSkip)
{
    serve(buttons);
    listen();
    show(7);
    ASSERT_TRUE(shown(1));
    settle();
    Q_EMIT server->NotificationClosed(server->shown.front().id, 2);
    ASSERT_TRUE(waitFor([&] { return !dismissals.empty(); }));
    EXPECT_EQ(dismissals.front(), 7);
    EXPECT_TRUE(answers.empty());
}

TEST_F(NotifierTest, WhatConcernsOtherNotificationsIsPassedOver)
{
    serve(buttons);
    listen();
    show();
    ASSERT_TRUE(shown(1));
    settle();
    Q_EMIT server->ActionInvoked(server->shown.front().id + 1, QStringLiteral("skip"));
    Q_EMIT server->NotificationClosed(server->shown.front().id + 1, 2);
    settle();
    EXPECT_TRUE(answers.empty());
    EXPECT_TRUE(dismissals.empty());
}

TEST_F(NotifierTest, ASecondAskingReplacesTheFirst)
{
    serve(buttons);
    listen();
    show();
    ASSERT_TRUE(shown(1));
    settle();
    notifier->withdraw();
    show();
    ASSERT_TRUE(shown(2));
    EXPECT_EQ(server->shown.back().replaces, server->shown.front().id);
}

TEST_F(NotifierTest, ALateAnswerStillArrives)
{
    serve(buttons);
    listen();
    show(7);
    ASSERT_TRUE(shown(1));
    settle();
    notifier->withdraw();
    Q_EMIT server->ActionInvoked(server->shown.front().id, QStringLiteral("skip"));
    ASSERT_TRUE(waitFor([&] { return !answers.empty(); }));
    EXPECT_EQ(answers.front().first, 7);
}

TEST_F(NotifierTest, ARestartedServerGetsThePromptAgain)
{
    serve(buttons);
    listen();
    show();
    ASSERT_TRUE(shown(1));
    settle();
    stopServer();
    settle();
    serve(buttons);
    ASSERT_TRUE(shown(1));
    EXPECT_EQ(server->shown.front().replaces, 0U);
    EXPECT_TRUE(dismissals.empty());
}

TEST_F(NotifierTest, AServerWithoutButtonsIsPassedOver)
{
    serve({QStringLiteral("body")});
    listen();
    show(7);
    ASSERT_TRUE(waitFor([&] { return !passedOver.empty(); }));
    EXPECT_EQ(passedOver.front(), 7);
    EXPECT_TRUE(server->shown.empty());
}

TEST_F(NotifierTest, WhereAWindowWouldTakeTheFocusOneWithoutButtonsSaysWhatAnswers)
{
    serve({QStringLiteral("body")});
    listen();
    notifier->windowMayAsk = [] { return false; };
    show(7);
    ASSERT_TRUE(shown(1));
    EXPECT_TRUE(server->shown.front().actions.isEmpty());
    EXPECT_TRUE(server->shown.front().body.endsWith(QStringLiteral("Answer it in the tray.")));
    EXPECT_EQ(server->shown.front().expires, 0);
    settle();
    EXPECT_TRUE(passedOver.empty());
    // It goes with the prompt, and closing it is no skip.
    notifier->withdraw();
    ASSERT_TRUE(waitFor([&] { return server->closed.size() == 1; }));
    show(8);
    ASSERT_TRUE(shown(2));
    settle();
    Q_EMIT server->NotificationClosed(server->shown.back().id, 2);
    ASSERT_TRUE(waitFor([&] { return !dismissals.empty(); }));
    EXPECT_EQ(dismissals.front(), 8);
}

TEST_F(NotifierTest, WhereNobodyMayAskTheMarkInTheTrayMustDo)
{
    listen();
    notifier->windowMayAsk = [] { return false; };
    show(7);
    settle(300);
    EXPECT_TRUE(passedOver.empty());
    // A server that comes meanwhile gets it.
    serve(buttons);
    EXPECT_TRUE(shown(1));
}

TEST_F(NotifierTest, WithoutAnyServerThePromptIsPassedOverToo)
{
    listen();
    show(7);
    ASSERT_TRUE(waitFor([&] { return !passedOver.empty(); }));
}

TEST_F(NotifierTest, AfterAKillTheOneThatStillStandsIsReplaced)
{
    serve(buttons);
    listen();
    show(7);
    ASSERT_TRUE(shown(1));
    settle();
    const QJsonObject trace = notifier->trace();
    notifier.reset();
    listen();
    notifier->resume(trace);
    show(7);
    ASSERT_TRUE(shown(2));
    EXPECT_EQ(server->shown.back().id, server->shown.front().id);
}

#include "notifier_test.moc"
