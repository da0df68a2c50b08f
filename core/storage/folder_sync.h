#pragma once

#include <QString>

namespace aanjager {

/**
 * Whether a folder's entries can be forced to the disk. Some network shares refuse it. On Windows a folder is never
 * synced by SQLite, so the answer there is yes.
 */
bool canSyncFolder(const QString &folder);

/** Forces a finished file, and the entry of it in its folder, to the disk; false when either was refused. */
bool syncFileAndFolder(const QString &path);

} // namespace aanjager
