#pragma once

#include "core/base/result.h"

#include <QString>

namespace aanjager {

/**
 * Writes the demo programme as a new file: the data of resources/demo as a dated history, event by event through the
 * same door as every edit. Fails with Conflict when a file is there, Storage, Format.
 */
Result<void> writeDemo(const QString &path);

} // namespace aanjager
