// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "daylog.h"

#include "beads.h"
#include "logbar.h"
#include "painting.h"
#include "words.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace unhunch {

namespace {

constexpr double rowHeight = 45; // of two lines, at 100 %
constexpr double lineHeight = 18;
constexpr int beyond = 8;
constexpr int timeWidth = 69;
constexpr int nameLeft = 100;

enum Role { NamesRole = Qt::UserRole, WordsRole, TimeRole, BeadRole };

// Names, each on a line since nothing is cut here, and below them what happened. Of what is only
// planned the bead says so where there are two names, or a day ahead would not fit the window.
struct Layout
{
    QStringList names;
    QString words;

    explicit Layout(const QModelIndex &index)
        : names(index.data(NamesRole).toStringList())
    {
        const auto bead = static_cast<Bead>(index.data(BeadRole).toInt());
        if (bead != Bead::Planned || names.size() == 1)
            words = index.data(WordsRole).toString();
    }

    double lines() const { return static_cast<double>(names.size() + (words.isEmpty() ? 0 : 1)); }
};

class LinePainter : public QStyledItemDelegate
{
public:
    LinePainter(const Theme &theme, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    { }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        return {100, m_theme.px(rowHeight + lineHeight * (Layout(index).lines() - 2))};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override
    {
        painter->save();
        const QRect all = option.rect;
        const auto mirrored = [&](double left, double top, double width, double height) {
            return QRectF(QStyle::visualRect(
                option.direction, all, QRectF(left, top, width, height).toRect()));
        };
        const auto start
            = QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter;
        const double left = all.left() + beyond;
        if (index.row() > 0)
            painter->fillRect(QRectF(left, all.top(), all.width() - 2 * beyond, hairline(*painter)),
                m_theme.color(Token::Hairline));
        const auto bead = static_cast<Bead>(index.data(BeadRole).toInt());
        const double high = all.height();
        paintText(*painter, mirrored(left, all.top(), m_theme.px(timeWidth), high), start,
            index.data(TimeRole).toString(), typeFont(m_theme, Type::Small),
            m_theme.color(Token::Ink2));
        paintBead(*painter, m_theme, bead,
            mirrored(left + m_theme.px(timeWidth) - 20, all.top(), 40, high).center());
        const bool strong = bead == Bead::Done || bead == Bead::DoneAfterSnooze
            || bead == Bead::Picked || bead == Bead::Partial;
        const QFont font = typeFont(m_theme, Type::Body, strong);
        const Layout layout(index);
        const double line = m_theme.px(lineHeight);
        const double width = all.width() - 2 * beyond - m_theme.px(nameLeft);
        double y = all.top() + high / 2 - 1 - line * layout.lines() / 2;
        for (qsizetype i = 0; i < layout.names.size(); ++i, y += line) {
            const QString name = i == 0
                ? layout.names.at(i)
                : DayLog::tr("+ %1", "another stretch of the same prompt").arg(layout.names.at(i));
            paintText(*painter, mirrored(left + m_theme.px(nameLeft), y, width, line), start,
                QFontMetrics(font).elidedText(name, Qt::ElideRight, int(width)), font,
                m_theme.color(Token::Ink));
        }
        const QFont small = typeFont(m_theme, Type::Caption);
        paintText(*painter, mirrored(left + m_theme.px(nameLeft), y + 1, width, line), start,
            QFontMetrics(small).elidedText(layout.words, Qt::ElideRight, int(width)), small,
            m_theme.color(Token::Ink2));
        if ((option.state & QStyle::State_HasFocus) != 0)
            paintPlane(*painter, QRectF(all).adjusted(1, 2, -1, -2), 8, Qt::transparent,
                m_theme.color(Token::Focus), 2);
        painter->restore();
    }

private:
    const Theme &m_theme;
};

bool moves(const LogLine &line)
{
    return line.key.startsWith(QLatin1String("offer "))
        || line.key.startsWith(QLatin1String("session "));
}

} // namespace

DayLogModel::DayLogModel(const Catalogue &catalogue, QObject *parent)
    : QAbstractListModel(parent)
    , m_catalogue(catalogue)
{ }

void DayLogModel::setLines(const std::vector<LogLine> &lines)
{
    beginResetModel();
    m_lines = lines;
    endResetModel();
}

QStringList DayLogModel::names(int row) const
{
    return lineNames(line(row), m_catalogue).split(QStringLiteral(" + "));
}

int DayLogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant DayLogModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const LogLine &of = line(index.row());
    switch (role) {
    case NamesRole:
        return names(index.row());
    case WordsRole:
        return lineWords(of);
    case TimeRole:
        return timeWords(lineTime(of));
    case BeadRole:
        return static_cast<int>(shownBead(of));
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2, %3")
            .arg(timeWords(lineTime(of)), names(index.row()).join(QStringLiteral(", ")),
                lineWords(of));
    case Qt::ToolTipRole:
        return lineWords(of);
    default:
        return {};
    }
}

DayLog::DayLog(const Theme &theme, const Catalogue &catalogue, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_catalogue(catalogue)
    , m_model(catalogue)
    , m_title(new Text(theme, Type::Lead, Token::Ink, true))
    , m_sum(new Text(theme, Type::Caption, Token::Ink2))
    , m_list(new QListView(this))
    , m_bar(new LogBar(theme, this))
{
    auto *column = new QVBoxLayout(this);
    // The lines reach a little beyond their text, for the frame of the one that has the focus.
    column->setContentsMargins(19 - beyond, 14, 19 - beyond, 12);
    column->setSpacing(0);
    for (Text *inner : {m_title, m_sum})
        inner->setContentsMargins(beyond, 0, beyond, 0);
    column->addWidget(m_title);
    column->addWidget(m_sum);
    column->addSpacing(4);
    column->addWidget(m_list);
    column->addWidget(m_bar);
    m_list->setObjectName(QStringLiteral("log"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSelectionMode(QAbstractItemView::NoSelection);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setItemDelegate(new LinePainter(theme, m_list));
    m_list->setModel(&m_model);
    m_list->installEventFilter(this);
    m_bar->installEventFilter(this);
    connect(m_list, &QWidget::customContextMenuRequested, this, &DayLog::openMenu);
    connect(m_bar, &LogBar::undoWanted, this, &DayLog::undoWanted);
    connect(m_bar, &LogBar::moveWanted, this, &DayLog::moveWanted);
    connect(m_bar, &LogBar::noteWanted, this, &DayLog::noteWanted);
    connect(m_bar, &LogBar::left, m_list, [this] { m_list->setFocus(Qt::OtherFocusReason); });
    connect(&theme, &Theme::changed, this, &DayLog::fit);
}

void DayLog::show(QDate day, const QString &sum, const std::vector<LogLine> &lines)
{
    const int row = day == m_day ? m_list->currentIndex().row() : -1;
    if (day != m_day)
        m_bar->hide();
    m_day = day;
    m_title->setText(weekdayWords(day));
    m_sum->setText(sum);
    m_model.setLines(lines);
    if (row >= 0 && !lines.empty())
        m_list->setCurrentIndex(m_model.index(qMin(row, m_model.rowCount() - 1)));
    m_list->setVisible(!lines.empty());
    setAccessibleName(QStringLiteral("%1, %2").arg(m_title->text(), sum));
    m_list->setAccessibleName(accessibleName());
    fit();
}

void DayLog::fit()
{
    int high = 0;
    for (int row = 0; row < m_model.rowCount(); ++row)
        high += m_list->sizeHintForRow(row);
    m_list->setFixedHeight(high + 2);
    m_list->doItemsLayout(); // now, or it would be painted once before and once after
    setMinimumHeight(layout()->totalMinimumSize().height());
    update();
}

void DayLog::fitBar()
{
    fit();
    if (m_bar->isVisible())
        Q_EMIT barShown();
}

void DayLog::offerUndo(const QString &sentence)
{
    m_bar->offerUndo(sentence);
}

void DayLog::say(const QString &sentence)
{
    m_bar->say(sentence);
}

void DayLog::takeFocus()
{
    if (m_model.rowCount() > 0 && !m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model.index(0));
    m_list->setFocus(Qt::TabFocusReason);
}

bool DayLog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_bar) {
        if (event->type() == QEvent::Show || event->type() == QEvent::Hide)
            QMetaObject::invokeMethod(this, &DayLog::fitBar, Qt::QueuedConnection);
        return QWidget::eventFilter(watched, event);
    }
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Delete) {
            removeCurrent();
            return true;
        }
    } else if (event->type() == QEvent::ContextMenu) {
        const auto *menu = static_cast<QContextMenuEvent *>(event);
        if (menu->reason() == QContextMenuEvent::Keyboard) {
            openMenu(m_list->visualRect(m_list->currentIndex()).center());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void DayLog::removeCurrent()
{
    const QModelIndex index = m_list->currentIndex();
    if (index.isValid() && !m_model.line(index.row()).key.isEmpty())
        Q_EMIT removeWanted(m_model.line(index.row()));
}

void DayLog::openMenu(const QPoint &at)
{
    const QModelIndex index = m_list->indexAt(at);
    if (!index.isValid())
        return;
    m_list->setCurrentIndex(index);
    const LogLine line = m_model.line(index.row());
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    styleMenu(*menu, m_theme);
    if (moves(line))
        menu->addAction(tr("Move to another time…"), this, [this, line] { m_bar->askTime(line); });
    for (const QString &id : line.stretches) {
        if (const Stretch *stretch = m_catalogue.find(id))
            menu->addAction(tr("Note on %1…").arg(stretch->name), this,
                [this, id, name = stretch->name] { m_bar->askNote(id, name); });
    }
    if (!line.key.isEmpty()) {
        menu->addSeparator();
        menu->addAction(tr("Remove"), this, [this, line] { Q_EMIT removeWanted(line); });
    }
    if (menu->isEmpty()) {
        delete menu;
        return;
    }
    menu->popup(m_list->viewport()->mapToGlobal(at));
}

void DayLog::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintPlane(painter, rect(), 14, m_theme.color(Token::Surface), m_theme.color(Token::Hairline),
        m_theme.edge());
}

} // namespace unhunch
