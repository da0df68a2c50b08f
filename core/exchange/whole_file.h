#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace aanjager {

/**
 * Writes a file that leaves the program: whole or not at all, readable by its owner alone. An existing file of the name
 * is replaced at the end. Fails with Storage, NotFound without the folder, or Refused when the place may not be
 * written.
 */
Result<void> writeWhole(const QString &path, const QByteArray &bytes);

/** Reads a file of at most 64 MiB. Fails with NotFound, Refused, Invalid (too large). */
Result<QByteArray> readWhole(const QString &path);

} // namespace aanjager
