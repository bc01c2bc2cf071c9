// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figuremodel.h"

#include "figurearrows.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace unhunch {

namespace {

constexpr double frontView = 60; // degrees to either side of the front
constexpr int fits = 1000; // pixels for which a fit is kept; others are scaled from it

// Goes round what is looked at, and up or down, neither under the floor nor over the head.
figure::Viewpoint turned(figure::Viewpoint view, const QPointF &turn)
{
    using figure::rotated;
    constexpr double lowest = 2; // degrees
    constexpr double highest = 60;
    const double pitch = figure::deg(std::asin(std::clamp(view.towards.y, -1., 1.)));
    const double up
        = std::clamp(pitch + turn.y(), std::min(lowest, pitch), std::max(highest, pitch)) - pitch;
    const figure::Vec side = view.right;
    for (figure::Vec *v : {&view.right, &view.up, &view.towards}) {
        *v = rotated(*v, side, -figure::rad(up));
        *v = rotated(*v, {0, 1, 0}, -figure::rad(turn.x()));
    }
    return view;
}

figure::Viewpoint seen(figure::Viewpoint view, const FigureLooks &looks, int pixels)
{
    const double scale = static_cast<double>(pixels) / fits;
    view.scale *= scale;
    view.centre *= scale;
    return turned(view, looks.turn);
}

std::unique_ptr<FigurePainter> painterFor(const figure::Movement &scene,
    const figure::Viewpoint &view, const FigureLooks &looks, int pixels)
{
    return std::make_unique<FigurePainter>(scene, view, looks.colors, pixels, looks.person->build);
}

} // namespace

FigureModel::FigureModel(const figure::Movement &movement, Side shows)
    : m_asWritten {movement, {}, false}
    , m_mirrored {mirrored(movement), {}, false}
    , m_shows(shows)
{ }

QImage FigureModel::paint(
    const FigureMoment &moment, const FigureLooks &looks, int pixels, QImage used)
{
    const Frame frame = prepared(moment, looks, pixels);
    return m_painter->paint(frame.skeleton, std::move(used), frame.arrows);
}

void FigureModel::paintOn(
    Canvas &canvas, const FigureMoment &moment, const FigureLooks &looks, int size)
{
    const Frame frame = prepared(moment, looks, size);
    m_painter->paintOn(canvas, frame.skeleton, frame.arrows);
}

FigureModel::Frame FigureModel::prepared(
    const FigureMoment &moment, const FigureLooks &looks, int pixels)
{
    const Shown &shown = sideShown(moment.side);
    if (moment.changesSide()) {
        // The camera goes round meanwhile: each picture has a scene and a painter of its own.
        const Shown &before = sideShown(moment.sideFrom);
        const figure::Movement scene
            = sceneChangingSide(before.movement, shown.movement, moment.share);
        m_painter = painterFor(
            scene, seen(between(scene, before, shown, moment.share), looks, pixels), looks, pixels);
        m_painterFor = nullptr;
        return {poseChangingSide(
                    before.movement, moment.keyFrom, shown.movement, moment.keyTo, moment.share),
            {}};
    }
    const figure::Viewpoint view = seen(shown.view, looks, pixels);
    if (m_painterFor != &shown || m_painterPixels != pixels) {
        m_painter = painterFor(shown.movement, view, looks, pixels);
        m_painterFor = &shown;
        m_painterPixels = pixels;
    }
    Frame frame {
        poseAt(shown.movement, moment.keyFrom, moment.keyTo, moment.share, moment.breath), {}};
    addArrows(frame.arrows, shown.movement, view, frame.skeleton,
        {moment.keyFrom, moment.keyTo, moment.share, looks.arrows}, looks.colors, pixels);
    return frame;
}

figure::Viewpoint FigureModel::between(
    const figure::Movement &scene, const Shown &before, const Shown &shown, double share)
{
    if (std::exchange(m_roundTo, &shown) != &shown)
        m_round = {};
    const double at = share * roundSteps;
    const auto step = std::min(static_cast<std::size_t>(at), std::size_t {roundSteps - 1});
    const double t = at - static_cast<double>(step);
    const Fit &one = fitAt(step, before.movement, shown.movement);
    const Fit &next = fitAt(step + 1, before.movement, shown.movement);
    figure::Viewpoint view = viewFrom(scene.camera);
    view.scale = one.scale + (next.scale - one.scale) * t;
    view.centre = one.centre + (next.centre - one.centre) * t;
    return view;
}

const FigureModel::Fit &FigureModel::fitAt(
    std::size_t step, const figure::Movement &from, const figure::Movement &to)
{
    Fit &fit = m_round.at(step);
    if (fit.scale > 0)
        return fit;
    const double share = static_cast<double>(step) / roundSteps;
    const double t = figure::eased(share);
    figure::Movement scene = sceneChangingSide(from, to, share);
    scene.keys = from.keys;
    scene.arrows = from.arrows;
    const figure::Viewpoint one = viewpointFor(scene, fits);
    scene.keys = to.keys;
    scene.arrows = to.arrows;
    const figure::Viewpoint other = viewpointFor(scene, fits);
    fit = {one.scale + (other.scale - one.scale) * t, one.centre + (other.centre - one.centre) * t};
    return fit;
}

const FigureModel::Shown &FigureModel::sideShown(Side side)
{
    Shown &shown = isMirrored(side) ? m_mirrored : m_asWritten;
    if (!std::exchange(shown.fitted, true))
        shown.view = viewpointFor(shown.movement, fits);
    return shown;
}

bool FigureModel::isMirrored(Side side) const
{
    const bool front = std::fabs(m_asWritten.movement.camera.yaw) <= frontView;
    const bool otherSide = side != Side::None && side != m_shows;
    return front != otherSide;
}

} // namespace unhunch
