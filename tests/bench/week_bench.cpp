// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The week page over a million entries: the page opens in at most 150 ms, a week is paged in at
// most 16 ms, each from the asking to the painted picture and with what the resident does for it.
// Run the release build: QT_QPA_PLATFORM=offscreen build/release/tests/week_bench
#include "history.h"
#include "millionentries.h"
#include "stretch.h"
#include "style.h"
#include "support/manualclock.h"
#include "theme.h"
#include "week.h"
#include "weekpage.h"
#include "windows/fakeresident.h"

#include <QApplication>
#include <QImage>
#include <QJsonDocument>

#include <benchmark/benchmark.h>

using namespace unhunch;

namespace {

// Answers as the resident does, from the database and by way of the bus's text.
class FullResident : public FakeResident
{
public:
    explicit FullResident(const History &history)
        : m_history(history)
    { }

    void week(QDate day, Document use) override
    {
        QJsonObject document = toJson(readWeek(m_history, day).value());
        document.insert(QStringLiteral("now"), QStringLiteral("2026-03-09T15:00:00.000+01:00"));
        const QByteArray sent = QJsonDocument(document).toJson(QJsonDocument::Compact);
        use(QJsonDocument::fromJson(sent).object());
    }

private:
    const History &m_history;
};

QApplication &application()
{
    static int count = 1;
    static char name[] = "week_bench"; // NOLINT: QApplication wants it
    static char *arguments[] = {name, nullptr};
    static QApplication app(count, arguments);
    static const bool styled = (QApplication::setStyle(new Style), true);
    (void)styled;
    return app;
}

const Catalogue &stretches()
{
    static const Catalogue all = Catalogue::load();
    return all;
}

History opened()
{
    return std::move(*History::open(million::file(), History::Mode::Read, million::now));
}

void paint(WeekPage &page)
{
    QImage image(page.size(), QImage::Format_ARGB32_Premultiplied);
    page.render(&image);
    benchmark::DoNotOptimize(image.constBits());
}

void openingTheWeekPage(benchmark::State &state)
{
    application();
    stretches();
    const History history = opened();
    const Theme theme;
    const test::ManualClock clock;
    for (auto _ : state) {
        FullResident resident(history);
        WeekPage page(theme, resident, stretches(), clock);
        page.resize(1040, 1200);
        page.show();
        paint(page);
    }
}

void pagingAWeek(benchmark::State &state)
{
    application();
    const History history = opened();
    const Theme theme;
    const test::ManualClock clock;
    FullResident resident(history);
    WeekPage page(theme, resident, stretches(), clock);
    page.resize(1040, 1200);
    page.show();
    int weeks = 0;
    for (auto _ : state) {
        page.step(-1);
        paint(page);
        if (++weeks % 400 == 0)
            page.step(0);
    }
}

BENCHMARK(openingTheWeekPage)->Unit(benchmark::kMillisecond);
BENCHMARK(pagingAWeek)->Unit(benchmark::kMillisecond);

} // namespace
