#pragma once

#include "core/base/result.h"

namespace aanjager {

/**
 * Looks at the first hundred bytes of a file before SQLite does, so that another program's database, or one in a mode
 * that we never write, is refused with its journal unplayed and nothing made beside it. Fails with Format or Storage.
 */
Result<void> checkHeader(const QString &path, const QString &vfs);

} // namespace aanjager
