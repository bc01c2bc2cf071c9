// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings.h"

#include <QFile>
#include <QSet>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace unhunch;

namespace {

QByteArray contentOf(const QString &file)
{
    QFile f(file);
    return f.open(QIODevice::ReadOnly) ? f.readAll() : QByteArray();
}

void write(const QString &file, const QByteArray &content)
{
    QFile f(file);
    ASSERT_TRUE(f.open(QIODevice::WriteOnly));
    f.write(content);
}

// A value for each field that is allowed and is not its default.
QString otherValue(const Field &field)
{
    const QString was = field.text(Settings {});
    const QStringList tries {QStringLiteral("7"), QStringLiteral("2"), QStringLiteral("1"),
        QStringLiteral("0"), QStringLiteral("25"), QStringLiteral("70"), QStringLiteral("true"),
        QStringLiteral("false"), QStringLiteral("08:15-16:45"), QStringLiteral("dark"),
        QStringLiteral("high"), QStringLiteral("cross-arm"), QStringLiteral("first-prompt"),
        QStringLiteral("ruth"), QStringLiteral("cows-head wall-angel"), QStringLiteral("weekly")};
    for (const QString &value : tries) {
        Settings s;
        if (field.set(s, value) && field.text(s) != was)
            return value;
    }
    return {};
}

} // namespace

TEST(Settings, KeysAreUniqueAndKebabCase)
{
    QSet<QString> keys;
    for (const Field &field : settingFields()) {
        EXPECT_FALSE(keys.contains(field.key)) << field.key.toStdString();
        keys.insert(field.key);
        EXPECT_EQ(field.key, field.key.toLower());
        EXPECT_FALSE(field.label.isEmpty());
        EXPECT_FALSE(field.bounds.isEmpty()) << field.key.toStdString();
    }
    EXPECT_GT(keys.size(), 50);
}

TEST(Settings, EveryFieldTakesItsOwnTextBack)
{
    const Settings defaults;
    for (const Field &field : settingFields()) {
        Settings s;
        EXPECT_TRUE(field.set(s, field.text(defaults)).has_value()) << field.key.toStdString();
        EXPECT_EQ(s, defaults) << field.key.toStdString();
    }
}

TEST(Settings, EveryFieldSurvivesTheFile)
{
    const QTemporaryDir dir;
    const QString file = dir.filePath(QStringLiteral("unhunch.ini"));
    Settings all;
    for (const Field &field : settingFields()) {
        const QString value = otherValue(field);
        ASSERT_FALSE(value.isEmpty()) << field.key.toStdString();
        ASSERT_TRUE(field.set(all, value).has_value()) << field.key.toStdString();
    }
    ASSERT_TRUE(saveSettings(file, all).has_value());
    const LoadedSettings loaded = loadSettings(file);
    EXPECT_TRUE(loaded.problems.isEmpty()) << loaded.problems.join(QLatin1Char('\n')).toStdString();
    EXPECT_EQ(loaded.settings, all);
}

TEST(Settings, OnlyWhatDiffersIsWritten)
{
    const QTemporaryDir dir;
    const QString file = dir.filePath(QStringLiteral("unhunch.ini"));
    Settings s;
    s.pause = 7;
    ASSERT_TRUE(saveSettings(file, s).has_value());
    EXPECT_EQ(contentOf(file).trimmed(), QByteArray("[General]\npause=7"));
}

TEST(Settings, UnknownKeysAreKept)
{
    const QTemporaryDir dir;
    const QString file = dir.filePath(QStringLiteral("unhunch.ini"));
    write(file, "[General]\nfrom-the-future=maybe\npause=7\n");
    const LoadedSettings loaded = loadSettings(file);
    EXPECT_TRUE(loaded.problems.isEmpty());
    ASSERT_TRUE(saveSettings(file, loaded.settings).has_value());
    EXPECT_TRUE(contentOf(file).contains("from-the-future=maybe"));
}

TEST(Settings, ARefusedValueLeavesTheDefaultWithAReason)
{
    const QTemporaryDir dir;
    const QString file = dir.filePath(QStringLiteral("unhunch.ini"));
    write(file, "[General]\npause=99\nhours-monday=nine\naway=4\n");
    const LoadedSettings loaded = loadSettings(file);
    ASSERT_EQ(loaded.problems.size(), 2);
    EXPECT_TRUE(loaded.problems.join(QLatin1Char(' ')).contains(QStringLiteral("pause")));
    EXPECT_EQ(loaded.settings.pause, Settings {}.pause);
    EXPECT_EQ(loaded.settings.away, 4);
}

TEST(Settings, AMissingFileIsAllDefaults)
{
    const LoadedSettings loaded = loadSettings(QStringLiteral("/nowhere/unhunch.ini"));
    EXPECT_TRUE(loaded.problems.isEmpty());
    EXPECT_EQ(loaded.settings, Settings {});
}

TEST(Settings, AFolderThatCannotBeWrittenIsSaid)
{
    Settings s;
    s.pause = 7;
    const auto saved = saveSettings(QStringLiteral("/proc/unhunch/unhunch.ini"), s);
    ASSERT_FALSE(saved.has_value());
    EXPECT_TRUE(saved.error().contains(QStringLiteral("/proc/unhunch")));
}

TEST(Settings, ValuesOutOfBoundsAreRefusedUnchanged)
{
    const struct
    {
        const char *key;
        const char *value;
    } wrong[] {{"posture-interval", "19"}, {"posture-interval", "121"}, {"posture-interval", "1e2"},
        {"pause", ""}, {"quiet-dnd", "perhaps"}, {"pace", "nan"}, {"pace", "0.4"}, {"pace", "11"},
        {"appearance", "pink"}, {"hours-friday", "09:00"}, {"hours-friday", "09:00-09:00"},
        {"hours-friday", "25:00-26:00"}, {"lunch", "noon"}, {"favourite", "Not An Id"},
        {"favourite-anchor", "soon"}, {"level-wall-angel", "extreme"}, {"every-cross-arm", "5"},
        {"out-wall-angel", "perhaps"}, {"stars", "Not An Id"}, {"contrast", "pink"},
        {"no-such-key", "1"}};

    for (const auto &[key, value] : wrong) {
        Settings s;
        const auto set = setSetting(s, QLatin1String(key), QLatin1String(value));
        EXPECT_FALSE(set.has_value()) << key << "=" << value;
        EXPECT_EQ(s, Settings {}) << key;
        EXPECT_FALSE(set.has_value() || set.error().isEmpty()) << key;
    }
}

TEST(Settings, TextOfAKey)
{
    EXPECT_EQ(
        *settingText(Settings {}, QStringLiteral("hours-monday")), QStringLiteral("09:00-17:00"));
    EXPECT_EQ(*settingText(Settings {}, QStringLiteral("hours-sunday")), QStringLiteral("off"));
    EXPECT_EQ(*settingText(Settings {}, QStringLiteral("posture-interval")), QStringLiteral("60"));
    EXPECT_FALSE(settingText(Settings {}, QStringLiteral("nothing")).has_value());
}

TEST(Settings, AFieldTellsWhatItsValuesAreLike)
{
    for (const Field &field : settingFields()) {
        const auto set = [&](const QString &value) {
            Settings s;
            return field.set(s, value).has_value();
        };
        switch (field.shape) {
        case Field::Shape::Text:
            break;
        case Field::Shape::Number:
            EXPECT_LT(field.least, field.most) << qPrintable(field.key);
            EXPECT_TRUE(set(QString::number(field.least))) << qPrintable(field.key);
            EXPECT_TRUE(set(QString::number(field.most))) << qPrintable(field.key);
            EXPECT_FALSE(set(QString::number(field.least - 1))) << qPrintable(field.key);
            EXPECT_FALSE(set(QString::number(field.most + 1))) << qPrintable(field.key);
            EXPECT_TRUE(!field.zero || set(QStringLiteral("0"))) << qPrintable(field.key);
            break;
        case Field::Shape::YesNo:
            EXPECT_TRUE(set(QStringLiteral("true")) && set(QStringLiteral("false")));
            break;
        case Field::Shape::Choice:
            EXPECT_GT(field.choices.size(), 1) << qPrintable(field.key);
            for (const QString &choice : field.choices)
                EXPECT_TRUE(set(choice)) << qPrintable(field.key);
            break;
        case Field::Shape::Hours:
            EXPECT_TRUE(set(QStringLiteral("off")) && set(QStringLiteral("22:00-06:00")));
            break;
        }
    }
}

TEST(Settings, WhatIsLeftOutStandsUnderItsOwnKey)
{
    Settings s;
    ASSERT_TRUE(setSetting(s, QStringLiteral("out-wall-angel"), QStringLiteral("true")));
    ASSERT_TRUE(setSetting(s, QStringLiteral("out-cows-head"), QStringLiteral("true")));
    EXPECT_EQ(s.out, QStringList({QStringLiteral("cows-head"), QStringLiteral("wall-angel")}));
    ASSERT_TRUE(setSetting(s, QStringLiteral("out-wall-angel"), QStringLiteral("false")));
    EXPECT_EQ(s.out, QStringList {QStringLiteral("cows-head")});
    EXPECT_EQ(*settingText(s, QStringLiteral("out-wall-angel")), QStringLiteral("false"));
}
