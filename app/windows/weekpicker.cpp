// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "weekpicker.h"

#include "painting.h"
#include "week.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace unhunch {

namespace {

constexpr int months = 12;
constexpr int earliestYear = 1970;
constexpr int cellWidth = 44;
constexpr int cellHeight = 30;

class WeekCell : public QStyledItemDelegate
{
public:
    WeekCell(const Theme &theme, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    { }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override
    {
        const QString day = index.data(Qt::DisplayRole).toString();
        if (day.isEmpty())
            return;
        painter->save();
        const QRectF box = QRectF(option.rect).adjusted(2, 2, -2, -2);
        const bool current = (option.state & QStyle::State_HasFocus) != 0;
        const bool open = (option.state & QStyle::State_Enabled) != 0;
        if (current) {
            paintPlane(*painter, box, 8, m_theme.color(Token::Ink));
        } else if ((option.state & QStyle::State_MouseOver) != 0 && open) {
            paintPlane(*painter, box, 8, m_theme.color(Token::Sunken), m_theme.color(Token::Ink),
                m_theme.isHighContrast() ? 1 : 0);
        }
        const Token ink = current ? Token::Surface : (open ? Token::Ink : Token::Ink3);
        paintText(*painter, box, Qt::AlignCenter, day, typeFont(m_theme, Type::Small, current),
            m_theme.color(ink));
        painter->restore();
    }

private:
    const Theme &m_theme;
};

class MonthHead : public QHeaderView
{
public:
    MonthHead(const Theme &theme, QWidget *parent)
        : QHeaderView(Qt::Vertical, parent)
        , m_theme(theme)
    { }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        painter->save();
        painter->fillRect(rect, m_theme.color(Token::Surface));
        paintText(*painter, QRectF(rect),
            QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter,
            model()->headerData(section, orientation()).toString(), typeFont(m_theme, Type::Small),
            m_theme.color(Token::Ink2));
        painter->restore();
    }

private:
    const Theme &m_theme;
};

} // namespace

YearModel::YearModel(QObject *parent)
    : QAbstractTableModel(parent)
{ }

void YearModel::setYear(int year, QDate today)
{
    beginResetModel();
    m_year = year;
    m_today = today;
    endResetModel();
}

QDate YearModel::firstOf(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const QDate month(m_year, index.row() + 1, 1);
    QDate first = firstOfWeek(month);
    if (first < month)
        first = first.addDays(7);
    first = first.addDays(qint64 {7} * index.column());
    return first.month() == month.month() && first <= m_today ? first : QDate();
}

QModelIndex YearModel::indexOf(QDate first) const
{
    if (first.year() != m_year)
        return {};
    return index(first.month() - 1, (first.day() - 1) / 7);
}

int YearModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : months;
}

int YearModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : most;
}

QVariant YearModel::data(const QModelIndex &index, int role) const
{
    const QDate first = firstOf(index);
    if (!first.isValid())
        return {};
    const QLocale locale;
    if (role == Qt::DisplayRole)
        return locale.toString(first.day());
    if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)
        return tr("Week of %1").arg(locale.toString(first, QLocale::LongFormat));
    return {};
}

QVariant YearModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Vertical)
        return {};
    if (role == Qt::DisplayRole)
        return QLocale().standaloneMonthName(section + 1, QLocale::ShortFormat);
    if (role == Qt::AccessibleTextRole)
        return QLocale().standaloneMonthName(section + 1);
    return {};
}

Qt::ItemFlags YearModel::flags(const QModelIndex &index) const
{
    return firstOf(index).isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable
                                    : Qt::ItemFlags(Qt::NoItemFlags);
}

WeekPicker::WeekPicker(const Theme &theme, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_theme(theme)
    , m_year(new Text(theme, Type::Body, Token::Ink, true))
    , m_back(new Button(theme, ButtonKind::Second, QString(), QStringLiteral("ui-chevron-left"),
          ButtonSize::Small))
    , m_on(new Button(theme, ButtonKind::Second, QString(), QStringLiteral("ui-chevron-right"),
          ButtonSize::Small))
    , m_table(new QTableView)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 12, 14, 12);
    auto *row = new QHBoxLayout;
    m_back->setAccessibleName(tr("A year back"));
    m_on->setAccessibleName(tr("A year on"));
    m_year->setAlignment(Qt::AlignCenter);
    row->addWidget(m_back);
    row->addWidget(m_year, 1);
    row->addWidget(m_on);
    column->addLayout(row);
    column->addWidget(m_table);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setMouseTracking(true);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->horizontalHeader()->hide();
    m_table->setVerticalHeader(new MonthHead(theme, m_table));
    m_table->setItemDelegate(new WeekCell(theme, m_table));
    m_table->setModel(&m_model);
    m_table->installEventFilter(this);
    m_table->setAccessibleName(tr("Weeks, each by its first day"));
    setAccessibleName(tr("Another week"));
    connect(m_back, &Button::clicked, this, [this] { turn(-1); });
    connect(m_on, &Button::clicked, this, [this] { turn(1); });
    connect(m_table, &QTableView::clicked, this, &WeekPicker::take);
    connect(&theme, &Theme::changed, this, &WeekPicker::follow);
    follow();
}

void WeekPicker::follow()
{
    QPalette colors = palette();
    for (const auto role : {QPalette::Base, QPalette::Window, QPalette::Button})
        colors.setColor(role, m_theme.color(Token::Surface));
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        colors.setColor(role, m_theme.color(Token::Ink2));
    setPalette(colors);
    m_table->setFont(typeFont(m_theme, Type::Small));
    m_table->verticalHeader()->setFont(typeFont(m_theme, Type::Small));
    m_table->verticalHeader()->setMinimumSectionSize(10);
    m_table->horizontalHeader()->setMinimumSectionSize(10);
    m_table->verticalHeader()->setDefaultSectionSize(m_theme.px(cellHeight));
    m_table->horizontalHeader()->setDefaultSectionSize(m_theme.px(cellWidth));
    m_table->verticalHeader()->setFixedWidth(m_theme.px(54));
    m_table->setFixedSize(
        m_theme.px(54 + YearModel::most * cellWidth) + 2, months * m_theme.px(cellHeight) + 2);
}

void WeekPicker::open(QWidget *at, QDate first, QDate today)
{
    m_today = today;
    m_model.setYear(first.year(), today);
    turn(0);
    m_table->setCurrentIndex(m_model.indexOf(first));
    adjustSize();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QPoint corner
        = at->mapToGlobal(mirrored ? at->rect().bottomRight() : at->rect().bottomLeft());
    move(corner + QPoint(mirrored ? -width() : 0, 6));
    show();
    m_table->setFocus(Qt::PopupFocusReason);
}

void WeekPicker::turn(int years)
{
    const int year = qBound(earliestYear, m_model.year() + years, m_today.year());
    const QModelIndex was = m_table->currentIndex();
    if (year != m_model.year()) {
        m_model.setYear(year, m_today);
        m_table->setCurrentIndex(m_model.index(qMax(0, was.row()), qMax(0, was.column())));
    }
    m_year->setText(QString::number(year));
    m_back->setEnabled(year > earliestYear);
    m_on->setEnabled(year < m_today.year());
}

void WeekPicker::take(const QModelIndex &index)
{
    const QDate first = m_model.firstOf(index);
    if (!first.isValid())
        return;
    close();
    Q_EMIT picked(first);
}

bool WeekPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            take(m_table->currentIndex());
            return true;
        case Qt::Key_PageUp:
            turn(-1);
            return true;
        case Qt::Key_PageDown:
            turn(1);
            return true;
        case Qt::Key_Escape:
            close();
            return true;
        default:
            break;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void WeekPicker::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Token::Surface));
    paintPlane(painter, rect(), 0, m_theme.color(Token::Surface), m_theme.color(Token::Outline),
        m_theme.edge());
}

} // namespace unhunch
