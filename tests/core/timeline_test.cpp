// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline.h"

#include <gmock/gmock.h>

using namespace unhunch;

TEST(Timeline, AOneItemSessionLastsWhatTheStretchSaysAtEveryLevel)
{
    const Catalogue catalogue = Catalogue::load();
    for (const Stretch &stretch : catalogue.stretches()) {
        QStringList variants {QString()};
        for (const Variant &variant : stretch.variants)
            variants.append(variant.id);
        for (const QString &variant : variants) {
            for (const Level level : {Level::Low, Level::Middle, Level::High}) {
                SCOPED_TRACE(stretch.id.toStdString() + " " + variant.toStdString());
                const Timeline timeline({{&stretch, level, variant}});
                EXPECT_EQ(timeline.length(), stretch.guided(level, variant));
                const std::vector<ItemDone> done = timeline.doneBy(timeline.length());
                EXPECT_EQ(done.front().held, stretch.held(level, variant));
            }
        }
    }
}
