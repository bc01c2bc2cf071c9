// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

// Rows of cells as text: commas between, quotes where needed (RFC 4180), UTF-8.
namespace unhunch::csv {

// With its line feed. A cell that a spreadsheet would take for a formula (it begins with = + - @, a
// tab or a carriage return) gets an apostrophe in front, and so does one that begins with an
// apostrophe: reading takes one away, and every cell comes back exactly.
QByteArray row(const QStringList &cells);

// Reads one row after the other.
class Reader
{
public:
    explicit Reader(QByteArray bytes);

    // Nothing at the end, or at a fault.
    std::optional<QStringList> next();

    int line() const { return m_line; } // where the last row began, from 1

    const QString &fault() const { return m_fault; } // empty: none

private:
    QString cell(bool &more);
    QByteArray quoted();

    QByteArray m_bytes;
    qsizetype m_at = 0;
    int m_line = 0;
    int m_nextLine = 1;
    QString m_fault;
};

} // namespace unhunch::csv
