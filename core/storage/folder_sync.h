#pragma once

#include <QString>

namespace aanjager {

/**
 * Whether a folder's entries can be forced to the disk. Some network shares refuse it. On Windows a folder is never
 * synced by SQLite, so the answer there is yes.
 */
bool canSyncFolder(const QString &folder);

/** Forces what was written to a file to the disk; false when that was refused. */
bool syncFile(const QString &path);

} // namespace aanjager
