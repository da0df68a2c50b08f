#pragma once

#include "core/base/result.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <memory>
#include <type_traits>

namespace aanjager {

/** Every programme file carries it in its header: "AANJ". */
inline constexpr int applicationId = 0x41414E4A;

/** Of every programme file; said once at its creation, and asked of each that is opened. */
inline constexpr int pageBytes = 4096;

/** How long a connection waits for another to be done with the file. */
inline constexpr int busyTimeoutMs = 2000;

enum class Access { ReadOnly, ReadWrite };

/** How hard a commit is pressed to the disk. `None` is only for files under construction that nobody has seen yet. */
enum class Durability { Full, None };

struct OpenOptions
{
    Access access = Access::ReadWrite;
    Durability durability = Durability::Full;
    QString vfs = {}; ///< name of a registered SQLite VFS; tests inject faults by it
};

/** The kind and log detail of an SQLite exception. */
Error storageError(const SQLite::Exception &exception, const QString &file);

/**
 * Runs `work` and turns an SQLite exception into an Error about `file`. `work` returns a value, a Result or nothing.
 */
template <class Work> auto guarded(const QString &file, Work &&work)
{
    using Returned = std::invoke_result_t<Work>;
    if constexpr (std::is_void_v<Returned>) {
        try {
            work();
            return Result<void>();
        } catch (const SQLite::Exception &exception) {
            return Result<void>(tl::unexpected(storageError(exception, file)));
        }
    } else if constexpr (requires(Returned r) { r.error(); }) {
        try {
            return work();
        } catch (const SQLite::Exception &exception) {
            return Returned(tl::unexpected(storageError(exception, file)));
        }
    } else {
        try {
            return Result<Returned>(work());
        } catch (const SQLite::Exception &exception) {
            return Result<Returned>(tl::unexpected(storageError(exception, file)));
        }
    }
}

/**
 * Opens an existing database with every guard on (trusted_schema off, defensive, limits, foreign keys) and the journal
 * settings that survive a power cut. Creates nothing. Fails with NotFound, Format (no database), Storage, Refused.
 */
Result<std::unique_ptr<SQLite::Database>> openDatabase(const QString &path, const OpenOptions &options);

/** As `openDatabase`, on a new empty file at `path`, readable by its owner alone. Fails with Conflict when something is
 * there. */
Result<std::unique_ptr<SQLite::Database>> createDatabase(const QString &path, const OpenOptions &options);

/** Removes a journal that a killed program left beside a database before there was anything in it to take back. The
 * caller holds the file alone. Throws SQLite::Exception. */
void removeIdleJournal(SQLite::Database &database);

/** A database in memory with the same guards. */
std::unique_ptr<SQLite::Database> memoryDatabase();

/** Makes one database the whole copy of another (backup API). Throws SQLite::Exception, also when the other is busy. */
void copyWhole(SQLite::Database &target, SQLite::Database &source);

/** A copy in memory of a whole database. Throws as `copyWhole`. */
std::unique_ptr<SQLite::Database> copyToMemory(SQLite::Database &source);

} // namespace aanjager
