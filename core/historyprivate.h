// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history.h"
#include "historyconnection.h"

#include <deque>
#include <functional>

namespace unhunch {

// Behind history.h, for history.cpp and historychange.cpp.
class History::Private
{
public:
    Private(const QString &file, Mode mode, Instant now)
        : m_connection(file, mode, now)
    { }

    tl::expected<void, QString> open() { return m_connection.open(); }

    using Write = Record;
    using Deed = std::function<bool(SQLite::Database &)>;

    Written write(Write write);
    Written flush();

    // Calls `deed` inside a transaction; where it says false nothing was changed. Refused while
    // writes wait: what it does must come after them.
    Written change(const Deed &deed);
    void giveRoomBack(); // after all was erased
    // Calls `use` with the database, or not where there is none yet.
    Written look(const std::function<void(SQLite::Database &)> &use);

    const QString &notice() const { return m_connection.notice(); }

    int pending() const { return static_cast<int>(m_waiting.size()); }

    // What the database gives, with what waits laid over it.
    template <typename Row>
    tl::expected<std::vector<Row>, QString> read(
        const std::function<std::vector<Row>(SQLite::Database &)> &stored,
        const std::function<bool(const Row &)> &wanted);

private:
    template <typename Row> void overlay(std::vector<Row> &rows) const;
    void writeWaiting();
    void keep(Write write);

    HistoryConnection m_connection;
    std::deque<Write> m_waiting;
};

} // namespace unhunch
