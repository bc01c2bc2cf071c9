// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "librarytile.h"

#include "controls.h"
#include "icons.h"
#include "libraryview.h"
#include "painting.h"

#include <QPainter>
#include <QPainterPath>

namespace unhunch {

namespace {

constexpr int pictureHeight = 88;
constexpr int figurePx = 92;
constexpr double floorAt = 0.9; // of the figure's picture
constexpr int iconPx = 20;
constexpr int inset = 12;
constexpr double radius = 14;

} // namespace

int tileHeight(const Theme &theme)
{
    return pictureHeight + 12 + theme.px(20) + theme.px(18) + qMax(34, theme.px(34)) + 4;
}

TilePlan tilePlan(const Theme &theme, const QRectF &cell, bool mirrored)
{
    TilePlan plan;
    plan.tile = cell.adjusted(0, 0, -tileGapAcross, -tileGapDown);
    if (mirrored) {
        plan.tile.translate(tileGapAcross, 0);
    }
    const QRectF &tile = plan.tile;
    plan.picture = QRectF(tile.left(), tile.top(), tile.width(), pictureHeight);
    const double star = mirrored ? tile.left() + 4 : tile.right() - 4 - 36;
    const double more = mirrored ? tile.right() - 4 - 36 : tile.left() + 4;
    plan.star = QRectF(star, tile.top() + 4, 36, 36);
    plan.more = QRectF(more, tile.top() + 4, 36, 36);
    const double left = tile.left() + inset;
    const double width = tile.width() - 2 * inset;
    double y = plan.picture.bottom() + 7;
    plan.name = QRectF(left, y, width, theme.px(20));
    y += plan.name.height();
    plan.place = QRectF(left, y, width, theme.px(18));
    y += plan.place.height() + 3;
    plan.rhythm = QRectF(left, y, width, tile.bottom() - 4 - y);
    return plan;
}

TileDelegate::TileDelegate(LibraryView *view)
    : QStyledItemDelegate(view)
    , m_view(view)
    , m_theme(view->theme())
{ }

QSize TileDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return m_view->gridSize();
}

void TileDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const bool mirrored = option.direction == Qt::RightToLeft;
    const TilePlan plan = tilePlan(m_theme, QRectF(option.rect), mirrored);
    switch (LibraryModel::Kind(index.data(LibraryModel::KindRole).toInt())) {
    case LibraryModel::Kind::Stretch:
        paintStretch(*painter, plan, index, mirrored);
        break;
    case LibraryModel::Kind::Note:
        paintWords(
            *painter, plan, Token::AccentSoft, Token::OnAccentSoft, noteWords(), noteSource());
        break;
    case LibraryModel::Kind::Problem:
        paintWords(*painter, plan, Token::Surface, Token::Ink2,
            LibraryView::tr("A stretch of your own could not be read."), index.data().toString());
        break;
    }
    if (option.state.testFlag(QStyle::State_HasFocus) && m_view->isByKey()) {
        paintPlane(*painter, plan.tile.adjusted(-4, -4, 4, 4), radius + 4, Qt::transparent,
            m_theme.color(Token::Focus), 2);
    }
    painter->restore();
}

void TileDelegate::paintWords(QPainter &painter, const TilePlan &plan, Token ground, Token ink,
    const QString &words, const QString &below) const
{
    paintPlane(painter, plan.tile, radius, m_theme.color(ground),
        m_theme.color(ground == Token::Surface ? Token::Hairline : Token::Ink),
        ground == Token::Surface || m_theme.isHighContrast() ? m_theme.edge() : 0);
    const QRectF inner = plan.tile.adjusted(16, 14, -16, -12);
    painter.setPen(m_theme.color(ink));
    painter.setFont(typeFont(m_theme, Type::Body, true));
    QRectF used;
    painter.drawText(inner, Qt::TextWordWrap | Qt::AlignTop, words, &used);
    painter.setFont(typeFont(m_theme, Type::Caption));
    painter.drawText(
        QRectF(inner.left(), used.bottom() + 6, inner.width(), inner.bottom() - used.bottom()),
        Qt::TextWordWrap | Qt::AlignTop, below);
}

void TileDelegate::paintPicture(
    QPainter &painter, const TilePlan &plan, const QModelIndex &index) const
{
    QPainterPath rounded;
    rounded.addRoundedRect(plan.tile, radius, radius);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipPath(rounded);
    painter.setClipRect(plan.picture, Qt::IntersectClip);
    painter.fillRect(plan.picture, m_theme.color(Token::Stage));
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(Token::StageGlow));
    painter.drawEllipse(QPointF(plan.picture.center().x(), plan.picture.bottom() + 12), 74, 74);
    const bool pale = index.data(LibraryModel::OffRole).toBool() && !m_theme.isHighContrast();
    painter.setOpacity(pale ? 0.5 : 1);
    const Stretch *stretch = static_cast<const LibraryModel *>(index.model())->stretchAt(index);
    const QImage picture
        = m_view->portraits().picture(*stretch, figurePx, painter.device()->devicePixelRatioF());
    painter.drawImage(QPointF(qRound(plan.picture.center().x() - figurePx / 2.0),
                          plan.picture.bottom() - 6 - qRound(figurePx * floorAt)),
        picture);
    painter.restore();
}

void TileDelegate::paintStretch(
    QPainter &painter, const TilePlan &plan, const QModelIndex &index, bool mirrored) const
{
    const bool lit = m_view->isLit(index);
    const bool off = index.data(LibraryModel::OffRole).toBool();
    paintPlane(painter, plan.tile, radius, m_theme.color(Token::Surface));
    paintPicture(painter, plan, index);
    paintPlane(painter, plan.tile, radius, Qt::transparent,
        m_theme.color(lit ? Token::Outline : Token::Hairline), m_theme.edge());
    const auto icon = [&](const QString &name, const QRectF &place, Token token) {
        paintIcon(painter, name, m_theme.color(token),
            QRectF(qRound(place.center().x() - iconPx / 2.0),
                qRound(place.center().y() - iconPx / 2.0), iconPx, iconPx));
    };
    const bool starred = index.data(LibraryModel::StarRole).toBool();
    icon(starred ? QStringLiteral("ui-star-filled") : QStringLiteral("ui-star"), plan.star,
        starred ? Token::AccentMark : Token::Ink2);
    if (lit || (m_view->isByKey() && index == m_view->currentIndex())) {
        icon(QStringLiteral("ui-info"), plan.more, Token::Ink2);
    }
    const Qt::Alignment start = Qt::AlignVCenter | Qt::AlignLeft;
    const auto line
        = [&](const QRectF &place, const QString &text, const QFont &font, Token token) {
              const QString shown
                  = QFontMetrics(font).elidedText(text, Qt::ElideRight, int(place.width()));
              paintText(painter, place, start, shown, font, m_theme.color(token));
              return QFontMetricsF(font).horizontalAdvance(shown);
          };
    line(plan.name, index.data().toString(), typeFont(m_theme, Type::Body, true), Token::Ink);
    const QRectF mark(mirrored ? plan.place.right() - iconPx : plan.place.left(),
        plan.place.center().y() - iconPx / 2.0, iconPx, iconPx);
    icon(index.data(LibraryModel::IconRole).toString(), mark, Token::Ink2);
    const int gap = iconPx + 4;
    line(plan.place.adjusted(mirrored ? 0 : gap, 0, mirrored ? -gap : 0, 0),
        index.data(LibraryModel::PlaceRole).toString(), typeFont(m_theme, Type::Caption),
        Token::Ink2);
    const bool prompts = index.data(LibraryModel::PromptsRole).toBool();
    const Token ink = prompts ? Token::Primary : (off ? Token::Ink3 : Token::Ink2);
    const QRectF words = plan.rhythm.adjusted(mirrored ? 22 : 0, 0, mirrored ? 0 : -22, 0);
    const double wide = line(words, index.data(LibraryModel::RhythmRole).toString(),
        typeFont(m_theme, Type::Small, prompts), ink);
    const double x = mirrored ? words.right() - wide - 4 - iconPx : words.left() + wide + 4;
    icon(QStringLiteral("ui-chevron-down"),
        QRectF(x, plan.rhythm.top(), iconPx, plan.rhythm.height()), ink);
}

} // namespace unhunch
