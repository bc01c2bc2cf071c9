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
    figure::Movement movement; // as given for the first side
};

// A part of a session that looks like no other one.
struct Passage
{
    QString keyFrom;
    QString keyTo;
    Millis length {};
    Segment segment; // the first one that plays it

    double secondsAFrame() const { return double(length.count()) / 1000 / frames(); }

    int frames() const
    {
        return std::max(1, int(std::ceil(double(length.count()) * framesASecond / 1000)));
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
            if (movement)
                forms.push_back({&stretch, variant, std::move(*movement)});
            else
                problems->append(stretch.id + QStringLiteral(": ") + movement.error());
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
        for (const Segment &segment : timeline.segments()) {
            const auto known = std::find_if(
                passages.begin(), passages.end(), [&segment](const Passage &passage) {
                    return passage.keyFrom == segment.keyFrom && passage.keyTo == segment.keyTo;
                });
            if (known == passages.end())
                passages.push_back({segment.keyFrom, segment.keyTo, segment.length, segment});
            else
                known->length = std::min(known->length, segment.length);
        }
    }
    return passages;
}

// Calls `look(skeleton, frame)` with each frame of a passage, its end included.
template <typename Look>
void forEachFrame(const figure::Movement &movement, const Passage &passage, const Look &look)
{
    const int frames = passage.keyFrom == passage.keyTo ? 0 : passage.frames();
    for (int frame = 0; frame <= frames; ++frame) {
        const double share = frames > 0 ? double(frame) / frames : 0;
        look(figure::poseAt(movement, passage.keyFrom, passage.keyTo, share), frame);
    }
}

} // namespace unhunch
