// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dosage.h"
#include "librarypage.h"
#include "stretchdetails.h"
#include "support.h"

#include <QFile>
#include <QMenu>
#include <QScrollArea>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <gtest/gtest.h>

namespace unhunch {

namespace {

class LibraryTest : public testing::Test
{
protected:
    LibraryTest()
    {
        page.resize(1040, 624);
        page.show();
        QCoreApplication::processEvents();
    }

    QModelIndex tile(const char *stretch)
    {
        const int row = page.model()->rowOf(QLatin1String(stretch));
        EXPECT_GE(row, 0) << stretch;
        return page.model()->index(row);
    }

    void click(const QModelIndex &index, QRectF TilePlan::*part)
    {
        page.view()->scrollTo(index);
        const QPointF at = (page.view()->planOf(index).*part).center();
        QTest::mouseClick(page.view()->viewport(), Qt::LeftButton, {}, at.toPoint());
    }

    void choose(const QString &rhythm)
    {
        const auto *menu = page.findChild<QMenu *>(QStringLiteral("rhythms"));
        ASSERT_NE(menu, nullptr);
        for (QAction *action : menu->actions()) {
            if (action->text().startsWith(rhythm)) {
                action->trigger();
                return;
            }
        }
        ADD_FAILURE() << qPrintable(rhythm);
    }

    Theme theme;
    FakeResident resident;
    SettingStore store {resident};
    LibraryPage page {theme, resident, store, catalogue()};
};

} // namespace

TEST_F(LibraryTest, ShowsElevenAndTheNote)
{
    EXPECT_EQ(page.model()->rowCount(), 12);
    EXPECT_EQ(page.model()->index(0).data().toString(), QStringLiteral("Thoracic Extension"));
    EXPECT_EQ(page.model()->index(11).data(LibraryModel::KindRole).toInt(),
        int(LibraryModel::Kind::Note));
    const QString said = tile("wall-angel").data(Qt::AccessibleTextRole).toString();
    EXPECT_TRUE(said.contains(QStringLiteral("Wall Angel"))) << qPrintable(said);
    EXPECT_TRUE(said.contains(QStringLiteral("Every 2 hours"))) << qPrintable(said);
}

TEST_F(LibraryTest, APictureOpensTheCardReady)
{
    click(tile("doorway"), &TilePlan::picture);
    EXPECT_EQ(resident.told, QStringList {QStringLiteral("start doorway")});
}

TEST_F(LibraryTest, TheStarAndTheRhythmAreTargetsOfTheirOwn)
{
    click(tile("doorway"), &TilePlan::star);
    EXPECT_EQ(resident.settingsNow.stars, QStringList {QStringLiteral("doorway")});
    click(tile("doorway"), &TilePlan::star);
    EXPECT_TRUE(resident.settingsNow.stars.isEmpty());
    click(tile("chest-opener"), &TilePlan::rhythm);
    choose(QStringLiteral("Daily"));
    EXPECT_EQ(resident.settingsNow.favourite, QStringLiteral("chest-opener"));
}

TEST_F(LibraryTest, WhatIsNotForMeLeavesThePlanAndComesBack)
{
    setRhythm(store, QStringLiteral("wall-angel"), {Rhythm::Kind::Off});
    EXPECT_EQ(resident.settingsNow.out, QStringList {QStringLiteral("wall-angel")});
    EXPECT_EQ(tile("wall-angel").data(LibraryModel::RhythmRole).toString(), QStringLiteral("Off"));
    setRhythm(store, QStringLiteral("wall-angel"), {Rhythm::Kind::Every, 180});
    EXPECT_TRUE(resident.settingsNow.out.isEmpty());
    EXPECT_EQ(resident.settingsNow.wallAngelInterval, 180);
}

TEST_F(LibraryTest, EveryRhythmThatIsOfferedIsTheOneItThenHas)
{
    for (const Stretch &stretch : catalogue().stretches()) {
        for (const Rhythm &rhythm : rhythmsFor(store, stretch.id)) {
            setRhythm(store, stretch.id, rhythm);
            EXPECT_EQ(rhythmOf(store, stretch.id), rhythm)
                << qPrintable(stretch.id + QLatin1Char(' ') + rhythmWords(rhythm));
        }
    }
}

TEST_F(LibraryTest, FiltersByWordPlaceMuscleAndStar)
{
    page.model()->setFilter({QStringLiteral("kimowitz"), {}, {}, false});
    EXPECT_EQ(page.model()->shown(), 1);
    EXPECT_EQ(page.model()->rowCount(), 1); // no note beside what was searched
    page.model()->setFilter({{}, LibraryModel::Where::Floor, {}, false});
    EXPECT_GE(page.model()->shown(), 5);
    page.model()->setFilter({{}, {}, QStringLiteral("lats"), false});
    EXPECT_EQ(page.model()->shown(), 2);
    page.model()->setFilter({{}, {}, {}, true});
    EXPECT_EQ(page.model()->shown(), 0);
    setStarred(store, QStringLiteral("cat-cow"), true);
    EXPECT_EQ(page.model()->shown(), 1);
}

TEST_F(LibraryTest, TheKeyboardDoesAllOfIt)
{
    LibraryView *view = page.view();
    view->setFocus(Qt::TabFocusReason);
    view->setCurrentIndex(page.model()->index(0));
    QTest::keyClick(view, Qt::Key_Right);
    EXPECT_EQ(view->currentIndex().row(), 1);
    const QString id = view->currentIndex().data(LibraryModel::StretchRole).toString();
    QTest::keyClick(view, Qt::Key_F);
    EXPECT_EQ(resident.settingsNow.stars, QStringList {id});
    QTest::keyClick(view, Qt::Key_Return);
    EXPECT_EQ(resident.told.last(), QStringLiteral("start ") + id);
    QTest::keyClick(view, Qt::Key_Down, Qt::AltModifier);
    EXPECT_NE(page.findChild<QMenu *>(QStringLiteral("rhythms")), nullptr);
    delete page.findChild<QMenu *>(QStringLiteral("rhythms"));
    QTest::keyClick(view, Qt::Key_Space);
    ASSERT_NE(page.details(), nullptr);
    EXPECT_TRUE(page.details()->isVisible());
    QTest::keyClick(&page, Qt::Key_Escape);
    EXPECT_TRUE(view->isVisible());
}

TEST_F(LibraryTest, SingleKeysAreLeftAloneWhereTheyAreSwitchedOff)
{
    Q_EMIT resident.settingChanged(QStringLiteral("single-keys"), QStringLiteral("false"));
    page.view()->setCurrentIndex(page.model()->index(0));
    QTest::keyClick(page.view(), Qt::Key_F);
    EXPECT_TRUE(resident.settingsNow.stars.isEmpty());
}

TEST_F(LibraryTest, PicturesArePaintedWhenTheyAreSeenAndOnlyOnce)
{
    LibraryPage small(theme, resident, store, catalogue());
    small.resize(500, 240); // one row of two
    small.show();
    EXPECT_EQ(small.view()->portraits().painted(), 0); // the window is there before them
    (void)small.grab();
    small.view()->portraits().paintAll();
    (void)small.grab();
    const int seen = small.view()->portraits().painted();
    EXPECT_GT(seen, 0);
    EXPECT_LT(seen, 11);
    (void)small.grab();
    EXPECT_EQ(small.view()->portraits().painted(), seen);
}

TEST_F(LibraryTest, DetailsSayDoseTargetsCautionsAndSource)
{
    page.openStretch(QStringLiteral("cat-cow"));
    QStringList words;
    for (const Text *text : page.details()->findChildren<Text *>()) {
        words.append(text->text());
    }
    const QString all = words.join(QLatin1Char('\n'));
    for (const char *each :
        {"Cat Cow to Child's Pose", "Tauberg", "wrists and knees", "osteoporosis", "3 sets"}) {
        EXPECT_TRUE(all.contains(QString::fromUtf8(each))) << each << "\n" << qPrintable(all);
    }
}

// The movement and the line of the dose stayed as they were when another level was set.
TEST_F(LibraryTest, DetailsFollowTheLevelThatIsSet)
{
    const Stretch &doorway = *catalogue().find(QStringLiteral("doorway"));
    const QString key = QStringLiteral("level-doorway");
    page.openStretch(doorway.id);
    const auto *dose = page.details()->findChild<Text *>(QStringLiteral("dose"));
    for (const Level level : {Level::High, Level::Low, Level::Middle}) {
        store.set(key, toString(level));
        EXPECT_EQ(page.details()->length(), Timeline({{&doorway, level, {}}}).length());
        EXPECT_TRUE(dose->text().endsWith(lengthWords(doorway.guided(level)) + QLatin1Char('.')))
            << qPrintable(dose->text());
    }
    EXPECT_GT(doorway.guided(Level::High), doorway.guided(Level::Low)) << "else this shows nothing";
    page.openStretch(QStringLiteral("cat-cow"));
    EXPECT_EQ(page.details()->length(),
        Timeline({{catalogue().find(QStringLiteral("cat-cow")), Level::Low, {}}}).length());
}

// The last star taken back left an empty page without a word.
TEST_F(LibraryTest, WithoutAFavouriteLeftThePageSaysSo)
{
    setStarred(store, QStringLiteral("cat-cow"), true);
    QTest::mouseClick(page.findChild<Button *>(QStringLiteral("favourites")), Qt::LeftButton);
    const auto says = [&] {
        const auto texts = page.findChildren<Text *>();
        return std::any_of(texts.begin(), texts.end(), [](const Text *text) {
            return text->isVisible() && text->text().startsWith(QStringLiteral("No favourites"));
        });
    };
    EXPECT_FALSE(says());
    click(tile("cat-cow"), &TilePlan::star);
    EXPECT_EQ(page.model()->rowCount(), 0);
    EXPECT_TRUE(says());
    setStarred(store, QStringLiteral("doorway"), true);
    EXPECT_FALSE(says());
}

TEST(StretchDetails, IsMirroredWithItsScrollBar)
{
    const Theme theme;
    FakeResident resident;
    SettingStore store(resident);
    const auto distances = [&](Qt::LayoutDirection direction) {
        QApplication::setLayoutDirection(direction);
        StretchDetails details(theme, resident, store);
        details.show(*catalogue().find(QStringLiteral("doorway")));
        details.resize(900, 600);
        details.setVisible(true);
        QCoreApplication::processEvents();
        const auto *back = details.findChild<Button *>(QStringLiteral("back"));
        const auto *scroll = details.findChild<QScrollArea *>();
        const QRect inner = scroll->geometry();
        QApplication::setLayoutDirection(Qt::LeftToRight);
        return direction == Qt::LeftToRight
            ? std::array {back->x(), inner.left(), details.width() - 1 - inner.right()}
            : std::array {details.width() - 1 - back->geometry().right(),
                details.width() - 1 - inner.right(), inner.left()};
    };
    EXPECT_EQ(distances(Qt::LeftToRight), distances(Qt::RightToLeft));
}

TEST_F(LibraryTest, TheMovementStopsWhenNobodySeesIt)
{
    page.openStretch(QStringLiteral("doorway"));
    QTest::mouseClick(page.details()->findChild<Button *>(QStringLiteral("play")), Qt::LeftButton);
    EXPECT_TRUE(page.details()->isPlaying());
    page.hide();
    EXPECT_FALSE(page.details()->isPlaying());
}

TEST(Library, StretchesOfOnesOwnStandBesideTheElevenAndBrokenOnesAreNamed)
{
    const QTemporaryDir folder;
    QFile ours(QStringLiteral(":/unhunch/stretches/doorway.json"));
    ASSERT_TRUE(ours.open(QIODevice::ReadOnly));
    QByteArray text = ours.readAll();
    text.replace("\"id\": \"doorway\"", "\"id\": \"my-door\"");
    text.replace("\"number\": 9,", ""); // which is the source's alone
    for (const auto &[name, content] :
        {std::pair<const char *, QByteArray> {"my-door.json", text}, {"broken.json", "{"}}) {
        QFile file(folder.filePath(QLatin1String(name)));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    const Catalogue all = Catalogue::load({QStringLiteral(":/unhunch/stretches"), folder.path()});
    const Theme theme;
    FakeResident resident;
    SettingStore store(resident);
    LibraryPage page(theme, resident, store, all);
    ASSERT_GE(page.model()->rowOf(QStringLiteral("my-door")), 0)
        << qPrintable(all.problems().join(QLatin1Char('\n')));
    QStringList problems;
    for (int i = 0; i < page.model()->rowCount(); ++i) {
        const QModelIndex index = page.model()->index(i);
        if (index.data(LibraryModel::KindRole).toInt() == int(LibraryModel::Kind::Problem)) {
            problems.append(index.data().toString());
        }
    }
    ASSERT_EQ(problems.size(), 1);
    EXPECT_TRUE(problems.first().startsWith(QStringLiteral("broken.json")))
        << qPrintable(problems.first());
    // One's own has no clock of its own, yet can be the favourite of the day.
    setRhythm(store, QStringLiteral("my-door"), {Rhythm::Kind::Daily});
    EXPECT_EQ(resident.settingsNow.favourite, QStringLiteral("my-door"));
}

} // namespace unhunch
