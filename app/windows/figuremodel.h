// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/people.h"
#include "figurepainter.h"
#include "timeline.h"

#include <QPointF>

#include <array>
#include <memory>
#include <optional>

namespace unhunch {

// Who is shown, and how.
struct FigureLooks
{
    const figure::Person *person; // not owned, never nullptr
    FigureColors colors;
    QPointF turn; // degrees from the best view: to the side, and up
    bool arrows; // in a still picture, too
};

// The movement of a stretch for either side, each with the viewpoint it is seen from.
class FigureModel
{
public:
    // `shows`: the side that the pose data show.
    FigureModel(const figure::Movement &, Side shows);

    // Does not change; may be asked while another thread paints.
    bool hasMat() const { return m_asWritten.movement.scene.has(figure::PropKind::Mat); }

    // The memory of a picture that is not `used` any more is taken over.
    QImage paint(const FigureMoment &, const FigureLooks &, int pixels, QImage used);
    void paintOn(Canvas &, const FigureMoment &, const FigureLooks &, int size);

    // Of what was painted last.
    std::optional<QLineF> wallFoot() const { return m_painter->wallFoot(); }

    // The looks are others from now on.
    void forgetLooks() { m_painterFor = nullptr; }

private:
    struct Shown
    {
        figure::Movement movement;
        figure::Viewpoint view;
        bool fitted = false; // a fit takes longer than a picture: made for the side that is seen
    };

    struct Frame
    {
        figure::Skeleton skeleton;
        Drawing arrows;
    };

    struct Fit
    {
        double scale = 0; // 0: not made yet
        QPointF centre;
    };

    // With a painter that fits.
    Frame prepared(const FigureMoment &, const FigureLooks &, int pixels);
    // Each side's poses fit the picture at its end, and what lies between goes from the one fit to
    // the other. A fit takes longer than a picture: a few on the way round are kept.
    figure::Viewpoint between(
        const figure::Movement &scene, const Shown &before, const Shown &shown, double share);
    const Fit &fitAt(std::size_t step, const figure::Movement &from, const figure::Movement &to);
    const Shown &sideShown(Side);
    // Mirroring the body mirrors the camera too, so that the picture is its own mirror image. A
    // front view is mirrored once for the looking glass, the other side once more.
    bool isMirrored(Side) const;

    Shown m_asWritten;
    Shown m_mirrored;
    Side m_shows;
    // For the side and the size of the last picture: one is shown at a time.
    std::unique_ptr<FigurePainter> m_painter;
    const Shown *m_painterFor = nullptr; // none: nothing that comes again
    int m_painterPixels = 0;
    static constexpr int roundSteps = 12;
    std::array<Fit, roundSteps + 1> m_round {};
    const Shown *m_roundTo = nullptr; // whose change of side those fits are of
};

} // namespace unhunch
