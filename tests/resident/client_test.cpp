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

    QString Erase(const QString &, const QString &)
    {
        setDelayedReply(true);
        asked = true;
        return {};
    }
};

TEST(Client, AResidentThatEndsWithoutAnAnswerIsNotToldAsARefusal)
{
    unhunch::test::Desk desk;
    Speechless resident;
    {
        QDBusConnection bus = desk.bus.connection(QStringLiteral("speechless"));
        ASSERT_TRUE(bus.registerObject(QStringLiteral("/io/github/unhunch/Unhunch"), &resident,
            QDBusConnection::ExportAllSlots));
        ASSERT_TRUE(bus.registerService(QStringLiteral("io.github.unhunch.Unhunch")));
    }
    QProcess erase;
    desk.begin(erase,
        {QStringLiteral("erase"), QStringLiteral("--everything"), QStringLiteral("--yes")},
        QProcess::SeparateChannels);
    ASSERT_TRUE(unhunch::test::waitFor([&] { return resident.asked; }, 20000));
    EXPECT_EQ(erase.state(), QProcess::Running) << "it waits";
    desk.bus.drop(QStringLiteral("speechless"));
    ASSERT_TRUE(
        unhunch::test::waitFor([&] { return erase.state() == QProcess::NotRunning; }, 20000));
    EXPECT_EQ(erase.exitCode(), 1);
    const QByteArray said = erase.readAllStandardError();
    EXPECT_TRUE(said.contains("did not answer")) << said.constData();
}

#include "client_test.moc"
