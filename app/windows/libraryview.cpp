// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "libraryview.h"

#include "controls.h"
#include "icons.h"
#include "painting.h"

#include <QActionGroup>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QToolTip>

namespace unhunch {

namespace {

constexpr int leastTile = 220; // at 100 %
constexpr int pictureHeight = 88;
constexpr int figurePx = 92;
constexpr double floorAt = 0.9; // of the figure's picture
constexpr int gapAcross = 16;
constexpr int gapDown = 14;
constexpr int iconPx = 20;
constexpr int inset = 12;
constexpr double radius = 14;

int tileHeight(const Theme &theme)
{
    return pictureHeight + 12 + theme.px(20) + theme.px(18) + qMax(34, theme.px(34)) + 4;
}

TilePlan tilePlan(const Theme &theme, const QRectF &cell, bool mirrored)
{
    TilePlan plan;
    plan.tile = cell.adjusted(0, 0, -gapAcross, -gapDown);
    if (mirrored) {
        plan.tile.translate(gapAcross, 0);
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

class TileDelegate : public QStyledItemDelegate
{
public:
    explicit TileDelegate(LibraryView *view)
        : QStyledItemDelegate(view)
        , m_view(view)
        , m_theme(view->theme())
    { }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return m_view->gridSize();
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override
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
                LibraryView::tr("A stretch of your own could not be read."),
                index.data().toString());
            break;
        }
        if (option.state.testFlag(QStyle::State_HasFocus) && m_view->isByKey()) {
            paintPlane(*painter, plan.tile.adjusted(-4, -4, 4, 4), radius + 4, Qt::transparent,
                m_theme.color(Token::Focus), 2);
        }
        painter->restore();
    }

private:
    void paintWords(QPainter &painter, const TilePlan &plan, Token ground, Token ink,
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

    void paintPicture(QPainter &painter, const TilePlan &plan, const QModelIndex &index) const
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
        const QImage picture = m_view->portraits().picture(
            *stretch, figurePx, painter.device()->devicePixelRatioF());
        painter.drawImage(QPointF(qRound(plan.picture.center().x() - figurePx / 2.0),
                              plan.picture.bottom() - 6 - qRound(figurePx * floorAt)),
            picture);
        painter.restore();
    }

    void paintStretch(
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

    LibraryView *m_view;
    const Theme &m_theme;
};

} // namespace

LibraryView::LibraryView(
    const Theme &theme, SettingStore &store, LibraryModel *model, QWidget *parent)
    : QListView(parent)
    , m_theme(theme)
    , m_store(store)
    , m_model(model)
    , m_portraits(theme)
{
    setModel(model);
    setItemDelegate(new TileDelegate(this));
    setViewMode(QListView::IconMode);
    setMovement(QListView::Static);
    setResizeMode(QListView::Adjust);
    setUniformItemSizes(true);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    viewport()->setAutoFillBackground(false);
    // The ring of the first row stands above it.
    setViewportMargins(6, 6, 0, 0);
    setAccessibleName(tr("Stretches"));
    connect(&theme, &Theme::changed, this, &LibraryView::fit);
    connect(&m_portraits, &Portraits::ready, this, [this](const QString &stretch) {
        const int row = m_model->rowOf(stretch);
        if (row >= 0) {
            update(m_model->index(row));
        }
    });
    fit();
}

void LibraryView::fit()
{
    // The list keeps room for its scroll bar, whether that is there or not.
    const int across = maximumViewportSize().width() - verticalScrollBar()->sizeHint().width();
    const int columns = qMax(1, (across + gapAcross) / (m_theme.px(leastTile) + gapAcross));
    const QSize grid(qMax(60, across / columns), tileHeight(m_theme) + gapDown);
    if (grid != gridSize()) {
        setGridSize(grid);
    }
    verticalScrollBar()->setSingleStep(40);
    viewport()->update();
}

void LibraryView::resizeEvent(QResizeEvent *event)
{
    fit();
    QListView::resizeEvent(event);
}

TilePlan LibraryView::planOf(const QModelIndex &index) const
{
    QRect cell = visualRect(index);
    cell.setSize(gridSize());
    return tilePlan(m_theme, QRectF(cell), layoutDirection() == Qt::RightToLeft);
}

void LibraryView::star(const QModelIndex &index)
{
    if (const Stretch *stretch = m_model->stretchAt(index)) {
        setStarred(m_store, stretch->id, !isStarred(m_store, stretch->id));
    }
}

void LibraryView::openRhythms(const QModelIndex &index)
{
    if (const Stretch *stretch = m_model->stretchAt(index)) {
        const QPointF corner = planOf(index).rhythm.bottomLeft();
        openRhythmMenu(
            m_theme, m_store, stretch->id, viewport()->mapToGlobal(corner.toPoint()), this);
    }
}

void LibraryView::keyPressEvent(QKeyEvent *event)
{
    m_byKey = true;
    const QModelIndex index = currentIndex();
    const Stretch *stretch = m_model->stretchAt(index);
    const int key = event->key();
    const bool plain = !(event->modifiers() & ~Qt::KeypadModifier);
    if (stretch != nullptr && plain && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
        Q_EMIT opened(stretch->id);
    } else if (stretch != nullptr && plain && key == Qt::Key_F
        && m_store.isOn(QStringLiteral("single-keys"))) {
        star(index);
    } else if (stretch != nullptr && plain && key == Qt::Key_Space) {
        Q_EMIT detailsWanted(stretch->id);
    } else if (stretch != nullptr
        && (key == Qt::Key_Menu
            || (event->modifiers() == Qt::AltModifier && key == Qt::Key_Down))) {
        openRhythms(index);
    } else if (plain && (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_F)) {
        event->ignore();
    } else {
        QListView::keyPressEvent(event);
        viewport()->update();
    }
}

void LibraryView::mouseReleaseEvent(QMouseEvent *event)
{
    m_byKey = false;
    QListView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    const Stretch *stretch = m_model->stretchAt(index);
    if (stretch == nullptr || event->button() != Qt::LeftButton) {
        return;
    }
    const TilePlan plan = planOf(index);
    if (plan.star.contains(event->position())) {
        star(index);
    } else if (plan.more.contains(event->position())) {
        Q_EMIT detailsWanted(stretch->id);
    } else if (plan.rhythm.contains(event->position())) {
        openRhythms(index);
    } else if (plan.tile.contains(event->position())) {
        Q_EMIT opened(stretch->id);
    }
}

void LibraryView::mouseDoubleClickEvent(QMouseEvent *event)
{
    event->accept(); // the first of the two has opened it
}

void LibraryView::mouseMoveEvent(QMouseEvent *event)
{
    const QModelIndex under = indexAt(event->position().toPoint());
    if (under != m_under) {
        m_under = under;
        viewport()->update();
    }
    const bool acts
        = m_model->stretchAt(under) != nullptr && planOf(under).tile.contains(event->position());
    viewport()->setCursor(acts ? Qt::PointingHandCursor : Qt::ArrowCursor);
    QListView::mouseMoveEvent(event);
}

void LibraryView::leaveEvent(QEvent *event)
{
    m_under = QModelIndex();
    viewport()->update();
    QListView::leaveEvent(event);
}

void LibraryView::focusInEvent(QFocusEvent *event)
{
    m_byKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason
        || event->reason() == Qt::ShortcutFocusReason;
    if (!currentIndex().isValid() && m_model->rowCount() > 0) {
        setCurrentIndex(m_model->index(0));
    }
    QListView::focusInEvent(event);
}

void LibraryView::contextMenuEvent(QContextMenuEvent *event)
{
    const QModelIndex index
        = event->reason() == QContextMenuEvent::Keyboard ? currentIndex() : indexAt(event->pos());
    openRhythms(index);
}

QString LibraryView::toolTipAt(const QPoint &pos) const
{
    const QModelIndex index = indexAt(pos);
    if (m_model->stretchAt(index) != nullptr) {
        const TilePlan plan = planOf(index);
        if (plan.star.contains(pos)) {
            return tr("Favourite");
        }
        if (plan.more.contains(pos)) {
            return tr("About this stretch");
        }
        if (plan.rhythm.contains(pos)) {
            return tr("How often");
        }
    }
    return index.data().toString();
}

bool LibraryView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), toolTipAt(help->pos()), viewport());
        return true;
    }
    return QListView::viewportEvent(event);
}

void openRhythmMenu(const Theme &theme, SettingStore &store, const QString &stretch,
    const QPoint &at, QWidget *parent)
{
    auto *menu = new QMenu(parent);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("rhythms"));
    styleMenu(*menu, theme);
    auto *group = new QActionGroup(menu);
    const Rhythm now = rhythmOf(store, stretch);
    for (const Rhythm &each : rhythmsFor(store, stretch)) {
        if (each.kind == Rhythm::Kind::Off) {
            menu->addSeparator();
        }
        QAction *action
            = menu->addAction(each.kind == Rhythm::Kind::Off ? LibraryView::tr("Off, not for me")
                                                             : rhythmWords(each));
        action->setCheckable(true);
        action->setChecked(each == now);
        group->addAction(action);
        QObject::connect(action, &QAction::triggered, parent,
            [&store, stretch, each] { setRhythm(store, stretch, each); });
    }
    menu->popup(at);
}

} // namespace unhunch
