// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guidetext.h"

#include <QAccessible>
#include <QPainter>
#include <QTextLayout>

namespace unhunch {

namespace {

constexpr int mostLines = 3;

// Tighter than the font's own lines, so each line's place is set by hand.
double lineFor(double px)
{
    return px + 8;
}

int layOut(QTextLayout &layout, double width, double line, Qt::LayoutDirection direction)
{
    QTextOption option(direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    option.setTextDirection(direction);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    int count = 0;
    for (QTextLine each = layout.createLine(); each.isValid(); each = layout.createLine()) {
        each.setLineWidth(width);
        each.setPosition(QPointF(0, count * line + (line - each.height()) / 2));
        ++count;
    }
    layout.endLayout();
    return count;
}

bool wordsFit(const QString &text, const QFont &font, int width)
{
    const QFontMetricsF metrics(font);
    const QStringList words = text.split(QLatin1Char(' '));
    return std::all_of(words.begin(), words.end(),
        [&](const QString &word) { return metrics.horizontalAdvance(word) <= width; });
}

} // namespace

GuideText::GuideText(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void GuideText::setText(const QString &text)
{
    if (text == m_text) {
        return;
    }
    m_text = text;
    setAccessibleName(text);
    if (QAccessible::isActive()) {
        QAccessibleEvent named(this, QAccessible::NameChanged);
        QAccessible::updateAccessibility(&named);
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
    updateGeometry();
    update();
}

void GuideText::setLargest(double px)
{
    if (qFuzzyCompare(px, m_largest)) {
        return;
    }
    m_largest = px;
    updateGeometry();
    update();
}

double GuideText::sizeFor(int width) const
{
    for (const double part : {1.0, 0.9, 0.8}) {
        const double px = m_largest * part;
        const QFont font = pixelFont(m_theme, px, true);
        QTextLayout layout(m_text, font);
        if (layOut(layout, width, lineFor(px), layoutDirection()) <= mostLines
            && wordsFit(m_text, font, width)) {
            return px;
        }
    }
    return m_largest * 0.8;
}

double GuideText::size() const
{
    return sizeFor(width());
}

int GuideText::heightForWidth(int width) const
{
    const double px = sizeFor(width);
    const QFont font = pixelFont(m_theme, px, true);
    QTextLayout layout(m_text, font);
    const double line = lineFor(px) * m_theme.scale();
    // What hangs below the last line: large letters are higher than their line.
    const double below = qMax(0.0, (QFontMetricsF(font).height() - line) / 2);
    return qCeil(layOut(layout, width, line, layoutDirection()) * line + below);
}

void GuideText::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(m_theme.color(Token::Ink));
    const double px = size();
    QTextLayout layout(m_text, pixelFont(m_theme, px, true));
    layOut(layout, width(), lineFor(px) * m_theme.scale(), layoutDirection());
    layout.draw(&painter, QPointF(0, 0));
}

} // namespace unhunch
