// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "credits.h"
#include "placetile.h"
#include "plan.h"
#include "settingcontrols.h"
#include "support.h"
#include "welcome.h"
#include "windows.h"

#include <QAccessible>
#include <QDirIterator>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace unhunch {

namespace {

class WelcomeTest : public testing::Test
{
protected:
    WelcomeTest() { welcome.show(); }

    void click(const char *name)
    {
        auto *button = welcome.findChild<QAbstractButton *>(QLatin1String(name));
        ASSERT_NE(button, nullptr) << name;
        QTest::mouseClick(button, Qt::LeftButton);
    }

    Theme theme;
    FakeResident resident;
    SettingStore store {resident};
    Welcome welcome {theme, resident, store, catalogue()};
};

} // namespace

TEST_F(WelcomeTest, OneClickTakesTheDefaults)
{
    QSignalSpy closed(&welcome, &Welcome::closed);
    click("begin");
    EXPECT_EQ(closed.size(), 1);
    EXPECT_EQ(resident.told, QStringList {QStringLiteral("set welcomed true")});
    Settings expected;
    expected.welcomed = true;
    EXPECT_EQ(resident.settingsNow, expected);
}

TEST_F(WelcomeTest, ClosingItTakesThemToo)
{
    QTest::keyClick(&welcome, Qt::Key_Escape);
    EXPECT_TRUE(resident.settingsNow.welcomed);
}

TEST_F(WelcomeTest, ThreeStepsSetWhatTheyAsk)
{
    EXPECT_TRUE(welcome.findChild<Text *>(QStringLiteral("disclaimer"))
                    ->text()
                    .contains(QStringLiteral("not medical advice")));
    auto *often = welcome.findChild<Segments *>(QStringLiteral("often"));
    often->setCurrent(1); // every two hours: both clocks
    EXPECT_EQ(resident.settingsNow.postureInterval, 120);
    EXPECT_EQ(resident.settingsNow.wallAngelInterval, 120);
    click("next");
    EXPECT_EQ(welcome.step(), 1);
    click("place-floor");
    EXPECT_TRUE(resident.settingsNow.floorSpace);
    click("place-standing");
    EXPECT_TRUE(resident.settingsNow.out.contains(QStringLiteral("wall-angel")));
    EXPECT_TRUE(resident.settingsNow.out.contains(QStringLiteral("doorway")));
    EXPECT_FALSE(resident.settingsNow.out.contains(QStringLiteral("cross-arm")));
    click("place-standing");
    EXPECT_TRUE(resident.settingsNow.out.isEmpty());
    click("next");
    EXPECT_EQ(welcome.step(), 2);
    click("quiet");
    EXPECT_FALSE(resident.settingsNow.quietDnd);
    EXPECT_FALSE(resident.settingsNow.quietMicrophone);
    click("back");
    EXPECT_EQ(welcome.step(), 1);
}

// Off and on again, "Standing" forgot what a person had left out singly.
TEST_F(WelcomeTest, StandingBringsBackOnlyWhatItTookOut)
{
    store.set(QStringLiteral("out-doorway"), true);
    welcome.setStep(1);
    click("place-standing");
    EXPECT_TRUE(resident.settingsNow.out.contains(QStringLiteral("wall-angel")));
    click("place-standing");
    EXPECT_EQ(resident.settingsNow.out, QStringList {QStringLiteral("doorway")});
    // Where all were out before, it means all of them.
    store.set(QStringLiteral("out-wall-angel"), true);
    const auto *standing = welcome.findChild<PlaceTile *>(QStringLiteral("place-standing"));
    for (const Stretch &stretch : catalogue().stretches()) {
        if (standing->isChecked()) {
            store.set(QStringLiteral("out-") + stretch.id, true);
        }
    }
    ASSERT_FALSE(standing->isChecked());
    click("place-standing");
    EXPECT_FALSE(resident.settingsNow.out.contains(QStringLiteral("doorway")));
    EXPECT_FALSE(resident.settingsNow.out.contains(QStringLiteral("wall-angel")));
}

// Named before it could be checked, its toggle turned the mark and set nothing.
TEST_F(WelcomeTest, AScreenReadersToggleOfAPlaceIsKept)
{
    welcome.setStep(1);
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(
        welcome.findChild<PlaceTile *>(QStringLiteral("place-floor")));
    ASSERT_TRUE(spoken);
    EXPECT_EQ(spoken->role(), QAccessible::CheckBox);
    spoken->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
    EXPECT_TRUE(resident.settingsNow.floorSpace);
}

TEST_F(WelcomeTest, TheLastStepShowsOneIfAsked)
{
    welcome.setStep(2);
    click("next");
    EXPECT_TRUE(resident.told.contains(QStringLiteral("start ")));
    EXPECT_TRUE(resident.settingsNow.welcomed);
}

namespace {

QJsonObject planOf(QDate day, int prompts)
{
    QJsonArray all;
    for (int i = 0; i < prompts; ++i) {
        all.append(QJsonObject {
            {QStringLiteral("at"), QDateTime(day, QTime(9 + i, 0)).toString(Qt::ISODate)},
            {QStringLiteral("stretches"), QJsonArray {QStringLiteral("thoracic-extension")}}});
    }
    return {{QStringLiteral("prompts"), all}};
}

} // namespace

// "About so many minutes a day" was what was left of today.
TEST(Welcome, TheMinutesOfADayAreThoseOfAWholeOne)
{
    const Theme theme;
    FakeResident resident;
    const auto text = [&] {
        SettingStore store(resident);
        const Welcome welcome(theme, resident, store, catalogue());
        for (const Text *each : welcome.findChildren<Text *>()) {
            if (each->text().startsWith(QStringLiteral("We only ask"))) {
                return each->text();
            }
        }
        return QString();
    };
    const QDate today = resident.today;
    const QString whole = QStringLiteral("About %1 minutes a day.")
                              .arg(minutesOf(planFrom(planOf(today.addDays(1), 8)),
                                  resident.settingsNow, catalogue()));
    resident.plans = {{today, planOf(today, 1)}, {today.addDays(1), planOf(today.addDays(1), 8)}};
    EXPECT_TRUE(text().endsWith(whole)) << qPrintable(text());
    // Over a weekend the next working day counts; so it does where today has none any more.
    resident.plans = {{today, planOf(today, 2)}, {today.addDays(3), planOf(today.addDays(3), 8)}};
    EXPECT_TRUE(text().endsWith(whole)) << qPrintable(text());
    resident.plans.remove(today);
    EXPECT_TRUE(text().endsWith(whole)) << qPrintable(text());
    resident.plans.clear();
    EXPECT_EQ(text(), QStringLiteral("We only ask within these hours."));
}

TEST(Welcome, WithoutATrayItSaysWhereTheWindowIs)
{
    const Theme theme;
    FakeResident resident;
    SettingStore store(resident);
    for (const bool here : {true, false}) {
        resident.doctorDocument = {{QStringLiteral("surfaces"),
            QJsonArray {QJsonObject {{QStringLiteral("name"), QStringLiteral("tray")},
                {QStringLiteral("here"), here}}}}};
        Welcome welcome(theme, resident, store, catalogue());
        welcome.show();
        welcome.setStep(2);
        EXPECT_EQ(welcome.findChild<Text *>(QStringLiteral("no-tray"))->isVisible(), !here);
    }
}

TEST(Welcome, IsAWindowOfItsOwnThatEndsTheProgram)
{
    Theme theme;
    test::ManualClock clock;
    FakeResident resident;
    Windows windows {theme, resident, catalogue(), clock};
    resident.requests = {QString::fromUtf8(
        QJsonDocument(QJsonObject {{QStringLiteral("view"), QStringLiteral("welcome")}}).toJson())};
    QSignalSpy last(&windows, &Windows::lastClosed);
    windows.begin();
    ASSERT_NE(windows.welcome(), nullptr);
    EXPECT_FALSE(windows.mayEnd());
    windows.welcome()->close();
    EXPECT_EQ(last.size(), 1);
    // It must not outlive the resident of this test.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

TEST(Windows, ARequestNamesThePageOfTheSettings)
{
    Theme theme;
    test::ManualClock clock;
    FakeResident resident;
    Windows windows {theme, resident, catalogue(), clock};
    windows.show(requestFromJson({{QStringLiteral("view"), QStringLiteral("settings")},
                                     {QStringLiteral("page"), QStringLiteral("privacy")}},
        catalogue()));
    ASSERT_NE(windows.mainWindow(), nullptr);
    EXPECT_EQ(windows.mainWindow()->page(), MainWindow::Page::Settings);
    windows.show(
        requestFromJson({{QStringLiteral("view"), QStringLiteral("library")}}, catalogue()));
    EXPECT_EQ(windows.mainWindow()->page(), MainWindow::Page::Library);
}

TEST(Credits, NameEverybodyTheSourceQuotes)
{
    const QString all = attributions(catalogue()).join(QLatin1Char('\n'));
    for (const char *name : {"Trimmer", "Tauberg", "Radermacher", "Kennedy", "Baumann", "Sudimack",
             "Kimowitz", "Morrow"}) {
        EXPECT_TRUE(all.contains(QLatin1String(name))) << name;
    }
    EXPECT_EQ(attributions(catalogue()).size(), 8);
}

// Of each part of the program: what CMake looks for is what is linked.
TEST(Credits, NameEveryLibraryThatIsLinked)
{
    const QMap<QString, QString> names {{QStringLiteral("polyclipping"), QStringLiteral("Clipper")},
        {QStringLiteral("xcb"), QStringLiteral("libxcb")},
        {QStringLiteral("xcb-sync"), QStringLiteral("libxcb")},
        {QStringLiteral("fontconfig"), QStringLiteral("Fontconfig")},
        {QStringLiteral("libpulse"), QStringLiteral("PulseAudio")},
        {QStringLiteral("libpipewire-0.3"), QStringLiteral("PipeWire")},
        {QStringLiteral("speech-dispatcher"), QStringLiteral("Speech Dispatcher")},
        {QStringLiteral("wayland-client"), QStringLiteral("Wayland")}};
    QStringList linked {QStringLiteral("Qt 6"), QStringLiteral("SQLite"),
        QStringLiteral("SQLiteCpp"), QStringLiteral("expected"), QStringLiteral("Noto Sans")};
    QDirIterator files(QStringLiteral(UNHUNCH_SOURCE "/app"), {QStringLiteral("CMakeLists.txt")},
        QDir::Files, QDirIterator::Subdirectories);
    const QRegularExpression asked(
        QStringLiteral("pkg_check_modules\\(\\w+ REQUIRED IMPORTED_TARGET ([^)]+)\\)"));
    while (files.hasNext()) {
        QFile file(files.next());
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        auto found = asked.globalMatch(QString::fromUtf8(file.readAll()));
        while (found.hasNext()) {
            for (const QString &module : found.next().captured(1).split(QLatin1Char(' '))) {
                EXPECT_TRUE(names.contains(module)) << "unknown: " << qPrintable(module);
                linked.append(names.value(module));
            }
        }
    }
    EXPECT_GE(linked.size(), 5 + names.size());
    const QString all = builtWith().join(QLatin1Char('\n'));
    for (const QString &name : linked)
        EXPECT_TRUE(all.contains(name)) << qPrintable(name);
}

} // namespace unhunch
