// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "spinegeometry.h"
#include "theme.h"

#include <QVariantAnimation>
#include <QWidget>

namespace unhunch {

// The rep counter: beads on the plumb line with a head on top. A progress bar to screen readers.
class Spine : public QWidget
{
    Q_OBJECT
public:
    explicit Spine(const Theme &, QWidget *parent = nullptr);

    // The axis and the base, in this widget's pixels, and the height that the whole may fill.
    void setAxis(double x, double base, double height);
    void setState(const SpineState &);

    const SpineState &state() const { return m_state; }

    QString valueText() const; // "3 of 10 done"

protected:
    void paintEvent(QPaintEvent *) override;

private:
    const Theme &m_theme;
    SpineState m_state;
    double m_x = 61;
    double m_base = 0;
    double m_height = 376;
    double m_upright = 0;
    QVariantAnimation m_swing;
};

} // namespace unhunch
