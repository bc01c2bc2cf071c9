// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/blend.h"
#include "figure/pose.h"
#include "timeline.h"

#include <algorithm>
#include <cmath>
#include <vector>

// The way of the figure as the Timeline plays it, for those who check it.
namespace unhunch {

constexpr double framesASecond = 30;

// One stretch in one form.
struct Played
{
    const Stretch *stretch = nullptr;
    QString variant;
    figure::Movement movement; // as given: of the first side
    figure::Movement other; // its mirror image

    const figure::Movement &of(Side side) const
    {
        return side == Side::None || side == stretch->firstSide ? movement : other;
    }

    QString name() const
    {
        return variant.isEmpty() ? stretch->id : stretch->id + QLatin1Char('/') + variant;
    }

    // How it stands at a moment of its Timeline.
    figure::Skeleton at(const FigureMoment &moment) const
    {
        if (moment.changesSide())
            return figure::poseChangingSide(
                of(moment.sideFrom), moment.keyFrom, of(moment.side), moment.keyTo, moment.share);
        return figure::poseAt(
            of(moment.side), moment.keyFrom, moment.keyTo, moment.share, moment.breath);
    }
};

// A part of a session that looks like no other one, but for its mirror image.
struct Passage
{
    Segment segment; // the first one that plays it
    Millis length {}; // of the movement, the shortest that there is

    bool changesSide() const { return segment.sideFrom != segment.side; }

    bool moves() const { return segment.keyFrom != segment.keyTo || changesSide(); }

    int frames() const
    {
        return std::max(1, int(std::ceil(double(length.count()) * framesASecond / 1000)));
    }

    double secondsAFrame() const { return double(length.count()) / 1000 / frames(); }

    QString where(int frame) const
    {
        if (!moves())
            return segment.keyFrom;
        return QStringLiteral("%1 > %2%3 at %4 of %5 s")
            .arg(segment.keyFrom, segment.keyTo,
                changesSide() ? QStringLiteral(" (other side)") : QString())
            .arg(frame * secondsAFrame(), 0, 'f', 2)
            .arg(double(length.count()) / 1000, 0, 'f', 2);
    }

    bool sameAs(const Segment &o) const
    {
        return segment.keyFrom == o.keyFrom && segment.keyTo == o.keyTo
            && changesSide() == (o.sideFrom != o.side);
    }
};

// Every form of every stretch.
inline std::vector<Played> everyForm(
    const Catalogue &catalogue, const QJsonObject &basePoses, QStringList *problems)
{
    std::vector<Played> forms;
    for (const Stretch &stretch : catalogue.stretches()) {
        QStringList variants {QString()};
        for (const Variant &variant : stretch.variants)
            variants << variant.id;
        for (const QString &variant : std::as_const(variants)) {
            auto movement = figure::Movement::fromJson(stretch.figureOf(variant), basePoses);
            if (!movement) {
                problems->append(stretch.id + QStringLiteral(": ") + movement.error());
                continue;
            }
            forms.push_back({&stretch, variant, *movement, figure::mirrored(*movement)});
        }
    }
    return forms;
}

// What a stretch plays in all its levels, each kind of passage once and at its quickest.
inline std::vector<Passage> passagesOf(const Played &form)
{
    std::vector<Passage> passages;
    for (const Level level : {Level::Low, Level::Middle, Level::High}) {
        const Timeline timeline({{form.stretch, level, form.variant}});
        for (std::size_t i = 0; i < timeline.segments().size(); ++i) {
            Segment segment = timeline.segments()[i];
            if (segment.sideFrom == segment.side && form.stretch->sided)
                segment.sideFrom = segment.side = form.stretch->firstSide;
            if (segment.lead.count() > 0)
                segment.keyFrom = timeline.segments()[i - 1].keyFrom;
            const Millis length = segment.lead + segment.length + segment.settle;
            const auto known = std::find_if(passages.begin(), passages.end(),
                [&segment](const Passage &passage) { return passage.sameAs(segment); });
            if (known == passages.end())
                passages.push_back({segment, length});
            else if (length < known->length)
                *known = {segment, length};
        }
    }
    return passages;
}

// Calls `look(skeleton, frame)` with each frame of a passage, its end included; of a pose that is
// held, with the steps of a breath.
template <typename Look>
void forEachFrame(const Played &form, const Passage &passage, const Look &look)
{
    constexpr int breathSteps = 4;
    const Segment &segment = passage.segment;
    FigureMoment moment {segment.keyFrom, segment.keyTo, segment.sideFrom, segment.side, 0, 0};
    const int frames = passage.moves() ? passage.frames() : breathSteps;
    for (int frame = 0; frame <= frames; ++frame) {
        (passage.moves() ? moment.share : moment.breath) = double(frame) / frames;
        look(form.at(moment), frame);
    }
}

} // namespace unhunch
