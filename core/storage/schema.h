#pragma once

#include "core/storage/database.h"

#include <QStringList>

namespace aanjager {

/** The newest schema this build knows; `user_version` of the files it writes. */
int newestSchema();

/** The schema that a database says it has. Throws SQLite::Exception. */
int schemaOf(SQLite::Database &database);

/** Brings a database from the schema it has to the newest by replaying the migrations after it, in one transaction. */
Result<void> migrate(SQLite::Database &database);

/**
 * Whether a database is a programme of a schema that this build knows, statement for statement; nothing of another's
 * schema ever runs. Fails with Format: not ours, newer, or altered (the detail names the first difference).
 */
Result<void> checkSchema(SQLite::Database &database, const QString &file);

} // namespace aanjager
