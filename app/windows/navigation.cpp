// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "navigation.h"

#include "icons.h"
#include "painting.h"

#include <QPainter>
#include <QStyledItemDelegate>

namespace unhunch {

namespace {

constexpr int tabGap = 32; // between two names
constexpr int barHeight = 4;
constexpr int rowHeight = 40;
constexpr int iconPx = 20;

class SideDelegate : public QStyledItemDelegate
{
public:
    SideDelegate(const Theme &theme, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    { }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const QFontMetrics metrics(typeFont(m_theme, Type::Body, true));
        return {metrics.horizontalAdvance(index.data().toString()) + 60,
            qMax(rowHeight, metrics.height() + 20) + 2};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override
    {
        painter->save();
        const bool chosen = option.state.testFlag(QStyle::State_Selected);
        const QRectF row = QRectF(option.rect).adjusted(0, 0, 0, -2);
        if (chosen || option.state.testFlag(QStyle::State_MouseOver)) {
            paintPlane(*painter, row, 10,
                m_theme.color(chosen ? Token::PrimarySoft : Token::Sunken),
                m_theme.color(Token::Ink), chosen && m_theme.isHighContrast() ? 2 : 0);
        }
        if (option.state.testFlag(QStyle::State_HasFocus)
            && option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
            paintPlane(*painter, row, 10, Qt::transparent, m_theme.color(Token::Focus), 2);
        }
        const QColor ink = m_theme.color(chosen ? Token::OnPrimarySoft : Token::Ink);
        const bool mirrored = option.direction == Qt::RightToLeft;
        const double left = mirrored ? row.right() - 12 - iconPx : row.left() + 12;
        paintIcon(*painter, index.data(Qt::UserRole).toString(), ink,
            QRectF(left, row.top() + (row.height() - iconPx) / 2, iconPx, iconPx));
        const QRectF words = mirrored ? row.adjusted(12, 0, -44, 0) : row.adjusted(44, 0, -12, 0);
        paintText(*painter, words, Qt::AlignVCenter | Qt::AlignLeft, index.data().toString(),
            typeFont(m_theme, Type::Body, chosen), ink);
        painter->restore();
    }

private:
    const Theme &m_theme;
};

} // namespace

Tabs::Tabs(const Theme &theme, QWidget *parent)
    : QTabBar(parent)
    , m_theme(theme)
{
    setDrawBase(false);
    setExpanding(false);
    setUsesScrollButtons(false);
    setElideMode(Qt::ElideNone);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    follow();
    connect(&theme, &Theme::changed, this, &Tabs::follow);
}

void Tabs::follow()
{
    setFont(typeFont(m_theme, Type::Body, true)); // as wide as the widest it can be
    updateGeometry();
    update();
}

QSize Tabs::tabSizeHint(int index) const
{
    return {QFontMetrics(font()).horizontalAdvance(tabText(index)) + tabGap,
        qMax(56, m_theme.px(40) + 16)};
}

void Tabs::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    for (int i = 0; i < count(); ++i) {
        const QRectF place(tabRect(i));
        const bool chosen = i == currentIndex();
        const bool lit = chosen || place.contains(mapFromGlobal(QCursor::pos()));
        const QFont shown = typeFont(m_theme, Type::Body, chosen);
        paintText(painter, place, Qt::AlignCenter, tabText(i), shown,
            m_theme.color(lit ? Token::Ink : Token::Ink2));
        const double wide = QFontMetricsF(font()).horizontalAdvance(tabText(i));
        const double left = place.center().x() - wide / 2;
        if (chosen) {
            paintPlane(painter, QRectF(left, height() - barHeight + 1, wide, barHeight), 2,
                m_theme.color(Token::Primary));
        }
        if (chosen && hasFocus()) {
            paintPlane(painter, QRectF(left - 8, place.center().y() - 16, wide + 16, 32), 8,
                Qt::transparent, m_theme.color(Token::Focus), 2);
        }
    }
}

SideList::SideList(const Theme &theme, QWidget *parent)
    : QListWidget(parent)
    , m_theme(theme)
{
    setItemDelegate(new SideDelegate(theme, this));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    viewport()->setAutoFillBackground(false);
    follow();
    connect(&theme, &Theme::changed, this, &SideList::follow);
}

void SideList::follow()
{
    scheduleDelayedItemsLayout();
    updateGeometry();
    viewport()->update();
}

void SideList::add(const QString &icon, const QString &name)
{
    auto *item = new QListWidgetItem(name, this);
    item->setData(Qt::UserRole, icon);
    updateGeometry();
}

QSize SideList::sizeHint() const
{
    QSize size(qMax(196, m_theme.px(150)), 0);
    for (int i = 0; i < count(); ++i) {
        const QSize row = sizeHintForIndex(indexFromItem(item(i)));
        size = {qMax(size.width(), row.width()), size.height() + row.height()};
    }
    return size;
}

} // namespace unhunch
