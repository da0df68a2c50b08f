#pragma once

#include "core/base/result.h"
#include "core/exchange/import_problem.h"
#include "core/exchange/source_table.h"

namespace aanjager {

/** A sheet of a file as read, with what was odd in reading it. */
struct Sheet
{
    SourceTable table;
    QList<ImportProblem> problems;
};

/**
 * Every sheet of a tracker, by the reader that its content asks for; separated values have one, called after the file.
 * Opens nothing but this file. Fails with NotFound, Storage, or Format (too large, or a kind of file that is not read).
 */
Result<QList<Sheet>> readSheets(const QString &path);

} // namespace aanjager
