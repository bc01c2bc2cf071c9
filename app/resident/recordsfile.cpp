// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordsfile.h"

#include "endedbysignal.h"
#include "exchange.h"
#include "historyfile.h"
#include "translate.h"

#include <QFile>
#include <QTemporaryDir>

UNHUNCH_WORDS(unhunch)

namespace unhunch {

namespace {

tl::expected<std::vector<Record>, QString> allOf(const History &copy)
{
    const auto days = copy.extent();
    if (!days)
        return tl::make_unexpected(days.error());
    if (!*days)
        return std::vector<Record> {};
    return copy.records((*days)->first, (*days)->last);
}

// A copy of an older format is taken over to the newest in a folder of its own; what a person keeps
// stays as it is.
tl::expected<std::vector<Record>, QString> recordsOfOlderCopy(const QString &name, Instant now)
{
    const EndedBySignal ended; // nothing of it may stay in that folder
    const QTemporaryDir folder;
    const QString copy = folder.filePath(QStringLiteral("copy.sqlite"));
    const auto take = [&](QLatin1String end) -> tl::expected<void, QString> {
        QFile file(name + end);
        if (!file.copy(copy + end))
            return tl::make_unexpected(file.errorString());
        // Also where it is read-only.
        QFile::setPermissions(copy + end, QFile::ReadOwner | QFile::WriteOwner);
        return {};
    };
    auto taken = take({});
    for (const QLatin1String end : historyfile::besides) {
        if (taken && QFile::exists(name + end))
            taken = take(end);
    }
    if (!taken)
        return tl::make_unexpected(taken.error());
    const auto history = History::open(copy, History::Mode::ReadWrite, now);
    if (!history)
        return tl::make_unexpected(history.error());
    // Put aside there as damaged, or not to be written there.
    if (!history->notice().isEmpty())
        return tl::make_unexpected(tr("It is from an older Unhunch and could not be read."));
    auto records = allOf(*history);
    if (ended())
        return tl::make_unexpected(tr("Given up. Nothing was added."));
    return records;
}

// A copy that Unhunch made of its history is as good as an export.
tl::expected<std::vector<Record>, QString> recordsOfCopy(
    const QString &name, const historyfile::Header &header, Instant now)
{
    if (header.ours && header.version < historyfile::newestVersion())
        return recordsOfOlderCopy(name, now);
    const auto copy = History::open(name, History::Mode::Read, now);
    if (!copy)
        return tl::make_unexpected(copy.error());
    return allOf(*copy);
}

} // namespace

tl::expected<std::vector<Record>, QString> recordsOfFile(const QString &name, Instant now)
{
    if (const auto header = historyfile::peek(name); header.database)
        return recordsOfCopy(name, header, now);
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return tl::make_unexpected(file.errorString());
    // One more than is taken, so that what is too long shows (a pipe has no size).
    return exchange::read(file.read(exchange::mostBytes + 1));
}

} // namespace unhunch
