// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stretch.h"

#include <QStringList>

#include <optional>
#include <tl/expected.hpp>

namespace unhunch {

// A picture that `unhunch render` is asked for.
struct RenderRequest
{
    enum class What {
        Figure, // the figure on its stage, a square
        Card, // the card as a person would see it
        Sheet // every key pose, one stretch a row
    };
    enum class Look { Light, Dark, Contrast };

    What what = What::Figure;
    QString id; // of the stretch; a sheet has all of them where it is empty
    QString variant;
    Level level = Level::Low;
    std::optional<Millis> at; // into the guided session
    std::optional<int> phase; // 1-based: the pose that this step ends in
    std::optional<Side> side; // nothing: the first one, or the one of that time
    int size = 0; // pixels: width of figure and card, of one pose of a sheet
    Look look = Look::Light;
    QString figure; // who; the first one where it is empty
    bool transparent = false; // without the stage
    QString out; // file name; its ending is .png or .svg

    bool isSvg() const;
};

constexpr int leastRender = 16; // pixels
constexpr int mostRender = 4096;

// `arguments`: what stands behind "render". The refusal is a sentence for a person: these words
// make no picture, whatever stretches there are.
tl::expected<RenderRequest, QString> renderRequest(const QStringList &arguments);

} // namespace unhunch
