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

    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override;

private:
    void follow();

    const Theme &m_theme;
    FigureView *m_figure;
    QString m_below;
};

} // namespace unhunch
