// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace unhunch {

// Fusion, with the few metrics and parts that our own controls need otherwise.
class Style : public QProxyStyle
{
    Q_OBJECT
public:
    Style();
    int pixelMetric(PixelMetric, const QStyleOption *, const QWidget *) const override;
    int styleHint(
        StyleHint, const QStyleOption *, const QWidget *, QStyleHintReturn *) const override;
    // Scroll bars are a rounded handle on the ground, without buttons.
    void drawComplexControl(
        ComplexControl, const QStyleOptionComplex *, QPainter *, const QWidget *) const override;
    QRect subControlRect(
        ComplexControl, const QStyleOptionComplex *, SubControl, const QWidget *) const override;
};

} // namespace unhunch
