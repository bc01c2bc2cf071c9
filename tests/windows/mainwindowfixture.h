// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mainwindow.h"
#include "support.h"
#include "theme.h"

#include <QTest>

#include <gtest/gtest.h>
#include <memory>

namespace unhunch {

class MainWindowTest : public testing::Test
{
protected:
    // What the resident answers is set before.
    void open(QSize size = {})
    {
        window = std::make_unique<MainWindow>(theme, resident, store, catalogue(), clock);
        if (size.isValid())
            window->resize(size);
        window->show();
        window->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
        QCoreApplication::processEvents(); // and laid out
    }

    Theme theme;
    test::ManualClock clock;
    FakeResident resident;
    SettingStore store {resident};
    std::unique_ptr<MainWindow> window;
};

} // namespace unhunch
