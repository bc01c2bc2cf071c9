// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stretch.h"

#include <gmock/gmock.h>

using namespace std::chrono_literals;
using namespace unhunch;

namespace {

const Catalogue &shipped()
{
    static const Catalogue catalogue = Catalogue::load();
    return catalogue;
}

struct Times
{
    const char *id;
    const char *variant;
    Millis heldLow, heldHigh, guidedLow, guidedHigh;
};

// The table of the domain paper, section 1.3, row by row.
const std::vector<Times> table {
    {"seated-twist", "", 40s, 60s, 53s, 77s},
    {"cows-head", "", 30s, 40s, 40s, 50s},
    {"cat-cow", "", 270s, 420s, 310s, 500s},
    {"cat-cow", "childs-pose-after-set", 225s, 330s, 265s, 410s},
    {"thread-the-needle", "", 50s, 100s, 110s, 160s},
    {"wall-angel", "", 60s, 60s, 80s, 80s},
    {"open-book", "", 200s, 600s, 275s, 715s},
    {"thoracic-extension", "", 30s, 50s, 55s, 75s},
    {"cross-arm", "", 40s, 240s, 57s, 269s},
    {"doorway", "", 40s, 240s, 76s, 292s},
    {"chest-opener", "", 30s, 90s, 41s, 104s},
    {"thoracic-rotation", "", 120s, 450s, 235s, 710s},
};

} // namespace

TEST(Stretch, TheElevenShippedFilesAllLoad)
{
    EXPECT_EQ(shipped().problems().join(QStringLiteral("\n")).toStdString(), "");
    ASSERT_EQ(shipped().stretches().size(), 11U);
}

TEST(Stretch, TimesAreThoseOfTheTable)
{
    for (const Times &row : table) {
        SCOPED_TRACE(row.id);
        const Stretch *stretch = shipped().find(QLatin1String(row.id));
        ASSERT_NE(stretch, nullptr);
        const QString variant = QLatin1String(row.variant);
        EXPECT_EQ(stretch->held(Level::Low, variant), row.heldLow);
        EXPECT_EQ(stretch->held(Level::High, variant), row.heldHigh);
        EXPECT_EQ(stretch->guided(Level::Low, variant), row.guidedLow);
        EXPECT_EQ(stretch->guided(Level::High, variant), row.guidedHigh);
    }
}
