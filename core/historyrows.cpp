// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "historyrows.h"

#include <QByteArray>
#include <QHash>

#include <SQLiteCpp/SQLiteCpp.h>
#include <algorithm>

namespace unhunch::rows {

namespace {

qint64 millis(Instant at)
{
    return at.time_since_epoch().count();
}

// Binds values from left to right.
class Binder
{
public:
    explicit Binder(SQLite::Statement &statement)
        : m_statement(statement)
    { }

    Binder &number(qint64 value)
    {
        m_statement.bind(m_next++, static_cast<int64_t>(value));
        return *this;
    }

    Binder &text(const QString &value)
    {
        m_statement.bind(m_next++, value.toStdString());
        return *this;
    }

    Binder &day(QDate value) { return text(value.toString(Qt::ISODate)); }

    Binder &nothing()
    {
        m_statement.bind(m_next++);
        return *this;
    }

    Binder &time(const Stamp &stamp)
    {
        return number(millis(stamp.utc)).number(stamp.offsetSeconds);
    }

    Binder &stamp(const std::optional<Stamp> &stamp)
    {
        return stamp ? time(*stamp).day(stamp->day) : nothing().nothing().nothing();
    }

private:
    SQLite::Statement &m_statement;
    int m_next = 1;
};

// Reads the columns of a row from left to right. Words that come again and again are kept once, and
// a day is parsed when it changes: a week is read in a few milliseconds.
class Reader
{
public:
    Reader(SQLite::Database &database, const char *sql)
        : m_statement(database, sql)
    { }

    SQLite::Statement &statement() { return m_statement; }

    bool next()
    {
        m_next = 0;
        return m_statement.executeStep();
    }

    qint64 number() { return m_statement.getColumn(m_next++).getInt64(); }

    int small() { return static_cast<int>(number()); }

    Millis length() { return Millis {number()}; }

    QString text()
    {
        const QByteArray bytes = raw();
        return QString::fromUtf8(bytes);
    }

    QString word() { return known().whole; }

    QStringList words() { return known().parts; }

    QDate day()
    {
        const QString iso = word();
        if (iso != m_iso) {
            m_iso = iso;
            m_day = QDate::fromString(iso, Qt::ISODate);
        }
        return m_day;
    }

    void time(Stamp &stamp)
    {
        stamp.utc = Instant {length()};
        stamp.offsetSeconds = small();
    }

    std::optional<Stamp> stamp()
    {
        if (m_statement.getColumn(m_next).isNull()) {
            m_next += 3;
            return std::nullopt;
        }
        Stamp result;
        time(result);
        result.day = day();
        return result;
    }

private:
    struct Word
    {
        QString whole;
        QStringList parts;
    };

    // Valid until the next step. As a blob, so that SQLite need not copy it to end it with a zero.
    QByteArray raw()
    {
        const auto column = m_statement.getColumn(m_next++);
        const auto *start = static_cast<const char *>(column.getBlob());
        return QByteArray::fromRawData(start, column.getBytes());
    }

    const Word &known()
    {
        const QByteArray bytes = raw();
        const auto found = m_words.constFind(bytes);
        if (found != m_words.constEnd())
            return *found;
        const QByteArray own(bytes.constData(), bytes.size());
        const QString whole = QString::fromUtf8(own);
        return *m_words.insert(
            own, {whole, whole.isEmpty() ? QStringList {} : whole.split(QLatin1Char(' '))});
    }

    SQLite::Statement m_statement;
    int m_next = 0;
    QHash<QByteArray, Word> m_words;
    QString m_iso;
    QDate m_day;
};

// The key begins with the day, so a range comes by day first. Two days seldom lie crossed in
// sequence, so sorting afterwards costs nothing, where the database would sort whole rows.
template <typename Row, typename Sequence>
void sortBySequence(std::vector<Row> &rows, Sequence sequence)
{
    const auto earlier = [&](const Row &a, const Row &b) { return sequence(a) < sequence(b); };
    if (!std::is_sorted(rows.begin(), rows.end(), earlier))
        std::sort(rows.begin(), rows.end(), earlier);
}

qint64 nextSequence(SQLite::Database &database)
{
    SQLite::Statement statement(database, "UPDATE counter SET last = last + 1 RETURNING last");
    statement.executeStep();
    return statement.getColumn(0).getInt64();
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

void writeRepetitions(SQLite::Database &database, const Entry &entry, qint64 sequence)
{
    SQLite::Statement statement(database,
        "INSERT INTO repetition (day, sequence, number, side, set_number, rep, ended_ms,"
        " ended_offset, held_ms) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
    int number = 0;
    for (const RepDone &rep : entry.done.reps) {
        statement.reset();
        Stamp ended = entry.started;
        ended.utc += rep.ended;
        Binder(statement)
            .day(ended.day)
            .number(sequence)
            .number(++number)
            .text(toString(rep.side))
            .number(rep.set)
            .number(rep.rep)
            .time(ended)
            .number(rep.held.count());
        statement.exec();
    }
}

} // namespace

void write(SQLite::Database &database, const Offer &offer)
{
    SQLite::Statement statement(database,
        "INSERT INTO offer (day, sequence, id, due_ms, due_offset, shown_ms, shown_offset, "
        "shown_day,"
        " stretches, snoozes, showings, held, held_ms, closing, closed_ms, closed_offset, "
        "closed_day)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (id) DO UPDATE SET day = excluded.day, due_ms = excluded.due_ms,"
        " due_offset = excluded.due_offset, shown_ms = excluded.shown_ms,"
        " shown_offset = excluded.shown_offset, shown_day = excluded.shown_day,"
        " stretches = excluded.stretches, snoozes = excluded.snoozes, showings = excluded.showings,"
        " held = excluded.held, held_ms = excluded.held_ms, closing = excluded.closing,"
        " closed_ms = excluded.closed_ms, closed_offset = excluded.closed_offset,"
        " closed_day = excluded.closed_day");
    Binder bind(statement);
    bind.day(offer.due.day).number(nextSequence(database)).number(offer.id).time(offer.due);
    bind.stamp(offer.shown).text(offer.stretches.join(QLatin1Char(' ')));
    bind.number(offer.snoozes).number(offer.showings);
    bind.text(offer.held.join(QLatin1Char(' '))).number(offer.heldFor.count());
    if (offer.closing)
        bind.text(toString(*offer.closing));
    else
        bind.nothing();
    bind.stamp(offer.closed);
    statement.exec();
}

void write(SQLite::Database &database, const Entry &entry)
{
    for (const char *sql :
        {"DELETE FROM side WHERE (day, sequence)"
         " = (SELECT day, sequence FROM entry WHERE session = ? AND stretch = ?)",
            "DELETE FROM repetition WHERE (day, sequence)"
            " = (SELECT day, sequence FROM entry WHERE session = ? AND stretch = ?)"}) {
        SQLite::Statement forget(database, sql);
        Binder(forget).text(entry.session).text(entry.done.stretch);
        forget.exec();
    }

    SQLite::Statement statement(database,
        "INSERT INTO entry (day, sequence, session, stretch, started_ms, started_offset, offer,"
        " lasted_ms, outcome, variant, level, planned_ms, held_ms)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (session, stretch) DO UPDATE SET day = excluded.day,"
        " started_ms = excluded.started_ms, started_offset = excluded.started_offset,"
        " offer = excluded.offer, lasted_ms = excluded.lasted_ms, outcome = excluded.outcome,"
        " variant = excluded.variant, level = excluded.level, planned_ms = excluded.planned_ms,"
        " held_ms = excluded.held_ms RETURNING sequence");
    Binder bind(statement);
    bind.day(entry.started.day).number(nextSequence(database)).text(entry.session);
    bind.text(entry.done.stretch).time(entry.started);
    if (entry.offer)
        bind.number(*entry.offer);
    else
        bind.nothing();
    bind.number(entry.lasted.count()).text(toString(entry.outcome)).text(entry.done.variant);
    bind.text(toString(entry.done.level));
    bind.number(entry.done.planned.count()).number(entry.done.held.count());
    statement.executeStep();
    const qint64 sequence = statement.getColumn(0).getInt64();
    statement.reset();

    SQLite::Statement sides(database,
        "INSERT INTO side (day, sequence, side, reps, held_ms) VALUES (?, ?, ?, ?, ?)"
        " ON CONFLICT DO UPDATE SET reps = reps + excluded.reps, held_ms = held_ms + "
        "excluded.held_ms");
    for (const SideDone &side : entry.done.sides) {
        sides.reset();
        Binder(sides)
            .day(entry.started.day)
            .number(sequence)
            .text(toString(side.side))
            .number(side.reps)
            .number(side.held.count());
        sides.exec();
    }
    writeRepetitions(database, entry, sequence);
}

void write(SQLite::Database &database, const Mark &mark)
{
    SQLite::Statement statement(database,
        "INSERT INTO mark (day, sequence, kind, at_ms, at_offset, length_ms, note)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)");
    Binder(statement)
        .day(mark.at.day)
        .number(nextSequence(database))
        .text(mark.kind)
        .time(mark.at)
        .number(mark.length.count())
        .text(mark.note);
    statement.exec();
}

void write(SQLite::Database &database, const DeskSpan &span)
{
    SQLite::Statement statement(database,
        "INSERT INTO desk (day, sequence, from_ms, from_offset, length_ms) VALUES (?, ?, ?, ?, ?)");
    Binder(statement)
        .day(span.from.day)
        .number(nextSequence(database))
        .time(span.from)
        .number(span.length.count());
    statement.exec();
}

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

std::vector<Entry> entries(SQLite::Database &database, QDate from, QDate to)
{
    const QByteArray sql
        = QByteArray(entryColumns) + "WHERE day BETWEEN ? AND ? ORDER BY day, sequence";
    Reader reader(database, sql.constData());
    Binder(reader.statement()).day(from).day(to);
    auto result = readEntries(reader);
    Reader sides(database,
        "SELECT sequence, side, reps, held_ms FROM side WHERE day BETWEEN ? AND ?"
        " ORDER BY day, sequence, side");
    Binder(sides.statement()).day(from).day(to);
    readSides(sides, result);
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

std::vector<Entry> runningEntries(SQLite::Database &database)
{
    const QByteArray sql = QByteArray(entryColumns) + "WHERE outcome = 'running' ORDER BY sequence";
    Reader reader(database, sql.constData());
    auto result = readEntries(reader);
    for (Entry &entry : result) {
        Reader sides(database,
            "SELECT sequence, side, reps, held_ms FROM side WHERE day = ? AND sequence = ?"
            " ORDER BY side");
        Binder(sides.statement()).day(entry.started.day).number(entry.sequence);
        std::vector<Entry> one {entry};
        readSides(sides, one);
        addRepetitions(database, entry.started.day, entry.started.day, one);
        entry = one.front();
    }
    return result;
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

std::vector<DeskSpan> desk(SQLite::Database &database, QDate from, QDate to)
{
    Reader reader(database,
        "SELECT day, from_ms, from_offset, length_ms FROM desk WHERE day BETWEEN ? AND ?"
        " ORDER BY sequence");
    Binder(reader.statement()).day(from).day(to);
    std::vector<DeskSpan> result;
    while (reader.next()) {
        DeskSpan &span = result.emplace_back();
        span.from.day = reader.day();
        reader.time(span.from);
        span.length = reader.length();
    }
    return result;
}

} // namespace unhunch::rows
