// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/day.h"

#include <QDir>
#include <QJsonDocument>

#include <algorithm>
#include <gmock/gmock.h>

using namespace unhunch;

namespace {

const Catalogue &catalogue()
{
    static const Catalogue all = Catalogue::load();
    return all;
}

QStringList wordsOf(const cadence::Happening &h)
{
    using Kind = cadence::Happening::Kind;
    const auto in = [&h](auto unit) {
        return QStringList {
            QString::number(std::chrono::duration_cast<decltype(unit)>(h.length).count())};
    };
    if (h.kind == Kind::Held || h.kind == Kind::Ended || h.kind == Kind::Closed)
        return {h.word};
    if (h.kind == Kind::NaturalBreak)
        return in(std::chrono::minutes {});
    if (h.kind == Kind::ClockChanged)
        return in(std::chrono::seconds {});
    if (h.kind == Kind::Refused || h.kind == Kind::ZoneChanged)
        return {};
    return h.stretches;
}

std::string show(const std::vector<scenario::Line> &lines)
{
    QString all;
    for (const auto &line : lines)
        all += line.at + QLatin1Char(' ') + cadence::toString(line.what.kind) + QLatin1Char(' ')
            + wordsOf(line.what).join(QLatin1Char(' ')) + QLatin1Char(' ') + line.what.word
            + QLatin1Char('\n');
    return all.toStdString();
}

class Days : public testing::TestWithParam<std::string>
{ };

std::vector<std::string> dayFiles()
{
    std::vector<std::string> names;
    const QDir days(QStringLiteral(UNHUNCH_TEST_DATA "/days"));
    for (const QString &file : days.entryList({QStringLiteral("*.day")}, QDir::Files))
        names.push_back(file.chopped(4).toStdString());
    return names;
}

} // namespace

// The whole list of events, to two seconds: one too many fails as one too few does.
TEST_P(Days, ComeOutAsTold)
{
    const test::Day day = test::DayReader(
        QStringLiteral(UNHUNCH_TEST_DATA "/days/%1.day").arg(QString::fromStdString(GetParam())))
                              .day();
    const auto run = scenario::run(day.script, catalogue());
    ASSERT_TRUE(run.has_value()) << run.error().toStdString();
    const std::size_t common = std::min(run->lines.size(), day.expected.size());
    for (std::size_t i = 0; i < common; ++i) {
        const auto &got = run->lines[i];
        const auto &want = day.expected[i];
        ASSERT_EQ(cadence::toString(got.what.kind).toStdString(), want.event.toStdString())
            << "event " << i << "\n"
            << show(run->lines);
        EXPECT_LE(std::abs(QDateTime::fromString(got.at, Qt::ISODate).secsTo(want.at)), 2)
            << "event " << i << " at " << got.at.toStdString() << " instead of "
            << want.at.toString(Qt::ISODate).toStdString() << "\n"
            << show(run->lines);
        EXPECT_EQ(wordsOf(got.what).join(QLatin1Char(' ')).toStdString(),
            want.words.join(QLatin1Char(' ')).toStdString())
            << "event " << i << "\n"
            << show(run->lines);
    }
    EXPECT_EQ(run->lines.size(), day.expected.size()) << show(run->lines);
}

INSTANTIATE_TEST_SUITE_P(Domain, Days, testing::ValuesIn(dayFiles()), [](const auto &tested) {
    std::string name = tested.param;
    std::replace(name.begin(), name.end(), '-', '_');
    return name;
});
