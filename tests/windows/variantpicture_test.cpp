// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guidepage.h"
#include "guidestate.h"
#include "readypage.h"
#include "support.h"
#include "theme.h"

#include <QImage>
#include <QPixmap>

#include <gtest/gtest.h>

// A variant with a figure of its own is drawn by every page of the card.
namespace unhunch {
namespace {

using namespace std::chrono_literals;

Request wallAngel(const QString &variant)
{
    Request request = cardRequest({QStringLiteral("wall-angel")});
    request.items.front().variant = variant;
    return request;
}

QImage ready(const QString &variant)
{
    const Theme theme;
    ReadyPage page(theme, wallAngel(variant));
    page.resize(880, 520);
    // The picture alone: the words differ anyway.
    return page.grab(QRect(0, 0, 380, 480)).toImage();
}

QImage guiding(const QStringList &variants)
{
    const Theme theme;
    GuidePage page(theme);
    page.resize(880, 520);
    for (const QString &variant : variants)
        page.show(guideState(Timeline(wallAngel(variant).items), 0ms, Going::On));
    return page.grab(QRect(120, 0, 340, 400)).toImage();
}

const QString standing = QStringLiteral("standing");

TEST(VariantPicture, IsThatOfTheVariantOnTheReadyPage)
{
    EXPECT_NE(ready(standing), ready({}));
    EXPECT_EQ(ready(standing), ready(standing));
}

TEST(VariantPicture, ChangesWithTheVariantWhileGuiding)
{
    EXPECT_NE(guiding({standing}), guiding({{}}));
    EXPECT_EQ(guiding({{}, standing}), guiding({standing}));
}

} // namespace
} // namespace unhunch
