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
    enum class Changed {
        Added, // and nothing is elsewhere
        TakenOut, // something is gone, or stands elsewhere
        Everything // all is gone, and nothing of it may stay anywhere
    };

    struct Parts
    {
        Ledger &ledger;
        const Clock &clock;
        QString history; // the file
        QString backups; // the folder
        std::function<Stamp(Instant)> stamp;
        std::function<void()> stopBackup; // one that is being made would hold what is erased
        // The history is another now: what is remembered of it beside the file is out of date, and
        // what would be written again must not be. The refusal: it could not be seen to.
        std::function<tl::expected<void, QString>(Changed)> changed;
    };

    template <typename T> using Answer = tl::expected<T, QString>;

    explicit Keeper(Parts parts);

    // {"entries", "prompts", "breaks", "notes", "first", "last", "file", "bytes", "backups"}.
    Answer<QJsonObject> info() const;
    // Of these days, backups included: those are removed, and a new one is for the caller to make.
    Answer<QJsonObject> erase(const std::optional<Extent> &days); // nothing: everything
    Answer<QJsonObject> eraseNotes(const QString &stretch); // refused where there are none
    // One line of a day's log, by its key. The document is what putBack takes.
    Answer<QJsonObject> remove(const QString &key);
    Answer<void> move(const QString &key, Instant to);
    Answer<void> putBack(const QString &document);
    Answer<void> note(const QString &stretch, const QString &text);

private:
    Answer<QJsonObject> erased(const Counts &counts, Changed changed) const;
    void moveRecord(Record &record, Millis by) const;

    Parts m_parts;
};

QJsonObject toJson(const Counts &);

} // namespace unhunch
