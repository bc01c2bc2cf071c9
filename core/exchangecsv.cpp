// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "csv.h"
#include "exchange.h"
#include "exchangerecord.h"
#include "translate.h"

#include <QHash>
#include <QJsonArray>

#include <array>
#include <cmath>
#include <utility>

UNHUNCH_WORDS(Exchange)

namespace unhunch::exchange {

namespace {

enum class Content { Text, Number, List };

struct Column
{
    const char *name; // also the member of the JSON
    Content content;
};

// One table for every kind, since a person keeps one file. What a kind has no use for is empty.
constexpr std::array<Column, 28> columns {{{"kind", Content::Text}, {"day", Content::Text},
    {"at", Content::Text}, {"stretch", Content::Text}, {"outcome", Content::Text},
    {"lasted", Content::Number}, {"planned", Content::Number}, {"held", Content::Number},
    {"level", Content::Text}, {"variant", Content::Text}, {"side", Content::Text},
    {"reps", Content::Number}, {"set", Content::Number}, {"rep", Content::Number},
    {"ended", Content::Number}, {"stretches", Content::List}, {"snoozes", Content::Number},
    {"showings", Content::Number}, {"reasons", Content::List}, {"heldFor", Content::Number},
    {"shown", Content::Text}, {"shownDay", Content::Text}, {"closed", Content::Text},
    {"closedDay", Content::Text}, {"mark", Content::Text}, {"length", Content::Number},
    {"text", Content::Text}, {"session", Content::Text}}};
constexpr auto offerColumn = "offer"; // the last: a long number

QString cellOf(const QJsonValue &value)
{
    if (value.isDouble()) {
        const double number = value.toDouble();
        const auto whole = static_cast<qint64>(number);
        return static_cast<double>(whole) == number ? QString::number(whole)
                                                    : QString::number(number, 'f', 3);
    }
    if (value.isArray()) {
        QStringList words;
        const QJsonArray list = value.toArray();
        for (const QJsonValue &word : list)
            words.append(word.toString());
        return words.join(QLatin1Char(' '));
    }
    return value.toString();
}

QStringList headings()
{
    QStringList names;
    for (const Column &column : columns)
        names.append(QLatin1String(column.name));
    names.append(QLatin1String(offerColumn));
    return names;
}

class CsvWriter : public Writer
{
public:
    using Writer::Writer;

    void begin() override { put(csv::row(m_headings)); }

    void write(const Record &record) override
    {
        QJsonObject json = toJson(record);
        const QJsonArray sides = json.take(QStringLiteral("sides")).toArray();
        const QJsonArray repetitions = json.take(QStringLiteral("repetitions")).toArray();
        line(json);
        follow(QStringLiteral("side"), json, sides);
        follow(QStringLiteral("repetition"), json, repetitions);
    }

    // Without it a file that was cut off at the end of a line would look whole.
    void end() override { line({{QStringLiteral("kind"), QStringLiteral("end")}}); }

private:
    void line(const QJsonObject &json)
    {
        QStringList cells;
        for (const QString &name : m_headings)
            cells.append(cellOf(json.value(name)));
        put(csv::row(cells));
    }

    void follow(const QString &kind, const QJsonObject &entry, const QJsonArray &list)
    {
        for (const QJsonValue &value : list) {
            QJsonObject json = value.toObject();
            json.insert(QStringLiteral("kind"), kind);
            for (const auto &name : {QStringLiteral("session"), QStringLiteral("stretch")})
                json.insert(name, entry.value(name));
            line(json);
        }
    }

    const QStringList m_headings = headings();
};

Content contentOf(const QString &name)
{
    for (const Column &column : columns) {
        if (name == QLatin1String(column.name))
            return column.content;
    }
    return Content::Number; // the offer's
}

QJsonValue valueOf(Content content, const QString &cell)
{
    if (content == Content::List)
        return QJsonArray::fromStringList(cell.split(QLatin1Char(' '), Qt::SkipEmptyParts));
    if (content == Content::Number) {
        bool isNumber = false;
        const double number = cell.toDouble(&isNumber);
        if (isNumber && std::isfinite(number)) // else it is told that a number is needed
            return number;
    }
    return cell;
}

class CsvReader
{
public:
    explicit CsvReader(const QByteArray &bytes)
        : m_reader(bytes)
    { }

    tl::expected<std::vector<Record>, QString> read();

private:
    struct Row
    {
        QJsonObject json;
        int line = 0;
        QJsonArray sides;
        QJsonArray repetitions;
    };

    bool readHeadings();
    QJsonObject objectOf(const QStringList &cells);
    void take(QJsonObject json);

    void fail(const QString &reason)
    {
        if (m_fault.isEmpty())
            m_fault = tr("line %1: %2").arg(m_reader.line()).arg(reason);
    }

    csv::Reader m_reader;
    QStringList m_headings;
    std::vector<Content> m_contents; // of the headings
    std::vector<Row> m_rows;
    QHash<QString, std::size_t> m_entries; // session and stretch → row
    bool m_ended = false;
    QString m_fault;
};

bool CsvReader::readHeadings()
{
    const auto first = m_reader.next();
    const QStringList known = headings();
    if (!first || !first->contains(QStringLiteral("kind"))) {
        m_fault = tr("The file is neither JSON nor a table of Unhunch: it has no column \"kind\".");
        return false;
    }
    for (const QString &name : *first) {
        if (!known.contains(name))
            fail(tr("the column \"%1\" is not known; a newer Unhunch may know it")
                     .arg(name.left(60)));
        if (first->count(name) > 1)
            fail(tr("the column \"%1\" comes twice").arg(name.left(60)));
    }
    m_headings = *first;
    for (const QString &name : m_headings)
        m_contents.push_back(contentOf(name));
    return m_fault.isEmpty();
}

QJsonObject CsvReader::objectOf(const QStringList &cells)
{
    QJsonObject json;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i >= m_headings.size()) {
            if (!cells.at(i).isEmpty())
                fail(tr("there are more cells than columns"));
        } else if (!cells.at(i).isEmpty()) {
            json.insert(
                m_headings.at(i), valueOf(m_contents[static_cast<std::size_t>(i)], cells.at(i)));
        }
    }
    return json;
}

void CsvReader::take(QJsonObject json)
{
    const QString kind = json.value(QStringLiteral("kind")).toString();
    const auto name = [](const QJsonObject &object) -> QString {
        return object.value(QStringLiteral("session")).toString() + QLatin1Char(' ')
            + object.value(QStringLiteral("stretch")).toString();
    };
    if (kind == QLatin1String("end")) {
        m_ended = true;
        return;
    }
    if (kind == QLatin1String("side") || kind == QLatin1String("repetition")) {
        const auto entry = m_entries.constFind(name(json));
        if (entry == m_entries.constEnd()) {
            fail(tr("no entry before it has this session and stretch"));
            return;
        }
        for (const auto &member :
            {QStringLiteral("kind"), QStringLiteral("session"), QStringLiteral("stretch")})
            json.remove(member);
        Row &row = m_rows[*entry];
        (kind == QLatin1String("side") ? row.sides : row.repetitions).append(json);
        return;
    }
    // Empty lists have no cell to stand in.
    if (kind == QLatin1String("offer")) {
        for (const auto &list : {QStringLiteral("stretches"), QStringLiteral("reasons")}) {
            if (!json.contains(list))
                json.insert(list, QJsonArray {});
        }
    }
    if (kind == QLatin1String("entry"))
        m_entries.insert(name(json), m_rows.size());
    m_rows.push_back({std::move(json), m_reader.line(), {}, {}});
}

tl::expected<std::vector<Record>, QString> CsvReader::read()
{
    if (readHeadings()) {
        while (const auto cells = m_reader.next())
            take(objectOf(*cells));
        if (!m_reader.fault().isEmpty())
            fail(m_reader.fault());
        else if (!m_ended && m_fault.isEmpty())
            m_fault = tr("The file is cut off: its last line (\"end\") is missing.");
    }
    std::vector<Record> result;
    result.reserve(m_rows.size());
    for (Row &row : m_rows) {
        if (!m_fault.isEmpty())
            break;
        if (row.json.value(QStringLiteral("kind")) == QLatin1String("entry")) {
            row.json.insert(QStringLiteral("sides"), row.sides);
            row.json.insert(QStringLiteral("repetitions"), row.repetitions);
        }
        auto record = recordFromJson(row.json, tr("line %1").arg(row.line));
        if (record)
            result.push_back(std::move(*record));
        else
            m_fault = record.error();
        row = {};
    }
    if (!m_fault.isEmpty())
        return tl::unexpected(m_fault);
    return result;
}

} // namespace

std::unique_ptr<Writer> csvWriter(QIODevice &device)
{
    return std::make_unique<CsvWriter>(device);
}

tl::expected<std::vector<Record>, QString> readCsv(const QByteArray &bytes)
{
    return CsvReader(bytes).read();
}

} // namespace unhunch::exchange
