// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history.h"

#include <QFile>
#include <QTemporaryDir>

#include <SQLiteCpp/SQLiteCpp.h>
#include <string>

// A million entries over ten years, for the benchmarks.
namespace unhunch::million {

constexpr int days = 3653;
inline const QDate firstDay(2016, 3, 7); // a Monday
constexpr Instant now {Millis {1773046800000}};

// 274 entries a day in 137 sessions that answer 137 prompts: far more than anybody stretches.
// `later`: everything lies so many days later.
inline void fill(const QString &file, qint64 later = 0)
{
    History::open(file, History::Mode::ReadWrite, now).value();
    SQLite::Database database(QFile::encodeName(file).toStdString(), SQLite::OPEN_READWRITE);
    database.exec("PRAGMA synchronous = OFF");
    SQLite::Transaction transaction(database);
    database.exec("CREATE TEMP TABLE later AS SELECT " + std::to_string(later) + " AS days");
    // n is the session; each takes four numbers of the sequence.
    database.exec(R"sql(
        CREATE TEMP TABLE session AS
            WITH RECURSIVE
                counted (n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM counted WHERE n < 499999),
                dated (n, d) AS (SELECT n, n * 3653 / 500000 + days FROM counted, later)
            SELECT n, date('2016-03-07', '+' || d || ' days') AS day,
                1457337600000 + d * 86400000 + (n % 136) * 240000 AS ms
            FROM dated;
        INSERT INTO offer SELECT day, 4 * n + 1, n + 1, ms, 3600, ms + 4000, 3600, day,
            'thoracic-extension seated-twist', n % 5 = 0, 1, iif(n % 7 = 0, 'microphone camera', ''), n % 7,
            iif(n % 4 = 3, 'skipped', iif(n % 9 = 0, 'partial', 'done')), ms + 120000, 3600, day FROM session;
        INSERT INTO entry SELECT day, 4 * n + 2, printf('%08x-session-of-ten-years', n), 'thoracic-extension',
            ms + 5000, 3600, n + 1, 55000, 'done', '', 'low', 30000, 30000 FROM session;
        INSERT INTO entry SELECT day, 4 * n + 3, printf('%08x-session-of-ten-years', n), 'seated-twist',
            ms + 60000, 3600, n + 1, 53000, iif(n % 9 = 0, 'partial', 'done'), '', 'low', 40000, 38000
            FROM session;
        INSERT INTO side SELECT day, 4 * n + 2, '', 10, 30000 FROM session;
        INSERT INTO side SELECT day, 4 * n + 3, 'left', 1, 20000 FROM session;
        INSERT INTO side SELECT day, 4 * n + 3, 'right', 1, 18000 FROM session;
        INSERT INTO mark SELECT day, 4 * n + 4, 'natural-break', ms + 200000, 3600, 360000, '' FROM session
            WHERE n % 34 = 0;
        INSERT INTO desk SELECT day, 4 * n + 4, ms, 3600, 3000000 FROM session WHERE n % 14 = 1;
        UPDATE counter SET last = 2000010;
        DROP TABLE session;
        DROP TABLE later;
    )sql");
    transaction.commit();
}

// Filled at the first call.
inline const QString &file(qint64 later = 0)
{
    static const QTemporaryDir folder;
    static const QString name = [later] {
        const QString made = folder.filePath(QStringLiteral("unhunch/history.sqlite"));
        fill(made, later);
        return made;
    }();
    return name;
}

} // namespace unhunch::million
