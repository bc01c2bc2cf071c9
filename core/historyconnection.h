// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history.h"

#include <memory>
#include <optional>
#include <tl/expected.hpp>

namespace SQLite { // NOLINT(readability-identifier-naming): the library calls itself so
class Database;
class Exception;
} // namespace SQLite

namespace unhunch {

// The database of the history as a connection: found, checked, migrated, opened anew after trouble;
// a damaged or foreign file is set aside, a newer one refused. Only history.cpp uses it, and only
// here may SQLite::Exception leave a function that says so.
class HistoryConnection
{
public:
    static constexpr int patience = 2000; // ms for another process to let go

    HistoryConnection(QString file, History::Mode mode, Instant now);
    HistoryConnection(const HistoryConnection &) = delete;
    HistoryConnection &operator=(const HistoryConnection &) = delete;
    ~HistoryConnection();

    // As History::open. The error is the refusal.
    tl::expected<void, QString> open();
    // Throws where the file cannot be written now. `thorough` looks through a large file, too.
    void openToWrite(bool thorough);
    // No file is no error, and then there is no database either.
    tl::expected<void, QString> openToRead();
    void close();

    SQLite::Database *database() const { return m_database.get(); } // nullptr: not open

    bool isWritable() const;

    // What was deleted is zeros by now (secure_delete), in the log; this brings the zeros into the
    // file and empties the log. Somebody who still reads what was there stands in the way: after so
    // many ms it is given up, and there is something to settle still.
    void settle(int longest);

    bool isUnsettled() const { return m_unsettled; }

    // Why nothing may be written, ever: a newer version, or opened to be read only.
    std::optional<QString> refusal() const;

    const QString &notice() const { return m_notice; }

    QString whyNotWritten(const SQLite::Exception &) const; // for a person
    QString whyNotRead(const SQLite::Exception &) const;
    QString whyNotChanged(const SQLite::Exception &) const;

    static bool isDamage(const SQLite::Exception &);
    // Whether another attempt needs a new connection: the file or what lies around it was the
    // trouble, not the moment.
    static bool needsReopening(const SQLite::Exception &);

private:
    void begin(bool thorough);
    bool replaceDamaged();

    QString m_file;
    History::Mode m_mode;
    Instant m_now;
    std::unique_ptr<SQLite::Database> m_database;
    std::optional<QString> m_newer; // the refusal of a newer version
    QString m_notice;
    bool m_unsettled = false;
};

} // namespace unhunch
