// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style.h"

namespace unhunch {

namespace {

constexpr int ringMargin = 5; // 3 px of ground, 2 px of ring

} // namespace

Style::Style()
    : QProxyStyle(QStringLiteral("Fusion"))
{ }

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    const bool ring = metric == PM_FocusFrameHMargin || metric == PM_FocusFrameVMargin;
    return ring ? ringMargin : QProxyStyle::pixelMetric(metric, option, widget);
}

} // namespace unhunch
