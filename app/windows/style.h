// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace unhunch {

// Fusion, with the few metrics that our own controls need otherwise.
class Style : public QProxyStyle
{
    Q_OBJECT
public:
    Style();
    int pixelMetric(PixelMetric, const QStyleOption *, const QWidget *) const override;
};

} // namespace unhunch
