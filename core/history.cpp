// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history.h"

#include "historyfile.h"
#include "historyrows.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>

#include <SQLiteCpp/SQLiteCpp.h>
#include <algorithm>
#include <array>
#include <deque>
#include <functional>
#include <sqlite3.h>
#include <utility>
#include <variant>

Q_LOGGING_CATEGORY(lcHistory, "unhunch.history", QtInfoMsg)

namespace unhunch {

namespace {

constexpr int patience = 2000; // ms for another process to let go
constexpr int impatience = 100; // while something waits already: the schedule must not stand still

// What a whole check may cost at start. After a clean end only a small file is read through (a few
// ms); after a crash a larger one is, but never one that would take seconds. Damage that slips
// through shows at its first read or write, which then checks.
constexpr qint64 smallFile = qint64 {1} << 20;
constexpr qint64 checkedAfterCrash = qint64 {64} << 20;

// What waits is the newest, whatever is written meanwhile.
constexpr qint64 lastOfAll = qint64 {1} << 62;

using Write = std::variant<Offer, Entry, Mark, DeskSpan>;

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

template <typename Row> void setSequence(Row &row, qint64 sequence)
{
    row.sequence = sequence;
}

void setSequence(DeskSpan &, qint64) { }

template <typename Enum, std::size_t Size>
using Names = std::array<std::pair<Enum, const char *>, Size>;

constexpr Names<Closing, 7> closings {
    {{Closing::Done, "done"}, {Closing::Partial, "partial"}, {Closing::Skipped, "skipped"},
        {Closing::NoAnswer, "no-answer"}, {Closing::NaturalBreak, "natural-break"},
        {Closing::DayEnded, "day-ended"}, {Closing::Replaced, "replaced"}}};
constexpr Names<Outcome, 5> outcomes {{{Outcome::Running, "running"}, {Outcome::Done, "done"},
    {Outcome::Partial, "partial"}, {Outcome::Skipped, "skipped"}, {Outcome::Hurt, "hurt"}}};

template <typename Enum, std::size_t Size>
QString nameOf(Enum value, const Names<Enum, Size> &names)
{
    const auto found = std::find_if(
        names.begin(), names.end(), [=](const auto &name) { return name.first == value; });
    return found == names.end() ? QString {} : QString::fromLatin1(found->second);
}

template <typename Enum, std::size_t Size>
std::optional<Enum> valueOf(const QString &word, const Names<Enum, Size> &names)
{
    const auto found = std::find_if(names.begin(), names.end(),
        [&](const auto &name) { return word == QLatin1String(name.second); });
    return found == names.end() ? std::nullopt : std::optional(found->first);
}

QString migration(int number)
{
    return QStringLiteral(":/unhunch/sql/%1.sql").arg(number, 4, 10, QLatin1Char('0'));
}

int newestVersion()
{
    int version = 0;
    while (QFile::exists(migration(version + 1)))
        ++version;
    return version;
}

bool damaged(const SQLite::Exception &exception)
{
    return exception.getErrorCode() == SQLITE_CORRUPT || exception.getErrorCode() == SQLITE_NOTADB;
}

// Whether another attempt needs a new connection: the file or what lies around it was the trouble,
// not the moment.
bool needsReopening(const SQLite::Exception &exception)
{
    const int code = exception.getErrorCode();
    return code != SQLITE_BUSY && code != SQLITE_LOCKED && code != SQLITE_FULL;
}

QString whyNotWritten(const SQLite::Exception &exception, const QString &file)
{
    switch (exception.getErrorCode()) {
    case SQLITE_FULL:
        return QCoreApplication::translate("History",
            "The history could not be written. The disk may be full. Your stretch is kept until "
            "there is room.");
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return QCoreApplication::translate("History",
            "Another program is using the history. What you do is kept and written when that "
            "program is done.");
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return QCoreApplication::translate("History",
            "The history may not be changed here: %1. What you do is kept until it may, as long "
            "as Unhunch runs.")
            .arg(file);
    default:
        return QCoreApplication::translate("History",
            "The history could not be written (%1). What you do is kept until it can be, as "
            "long as Unhunch runs.")
            .arg(QString::fromUtf8(exception.what()));
    }
}

QString newerRefused(const QString &file, int version)
{
    return QCoreApplication::translate("History",
        "The history in %1 was written by a newer Unhunch (format %2; this one knows up to %3). "
        "It is left as it is. Please use the newer version.")
        .arg(file)
        .arg(version)
        .arg(newestVersion());
}

// Opened and looked at, without a change to what is in it.
struct Opened
{
    std::unique_ptr<SQLite::Database> database;
    bool foreign = false;
    int version = 0;
};

// Until a file is known to be ours, closing it must not write its log into it.
void closeWithoutWriting(SQLite::Database &database, bool without)
{
    sqlite3_db_config(
        database.getHandle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, without ? 1 : 0, nullptr);
}

std::unique_ptr<SQLite::Database> connect(const std::string &name, int flags, bool exclusive)
{
    auto database
        = std::make_unique<SQLite::Database>(name, flags | SQLite::OPEN_NOMUTEX, patience);
    closeWithoutWriting(*database, true);
    if (exclusive)
        database->exec("PRAGMA locking_mode = EXCLUSIVE");
    // Nearly all that the resident keeps in memory for the history.
    database->exec("PRAGMA cache_size = -256");
    database->exec("PRAGMA foreign_keys = ON");
    database->exec("PRAGMA trusted_schema = OFF");
    database->execAndGet("PRAGMA schema_version").getInt(); // the first look into the file
    return database;
}

Opened look(std::unique_ptr<SQLite::Database> database)
{
    Opened result;
    const auto id = database->execAndGet("PRAGMA application_id").getInt64();
    const bool bare = database->execAndGet("SELECT count(*) FROM sqlite_master").getInt() == 0;
    result.version = database->execAndGet("PRAGMA user_version").getInt();
    result.foreign = !bare && id != historyfile::applicationId;
    result.database = std::move(database);
    return result;
}

void check(SQLite::Database &database)
{
    SQLite::Statement statement(database, "PRAGMA quick_check(1)");
    if (!statement.executeStep() || statement.getColumn(0).getString() != "ok")
        throw SQLite::Exception("quick_check", SQLITE_CORRUPT);
}

void migrate(SQLite::Database &database, int version)
{
    const int newest = newestVersion();
    if (version == newest)
        return;
    SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
    // Two may have been started at once.
    for (version = database.execAndGet("PRAGMA user_version").getInt(); version < newest;
         ++version) {
        QFile step(migration(version + 1));
        if (!step.open(QIODevice::ReadOnly))
            qFatal("missing: %s", qPrintable(step.fileName()));
        database.exec(step.readAll().constData());
    }
    database.exec("PRAGMA user_version = " + std::to_string(newest));
    database.exec("PRAGMA application_id = " + std::to_string(historyfile::applicationId));
    transaction.commit();
}

// A write-ahead log writes less and lets readers read on; where the file system cannot hold one (no
// shared memory), the old journal does. FULL: on the disk when a call returns, in both.
void chooseJournal(SQLite::Database &database)
{
    try {
        const auto mode = database.execAndGet("PRAGMA journal_mode = WAL").getString();
        if (mode != "wal")
            qCInfo(lcHistory, "journal: %s", mode.c_str());
    } catch (const SQLite::Exception &exception) {
        if (exception.getErrorCode() == SQLITE_BUSY)
            throw;
        qCInfo(lcHistory, "no write-ahead log here: %s", exception.what());
        database.execAndGet("PRAGMA journal_mode = DELETE");
    }
    database.exec("PRAGMA synchronous = FULL");
    database.execAndGet("PRAGMA wal_autocheckpoint = 250");
    database.execAndGet("PRAGMA journal_size_limit = 1048576");
}

} // namespace

QString toString(Closing closing)
{
    return nameOf(closing, closings);
}

std::optional<Closing> closingFromString(const QString &word)
{
    return valueOf(word, closings);
}

QString toString(Outcome outcome)
{
    return nameOf(outcome, outcomes);
}

std::optional<Outcome> outcomeFromString(const QString &word)
{
    return valueOf(word, outcomes);
}

class History::Private
{
public:
    Private(QString file, Mode mode, Instant now)
        : m_file(std::move(file))
        , m_mode(mode)
        , m_now(now)
    { }

    tl::expected<void, QString> open();
    Written write(Write write);
    Written flush();

    const QString &notice() const { return m_notice; }

    int pending() const { return static_cast<int>(m_waiting.size()); }

    // What the database gives, with what waits laid over it.
    template <typename Row>
    tl::expected<std::vector<Row>, QString> read(
        const std::function<std::vector<Row>(SQLite::Database &)> &stored,
        const std::function<bool(const Row &)> &wanted);

private:
    template <typename Row> void overlay(std::vector<Row> &rows) const;
    void writeWaiting();
    QString notRead(const SQLite::Exception &exception) const;
    tl::expected<void, QString> openToRead();
    void openToWrite(bool thorough);
    void begin(bool thorough);
    bool replaceDamaged();
    void keep(Write write);

    QString m_file;
    Mode m_mode;
    Instant m_now;
    std::unique_ptr<SQLite::Database> m_database;
    std::optional<QString> m_refused; // a newer version: nothing is written, ever
    QString m_notice;
    std::deque<Write> m_waiting;
};

tl::expected<void, QString> History::Private::open()
{
    const auto header = historyfile::peek(m_file);
    if (header.ours && header.version > newestVersion())
        return tl::unexpected(newerRefused(m_file, header.version));
    if (m_mode == Mode::Read)
        return openToRead();
    try {
        openToWrite(false);
    } catch (const SQLite::Exception &exception) {
        qCWarning(lcHistory, "%s: %s", qPrintable(m_file), exception.what());
        m_notice = whyNotWritten(exception, m_file);
        openToRead(); // the week can be looked at all the same
    }
    if (m_refused)
        return tl::unexpected(*m_refused);
    return {};
}

// A folder that may not be written has no place for the shared memory of a write-ahead log; when no
// log is left, the file is whole without one.
tl::expected<void, QString> History::Private::openToRead()
{
    const auto header = historyfile::peek(m_file);
    if (!header.exists || header.empty)
        return {};
    const QString unreadable = QCoreApplication::translate(
        "History", "%1 is not a history that can be read. It is left as it is.")
                                   .arg(m_file);
    if (!header.database && QFileInfo(m_file).isReadable())
        return tl::unexpected(unreadable);
    const std::string name = QFile::encodeName(m_file).toStdString();
    Opened opened;
    try {
        try {
            opened = look(connect(name, SQLite::OPEN_READONLY, false));
        } catch (const SQLite::Exception &exception) {
            if (damaged(exception) || historyfile::leftOpen(m_file))
                throw;
            const auto uri = "file:" + QByteArray(name.c_str()).toPercentEncoding("/").toStdString()
                + "?immutable=1";
            opened = look(connect(uri, SQLite::OPEN_READONLY | SQLite::OPEN_URI, false));
        }
    } catch (const SQLite::Exception &exception) {
        if (damaged(exception))
            return tl::unexpected(unreadable);
        return tl::unexpected(notRead(exception));
    }
    if (opened.foreign)
        return tl::unexpected(unreadable);
    if (opened.version > newestVersion())
        return tl::unexpected(newerRefused(m_file, opened.version));
    closeWithoutWriting(*opened.database, false);
    if (opened.version == newestVersion())
        m_database = std::move(opened.database);
    else if (opened.version > 0)
        return tl::unexpected(QCoreApplication::translate("History",
            "The history is from an older Unhunch. It can be read once Unhunch has been started."));
    return {};
}

QString History::Private::notRead(const SQLite::Exception &exception) const
{
    qCWarning(lcHistory, "%s: %s", qPrintable(m_file), exception.what());
    return QCoreApplication::translate("History", "The history could not be read (%1).")
        .arg(QString::fromUtf8(exception.what()));
}

// Throws where the file cannot be written now.
void History::Private::openToWrite(bool thorough)
{
    m_database.reset();
    try {
        begin(thorough);
    } catch (const SQLite::Exception &exception) {
        m_database.reset();
        if (!damaged(exception) || m_refused)
            throw;
        if (!replaceDamaged())
            throw;
        begin(false);
    }
}

void History::Private::begin(bool thorough)
{
    const bool leftOpen = historyfile::leftOpen(m_file);
    const std::string name = QFile::encodeName(m_file).toStdString();
    if (!historyfile::make(m_file) && !QFileInfo::exists(m_file))
        throw SQLite::Exception("no file could be made", SQLITE_CANTOPEN);
    const auto header = historyfile::peek(m_file);
    if (!header.empty && !header.database && QFileInfo(m_file).isReadable())
        throw SQLite::Exception("no database", SQLITE_NOTADB);
    Opened opened;
    try {
        opened = look(connect(name, SQLite::OPEN_READWRITE, false));
    } catch (const SQLite::Exception &exception) {
        const QFileInfo info(m_file);
        if (damaged(exception) || !needsReopening(exception) || !info.isWritable()
            || !QFileInfo(info.absolutePath()).isWritable())
            throw;
        // It may have a write-ahead log and lie where there can be none now (a copied folder).
        opened = look(connect(name, SQLite::OPEN_READWRITE, true));
        opened.database->execAndGet("PRAGMA journal_mode = DELETE");
        opened.database->exec("PRAGMA locking_mode = NORMAL");
        opened.database->execAndGet("PRAGMA schema_version");
    }
    if (opened.foreign)
        throw SQLite::Exception("not a history of Unhunch", SQLITE_NOTADB);
    if (opened.version > newestVersion()) {
        // Known from the log alone.
        m_refused = newerRefused(m_file, opened.version);
        throw SQLite::Exception("newer", SQLITE_NOTADB);
    }
    const qint64 size = QFileInfo(m_file).size();
    if (thorough || size <= smallFile || (leftOpen && size <= checkedAfterCrash))
        check(*opened.database);
    if (sqlite3_db_readonly(opened.database->getHandle(), "main") == 1)
        throw SQLite::Exception("read-only", SQLITE_READONLY);
    chooseJournal(*opened.database);
    migrate(*opened.database, opened.version);
    closeWithoutWriting(*opened.database, false);
    m_database = std::move(opened.database);
}

bool History::Private::replaceDamaged()
{
    const auto aside = historyfile::setAside(m_file, m_now);
    if (!aside)
        return false;
    m_notice = QCoreApplication::translate("History",
        "The history in %1 could not be read. It was put aside as %2, and a new one was begun.")
                   .arg(m_file, QFileInfo(*aside).fileName());
    qCWarning(lcHistory, "set aside: %s", qPrintable(*aside));
    return true;
}

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
    if (m_refused || m_mode == Mode::Read)
        return tl::unexpected(m_refused.value_or(
            QCoreApplication::translate("History", "The history was opened to be read only.")));
    keep(std::move(write));
    return flush();
}

History::Written History::Private::flush()
{
    try {
        try {
            writeWaiting();
        } catch (const SQLite::Exception &exception) {
            const bool suspicious = damaged(exception) || exception.getErrorCode() == SQLITE_IOERR;
            if (!suspicious || m_refused)
                throw;
            openToWrite(true);
            writeWaiting();
        }
    } catch (const SQLite::Exception &exception) {
        qCWarning(lcHistory, "%s: %s", qPrintable(m_file), exception.what());
        if (m_refused)
            return tl::unexpected(*m_refused);
        if (needsReopening(exception))
            m_database.reset();
        return tl::unexpected(whyNotWritten(exception, m_file));
    }
    return {};
}

void History::Private::writeWaiting()
{
    if (!m_database || sqlite3_db_readonly(m_database->getHandle(), "main") == 1)
        openToWrite(false);
    m_database->setBusyTimeout(m_waiting.size() > 1 ? impatience : patience);
    while (!m_waiting.empty()) {
        SQLite::Transaction transaction(*m_database, SQLite::TransactionBehavior::IMMEDIATE);
        std::visit([this](const auto &row) { rows::write(*m_database, row); }, m_waiting.front());
        transaction.commit();
        m_waiting.pop_front();
    }
    m_database->exec("PRAGMA shrink_memory");
}

template <typename Row>
tl::expected<std::vector<Row>, QString> History::Private::read(
    const std::function<std::vector<Row>(SQLite::Database &)> &stored,
    const std::function<bool(const Row &)> &wanted)
{
    if (!m_database) {
        if (const auto opened = openToRead(); !opened)
            return tl::unexpected(opened.error());
    }
    std::vector<Row> result;
    try {
        if (m_database) {
            result = stored(*m_database);
            m_database->exec("PRAGMA shrink_memory");
        }
    } catch (const SQLite::Exception &exception) {
        return tl::unexpected(notRead(exception));
    }
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
            setSequence(rows.emplace_back(*row), sequence);
        } else if constexpr (requires { row->sequence; }) {
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

History::Written History::retry()
{
    return m_d->flush();
}

tl::expected<std::vector<Offer>, QString> History::offers(QDate from, QDate to) const
{
    return m_d->read<Offer>([=](auto &database) { return rows::offers(database, from, to); },
        [=](const Offer &offer) { return from <= offer.due.day && offer.due.day <= to; });
}

tl::expected<std::vector<Entry>, QString> History::entries(QDate from, QDate to) const
{
    return m_d->read<Entry>([=](auto &database) { return rows::entries(database, from, to); },
        [=](const Entry &entry) { return from <= entry.started.day && entry.started.day <= to; });
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

} // namespace unhunch
