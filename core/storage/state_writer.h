#pragma once

#include "core/domain/state.h"
#include "core/storage/programme_file.h"

namespace aanjager {

/**
 * Writes records as they are in memory to a new file, in which their history begins: for what is no longer on the disk.
 * There at once or not at all. Fails with Conflict when a file is there, Storage.
 */
Result<void> writeState(const QString &path, const State &state, const QString &author);

} // namespace aanjager
