// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "historyconnection.h"

#include "historyfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>
#include <utility>

Q_LOGGING_CATEGORY(lcHistory, "unhunch.history", QtInfoMsg)

namespace unhunch {

namespace {

// What a whole check may cost at start. After a clean end only a small file is read through (a few
// ms); after a crash a larger one is, but never one that would take seconds. Damage that slips
// through shows at its first read or write, which then checks.
constexpr qint64 smallFile = qint64 {1} << 20;
constexpr qint64 checkedAfterCrash = qint64 {64} << 20;

QString newerRefused(const QString &file, int version)
{
    return QCoreApplication::translate("History",
        "The history in %1 was written by a newer Unhunch (format %2; this one knows up to %3). "
        "It is left as it is. Please use the newer version.")
        .arg(file)
        .arg(version)
        .arg(historyfile::newestVersion());
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
    auto database = std::make_unique<SQLite::Database>(
        name, flags | SQLite::OPEN_NOMUTEX, HistoryConnection::patience);
    closeWithoutWriting(*database, true);
    if (exclusive)
        database->exec("PRAGMA locking_mode = EXCLUSIVE");
    // Nearly all that the resident keeps in memory for the history.
    database->exec("PRAGMA cache_size = -256");
    database->exec("PRAGMA foreign_keys = ON");
    database->exec("PRAGMA trusted_schema = OFF");
    // What is taken out is overwritten: it says how somebody's back is.
    database->execAndGet("PRAGMA secure_delete = ON");
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
    const int newest = historyfile::newestVersion();
    if (version == newest)
        return;
    SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
    // Two may have been started at once.
    for (version = database.execAndGet("PRAGMA user_version").getInt(); version < newest;
         ++version) {
        database.exec(historyfile::migration(version + 1)->constData());
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

HistoryConnection::HistoryConnection(QString file, History::Mode mode, Instant now)
    : m_file(std::move(file))
    , m_mode(mode)
    , m_now(now)
{ }

HistoryConnection::~HistoryConnection() = default;

void HistoryConnection::close()
{
    m_database.reset();
}

bool HistoryConnection::isWritable() const
{
    return m_database && sqlite3_db_readonly(m_database->getHandle(), "main") == 0;
}

std::optional<QString> HistoryConnection::refusal() const
{
    if (m_mode == History::Mode::Read)
        return QCoreApplication::translate("History", "The history was opened to be read only.");
    return m_newer;
}

bool HistoryConnection::isDamage(const SQLite::Exception &exception)
{
    return exception.getErrorCode() == SQLITE_CORRUPT || exception.getErrorCode() == SQLITE_NOTADB;
}

bool HistoryConnection::needsReopening(const SQLite::Exception &exception)
{
    const int code = exception.getErrorCode();
    return code != SQLITE_BUSY && code != SQLITE_LOCKED && code != SQLITE_FULL;
}

QString HistoryConnection::whyNotWritten(const SQLite::Exception &exception) const
{
    qCWarning(lcHistory, "%s: %s", qPrintable(m_file), exception.what());
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
            .arg(m_file);
    default:
        return QCoreApplication::translate("History",
            "The history could not be written (%1). What you do is kept until it can be, as "
            "long as Unhunch runs.")
            .arg(QString::fromUtf8(exception.what()));
    }
}

tl::expected<void, QString> HistoryConnection::open()
{
    const auto header = historyfile::peek(m_file);
    if (header.ours && header.version > historyfile::newestVersion())
        return tl::unexpected(newerRefused(m_file, header.version));
    if (m_mode == History::Mode::Read)
        return openToRead();
    try {
        openToWrite(false);
    } catch (const SQLite::Exception &exception) {
        m_notice = whyNotWritten(exception);
        openToRead(); // the week can be looked at all the same
    }
    if (m_newer)
        return tl::unexpected(*m_newer);
    return {};
}

// A folder that may not be written has no place for the shared memory of a write-ahead log; when no
// log is left, the file is whole without one.
tl::expected<void, QString> HistoryConnection::openToRead()
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
            if (isDamage(exception) || historyfile::leftOpen(m_file))
                throw;
            const auto uri = "file:" + QByteArray(name.c_str()).toPercentEncoding("/").toStdString()
                + "?immutable=1";
            opened = look(connect(uri, SQLite::OPEN_READONLY | SQLite::OPEN_URI, false));
        }
    } catch (const SQLite::Exception &exception) {
        if (isDamage(exception))
            return tl::unexpected(unreadable);
        return tl::unexpected(whyNotRead(exception));
    }
    if (opened.foreign)
        return tl::unexpected(unreadable);
    if (opened.version > historyfile::newestVersion())
        return tl::unexpected(newerRefused(m_file, opened.version));
    closeWithoutWriting(*opened.database, false);
    if (opened.version == historyfile::newestVersion())
        m_database = std::move(opened.database);
    else if (opened.version > 0)
        return tl::unexpected(QCoreApplication::translate("History",
            "The history is from an older Unhunch. It can be read once Unhunch has been started."));
    return {};
}

QString HistoryConnection::whyNotRead(const SQLite::Exception &exception) const
{
    qCWarning(lcHistory, "%s: %s", qPrintable(m_file), exception.what());
    return QCoreApplication::translate("History", "The history could not be read (%1).")
        .arg(QString::fromUtf8(exception.what()));
}

QString HistoryConnection::whyNotChanged(const SQLite::Exception &exception) const
{
    qCWarning(lcHistory, "%s: %s", qPrintable(m_file), exception.what());
    return QCoreApplication::translate(
        "History", "The history could not be changed (%1). It is as it was.")
        .arg(QString::fromUtf8(exception.what()));
}

// Throws where the file cannot be written now.
void HistoryConnection::openToWrite(bool thorough)
{
    m_database.reset();
    try {
        begin(thorough);
    } catch (const SQLite::Exception &exception) {
        m_database.reset();
        if (!isDamage(exception) || m_newer)
            throw;
        if (!replaceDamaged())
            throw;
        begin(false);
    }
}

void HistoryConnection::begin(bool thorough)
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
        if (isDamage(exception) || !needsReopening(exception) || !info.isWritable()
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
    if (opened.version > historyfile::newestVersion()) {
        // Known from the log alone.
        m_newer = newerRefused(m_file, opened.version);
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
    m_unsettled = leftOpen; // by one that may have had to leave it so
}

void HistoryConnection::settle(int longest)
{
    m_unsettled = true;
    try {
        m_database->setBusyTimeout(longest);
        SQLite::Statement checkpoint(*m_database, "PRAGMA wal_checkpoint(TRUNCATE)");
        // Its first column says whether somebody stood in the way.
        m_unsettled = !checkpoint.executeStep() || checkpoint.getColumn(0).getInt() != 0;
        while (checkpoint.executeStep()) { }
        m_database->setBusyTimeout(patience);
        m_database->exec("PRAGMA shrink_memory");
    } catch (const SQLite::Exception &exception) {
        qCWarning(lcHistory, "%s: %s", qPrintable(m_file), exception.what());
    }
}

bool HistoryConnection::replaceDamaged()
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

} // namespace unhunch
