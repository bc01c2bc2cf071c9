// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
// That nothing is cut and nothing lies over anything, at any size a person may have.
#include "figure/people.h"
#include "guidepage.h"
#include "inputs.h"
#include "librarypage.h"
#include "localewords.h"
#include "mainwindow.h"
#include "navigation.h"
#include "prompt.h"
#include "readypage.h"
#include "settingspage.h"
#include "smallwindow.h"
#include "stretchdetails.h"
#include "support.h"
#include "support/spoken.h"
#include "toggles.h"
#include "weekpage.h"
#include "welcome.h"

#include <QApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

#include <gtest/gtest.h>
#include <utility>

namespace unhunch {

namespace {

struct Case
{
    QSize size;
    double body; // px
    Qt::LayoutDirection direction;
    const char *language = ""; // of a catalogue; empty: the sources' own
};

std::string nameOf(const testing::TestParamInfo<Case> &info)
{
    const QSize size = info.param.size;
    return QStringLiteral("%1_%2_%3%4")
        .arg(size.isNull() ? QStringLiteral("itsown")
                           : QStringLiteral("%1x%2").arg(size.width()).arg(size.height()))
        .arg(info.param.body > 14 ? QStringLiteral("200") : QStringLiteral("100"))
        .arg(
            info.param.direction == Qt::RightToLeft ? QStringLiteral("rtl") : QStringLiteral("ltr"))
        .arg(QLatin1String(info.param.language))
        .toStdString();
}

QString described(const QWidget &widget)
{
    const auto *label = qobject_cast<const QLabel *>(&widget);
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    const QString text
        = label != nullptr ? label->text() : (button != nullptr ? button->text() : QString());
    const QRect at(widget.mapTo(widget.window(), QPoint()), widget.size());
    return QStringLiteral("%1 \"%2\" %3 at %4,%5 %6×%7")
        .arg(QLatin1String(widget.metaObject()->className()), widget.objectName(), text.left(40))
        .arg(at.x())
        .arg(at.y())
        .arg(at.width())
        .arg(at.height());
}

// What a person reads or presses, and nothing that only holds such things.
bool isLeaf(const QWidget &widget)
{
    return qobject_cast<const QLabel *>(&widget) != nullptr
        || qobject_cast<const QAbstractButton *>(&widget) != nullptr
        || qobject_cast<const QComboBox *>(&widget) != nullptr
        || (qobject_cast<const QLineEdit *>(&widget) != nullptr
            && qobject_cast<const QAbstractSpinBox *>(widget.parentWidget()) == nullptr)
        || qobject_cast<const QAbstractSpinBox *>(&widget) != nullptr
        || qobject_cast<const QTabBar *>(&widget) != nullptr
        || qobject_cast<const SideList *>(&widget) != nullptr
        || qobject_cast<const GuideText *>(&widget) != nullptr
        || qobject_cast<const HoldRing *>(&widget) != nullptr;
}

// Whether the words of a label or the least size of a control have room.
bool isCut(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        if (label->text().isEmpty()) {
            return false;
        }
        const QFontMetrics metrics(label->font());
        if (!label->wordWrap()) {
            return metrics.horizontalAdvance(label->text()) > label->width();
        }
        if (label->textFormat() == Qt::RichText) {
            return label->heightForWidth(label->width()) > label->height();
        }
        const QRect needed = metrics.boundingRect(
            QRect(0, 0, label->width(), 100'000), Qt::TextWordWrap, label->text());
        return needed.height() > label->height() || needed.width() > label->width();
    }
    if (const auto *guide = qobject_cast<const GuideText *>(&widget)) {
        return guide->heightForWidth(guide->width()) > guide->height();
    }
    const QSize least = qobject_cast<const HoldRing *>(&widget) != nullptr
        ? widget.sizeHint()
        : widget.minimumSizeHint();
    return widget.width() < least.width() || widget.height() < least.height();
}

// Whether a text that a person reads came through tr(): in en_XA every letter of those is accented.
// Names of days and bytes are the locale's, those of people and files nobody's to translate.
bool isTranslated(QString text)
{
    static const QRegularExpression others(QStringLiteral("<[^>]*>|&\\w+;|/home/\\S+|\\d+ bytes"));
    static const QRegularExpression plain(QStringLiteral("[A-Za-z]{3}"));
    text.remove(others);
    for (int day = 1; day <= 7; ++day) {
        text.remove(QLocale().standaloneDayName(day));
        text.remove(QLocale().standaloneDayName(day, QLocale::ShortFormat));
    }
    for (const Stretch &stretch : catalogue().stretches())
        text.remove(stretch.source.person);
    for (const figure::Person &person : figure::builtInPeople())
        text.remove(person.name);
    return !text.contains(plain);
}

QStringList wordsOn(const QWidget &widget)
{
    QStringList words {widget.accessibleName(), widget.accessibleDescription(), widget.toolTip()};
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        words.append(label->text());
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        words.append(button->text());
    if (const auto *choice = qobject_cast<const QComboBox *>(&widget))
        words.append(choice->currentText());
    return words;
}

void check(const QWidget &window, const QString &where)
{
    QList<const QWidget *> leaves;
    for (const QWidget *each : window.findChildren<QWidget *>()) {
        // Or it was shown before it had a parent: a window that flashed, and took the focus.
        EXPECT_TRUE(each->isWindow() || each->internalWinId() == 0)
            << qPrintable(where) << ": a window of its own once: " << qPrintable(described(*each));
        // The week has a test of its own.
        bool skipped = !each->isVisible();
        for (const QWidget *up = each; up != nullptr; up = up->parentWidget()) {
            skipped = skipped || qobject_cast<const WeekPage *>(up) != nullptr;
        }
        if (!skipped && isLeaf(*each)) {
            leaves.append(each);
        }
        if (const auto *scroll = skipped ? nullptr : qobject_cast<const QScrollArea *>(each)) {
            EXPECT_LE(scroll->widget()->width(), scroll->viewport()->width())
                << qPrintable(where)
                << ": wider than what it scrolls in: " << qPrintable(described(*scroll->widget()));
        }
    }
    EXPECT_GT(leaves.size(), 3) << qPrintable(where);
    const bool everythingIsAccented = QLocale().name() == QLatin1String("en_US");
    for (const QWidget *leaf : leaves) {
        for (const QString &words : wordsOn(*leaf))
            EXPECT_TRUE(!everythingIsAccented || isTranslated(words))
                << qPrintable(where) << ": not translatable: " << qPrintable(words);
        EXPECT_FALSE(isCut(*leaf))
            << qPrintable(where) << ": cut: " << qPrintable(described(*leaf));
        const QWidget *parent = leaf->parentWidget();
        EXPECT_TRUE(parent->rect().contains(leaf->geometry()))
            << qPrintable(where) << ": beyond its parent: " << qPrintable(described(*leaf))
            << " in " << parent->width() << "×" << parent->height();
    }
    for (int i = 0; i < leaves.size(); ++i) {
        for (int k = i + 1; k < leaves.size(); ++k) {
            const QWidget *a = leaves[i];
            const QWidget *b = leaves[k];
            if (a->isAncestorOf(b) || b->isAncestorOf(a)) {
                continue;
            }
            const auto place = [&](const QWidget *each) {
                return QRect(each->mapTo(&window, QPoint()), each->size());
            };
            // Only what shares a page can lie over another; the same scroll area, or none.
            const auto scroller = [](const QWidget *each) {
                const QWidget *up = each->parentWidget();
                while (up != nullptr && qobject_cast<const QScrollArea *>(up) == nullptr) {
                    up = up->parentWidget();
                }
                return up;
            };
            if (scroller(a) == scroller(b)) {
                EXPECT_FALSE(place(a).intersects(place(b)))
                    << qPrintable(where) << ": " << qPrintable(described(*a)) << " over "
                    << qPrintable(described(*b));
            }
        }
    }
}

class LayoutTest : public testing::TestWithParam<Case>
{
protected:
    LayoutTest()
    {
        if (*GetParam().language != '\0')
            QLocale::setDefault(QLocale(QLatin1String(GetParam().language)));
        QApplication::setLayoutDirection(GetParam().direction);
        theme.setBodyPixels(GetParam().body);
        // What the resident tells is translated where it is told.
        const auto line = [](const char *name, bool here, const char *context, const char *how) {
            return QJsonObject {{QStringLiteral("name"), QLatin1String(name)},
                {QStringLiteral("here"), here},
                {QStringLiteral("how"), QCoreApplication::translate(context, how)}};
        };
        resident.doctorDocument = {
            {QStringLiteral("senses"),
                QJsonArray {line("idle", true, "unhunch::X11Sensor", "idle alarms of the X server"),
                    line("microphone", false, "unhunch::CameraSensor", "not looked for yet")}},
            {QStringLiteral("surfaces"),
                QJsonArray {line("tray", true, "unhunch::Resident", "the mark is in the panel")}},
            {QStringLiteral("paths"),
                QJsonObject {{QStringLiteral("history"),
                    QStringLiteral("/home/somebody/.local/share/unhunch/history.sqlite")}}}};
        resident.statusDocument = {{QStringLiteral("state"), QStringLiteral("counting")},
            {QStringLiteral("sentence"),
                QCoreApplication::translate("Cadence", "Next prompt about %1")
                    .arg(timeWords(QTime(12, 0)))}};
        // One that differs, so that its reset is seen.
        resident.settingsNow.pause = 9;
        resident.settingsNow.postureInterval = 45;
    }

    ~LayoutTest() override
    {
        QApplication::setLayoutDirection(Qt::LeftToRight);
        QLocale::setDefault(QLocale::c());
    }

    static void settle()
    {
        for (int i = 0; i < 4; ++i) {
            QCoreApplication::sendPostedEvents();
            QCoreApplication::processEvents();
        }
    }

    test::Spoken spoken {GetParam().language};
    Catalogue stretches = Catalogue::load();
    Theme theme;
    FakeResident resident;
    SettingStore store {resident};
};

} // namespace

TEST_P(LayoutTest, NothingInTheSettingsIsCut)
{
    const test::ManualClock clock;
    MainWindow window(theme, resident, store, stretches, clock);
    window.resize(GetParam().size);
    window.show();
    window.open(MainWindow::Page::Settings);
    for (const PageLayout &layout : settingsLayout(store.fields(), stretches)) {
        window.settingsPage()->openPage(layout.id);
        settle();
        check(window, layout.id);
    }
    window.settingsPage()->findChild<LineField *>()->setText(QStringLiteral("a"));
    settle();
    check(window, QStringLiteral("search"));
}

TEST_P(LayoutTest, NothingInTheLibraryIsCut)
{
    const test::ManualClock clock;
    MainWindow window(theme, resident, store, stretches, clock);
    window.resize(GetParam().size);
    window.show();
    window.open(MainWindow::Page::Library);
    settle();
    check(window, QStringLiteral("tiles"));
    const QRect view = window.libraryPage()->view()->viewport()->rect();
    const QModelIndex first = window.libraryPage()->model()->index(0);
    const QRectF tile = window.libraryPage()->view()->planOf(first).tile;
    EXPECT_GE(tile.left(), view.left());
    EXPECT_LE(tile.right(), view.right() + 1);
    window.libraryPage()->openStretch(QStringLiteral("thoracic-rotation"));
    settle();
    check(window, QStringLiteral("details"));
}

// They have the size that they need.
class OwnSizeLayoutTest : public LayoutTest
{
protected:
    static void checkSteps(Welcome &welcome)
    {
        for (int step = 0; step < 3; ++step) {
            welcome.setStep(step);
            settle();
            check(welcome, QStringLiteral("step %1").arg(step + 1));
            // The window grows to what a language needs, as far as the screen goes.
            for (const QScrollArea *scroll : welcome.findChildren<QScrollArea *>()) {
                if (scroll->isVisible() && qFuzzyCompare(GetParam().body, 14)) {
                    EXPECT_EQ(scroll->verticalScrollBar()->maximum(), 0) << "step " << step + 1;
                }
            }
        }
    }

    // Of the next working day.
    QJsonObject dayOfPrompts() const
    {
        QJsonArray prompts;
        const QJsonArray each {QStringLiteral("thoracic-extension")};
        for (int hour = 9; hour < 17; ++hour)
            prompts.append(QJsonObject {
                {QStringLiteral("at"),
                    QDateTime(resident.today.addDays(1), QTime(hour, 0)).toString(Qt::ISODate)},
                {QStringLiteral("stretches"), each}});
        return {{QStringLiteral("prompts"), prompts}};
    }
};

TEST_P(OwnSizeLayoutTest, NothingInTheFirstStepsIsCut)
{
    Welcome welcome(theme, resident, store, stretches);
    welcome.show();
    checkSteps(welcome);
}

// The real resident answers when the window is measured and shown.
TEST_P(OwnSizeLayoutTest, WhatIsToldLateToTheFirstStepsIsNotCut)
{
    const auto answer = [&](bool tray) {
        resident.slow = true;
        Welcome welcome(theme, resident, store, stretches);
        resident.slow = false;
        welcome.show();
        settle();
        ASSERT_EQ(resident.doctors.size(), 1U);
        std::exchange(resident.doctors, {})
            .front()({{QStringLiteral("surfaces"),
                QJsonArray {QJsonObject {{QStringLiteral("name"), QStringLiteral("tray")},
                    {QStringLiteral("here"), tray}}}}});
        resident.planDocument = dayOfPrompts();
        Q_EMIT resident.changed();
        settle();
        checkSteps(welcome);
    };
    answer(true);
    resident.planDocument = {};
    answer(false);
}

TEST_P(OwnSizeLayoutTest, NothingInTheSmallWindowIsCut)
{
    resident.statusDocument = {{QStringLiteral("state"), QStringLiteral("folded")},
        {QStringLiteral("sentence"),
            QCoreApplication::translate("Cadence", "Folded away. It asks once more about %1")
                .arg(QStringLiteral("12:10"))},
        {QStringLiteral("occurrence"), 7},
        {QStringLiteral("stretches"),
            QJsonArray {QStringLiteral("thoracic-extension"), QStringLiteral("wall-angel")}}};
    const test::ManualClock clock;
    SmallWindow window(theme, resident, store, stretches, clock);
    window.show();
    settle();
    check(window, QStringLiteral("small window"));
    window.close();
    settle();
    check(window, QStringLiteral("small window, asking"));
}

TEST_P(OwnSizeLayoutTest, NothingOnThePromptIsCut)
{
    Prompt prompt(theme, resident,
        cardRequest(
            {QStringLiteral("thoracic-extension"), QStringLiteral("wall-angel")}, 7, stretches));
    prompt.show();
    settle();
    check(prompt, QStringLiteral("prompt"));
}

INSTANTIATE_TEST_SUITE_P(Sizes, OwnSizeLayoutTest,
    testing::Values(Case {{0, 0}, 14, Qt::LeftToRight}, Case {{0, 0}, 14, Qt::RightToLeft},
        Case {{0, 0}, 28, Qt::LeftToRight}, Case {{0, 0}, 28, Qt::RightToLeft}),
    nameOf);

INSTANTIATE_TEST_SUITE_P(Languages, OwnSizeLayoutTest,
    testing::Values(Case {{0, 0}, 14, Qt::LeftToRight, "de"},
        Case {{0, 0}, 28, Qt::LeftToRight, "de"}, Case {{0, 0}, 14, Qt::LeftToRight, "en_XA"},
        Case {{0, 0}, 14, Qt::RightToLeft, "ar_XB"}, Case {{0, 0}, 28, Qt::RightToLeft, "ar_XB"}),
    nameOf);

INSTANTIATE_TEST_SUITE_P(Sizes, LayoutTest,
    testing::Values(Case {{1040, 680}, 14, Qt::LeftToRight},
        Case {{1040, 680}, 14, Qt::RightToLeft}, Case {{1024, 600}, 14, Qt::LeftToRight},
        Case {{760, 480}, 14, Qt::LeftToRight}, Case {{760, 480}, 14, Qt::RightToLeft},
        Case {{1040, 680}, 28, Qt::LeftToRight}, Case {{1024, 600}, 28, Qt::RightToLeft},
        Case {{760, 480}, 28, Qt::LeftToRight}),
    nameOf);

INSTANTIATE_TEST_SUITE_P(Languages, LayoutTest,
    testing::Values(Case {{1040, 680}, 14, Qt::LeftToRight, "de"},
        Case {{760, 480}, 14, Qt::LeftToRight, "de"}, Case {{1024, 600}, 28, Qt::LeftToRight, "de"},
        Case {{1040, 680}, 14, Qt::LeftToRight, "en_XA"},
        Case {{760, 480}, 14, Qt::LeftToRight, "en_XA"},
        Case {{1024, 600}, 28, Qt::LeftToRight, "en_XA"},
        Case {{1040, 680}, 14, Qt::RightToLeft, "ar_XB"},
        Case {{760, 480}, 28, Qt::RightToLeft, "ar_XB"}),
    nameOf);

class ReadyLayoutTest : public LayoutTest
{ };

TEST_P(ReadyLayoutTest, NothingOnTheCardBeforeItBeginsIsCut)
{
    for (const Stretch &stretch : stretches.stretches()) {
        Request request = cardRequest({stretch.id}, 7, stretches);
        request.why.clear(); // which the resident tells
        QWidget window; // which keeps the size that it is given
        window.setMinimumSize(1, 1);
        auto *page = new ReadyPage(theme, request);
        auto *column = new QVBoxLayout(&window);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(page);
        window.resize(GetParam().size.expandedTo(page->leastSize(GetParam().size.width())));
        window.show();
        settle();
        check(*page, stretch.id);
        if (HasFailure()) {
            return; // the same again would say no more
        }
    }
}

// 788×522 is what a screen of 800×600 leaves.
INSTANTIATE_TEST_SUITE_P(Sizes, ReadyLayoutTest,
    testing::Values(Case {{880, 520}, 14, Qt::LeftToRight}, Case {{880, 520}, 14, Qt::RightToLeft},
        Case {{788, 522}, 14, Qt::LeftToRight}, Case {{480, 520}, 14, Qt::LeftToRight},
        Case {{480, 520}, 14, Qt::RightToLeft}, Case {{480, 468}, 14, Qt::LeftToRight},
        Case {{1024, 560}, 14, Qt::LeftToRight}, Case {{1232, 728}, 28, Qt::LeftToRight}),
    nameOf);

INSTANTIATE_TEST_SUITE_P(Languages, ReadyLayoutTest,
    testing::Values(Case {{880, 520}, 14, Qt::LeftToRight, "de"},
        Case {{880, 520}, 14, Qt::LeftToRight, "en_XA"},
        Case {{880, 520}, 14, Qt::RightToLeft, "ar_XB"}),
    nameOf);

class GuideLayoutTest : public LayoutTest
{ };

TEST_P(GuideLayoutTest, NothingWhileGuidingIsCut)
{
    GuidePage page(theme);
    page.resize(GetParam().size);
    page.setVisible(true);
    for (const Stretch &stretch : stretches.stretches()) {
        const Timeline timeline({{&stretch, Level::High, QString()}});
        QStringList seen;
        for (const Segment &segment : timeline.segments()) {
            const QString step = segment.text + toString(segment.side)
                + QString::number(static_cast<int>(segment.kind));
            if (seen.contains(step)) {
                continue;
            }
            seen << step;
            page.show(guideState(timeline, segment.start, Going::On));
            settle();
            check(page, stretch.id + QStringLiteral(": ") + segment.text);
            if (HasFailure()) {
                return; // the same again would say no more
            }
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Sizes, GuideLayoutTest,
    testing::Values(Case {{880, 520}, 14, Qt::LeftToRight}, Case {{880, 520}, 14, Qt::RightToLeft},
        Case {{480, 520}, 14, Qt::LeftToRight}, Case {{480, 468}, 14, Qt::RightToLeft},
        Case {{800, 480}, 14, Qt::LeftToRight}, Case {{1024, 600}, 14, Qt::LeftToRight},
        Case {{1920, 1080}, 14, Qt::LeftToRight}, Case {{1232, 728}, 28, Qt::LeftToRight}),
    nameOf);

INSTANTIATE_TEST_SUITE_P(Languages, GuideLayoutTest,
    testing::Values(Case {{880, 520}, 14, Qt::LeftToRight, "de"},
        Case {{480, 468}, 14, Qt::LeftToRight, "de"}, Case {{1232, 728}, 28, Qt::LeftToRight, "de"},
        Case {{880, 520}, 14, Qt::LeftToRight, "en_XA"},
        Case {{800, 480}, 14, Qt::LeftToRight, "en_XA"},
        Case {{880, 520}, 14, Qt::RightToLeft, "ar_XB"}),
    nameOf);

} // namespace unhunch
