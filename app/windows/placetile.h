// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stretch.h"
#include "theme.h"

#include <QAbstractButton>

namespace unhunch {

class FigureView;

// A place to stretch at, with the picture of a stretch that is done there; on or off.
class PlaceTile : public QAbstractButton
{
    Q_OBJECT
public:
    PlaceTile(const Theme &, const Stretch *, const QString &name, const QString &below,
        QWidget *parent = nullptr);
    ~PlaceTile() override;

    QSize sizeHint() const override;

    QSize minimumSizeHint() const override; // its longest word; the others go below

    bool hasHeightForWidth() const override { return true; }

    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *) override;

private:
    void follow();
    QRect placeOf(const QString &words, const QFont &, int width) const;

    const Theme &m_theme;
    FigureView *m_figure;
    QString m_below;
};

} // namespace unhunch
