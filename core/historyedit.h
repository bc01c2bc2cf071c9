// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history.h"

namespace SQLite { // NOLINT(readability-identifier-naming): the library calls itself so
class Database;
}

// The SQL of putting histories together and of taking things out of one. Every function may throw
// SQLite::Exception; those that write run inside the caller's transaction.
namespace unhunch::rows {

Counts counts(SQLite::Database &, QDate from, QDate to);
Counts counts(SQLite::Database &); // of everything, by the pages of a key alone
std::optional<Extent> extent(SQLite::Database &);

// What of these is not here yet, in the same order; what comes twice is taken once. No database is
// one with nothing in it.
std::vector<const Record *> missing(SQLite::Database *, const std::vector<Record> &);
// Writes them; a day that has rows already is put in order anew. False: given up by `progress`.
bool add(SQLite::Database &, const std::vector<const Record *> &, const Progress &progress);

void erase(SQLite::Database &, QDate from, QDate to);
void eraseNotes(SQLite::Database &, const QString &stretch);
Counts countNotes(SQLite::Database &, const QString &stretch);

// What the line of a log with this key is made of, and the same taken out.
std::vector<Record> ofKey(SQLite::Database &, const QString &key);
void erase(SQLite::Database &, const Record &);

} // namespace unhunch::rows
