// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "placetile.h"

#include "figureview.h"
#include "fonts.h"
#include "icons.h"
#include "painting.h"
#include "tellingphase.h"

#include <QPainter>
#include <QPainterPath>

namespace unhunch {

namespace {

constexpr int pictureHeight = 138;
constexpr int figurePx = 132;
constexpr double radius = 12;
constexpr int box = 22;
constexpr int margin = 14;
constexpr int leastWidth = 150;

} // namespace

PlaceTile::PlaceTile(const Theme &theme, const Stretch *stretch, const QString &name,
    const QString &below, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_figure(new FigureView)
    , m_below(below)
{
    setCheckable(true); // before it has a name, which a screen reader is told at once
    setText(name);
    setAccessibleName(name);
    setAccessibleDescription(below);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    if (stretch != nullptr) {
        const Phase &phase = tellingPhase(*stretch, {});
        const Side side = stretch->sided ? stretch->firstSide : Side::None;
        m_figure->setStretch(stretch);
        m_figure->setMoment({phase.key, phase.key, side, side});
    }
    follow();
    connect(&theme, &Theme::changed, this, &PlaceTile::follow);
}

PlaceTile::~PlaceTile()
{
    delete m_figure;
}

void PlaceTile::follow()
{
    m_figure->setFigure(m_theme.figure());
    m_figure->setDark(m_theme.isDark());
    m_figure->setHighContrast(m_theme.isHighContrast());
    updateGeometry();
    update();
}

QSize PlaceTile::sizeHint() const
{
    const QFontMetrics bold(typeFont(m_theme, Type::Body, true));
    const QFontMetrics caption(typeFont(m_theme, Type::Caption));
    const int words = qMax(bold.horizontalAdvance(text()), caption.horizontalAdvance(m_below));
    const int width = qMax(leastWidth, words + 2 * margin);
    return {width, heightForWidth(width)};
}

QSize PlaceTile::minimumSizeHint() const
{
    int longest = 0;
    for (const auto &[words, font] : {std::pair {text(), typeFont(m_theme, Type::Body, true)},
             {m_below, typeFont(m_theme, Type::Caption)}}) {
        for (const QString &word : words.split(QLatin1Char(' ')))
            longest = qMax(longest, QFontMetrics(font).horizontalAdvance(word));
    }
    const int width = qMax(leastWidth, longest + 2 * margin);
    return {width, pictureHeight + m_theme.px(64)};
}

QRect PlaceTile::placeOf(const QString &words, const QFont &font, int width) const
{
    return QFontMetrics(font).boundingRect(
        QRect(0, 0, width - 2 * margin, 10'000), Qt::TextWordWrap, words);
}

int PlaceTile::heightForWidth(int width) const
{
    const int name = placeOf(text(), typeFont(m_theme, Type::Body, true), width).height();
    const int below = placeOf(m_below, typeFont(m_theme, Type::Caption), width).height();
    return pictureHeight + m_theme.px(64) + qMax(0, name - m_theme.px(20))
        + qMax(0, below - m_theme.px(18));
}

void PlaceTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF all(rect());
    const bool on = isChecked();
    paintPlane(painter, all, radius, m_theme.color(Token::Surface));
    painter.save();
    QPainterPath rounded;
    rounded.addRoundedRect(all, radius, radius);
    painter.setClipPath(rounded);
    const QRectF picture(0, 0, width(), pictureHeight);
    painter.setClipRect(picture, Qt::IntersectClip);
    painter.fillRect(picture, m_theme.color(Token::Stage));
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(Token::StageGlow));
    painter.drawEllipse(QPointF(width() / 2.0, 72), 56, 56);
    painter.drawImage(QPointF(qRound((width() - figurePx) / 2.0), 4),
        m_figure->render(figurePx, painter.device()->devicePixelRatioF()));
    painter.restore();
    paintPlane(painter, all, radius, Qt::transparent,
        m_theme.color(on ? Token::Primary : Token::Outline), on ? 2 : m_theme.edge());
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QRectF mark(mirrored ? 10 : width() - 10 - box, 10, box, box);
    paintPlane(painter, mark, 6, m_theme.color(on ? Token::Primary : Token::Surface),
        m_theme.color(Token::Outline), on ? 0 : 2);
    if (on) {
        paintIcon(painter, QStringLiteral("ui-check"), m_theme.color(Token::OnPrimary),
            QRectF(mark.left() + 1, mark.top() + 1, 20, 20));
    }
    const auto write = [&](const QString &words, const QFont &font, Token ink, double y, int high) {
        const int needed = qMax(high, placeOf(words, font, width()).height());
        painter.setFont(font);
        painter.setPen(m_theme.color(ink));
        painter.drawText(QRectF(margin, y, width() - 2 * margin, needed),
            Qt::AlignVCenter | Qt::AlignLeft | Qt::TextWordWrap | Qt::TextDontClip, words);
        return y + needed;
    };
    const double top = write(text(), typeFont(m_theme, Type::Body, true), Token::Ink,
        pictureHeight + 10, m_theme.px(20));
    write(m_below, typeFont(m_theme, Type::Caption), Token::Ink2, top, m_theme.px(18));
}

} // namespace unhunch
