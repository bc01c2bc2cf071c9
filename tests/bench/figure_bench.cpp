// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/solve.h"
#include "figurepainter.h"
#include "figureparts.h"
#include "stretch.h"

#include <QPainter>
#include <QPainterPath>
#include <QSemaphore>
#include <QThreadPool>

#include <algorithm>
#include <benchmark/benchmark.h>
#include <chrono>
#include <cmath>
#include <ctime>
#include <functional>
#include <memory>
#include <vector>

// What a picture of the figure costs, step by step and whole, over the movements of all stretches,
// beside forty plain shapes of QPainter on a picture of the same size. The time of a row is the
// mean of its frames. "median" and "p99" are over its frames, in milliseconds, and "cpuMedian" is
// the processor's part of them, over all threads: what holds on a busy machine. Sizes are in
// pixels.
namespace {

using namespace unhunch;
using std::chrono::steady_clock;

constexpr int framesEach = 8;

struct Subject
{
    figure::Movement movement;
    std::vector<figure::Skeleton> poses;
};

const std::vector<Subject> &subjects()
{
    static const std::vector<Subject> all = [] {
        std::vector<Subject> subjects;
        const Catalogue catalogue = Catalogue::load();
        for (const Stretch &stretch : catalogue.stretches()) {
            auto movement
                = figure::Movement::fromJson(stretch.figureOf({}), figure::builtInBasePoses());
            Subject subject {*movement, {}};
            const QString from = movement->keys.front().name;
            const QString to = movement->keys.back().name;
            for (int i = 0; i < framesEach; ++i)
                subject.poses.push_back(poseAt(*movement, from, to, (i + .5) / framesEach));
            subjects.push_back(std::move(subject));
        }
        return subjects;
    }();
    return all;
}

double processorMilliseconds()
{
    timespec t {};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return static_cast<double>(t.tv_sec) * 1e3 + static_cast<double>(t.tv_nsec) / 1e6;
}

// Times frame(subject, pose) over all subjects and poses in turn.
void overFrames(benchmark::State &state, const std::function<void(std::size_t, std::size_t)> &frame)
{
    std::vector<double> milliseconds;
    std::vector<double> processor;
    std::size_t n = 0;
    const std::size_t all = subjects().size() * framesEach;
    for (auto _ : state) {
        const double processorStart = processorMilliseconds();
        const auto start = steady_clock::now();
        frame(n / framesEach, n % framesEach);
        const std::chrono::duration<double, std::milli> took = steady_clock::now() - start;
        milliseconds.push_back(took.count());
        processor.push_back(processorMilliseconds() - processorStart);
        n = (n + 1) % all;
    }
    std::sort(milliseconds.begin(), milliseconds.end());
    std::sort(processor.begin(), processor.end());
    state.counters["cpuMedian"] = processor[processor.size() / 2];
    state.counters["median"] = milliseconds[milliseconds.size() / 2];
    state.counters["p99"] = milliseconds[milliseconds.size() * 99 / 100];
}

// Qt's raster engine fills in place on a thread of the global pool and spreads fills elsewhere.
void onPool(const std::function<void()> &task)
{
    QSemaphore done;
    QThreadPool::globalInstance()->start([&] {
        task();
        done.release();
    });
    done.acquire();
}

void solving(benchmark::State &state)
{
    overFrames(state, [](std::size_t s, std::size_t pose) {
        const figure::Movement &movement = subjects()[s].movement;
        benchmark::DoNotOptimize(poseAt(movement, movement.keys.front().name,
            movement.keys.back().name, (static_cast<double>(pose) + .5) / framesEach));
    });
}

void skinning(benchmark::State &state)
{
    std::vector<figure::Body> bodies;
    for (const Subject &subject : subjects())
        bodies.emplace_back(subject.movement);
    overFrames(state, [&](std::size_t s, std::size_t pose) {
        benchmark::DoNotOptimize(bodies[s].posed(subjects()[s].poses[pose]));
    });
}

// The body in the middle of a movement as seen, for the steps that follow.
struct Seen
{
    figure::Viewpoint view;
    std::vector<figure::Part> parts;
    std::vector<figure::SeenPart> seen;

    Seen(const Subject &subject, int size)
        : view(viewpointFor(subject.movement, size))
        , parts(bodyOf(subject.poses[framesEach / 2], subject.movement))
    {
        look();
    }

    void look()
    {
        seen.clear();
        for (const figure::Part &part : parts) {
            figure::SeenPart grids;
            for (const figure::Grid &grid : part.grids)
                grids.push_back(see(grid, view, lightFor(view)));
            seen.push_back(std::move(grids));
        }
    }
};

std::vector<std::unique_ptr<Seen>> allSeen(int size)
{
    std::vector<std::unique_ptr<Seen>> all;
    for (const Subject &subject : subjects())
        all.push_back(std::make_unique<Seen>(subject, size));
    return all;
}

void seeingAndOrdering(benchmark::State &state)
{
    const auto size = static_cast<int>(state.range(0));
    const std::vector<std::unique_ptr<Seen>> all = allSeen(size);
    overFrames(state, [&](std::size_t s, std::size_t) {
        Seen &seen = *all[s];
        seen.look();
        benchmark::DoNotOptimize(figure::drawingOrder(seen.seen, 150. / size));
    });
}

void painting(benchmark::State &state)
{
    const auto size = static_cast<int>(state.range(0));
    const std::vector<std::unique_ptr<Seen>> all = allSeen(size);
    FigureCanvas canvas(size);
    Drawing drawing;
    QImage image;
    overFrames(state, [&](std::size_t s, std::size_t) {
        const Seen &seen = *all[s];
        drawing.clear();
        PartPen pen(
            drawing, seen.view, &subjects()[s].poses[framesEach / 2], FigureColors::light());
        for (std::size_t i = 0; i < seen.parts.size(); ++i) {
            figure::SeenPart part = seen.seen[i]; // the pen may take faces away
            pen.draw(seen.parts[i], part);
        }
        canvas.begin(std::move(image));
        drawing.paint(canvas);
        image = canvas.take();
    });
}

void paintFrames(benchmark::State &state)
{
    const auto size = static_cast<int>(state.range(0));
    std::vector<std::unique_ptr<FigurePainter>> painters;
    for (const Subject &subject : subjects())
        painters.push_back(std::make_unique<FigurePainter>(
            subject.movement, viewpointFor(subject.movement, size), FigureColors::light(), size));
    QImage image;
    overFrames(state, [&](std::size_t s, std::size_t pose) {
        const figure::Movement &movement = subjects()[s].movement;
        const figure::Skeleton skeleton = poseAt(movement, movement.keys.front().name,
            movement.keys.back().name, (static_cast<double>(pose) + .5) / framesEach);
        image = painters[s]->paint(skeleton, std::move(image));
    });
}

// What each picture costs beyond that while the camera goes round: a painter of its own.
void goingRound(benchmark::State &state)
{
    const auto size = static_cast<int>(state.range(0));
    std::vector<figure::Viewpoint> views;
    for (const Subject &subject : subjects())
        views.push_back(viewpointFor(subject.movement, size));
    overFrames(state, [&](std::size_t s, std::size_t) {
        const FigurePainter painter(subjects()[s].movement, views[s], FigureColors::light(), size);
        benchmark::DoNotOptimize(&painter);
    });
}

// A fit of all key poses; a change of side needs 26 of them.
void fitting(benchmark::State &state)
{
    overFrames(state, [](std::size_t s, std::size_t) {
        benchmark::DoNotOptimize(viewpointFor(subjects()[s].movement, 1000));
    });
}

void wholeFrame(benchmark::State &state)
{
    paintFrames(state);
}

void wholeFrameOnPool(benchmark::State &state)
{
    onPool([&] { paintFrames(state); });
}

// Forty smooth blobs, each about as large as a part of the figure.
void paintShapes(benchmark::State &state)
{
    const auto size = static_cast<int>(state.range(0));
    std::vector<QPainterPath> shapes;
    for (int i = 0; i < 40; ++i) {
        const QPointF middle(size * (.2 + .6 * (i % 8) / 7.), size * (.2 + .6 * (i / 8) / 4.));
        QPainterPath shape;
        for (int k = 0; k <= 60; ++k) {
            const double at = 2 * figure::pi * k / 60;
            const double radius = size * (.09 + .02 * std::sin(3 * at + i));
            const QPointF p = middle + QPointF(std::cos(at), std::sin(at)) * radius;
            k == 0 ? shape.moveTo(p) : shape.lineTo(p);
        }
        shapes.push_back(shape);
    }
    QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
    overFrames(state, [&](std::size_t, std::size_t) {
        image.fill(Qt::transparent);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        for (std::size_t i = 0; i < shapes.size(); ++i)
            painter.fillPath(shapes[i], QColor(40, 120, 90, i % 2 == 0 ? 255 : 60));
    });
}

void fortyShapes(benchmark::State &state)
{
    paintShapes(state);
}

void fortyShapesOnPool(benchmark::State &state)
{
    onPool([&] { paintShapes(state); });
}

void sizes(benchmark::internal::Benchmark *bench)
{
    bench->Arg(480)->Arg(960)->Unit(benchmark::kMillisecond)->UseRealTime();
}

BENCHMARK(solving)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(skinning)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(seeingAndOrdering)->Apply(sizes);
BENCHMARK(painting)->Apply(sizes);
BENCHMARK(goingRound)->Apply(sizes);
BENCHMARK(fitting)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(wholeFrame)->Apply(sizes);
BENCHMARK(wholeFrameOnPool)->Apply(sizes);
BENCHMARK(fortyShapes)->Apply(sizes);
BENCHMARK(fortyShapesOnPool)->Apply(sizes);

} // namespace
