// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "weekmodel.h"

#include "beads.h"
#include "words.h"

#include <QLocale>

#include <algorithm>
#include <set>

namespace unhunch {

namespace {

constexpr int mostHours = 11; // rows

LogLine plannedLine(QDate day, const PlannedPrompt &prompt)
{
    LogLine line;
    const QDateTime at(day, prompt.at);
    line.at = {Instant(Millis(at.toMSecsSinceEpoch())), at.offsetFromUtc(), day};
    line.bead = Bead::Planned;
    line.stretches = prompt.stretches;
    return line;
}

} // namespace

WeekModel::WeekModel(const Catalogue &catalogue, Rows rows, QObject *parent)
    : QAbstractTableModel(parent)
    , m_catalogue(catalogue)
    , m_rows(rows)
{ }

void WeekModel::setWeek(const WeekView &week, const Plans &plans, const QDateTime &now)
{
    beginResetModel();
    m_week = week;
    m_plans = plans;
    m_now = now;
    findRows();
    endResetModel();
}

void WeekModel::findRows()
{
    std::set<int> hours;
    QStringList stretches;
    for (int column = 0; column < 7; ++column) {
        for (const LogLine &line : linesOf(dayOf(column))) {
            hours.insert(lineTime(line).hour());
            for (const QString &id : line.stretches) {
                if (!stretches.contains(id)) {
                    stretches.append(id);
                }
            }
        }
    }
    m_hours.clear();
    if (!hours.empty()) {
        // A day's hours stand without gaps; one late stretch does not draw out the whole evening.
        const bool whole = *hours.rbegin() - *hours.begin() < mostHours;
        for (int hour = *hours.begin(); hour <= *hours.rbegin(); ++hour) {
            if (whole || hours.contains(hour)) {
                m_hours.push_back(hour);
            }
        }
    }
    m_stretches.clear();
    for (const Stretch &stretch : m_catalogue.stretches()) {
        if (stretches.contains(stretch.id)) {
            m_stretches.append(stretch.id);
        }
    }
}

const DayView *WeekModel::view(QDate day) const
{
    const auto found = std::find_if(m_week.days.begin(), m_week.days.end(),
        [day](const DayView &each) { return each.day == day; });
    return found == m_week.days.end() ? nullptr : &*found;
}

std::vector<LogLine> WeekModel::linesOf(QDate day) const
{
    std::vector<LogLine> lines;
    if (const DayView *there = view(day)) {
        lines = there->log;
    }
    if (day >= m_now.date()) {
        for (const PlannedPrompt &prompt : m_plans.value(day)) {
            if (day > m_now.date() || prompt.at > m_now.time()) {
                lines.push_back(plannedLine(day, prompt));
            }
        }
    }
    return lines;
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
    return 1 + (m_rows == Rows::ByHour ? int(m_hours.size()) : int(m_stretches.size()));
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
        return sum.planned > 0 ? tr("%1 planned").arg(sum.planned) : QString();
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
        return sum.planned > 0 ? tr("%1 planned").arg(sum.planned)
                               : (sum.past ? tr("Nothing was asked") : tr("Nothing is planned"));
    }
    if (sum.of + sum.planned == 0) {
        return tr("%1 picked by you").arg(sum.extra);
    }
    const QString text = tr("%1 of %2 done").arg(sum.done).arg(sum.of + sum.planned);
    return sum.extra > 0 ? tr("%1, and %2 more").arg(text).arg(sum.extra) : text;
}

std::vector<LogLine> WeekModel::cell(int row, int column) const
{
    std::vector<LogLine> lines;
    for (const LogLine &line : linesOf(dayOf(column))) {
        const bool here = m_rows == Rows::ByHour
            ? lineTime(line).hour() == m_hours[size_t(row)]
            : line.stretches.contains(m_stretches.at(row)) && line.bead != Bead::NaturalBreak;
        if (here) {
            lines.push_back(line);
        }
    }
    return lines;
}

QString WeekModel::spoken(int row, int column) const
{
    const QDate day = dayOf(column);
    const QString name = QLocale().dayName(day.dayOfWeek());
    if (isFoot(row)) {
        return QStringLiteral("%1, %2").arg(name, sumOf(day));
    }
    QStringList said;
    for (const LogLine &line : cell(row, column)) {
        said.append(QStringLiteral("%1, %2, %3")
                        .arg(timeWords(lineTime(line)), lineNames(line, m_catalogue),
                            beadWords(line.bead)));
    }
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
        for (const LogLine &line : cell(index.row(), index.column())) {
            beads.append(static_cast<int>(line.bead));
        }
        return beads;
    }
    if (role == FootRole && last) {
        return footText(dayOf(index.column()));
    }
    if (role == Qt::AccessibleTextRole) {
        return spoken(index.row(), index.column());
    }
    return {};
}

QVariant WeekModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole) {
            return {};
        }
        if (isFoot(section)) {
            return role == Qt::DisplayRole ? QString() : tr("Sum");
        }
        if (m_rows == Rows::ByHour) {
            return timeWords(QTime(m_hours[size_t(section)], 0));
        }
        const Stretch *stretch = m_catalogue.find(m_stretches.at(section));
        return stretch != nullptr ? stretch->name : m_stretches.at(section);
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
        const QString name = QLocale().toString(day, QStringLiteral("dddd d MMMM"));
        return isToday ? tr("%1, today, %2").arg(name, sumOf(day))
                       : QStringLiteral("%1, %2").arg(name, sumOf(day));
    }
    default:
        return {};
    }
}

} // namespace unhunch
