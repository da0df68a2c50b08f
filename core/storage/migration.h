#pragma once

#include "core/storage/database.h"

namespace aanjager {

/**
 * Brings an opened programme of an earlier version to this one's schema; one that has it already is left alone. To
 * edit, the file as it was is first kept whole beside it, under a name that nothing has yet, which is returned; then it
 * is migrated in one transaction. To read, a copy in memory takes its place and nothing is written. Fails with Storage;
 * the file is then as it was. The caller holds the file alone, and has checked its schema.
 */
Result<QString> bringUpToDate(std::unique_ptr<SQLite::Database> &database, const QString &path,
                              const OpenOptions &options);

} // namespace aanjager
