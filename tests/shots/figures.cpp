// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figureview.h"
#include "timeline.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QPainter>
#include <QTextStream>

#include <algorithm>
#include <vector>

// Pictures of the figure for people to look at: every key pose of every stretch, light and dark, on
// the stage's colours, the other side under each; and how long a picture takes.
//   figure_shots OUT-FOLDER [POSE-FOLDER]
// With --only ID,ID… each of these stretches closely instead: its keys (keys-ID.png), every way of
// a guided session (ways-ID.png), the end pose at the sizes that the program shows (sizes-ID.png)
// and from all round (turn-ID.png); --frames COUNT pictures a way.
namespace {

using namespace Qt::StringLiterals;
using namespace unhunch;

struct Subject
{
    Stretch stretch;
    QString variant;
    QStringList keys; // without those that only lead the way

    QString name() const { return variant.isEmpty() ? stretch.id : stretch.id + u'-' + variant; }
};

Subject subjectOf(const Stretch &stretch, const QString &variant)
{
    Subject subject {stretch, variant, {}};
    for (const QJsonValue &key : stretch.figureOf(variant).value("keys"_L1).toArray()) {
        if (!key.toObject().value("via"_L1).toBool())
            subject.keys << key.toObject().value("name"_L1).toString();
    }
    return subject;
}

std::vector<Subject> subjectsIn(const QString &folder)
{
    const Catalogue catalogue = Catalogue::load({folder}, Catalogue::Figures::AsTheyAre);
    for (const QString &problem : catalogue.problems())
        QTextStream(stderr) << problem << '\n';
    std::vector<Subject> subjects;
    for (const Stretch &stretch : catalogue.stretches()) {
        subjects.push_back(subjectOf(stretch, {}));
        for (const Variant &variant : stretch.variants) {
            if (!variant.figure.isEmpty())
                subjects.push_back(subjectOf(stretch, variant.id));
        }
    }
    return subjects;
}

void paintCell(QPainter &painter, const QRect &cell, FigureView &view, bool dark)
{
    painter.fillRect(cell, dark ? QColor(0x20, 0x31, 0x2B) : QColor(0xD9, 0xE7, 0xE0));
    painter.setPen(Qt::NoPen);
    painter.setBrush(dark ? QColor(0x2A, 0x3F, 0x37) : QColor(0xE8, 0xF1, 0xEC));
    painter.drawEllipse(cell.center(), cell.width() * 43 / 100, cell.width() * 43 / 100);
    painter.setPen(QPen(dark ? QColor(0x78, 0x88, 0x80) : QColor(0x74, 0x82, 0x7B), 2));
    const int floor = cell.top() + cell.height() * 9 / 10;
    painter.drawLine(cell.left() + 20, floor, cell.right() - 20, floor);
    painter.drawImage(cell.topLeft(), view.render(cell.width(), 1));
}

QImage sheet(const std::vector<Subject> &subjects, bool dark, Side side, int cell)
{
    int columns = 0;
    for (const Subject &subject : subjects)
        columns = std::max(columns, static_cast<int>(subject.keys.size()));
    columns *= 2;
    const int rows = (static_cast<int>(subjects.size()) + 1) / 2;
    QImage image(columns * cell, rows * cell, QImage::Format_ARGB32_Premultiplied);
    image.fill(dark ? QColor(0x12, 0x19, 0x17) : QColor(0xF2, 0xF5, 0xF2));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    FigureView view;
    view.setDark(dark);
    for (int i = 0; i < static_cast<int>(subjects.size()); ++i) {
        const Subject &subject = subjects[static_cast<std::size_t>(i)];
        view.setStretch(&subject.stretch, subject.variant);
        for (int k = 0; k < subject.keys.size(); ++k) {
            view.setMoment(subject.keys.at(k), subject.keys.at(k), 0, side);
            const int column = i % 2 * columns / 2 + k;
            paintCell(painter, {column * cell, i / 2 * cell, cell - 4, cell - 4}, view, dark);
        }
    }
    return image;
}

QImage strip(const Subject &subject, int cell)
{
    constexpr int frames = 8;
    QImage image(frames * cell, cell, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    FigureView view;
    view.setStretch(&subject.stretch, subject.variant);
    for (int i = 0; i < frames; ++i) {
        view.setMoment(subject.keys.first(), subject.keys.last(), i / (frames - 1.), Side::Right);
        paintCell(painter, {i * cell, 0, cell - 4, cell - 4}, view, false);
    }
    return image;
}

const QString &endPose(const Subject &subject)
{
    return subject.keys.last();
}

QImage row(int columns, int rows, int cell)
{
    QImage image(columns * cell, rows * cell, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    return image;
}

QImage keysOf(const Subject &subject, int cell)
{
    const int keys = static_cast<int>(subject.keys.size());
    QImage image = row(keys, 2, cell);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    FigureView view;
    view.setStretch(&subject.stretch, subject.variant);
    for (const bool dark : {false, true}) {
        view.setDark(dark);
        for (int k = 0; k < keys; ++k) {
            view.setMoment(subject.keys.at(k), subject.keys.at(k), 0, Side::Right);
            paintCell(painter, {k * cell, dark ? cell : 0, cell - 4, cell - 4}, view, dark);
        }
    }
    return image;
}

// Each different way between two keys that a guided session goes, one under the other.
QImage waysOf(const Subject &subject, int frames, int cell)
{
    const Timeline session({{&subject.stretch, Level::Low, subject.variant}});
    std::vector<Segment> ways;
    for (const Segment &segment : session.segments()) {
        const bool known = std::any_of(ways.begin(), ways.end(), [&](const Segment &way) {
            return way.keyFrom == segment.keyFrom && way.keyTo == segment.keyTo;
        });
        if (segment.keyFrom != segment.keyTo && !known)
            ways.push_back(segment);
    }
    QImage image = row(frames, static_cast<int>(ways.size()), cell);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    FigureView view;
    view.setStretch(&subject.stretch, subject.variant);
    for (int w = 0; w < static_cast<int>(ways.size()); ++w) {
        const Segment &way = ways[static_cast<std::size_t>(w)];
        for (int i = 0; i < frames; ++i) {
            view.setMoment(way.keyFrom, way.keyTo, i / (frames - 1.), Side::Right);
            paintCell(painter, {i * cell, w * cell, cell - 4, cell - 4}, view, false);
        }
    }
    return image;
}

// As on a large card, the card, the prompt and a tile of the library.
QImage sizesOf(const Subject &subject)
{
    constexpr int sizes[] = {960, 384, 112, 98};
    QImage image(960 + 384 + 112 + 98, 960 * 2, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    FigureView view;
    view.setStretch(&subject.stretch, subject.variant);
    view.setMoment(endPose(subject), endPose(subject), 0, Side::Right);
    for (const bool dark : {false, true}) {
        view.setDark(dark);
        int x = 0;
        for (const int size : sizes) {
            paintCell(painter, {x, dark ? 960 : 0, size, size}, view, dark);
            x += size;
        }
    }
    return image;
}

// Shows what goes through what. Front views are mirrored, as everywhere.
QImage turnOf(const Subject &subject, int cell)
{
    constexpr int views = 8;
    QImage image = row(views / 2, 2, cell);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < views; ++i) {
        Subject seen = subject;
        QJsonObject *figure = &seen.stretch.figure;
        for (Variant &variant : seen.stretch.variants) {
            if (variant.id == seen.variant && !variant.figure.isEmpty())
                figure = &variant.figure;
        }
        QJsonObject camera = figure->value("camera"_L1).toObject();
        camera["yaw"_L1] = i * 360 / views - 180;
        figure->insert("camera"_L1, camera);
        FigureView view;
        view.setStretch(&seen.stretch, seen.variant);
        view.setMoment(endPose(seen), endPose(seen), 0, Side::Right);
        paintCell(painter, {i % 4 * cell, i / 4 * cell, cell - 4, cell - 4}, view, false);
    }
    return image;
}

void lookClosely(const Subject &subject, int frames, const QDir &out)
{
    const auto save = [&](const QImage &image, const QString &what) {
        image.save(out.filePath(what + u'-' + subject.name() + u".png"_s));
    };
    save(keysOf(subject, 480), u"keys"_s);
    save(waysOf(subject, frames, 280), u"ways"_s);
    save(sizesOf(subject), u"sizes"_s);
    save(turnOf(subject, 400), u"turn"_s);
}

void measure(const std::vector<Subject> &subjects)
{
    constexpr int frames = 30;
    for (const int size : {400, 800}) {
        std::vector<double> milliseconds;
        for (const Subject &subject : subjects) {
            FigureView view;
            view.setStretch(&subject.stretch, subject.variant);
            for (int i = 0; i < frames; ++i) {
                view.setMoment(
                    subject.keys.first(), subject.keys.last(), (i + .5) / frames, Side::Right);
                QElapsedTimer timer;
                timer.start();
                view.render(size, 1);
                milliseconds.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
            }
        }
        std::sort(milliseconds.begin(), milliseconds.end());
        QTextStream(stdout) << size << " px: median " << milliseconds[milliseconds.size() / 2]
                            << " ms, p99 " << milliseconds[milliseconds.size() * 99 / 100]
                            << " ms\n";
    }
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addPositionalArgument(u"out"_s, u"Where the pictures go"_s);
    parser.addPositionalArgument(u"poses"_s, u"Folder of stretches"_s);
    const QCommandLineOption only(u"only"_s, u"These stretches, closely"_s, u"ids"_s);
    const QCommandLineOption frames(u"frames"_s, u"Pictures a way"_s, u"count"_s, u"9"_s);
    parser.addOptions({only, frames});
    parser.process(app);
    const QStringList folders = parser.positionalArguments();
    const QDir out(folders.value(0, u"."_s));
    out.mkpath(u"."_s);
    std::vector<Subject> subjects = subjectsIn(folders.value(1, QStringLiteral(UNHUNCH_POSES)));
    if (parser.isSet(only)) {
        const QStringList ids = parser.value(only).split(u',');
        for (const Subject &subject : subjects) {
            if (ids.contains(subject.stretch.id) || ids.contains(subject.name()))
                lookClosely(subject, std::max(2, parser.value(frames).toInt()), out);
        }
        return 0;
    }
    if (subjects.empty())
        return 1;
    sheet(subjects, false, Side::Right, 400).save(out.filePath(u"figures-light.png"_s));
    sheet(subjects, true, Side::Right, 400).save(out.filePath(u"figures-dark.png"_s));
    sheet(subjects, false, Side::Left, 400).save(out.filePath(u"figures-left.png"_s));
    for (const Subject &subject : subjects)
        strip(subject, 300).save(out.filePath(u"strip-"_s + subject.name() + u".png"_s));
    measure(subjects);
    return 0;
}
