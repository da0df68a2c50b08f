#pragma once

#include "core/storage/change_log.h"

namespace aanjager::changeLog {

/** One change without its changeset, which may be as large as the programme and is not looked at; nothing when there is
 * none of that number. Throws SQLite::Exception. */
std::optional<Change> head(SQLite::Database &database, qint64 sequence);

} // namespace aanjager::changeLog
