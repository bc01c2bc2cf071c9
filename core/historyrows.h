// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history.h"

#include <QDate>

#include <vector>

namespace SQLite { // NOLINT(readability-identifier-naming): the library calls itself so
class Database;
}

// The SQL text of history.cpp, and of nobody else. Every function may throw SQLite::Exception;
// history.cpp catches. A writing function runs inside the caller's transaction.
namespace unhunch::rows {

void write(SQLite::Database &, const Offer &);
void write(SQLite::Database &, const Entry &);
void write(SQLite::Database &, const Mark &);
void write(SQLite::Database &, const DeskSpan &);
void write(SQLite::Database &, const Note &);

// In order of sequence. Days inclusive.
std::vector<Offer> offers(SQLite::Database &, QDate from, QDate to);
std::vector<Entry> entries(SQLite::Database &, QDate from, QDate to, bool withSides = true);
std::vector<Mark> marks(SQLite::Database &, QDate from, QDate to);
std::vector<DeskSpan> desk(SQLite::Database &, QDate from, QDate to);
std::vector<Note> notes(SQLite::Database &, QDate from, QDate to);
std::vector<Offer> openOffers(SQLite::Database &);
std::vector<Entry> runningEntries(SQLite::Database &);
// Reads the repetitions of `entries`, which lie in these days, into them.
void addRepetitions(SQLite::Database &, QDate from, QDate to, std::vector<Entry> &entries);
// One offer by its id, the entries of one session; nothing where there is none.
std::vector<Offer> offer(SQLite::Database &, qint64 id);
std::vector<Entry> session(SQLite::Database &, const QString &session);
// The latest entry of a stretch, without its sides; nothing where there is none.
std::vector<Entry> lastEntry(SQLite::Database &, const QString &stretch);

} // namespace unhunch::rows
