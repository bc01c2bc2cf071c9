// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dosage.h"

#include <gmock/gmock.h>

using namespace std::chrono_literals;
using namespace unhunch;

namespace {

const Stretch &find(const char *id)
{
    static const Catalogue catalogue = Catalogue::load();
    return *catalogue.find(QLatin1String(id));
}

std::string doneAfter(const char *id, Millis time, Level level = Level::Low,
    const char *variant = "", const std::vector<std::pair<Millis, Millis>> &skipped = {})
{
    const Timeline timeline({{&find(id), level, QLatin1String(variant)}});
    return doneWords(find(id), timeline.doneBy(time, skipped).front()).toStdString();
}

} // namespace

TEST(Dosage, SaysTheSourcesDoseOfEachStretch)
{
    const std::vector<std::array<const char *, 3>> rows {
        {"seated-twist", "Once a side", "5 breaths"},
        {"cows-head", "Once a side", "Count of 15–20"},
        {"cat-cow", "10 times, 3 sets", "Slow, at our pace"},
        {"thread-the-needle", "5 times a side", "5–10 s"},
        {"wall-angel", "Once", "60 s"},
        {"open-book", "5–10 times a side", "20–30 s"},
        {"thoracic-extension", "10 times", "3–5 s"},
        {"cross-arm", "2–4 times a side", "10–30 s"},
        {"doorway", "2–4 times a side", "10–30 s"},
        {"chest-opener", "2–3 times", "15–30 s"},
        {"thoracic-rotation", "10–15 times a side, 2–3 sets", "3–5 s"},
    };
    for (const auto &[id, repeat, hold] : rows) {
        EXPECT_EQ(repeatWords(find(id)).toStdString(), repeat);
        EXPECT_EQ(holdWords(find(id)).toStdString(), hold);
    }
}

TEST(Dosage, AdvisesOnlyWhatTheSourceNames)
{
    EXPECT_EQ(advisedWords(find("thoracic-extension")).toStdString(), "Every hour");
    EXPECT_EQ(advisedWords(find("wall-angel")).toStdString(), "About every 2 hours");
    EXPECT_TRUE(advisedWords(find("chest-opener")).isEmpty());
}

TEST(Dosage, SaysOneLevel)
{
    EXPECT_EQ(levelWords(find("thoracic-extension"), Level::Middle).toStdString(),
        "10 times, 4 seconds each");
    EXPECT_EQ(levelWords(find("wall-angel"), Level::Low).toStdString(), "Once, 60 seconds");
    EXPECT_EQ(
        levelWords(find("seated-twist"), Level::Low).toStdString(), "Once a side, 5 breaths each");
    EXPECT_EQ(levelWords(find("cows-head"), Level::High).toStdString(),
        "Once a side, a count of 20 each");
    EXPECT_EQ(levelWords(find("cat-cow"), Level::Low).toStdString(), "10 times, 3 sets");
}

TEST(Dosage, SaysASingleUnitInTheSingular)
{
    Stretch stretch = find("seated-twist");
    stretch.dose.hold = {1, 1};
    EXPECT_EQ(holdWords(stretch).toStdString(), "1 breath");
    EXPECT_EQ(levelWords(stretch, Level::Low).toStdString(), "Once a side, 1 breath each");
    stretch.dose.unit = HoldUnit::Seconds;
    EXPECT_EQ(levelWords(stretch, Level::Low).toStdString(), "Once a side, 1 second each");
}

TEST(Dosage, SaysWhatWasDone)
{
    EXPECT_EQ(doneAfter("thoracic-extension", 1h), "10 times, 3 seconds each.");
    EXPECT_EQ(doneAfter("thoracic-extension", 9s), "Once, 3 seconds.");
    EXPECT_EQ(doneAfter("thoracic-extension", 7s), "1\u00a0s of it.");
    EXPECT_EQ(doneAfter("thoracic-extension", 5s), "");
    EXPECT_EQ(doneAfter("seated-twist", 1h), "Once a side, 5 breaths each.");
    EXPECT_EQ(doneAfter("seated-twist", 30s), "Once on one side, 5 breaths.");
    EXPECT_EQ(doneAfter("cross-arm", 1h), "2 times a side, 10 seconds each.");
    EXPECT_EQ(doneAfter("cross-arm", 31s), "2 times on one side, 10 seconds each.");
    EXPECT_EQ(doneAfter("cross-arm", 45s), "2 times on one side, 1 on the other, 10 seconds each.");
    EXPECT_EQ(doneAfter("cat-cow", 1h), "30 times.");
    EXPECT_EQ(doneAfter("wall-angel", 1h), "Once, 60 seconds.");
    EXPECT_EQ(doneAfter("wall-angel", 1h, Level::Low, "slide"), "10 times.");
}

TEST(Dosage, SaysTheWholeDoseOnOneLine)
{
    EXPECT_EQ(doseWords(find("wall-angel")).toStdString(), "Once, 60 s");
    EXPECT_EQ(doseWords(find("seated-twist")).toStdString(), "Once a side, 5 breaths each");
    EXPECT_EQ(doseWords(find("cows-head")).toStdString(), "Once a side, a count of 15–20 each");
    EXPECT_EQ(doseWords(find("thoracic-extension")).toStdString(), "10 times, 3–5 s each");
    EXPECT_EQ(doseWords(find("cat-cow")).toStdString(), "10 times, 3 sets");
    EXPECT_EQ(doseWords(find("thoracic-rotation")).toStdString(),
        "10–15 times a side, 3–5 s each, 2–3 sets");
}

TEST(Dosage, SaysALengthThatNeverBreaksOverTwoLines)
{
    EXPECT_EQ(lengthWords(55s).toStdString(), "55\u00a0s");
    EXPECT_EQ(lengthWords(60s).toStdString(), "1\u00a0min");
    EXPECT_EQ(lengthWords(79'600ms).toStdString(), "1\u00a0min\u00a020\u00a0s");
    EXPECT_EQ(lengthWords(108s).toStdString(), "1\u00a0min\u00a048\u00a0s");
    EXPECT_EQ(lengthWords(-5s).toStdString(), "0\u00a0s");
}

TEST(Dosage, AttributesAndNeverEndorses)
{
    EXPECT_EQ(sourceWords(find("thoracic-extension")).toStdString(),
        "Dan Baumann, physical therapist, ProRehab PC");
    EXPECT_EQ(sourceWords(find("thoracic-rotation")).toStdString(),
        "Advice beside it by Claire Morrow, senior physical therapy consultant, Hinge Health");
    EXPECT_TRUE(sourceWords(Stretch()).isEmpty());
}
