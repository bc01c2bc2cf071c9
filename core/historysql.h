// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history.h"

#include <QByteArray>
#include <QHash>

#include <SQLiteCpp/SQLiteCpp.h>

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
        return m_statement.executeStep();
    }

    qint64 number() { return m_statement.getColumn(m_next++).getInt64(); }

    int small() { return static_cast<int>(number()); }

    Millis length() { return Millis {number()}; }

    QString text()
    {
        const QByteArray bytes = raw();
        return QString::fromUtf8(bytes);
    }

    QString word() { return known().whole; }

    QStringList words() { return known().parts; }

    QDate day()
    {
        const QString iso = word();
        if (iso != m_iso) {
            m_iso = iso;
            m_day = QDate::fromString(iso, Qt::ISODate);
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
        if (m_statement.getColumn(m_next).isNull()) {
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

    // Valid until the next step. As a blob, so that SQLite need not copy it to end it with a zero.
    QByteArray raw()
    {
        const auto column = m_statement.getColumn(m_next++);
        const auto *start = static_cast<const char *>(column.getBlob());
        return QByteArray::fromRawData(start, column.getBytes());
    }

    const Word &known()
    {
        const QByteArray bytes = raw();
        const auto found = m_words.constFind(bytes);
        if (found != m_words.constEnd())
            return *found;
        const QByteArray own(bytes.constData(), bytes.size());
        const QString whole = QString::fromUtf8(own);
        return *m_words.insert(
            own, {whole, whole.isEmpty() ? QStringList {} : whole.split(QLatin1Char(' '))});
    }

    SQLite::Statement m_statement;
    int m_next = 0;
    QHash<QByteArray, Word> m_words;
    QString m_iso;
    QDate m_day;
};

} // namespace unhunch::rows
