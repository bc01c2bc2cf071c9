// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger.h"

#include <QJsonObject>

#include <functional>
#include <optional>
#include <tl/expected.hpp>

namespace unhunch {

// What a person does with what was kept: looks how much it is, mends a line, erases. The resident
// has one for the bus; where none runs, the command makes its own.
class Keeper
{
public:
    struct Parts
    {
        Ledger &ledger;
        const Clock &clock;
        QString history; // the file
        QString backups; // the folder
        std::function<Stamp(Instant)> stamp;
        std::function<void()> stopBackup; // one that is being made would hold what is erased
        // The history is another now: what is remembered of it beside the file is out of date, and
        // what would be written again must not be. `everything`: nothing of it may stay anywhere.
        std::function<void(bool everything)> changed;
    };

    template <typename T> using Answer = tl::expected<T, QString>;

    explicit Keeper(Parts parts);

    // {"entries", "prompts", "breaks", "notes", "first", "last", "file", "bytes", "backups"}.
    Answer<QJsonObject> info() const;
    // Of these days, backups included: those are removed, and a new one is for the caller to make.
    Answer<QJsonObject> erase(const std::optional<Extent> &days); // nothing: everything
    Answer<QJsonObject> eraseNotes(const QString &stretch);
    // One line of a day's log, by its key. The document is what putBack takes.
    Answer<QJsonObject> remove(const QString &key);
    Answer<void> move(const QString &key, Instant to);
    Answer<void> putBack(const QString &document);
    Answer<void> note(const QString &stretch, const QString &text);

private:
    Answer<QJsonObject> erased(const Answer<Counts> &counts, bool everything) const;
    void moveRecord(Record &record, Millis by) const;

    Parts m_parts;
};

QJsonObject toJson(const Counts &);

} // namespace unhunch
