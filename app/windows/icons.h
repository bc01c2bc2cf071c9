// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QPainter>
#include <QPixmap>
#include <QRectF>
#include <QString>

namespace unhunch {

// Our own icon `name` (a file of resources/icons, without ".svg") in one colour. Kept per name,
// colour, size and ratio. An unknown name gives an empty picture.
QPixmap iconPixmap(const QString &name, const QColor &, int size, double ratio);
// The program's own, in the sizes that window frames and task bars ask for.
QIcon applicationIcon();
void paintIcon(QPainter &, const QString &name, const QColor &, const QRectF &);

} // namespace unhunch
