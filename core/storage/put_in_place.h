#pragma once

#include "core/storage/database.h"

namespace aanjager {

/** Where a file is built that is to stand at `path`: hidden beside it, under a name that nothing has. */
QString constructionPath(const QString &path);

/** Takes away what was left of building the file before, when that was broken off more than an hour ago. */
void removeLeftBehind(const QString &path);

/** Forces a built file to the disk and gives it its name. Fails with Conflict when something is there, Storage; what
 * was built then stays for the caller to remove. */
Result<void> putInPlace(const QString &built, const QString &path);

/**
 * Writes a whole copy of a database to `path`, readable by its owner alone; there at once or not at all. By SQLite
 * itself: closing the file ourselves would drop its locks. Fails with Conflict when something is there, Storage.
 */
Result<void> copyTo(SQLite::Database &source, const QString &path, const QString &vfs = {});

} // namespace aanjager
