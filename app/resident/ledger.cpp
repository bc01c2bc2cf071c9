// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger.h"

#include "overloaded.h"

#include <algorithm>
#include <utility>

namespace unhunch {
namespace {

bool sameEntry(const Entry &a, const Entry &b)
{
    return a.session == b.session && a.done.stretch == b.done.stretch;
}

// Whether the database already holds this, or something later of the same.
bool holds(const History &history, const Write &write)
{
    return std::visit(
        Overloaded {[&](const Offer &) { return false; }, // put again: the same row
            [&](const Entry &entry) {
                const auto kept = history.entries(entry.started.day, entry.started.day);
                return kept && std::any_of(kept->begin(), kept->end(), [&](const Entry &e) {
                    return sameEntry(e, entry)
                        && (e.outcome != Outcome::Running || e.lasted > entry.lasted);
                });
            },
            [&](const Mark &mark) {
                const auto kept = history.marks(mark.at.day, mark.at.day);
                return kept && std::any_of(kept->begin(), kept->end(), [&](const Mark &m) {
                    return m.kind == mark.kind && m.at == mark.at;
                });
            },
            [&](const DeskSpan &span) {
                const auto kept = history.desk(span.from.day, span.from.day);
                return kept && std::any_of(kept->begin(), kept->end(), [&](const DeskSpan &s) {
                    return s.from == span.from;
                });
            }},
        write);
}

History::Written into(History &history, const Write &write)
{
    return std::visit(Overloaded {[&](const Offer &offer) { return history.put(offer); },
                          [&](const Entry &entry) { return history.put(entry); },
                          [&](const Mark &mark) { return history.add(mark); },
                          [&](const DeskSpan &span) { return history.add(span); }},
        write);
}

} // namespace

void Ledger::redo(const std::vector<Write> &writes)
{
    for (const Write &w : writes) {
        const auto history = reader();
        if (!history || !holds(**history, w))
            (void)write(w); // where it has to wait, the next write says so
    }
}

HistoryLedger::HistoryLedger(QString file, const Clock &clock)
    : m_file(std::move(file))
    , m_clock(clock)
{ }

tl::expected<void, QString> HistoryLedger::open()
{
    if (m_history)
        return {};
    auto opened = History::open(m_file, History::Mode::ReadWrite, m_clock.now().utc);
    if (!opened)
        return tl::make_unexpected(opened.error());
    m_history.emplace(std::move(*opened));
    const auto waiting = std::exchange(m_waiting, {});
    for (const Write &w : waiting)
        (void)into(*m_history, w); // it keeps what it cannot write
    return {};
}

Ledger::Written HistoryLedger::write(const Write &w)
{
    if (auto opened = open(); !opened) {
        m_waiting.push_back(w);
        return opened;
    }
    return into(*m_history, w);
}

Ledger::Written HistoryLedger::retry()
{
    if (auto opened = open(); !opened)
        return opened;
    return m_history->retry();
}

int HistoryLedger::pending() const
{
    return static_cast<int>(m_waiting.size()) + (m_history ? m_history->pending() : 0);
}

QString HistoryLedger::notice() const
{
    return m_history ? m_history->notice() : QString();
}

tl::expected<History *, QString> HistoryLedger::writer()
{
    if (const auto nothingWaits = retry(); !nothingWaits)
        return tl::make_unexpected(nothingWaits.error());
    return &*m_history;
}

tl::expected<const History *, QString> HistoryLedger::reader()
{
    if (const auto opened = open(); !opened)
        return tl::make_unexpected(opened.error());
    return &*m_history;
}

} // namespace unhunch
