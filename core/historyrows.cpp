// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "historyrows.h"

#include "historysql.h"

#include <algorithm>

namespace unhunch::rows {

namespace {

// The key begins with the day, so a range comes by day first. Two days seldom lie crossed in
// sequence, so sorting afterwards costs nothing, where the database would sort whole rows.
template <typename Row, typename Sequence>
void sortBySequence(std::vector<Row> &rows, Sequence sequence)
{
    const auto earlier = [&](const Row &a, const Row &b) { return sequence(a) < sequence(b); };
    if (!std::is_sorted(rows.begin(), rows.end(), earlier))
        std::sort(rows.begin(), rows.end(), earlier);
}

constexpr auto offerColumns
    = "SELECT day, sequence, id, due_ms, due_offset, shown_ms, shown_offset, shown_day, stretches,"
      " snoozes, showings, held, held_ms, closing, closed_ms, closed_offset, closed_day FROM "
      "offer ";

std::vector<Offer> readOffers(Reader &reader)
{
    std::vector<Offer> result;
    while (reader.next()) {
        Offer &offer = result.emplace_back();
        offer.due.day = reader.day();
        offer.sequence = reader.number();
        offer.id = reader.number();
        reader.time(offer.due);
        offer.shown = reader.stamp();
        offer.stretches = reader.words();
        offer.snoozes = reader.small();
        offer.showings = reader.small();
        offer.held = reader.words();
        offer.heldFor = reader.length();
        offer.closing = closingFromString(reader.word());
        offer.closed = reader.stamp();
    }
    sortBySequence(result, [](const Offer &offer) { return offer.sequence; });
    return result;
}

constexpr auto entryColumns
    = "SELECT day, sequence, session, stretch, started_ms, started_offset, offer IS NOT NULL, "
      "offer,"
      " lasted_ms, outcome, variant, level, planned_ms, held_ms FROM entry ";

std::vector<Entry> readEntries(Reader &reader)
{
    std::vector<Entry> result;
    while (reader.next()) {
        Entry &entry = result.emplace_back();
        entry.started.day = reader.day();
        entry.sequence = reader.number();
        entry.session = reader.text();
        entry.done.stretch = reader.word();
        reader.time(entry.started);
        const bool offered = reader.number() != 0;
        const qint64 offer = reader.number();
        if (offered)
            entry.offer = offer;
        entry.lasted = reader.length();
        entry.outcome = outcomeFromString(reader.word()).value_or(Outcome::Running);
        entry.done.variant = reader.word();
        entry.done.level = levelFromString(reader.word()).value_or(Level::Low);
        entry.done.planned = reader.length();
        entry.done.held = reader.length();
    }
    return result;
}

// `reader` gives sides, and `entries` lie, in the order of (day, sequence).
void readSides(Reader &reader, std::vector<Entry> &entries)
{
    auto entry = entries.begin();
    while (reader.next()) {
        const qint64 sequence = reader.number();
        while (entry != entries.end() && entry->sequence != sequence)
            ++entry;
        if (entry == entries.end())
            return;
        SideDone &side = entry->done.sides.emplace_back();
        side.side = sideFromString(reader.word()).value_or(Side::None);
        side.reps = reader.small();
        side.held = reader.length();
    }
}

} // namespace

std::vector<Offer> offers(SQLite::Database &database, QDate from, QDate to)
{
    const QByteArray sql = QByteArray(offerColumns) + "WHERE day BETWEEN ? AND ?";
    Reader reader(database, sql.constData());
    Binder(reader.statement()).day(from).day(to);
    return readOffers(reader);
}

std::vector<Offer> openOffers(SQLite::Database &database)
{
    const QByteArray sql = QByteArray(offerColumns) + "WHERE closing IS NULL";
    Reader reader(database, sql.constData());
    return readOffers(reader);
}

std::vector<Entry> entries(SQLite::Database &database, QDate from, QDate to, bool withSides)
{
    const QByteArray sql
        = QByteArray(entryColumns) + "WHERE day BETWEEN ? AND ? ORDER BY day, sequence";
    Reader reader(database, sql.constData());
    Binder(reader.statement()).day(from).day(to);
    auto result = readEntries(reader);
    if (withSides) {
        Reader sides(database,
            "SELECT sequence, side, reps, held_ms FROM side WHERE day BETWEEN ? AND ?"
            " ORDER BY day, sequence, side");
        Binder(sides.statement()).day(from).day(to);
        readSides(sides, result);
    }
    sortBySequence(result, [](const Entry &entry) { return entry.sequence; });
    return result;
}

void addRepetitions(SQLite::Database &database, QDate from, QDate to, std::vector<Entry> &entries)
{
    QHash<qint64, Entry *> bySequence;
    for (Entry &entry : entries)
        bySequence.insert(entry.sequence, &entry);
    Reader reader(database,
        "SELECT sequence, side, set_number, rep, ended_ms, ended_offset, held_ms FROM repetition"
        " WHERE day BETWEEN ? AND ? ORDER BY day, sequence, number");
    Binder(reader.statement()).day(from).day(to);
    while (reader.next()) {
        Entry *entry = bySequence.value(reader.number());
        if (entry == nullptr)
            continue; // a stretch of another day's
        RepDone &rep = entry->done.reps.emplace_back();
        rep.side = sideFromString(reader.word()).value_or(Side::None);
        rep.set = reader.small();
        rep.rep = reader.small();
        Stamp ended;
        reader.time(ended);
        rep.ended = ended.utc - entry->started.utc;
        rep.held = reader.length();
    }
}

namespace {

// Of a few entries from anywhere.
void addSidesAndRepetitions(SQLite::Database &database, std::vector<Entry> &entries)
{
    for (Entry &entry : entries) {
        Reader sides(database,
            "SELECT sequence, side, reps, held_ms FROM side WHERE day = ? AND sequence = ?"
            " ORDER BY side");
        Binder(sides.statement()).day(entry.started.day).number(entry.sequence);
        std::vector<Entry> one {entry};
        readSides(sides, one);
        addRepetitions(database, entry.started.day, entry.started.day, one);
        entry = one.front();
    }
}

} // namespace

std::vector<Entry> runningEntries(SQLite::Database &database)
{
    const QByteArray sql = QByteArray(entryColumns) + "WHERE outcome = 'running' ORDER BY sequence";
    Reader reader(database, sql.constData());
    auto result = readEntries(reader);
    addSidesAndRepetitions(database, result);
    return result;
}

std::vector<Offer> offer(SQLite::Database &database, qint64 id)
{
    const QByteArray sql = QByteArray(offerColumns) + "WHERE id = ?";
    Reader reader(database, sql.constData());
    Binder(reader.statement()).number(id);
    return readOffers(reader);
}

std::vector<Entry> session(SQLite::Database &database, const QString &session)
{
    const QByteArray sql = QByteArray(entryColumns) + "WHERE session = ? ORDER BY sequence";
    Reader reader(database, sql.constData());
    Binder(reader.statement()).text(session);
    auto result = readEntries(reader);
    addSidesAndRepetitions(database, result);
    return result;
}

std::vector<Entry> lastEntry(SQLite::Database &database, const QString &stretch)
{
    // Backwards by the key, so that it ends at the first: what is done now and then is found soon.
    const QByteArray sql
        = QByteArray(entryColumns) + "WHERE stretch = ? ORDER BY day DESC, sequence DESC LIMIT 1";
    Reader reader(database, sql.constData());
    Binder(reader.statement()).text(stretch);
    return readEntries(reader);
}

std::vector<Mark> marks(SQLite::Database &database, QDate from, QDate to)
{
    Reader reader(database,
        "SELECT day, sequence, kind, at_ms, at_offset, length_ms, note FROM mark"
        " WHERE day BETWEEN ? AND ?");
    Binder(reader.statement()).day(from).day(to);
    std::vector<Mark> result;
    while (reader.next()) {
        Mark &mark = result.emplace_back();
        mark.at.day = reader.day();
        mark.sequence = reader.number();
        mark.kind = reader.word();
        reader.time(mark.at);
        mark.length = reader.length();
        mark.note = reader.word();
    }
    sortBySequence(result, [](const Mark &mark) { return mark.sequence; });
    return result;
}

std::vector<Note> notes(SQLite::Database &database, QDate from, QDate to)
{
    Reader reader(database,
        "SELECT day, sequence, at_ms, at_offset, stretch, text FROM note"
        " WHERE day BETWEEN ? AND ?");
    Binder(reader.statement()).day(from).day(to);
    std::vector<Note> result;
    while (reader.next()) {
        Note &note = result.emplace_back();
        note.at.day = reader.day();
        note.sequence = reader.number();
        reader.time(note.at);
        note.stretch = reader.word();
        note.text = reader.text();
    }
    sortBySequence(result, [](const Note &each) { return each.sequence; });
    return result;
}

std::vector<DeskSpan> desk(SQLite::Database &database, QDate from, QDate to)
{
    Reader reader(database,
        "SELECT day, sequence, from_ms, from_offset, length_ms FROM desk WHERE day BETWEEN ? AND ?"
        " ORDER BY sequence");
    Binder(reader.statement()).day(from).day(to);
    std::vector<DeskSpan> result;
    while (reader.next()) {
        DeskSpan &span = result.emplace_back();
        span.from.day = reader.day();
        span.sequence = reader.number();
        reader.time(span.from);
        span.length = reader.length();
    }
    return result;
}

} // namespace unhunch::rows
