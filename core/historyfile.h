// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"

#include <QByteArray>
#include <QString>

#include <array>
#include <optional>

// What history.cpp does with the database as a file, before and beside SQLite.
namespace unhunch::historyfile {

// "Unhn", at byte 68 of every database of ours.
constexpr quint32 applicationId = 0x556e686e;

// What SQLite may keep beside a file, as the ends of its names: the log, the index of the log (it
// is made anew where it is not there), the journal.
inline constexpr std::array besides {
    QLatin1String("-wal"), QLatin1String("-shm"), QLatin1String("-journal")};

// What the first bytes of a file say, without opening it as a database (which could change it).
struct Header
{
    bool exists = false;
    bool empty = true;
    bool database = false; // begins as every SQLite file does
    bool ours = false; // bears our application id
    int version = 0; // PRAGMA user_version
};

Header peek(const QString &file);

// Makes the missing folders (0700) and the file (0600), and takes the file from other people's eyes
// where it lies open to them. False where that is refused.
bool make(const QString &file);
// Likewise, but only where there is no file of this name, nor a link.
bool makeNew(const QString &file);

// What was written into the file or the folder is on the disk when this returns true.
bool sync(const QString &path);

// `file`, or FILE-2, FILE-3 …: the first that is free, with what SQLite keeps beside it.
QString freeName(const QString &file);

// Moves `file` and what SQLite keeps beside it to FILE.corrupt-YYYYMMDD-HHMMSS (UTC), or the same
// with -2, -3 … where that is taken. Returns the new name; nothing where the folder refuses.
std::optional<QString> setAside(const QString &file, Instant now);

// True where the last writer did not close: it left a write-ahead log or a journal behind.
bool leftOpen(const QString &file);

// The SQL text of this step of the schema, from 1; nothing beyond the last.
std::optional<QByteArray> migration(int number);
int newestVersion(); // the number of the last one

} // namespace unhunch::historyfile
