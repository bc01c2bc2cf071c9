// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keeper.h"

#include "backups.h"
#include "exchange.h"
#include "stretchid.h"
#include "translate.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

UNHUNCH_WORDS(unhunch)

namespace unhunch {

namespace {

QJsonValue isoOrNull(QDate day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
}

} // namespace

QJsonObject toJson(const Counts &counts)
{
    return {{QStringLiteral("entries"), counts.entries}, {QStringLiteral("prompts"), counts.offers},
        {QStringLiteral("breaks"), counts.marks}, {QStringLiteral("desk"), counts.desk},
        {QStringLiteral("notes"), counts.notes}};
}

Keeper::Keeper(Parts parts)
    : m_parts(std::move(parts))
{ }

Keeper::Answer<QJsonObject> Keeper::info() const
{
    const auto history = m_parts.ledger.reader();
    if (!history)
        return tl::make_unexpected(history.error());
    const auto extent = (*history)->extent();
    if (!extent)
        return tl::make_unexpected(extent.error());
    const Extent days = extent->value_or(Extent {});
    const auto counts = (*history)->counts();
    if (!counts)
        return tl::make_unexpected(counts.error());
    QJsonArray copies;
    for (const backups::Backup &backup : backups::in(m_parts.backups))
        copies.append(QJsonObject {{QStringLiteral("file"), backup.file},
            {QStringLiteral("day"), backup.day.toString(Qt::ISODate)}});
    QJsonObject document = toJson(*counts);
    document.insert(QStringLiteral("first"), isoOrNull(days.first));
    document.insert(QStringLiteral("last"), isoOrNull(days.last));
    document.insert(QStringLiteral("file"), m_parts.history);
    document.insert(QStringLiteral("bytes"), QFileInfo(m_parts.history).size());
    document.insert(QStringLiteral("backups"), copies);
    return document;
}

// Of the history itself it is done; the rest holds it, too.
Keeper::Answer<QJsonObject> Keeper::erased(const Counts &counts, Changed changed) const
{
    bool gone = backups::erase(m_parts.backups);
    if (changed == Changed::Everything)
        gone = backups::eraseSetAside(m_parts.history) && gone;
    const auto forgotten = m_parts.changed(changed);
    if (!gone)
        return tl::make_unexpected(
            tr("It is erased from the history, but not every backup could be removed. Please look "
               "into %1.")
                .arg(m_parts.backups));
    if (!forgotten)
        return tl::make_unexpected(
            tr("It is erased from the history, but not from what is kept beside it. %1")
                .arg(forgotten.error()));
    return toJson(counts);
}

Keeper::Answer<QJsonObject> Keeper::erase(const std::optional<Extent> &days)
{
    if (days && days->first > days->last)
        return tl::make_unexpected(tr("The first day lies after the last one."));
    const auto history = m_parts.ledger.writer();
    if (!history)
        return tl::make_unexpected(history.error());
    m_parts.stopBackup(); // before: it reads what is to go, and would stand in its way
    const auto counts = days ? (*history)->erase(days->first, days->last) : (*history)->eraseAll();
    if (!counts)
        return tl::make_unexpected(counts.error());
    return erased(*counts, days ? Changed::TakenOut : Changed::Everything);
}

Keeper::Answer<QJsonObject> Keeper::eraseNotes(const QString &stretch)
{
    const auto history = m_parts.ledger.writer();
    if (!history)
        return tl::make_unexpected(history.error());
    const auto notes = (*history)->notes(QDate(1, 1, 1), QDate(9999, 12, 31));
    if (!notes)
        return tl::make_unexpected(notes.error());
    if (std::none_of(notes->begin(), notes->end(),
            [&](const Note &note) { return note.stretch == stretch; }))
        return tl::make_unexpected(tr("There are no notes on %1.").arg(stretch));
    m_parts.stopBackup();
    // First: notes that are gone from the history could not be named a second time.
    if (!backups::erase(m_parts.backups))
        return tl::make_unexpected(
            tr("The notes are still there, for not every backup could be removed. Please look "
               "into %1.")
                .arg(m_parts.backups));
    const auto counts = (*history)->eraseNotes(stretch);
    if (!counts)
        return tl::make_unexpected(counts.error());
    return erased(*counts, Changed::TakenOut);
}

Keeper::Answer<QJsonObject> Keeper::remove(const QString &key)
{
    const auto history = m_parts.ledger.writer();
    if (!history)
        return tl::make_unexpected(history.error());
    const auto removed = (*history)->remove(key);
    if (!removed)
        return tl::make_unexpected(removed.error());
    (void)m_parts.changed(Changed::TakenOut);
    QJsonArray records;
    for (const Record &record : *removed)
        records.append(exchange::toJson(record));
    return QJsonObject {{QStringLiteral("format"), QStringLiteral("unhunch-history")},
        {QStringLiteral("version"), exchange::version}, {QStringLiteral("records"), records}};
}

void Keeper::moveRecord(Record &record, Millis by) const
{
    const auto shift = [&](Stamp &stamp) { stamp = m_parts.stamp(stamp.utc + by); };
    shift(stampOf(record));
    if (auto *offer = std::get_if<Offer>(&record)) {
        if (offer->shown)
            shift(*offer->shown);
        if (offer->closed)
            shift(*offer->closed);
    }
}

Keeper::Answer<void> Keeper::move(const QString &key, Instant to)
{
    if (to > m_parts.clock.now().utc)
        return tl::make_unexpected(tr("That time is still to come."));
    if (m_parts.stamp(to).day < exchange::earliest)
        return tl::make_unexpected(tr("That time is too long ago."));
    const auto history = m_parts.ledger.writer();
    if (!history)
        return tl::make_unexpected(history.error());
    // The first of the line's records is the one whose time the line shows.
    std::optional<Millis> by;
    const auto moved = (*history)->change(key, [&](Record &record) {
        if (!by) {
            const auto *mark = std::get_if<Mark>(&record); // kept by its end
            by = to - stampOf(record).utc + (mark != nullptr ? mark->length : Millis {});
        }
        moveRecord(record, *by);
    });
    if (!moved)
        return tl::make_unexpected(moved.error());
    (void)m_parts.changed(Changed::TakenOut);
    return {};
}

Keeper::Answer<void> Keeper::putBack(const QString &document)
{
    const auto records = exchange::read(document.toUtf8());
    if (!records)
        return tl::make_unexpected(records.error());
    const auto history = m_parts.ledger.writer();
    if (!history)
        return tl::make_unexpected(history.error());
    if (const auto merged = (*history)->merge(*records, History::Merge::Write); !merged)
        return tl::make_unexpected(merged.error());
    (void)m_parts.changed(Changed::Added);
    return {};
}

Keeper::Answer<void> Keeper::note(const QString &stretch, const QString &text)
{
    const QString line = text.simplified();
    if (line.isEmpty())
        return tl::make_unexpected(tr("The note is empty."));
    if (line.size() > exchange::mostText)
        return tl::make_unexpected(tr("A note has at most %1 characters.").arg(exchange::mostText));
    if (!exchange::isLine(line, exchange::mostText))
        return tl::make_unexpected(tr("The note holds a character that cannot be shown."));
    if (!isStretchId(stretch))
        return tl::make_unexpected(tr("There is no stretch \"%1\".").arg(stretch.left(40)));
    const auto history = m_parts.ledger.writer();
    if (!history)
        return tl::make_unexpected(history.error());
    const Note note {0, stretch, m_parts.stamp(m_parts.clock.now().utc), line};
    if (auto written = (*history)->add(note); !written)
        return written;
    (void)m_parts.changed(Changed::Added);
    return {};
}

} // namespace unhunch
