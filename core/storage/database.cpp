#include "core/storage/database.h"

#include "core/storage/file_header.h"
#include "core/storage/folder_sync.h"

#include <QFileInfo>
#include <SQLiteCpp/Backup.h>
#include <sqlite3.h>

namespace aanjager {

namespace {

ErrorKind kindOf(int code)
{
    if (code == SQLITE_READONLY_DBMOVED)
        return ErrorKind::Storage; // nobody forbade it: the file is not where it was
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorKind::Busy;
    case SQLITE_NOTADB:
    case SQLITE_CORRUPT:
    case SQLITE_FORMAT:
    case SQLITE_SCHEMA:
        return ErrorKind::Format;
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return ErrorKind::Refused;
    case SQLITE_CONSTRAINT:
        return ErrorKind::Conflict;
    default:
        return ErrorKind::Storage;
    }
}

void setLimits(sqlite3 *handle)
{
    sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, 256 << 20);
    sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 0);
    sqlite3_limit(handle, SQLITE_LIMIT_EXPR_DEPTH, 200);
    sqlite3_limit(handle, SQLITE_LIMIT_COMPOUND_SELECT, 10);
    sqlite3_limit(handle, SQLITE_LIMIT_TRIGGER_DEPTH, 1);
    sqlite3_limit(handle, SQLITE_LIMIT_WORKER_THREADS, 0);
}

void guard(SQLite::Database &database)
{
    setLimits(database.getHandle());
    sqlite3_db_config(database.getHandle(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(database.getHandle(), SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(database.getHandle(), SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(database.getHandle(), SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    sqlite3_db_config(database.getHandle(), SQLITE_DBCONFIG_ENABLE_FKEY, 1, nullptr);
    database.exec("PRAGMA cell_size_check=ON");
}

void setJournal(SQLite::Database &database, const QString &path, const OpenOptions &options)
{
    if (options.access == Access::ReadOnly)
        return;
    if (options.durability == Durability::None) {
        database.exec("PRAGMA journal_mode=MEMORY; PRAGMA synchronous=OFF");
        return;
    }
    // EXTRA also syncs the folder after the journal is gone; where a folder cannot be synced it would call stored edits
    // lost.
    if (canSyncFolder(QFileInfo(path).absolutePath()))
        database.exec("PRAGMA journal_mode=DELETE; PRAGMA synchronous=EXTRA");
    else
        database.exec("PRAGMA journal_mode=TRUNCATE; PRAGMA synchronous=FULL");
}

std::unique_ptr<SQLite::Database> connect(const QString &path, const OpenOptions &options)
{
    // One thread a connection, so that none has to be locked for each cell that is read.
    const int flags =
        (options.access == Access::ReadOnly ? SQLite::OPEN_READONLY : SQLite::OPEN_READWRITE) | SQLite::OPEN_NOMUTEX;
    const QByteArray vfs = options.vfs.toUtf8();
    auto database = std::make_unique<SQLite::Database>(path.toUtf8().constData(), flags, busyTimeoutMs,
                                                       vfs.isEmpty() ? nullptr : vfs.constData());
    sqlite3_extended_result_codes(database->getHandle(), 1);
    guard(*database);
    setJournal(*database, path, options);
    return database;
}

} // namespace

Error storageError(const SQLite::Exception &exception, const QString &file)
{
    const int extended = exception.getExtendedErrorCode();
    const int code = extended < 0 ? exception.getErrorCode() : extended;
    const QString words = QString::fromUtf8(exception.what());
    return {kindOf(code), {file}, {}, {}, QStringLiteral("sqlite %1: %2").arg(code).arg(words)};
}

Result<std::unique_ptr<SQLite::Database>> openDatabase(const QString &path, const OpenOptions &options)
{
    if (options.vfs.isEmpty() && !QFileInfo(path).isFile())
        return fail(ErrorKind::NotFound, QStringLiteral("no file"), {path});
    return checkHeader(path, options.vfs).and_then([&] {
        return guarded(path, [&] { return connect(path, options); });
    });
}

Result<std::unique_ptr<SQLite::Database>> createDatabase(const QString &path, const OpenOptions &options)
{
    if (options.vfs.isEmpty()) {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
            return fail(file.exists() ? ErrorKind::Conflict : ErrorKind::Storage, file.errorString(), {path});
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    }
    return guarded(path, [&] {
        if (!options.vfs.isEmpty())
            SQLite::Database(path.toUtf8().constData(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE, busyTimeoutMs,
                             options.vfs.toUtf8().constData());
        auto database = connect(path, options);
        database->exec("PRAGMA page_size=" + std::to_string(pageBytes));
        return database;
    });
}

void removeIdleJournal(SQLite::Database &database)
{
    // SQLite removes the journal when it leaves the mode that keeps it; it first plays back one that is needed.
    const std::string mode = database.execAndGet("PRAGMA journal_mode").getString();
    database.exec("PRAGMA journal_mode=TRUNCATE");
    database.exec("PRAGMA journal_mode=DELETE");
    database.exec("PRAGMA journal_mode=" + mode);
}

std::unique_ptr<SQLite::Database> memoryDatabase()
{
    auto database = std::make_unique<SQLite::Database>(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE |
                                                                       SQLite::OPEN_NOMUTEX);
    guard(*database);
    return database;
}

void copyWhole(SQLite::Database &target, SQLite::Database &source)
{
    // A source that is busy is no exception to the library, though nothing was copied then.
    if (const int status = SQLite::Backup(target, source).executeStep(-1); status != SQLITE_DONE)
        throw SQLite::Exception("the file is busy", status);
}

std::unique_ptr<SQLite::Database> copyToMemory(SQLite::Database &source)
{
    auto copy = memoryDatabase();
    copyWhole(*copy, source);
    return copy;
}

} // namespace aanjager
