// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "weekmodel.h"

#include "beads.h"
#include "words.h"

#include <QLocale>
#include <QSet>

#include <algorithm>
#include <utility>

namespace unhunch {

namespace {

constexpr int mostHours = 11; // rows

} // namespace

WeekModel::WeekModel(const Catalogue &catalogue, Rows rows, QObject *parent)
    : QAbstractTableModel(parent)
    , m_catalogue(catalogue)
    , m_rows(rows)
{ }

void WeekModel::setWeek(WeekView week, const Plans &plans, const QDateTime &now)
{
    beginResetModel();
    m_week = std::move(week);
    m_plans = plans;
    m_now = now;
    gather();
    endResetModel();
}

void WeekModel::takeLines()
{
    m_lines = {};
    for (DayView &there : m_week.days) {
        if (const int column = columnOf(there.day); column >= 0)
            m_lines.at(size_t(column)) = std::exchange(there.log, {});
    }
    for (int column = 0; column < 7; ++column) {
        const QDate day = dayOf(column);
        if (day < m_now.date())
            continue;
        for (const PlannedPrompt &prompt : m_plans.value(day)) {
            if (day > m_now.date() || prompt.at > m_now.time())
                m_lines.at(size_t(column)).push_back(plannedLine(day, prompt));
        }
    }
}

void WeekModel::gather()
{
    takeLines();
    findHours();
    findStretches();
    m_cells.assign(size_t(rowCount() - 1), {});
    for (size_t column = 0; column < 7; ++column) {
        for (const LogLine &line : m_lines.at(column))
            sortIn(line, column);
    }
}

void WeekModel::sortIn(const LogLine &line, size_t column)
{
    if (m_rows == Rows::ByHour) {
        const auto row = std::find(m_hours.begin(), m_hours.end(), lineTime(line).hour());
        m_cells[size_t(row - m_hours.begin())].at(column).push_back(&line);
        return;
    }
    if (line.bead == Bead::NaturalBreak)
        return;
    for (const QString &id : line.stretches) {
        const auto row = m_stretches.indexOf(id);
        if (row >= 0)
            m_cells[size_t(row)].at(column).push_back(&line);
    }
}

void WeekModel::findHours()
{
    std::array<bool, 24> hours {};
    for (const auto &lines : m_lines) {
        for (const LogLine &line : lines)
            hours.at(size_t(lineTime(line).hour())) = true;
    }
    m_hours.clear();
    const auto first = std::find(hours.begin(), hours.end(), true);
    const auto end = std::find(hours.rbegin(), hours.rend(), true).base();
    // A day's hours stand without gaps; one late stretch does not draw out the whole evening.
    const bool whole = end - first <= mostHours;
    for (auto hour = first; hour < end; ++hour) {
        if (whole || *hour)
            m_hours.push_back(int(hour - hours.begin()));
    }
}

void WeekModel::findStretches()
{
    QSet<QString> used;
    for (const auto &lines : m_lines) {
        for (const LogLine &line : lines) {
            for (const QString &id : line.stretches)
                used.insert(id);
        }
    }
    m_stretches.clear();
    for (const Stretch &stretch : m_catalogue.stretches()) {
        if (used.remove(stretch.id))
            m_stretches.append(stretch.id);
    }
    m_others = int(m_catalogue.stretches().size()) - int(m_stretches.size());
    QStringList gone(used.begin(), used.end()); // a person's own, whose file is gone
    gone.sort();
    m_stretches += gone;
}

const DayView *WeekModel::view(QDate day) const
{
    const auto found = std::find_if(m_week.days.begin(), m_week.days.end(),
        [day](const DayView &each) { return each.day == day; });
    return found == m_week.days.end() ? nullptr : &*found;
}

const std::vector<LogLine> &WeekModel::linesOf(QDate day) const
{
    static const std::vector<LogLine> none;
    const int column = columnOf(day);
    return column >= 0 ? m_lines.at(size_t(column)) : none;
}

QString WeekModel::emptyWords(QDate day) const
{
    const DayView *there = view(day);
    if (there == nullptr || there->hasData || !linesOf(day).empty())
        return {};
    if (!there->working)
        return tr("day off");
    return day < m_now.date() ? tr("no data") : QString();
}

int WeekModel::columnOf(QDate day) const
{
    if (!day.isValid()) {
        return -1; // else it would be no days away from any other
    }
    const auto column = m_week.first.daysTo(day);
    return column >= 0 && column < 7 ? int(column) : -1;
}

QDate WeekModel::dayOf(int column) const
{
    return m_week.first.addDays(column);
}

double WeekModel::rowOf(QTime time) const
{
    if (m_rows != Rows::ByHour || m_hours.empty()) {
        return -1;
    }
    const auto row = std::find(m_hours.begin(), m_hours.end(), time.hour());
    const double found = double(row - m_hours.begin()) + time.minute() / 60.0;
    return row != m_hours.end() && found <= double(m_hours.size()) - 0.5 ? found : -1;
}

int WeekModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid()) {
        return 0;
    }
    if (m_rows == Rows::ByHour)
        return 1 + int(m_hours.size());
    const bool others = !m_stretches.empty() && m_others > 0;
    return 1 + int(m_stretches.size()) + (others ? 1 : 0);
}

int WeekModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 7;
}

WeekModel::Foot WeekModel::foot(QDate day) const
{
    Foot foot;
    foot.past = day <= m_now.date();
    if (const DayView *there = view(day)) {
        foot.done = there->done + there->partial;
        foot.of = there->offered();
        foot.extra = there->picked;
    }
    for (const LogLine &line : linesOf(day)) {
        foot.planned += line.bead == Bead::Planned ? 1 : 0;
    }
    return foot;
}

QString WeekModel::footText(QDate day) const
{
    const Foot sum = foot(day);
    if (sum.done == 0 && sum.of == 0 && sum.extra == 0) {
        if (sum.planned > 0)
            return tr("%n planned", nullptr, sum.planned);
        return rowCount() == 1 ? emptyWords(day) : QString(); // else it stands among the hours
    }
    if (sum.of + sum.planned == 0) {
        return QStringLiteral("+%1").arg(sum.extra);
    }
    const QString text = tr("%1 of %2").arg(sum.done).arg(sum.of + sum.planned);
    return sum.extra > 0 ? text + QStringLiteral(" +%1").arg(sum.extra) : text;
}

QString WeekModel::sumOf(QDate day) const
{
    const Foot sum = foot(day);
    if (sum.done == 0 && sum.of == 0 && sum.extra == 0) {
        return sum.planned > 0 ? tr("%n planned", nullptr, sum.planned)
                               : (sum.past ? tr("Nothing was asked") : tr("Nothing is planned"));
    }
    if (sum.of + sum.planned == 0) {
        return tr("%n picked by you", nullptr, sum.extra);
    }
    const QString text = tr("%1 of %2 done").arg(sum.done).arg(sum.of + sum.planned);
    return sum.extra > 0 ? tr("%1, and %n more", nullptr, sum.extra).arg(text) : text;
}

const WeekModel::Cell &WeekModel::cell(int row, int column) const
{
    return m_cells.at(size_t(row)).at(size_t(column));
}

QString WeekModel::othersWords() const
{
    return tr("%n others", "stretches that the week has none of", m_others);
}

QString WeekModel::spoken(int row, int column) const
{
    const QDate day = dayOf(column);
    const QString name = QLocale().dayName(day.dayOfWeek());
    if (isFoot(row)) {
        return QStringLiteral("%1, %2").arg(name, sumOf(day));
    }
    QStringList said;
    for (const LogLine *line : cell(row, column)) {
        said.append(
            QStringLiteral("%1, %2, %3")
                .arg(timeWords(lineTime(*line)), lineNames(*line, m_catalogue), beadWords(*line)));
    }
    if (const QString empty = emptyWords(day); !empty.isEmpty())
        said.append(empty);
    return said.isEmpty() ? tr("%1, nothing").arg(name)
                          : QStringLiteral("%1, %2").arg(name, said.join(QStringLiteral("; ")));
}

QVariant WeekModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const bool last = isFoot(index.row());
    if (role == BeadsRole && !last) {
        QVariantList beads;
        for (const LogLine *line : cell(index.row(), index.column()))
            beads.append(static_cast<int>(shownBead(*line)));
        return beads;
    }
    if (role == FootRole && last) {
        return footText(dayOf(index.column()));
    }
    if (role == EmptyRole)
        return emptyWords(dayOf(index.column()));
    if (role == Qt::AccessibleTextRole) {
        return spoken(index.row(), index.column());
    }
    return {};
}

QString WeekModel::rowName(int row) const
{
    if (m_rows == Rows::ByHour)
        return timeWords(QTime(m_hours[size_t(row)], 0));
    if (row >= m_stretches.size())
        return othersWords();
    const Stretch *stretch = m_catalogue.find(m_stretches.at(row));
    return stretch != nullptr ? stretch->name : m_stretches.at(row);
}

QVariant WeekModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
            return {};
        if (isFoot(section))
            return role == Qt::DisplayRole ? QString() : tr("Sum");
        return rowName(section);
    }
    const QDate day = dayOf(section);
    const bool isToday = day == m_now.date();
    switch (role) {
    case Qt::DisplayRole:
        return isToday ? tr("Today") : QLocale().dayName(day.dayOfWeek(), QLocale::ShortFormat);
    case DayRole:
        return day;
    case SteadyRole: {
        const DayView *there = view(day);
        return there != nullptr && there->steady;
    }
    case Qt::AccessibleTextRole: {
        const QString name = weekdayWords(day);
        return isToday ? tr("%1, today, %2").arg(name, sumOf(day))
                       : QStringLiteral("%1, %2").arg(name, sumOf(day));
    }
    default:
        return {};
    }
}

} // namespace unhunch
