// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens.h"

#include <QCursor>
#include <QGuiApplication>
#include <QScreen>
#include <QWidget>

#include <algorithm>

namespace unhunch {
namespace {

// What a window manager puts around a window, which it tells only once that is shown: what the
// common themes of Debian 12 need.
constexpr QMargins usualFrame {6, 32, 6, 6};

// Qt leaves a screen's origin as it is and divides its size by the ratio.
QRect nativeRect(const QScreen &screen)
{
    const QRect area = screen.geometry();
    return {area.topLeft(), (QSizeF(area.size()) * screen.devicePixelRatio()).toSize()};
}

QRect fromNative(const QRect &area, const QScreen &screen)
{
    const QPoint origin = screen.geometry().topLeft();
    const double ratio = screen.devicePixelRatio();
    const QRectF there(
        QPointF(area.topLeft() - origin) / ratio + origin, QSizeF(area.size()) / ratio);
    return there.toRect();
}

} // namespace

std::optional<qsizetype> freeOf(const QList<QRect> &screens, qsizetype preferred, const Desk &desk)
{
    const auto isFree = [&](const QRect &screen) {
        return std::none_of(desk.filled.begin(), desk.filled.end(),
            [&](const QRect &filled) { return filled.intersects(screen); });
    };
    if (preferred >= 0 && preferred < screens.size() && isFree(screens.at(preferred)))
        return preferred;
    const auto found = std::find_if(screens.begin(), screens.end(), isFree);
    if (found == screens.end())
        return {};
    return found - screens.begin();
}

QRect leftOf(QRect screen, const QList<Reserved> &all)
{
    const QRect whole = screen;
    for (const auto &[edge, area] : all) {
        if (!area.intersects(whole))
            continue;
        if (edge == Qt::LeftEdge && area.right() < whole.right())
            screen.setLeft(qMax(screen.left(), area.right() + 1));
        else if (edge == Qt::RightEdge && area.left() > whole.left())
            screen.setRight(qMin(screen.right(), area.left() - 1));
        else if (edge == Qt::TopEdge && area.bottom() < whole.bottom())
            screen.setTop(qMax(screen.top(), area.bottom() + 1));
        else if (edge == Qt::BottomEdge && area.top() > whole.top())
            screen.setBottom(qMin(screen.bottom(), area.top() - 1));
    }
    return screen;
}

QRect broughtInto(QRect frame, const QRect &room, QSize least)
{
    frame.setSize(frame.size().boundedTo(room.size()).expandedTo(least));
    frame.moveLeft(qMax(room.left(), qMin(frame.left(), room.right() + 1 - frame.width())));
    frame.moveTop(qMax(room.top(), qMin(frame.top(), room.bottom() + 1 - frame.height())));
    return frame;
}

QScreen &pointerScreen()
{
    QScreen *screen = QGuiApplication::screenAt(QCursor::pos());
    return screen != nullptr ? *screen : *QGuiApplication::primaryScreen();
}

QScreen *freeScreen(const Desk &desk)
{
    const QList<QScreen *> all = QGuiApplication::screens();
    QList<QRect> areas;
    areas.reserve(all.size());
    for (const QScreen *screen : all)
        areas.append(nativeRect(*screen));
    const auto found = freeOf(areas, all.indexOf(&pointerScreen()), desk);
    return found ? all.at(*found) : nullptr;
}

QRect roomOn(const QScreen &screen, const Desk &desk)
{
    const QRect left = fromNative(leftOf(nativeRect(screen), desk.reserved), screen);
    return left & screen.availableGeometry();
}

void centreOn(const QScreen &screen, const Desk &desk, QWidget &window)
{
    const QRect room = roomOn(screen, desk);
    QRect frame = QRect(QPoint(), window.size()).marginsAdded(usualFrame);
    frame.moveCenter(room.center());
    const QSize least = window.minimumSizeHint().expandedTo(window.minimumSize());
    frame = broughtInto(frame, room, least.grownBy(usualFrame));
    window.resize(frame.marginsRemoved(usualFrame).size());
    window.move(frame.topLeft());
}

} // namespace unhunch
