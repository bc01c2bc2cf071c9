// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "card.h"
#include "support.h"
#include "theme.h"

#include <QAbstractButton>
#include <QTest>

#include <gtest/gtest.h>
#include <memory>

namespace unhunch {

class CardTest : public testing::Test
{
protected:
    void open(const QStringList &stretches, qint64 occurrence = 7)
    {
        bringUp(stretches, occurrence);
        clock.pass(Millis(600)); // keys are taken from here on
    }

    void bringUp(const QStringList &stretches, qint64 occurrence = 7)
    {
        card = std::make_unique<Card>(CardParts {theme, resident, catalogue(), clock, inAWindow()},
            cardRequest(stretches, occurrence));
        card->show();
        card->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(card.get()));
    }

    void key(Qt::Key key) { QTest::keyClick(focused(), key); }

    QWidget *focused()
    {
        QWidget *focus = card->focusWidget();
        return focus != nullptr ? focus : card.get();
    }

    void click(const char *name)
    {
        auto *button = card->findChild<QAbstractButton *>(QLatin1String(name));
        ASSERT_NE(button, nullptr) << name;
        ASSERT_TRUE(button->isVisible()) << name;
        QCoreApplication::sendPostedEvents(); // what just came is laid out
        QTest::mouseClick(button, Qt::LeftButton);
    }

    void live(Millis length)
    {
        clock.pass(length);
        card->session()->look();
    }

    Theme theme;
    test::ManualClock clock;
    FakeResident resident;
    std::unique_ptr<Card> card;
    const QStringList sit {QStringLiteral("thoracic-extension")};
};

} // namespace unhunch
