// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "doctorasker.h"
#include "mainwindowfixture.h"
#include "planstrip.h"
#include "settingspage.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace unhunch {

namespace {

class SettingsPageTest : public testing::Test
{
protected:
    SettingsPageTest()
    {
        page.resize(1040, 620);
        page.show();
        QCoreApplication::processEvents();
    }

    template <typename Control> Control *control(const char *key)
    {
        auto *found = page.findChild<Control *>(QLatin1String(key));
        EXPECT_NE(found, nullptr) << key;
        return found;
    }

    QList<SettingRow *> rows()
    {
        QList<SettingRow *> seen;
        for (SettingRow *row : page.findChildren<SettingRow *>()) {
            if (row->isVisible()) {
                seen.append(row);
            }
        }
        return seen;
    }

    Theme theme;
    FakeResident resident;
    SettingStore store {resident};
    SettingsPage page {theme, resident, store, catalogue()};
};

} // namespace

TEST_F(SettingsPageTest, EverySettingHasARow)
{
    auto *pages = page.findChild<SideList *>();
    for (int i = 0; i < pages->count(); ++i) {
        pages->setCurrentRow(i);
    }
    const QStringList without {QStringLiteral("stars"), QStringLiteral("welcomed")};
    for (const Field &field : settingFields()) {
        const QWidget *control = page.findChild<QWidget *>(field.key);
        EXPECT_EQ(control != nullptr, !without.contains(field.key)) << qPrintable(field.key);
    }
}

TEST_F(SettingsPageTest, AKeyThatNobodyPlacedGetsARowByItsBeginning)
{
    std::vector<Field> fields = settingFields();
    Field voice = fields.front();
    voice.key = QStringLiteral("voice-volume");
    fields.push_back(voice);
    voice.key = QStringLiteral("from-the-future");
    fields.push_back(voice);
    const auto pageOf = [&](const QString &key) {
        for (const PageLayout &layout : settingsLayout(fields, catalogue())) {
            for (const GroupLayout &group : layout.groups) {
                for (const SettingPlace &row : group.rows) {
                    if (row.key == key) {
                        return layout.id;
                    }
                }
            }
        }
        return QString();
    };
    EXPECT_EQ(pageOf(QStringLiteral("voice-volume")), QStringLiteral("guidance"));
    EXPECT_EQ(pageOf(QStringLiteral("from-the-future")), QStringLiteral("general"));
}

TEST_F(SettingsPageTest, ASwitchIsToldToTheResidentAtOnce)
{
    page.openPage(QStringLiteral("interruptions"));
    QTest::mouseClick(control<Switch>("quiet-dnd"), Qt::LeftButton);
    EXPECT_EQ(resident.told, QStringList {QStringLiteral("set quiet-dnd false")});
    EXPECT_FALSE(resident.settingsNow.quietDnd);
}

TEST_F(SettingsPageTest, WhatTheCommandLineChangesShowsAtOnce)
{
    page.openPage(QStringLiteral("interruptions"));
    Q_EMIT resident.settingChanged(QStringLiteral("quiet-dnd"), QStringLiteral("false"));
    EXPECT_FALSE(control<Switch>("quiet-dnd")->isChecked());
    Q_EMIT resident.settingChanged(QStringLiteral("pause"), QStringLiteral("9"));
    EXPECT_EQ(control<NumberField>("pause")->value(), 9);
    // One that is offered nowhere is shown all the same.
    page.openPage(QStringLiteral("schedule"));
    Q_EMIT resident.settingChanged(QStringLiteral("posture-interval"), QStringLiteral("37"));
    EXPECT_EQ(control<Combo>("posture-interval")->currentText(), QStringLiteral("Every 37 min"));
    EXPECT_TRUE(resident.told.isEmpty()); // nothing was set by showing it
}

TEST_F(SettingsPageTest, WhatIsNotTheDefaultCanBeTakenBack)
{
    page.openPage(QStringLiteral("interruptions"));
    const SettingRow *row = nullptr;
    for (const SettingRow *each : rows()) {
        row = each->isAncestorOf(control<NumberField>("pause")) ? each : row;
    }
    ASSERT_NE(row, nullptr);
    auto *reset = row->findChild<Button *>();
    EXPECT_FALSE(reset->isVisible());
    Q_EMIT resident.settingChanged(QStringLiteral("pause"), QStringLiteral("9"));
    resident.settingsNow.pause = 9;
    ASSERT_TRUE(reset->isVisible());
    EXPECT_TRUE(reset->toolTip().contains(QStringLiteral("5 s")));
    QTest::mouseClick(reset, Qt::LeftButton);
    EXPECT_EQ(resident.settingsNow.pause, 5);
    EXPECT_FALSE(reset->isVisible());
}

TEST_F(SettingsPageTest, ARefusalStandsInTheRowAndTheOldValueComesBack)
{
    auto *hours = page.findChild<HoursEdit *>(QStringLiteral("hours"));
    auto *to = hours->findChildren<TimeField *>().last();
    to->setTime(QTime(9, 0)); // begins and ends at one time
    EXPECT_EQ(hours->hours(), Settings::officeHours());
    bool said = false;
    for (const Text *text : page.findChildren<Text *>()) {
        said = said || text->text().contains(QStringLiteral("begins and ends at one time"));
    }
    EXPECT_TRUE(said);
}

TEST_F(SettingsPageTest, DaysAndHoursAreSettingsOfTheirOwn)
{
    QTest::mouseClick(control<DayToggle>("day-5"), Qt::LeftButton); // Saturday
    EXPECT_EQ(resident.settingsNow.hours[5], Settings::officeHours());
    QTest::mouseClick(control<DayToggle>("day-0"), Qt::LeftButton);
    EXPECT_FALSE(resident.settingsNow.hours[0].has_value());
    auto *hours = page.findChild<HoursEdit *>(QStringLiteral("hours"));
    hours->findChildren<TimeField *>().first()->setTime(QTime(8, 30));
    EXPECT_EQ(resident.settingsNow.hours[5], (Hours {QTime(8, 30), QTime(17, 0)}));
    EXPECT_FALSE(resident.settingsNow.hours[0].has_value()); // a day off stays one
    // Where they differ each day has a row.
    EXPECT_FALSE(control<QWidget>("hours-friday")->isVisible());
    ASSERT_TRUE(setSetting(
        resident.settingsNow, QStringLiteral("hours-friday"), QStringLiteral("09:00-13:00")));
    Q_EMIT resident.settingChanged(QStringLiteral("hours-friday"), QStringLiteral("09:00-13:00"));
    EXPECT_TRUE(control<QWidget>("hours-friday")->isVisible());
    EXPECT_FALSE(hours->isVisible());
}

TEST_F(SettingsPageTest, ASearchGoesThroughAllPages)
{
    auto *search = page.findChild<LineField *>(QStringLiteral("search"));
    QTest::keyClicks(search, QStringLiteral("snooze"));
    const QList<SettingRow *> found = rows();
    EXPECT_EQ(found.size(), 4); // three of them, and the longest wait after one
    search->setText(QStringLiteral("contrast"));
    ASSERT_EQ(rows().size(), 1);
    search->setText(QStringLiteral("no such thing"));
    EXPECT_TRUE(rows().isEmpty());
    QTest::keyClick(search, Qt::Key_Escape);
    EXPECT_GT(rows().size(), 5); // the page that was open
    EXPECT_EQ(page.page(), QStringLiteral("schedule"));
}

TEST_F(SettingsPageTest, TheStripIsTheResidentsPlan)
{
    const QString today = QDate::currentDate().toString(Qt::ISODate);
    resident.planDocument = {{QStringLiteral("prompts"),
        QJsonArray {
            QJsonObject {{QStringLiteral("at"), QString(today + QStringLiteral("T10:00:00"))},
                {QStringLiteral("stretches"), QJsonArray {QStringLiteral("thoracic-extension")}}},
            QJsonObject {{QStringLiteral("at"), QString(today + QStringLiteral("T11:00:00"))},
                {QStringLiteral("stretches"), QJsonArray {QStringLiteral("wall-angel")}}}}}};
    auto *strip = control<PlanStrip>("plan");
    QSignalSpy planned(strip, &PlanStrip::planned);
    Q_EMIT resident.settingChanged(QStringLiteral("least-gap"), QStringLiteral("20"));
    Q_EMIT resident.settingChanged(QStringLiteral("merge-window"), QStringLiteral("20"));
    QCoreApplication::processEvents();
    EXPECT_EQ(planned.size(), 1); // asked once for both
    ASSERT_EQ(strip->prompts().size(), 2U);
    EXPECT_TRUE(strip->accessibleDescription().contains(QStringLiteral("10:00 Thoracic Extension")))
        << qPrintable(strip->accessibleDescription());
}

// The strip read this machine's day and time, which may be others than the resident's.
TEST_F(SettingsPageTest, TheStripsDayIsTheResidentsToo)
{
    auto *strip = control<PlanStrip>("plan");
    const QDate today(2031, 5, 2); // a Friday
    resident.today = today;
    resident.planNow = QStringLiteral("2031-05-02T12:00:00.000+02:00");
    const auto prompts = [](QDate day) {
        return QJsonObject {{QStringLiteral("prompts"),
            QJsonArray {QJsonObject {
                {QStringLiteral("at"), QDateTime(day, QTime(15, 0)).toString(Qt::ISODate)},
                {QStringLiteral("stretches"), QJsonArray {QStringLiteral("wall-angel")}}}}}};
    };
    const auto lineOfNow = [&] {
        QCoreApplication::processEvents();
        const QImage picture = strip->grab().toImage();
        const QRgb mark = theme.color(Token::AccentMark).rgb();
        for (int x = 0; x < picture.width(); ++x) {
            if (picture.pixel(x, 36) == mark) // the middle of the beads
                return x;
        }
        return -1;
    };
    resident.plans = {{today, prompts(today)}, {today.addDays(3), prompts(today.addDays(3))}};
    Q_EMIT resident.changed();
    const int noon = lineOfNow();
    EXPECT_GT(noon, 0);
    EXPECT_EQ(strip->day(), today);
    EXPECT_EQ(strip->title(), QStringLiteral("Today would look like this"));
    // Brought up again later, it has gone on.
    resident.planNow = QStringLiteral("2031-05-02T14:00:00.000+02:00");
    QEvent lookedAt(QEvent::WindowActivate);
    QCoreApplication::sendEvent(strip, &lookedAt);
    EXPECT_GT(lineOfNow(), noon);
    resident.plans.remove(today);
    Q_EMIT resident.changed();
    EXPECT_EQ(lineOfNow(), -1);
    EXPECT_EQ(strip->day(), today.addDays(3));
    EXPECT_EQ(strip->title(), QStringLiteral("Monday would look like this"));
}

TEST_F(SettingsPageTest, WhatIsSensedIsListedAsTheResidentSays)
{
    resident.doctorDocument = {{QStringLiteral("senses"),
        QJsonArray {
            QJsonObject {{QStringLiteral("name"), QStringLiteral("idle")},
                {QStringLiteral("here"), true}, {QStringLiteral("how"), QStringLiteral("X11")}},
            QJsonObject {{QStringLiteral("name"), QStringLiteral("idle")},
                {QStringLiteral("here"), false},
                {QStringLiteral("how"), QStringLiteral("no Wayland")}},
            QJsonObject {{QStringLiteral("name"), QStringLiteral("telepathy")},
                {QStringLiteral("here"), false},
                {QStringLiteral("how"), QStringLiteral("not yet")}}}}};
    page.openPage(QStringLiteral("privacy"));
    QStringList titles;
    for (const SettingRow *row : rows()) {
        titles.append(row->title());
    }
    EXPECT_TRUE(titles.contains(QStringLiteral("Seconds since a key or the pointer")));
    EXPECT_TRUE(titles.contains(QStringLiteral("telepathy")));
    // One source that is here is enough, and says how.
    EXPECT_EQ(titles.count(QStringLiteral("Seconds since a key or the pointer")), 1);
    QStringList words;
    for (const Text *text : page.findChildren<Text *>()) {
        words.append(text->text());
    }
    EXPECT_TRUE(words.contains(QStringLiteral("X11")));
    EXPECT_FALSE(words.contains(QStringLiteral("no Wayland")));
}

// Three parts of the page asked at every event, though nobody saw them.
TEST_F(SettingsPageTest, WhatTheDesktopAllowsIsAskedOnceAndWhereItIsSeen)
{
    const auto change = [this] {
        Q_EMIT resident.changed();
        Q_EMIT resident.settingChanged(QStringLiteral("pause"), QStringLiteral("6"));
        QCoreApplication::processEvents();
    };
    change();
    EXPECT_EQ(resident.doctored, 0);
    page.openPage(QStringLiteral("privacy"));
    page.openPage(QStringLiteral("history"));
    EXPECT_EQ(resident.doctored, 1);
    change();
    EXPECT_EQ(resident.doctored, 2);
    page.openPage(QStringLiteral("schedule"));
    change();
    change();
    EXPECT_EQ(resident.doctored, 2) << "nobody sees it";
    page.openPage(QStringLiteral("privacy"));
    QCoreApplication::processEvents();
    EXPECT_EQ(resident.doctored, 3);
}

TEST_F(SettingsPageTest, ARowThatComesWhileSearchingIsSearchedToo)
{
    page.findChild<LineField *>(QStringLiteral("search"))->setText(QStringLiteral("telepathy"));
    EXPECT_TRUE(rows().isEmpty());
    resident.doctorDocument = {{QStringLiteral("senses"),
        QJsonArray {QJsonObject {{QStringLiteral("name"), QStringLiteral("telepathy")},
                        {QStringLiteral("here"), true}},
            QJsonObject {{QStringLiteral("name"), QStringLiteral("smell")},
                {QStringLiteral("here"), true}}}}};
    page.findChild<DoctorAsker *>()->told(resident.doctorDocument);
    ASSERT_EQ(rows().size(), 1);
    EXPECT_EQ(rows().first()->title(), QStringLiteral("telepathy"));
}

// Only the eye was told why.
TEST_F(SettingsPageTest, ARefusalIsToldToAScreenReader)
{
    page.openPage(QStringLiteral("interruptions"));
    const auto *pause = control<NumberField>("pause");
    const QString hint = pause->accessibleDescription();
    store.set(QStringLiteral("pause"), QStringLiteral("much"));
    EXPECT_NE(pause->accessibleDescription(), hint);
    const auto texts = page.findChildren<Text *>();
    EXPECT_TRUE(std::any_of(texts.begin(), texts.end(), [&](const Text *text) {
        return text->isVisible() && text->text() == pause->accessibleDescription();
    }));
    store.set(QStringLiteral("pause"), QStringLiteral("7"));
    EXPECT_EQ(pause->accessibleDescription(), hint);
}

TEST(SettingsPage, TakesTheFocusBeforeItIsFirstShown)
{
    const Theme theme;
    FakeResident resident;
    SettingStore store(resident);
    SettingsPage page(theme, resident, store, catalogue());
    page.resize(1040, 620);
    page.takeFocus();
    page.show();
    page.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&page));
    EXPECT_TRUE(page.findChild<SideList *>()->hasFocus());
}

TEST_F(SettingsPageTest, TheKeyboardChangesPageAndValue)
{
    page.takeFocus();
    auto *pages = page.findChild<SideList *>();
    QTest::keyClick(pages, Qt::Key_Down);
    EXPECT_EQ(page.page(), QStringLiteral("interruptions"));
    auto *pause = control<NumberField>("pause");
    QTest::keyClick(pause, Qt::Key_Up);
    EXPECT_EQ(resident.settingsNow.pause, 6);
    QTest::keyClick(control<Switch>("quiet-dnd"), Qt::Key_Space);
    EXPECT_FALSE(resident.settingsNow.quietDnd);
}

TEST_F(SettingsPageTest, AScreenReadersToggleIsKeptAsAClickIs)
{
    page.openPage(QStringLiteral("guidance"));
    QAccessibleInterface *spoken
        = QAccessible::queryAccessibleInterface(control<Switch>("last-seconds"));
    ASSERT_TRUE(spoken);
    EXPECT_EQ(spoken->role(), QAccessible::CheckBox);
    ASSERT_TRUE(spoken->state().checkable);
    const bool before = spoken->state().checked;
    spoken->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
    EXPECT_NE(spoken->state().checked, before);
    EXPECT_EQ(resident.settingsNow.lastSeconds, !before);
}

TEST(Segments, AreOneOfSeveralToAScreenReader)
{
    const Theme theme;
    Segments segments(theme, {QStringLiteral("By hour"), QStringLiteral("By stretch")});
    auto *second = segments.findChildren<QAbstractButton *>().value(1);
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(second);
    ASSERT_TRUE(spoken);
    EXPECT_EQ(spoken->role(), QAccessible::RadioButton);
    EXPECT_FALSE(spoken->state().checked);
    spoken->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
    EXPECT_TRUE(spoken->state().checked);
    EXPECT_EQ(segments.current(), 1);
}

TEST_F(SettingsPageTest, EveryControlHasANameForScreenReaders)
{
    auto *pages = page.findChild<SideList *>();
    for (int i = 0; i < pages->count(); ++i) {
        pages->setCurrentRow(i);
        for (const QWidget *each : page.findChildren<QWidget *>()) {
            const bool takesKeys = each->isVisible() && each->focusPolicy() != Qt::NoFocus
                && each->focusProxy() == nullptr
                && each->objectName() != QLatin1String("qt_spinbox_lineedit");
            QAccessibleInterface *said = takesKeys
                ? QAccessible::queryAccessibleInterface(const_cast<QWidget *>(each))
                : nullptr;
            if (said != nullptr) {
                EXPECT_FALSE(said->text(QAccessible::Name).isEmpty())
                    << each->metaObject()->className() << qPrintable(each->objectName());
            }
        }
    }
}

TEST_F(MainWindowTest, HasThreePagesUnderKeys)
{
    open();
    EXPECT_EQ(window->page(), MainWindow::Page::Week);
    QTest::keyClick(window.get(), Qt::Key_3, Qt::ControlModifier);
    EXPECT_EQ(window->page(), MainWindow::Page::Settings);
    EXPECT_TRUE(window->settingsPage()->isVisible());
    QTest::keyClick(window.get(), Qt::Key_2, Qt::ControlModifier);
    EXPECT_EQ(window->page(), MainWindow::Page::Library);
    window->open(MainWindow::Page::Settings, QStringLiteral("privacy"));
    EXPECT_EQ(window->settingsPage()->page(), QStringLiteral("privacy"));
    QTest::keyClick(window.get(), Qt::Key_F, Qt::ControlModifier);
    EXPECT_TRUE(window->settingsPage()->findChild<LineField *>()->hasFocus());
}

} // namespace unhunch
