// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is done with the record, of the week page.
#include "daylog.h"
#include "historytasks.h"
#include "ifalive.h"
#include "weekgrid.h"
#include "weekpage.h"
#include "words.h"

#include <QLocale>
#include <QMenu>

#include <chrono>
#include <utility>

namespace unhunch {

namespace {

using namespace std::chrono_literals;

// A correction this small may lead over midnight; a larger one is meant within the day.
constexpr Millis overMidnight = 6h;

// The moment that is meant by another time for a line of `was`.
QDateTime meantBy(const QDateTime &was, QTime time)
{
    QDateTime same(was.date(), time, Qt::OffsetFromUTC, was.offsetFromUtc());
    for (const int days : {-1, 1}) {
        QDateTime other = same.addDays(days);
        if (qAbs(was.msecsTo(other)) < overMidnight.count())
            return other;
    }
    return same;
}

} // namespace

void WeekPage::remove(const LogLine &line)
{
    if (m_awaited.isValid())
        return; // a line that is just being replaced
    const auto removed = [](WeekPage &page, const QString &document, const QString &refusal) {
        if (!refusal.isEmpty()) {
            page.m_log->say(refusal);
            return;
        }
        page.offerUndo(tr("Taken out of your record."), [&page, document] { // the page's own
            page.m_resident.putBack(
                document, ifAlive(&page, [](WeekPage &alive, const QString &why) {
                    if (!why.isEmpty())
                        alive.m_log->say(why);
                }));
        });
    };
    m_resident.removeLine(line.key, ifAlive(this, removed));
}

void WeekPage::move(const LogLine &line, QTime time)
{
    const QDateTime was = local(line.at);
    const QDateTime to = meantBy(was, time);
    if (to == was)
        return;
    moveTo(line.key, to, [this, key = line.key, was, time] {
        offerUndo(
            tr("Moved to %1.").arg(timeWords(time)), [this, key, was] { moveTo(key, was, [] {}); });
    });
}

void WeekPage::moveTo(const QString &key, const QDateTime &to, const std::function<void()> &moved)
{
    m_resident.moveLine(key, to, ifAlive(this, [moved](WeekPage &page, const QString &refusal) {
        if (refusal.isEmpty())
            moved();
        else
            page.m_log->say(refusal);
    }));
}

void WeekPage::offerUndo(const QString &done, std::function<void()> undo)
{
    m_undo = std::move(undo);
    m_log->setVisible(true); // also of a week that has nothing any more
    m_log->offerUndo(done);
}

void WeekPage::undo()
{
    if (const auto deed = std::exchange(m_undo, {}))
        deed();
}

void WeekPage::openExport()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    styleMenu(*menu, m_theme);
    menu->addAction(tr("A table for a spreadsheet (CSV)…"), m_tasks,
        [this] { m_tasks->exportRecord(HistoryTasks::Format::Csv); });
    menu->addAction(tr("Everything, to be read back (JSON)…"), m_tasks,
        [this] { m_tasks->exportRecord(HistoryTasks::Format::Json); });
    menu->addSeparator();
    const QDate day = m_byHour->isVisible() ? m_byHour->chosen() : m_byStretch->chosen();
    menu->addAction(tr("Erase %1…").arg(QLocale().toString(day, QLocale::ShortFormat)), m_tasks,
        [this, day] { m_tasks->erase(day, day); });
    const QRect place = m_export->rect();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QPoint corner
        = m_export->mapToGlobal(mirrored ? place.bottomLeft() : place.bottomRight());
    menu->popup(corner - QPoint(mirrored ? 0 : menu->sizeHint().width(), -6));
}

} // namespace unhunch
