// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "historyedit.h"

#include "historyrows.h"
#include "historysql.h"
#include "overloaded.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <map>
#include <utility>

namespace unhunch::rows {

namespace {

// The tables that have rows of their own; side and repetition follow their entry.
struct Table
{
    const char *name;
    const char *time; // the column by which a day is put in order
    qint64 Counts::*count;
};

constexpr std::array<Table, 5> tables {{{"offer", "due_ms", &Counts::offers},
    {"entry", "started_ms", &Counts::entries}, {"mark", "at_ms", &Counts::marks},
    {"desk", "from_ms", &Counts::desk}, {"note", "at_ms", &Counts::notes}}};

QByteArray sql(const char *pattern, const Table &table)
{
    return QByteArray(pattern).replace("TABLE", table.name).replace("TIME", table.time);
}

QString naturalName(const Record &record)
{
    const auto when
        = [](const Stamp &stamp) { return QString::number(stamp.utc.time_since_epoch().count()); };
    const QString name = std::visit(
        Overloaded {[](const Offer &offer) -> QString { return QString::number(offer.id); },
            [](const Entry &entry) -> QString {
                return entry.session + QLatin1Char(' ') + entry.done.stretch;
            },
            [&](const Mark &mark) -> QString {
                return mark.kind + QLatin1Char(' ') + when(mark.at) + QLatin1Char(' ') + mark.note;
            },
            [&](const DeskSpan &span) -> QString { return when(span.from); },
            [&](const Note &note) -> QString {
                return note.stretch + QLatin1Char(' ') + when(note.at);
            }},
        record);
    return QString::number(record.index()) + QLatin1Char(' ') + name;
}

class Lookup
{
public:
    explicit Lookup(SQLite::Database &database)
        : m_offer(database, "SELECT 1 FROM offer WHERE id = ?")
        , m_entry(database, "SELECT 1 FROM entry WHERE session = ? AND stretch = ?")
        , m_mark(
              database, "SELECT 1 FROM mark WHERE day = ? AND kind = ? AND at_ms = ? AND note = ?")
        , m_desk(database, "SELECT 1 FROM desk WHERE day = ? AND from_ms = ?")
        , m_note(database, "SELECT 1 FROM note WHERE day = ? AND stretch = ? AND at_ms = ?")
    { }

    bool finds(const Record &record)
    {
        return std::visit([&](const auto &row) { return find(row); }, record);
    }

private:
    bool find(const Offer &offer)
    {
        bind(m_offer).number(offer.id);
        return m_offer.executeStep();
    }

    bool find(const Entry &entry)
    {
        bind(m_entry).text(entry.session).text(entry.done.stretch);
        return m_entry.executeStep();
    }

    bool find(const Mark &mark)
    {
        bind(m_mark).day(mark.at.day).text(mark.kind).number(millis(mark.at.utc)).text(mark.note);
        return m_mark.executeStep();
    }

    bool find(const DeskSpan &span)
    {
        bind(m_desk).day(span.from.day).number(millis(span.from.utc));
        return m_desk.executeStep();
    }

    bool find(const Note &note)
    {
        bind(m_note).day(note.at.day).text(note.stretch).number(millis(note.at.utc));
        return m_note.executeStep();
    }

    static Binder bind(SQLite::Statement &statement)
    {
        statement.reset();
        return Binder(statement);
    }

    SQLite::Statement m_offer;
    SQLite::Statement m_entry;
    SQLite::Statement m_mark;
    SQLite::Statement m_desk;
    SQLite::Statement m_note;
};

// A row of a day: where it stands, and when it was.
struct Place
{
    std::size_t table;
    qint64 sequence;
    qint64 at;
};

std::vector<Place> placesOf(SQLite::Database &database, QDate day)
{
    std::vector<Place> places;
    for (std::size_t i = 0; i < tables.size(); ++i) {
        Reader reader(
            database, sql("SELECT sequence, TIME FROM TABLE WHERE day = ?", tables.at(i)));
        Binder(reader.statement()).day(day);
        while (reader.next()) {
            const qint64 sequence = reader.number();
            places.push_back({i, sequence, reader.number()});
        }
    }
    std::sort(places.begin(), places.end(),
        [](const Place &a, const Place &b) { return a.sequence < b.sequence; });
    return places;
}

// Two orders of one day become one: each keeps its own, since a set clock must not turn things
// round, and between the two it is the time that decides.
void putInOrder(SQLite::Database &database, QDate day, qint64 lastOld)
{
    const std::vector<Place> places = placesOf(database, day);
    const auto firstNew = std::find_if(
        places.begin(), places.end(), [&](const Place &place) { return place.sequence > lastOld; });
    if (firstNew == places.begin() || firstNew == places.end())
        return;
    std::vector<Place> merged; // not std::merge: neither need be in order of time
    auto old = places.begin();
    auto fresh = firstNew;
    while (old != firstNew || fresh != places.end()) {
        const bool takeOld = fresh == places.end() || (old != firstNew && old->at <= fresh->at);
        merged.push_back(takeOld ? *old++ : *fresh++);
    }
    // By way of negative numbers, so that no two ever meet.
    for (std::size_t i = 0; i < merged.size(); ++i) {
        SQLite::Statement move(database,
            sql("UPDATE TABLE SET sequence = ? WHERE day = ? AND sequence = ?",
                tables.at(merged[i].table)));
        Binder(move).number(-places[i].sequence).day(day).number(merged[i].sequence);
        move.exec();
    }
    for (const Table &table : tables) {
        SQLite::Statement turn(database,
            sql("UPDATE TABLE SET sequence = -sequence WHERE day = ? AND sequence < 0", table));
        Binder(turn).day(day);
        turn.exec();
    }
}

qint64 lastSequence(SQLite::Database &database)
{
    return database.execAndGet("SELECT last FROM counter").getInt64();
}

} // namespace

Counts counts(SQLite::Database &database)
{
    Counts result;
    for (const Table &table : tables) {
        Reader reader(database, sql("SELECT count(*) FROM TABLE", table));
        reader.next();
        result.*table.count = reader.number();
    }
    return result;
}

Counts counts(SQLite::Database &database, QDate from, QDate to)
{
    Counts result;
    for (const Table &table : tables) {
        Reader reader(database, sql("SELECT count(*) FROM TABLE WHERE day BETWEEN ? AND ?", table));
        Binder(reader.statement()).day(from).day(to);
        reader.next();
        result.*table.count = reader.number();
    }
    return result;
}

std::optional<Extent> extent(SQLite::Database &database)
{
    std::optional<Extent> result;
    for (const Table &table : tables) {
        // Each its own statement: only then is it a look at either end of the key.
        Reader first(database, sql("SELECT ifnull(min(day), '') FROM TABLE", table));
        Reader last(database, sql("SELECT ifnull(max(day), '') FROM TABLE", table));
        first.next();
        last.next();
        const QDate from = first.day();
        const QDate to = last.day();
        if (!from.isValid() || !to.isValid())
            continue;
        if (!result)
            result = {from, to};
        result->first = std::min(result->first, from);
        result->last = std::max(result->last, to);
    }
    return result;
}

std::vector<const Record *> missing(SQLite::Database *database, const std::vector<Record> &records)
{
    std::vector<const Record *> result;
    QSet<QString> seen;
    std::optional<Lookup> lookup;
    if (database != nullptr)
        lookup.emplace(*database);
    for (const Record &record : records) {
        const QString name = naturalName(record);
        if (seen.contains(name))
            continue;
        seen.insert(name);
        if (!lookup || !lookup->finds(record))
            result.push_back(&record);
    }
    return result;
}

bool add(SQLite::Database &database, const std::vector<const Record *> &records,
    const Progress &progress)
{
    constexpr std::size_t step = 500;
    std::map<QDate, std::vector<const Record *>> days;
    for (const Record *record : records)
        days[stampOf(*record).day].push_back(record);
    std::size_t done = 0;
    for (const auto &[day, ofDay] : days) {
        const qint64 lastOld = lastSequence(database);
        for (const Record *record : ofDay) {
            std::visit([&](const auto &row) { write(database, row); }, *record);
            if (++done % step == 0 && progress
                && !progress(static_cast<double>(done) / static_cast<double>(records.size())))
                return false;
        }
        putInOrder(database, day, lastOld);
    }
    return true;
}

void erase(SQLite::Database &database, QDate from, QDate to)
{
    for (const Table &table : tables) {
        SQLite::Statement statement(
            database, sql("DELETE FROM TABLE WHERE day BETWEEN ? AND ?", table));
        Binder(statement).day(from).day(to);
        statement.exec();
    }
}

void eraseNotes(SQLite::Database &database, const QString &stretch)
{
    SQLite::Statement statement(database, "DELETE FROM note WHERE stretch = ?");
    Binder(statement).text(stretch);
    statement.exec();
}

Counts countNotes(SQLite::Database &database, const QString &stretch)
{
    Reader reader(database, "SELECT count(*) FROM note WHERE stretch = ?");
    Binder(reader.statement()).text(stretch);
    reader.next();
    Counts result;
    result.notes = reader.number();
    return result;
}

namespace {

// With its session and the break that closed it, which would else have a line of its own.
std::vector<Record> ofOffer(SQLite::Database &database, const Offer &offer)
{
    // A session lies within the window of its prompt, so on its day.
    const QDate day = offer.due.day;
    std::vector<Entry> answers = entries(database, day, day.addDays(1));
    addRepetitions(database, day, day.addDays(1), answers);
    const QDate closedOn = offer.closed ? offer.closed->day : day;
    std::vector<Record> result {offer};
    for (Entry &entry : answers) {
        if (entry.offer == offer.id)
            result.emplace_back(std::move(entry));
    }
    for (Mark &mark : marks(database, closedOn, closedOn.addDays(1))) {
        if (isClosedBy(offer, mark))
            result.emplace_back(std::move(mark));
    }
    return result;
}

} // namespace

std::vector<Record> ofKey(SQLite::Database &database, const QString &key)
{
    std::vector<Record> result;
    const QString kind = key.section(QLatin1Char(' '), 0, 0);
    const QString name = key.section(QLatin1Char(' '), 1);
    if (kind == QLatin1String("offer")) {
        for (const Offer &found : offer(database, name.toLongLong()))
            result = ofOffer(database, found);
    } else if (kind == QLatin1String("session")) {
        for (Entry &entry : session(database, name))
            result.emplace_back(std::move(entry));
    } else if (kind == QLatin1String("break")) {
        const QDate day = QDate::fromString(name.section(QLatin1Char(' '), 0, 0), Qt::ISODate);
        const qint64 at = name.section(QLatin1Char(' '), 1).toLongLong();
        for (Mark &mark : marks(database, day, day)) {
            if (mark.kind == QLatin1String("natural-break") && millis(mark.at.utc) == at)
                result.emplace_back(std::move(mark));
        }
    }
    return result;
}

void erase(SQLite::Database &database, const Record &record)
{
    const qint64 sequence = std::visit([](const auto &row) { return row.sequence; }, record);
    SQLite::Statement statement(database,
        sql("DELETE FROM TABLE WHERE day = ? AND sequence = ?", tables.at(record.index())));
    Binder(statement).day(stampOf(record).day).number(sequence);
    statement.exec();
}

} // namespace unhunch::rows
