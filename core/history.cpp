// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history.h"

#include "historyprivate.h"
#include "historyrows.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <SQLiteCpp/SQLiteCpp.h>
#include <algorithm>
#include <sqlite3.h>
#include <utility>
#include <variant>

namespace unhunch {

namespace {

constexpr int impatience = 100; // while something waits already: the schedule must not stand still

// What waits is the newest, whatever is written meanwhile.
constexpr qint64 lastOfAll = qint64 {1} << 62;

bool same(const Offer &a, const Offer &b)
{
    return a.id == b.id;
}

bool same(const Entry &a, const Entry &b)
{
    return a.session == b.session && a.done.stretch == b.done.stretch;
}

bool same(const Mark &, const Mark &)
{
    return false;
}

bool same(const DeskSpan &, const DeskSpan &)
{
    return false;
}

bool same(const Note &, const Note &)
{
    return false;
}

} // namespace

void History::Private::keep(Write write)
{
    const auto older = [&](const Write &waiting) {
        return std::visit(
            [&](const auto &row) {
                const auto *other = std::get_if<std::decay_t<decltype(row)>>(&waiting);
                return other != nullptr && same(row, *other);
            },
            write);
    };
    const auto found = std::find_if(m_waiting.begin(), m_waiting.end(), older);
    if (found == m_waiting.end())
        m_waiting.push_back(std::move(write));
    else
        *found = std::move(write);
}

History::Written History::Private::write(Write write)
{
    if (auto refusal = m_connection.refusal())
        return tl::unexpected(std::move(*refusal));
    keep(std::move(write));
    return flush();
}

History::Written History::Private::flush()
{
    try {
        try {
            writeWaiting();
        } catch (const SQLite::Exception &exception) {
            const bool suspicious = HistoryConnection::isDamage(exception)
                || exception.getErrorCode() == SQLITE_IOERR;
            if (!suspicious || m_connection.refusal())
                throw;
            m_connection.openToWrite(true);
            writeWaiting();
        }
    } catch (const SQLite::Exception &exception) {
        const QString why = m_connection.whyNotWritten(exception);
        if (auto refusal = m_connection.refusal())
            return tl::unexpected(std::move(*refusal));
        if (HistoryConnection::needsReopening(exception))
            m_connection.close();
        return tl::unexpected(why);
    }
    return {};
}

void History::Private::writeWaiting()
{
    if (!m_connection.isWritable())
        m_connection.openToWrite(false);
    SQLite::Database &database = *m_connection.database();
    database.setBusyTimeout(m_waiting.size() > 1 ? impatience : HistoryConnection::patience);
    while (!m_waiting.empty()) {
        SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
        std::visit([&](const auto &row) { rows::write(database, row); }, m_waiting.front());
        transaction.commit();
        m_waiting.pop_front();
    }
    if (m_connection.isUnsettled())
        m_connection.settle(0); // the schedule must not wait for a reader
    else
        database.exec("PRAGMA shrink_memory");
}

template <typename Row>
tl::expected<std::vector<Row>, QString> History::Private::read(
    const std::function<std::vector<Row>(SQLite::Database &)> &stored,
    const std::function<bool(const Row &)> &wanted)
{
    std::vector<Row> result;
    if (auto looked = look([&](SQLite::Database &database) { result = stored(database); }); !looked)
        return tl::unexpected(std::move(looked.error()));
    overlay(result);
    result.erase(std::remove_if(result.begin(), result.end(), std::not_fn(wanted)), result.end());
    return result;
}

template <typename Row> void History::Private::overlay(std::vector<Row> &rows) const
{
    qint64 sequence = lastOfAll;
    for (const Write &write : m_waiting) {
        const Row *row = std::get_if<Row>(&write);
        ++sequence;
        if (row == nullptr)
            continue;
        const auto found = std::find_if(
            rows.begin(), rows.end(), [&](const Row &other) { return same(other, *row); });
        if (found == rows.end()) {
            rows.emplace_back(*row).sequence = sequence;
        } else {
            const qint64 kept = found->sequence;
            *found = *row;
            found->sequence = kept;
        }
    }
}

tl::expected<History, QString> History::open(const QString &file, Mode mode, Instant now)
{
    auto d = std::make_unique<Private>(QFileInfo(file).absoluteFilePath(), mode, now);
    if (auto opened = d->open(); !opened)
        return tl::unexpected(opened.error());
    return History(std::move(d));
}

History::History(std::unique_ptr<Private> p)
    : m_d(std::move(p))
{ }

History::History(History &&) noexcept = default;
History &History::operator=(History &&) noexcept = default;
History::~History() = default;

const QString &History::notice() const
{
    return m_d->notice();
}

int History::pending() const
{
    return m_d->pending();
}

History::Written History::put(const Offer &offer)
{
    return m_d->write(offer);
}

History::Written History::put(const Entry &entry)
{
    return m_d->write(entry);
}

History::Written History::add(const Mark &mark)
{
    return m_d->write(mark);
}

History::Written History::add(const DeskSpan &span)
{
    return m_d->write(span);
}

History::Written History::add(const Note &note)
{
    return m_d->write(note);
}

History::Written History::retry()
{
    return m_d->flush();
}

tl::expected<std::vector<Offer>, QString> History::offers(QDate from, QDate to) const
{
    return m_d->read<Offer>([=](auto &database) { return rows::offers(database, from, to); },
        [=](const Offer &offer) { return from <= offer.due.day && offer.due.day <= to; });
}

tl::expected<std::vector<Entry>, QString> History::entries(
    QDate from, QDate to, Detail detail) const
{
    const auto stored = [=](SQLite::Database &database) {
        std::vector<Entry> entries = rows::entries(database, from, to, detail != Detail::Outcomes);
        if (detail == Detail::Repetitions)
            rows::addRepetitions(database, from, to, entries);
        return entries;
    };
    return m_d->read<Entry>(stored,
        [=](const Entry &entry) { return from <= entry.started.day && entry.started.day <= to; });
}

tl::expected<std::vector<Entry>, QString> History::session(const QString &id) const
{
    return m_d->read<Entry>([&](auto &database) { return rows::session(database, id); },
        [&](const Entry &entry) { return entry.session == id; });
}

tl::expected<std::vector<Mark>, QString> History::marks(QDate from, QDate to) const
{
    return m_d->read<Mark>([=](auto &database) { return rows::marks(database, from, to); },
        [=](const Mark &mark) { return from <= mark.at.day && mark.at.day <= to; });
}

tl::expected<std::vector<DeskSpan>, QString> History::desk(QDate from, QDate to) const
{
    return m_d->read<DeskSpan>([=](auto &database) { return rows::desk(database, from, to); },
        [=](const DeskSpan &span) { return from <= span.from.day && span.from.day <= to; });
}

tl::expected<std::vector<Note>, QString> History::notes(QDate from, QDate to) const
{
    return m_d->read<Note>([=](auto &database) { return rows::notes(database, from, to); },
        [=](const Note &note) { return from <= note.at.day && note.at.day <= to; });
}

tl::expected<std::vector<Offer>, QString> History::openOffers() const
{
    return m_d->read<Offer>(
        rows::openOffers, [](const Offer &offer) { return !offer.closing.has_value(); });
}

tl::expected<std::vector<Entry>, QString> History::runningEntries() const
{
    return m_d->read<Entry>(
        rows::runningEntries, [](const Entry &entry) { return entry.outcome == Outcome::Running; });
}

tl::expected<std::optional<QDate>, QString> History::lastDay(const QString &stretch) const
{
    const auto found
        = m_d->read<Entry>([&](auto &database) { return rows::lastEntry(database, stretch); },
            [&](const Entry &entry) { return entry.done.stretch == stretch; });
    if (!found)
        return tl::make_unexpected(found.error());
    std::optional<QDate> last;
    for (const Entry &entry : *found)
        last = std::max(last.value_or(entry.started.day), entry.started.day);
    return last;
}

} // namespace unhunch
