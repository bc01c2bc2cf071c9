// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "historyrows.h"
#include "historysql.h"

namespace unhunch::rows {

namespace {

qint64 nextSequence(SQLite::Database &database)
{
    SQLite::Statement statement(database, "UPDATE counter SET last = last + 1 RETURNING last");
    statement.executeStep();
    return statement.getColumn(0).getInt64();
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

void write(SQLite::Database &database, const Note &note)
{
    SQLite::Statement statement(database,
        "INSERT INTO note (day, sequence, at_ms, at_offset, stretch, text) VALUES (?, ?, ?, ?, ?, "
        "?)");
    Binder(statement)
        .day(note.at.day)
        .number(nextSequence(database))
        .time(note.at)
        .text(note.stretch)
        .text(note.text);
    statement.exec();
}

} // namespace unhunch::rows
