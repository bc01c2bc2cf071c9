// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the kinds of rows have in common, and how they hang together.
#include "history.h"
#include "overloaded.h"

namespace unhunch {

Stamp &stampOf(Record &record)
{
    // cppcheck-suppress returnTempReference ; each of them returns a reference into its row
    return std::visit(Overloaded {[](Offer &offer) -> Stamp & { return offer.due; },
                          [](Entry &entry) -> Stamp & { return entry.started; },
                          [](Mark &mark) -> Stamp & { return mark.at; },
                          [](DeskSpan &span) -> Stamp & { return span.from; },
                          [](Note &note) -> Stamp & { return note.at; }},
        record);
}

const Stamp &stampOf(const Record &record)
{
    // cppcheck-suppress returnTempReference ; as above
    return std::visit(Overloaded {[](const Offer &offer) -> const Stamp & { return offer.due; },
                          [](const Entry &entry) -> const Stamp & { return entry.started; },
                          [](const Mark &mark) -> const Stamp & { return mark.at; },
                          [](const DeskSpan &span) -> const Stamp & { return span.from; },
                          [](const Note &note) -> const Stamp & { return note.at; }},
        record);
}

bool isClosedBy(const Offer &offer, const Mark &naturalBreak)
{
    return naturalBreak.kind == QLatin1String("natural-break")
        && offer.closing == Closing::NaturalBreak && offer.closed
        && offer.closed->utc >= naturalBreak.at.utc - naturalBreak.length
        && offer.closed->utc <= naturalBreak.at.utc + std::chrono::minutes(1);
}

} // namespace unhunch
