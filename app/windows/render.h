// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "renderrequest.h"

#include <QImage>

#include <variant>

namespace unhunch {

class FigureView;
class Theme;

using Rendered = std::variant<QImage, QByteArray>; // pixels, or the text of an SVG

// The picture that was asked for, of these stretches. Needs a QApplication, no resident and no
// display. The refusal is a sentence for a person.
tl::expected<Rendered, QString> rendered(const RenderRequest &, const Catalogue &);

// The ground of one picture of the figure, as the card has it: stage, disc and, where no mat lies,
// the floor line.
void paintPictureGround(QPainter &, const QRectF &square, const Theme &, const FigureView &);

// How a card of this width is to be scaled; for QT_SCALE_FACTOR, before there is a QApplication.
double cardScale(const RenderRequest &);

// Writes the file whole or not at all; the refusal names it.
tl::expected<void, QString> writePicture(const Rendered &, const QString &name);

// All of `unhunch render`: `arguments` as the program got them, its own name and "render" first.
// Returns the exit code: 0, 1 failed, 2 the words make no sense; the reason is on standard error.
int renderMain(int &argc, char **argv);

} // namespace unhunch
