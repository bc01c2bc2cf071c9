// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "csv.h"

#include <QCoreApplication>

#include <utility>

namespace unhunch::csv {

namespace {

constexpr QChar apostrophe = QLatin1Char('\'');

QByteArray written(const QString &cell)
{
    static const QString formula = QStringLiteral("=+-@\t\r'");
    QString safe = cell;
    if (!cell.isEmpty() && formula.contains(cell.front()))
        safe.prepend(apostrophe);
    QByteArray bytes = safe.toUtf8();
    const bool plain = !bytes.contains(',') && !bytes.contains('"') && !bytes.contains('\n')
        && !bytes.contains('\r');
    if (plain)
        return bytes;
    return '"' + bytes.replace('"', "\"\"") + '"';
}

} // namespace

QByteArray row(const QStringList &cells)
{
    QByteArray result;
    for (const QString &cell : cells) {
        result += written(cell);
        result += ',';
    }
    result.chop(1);
    result += '\n';
    return result;
}

Reader::Reader(QByteArray bytes)
    : m_bytes(std::move(bytes))
{ }

std::optional<QStringList> Reader::next()
{
    constexpr int mostCells = 1000;
    // Empty lines say nothing.
    while (m_at < m_bytes.size() && (m_bytes.at(m_at) == '\n' || m_bytes.at(m_at) == '\r')) {
        m_nextLine += m_bytes.at(m_at) == '\n' ? 1 : 0;
        ++m_at;
    }
    if (m_at >= m_bytes.size() || !m_fault.isEmpty())
        return std::nullopt;
    m_line = m_nextLine;
    QStringList cells;
    bool more = true;
    while (more && m_fault.isEmpty() && cells.size() < mostCells)
        cells.append(cell(more));
    if (!m_fault.isEmpty())
        return std::nullopt;
    return cells;
}

QString Reader::cell(bool &more)
{
    QByteArray found;
    if (m_at < m_bytes.size() && m_bytes.at(m_at) == '"') {
        found = quoted();
    } else {
        const qsizetype start = m_at;
        while (m_at < m_bytes.size() && m_bytes.at(m_at) != ',' && m_bytes.at(m_at) != '\n'
            && m_bytes.at(m_at) != '\r')
            ++m_at;
        found = m_bytes.mid(start, m_at - start);
    }
    more = m_at < m_bytes.size() && m_bytes.at(m_at) == ',';
    if (more) {
        ++m_at;
    } else {
        if (m_at < m_bytes.size() && m_bytes.at(m_at) == '\r')
            ++m_at;
        if (m_at < m_bytes.size() && m_bytes.at(m_at) == '\n') {
            ++m_at;
            ++m_nextLine;
        } else if (m_at < m_bytes.size()) {
            m_fault = QCoreApplication::translate("Exchange", "a cell goes on behind its quotes");
        }
    }
    QString text = QString::fromUtf8(found);
    if (text.startsWith(apostrophe))
        text.remove(0, 1);
    return text;
}

QByteArray Reader::quoted()
{
    QByteArray found;
    for (++m_at; m_at < m_bytes.size(); ++m_at) {
        const char each = m_bytes.at(m_at);
        m_nextLine += each == '\n' ? 1 : 0;
        if (each != '"') {
            found += each;
        } else if (m_at + 1 < m_bytes.size() && m_bytes.at(m_at + 1) == '"') {
            found += each;
            ++m_at;
        } else {
            ++m_at;
            return found;
        }
    }
    m_fault = QCoreApplication::translate("Exchange", "the quotes are not closed");
    return found;
}

} // namespace unhunch::csv
