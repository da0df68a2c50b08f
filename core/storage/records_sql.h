#pragma once

#include "core/domain/description.h"
#include "core/storage/inserted_rows.h"

#include <SQLiteCpp/Statement.h>

namespace aanjager::recordsSql {

/** Whether what a state leaves in the file is read. */
enum class Files { Read, Leave };

/** "SELECT id, … FROM table": columns in the order of the description; what is left in the file reads as empty. */
std::string select(const Description &description, Files files = Files::Read);
std::string insert(const Description &description);
/** An update of every column; its last parameter is the id. */
std::string update(const Description &description);
std::string remove(const Description &description);

/** Binds the fields of a record from parameter `first` on, to a statement in which they are not bound: what holds
 * nothing is passed over. Adds them to a row too, where one is given. Returns the next free parameter. */
int bindFields(SQLite::Statement &statement, int first, const Description &description, const void *entity,
               InsertedRows *rows = nullptr);

} // namespace aanjager::recordsSql
