// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The command against a resident that does not answer.
#include "support.h"

#include <QDBusContext>

#include <gtest/gtest.h>

// Takes the call, and goes without a word.
class Speechless : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "io.github.unhunch.Unhunch1")

public:
    bool asked = false;

public Q_SLOTS:

    void Skip()
    {
        setDelayedReply(true);
        asked = true;
    }

    QString Erase(const QString &, const QString &)
    {
        setDelayedReply(true);
        asked = true;
        return {};
    }
};

namespace {

// What the command says when the resident ends before it has answered.
QByteArray saidWithoutAnAnswer(const QStringList &arguments)
{
    unhunch::test::Desk desk;
    Speechless resident;
    {
        QDBusConnection bus = desk.bus.connection(QStringLiteral("speechless"));
        EXPECT_TRUE(bus.registerObject(QStringLiteral("/io/github/unhunch/Unhunch"), &resident,
            QDBusConnection::ExportAllSlots));
        EXPECT_TRUE(bus.registerService(QStringLiteral("io.github.unhunch.Unhunch")));
    }
    QProcess command;
    desk.begin(command, arguments, QProcess::SeparateChannels);
    EXPECT_TRUE(unhunch::test::waitFor([&] { return resident.asked; }, 20000));
    EXPECT_EQ(command.state(), QProcess::Running) << "it waits";
    desk.bus.drop(QStringLiteral("speechless"));
    EXPECT_TRUE(
        unhunch::test::waitFor([&] { return command.state() == QProcess::NotRunning; }, 20000));
    EXPECT_EQ(command.exitCode(), 1);
    return command.readAllStandardError();
}

} // namespace

TEST(Client, AResidentThatEndsWithoutAnAnswerIsNotToldAsARefusal)
{
    const QByteArray said = saidWithoutAnAnswer(
        {QStringLiteral("erase"), QStringLiteral("--everything"), QStringLiteral("--yes")});
    EXPECT_TRUE(said.contains("did not answer")) << said.constData();
    EXPECT_TRUE(said.contains("will show in the week")) << said.constData();
}

TEST(Client, OfWhatTheWeekNeverShowsItIsNotSaidToShowIt)
{
    const QByteArray said = saidWithoutAnAnswer({QStringLiteral("skip")});
    EXPECT_TRUE(said.contains("did not answer")) << said.constData();
    EXPECT_FALSE(said.contains("week")) << said.constData();
}

#include "client_test.moc"
