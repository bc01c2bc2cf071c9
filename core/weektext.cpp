// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "weektext.h"

#include "localewords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace unhunch {

namespace {

// Rows of cells, the first one the heads. The first column is aligned left, the others right, and
// left again what stands beyond the heads.
class Table
{
public:
    void row(const QStringList &cells)
    {
        for (qsizetype i = 0; i < cells.size(); ++i) {
            if (i == m_widths.size())
                m_widths.append(0);
            m_widths[i] = std::max(m_widths[i], cells[i].size());
        }
        m_rows.append(cells);
    }

    QString text() const
    {
        QString result;
        for (const QStringList &cells : m_rows) {
            QString line;
            for (qsizetype i = 0; i < cells.size(); ++i) {
                const int width = static_cast<int>(m_widths[i]);
                line += i == 0 || i >= m_rows.first().size() ? cells[i].leftJustified(width)
                                                             : cells[i].rightJustified(width);
                line += QStringLiteral("  ");
            }
            while (line.endsWith(QLatin1Char(' ')))
                line.chop(1);
            result += line + QLatin1Char('\n');
        }
        return result;
    }

private:
    QList<QStringList> m_rows;
    QList<qsizetype> m_widths;
};

class WeekText
{
    Q_DECLARE_TR_FUNCTIONS(Week)

public:
    static QString figures(const WeekView &week);
    static QString days(const WeekView &week);
    static QString stretches(const WeekView &week, const Catalogue &catalogue);
    static QString title(const WeekView &week);
    static QString nothingYet();
    static QString day(const DayView &day);
    static QString line(const LogLine &line, const Catalogue &catalogue);

private:
    static QString length(Millis length);
    static QString names(const QStringList &ids, const Catalogue &catalogue);
    static QString word(const LogLine &line);
    static QString reason(const QString &held);
    static QStringList remarks(const LogLine &line);
};

QString count(int value)
{
    return value == 0 ? QStringLiteral("·") : QLocale().toString(value);
}

QString clock(const Stamp &stamp)
{
    return timeWords(local(stamp).time());
}

QString WeekText::length(Millis length)
{
    const qint64 seconds = qRound64(static_cast<double>(length.count()) / 1000);
    if (seconds < 60)
        return tr("%1 s").arg(seconds);
    if (seconds % 60 == 0 || seconds >= 600)
        return tr("%1 min").arg((seconds + 30) / 60);
    return tr("%1 min %2 s").arg(seconds / 60).arg(seconds % 60);
}

QString WeekText::names(const QStringList &ids, const Catalogue &catalogue)
{
    QStringList result;
    for (const QString &id : ids) {
        const Stretch *stretch = catalogue.find(id);
        result.append(stretch != nullptr ? stretch->name : id);
    }
    return result.join(tr(", "));
}

QString WeekText::title(const WeekView &week)
{
    return tr("Week of %1 to %2").arg(dayWords(week.first), dateWords(week.first.addDays(6)));
}

QString WeekText::nothingYet()
{
    return tr("Nothing here yet, and that is fine.");
}

QString WeekText::figures(const WeekView &week)
{
    QList<std::pair<QString, QString>> lines;
    lines.append({tr("Desk hours with a relief"),
        tr("%1 of %2").arg(week.relievedHours).arg(week.deskHours)});
    QString prompts = tr("%1 of %2").arg(week.done).arg(week.offered());
    if (week.partial > 0)
        prompts += tr(", %1 in part").arg(week.partial);
    if (week.percent() >= 0)
        prompts += tr(" (%1 %)").arg(week.percent());
    lines.append({tr("Prompts done"), prompts});
    lines.append({tr("Steady days"), tr("%1 · aim %2").arg(week.steadyDays).arg(week.aim)});
    lines.append({tr("Picked by you"), QString::number(week.picked)});
    lines.append({tr("Natural breaks"), QString::number(week.naturalBreaks)});
    lines.append({tr("Snoozes"), QString::number(week.snoozes)});
    if (week.snoozed > 0)
        lines.append(
            {tr("Done after a snooze"), tr("%1 of %2").arg(week.snoozedDone).arg(week.snoozed)});
    if (week.answers.count > 0)
        lines.append({tr("Answered after"),
            tr("%1 (half of them %2 to %3)")
                .arg(length(week.answers.median), length(week.answers.low),
                    length(week.answers.high))});
    lines.append({tr("Time in stretches"), length(week.stretching)});
    qsizetype width = 0;
    for (const auto &line : lines)
        width = std::max(width, line.first.size());
    QString result;
    for (const auto &[label, value] : lines)
        result += label.leftJustified(static_cast<int>(width)) + QStringLiteral("  ") + value
            + QLatin1Char('\n');
    return result;
}

QString WeekText::days(const WeekView &week)
{
    Table table;
    table.row({tr("Day"), tr("Done"), tr("In part"), tr("Let pass"), tr("Picked"), tr("Breaks"),
        tr("Reliefs")});
    for (const DayView &view : week.days) {
        const QString name = shortDayWords(view.day);
        if (!view.hasData) {
            table.row({name, {}, {}, {}, {}, {}, {}, tr("no data")});
            continue;
        }
        QStringList cells {name, count(view.done), count(view.partial),
            count(view.skipped + view.noAnswer), count(view.picked), count(view.naturalBreaks),
            count(view.reliefs)};
        if (view.steady)
            cells.append(tr("steady"));
        table.row(cells);
    }
    return table.text();
}

QString WeekText::stretches(const WeekView &week, const Catalogue &catalogue)
{
    Table table;
    table.row({tr("Stretch"), tr("Sessions"), tr("Times"), tr("Left"), tr("Right"), tr("Held")});
    for (const StretchView &stretch : week.stretches)
        table.row(
            {names({stretch.stretch}, catalogue), count(stretch.sessions), count(stretch.reps),
                count(stretch.repsLeft), count(stretch.repsRight), length(stretch.held)});
    return table.text();
}

QString WeekText::day(const DayView &day)
{
    QString result = longDayWords(day.day) + QLatin1Char('\n');
    if (day.offered() > 0)
        result += tr("%1 of %2 done").arg(day.done).arg(day.offered()) + QLatin1Char('\n');
    return result;
}

QString WeekText::word(const LogLine &line)
{
    if (line.hurt)
        return tr("stopped, it hurt");
    switch (line.bead) {
    case Bead::Done:
        return tr("done");
    case Bead::DoneAfterSnooze:
        return tr("done after a snooze");
    case Bead::Partial:
        return tr("done in part");
    case Bead::Picked:
        if (line.closing == Closing::Skipped)
            return tr("picked, left early");
        return line.closing == Closing::Partial ? tr("picked, in part") : tr("picked by you");
    case Bead::LetPass:
        return tr("let pass");
    case Bead::NaturalBreak:
        return tr("natural break");
    case Bead::Held:
        return tr("held");
    case Bead::Open:
        return line.closing ? tr("the day ended") : tr("open");
    case Bead::Planned:
        return tr("planned");
    }
    return {};
}

QString WeekText::reason(const QString &held)
{
    if (held == QLatin1String("lunch"))
        return tr("lunch");
    if (held == QLatin1String("dnd"))
        return tr("do not disturb");
    if (held == QLatin1String("fullscreen"))
        return tr("full screen");
    if (held == QLatin1String("microphone") || held == QLatin1String("camera"))
        return tr("a call");
    if (held == QLatin1String("share"))
        return tr("screen sharing");
    if (held == QLatin1String("battery"))
        return tr("on battery");
    if (held == QLatin1String("paused"))
        return tr("quiet");
    return held;
}

QStringList WeekText::remarks(const LogLine &line)
{
    QStringList result;
    if (line.lasted > Millis {})
        result.append(length(line.lasted));
    QStringList reasons;
    for (const QString &held : line.held) {
        if (const QString why = reason(held); !reasons.contains(why))
            reasons.append(why);
    }
    if (!reasons.isEmpty() && line.heldFor > Millis {})
        result.append(tr("held %1: %2").arg(length(line.heldFor), reasons.join(tr(", "))));
    else if (!reasons.isEmpty())
        result.append(tr("held: %1").arg(reasons.join(tr(", "))));
    if (line.waited >= std::chrono::minutes(1))
        result.append(tr("waited %1 for a pause").arg(length(line.waited)));
    return result;
}

QString WeekText::line(const LogLine &line, const Catalogue &catalogue)
{
    constexpr int wordWidth = 21;
    QStringList told;
    if (!line.stretches.isEmpty())
        told.append(names(line.stretches, catalogue));
    told += remarks(line);
    QString result = clock(line.at) + QStringLiteral("  ") + word(line).leftJustified(wordWidth)
        + told.join(QStringLiteral(" · "));
    return result.trimmed() + QLatin1Char('\n');
}

bool nothingIn(const WeekView &week)
{
    return std::none_of(
        week.days.begin(), week.days.end(), [](const DayView &day) { return day.hasData; });
}

} // namespace

QString weekAsText(const WeekView &week, const Catalogue &catalogue)
{
    QString result = WeekText::title(week) + QStringLiteral("\n\n");
    if (nothingIn(week))
        return result + WeekText::nothingYet() + QLatin1Char('\n');
    result += WeekText::figures(week) + QLatin1Char('\n') + WeekText::days(week);
    if (!week.stretches.empty())
        result += QLatin1Char('\n') + WeekText::stretches(week, catalogue);
    return result;
}

QString logAsText(const DayView &day, const Catalogue &catalogue)
{
    QString result = WeekText::day(day) + QLatin1Char('\n');
    if (day.log.empty())
        return result + WeekText::nothingYet() + QLatin1Char('\n');
    for (const LogLine &line : day.log)
        result += WeekText::line(line, catalogue);
    return result;
}

} // namespace unhunch
