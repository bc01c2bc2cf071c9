// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QRectF>
#include <QStyledItemDelegate>

namespace unhunch {

class LibraryView;

// Between two tiles, in px.
constexpr int tileGapAcross = 16;
constexpr int tileGapDown = 14;

// Where things are on a tile, in the pixels of `tile`.
struct TilePlan
{
    QRectF tile;
    QRectF picture;
    QRectF star;
    QRectF more; // about this stretch
    QRectF name;
    QRectF place;
    QRectF rhythm; // the whole row: a target of its own
};

int tileHeight(const Theme &);
// Of the tile in this cell of the grid, which has the gaps in it.
TilePlan tilePlan(const Theme &, const QRectF &cell, bool mirrored);

// Paints the tiles: a stretch, the note below them, a file that could not be read.
class TileDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit TileDelegate(LibraryView *);

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override;
    void paint(QPainter *, const QStyleOptionViewItem &, const QModelIndex &) const override;

private:
    void paintWords(QPainter &, const TilePlan &, Token ground, Token ink, const QString &words,
        const QString &below) const;
    void paintPicture(QPainter &, const TilePlan &, const QModelIndex &) const;
    void paintStretch(QPainter &, const TilePlan &, const QModelIndex &, bool mirrored) const;

    LibraryView *m_view;
    const Theme &m_theme;
};

} // namespace unhunch
