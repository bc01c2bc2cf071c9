// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stretchtable.h"

#include "dosage.h"
#include "painting.h"
#include "words.h"

#include <QAbstractButton>
#include <QEvent>
#include <QHeaderView>
#include <QLocale>
#include <QMap>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace unhunch {

namespace {

constexpr int nameWidth = 156;
constexpr int rowHigh = 30;

class CellPainter : public QStyledItemDelegate
{
public:
    CellPainter(const Theme &theme, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    { }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override
    {
        painter->save();
        const QRectF all(option.rect);
        painter->fillRect(QRectF(all.left(), all.top(), all.width(), hairline(*painter)),
            m_theme.color(Token::Hairline));
        const bool uneven = index.data(StretchModel::UnevenRole).toBool();
        paintText(*painter, all.adjusted(4, 0, -4, 0), Qt::AlignCenter,
            index.data(Qt::DisplayRole).toString(), typeFont(m_theme, Type::Small, uneven),
            m_theme.color(uneven ? Token::Accent : Token::Ink));
        if ((option.state & QStyle::State_HasFocus) != 0)
            paintPlane(*painter, all.adjusted(2, 2, -2, -2), 6, Qt::transparent,
                m_theme.color(Token::Focus), 2);
        painter->restore();
    }

private:
    const Theme &m_theme;
};

class Head : public QHeaderView
{
public:
    Head(const Theme &theme, Qt::Orientation orientation, QWidget *parent)
        : QHeaderView(orientation, parent)
        , m_theme(theme)
    { }

    QSize sizeHint() const override { return {m_theme.px(nameWidth), m_theme.px(26)}; }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        const bool names = orientation() == Qt::Vertical;
        painter->save();
        painter->fillRect(rect, m_theme.color(Token::Window));
        if (names)
            painter->fillRect(QRectF(rect.left(), rect.top(), rect.width(), hairline(*painter)),
                m_theme.color(Token::Hairline));
        const QFont font = typeFont(m_theme, names ? Type::Small : Type::Caption, names);
        const QString text = model()->headerData(section, orientation()).toString();
        const auto start
            = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter;
        paintText(*painter, rect, names ? start : Qt::Alignment(Qt::AlignCenter),
            QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width() - 6), font,
            m_theme.color(names ? Token::Ink : Token::Ink2));
        painter->restore();
    }

private:
    const Theme &m_theme;
};

QString nameOfStretch(const QString &id, const Catalogue &catalogue)
{
    const Stretch *stretch = catalogue.find(id);
    return stretch != nullptr ? stretch->name : id;
}

} // namespace

QString areaWords(const WeekView &week, const Catalogue &catalogue)
{
    QMap<QString, Millis> areas;
    for (const StretchView &each : week.stretches) {
        if (const Stretch *stretch = catalogue.find(each.stretch)) {
            for (const QString &area : stretch->areas)
                areas[area] += each.lasted;
        }
    }
    std::vector<std::pair<Millis, QString>> longest;
    for (auto area = areas.cbegin(); area != areas.cend(); ++area)
        longest.emplace_back(area.value(), area.key());
    std::stable_sort(longest.begin(), longest.end(),
        [](const auto &a, const auto &b) { return a.first > b.first; });
    QStringList words;
    for (const auto &[length, area] : longest)
        words.append(StretchTable::tr("%1 %2", "an area and its minutes")
                         .arg(areaWords(area), lengthWords(length)));
    return words.join(QStringLiteral(" · "));
}

QString answerWords(const WeekView &week)
{
    QStringList words;
    if (week.answers.count > 0)
        words.append(
            StretchTable::tr("Prompts were answered after %1, half of them after %2 to %3.")
                .arg(lengthWords(week.answers.median), lengthWords(week.answers.low),
                    lengthWords(week.answers.high)));
    if (week.snoozed > 0)
        words.append(StretchTable::tr("Of %1 that were snoozed %2 were done after it.")
                         .arg(week.snoozed)
                         .arg(week.snoozedDone));
    return words.join(QLatin1Char(' '));
}

QString suggestionWords(const WeekView &week, const Catalogue &catalogue)
{
    const auto &found = week.suggestion;
    if (!found)
        return {};
    switch (found->kind) {
    case Suggestion::Kind::FewerPrompts:
        return StretchTable::tr("%1 of %2 prompts were answered. Fewer of them, say every 90 "
                                "minutes, may suit you better.")
            .arg(found->part)
            .arg(found->whole);
    case Suggestion::Kind::OtherHour:
        return StretchTable::tr("%1 of the %2 that you let pass came between %3 and %4. Would a "
                                "quiet hour there suit you?")
            .arg(found->part)
            .arg(found->whole)
            .arg(timeWords(QTime(found->hour, 0)), timeWords(QTime((found->hour + 1) % 24, 0)));
    case Suggestion::Kind::OtherSide:
        return StretchTable::tr("%1: %2 on one side, %3 on the other (%4). You could begin there.")
            .arg(nameOfStretch(found->stretch, catalogue))
            .arg(found->whole)
            .arg(found->part)
            .arg(sideShort(found->side).toLower());
    }
    return {};
}

StretchModel::StretchModel(const Catalogue &catalogue, QObject *parent)
    : QAbstractTableModel(parent)
    , m_catalogue(catalogue)
{ }

void StretchModel::setWeek(const WeekView &week)
{
    beginResetModel();
    m_stretches = week.stretches;
    const auto place = [&](const StretchView &view) {
        const auto &all = m_catalogue.stretches();
        return std::find_if(all.begin(), all.end(), [&](const Stretch &stretch) {
            return stretch.id == view.stretch;
        }) - all.begin();
    };
    std::stable_sort(m_stretches.begin(), m_stretches.end(),
        [&](const StretchView &a, const StretchView &b) { return place(a) < place(b); });
    endResetModel();
}

int StretchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_stretches.size());
}

int StretchModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString StretchModel::nameOf(const StretchView &view) const
{
    return nameOfStretch(view.stretch, m_catalogue);
}

QString StretchModel::cell(const StretchView &view, int column) const
{
    const QLocale locale;
    const bool sided = view.repsLeft + view.repsRight > 0;
    switch (column) {
    case Sessions:
        return locale.toString(view.sessions);
    case Times:
        return locale.toString(view.reps);
    case Held:
        return view.held.count() > 0 ? lengthWords(view.held) : QString();
    case Left:
        return sided ? locale.toString(view.repsLeft) : QString();
    case Right:
        return sided ? locale.toString(view.repsRight) : QString();
    case LevelOf:
        switch (view.level) {
        case Level::Low:
            return tr("low", "level");
        case Level::Middle:
            return tr("middle", "level");
        case Level::High:
            return tr("high", "level");
        }
        break;
    default:
        break;
    }
    return {};
}

QVariant StretchModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const StretchView &view = m_stretches.at(size_t(index.row()));
    const bool fewer = view.isUneven()
        && ((index.column() == Left && view.repsLeft < view.repsRight)
            || (index.column() == Right && view.repsRight < view.repsLeft));
    if (role == UnevenRole)
        return fewer;
    if (role == Qt::DisplayRole)
        return cell(view, index.column());
    if (role == Qt::AccessibleTextRole) {
        const QString text = cell(view, index.column());
        const QString said
            = QStringLiteral("%1, %2: %3")
                  .arg(nameOf(view),
                      headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                      text.isEmpty() ? tr("none") : text);
        return fewer ? tr("%1, fewer than the other side").arg(said) : said;
    }
    if (role == Qt::ToolTipRole && (index.column() == Left || index.column() == Right)) {
        const Millis held = index.column() == Left ? view.heldLeft : view.heldRight;
        return held.count() > 0 ? tr("Held %1").arg(lengthWords(held)) : QString();
    }
    return {};
}

QVariant StretchModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    if (orientation == Qt::Vertical)
        return nameOf(m_stretches.at(size_t(section)));
    switch (section) {
    case Sessions:
        return tr("Sessions");
    case Times:
        return tr("Times");
    case Held:
        return tr("Held");
    case Left:
        return tr("Left");
    case Right:
        return tr("Right");
    case LevelOf:
        return tr("Level");
    default:
        return {};
    }
}

StretchTable::StretchTable(const Theme &theme, const Catalogue &catalogue, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_catalogue(catalogue)
    , m_model(catalogue)
    , m_table(new QTableView(this))
    , m_areas(new Text(theme, Type::Small, Token::Ink2))
    , m_answers(new Text(theme, Type::Small, Token::Ink2))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 18, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_table);
    for (Text *text : {m_areas, m_answers}) {
        text->setWordWrap(true);
        column->addWidget(text);
    }
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setCornerButtonEnabled(false);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setHorizontalHeader(new Head(theme, Qt::Horizontal, m_table));
    m_table->setVerticalHeader(new Head(theme, Qt::Vertical, m_table));
    m_table->setItemDelegate(new CellPainter(theme, m_table));
    m_table->setModel(&m_model);
    m_table->setAccessibleName(tr("What was done of each stretch"));
    // The corner between the headers is ground like the rest.
    if (auto *corner = m_table->findChild<QAbstractButton *>(QString(), Qt::FindDirectChildrenOnly))
        corner->installEventFilter(this);
    connect(&theme, &Theme::changed, this, &StretchTable::fit);
    fit();
}

bool StretchTable::eventFilter(QObject *watched, QEvent *event)
{
    const bool corner = qobject_cast<QAbstractButton *>(watched) != nullptr;
    return (corner && event->type() == QEvent::Paint) || QWidget::eventFilter(watched, event);
}

void StretchTable::show(const WeekView &week)
{
    m_model.setWeek(week);
    const QString areas = areaWords(week, m_catalogue);
    m_areas->setText(areas);
    m_areas->setVisible(!areas.isEmpty());
    const QString answers = answerWords(week);
    m_answers->setText(answers);
    m_answers->setVisible(!answers.isEmpty());
    m_table->setVisible(m_model.rowCount() > 0);
    fit();
}

void StretchTable::fit()
{
    QPalette colors = palette();
    colors.setColor(QPalette::Base, m_theme.color(Token::Window));
    colors.setColor(QPalette::Window, m_theme.color(Token::Window));
    colors.setColor(QPalette::Button, m_theme.color(Token::Window));
    m_table->setPalette(colors);
    m_table->verticalHeader()->setMinimumSectionSize(10);
    m_table->verticalHeader()->setDefaultSectionSize(m_theme.px(rowHigh));
    m_table->horizontalHeader()->setMinimumSectionSize(10);
    m_table->horizontalHeader()->setDefaultSectionSize(m_theme.px(76));
    m_table->setFixedSize(m_theme.px(nameWidth) + StretchModel::columns * m_theme.px(76),
        m_theme.px(26) + m_model.rowCount() * m_theme.px(rowHigh) + 2);
}

} // namespace unhunch
