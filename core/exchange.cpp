// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange.h"

#include "exchangerecord.h"
#include "fieldreader.h"
#include "translate.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

UNHUNCH_WORDS(Exchange)

namespace unhunch::exchange {

namespace {

constexpr auto formatName = "unhunch-history";

// One record a line, so that it can be read, compared and searched without a tool for JSON.
class JsonWriter : public Writer
{
public:
    using Writer::Writer;

    void begin() override
    {
        put(QByteArrayLiteral("{\"format\":\"") + formatName + QByteArrayLiteral("\",\"version\":")
            + QByteArray::number(version) + QByteArrayLiteral(",\"records\":["));
    }

    void write(const Record &record) override
    {
        put(m_first ? "\n" : ",\n");
        m_first = false;
        put(QJsonDocument(toJson(record)).toJson(QJsonDocument::Compact));
    }

    void end() override { put("\n]}\n"); }

private:
    bool m_first = true;
};

} // namespace

std::optional<Format> formatFromString(const QString &word)
{
    if (word == QLatin1String("json"))
        return Format::Json;
    if (word == QLatin1String("csv"))
        return Format::Csv;
    return std::nullopt;
}

bool isLine(const QString &text, int most)
{
    return !text.trimmed().isEmpty() && text.size() <= most && !holdsControl(text);
}

bool isWord(const QString &text)
{
    return !text.isEmpty() && text.size() <= mostName
        && std::all_of(text.begin(), text.end(),
            [](QChar c) { return (c.isPrint() || c.isSurrogate()) && c != QLatin1Char(' '); });
}

void Writer::put(const QByteArray &bytes)
{
    m_failed = m_failed || m_device.write(bytes) != bytes.size();
}

std::unique_ptr<Writer> Writer::of(Format format, QIODevice &device)
{
    if (format == Format::Csv)
        return csvWriter(device);
    return std::make_unique<JsonWriter>(device);
}

tl::expected<void, QString> write(const History &history, Format format, QIODevice &device,
    const std::optional<Extent> &days, const Progress &progress)
{
    constexpr int daysAtOnce = 31;
    const auto there = history.extent();
    if (!there)
        return tl::unexpected(there.error());
    const auto writer = Writer::of(format, device);
    writer->begin();
    if (*there) {
        const QDate first = days ? std::max(days->first, (*there)->first) : (*there)->first;
        const QDate last = days ? std::min(days->last, (*there)->last) : (*there)->last;
        const auto whole = static_cast<double>(first.daysTo(last) + 1);
        for (QDate from = first; from <= last; from = from.addDays(daysAtOnce)) {
            const auto records
                = history.records(from, std::min(last, from.addDays(daysAtOnce - 1)));
            if (!records)
                return tl::unexpected(records.error());
            for (const Record &record : *records)
                writer->write(record);
            const double part = static_cast<double>(first.daysTo(from) + daysAtOnce) / whole;
            if (progress && !progress(std::min(part, 1.0)))
                return tl::unexpected(tr("Given up. No copy was written."));
        }
    }
    writer->end();
    if (writer->failed())
        return tl::unexpected(tr("The copy could not be written: %1.").arg(device.errorString()));
    return {};
}

tl::expected<std::vector<Record>, QString> read(const QByteArray &bytes)
{
    if (bytes.size() > mostBytes)
        return tl::unexpected(
            tr("The file is larger than %1 MB. Export it in parts, with --from and --to.")
                .arg(mostBytes >> 20));
    QByteArray text = bytes;
    if (text.startsWith("\xef\xbb\xbf")) // some editors put it in front
        text.remove(0, 3);
    const QByteArray start = text.left(1000).trimmed();
    if (start.isEmpty())
        return tl::unexpected(tr("The file is empty."));
    return start.startsWith('{') ? readJson(text) : readCsv(text);
}

tl::expected<std::vector<Record>, QString> readJson(const QByteArray &bytes)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError)
        return tl::unexpected(tr("The file is no whole JSON: %1, at byte %2.")
                                  .arg(error.errorString())
                                  .arg(error.offset));
    QString fault;
    FieldReader reader(document.object(), QString(), &fault);
    if (reader.text("format", 100) != QLatin1String(formatName))
        reader.fail(QStringLiteral("format"), tr("is not \"%1\"").arg(QLatin1String(formatName)));
    if (reader.number("version", 1, 1'000'000) > version)
        reader.fail(QStringLiteral("version"),
            tr("is newer than this Unhunch knows (%1). Please use the newer one").arg(version));
    constexpr int most = 100'000'000;
    const QJsonArray records = reader.array("records", most);
    reader.nothingElse();
    std::vector<Record> result;
    result.reserve(static_cast<std::size_t>(records.size()));
    for (qsizetype i = 0; i < records.size() && fault.isEmpty(); ++i) {
        const QString path = QStringLiteral("records[%1]").arg(i + 1);
        if (!records.at(i).isObject()) {
            fault = tr("%1: needs an object").arg(path);
            break;
        }
        auto record = recordFromJson(records.at(i).toObject(), path);
        if (record)
            result.push_back(std::move(*record));
        else
            fault = record.error();
    }
    if (!fault.isEmpty())
        return tl::unexpected(fault);
    return result;
}

} // namespace unhunch::exchange
