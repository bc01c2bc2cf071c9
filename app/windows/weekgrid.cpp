// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "weekgrid.h"

#include "beads.h"
#include "fonts.h"
#include "painting.h"

#include <QAbstractButton>
#include <QFocusEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStyledItemDelegate>

namespace unhunch {

namespace {

constexpr int headHeight = 68;
constexpr int footHeight = 36;
constexpr double discRadius = 16;
constexpr double columnRadius = 14;

// Which part of the chosen day's frame a rectangle shows.
enum class Part { Head, Cell, Foot };

void paintFrame(QPainter &painter, const Theme &theme, const QRect &rect, Part part)
{
    // The frame goes on above and below; the clip leaves the part that belongs here.
    constexpr int beyond = 40;
    const QRectF whole = QRectF(rect).adjusted(
        0, part == Part::Head ? 0 : -beyond, 0, part == Part::Foot ? 0 : beyond);
    painter.save();
    painter.setClipRect(rect);
    paintPlane(painter, whole, columnRadius, theme.color(Token::Surface),
        theme.color(Token::Outline), theme.edge());
    painter.restore();
}

class DayHead : public QHeaderView
{
public:
    DayHead(const Theme &theme, const WeekGrid *grid, QWidget *parent)
        : QHeaderView(Qt::Horizontal, parent)
        , m_theme(theme)
        , m_grid(grid)
    {
        setSectionsClickable(true);
        setHighlightSections(false);
        setDefaultAlignment(Qt::AlignCenter);
    }

    QSize sizeHint() const override { return {100, m_theme.px(headHeight)}; }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        painter->save();
        painter->fillRect(rect, m_theme.color(Token::Window));
        const QDate day = model()->headerData(section, orientation(), WeekModel::DayRole).toDate();
        const bool chosen = day == m_grid->chosen();
        const auto *week = static_cast<const WeekModel *>(model());
        const bool isToday = day == week->today();
        if (chosen) {
            paintFrame(*painter, m_theme, rect, Part::Head);
        }
        const QString name
            = model()->headerData(section, orientation(), Qt::DisplayRole).toString();
        paintText(*painter,
            QRectF(rect.left(), rect.top() + m_theme.px(8), rect.width(), m_theme.px(18)),
            Qt::AlignCenter, name, typeFont(m_theme, Type::Caption, isToday),
            m_theme.color(isToday ? Token::Ink : Token::Ink2));
        const QPointF centre(QRectF(rect).center().x(), rect.top() + m_theme.px(45));
        const double radius = discRadius * m_theme.scale();
        const bool steady
            = model()->headerData(section, orientation(), WeekModel::SteadyRole).toBool();
        if (chosen || steady) {
            const QRectF disc(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius);
            paintPlane(*painter, disc, radius,
                m_theme.color(chosen ? Token::Ink : Token::PrimarySoft), m_theme.color(Token::Ink),
                m_theme.isHighContrast() ? 2 : 0);
        }
        const Token ink = chosen ? Token::Surface : (steady ? Token::OnPrimarySoft : Token::Ink2);
        paintText(*painter, QRectF(centre.x() - 20, centre.y() - 14, 40, 28), Qt::AlignCenter,
            QLocale().toString(day.day()), typeFont(m_theme, Type::Body, true), m_theme.color(ink));
        painter->restore();
    }

private:
    const Theme &m_theme;
    const WeekGrid *m_grid;
};

class Gutter : public QHeaderView
{
public:
    Gutter(const Theme &theme, QWidget *parent)
        : QHeaderView(Qt::Vertical, parent)
        , m_theme(theme)
    { }

    QSize sizeHint() const override { return {m_theme.px(byHour() ? 56 : 156), 100}; }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        painter->save();
        painter->fillRect(rect, m_theme.color(Token::Window));
        const QString name
            = model()->headerData(section, orientation(), Qt::DisplayRole).toString();
        if (byHour()) {
            paintText(*painter, QRectF(rect).adjusted(0, 0, -14, 0),
                Qt::AlignRight | Qt::AlignVCenter, name, typeFont(m_theme, Type::Caption),
                m_theme.color(Token::Ink2));
        } else {
            const QFont font = typeFont(m_theme, Type::Small, true);
            paintText(*painter, QRectF(rect), Qt::AlignLeft | Qt::AlignVCenter,
                QFontMetrics(font).elidedText(name, Qt::ElideRight, rect.width() - 8), font,
                m_theme.color(Token::Ink));
        }
        painter->restore();
    }

private:
    bool byHour() const
    {
        return static_cast<const WeekModel *>(model())->rows() == WeekModel::Rows::ByHour;
    }

    const Theme &m_theme;
};

class CellPainter : public QStyledItemDelegate
{
public:
    CellPainter(const Theme &theme, const WeekGrid *grid, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
        , m_grid(grid)
    { }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override
    {
        const auto *model = static_cast<const WeekModel *>(index.model());
        painter->save();
        const bool foot = model->isFoot(index.row());
        const QDate day = model->dayOf(index.column());
        if (day == m_grid->chosen()) {
            paintFrame(*painter, m_theme, option.rect, foot ? Part::Foot : Part::Cell);
        }
        if (foot) {
            paintFoot(*painter, option.rect, index.data(WeekModel::FootRole).toString());
        } else if (model->rows() == WeekModel::Rows::ByHour) {
            paintHour(*painter, option.rect, *model, index);
        } else {
            paintStanding(*painter, option.rect, index);
        }
        const bool keyed = (option.state & QStyle::State_HasFocus) != 0 && m_grid->showsFocus();
        if (keyed) {
            paintPlane(*painter, QRectF(option.rect).adjusted(3, 2, -3, -2), 8, Qt::transparent,
                m_theme.color(Token::Focus), 2);
        }
        painter->restore();
    }

private:
    void paintFoot(QPainter &painter, const QRect &rect, const QString &text) const
    {
        // "5 of 7 +1": the first number and the extra are bold.
        const QStringList words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        const QFont plain = typeFont(m_theme, Type::Caption);
        const QFont bold = typeFont(m_theme, Type::Caption, true);
        const bool planned = words.size() == 2;
        double width = 0;
        const double space = QFontMetricsF(plain).horizontalAdvance(QLatin1Char(' '));
        const auto isBold = [&](qsizetype i) { return !planned && (i == 0 || i == 3); };
        for (qsizetype i = 0; i < words.size(); ++i) {
            width += QFontMetricsF(isBold(i) ? bold : plain).horizontalAdvance(words.at(i)) + space;
        }
        double x = rect.center().x() - (width - space) / 2;
        for (qsizetype i = 0; i < words.size(); ++i) {
            const QFont &font = isBold(i) ? bold : plain;
            const double advance = QFontMetricsF(font).horizontalAdvance(words.at(i));
            const Token ink = i == 3 ? Token::Primary : (isBold(i) ? Token::Ink : Token::Ink2);
            paintText(painter, QRectF(x, rect.top(), advance, rect.height()), Qt::AlignVCenter,
                words.at(i), font, m_theme.color(ink));
            x += advance + space;
        }
    }

    void paintHour(QPainter &painter, const QRect &rect, const WeekModel &model,
        const QModelIndex &index) const
    {
        const double x = QRectF(rect).center().x();
        const QDate day = model.dayOf(index.column());
        if (!model.linesOf(day).empty()) {
            QColor plumb = m_theme.color(Token::Outline);
            plumb.setAlphaF(0.6F);
            const double below
                = index.row() + 2 == model.rowCount() ? rect.center().y() : rect.bottom() + 1;
            paintDottedLine(painter, QPointF(x, rect.top()), QPointF(x, below), plumb);
        } else if (index.row() == (model.rowCount() - 1) / 2) {
            paintEmpty(painter, rect, index);
        }
        const QVariantList beads = index.data(WeekModel::BeadsRole).toList();
        const double shown = double(qMin(beads.size(), qsizetype(2)));
        const double part = shown > 1 ? 0.8 : 1;
        for (int i = 0; i < int(shown); ++i) {
            const double left = x + (i - (shown - 1) / 2) * 34;
            paintBead(painter, m_theme, static_cast<Bead>(beads.at(i).toInt()),
                QPointF(left, QRectF(rect).center().y()), part);
        }
    }

    void paintEmpty(QPainter &painter, const QRect &rect, const QModelIndex &index) const
    {
        paintText(painter, rect, Qt::AlignCenter, index.data(WeekModel::EmptyRole).toString(),
            typeFont(m_theme, Type::Caption), m_theme.color(Token::Ink2));
    }

    void paintStanding(QPainter &painter, const QRect &rect, const QModelIndex &index) const
    {
        painter.fillRect(QRectF(rect.left(), rect.bottom(), rect.width(), hairline(painter)),
            m_theme.color(Token::Hairline));
        if (index.row() == 0)
            paintEmpty(painter, rect, index);
        const QVariantList beads = index.data(WeekModel::BeadsRole).toList();
        const double step = beads.size() > 5 ? 55.0 / double(beads.size()) : 11;
        double x = QRectF(rect).center().x() - double(beads.size() - 1) * step / 2;
        for (const QVariant &bead : beads) {
            paintStandingBead(painter, m_theme, static_cast<Bead>(bead.toInt()),
                QPointF(x, QRectF(rect).center().y()));
            x += step;
        }
    }

    const Theme &m_theme;
    const WeekGrid *m_grid;
};

} // namespace

WeekGrid::WeekGrid(const Theme &theme, WeekModel *model, QWidget *parent)
    : QTableView(parent)
    , m_theme(theme)
    , m_model(model)
{
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setCornerButtonEnabled(false);
    setSelectionMode(QAbstractItemView::NoSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    setHorizontalHeader(new DayHead(theme, this, this));
    setVerticalHeader(new Gutter(theme, this));
    setModel(model);
    setItemDelegate(new CellPainter(theme, this, this));
    // The corner between the headers is ground like the rest.
    if (auto *corner = findChild<QAbstractButton *>(QString(), Qt::FindDirectChildrenOnly)) {
        corner->installEventFilter(this);
    }
    connect(horizontalHeader(), &QHeaderView::sectionClicked, this,
        [this](int section) { choose(m_model->dayOf(section)); });
    connect(selectionModel(), &QItemSelectionModel::currentColumnChanged, this, [this] {
        viewport()->update();
        horizontalHeader()->viewport()->update();
        Q_EMIT chosenChanged(chosen());
    });
    connect(&theme, &Theme::changed, this, &WeekGrid::fit);
    fit();
}

QDate WeekGrid::chosen() const
{
    return currentIndex().isValid() ? m_model->dayOf(currentIndex().column()) : QDate();
}

void WeekGrid::choose(QDate day)
{
    const int column = m_model->columnOf(day);
    if (column >= 0) {
        const int row = currentIndex().isValid() ? currentIndex().row() : 0;
        setCurrentIndex(m_model->index(qMin(row, m_model->rowCount() - 1), column));
    }
}

void WeekGrid::fit()
{
    const bool byHour = m_model->rows() == WeekModel::Rows::ByHour;
    QPalette colors = palette();
    colors.setColor(QPalette::Base, m_theme.color(Token::Window));
    colors.setColor(QPalette::Window, m_theme.color(Token::Window));
    setPalette(colors);
    const int rows = m_model->rowCount() - 1;
    const int high = m_theme.px(byHour ? (rows > 9 ? 30 : 38) : 52);
    horizontalHeader()->setMinimumSectionSize(20);
    verticalHeader()->setMinimumSectionSize(20);
    for (int column = 0; column < 7; ++column) {
        setColumnWidth(column, m_theme.px(byHour ? 78 : 64));
    }
    for (int row = 0; row < rows; ++row) {
        setRowHeight(row, high);
    }
    setRowHeight(rows, m_theme.px(footHeight));
    setFixedSize(
        m_theme.px(612), m_theme.px(headHeight) + rows * high + m_theme.px(footHeight) + 1);
}

void WeekGrid::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    const int column = m_model->columnOf(m_model->today());
    const double row = m_model->rowOf(m_model->now().time());
    if (column < 0 || row < 0)
        return;
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect first = visualRect(m_model->index(0, column));
    const double y = first.top() + (row + 0.5) * first.height();
    painter.fillRect(
        QRectF(first.left(), y - 1, first.width(), 2), m_theme.color(Token::AccentMark));
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(Token::AccentMark));
    painter.drawEllipse(QPointF(first.left() + 1, y), 4, 4);
}

bool WeekGrid::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint && qobject_cast<QAbstractButton *>(watched) != nullptr) {
        return true;
    }
    return QTableView::eventFilter(watched, event);
}

void WeekGrid::focusInEvent(QFocusEvent *event)
{
    m_byKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    QTableView::focusInEvent(event);
}

void WeekGrid::keyPressEvent(QKeyEvent *event)
{
    m_byKey = true;
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (event->modifiers() == Qt::NoModifier) {
            Q_EMIT entered(chosen());
            return;
        }
        event->ignore();
        return;
    }
    // Home is the window's, and the arrows with Alt the page's.
    if (event->key() == Qt::Key_Home || event->modifiers().testFlag(Qt::AltModifier)) {
        event->ignore();
        return;
    }
    QTableView::keyPressEvent(event);
}

} // namespace unhunch
