// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "libraryview.h"

#include "controls.h"

#include <QActionGroup>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>
#include <QToolTip>

namespace unhunch {

namespace {

constexpr int leastTile = 220; // at 100 %

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
    const int columns = qMax(1, (across + tileGapAcross) / (m_theme.px(leastTile) + tileGapAcross));
    const QSize grid(qMax(60, across / columns), tileHeight(m_theme) + tileGapDown);
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
