// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history.h"

#include <QByteArray>

#include <SQLiteCpp/SQLiteCpp.h>
#include <unordered_map>
#include <utility>
#include <vector>

// Statements and rows, for the files that hold SQL: historyrows, historywrite, historyedit.
namespace unhunch::rows {

inline qint64 millis(Instant at)
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
        const bool row = m_statement.executeStep();
        if (row && m_columns.empty()) {
            for (int i = 0; i < m_statement.getColumnCount(); ++i)
                m_columns.emplace_back(m_statement.getColumn(i));
        }
        return row;
    }

    qint64 number() { return take().column.getInt64(); }

    int small() { return static_cast<int>(number()); }

    Millis length() { return Millis {number()}; }

    QString text()
    {
        const QByteArray bytes = raw(take());
        return QString::fromUtf8(bytes);
    }

    QString word() { return known().whole; }

    QStringList words() { return known().parts; }

    QDate day()
    {
        const Word &word = known();
        if (&word != m_iso) {
            m_iso = &word;
            m_day = QDate::fromString(word.whole, Qt::ISODate);
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
        if (m_columns[m_next].column.isNull()) {
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

    using Words = std::unordered_map<QByteArray, Word>;

    // Asked for once and not for each row: it keeps its statement alive, which costs more than the
    // reading of a number.
    struct Column
    {
        explicit Column(SQLite::Column own)
            : column(std::move(own))
        { }

        SQLite::Column column;
        const Words::value_type *last = nullptr; // the word that it had in the row before
    };

    Column &take() { return m_columns[m_next++]; }

    // Valid until the next step. As a blob, so that SQLite need not copy it to end it with a zero.
    static QByteArray raw(const Column &column)
    {
        const auto *start = static_cast<const char *>(column.column.getBlob());
        return QByteArray::fromRawData(start, column.column.getBytes());
    }

    const Word &known()
    {
        Column &column = take();
        const QByteArray bytes = raw(column);
        if (column.last == nullptr || column.last->first != bytes)
            column.last = &word(bytes);
        return column.last->second;
    }

    const Words::value_type &word(const QByteArray &bytes)
    {
        const auto found = m_words.find(bytes);
        if (found != m_words.end())
            return *found;
        const QByteArray own(bytes.constData(), bytes.size());
        const QString whole = QString::fromUtf8(own);
        const QStringList parts = whole.isEmpty() ? QStringList {} : whole.split(QLatin1Char(' '));
        return *m_words.emplace(own, Word {whole, parts}).first;
    }

    SQLite::Statement m_statement;
    std::vector<Column> m_columns; // empty before the first row
    std::size_t m_next = 0;
    Words m_words; // each stays where it is
    const Word *m_iso = nullptr;
    QDate m_day;
};

} // namespace unhunch::rows
