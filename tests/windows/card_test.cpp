// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "beads.h"
#include "cardfixture.h"
#include "controls.h"
#include "guidepage.h"
#include "holdring.h"
#include "readypage.h"
#include "stage.h"

#include <QAbstractEventDispatcher>
#include <QAnimationDriver>
#include <QMenu>
#include <QPaintEvent>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace unhunch {

namespace {

// Animations go on by as much as they are told, not by the time that a machine takes.
class HandDriver : public QAnimationDriver
{
public:
    HandDriver() { install(); }

    qint64 elapsed() const override { return m_elapsed; }

    void go(Millis by)
    {
        m_elapsed += by.count();
        advanceAnimation();
    }

private:
    qint64 m_elapsed = 0;
};

// What is painted anew of a card and of all that lies on it, in the card's pixels.
class PaintCount : public QObject
{
public:
    explicit PaintCount(QWidget *card)
        : m_card(card)
    {
        card->installEventFilter(this);
        for (QWidget *widget : card->findChildren<QWidget *>())
            widget->installEventFilter(this);
    }

    int paints = 0;
    QRegion where;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            ++paints;
            const auto *widget = qobject_cast<QWidget *>(watched);
            where += static_cast<QPaintEvent *>(event)->region().translated(
                widget->mapTo(m_card, QPoint()));
        }
        return false;
    }

private:
    QWidget *m_card;
};

} // namespace

TEST_F(CardTest, EnterStartsAndSpacePauses)
{
    open(sit);
    key(Qt::Key_Return);
    ASSERT_TRUE(card->isGuiding());
    EXPECT_EQ(resident.began.size(), 1);
    key(Qt::Key_Space);
    EXPECT_TRUE(card->session()->isPaused());
    key(Qt::Key_K);
    EXPECT_TRUE(card->session()->isRunning());
}

TEST_F(CardTest, AKeyRightAfterTheFocusCameIsNotTaken)
{
    bringUp(sit);
    clock.pass(Millis(599));
    key(Qt::Key_Return);
    key(Qt::Key_Space);
    key(Qt::Key_N);
    EXPECT_FALSE(card->isGuiding());
    EXPECT_TRUE(card->isVisible());
    EXPECT_TRUE(resident.told.isEmpty());
    clock.pass(Millis(1));
    key(Qt::Key_Return);
    EXPECT_TRUE(card->isGuiding());
}

TEST_F(CardTest, AHeldKeyIsNotTaken)
{
    open(sit);
    QKeyEvent press(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, QString(), true);
    QApplication::sendEvent(focused(), &press);
    EXPECT_FALSE(card->isGuiding());
}

TEST_F(CardTest, AHeldKeyThatNobodyCallsARepeatIsNotTakenAgain)
{
    open(sit);
    key(Qt::Key_Return);
    ASSERT_TRUE(card->isGuiding());
    const auto send = [this](QEvent::Type type, quint64 at) {
        QKeyEvent event(type, Qt::Key_Space, Qt::NoModifier);
        event.setTimestamp(at);
        QApplication::sendEvent(card.get(), &event);
    };
    send(QEvent::KeyPress, 1000);
    EXPECT_TRUE(card->session()->isPaused());
    for (const quint64 at : {1660U, 1700U, 1740U}) {
        send(QEvent::KeyRelease, at);
        send(QEvent::KeyPress, at);
        EXPECT_TRUE(card->session()->isPaused()) << at;
    }
    send(QEvent::KeyRelease, 1745);
    send(QEvent::KeyPress, 1900); // let go and pressed again
    EXPECT_TRUE(card->session()->isRunning());
}

TEST_F(CardTest, NotNowSkipsAPromptedCard)
{
    open(sit);
    click("not-now");
    EXPECT_EQ(resident.told, QStringList {QStringLiteral("skip")});
    EXPECT_FALSE(card->isVisible());
}

TEST_F(CardTest, NotNowOnlyClosesACardOpenedByHand)
{
    open(sit, 0);
    key(Qt::Key_Escape);
    EXPECT_TRUE(resident.told.isEmpty());
    EXPECT_FALSE(card->isVisible());
}

TEST_F(CardTest, SnoozeIsAskedOfTheResident)
{
    open(sit);
    key(Qt::Key_S);
    EXPECT_EQ(resident.told, QStringList {QStringLiteral("snooze 10")});
    EXPECT_FALSE(card->isVisible());
}

TEST_F(CardTest, ARefusedSnoozeIsGreyWithItsReasonBeforeTheClick)
{
    open(sit);
    auto *snooze = card->findChild<SplitButton *>(QStringLiteral("snooze"));
    ASSERT_NE(snooze, nullptr);
    const QList<QAction *> actions = snooze->menu()->actions();
    ASSERT_EQ(actions.size(), 3);
    EXPECT_TRUE(actions.at(1)->isEnabled());
    EXPECT_FALSE(actions.at(2)->isEnabled());
    EXPECT_TRUE(actions.at(2)->text().contains(QStringLiteral("too close to the end")));
}

TEST_F(CardTest, ASnoozeRefusedAtTheClickLeavesTheCardThere)
{
    open(sit);
    resident.refusal = QStringLiteral("Not any more today.");
    key(Qt::Key_S);
    EXPECT_TRUE(card->isVisible());
}

TEST_F(CardTest, GuidedToTheEndByTheMouse)
{
    open(sit);
    click("start");
    live(std::chrono::minutes(5));
    ASSERT_EQ(resident.ended.size(), 1);
    EXPECT_EQ(resident.ended.constLast().value(QStringLiteral("outcome")).toString(),
        QStringLiteral("done"));
    EXPECT_TRUE(card->isVisible());
    click("back");
    EXPECT_FALSE(card->isVisible());
}

TEST_F(CardTest, TheDayIsReadAgainWhenTheHistoryChanges)
{
    open(sit);
    click("start");
    live(std::chrono::minutes(5));
    EXPECT_TRUE(card->findChildren<DayRow *>().isEmpty());
    LogLine line;
    const QDateTime now = QDateTime::currentDateTime();
    line.at = {Instant(Millis(now.toMSecsSinceEpoch())), now.offsetFromUtc(), now.date()};
    line.stretches = sit;
    DayView day;
    day.day = now.date();
    day.log = {line};
    WeekView week;
    week.first = now.date().addDays(1 - now.date().dayOfWeek());
    week.days = {day};
    resident.weeks[QDate()] = toJson(week);
    Q_EMIT resident.historyChanged();
    EXPECT_EQ(card->findChildren<DayRow *>().size(), 1);
}

TEST_F(CardTest, WhereNothingIsAskedTheDayHasAllOfItsRows)
{
    const QDate day(2026, 3, 12);
    WeekView week;
    week.first = day.addDays(-3);
    DayView lived;
    lived.day = day;
    for (int hour = 8; hour < 18; ++hour) {
        LogLine line;
        const QDateTime at(day, QTime(hour, 0));
        line.at = {Instant(Millis(at.toMSecsSinceEpoch())), at.offsetFromUtc(), day};
        line.stretches = sit;
        lived.log.push_back(line);
    }
    week.days = {lived};
    resident.weeks[QDate()] = toJson(week);
    resident.weeks[QDate()].insert(
        QStringLiteral("now"), QStringLiteral("2026-03-12T18:00:00.000+01:00"));
    const auto rows = [this] {
        open(sit);
        key(Qt::Key_Return);
        live(std::chrono::minutes(5));
        return card->findChildren<DayRow *>().size();
    };
    const auto all = rows();
    resident.afterDocument = {{QStringLiteral("stretches"), QJsonArray {sit.front()}},
        {QStringLiteral("offer"),
            QJsonObject {{QStringLiteral("question"), QStringLiteral("A little more?")}}}};
    EXPECT_EQ(rows(), all - 1) << "what asks takes the room of one";
    EXPECT_EQ(all, 5);
}

TEST_F(CardTest, EscapePausesAndEscapeAgainEnds)
{
    open(sit);
    key(Qt::Key_Return);
    live(std::chrono::seconds(8));
    key(Qt::Key_Escape);
    EXPECT_TRUE(card->session()->isPaused());
    EXPECT_TRUE(card->isVisible());
    key(Qt::Key_Escape);
    EXPECT_EQ(resident.ended.size(), 1);
    EXPECT_FALSE(card->isVisible()); // before half: nothing is said
}

TEST_F(CardTest, StopItHurtsEndsAtOnce)
{
    open(sit);
    click("start");
    live(std::chrono::seconds(20));
    click("hurt");
    ASSERT_EQ(resident.ended.size(), 1);
    EXPECT_EQ(resident.ended.constLast().value(QStringLiteral("outcome")).toString(),
        QStringLiteral("hurt"));
    EXPECT_TRUE(card->isVisible());
}

TEST_F(CardTest, ClosingTheWindowWhileGuidingReportsTheEnd)
{
    open(sit);
    click("start");
    live(std::chrono::seconds(8));
    card->close();
    EXPECT_EQ(resident.ended.size(), 1);
}

TEST_F(CardTest, EnterAtTheSwitchGoesOnAtOnce)
{
    open({QStringLiteral("cows-head")});
    click("start");
    for (const Segment &segment : card->session()->timeline().segments()) {
        if (segment.kind == Segment::Kind::ChangeSide) {
            live(segment.start + Millis(200) - card->session()->position());
            break;
        }
    }
    auto *ready = card->findChild<Button *>(QStringLiteral("ready"));
    ASSERT_TRUE(ready->isVisible());
    key(Qt::Key_Return);
    EXPECT_FALSE(ready->isVisible());
}

TEST_F(CardTest, EverythingThatCanBePressedHasAName)
{
    open(sit);
    for (const QAbstractButton *button : card->findChildren<QAbstractButton *>()) {
        EXPECT_FALSE(button->text().isEmpty() && button->accessibleName().isEmpty())
            << button->metaObject()->className() << qPrintable(button->objectName());
    }
}

TEST_F(CardTest, APausedCardPaintsNothing)
{
    HandDriver driver;
    open(sit);
    click("start");
    for (int i = 0; i < 300 && !driver.isRunning(); ++i) {
        live(Millis(200));
        QCoreApplication::processEvents();
    }
    ASSERT_TRUE(driver.isRunning()) << "no bead swings: nothing is tried here";
    card->session()->pause();
    for (int i = 0; i < 100 && driver.isRunning(); ++i) {
        driver.go(Millis(33));
        QCoreApplication::processEvents();
    }
    EXPECT_FALSE(driver.isRunning()) << "the swing is over long ago";

    const PaintCount count(card.get());
    for (QWidget *widget : card->findChildren<QWidget *>()) {
        EXPECT_TRUE(QAbstractEventDispatcher::instance()->registeredTimers(widget).isEmpty())
            << widget->metaObject()->className() << " has a timer on";
    }
    for (int i = 0; i < 10; ++i) {
        live(Millis(100));
        driver.go(Millis(100));
        QCoreApplication::processEvents();
    }
    EXPECT_EQ(count.paints, 0);
}

TEST_F(CardTest, AFinishedCardPaintsNothing)
{
    HandDriver driver;
    open(sit);
    key(Qt::Key_Return);
    live(std::chrono::minutes(5));
    ASSERT_FALSE(card->isGuiding());
    for (int i = 0; i < 100; ++i) {
        driver.go(Millis(33));
        QCoreApplication::processEvents();
    }
    const PaintCount count(card.get());
    for (int i = 0; i < 10; ++i) {
        clock.pass(Millis(100));
        driver.go(Millis(100));
        QCoreApplication::processEvents();
    }
    EXPECT_EQ(count.paints, 0);
}

// Between two seconds of the clock nothing but the figure and the ring is another.
TEST_F(CardTest, InAHoldOnlyTheFigureAndTheRingArePainted)
{
    HandDriver driver;
    open({QStringLiteral("seated-twist")});
    key(Qt::Key_Return);
    live(Millis(9100)); // into the first hold
    for (int i = 0; i < 30; ++i) {
        driver.go(Millis(33));
        QCoreApplication::processEvents();
    }
    const PaintCount count(card.get());
    const auto *stage = card->findChild<GuidePage *>()->findChild<Stage *>();
    const auto *ring = card->findChild<HoldRing *>();
    const QRect figure = stage->plan().figure.toAlignedRect().adjusted(0, 0, 1, 1);
    const QRegion may = QRegion(figure.translated(stage->mapTo(card.get(), QPoint())))
        + QRect(ring->mapTo(card.get(), QPoint()), ring->size());
    for (int i = 0; i < 24; ++i) {
        live(Millis(33));
        driver.go(Millis(33));
        QCoreApplication::processEvents();
    }
    EXPECT_GT(count.paints, 3);
    EXPECT_EQ(count.where - may, QRegion());
}

TEST_F(CardTest, HowItFeltIsAskedAndCanBeTakenBack)
{
    resident.afterDocument = {{QStringLiteral("stretches"), QJsonArray {sit.front()}}};
    open(sit);
    key(Qt::Key_Return);
    live(std::chrono::minutes(5));
    click("more");
    EXPECT_EQ(resident.told.last(), QStringLiteral("felt thoracic-extension more"));
    EXPECT_EQ(card->findChild<QAbstractButton *>(QStringLiteral("more")), nullptr);
    click("undo");
    EXPECT_EQ(resident.told.last(), QStringLiteral("felt thoracic-extension "));
    click("less");
    EXPECT_EQ(resident.told.last(), QStringLiteral("felt thoracic-extension less"));
}

TEST_F(CardTest, AStepUpIsTakenOnlyByThePerson)
{
    resident.afterDocument = {{QStringLiteral("stretches"), QJsonArray {sit.front()}},
        {QStringLiteral("offer"),
            QJsonObject {{QStringLiteral("key"), QStringLiteral("level-thoracic-extension")},
                {QStringLiteral("value"), QStringLiteral("middle")},
                {QStringLiteral("now"), QStringLiteral("low")},
                {QStringLiteral("question"), QStringLiteral("A little more next time?")},
                {QStringLiteral("yes"), QStringLiteral("10 times, 4 s each")}}}};
    open(sit);
    key(Qt::Key_Return);
    live(std::chrono::minutes(5));
    EXPECT_TRUE(resident.told.filter(QStringLiteral("set ")).isEmpty());
    click("yes");
    EXPECT_EQ(resident.told.last(), QStringLiteral("set level-thoracic-extension middle"));
    click("undo");
    EXPECT_EQ(resident.told.last(), QStringLiteral("set level-thoracic-extension low"));
}

TEST_F(CardTest, AfterAStopForPainNothingIsAsked)
{
    const QString out = QStringLiteral("It is not offered any more.");
    resident.afterDocument = {{QStringLiteral("stretches"), QJsonArray {sit.front()}},
        {QStringLiteral("said"), QJsonArray {out}}};
    open(sit);
    key(Qt::Key_Return);
    live(std::chrono::seconds(30));
    click("hurt");
    EXPECT_FALSE(card->findChild<QWidget *>(QStringLiteral("felt"))->isVisible());
    const auto texts = card->findChildren<QLabel *>();
    EXPECT_TRUE(std::any_of(texts.begin(), texts.end(),
        [&](QLabel *text) { return text->isVisible() && text->text().contains(out); }));
}

TEST_F(CardTest, ASessionThatWasLeftGoesOnWhereItWas)
{
    open(sit, 0);
    key(Qt::Key_Return);
    live(std::chrono::seconds(47));
    const Millis left = card->session()->position();
    const int reps = card->session()->repetitions();
    ASSERT_GT(reps, 2);
    click("end");
    ASSERT_EQ(resident.ended.size(), 1);
    QJsonObject report = resident.ended.front();
    report.insert(QStringLiteral("ago"), 100);
    card = std::make_unique<Card>(CardParts {theme, resident, catalogue(), clock, inAWindow()},
        requestFromJson({{QStringLiteral("view"), QStringLiteral("card")},
                            {QStringLiteral("stretches"), QJsonArray {sit.front()}},
                            {QStringLiteral("takeUp"), report}},
            catalogue()));
    card->show();
    card->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(card.get()));
    clock.pass(Millis(600));
    key(Qt::Key_Return);
    ASSERT_TRUE(card->isGuiding());
    EXPECT_EQ(resident.began.last().value(QStringLiteral("session")),
        report.value(QStringLiteral("session")));
    // From the start of the repetition that was left; what was done stands.
    EXPECT_LE(card->session()->position(), left);
    EXPECT_GT(card->session()->position(), left - std::chrono::seconds(10));
    EXPECT_EQ(card->session()->repetitions(), reps);
    live(std::chrono::minutes(5));
    const QJsonObject item
        = resident.ended.last().value(QStringLiteral("items")).toArray().first().toObject();
    EXPECT_EQ(item.value(QStringLiteral("outcome")), QStringLiteral("done"));
    EXPECT_EQ(item.value(QStringLiteral("repetitions")).toArray().size(), 10);
    EXPECT_GE(resident.ended.last().value(QStringLiteral("elapsed")).toDouble(), 100);
}

TEST_F(CardTest, StartOverBeginsAnother)
{
    open(sit, 0);
    key(Qt::Key_Return);
    live(std::chrono::seconds(47));
    click("end");
    const QJsonObject report = resident.ended.front();
    card = std::make_unique<Card>(CardParts {theme, resident, catalogue(), clock, inAWindow()},
        requestFromJson({{QStringLiteral("view"), QStringLiteral("card")},
                            {QStringLiteral("stretches"), QJsonArray {sit.front()}},
                            {QStringLiteral("takeUp"), report}},
            catalogue()));
    card->show();
    click("start");
    EXPECT_EQ(card->session()->position(), Millis {});
    EXPECT_NE(resident.began.last().value(QStringLiteral("session")),
        report.value(QStringLiteral("session")));
}

TEST_F(CardTest, ATakeUpThatMakesNoSenseBeginsAtTheStart)
{
    card = std::make_unique<Card>(CardParts {theme, resident, catalogue(), clock, inAWindow()},
        requestFromJson(
            {{QStringLiteral("view"), QStringLiteral("card")},
                {QStringLiteral("stretches"), QJsonArray {sit.front()}},
                {QStringLiteral("takeUp"),
                    QJsonObject {{QStringLiteral("session"), 7}, {QStringLiteral("position"), -1e9},
                        {QStringLiteral("skipped"), QJsonArray {QJsonArray {5}, 3}},
                        {QStringLiteral("items"),
                            QJsonArray {1, QJsonObject {{QStringLiteral("stretch"), 3}}}}}}},
            catalogue()));
    card->show();
    click("go-on");
    ASSERT_TRUE(card->isGuiding());
    EXPECT_EQ(card->session()->position(), Millis {});
    EXPECT_EQ(card->session()->repetitions(), 0);
}

TEST_F(CardTest, AtTheirOwnPaceAKeyOrATapGoesOn)
{
    GuideWishes wishes = inAWindow();
    wishes.ownPace = true;
    card = std::make_unique<Card>(
        CardParts {theme, resident, catalogue(), clock, wishes}, cardRequest(sit, 0));
    card->show();
    card->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(card.get()));
    clock.pass(Millis(600));
    key(Qt::Key_Return);
    auto *next = card->findChild<QAbstractButton *>(QStringLiteral("ready"));
    EXPECT_FALSE(next->isVisible());
    live(std::chrono::minutes(2));
    ASSERT_TRUE(card->session()->isWaiting());
    EXPECT_TRUE(next->isVisible());
    EXPECT_EQ(next->text(), GuidePage::tr("Next"));
    QTest::mouseClick(card->findChild<GuidePage *>(), Qt::LeftButton, {}, {600, 200});
    EXPECT_FALSE(card->session()->isWaiting()) << "tapped";
    live(std::chrono::minutes(2));
    key(Qt::Key_Return);
    EXPECT_FALSE(card->session()->isWaiting()) << "Return";
    live(std::chrono::minutes(2));
    key(Qt::Key_Right);
    EXPECT_FALSE(card->session()->isWaiting()) << "Right";
    EXPECT_TRUE(card->isGuiding());
    live(std::chrono::minutes(2));
    ASSERT_TRUE(card->session()->isWaiting());
    key(Qt::Key_Space);
    QTest::mouseClick(card->findChild<GuidePage *>(), Qt::LeftButton, {}, {600, 200});
    EXPECT_TRUE(card->session()->isWaiting()) << "a tap ends no pause";
    click("next");
    EXPECT_FALSE(card->session()->isWaiting()) << "Next, while paused";
    EXPECT_TRUE(card->session()->isPaused());
}

// The words of the first page need more room than those of the guide.
TEST_F(CardTest, IsNeverNarrowerThanItsWords)
{
    open({QStringLiteral("seated-twist")});
    card->resize(1, 1);
    EXPECT_TRUE(QTest::qWaitFor([this] { return card->height() > 520; }));
    EXPECT_GE(card->width(), 480);
    card->beginGuiding();
    EXPECT_EQ(card->minimumSize(), QSize(480, 468));
}

} // namespace unhunch
