// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPainter>
#include <QPixmap>
#include <QRectF>
#include <QString>

class QGuiApplication;

namespace unhunch {

// Our own icon `name` (a file of resources/icons, without ".svg") in one colour. Kept per name,
// colour, size and ratio. An unknown name gives an empty picture.
QPixmap iconPixmap(const QString &name, const QColor &, int size, double ratio);
// Gives the windows the program's own icon, in the sizes that frames and task bars ask for, once
// the first of them is seen: drawing it and handing it over takes as long as three pictures of the
// figure. Call it once.
void installApplicationIcon(QGuiApplication &);
void paintIcon(QPainter &, const QString &name, const QColor &, const QRectF &);

} // namespace unhunch
