// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A million entries over ten years: what a week, a start and a write cost then. The target is a
// week's sums in at most 5 ms (median). Run the release build: build/release/tests/history_bench
#include "history.h"
#include "millionentries.h"
#include "week.h"

#include <QFile>

#include <benchmark/benchmark.h>
#include <cstdio>
#include <random>

using namespace unhunch;

namespace {

using million::days;
using million::firstDay;
using million::now;

History opened(const QString &file, History::Mode mode)
{
    auto history = History::open(file, mode, now);
    if (!history)
        qFatal("%s", qPrintable(history.error()));
    return std::move(*history);
}

QDate anyMonday()
{
    static std::mt19937 random(4711); // NOLINT: the same weeks in every run
    return firstDay.addDays(7 * std::uniform_int_distribution(0, days / 7 - 1)(random));
}

// Private dirty memory of this process, in KiB.
double privateDirty()
{
    QFile file(QStringLiteral("/proc/self/smaps_rollup"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const auto lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("Private_Dirty:"))
            return line.mid(14).trimmed().split(' ').first().toDouble();
    }
    return 0;
}

void aWeeksSums(benchmark::State &state)
{
    const History history = opened(million::file(), History::Mode::Read);
    std::int64_t entries = 0;
    for (auto _ : state) {
        const auto week = readWeek(history, anyMonday());
        entries += week->days.size() == 7 ? week->done + week->partial : 0;
    }
    if (entries == 0)
        state.SkipWithError("the weeks are empty");
    state.counters["done"]
        = benchmark::Counter(double(entries), benchmark::Counter::kAvgIterations);
}

void theSumsAlone(benchmark::State &state)
{
    const History history = opened(million::file(), History::Mode::Read);
    const QDate to = firstDay.addDays(6);
    const auto offers = history.offers(firstDay, to).value();
    const auto entries = history.entries(firstDay, to).value();
    const auto marks = history.marks(firstDay, to).value();
    const auto desk = history.desk(firstDay, to).value();
    for (auto _ : state)
        benchmark::DoNotOptimize(weekOf(firstDay, offers, entries, marks, desk));
}

void opening(benchmark::State &state, History::Mode mode)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(opened(million::file(), mode));
    state.counters["MB"] = double(QFile(million::file()).size()) / 1e6;
}

void whatTheResidentKeeps(benchmark::State &state)
{
    opened(million::file(), History::Mode::ReadWrite);
    for (auto _ : state) {
        const double before = privateDirty();
        History history = opened(million::file(), History::Mode::ReadWrite);
        const double open = privateDirty();
        benchmark::DoNotOptimize(readWeek(history, anyMonday()));
        state.counters["open_KiB"] = open - before;
        state.counters["after_week_KiB"] = privateDirty() - before;
    }
}

void writingAnEntry(benchmark::State &state)
{
    History history = opened(million::file(), History::Mode::ReadWrite);
    Entry entry;
    entry.started = {now, 3600, QDate(2026, 3, 9)};
    entry.done.stretch = QStringLiteral("seated-twist");
    entry.done.sides = {{Side::Left, 1, Millis {20000}}, {Side::Right, 1, Millis {18000}}};
    entry.outcome = Outcome::Done;
    static int number = 0;
    for (auto _ : state) {
        entry.session = QStringLiteral("new-%1").arg(++number);
        if (!history.put(entry))
            state.SkipWithError("not written");
    }
}

void writingAnOffer(benchmark::State &state)
{
    History history = opened(million::file(), History::Mode::ReadWrite);
    Offer offer;
    offer.due = {now, 3600, QDate(2026, 3, 9)};
    offer.stretches = QStringList {QStringLiteral("thoracic-extension")};
    offer.closing = Closing::Done;
    static qint64 number = 10'000'000;
    for (auto _ : state) {
        offer.id = ++number;
        if (!history.put(offer))
            state.SkipWithError("not written");
    }
}

BENCHMARK(aWeeksSums)->Unit(benchmark::kMillisecond)->Repetitions(9)->ReportAggregatesOnly();
BENCHMARK(theSumsAlone)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(opening, to_write, History::Mode::ReadWrite)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(opening, to_read, History::Mode::Read)->Unit(benchmark::kMillisecond);
BENCHMARK(whatTheResidentKeeps)->Iterations(1);
BENCHMARK(writingAnEntry)->Unit(benchmark::kMillisecond);
BENCHMARK(writingAnOffer)->Unit(benchmark::kMillisecond);

} // namespace
