// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "localewords.h"

#include <QLocale>

#include <array>
#include <gtest/gtest.h>

namespace unhunch {

namespace {

struct Case
{
    const char *locale;
    const char *time, *day, *weekday, *shortDay, *date, *week;
};

class LocaleWords : public testing::TestWithParam<Case>
{
protected:
    LocaleWords() { QLocale::setDefault(QLocale(QLatin1String(GetParam().locale))); }

    ~LocaleWords() override { QLocale::setDefault(QLocale::c()); }
};

} // namespace

TEST_P(LocaleWords, AreInTheLocalesOwnOrder)
{
    const QDate day(2026, 11, 16);
    const Case &expected = GetParam();
    // Which blank stands before AM is the locale data's.
    EXPECT_EQ(timeWords(QTime(14, 5, 33)).simplified(), QString::fromUtf8(expected.time));
    EXPECT_EQ(dayWords(day), QString::fromUtf8(expected.day));
    EXPECT_EQ(weekdayWords(day), QString::fromUtf8(expected.weekday));
    EXPECT_EQ(shortDayWords(day), QString::fromUtf8(expected.shortDay));
    EXPECT_EQ(dateWords(day), QString::fromUtf8(expected.date));
    EXPECT_EQ(weekWords(day, day), QString::fromUtf8(expected.week));
}

INSTANTIATE_TEST_SUITE_P(Locales, LocaleWords,
    testing::Values(Case {"C", "14:05", "16 November", "Monday, 16 November", "Mon 16 Nov",
                        "16 November 2026", "16 – 22 November"},
        Case {"en_US", "2:05 PM", "November 16", "Monday, November 16", "Mon Nov 16",
            "November 16, 2026", "November 16 – 22"},
        Case {"de_DE", "14:05", "16. November", "Montag, 16. November", "Mo. 16. Nov.",
            "16. November 2026", "16. – 22. November"},
        Case {"es_ES", "14:05", "16 de noviembre", "lunes, 16 de noviembre", "lun 16 de nov",
            "16 de noviembre de 2026", "16 – 22 de noviembre"},
        Case {"ja_JP", "14:05", "11月16日", "11月16日月曜日", "月 11月16日", "2026年11月16日",
            "11月16日 – 22日"}));

TEST(LocaleWordsOfAWeek, NameTheYearWhereItIsAnother)
{
    EXPECT_EQ(weekWords(QDate(2025, 11, 17), QDate(2026, 3, 10)),
        QStringLiteral("17 – 23 November 2025"));
    const std::array<std::pair<const char *, const char *>, 6> weeks {
        {{"de_DE", "17. – 23. November 2025"}, {"es_ES", "17 – 23 de noviembre de 2025"},
            {"en_US", "November 17, 2025 – November 23, 2025"},
            {"ja_JP", "2025年11月17日 – 2025年11月23日"}, {"fa_IR", "۱۷ – ۲۳ نوامبر ۲۰۲۵"},
            {"kk_KZ", "2025 ж. 17 қараша – 2025 ж. 23 қараша"}}};
    for (const auto &[locale, words] : weeks) {
        QLocale::setDefault(QLocale(QLatin1String(locale)));
        EXPECT_EQ(weekWords(QDate(2025, 11, 17), QDate(2026, 3, 10)), QString::fromUtf8(words));
    }
    QLocale::setDefault(QLocale::c());
    EXPECT_EQ(weekWords(QDate(2024, 12, 30), QDate(2026, 3, 10)),
        QStringLiteral("30 December 2024 – 5 January 2025"));
    EXPECT_EQ(
        weekWords(QDate(2026, 3, 30), QDate(2026, 3, 31)), QStringLiteral("30 March – 5 April"));
}

} // namespace unhunch
