// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a person with a million entries waits for at the week page: it opens in at most 150 ms, a
// week is paged in and a day chosen in at most 16 ms each. The times are from the asking to the
// painted picture and hold the way there and back over a bus to the real resident: its reading, the
// documents, the widgets. Every week that is looked at is full, this one too.
// Run the release build: QT_QPA_PLATFORM=offscreen build/release/tests/week_bench
#include "machineclock.h"
#include "millionentries.h"
#include "residentproxy.h"
#include "stretch.h"
#include "style.h"
#include "support/desk.h"
#include "theme.h"
#include "week.h"
#include "weekgrid.h"
#include "weekpage.h"

#include <QApplication>
#include <QFileInfo>

#include <benchmark/benchmark.h>

using namespace unhunch;

namespace {

// A million entries up to the end of this week.
QString history()
{
    const QDate last = firstOfWeek(QDate::currentDate()).addDays(6);
    return million::file(million::firstDay.addDays(million::days - 1).daysTo(last));
}

// The real resident over that history, on a bus of its own.
class Home
{
public:
    Home()
    {
        const QDir data = QFileInfo(history()).dir();
        m_desk.set("XDG_DATA_HOME", QFile::encodeName(QFileInfo(data.path()).path()).constData());
        m_desk.run({QStringLiteral("config"), QStringLiteral("backup"), QStringLiteral("off")});
        m_desk.start(m_resident);
    }

    ~Home()
    {
        m_resident.terminate();
        m_resident.waitForFinished();
    }

    Home(const Home &) = delete;
    Home &operator=(const Home &) = delete;

    QDBusConnection connection() { return m_desk.bus.connection(QStringLiteral("windows")); }

private:
    test::Desk m_desk;
    QProcess m_resident;
};

// Knows how many answers of the resident are still on their way.
class Counting : public ResidentProxy
{
public:
    using ResidentProxy::ResidentProxy;

    void week(QDate day, Document use) override { ResidentProxy::week(day, counted(use)); }

    void day(QDate day, Document use) override { ResidentProxy::day(day, counted(use)); }

    void plan(QDate day, Document use) override { ResidentProxy::plan(day, counted(use)); }

    // Until all of them have come and what they changed is laid out and painted.
    void settle()
    {
        while (m_open > 0)
            QApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QApplication::sendPostedEvents();
        QApplication::processEvents();
    }

private:
    Document counted(const Document &use)
    {
        ++m_open;
        return [this, use](const QJsonObject &document) {
            use(document);
            --m_open;
        };
    }

    int m_open = 0;
};

// What the page needs; made once for all benchmarks.
struct Desktop
{
    Home home;
    Counting resident {home.connection()};
    Catalogue stretches = Catalogue::load();
    Theme theme;
    MachineClock clock;
};

Desktop *desktop = nullptr; // lives as long as main

class Page : public WeekPage
{
public:
    Page()
        : WeekPage(desktop->theme, desktop->resident, desktop->stretches, desktop->clock)
    {
        resize(1040, 1200);
        show();
        desktop->resident.settle();
    }
};

void openingTheWeekPage(benchmark::State &state)
{
    for (auto _ : state)
        const Page page;
}

void pagingAWeek(benchmark::State &state)
{
    Page page;
    int weeks = 0;
    for (auto _ : state) {
        page.step(-1);
        desktop->resident.settle();
        if (++weeks % 400 == 0)
            page.step(0);
    }
}

void choosingADay(benchmark::State &state)
{
    Page page;
    page.step(-1);
    desktop->resident.settle();
    for (auto _ : state) {
        const QDate next = page.hourGrid()->chosen().addDays(1);
        if (next.dayOfWeek() == firstOfWeek(next).dayOfWeek()) {
            state.PauseTiming(); // of this week all seven have come
            page.step(-1);
            desktop->resident.settle();
            state.ResumeTiming();
        } else {
            page.hourGrid()->choose(next);
            desktop->resident.settle();
        }
    }
}

BENCHMARK(openingTheWeekPage)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(pagingAWeek)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(choosingADay)->Unit(benchmark::kMillisecond)->UseRealTime();

} // namespace

int main(int count, char **arguments)
{
    benchmark::Initialize(&count, arguments);
    const QApplication application(count, arguments);
    QApplication::setStyle(new Style);
    Desktop all;
    desktop = &all;
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
