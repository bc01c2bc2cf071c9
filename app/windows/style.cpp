// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style.h"

#include "painting.h"

#include <QPainter>
#include <QStyleOption>

namespace unhunch {

namespace {

constexpr int scrollBar = 14;
constexpr int leastHandle = 32;
constexpr int handleMargin = 3;
constexpr int ringMargin = 5; // 3 px of ground, 2 px of ring

} // namespace

Style::Style()
    : QProxyStyle(QStringLiteral("Fusion"))
{ }

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    if (metric == PM_ScrollBarExtent)
        return scrollBar;
    if (metric == PM_ScrollBarSliderMin)
        return leastHandle;
    const bool ring = metric == PM_FocusFrameHMargin || metric == PM_FocusFrameVMargin;
    return ring ? ringMargin : QProxyStyle::pixelMetric(metric, option, widget);
}

int Style::styleHint(
    StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *more) const
{
    if (hint == SH_ComboBox_Popup) // a list below it, not a menu over it
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, more);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
    QPainter *painter, const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || bar == nullptr) {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        return;
    }
    if (bar->minimum == bar->maximum)
        return;
    const QRectF handle = QRectF(subControlRect(control, option, SC_ScrollBarSlider, widget))
                              .adjusted(handleMargin, handleMargin, -handleMargin, -handleMargin);
    QColor ink = bar->palette.color(QPalette::Mid);
    const bool lit = bar->state.testFlag(State_MouseOver) || bar->state.testFlag(State_Sunken);
    ink.setAlphaF(lit ? 1.0F : 0.6F);
    paintPlane(*painter, handle, qMin(handle.width(), handle.height()) / 2, ink);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
    SubControl part, const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || bar == nullptr)
        return QProxyStyle::subControlRect(control, option, part, widget);
    const bool upright = bar->orientation == Qt::Vertical;
    const int length = upright ? bar->rect.height() : bar->rect.width();
    const int range = bar->maximum - bar->minimum;
    const int handle = range > 0 ? qBound(qMin(leastHandle, length),
                           int(qint64 {length} * bar->pageStep / (range + bar->pageStep)), length)
                                 : length;
    const int at = sliderPositionFromValue(
        bar->minimum, bar->maximum, bar->sliderPosition, length - handle, bar->upsideDown);
    const auto along = [&](int from, int size) {
        return upright ? QRect(0, from, bar->rect.width(), size)
                       : QRect(from, 0, size, bar->rect.height());
    };
    if (part == SC_ScrollBarSlider)
        return along(at, handle);
    if (part == SC_ScrollBarGroove)
        return along(0, length);
    if (part == SC_ScrollBarSubPage)
        return along(0, at);
    if (part == SC_ScrollBarAddPage)
        return along(at + handle, length - at - handle);
    return {};
}

} // namespace unhunch
