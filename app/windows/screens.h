// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRect>

#include <optional>

class QScreen;
class QWidget;

namespace unhunch {

// Where windows of ours may lie, on one screen or several.

// What a panel keeps for itself: from an edge of the whole desk to where it ends.
struct Reserved
{
    Qt::Edge edge;
    QRect area;
};

// What decides of everybody's windows where ours may lie; in pixels of the display server.
struct Desk
{
    QList<QRect> filled; // full-screen windows that can be seen
    QList<Reserved> reserved;
};

// The screen at `preferred` where no full-screen window is on it, else the first that has none;
// nothing where all have one. `screens` in the pixels of the desk.
std::optional<qsizetype> freeOf(const QList<QRect> &screens, qsizetype preferred, const Desk &);

// What panels leave of a screen. A strut is given from the edge of the whole desk; it is about the
// screen in which it ends. (Qt 6.4 leaves panels out where there are several screens.)
QRect leftOf(QRect screen, const QList<Reserved> &);

// A frame moved into the room, and first made smaller where it is larger, but never smaller than
// `least`; where even that is too large its top and start are in the room.
QRect broughtInto(QRect frame, const QRect &room, QSize least);

QScreen &pointerScreen();
QScreen *freeScreen(const Desk &); // the pointer's, if free, as freeOf says

// What panels leave of it; device-independent pixels.
QRect roomOn(const QScreen &, const Desk &);

// Puts a window that is not yet shown into the middle of a screen, no larger than that has room.
void centreOn(const QScreen &, const Desk &, QWidget &);

} // namespace unhunch
