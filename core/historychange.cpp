// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What puts histories together, takes things out of one and copies it.
#include "historyedit.h"
#include "historyfile.h"
#include "historyprivate.h"
#include "historyrows.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <SQLiteCpp/SQLiteCpp.h>
#include <algorithm>
#include <sqlite3.h>

namespace unhunch {

namespace {

const QDate firstOfAll(1, 1, 1);
const QDate lastOfAll(9999, 12, 31);

bool isOver(const Record &record)
{
    if (const auto *offer = std::get_if<Offer>(&record))
        return offer->closing.has_value();
    if (const auto *entry = std::get_if<Entry>(&record))
        return entry->outcome != Outcome::Running;
    return true;
}

Counts countOf(const std::vector<const Record *> &records)
{
    Counts counts;
    for (const Record *record : records) {
        counts.offers += std::holds_alternative<Offer>(*record) ? 1 : 0;
        counts.entries += std::holds_alternative<Entry>(*record) ? 1 : 0;
        counts.marks += std::holds_alternative<Mark>(*record) ? 1 : 0;
        counts.desk += std::holds_alternative<DeskSpan>(*record) ? 1 : 0;
        counts.notes += std::holds_alternative<Note>(*record) ? 1 : 0;
    }
    return counts;
}

template <typename Rows> void append(std::vector<Record> &records, Rows rows)
{
    for (auto &row : rows)
        records.emplace_back(std::move(row));
}

QString noCopy(const QString &why)
{
    return QCoreApplication::translate("History", "The history could not be copied (%1).").arg(why);
}

// While it lives, SQLite asks `givenUp` now and then and gives up with SQLITE_INTERRUPT.
class Interruptible
{
public:
    Interruptible(SQLite::Database &database, const GivenUp &givenUp)
        : m_handle(database.getHandle())
        , m_givenUp(givenUp)
    {
        constexpr int steps = 10'000; // of SQLite's own machine: a few ms
        if (m_givenUp)
            sqlite3_progress_handler(m_handle, steps, &ask, this);
    }

    ~Interruptible() { sqlite3_progress_handler(m_handle, 0, nullptr, nullptr); }

    Interruptible(const Interruptible &) = delete;
    Interruptible &operator=(const Interruptible &) = delete;

private:
    static int ask(void *self) { return static_cast<Interruptible *>(self)->m_givenUp() ? 1 : 0; }

    sqlite3 *m_handle;
    const GivenUp &m_givenUp;
};

// Empty: as many rows, and whole.
QString faultOf(
    const QString &copy, const Counts &least, const Counts &most, const GivenUp &givenUp)
{
    const auto opened = History::open(copy, History::Mode::Read, Instant {});
    if (!opened)
        return opened.error();
    const auto there = opened->counts();
    if (!there)
        return there.error();
    SQLite::Database database(
        QFile::encodeName(copy).toStdString(), SQLite::OPEN_READONLY | SQLite::OPEN_NOMUTEX);
    const Interruptible interruptible(database, givenUp);
    const auto word = database.execAndGet("PRAGMA integrity_check(1)").getString();
    if (word != "ok")
        return QString::fromStdString(word);
    if (SQLite::Statement(database, "PRAGMA foreign_key_check").executeStep())
        return QCoreApplication::translate("History", "a side or repetition has no entry");
    const auto between = [&](qint64 Counts::*kind) {
        return least.*kind <= *there.*kind && *there.*kind <= most.*kind;
    };
    const bool whole = between(&Counts::offers) && between(&Counts::entries)
        && between(&Counts::marks) && between(&Counts::desk) && between(&Counts::notes);
    return whole ? QString {} : QCoreApplication::translate("History", "rows are missing");
}

} // namespace

History::Written History::Private::change(const Deed &deed)
{
    if (auto flushed = flush(); !flushed)
        return flushed;
    if (auto refusal = m_connection.refusal())
        return tl::unexpected(std::move(*refusal));
    try {
        if (!m_connection.isWritable())
            m_connection.openToWrite(false);
        SQLite::Database &database = *m_connection.database();
        database.setBusyTimeout(HistoryConnection::patience);
        SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
        if (deed(database))
            transaction.commit();
    } catch (const SQLite::Exception &exception) {
        QString why = m_connection.whyNotChanged(exception);
        if (HistoryConnection::needsReopening(exception))
            m_connection.close();
        return tl::unexpected(std::move(why));
    }
    m_connection.settle(HistoryConnection::patience);
    return {};
}

void History::Private::giveRoomBack()
{
    try {
        m_connection.database()->exec("VACUUM");
    } catch (const SQLite::Exception &exception) {
        (void)m_connection.whyNotChanged(exception); // what was there is zeros all the same
    }
    m_connection.settle(HistoryConnection::patience);
}

History::Written History::Private::look(const std::function<void(SQLite::Database &)> &use)
{
    if (m_connection.database() == nullptr) {
        if (auto opened = m_connection.openToRead(); !opened)
            return opened;
    }
    try {
        if (SQLite::Database *database = m_connection.database()) {
            use(*database);
            database->exec("PRAGMA shrink_memory");
        }
    } catch (const SQLite::Exception &exception) {
        return tl::unexpected(m_connection.whyNotRead(exception));
    }
    return {};
}

tl::expected<std::vector<Record>, QString> History::records(QDate from, QDate to) const
{
    std::vector<Record> result;
    const auto read = m_d->look([&](SQLite::Database &database) {
        append(result, rows::offers(database, from, to));
        std::vector<Entry> entries = rows::entries(database, from, to);
        rows::addRepetitions(database, from, to, entries);
        append(result, std::move(entries));
        append(result, rows::marks(database, from, to));
        append(result, rows::desk(database, from, to));
        append(result, rows::notes(database, from, to));
    });
    if (!read)
        return tl::unexpected(read.error());
    result.erase(std::remove_if(result.begin(), result.end(), std::not_fn(isOver)), result.end());
    const auto place = [](const Record &record) {
        return std::pair(
            stampOf(record).day, std::visit([](const auto &row) { return row.sequence; }, record));
    };
    std::stable_sort(result.begin(), result.end(),
        [&](const Record &a, const Record &b) { return place(a) < place(b); });
    return result;
}

tl::expected<std::optional<Extent>, QString> History::extent() const
{
    std::optional<Extent> result;
    const auto read
        = m_d->look([&](SQLite::Database &database) { result = rows::extent(database); });
    if (!read)
        return tl::unexpected(read.error());
    return result;
}

tl::expected<Counts, QString> History::counts(QDate from, QDate to) const
{
    Counts result;
    const auto read
        = m_d->look([&](SQLite::Database &database) { result = rows::counts(database, from, to); });
    if (!read)
        return tl::unexpected(read.error());
    return result;
}

tl::expected<Counts, QString> History::counts() const
{
    Counts result;
    const auto read
        = m_d->look([&](SQLite::Database &database) { result = rows::counts(database); });
    if (!read)
        return tl::unexpected(read.error());
    return result;
}

tl::expected<Counts, QString> History::merge(
    const std::vector<Record> &records, Merge how, const Progress &progress)
{
    if (how == Merge::Look) {
        Counts counts = countOf(rows::missing(nullptr, records));
        const auto looked = m_d->look([&](SQLite::Database &database) {
            counts = countOf(rows::missing(&database, records));
        });
        if (!looked)
            return tl::unexpected(looked.error());
        return counts;
    }
    Counts counts;
    bool givenUp = false;
    const auto done = m_d->change([&](SQLite::Database &database) {
        const auto missing = rows::missing(&database, records);
        counts = countOf(missing);
        givenUp = !rows::add(database, missing, progress);
        return !givenUp;
    });
    if (!done)
        return tl::unexpected(done.error());
    if (givenUp)
        return tl::unexpected(
            QCoreApplication::translate("History", "Given up. Nothing was added."));
    return counts;
}

tl::expected<Counts, QString> History::erase(QDate from, QDate to)
{
    Counts counts;
    const auto done = m_d->change([&](SQLite::Database &database) {
        counts = rows::counts(database, from, to);
        rows::erase(database, from, to);
        return true;
    });
    if (!done)
        return tl::unexpected(done.error());
    return counts;
}

tl::expected<Counts, QString> History::eraseAll()
{
    auto counts = erase(firstOfAll, lastOfAll);
    if (counts)
        m_d->giveRoomBack();
    return counts;
}

tl::expected<Counts, QString> History::eraseNotes(const QString &stretch)
{
    Counts counts;
    const auto done = m_d->change([&](SQLite::Database &database) {
        counts = rows::countNotes(database, stretch);
        rows::eraseNotes(database, stretch);
        return true;
    });
    if (!done)
        return tl::unexpected(done.error());
    return counts;
}

tl::expected<std::vector<Record>, QString> History::remove(const QString &key)
{
    return change(key, {});
}

tl::expected<std::vector<Record>, QString> History::change(
    const QString &key, const std::function<void(Record &)> &how)
{
    std::vector<Record> before;
    bool open = false;
    const auto done = m_d->change([&](SQLite::Database &database) {
        before = rows::ofKey(database, key);
        open = std::any_of(before.begin(), before.end(), std::not_fn(isOver));
        if (open)
            return false;
        for (const Record &record : before)
            rows::erase(database, record);
        if (!how)
            return true;
        std::vector<Record> after = before;
        std::for_each(after.begin(), after.end(), how);
        std::vector<const Record *> all(after.size());
        std::transform(
            after.begin(), after.end(), all.begin(), [](const Record &record) { return &record; });
        return rows::add(database, all, {});
    });
    if (!done)
        return tl::unexpected(done.error());
    if (open)
        return tl::unexpected(
            QCoreApplication::translate("History", "It is not over yet. Wait until it is."));
    if (before.empty())
        return tl::unexpected(QCoreApplication::translate("History", "It is not there any more."));
    return before;
}

tl::expected<void, QString> History::copyTo(const QString &file, const GivenUp &givenUp) const
{
    if (QFileInfo::exists(file))
        return tl::unexpected(
            QCoreApplication::translate("History", "%1 is there already.").arg(file));
    if (!historyfile::makeNew(file)) // for the owner alone, before anything is in it
        return tl::unexpected(
            noCopy(QCoreApplication::translate("History", "%1 could not be made").arg(file)));
    Counts least;
    Counts most;
    bool written = false;
    const auto copied = m_d->look([&](SQLite::Database &database) {
        const Interruptible interruptible(database, givenUp);
        least = rows::counts(database);
        SQLite::Statement into(database, "VACUUM INTO ?");
        into.bind(1, QFile::encodeName(file).toStdString());
        into.exec();
        most = rows::counts(database); // others may write meanwhile
        written = true;
    });
    QString fault = copied ? QString {} : copied.error();
    if (copied && !written)
        fault = noCopy(QCoreApplication::translate("History", "there is none yet"));
    if (fault.isEmpty()) {
        try {
            if (const QString why = faultOf(file, least, most, givenUp); !why.isEmpty())
                fault = noCopy(why);
        } catch (const SQLite::Exception &exception) {
            fault = noCopy(QString::fromUtf8(exception.what()));
        }
    }
    if (givenUp && givenUp())
        fault = QCoreApplication::translate("History", "Given up. No copy was made.");
    // SQLite syncs it only as far as this connection's own setting goes; whoever asked may let go
    // of an older copy for it.
    if (fault.isEmpty() && !historyfile::sync(file))
        fault = noCopy(QCoreApplication::translate("History", "it did not get to the disk"));
    if (fault.isEmpty())
        return {};
    QFile::remove(file);
    return tl::unexpected(fault);
}

} // namespace unhunch
