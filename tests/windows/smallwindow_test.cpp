// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "smallwindow.h"
#include "support.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace unhunch {
namespace {

class SmallWindowTest : public testing::Test
{
protected:
    SmallWindowTest()
    {
        is(QStringLiteral("counting"), QStringLiteral("Next prompt about 12:00"));
        window.show();
    }

    void is(const QString &state, const QString &sentence, const QStringList &stretches = {},
        const QString &quietUntil = {})
    {
        resident.statusDocument = {{QStringLiteral("state"), state},
            {QStringLiteral("sentence"), sentence},
            {QStringLiteral("next"),
                QDateTime(QDate(2026, 3, 10), QTime(12, 0), Qt::LocalTime).toString(Qt::ISODate)},
            {QStringLiteral("stretches"), QJsonArray::fromStringList(stretches)},
            {QStringLiteral("occurrence"), stretches.isEmpty() ? 0 : 7}};
        if (!quietUntil.isEmpty())
            resident.statusDocument.insert(QStringLiteral("quietUntil"), quietUntil);
        Q_EMIT resident.changed();
    }

    QString words(const char *name)
    {
        const auto *text = window.findChild<Text *>(QLatin1String(name));
        return text->isHidden() ? QString() : text->text();
    }

    Button &button(const char *name) { return *window.findChild<Button *>(QLatin1String(name)); }

    void press(const char *name) { QTest::mouseClick(&button(name), Qt::LeftButton); }

    bool asks() { return button("go-on").isVisible(); }

    const Theme theme;
    FakeResident resident;
    SettingStore store {resident};
    test::ManualClock clock {Instant(
        Millis(QDateTime(QDate(2026, 3, 10), QTime(11, 36), Qt::LocalTime).toMSecsSinceEpoch()))};
    SmallWindow window {theme, resident, store, catalogue(), clock};
};

TEST_F(SmallWindowTest, SaysWhatComesNextAndWhen)
{
    EXPECT_EQ(words("first"), QStringLiteral("Next prompt 12:00"));
    EXPECT_EQ(words("second"), QStringLiteral("in 24 min"));
    EXPECT_EQ(window.size(), QSize(400, 64));
    clock.pass(std::chrono::seconds(61));
    is(QStringLiteral("counting"), QStringLiteral("Next prompt about 12:00"));
    EXPECT_EQ(words("second"), QStringLiteral("in 23 min"));
}

TEST_F(SmallWindowTest, TheMinutesAreCountedOnlyWhileSomebodySeesThem)
{
    auto *minute = window.findChild<QTimer *>();
    ASSERT_TRUE(minute->isActive());
    EXPECT_LE(minute->intervalAsDuration(), std::chrono::milliseconds(60100));
    window.showMinimized();
    EXPECT_FALSE(minute->isActive());
    window.showNormal();
    EXPECT_TRUE(minute->isActive());
    is(QStringLiteral("away"), QStringLiteral("Away. The hour stands still."));
    EXPECT_FALSE(minute->isActive());
    EXPECT_EQ(words("second"), QString());
}

TEST_F(SmallWindowTest, StartsWhatIsDueAndElseAStretch)
{
    press("go");
    EXPECT_EQ(resident.told.constLast(), QStringLiteral("start "));
    is(QStringLiteral("folded"), QStringLiteral("Folded away. It asks once more about 12:10"),
        {QStringLiteral("thoracic-extension"), QStringLiteral("wall-angel")});
    EXPECT_EQ(words("second"), QStringLiteral("Thoracic Extension + Wall Angel"));
    press("go");
    EXPECT_EQ(resident.told.constLast(), QStringLiteral("begin "));
    is(QStringLiteral("session"), QStringLiteral("A stretch is being guided."),
        {QStringLiteral("wall-angel")});
    press("go");
    EXPECT_EQ(resident.told.constLast(), QStringLiteral("show card"));
    QTest::mouseClick(window.findChild<QWidget *>(QStringLiteral("mark")), Qt::LeftButton);
    EXPECT_EQ(resident.told.constLast(), QStringLiteral("show week"));
}

TEST_F(SmallWindowTest, ResumesWhatIsPaused)
{
    is(QStringLiteral("counting"), QStringLiteral("Next prompt about 12:00"), {},
        QStringLiteral("2026-03-10T13:30:00+01:00"));
    EXPECT_EQ(button("pause").accessibleName(), QStringLiteral("Resume"));
    press("pause");
    EXPECT_EQ(resident.told.constLast(), QStringLiteral("resume"));
}

TEST_F(SmallWindowTest, ClosedItAsksWhetherToGoOn)
{
    QSignalSpy closed(&window, &SmallWindow::closed);
    window.close();
    EXPECT_TRUE(window.isVisible());
    EXPECT_TRUE(asks());
    EXPECT_GT(window.height(), 64);
    QTest::keyClick(&window, Qt::Key_Escape);
    EXPECT_FALSE(asks());
    EXPECT_EQ(window.size(), QSize(400, 64));
    window.close();
    press("quit");
    EXPECT_EQ(resident.told.constLast(), QStringLiteral("quit"));
    EXPECT_TRUE(closed.isEmpty()) << "the resident takes its windows with it";
    press("go-on");
    EXPECT_EQ(closed.size(), 1);
    EXPECT_FALSE(window.isVisible());
    EXPECT_TRUE(resident.settingsNow.smallWindow);
}

TEST_F(SmallWindowTest, CanBeKeptFromComingAgain)
{
    window.close();
    QTest::mouseClick(window.findChild<QWidget *>(QStringLiteral("again")), Qt::LeftButton);
    press("go-on");
    EXPECT_FALSE(resident.settingsNow.smallWindow);
}

TEST_F(SmallWindowTest, GoesWithoutAQuestionWhenATrayHasCome)
{
    QSignalSpy closed(&window, &SmallWindow::closed);
    window.withdraw();
    EXPECT_EQ(closed.size(), 1);
}

} // namespace
} // namespace unhunch
