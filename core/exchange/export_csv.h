#pragma once

#include "core/storage/store.h"

namespace aanjager {

/** What stands above a field's column. */
using FieldWords = std::function<QString(const Field &)>;

/**
 * Every record of an entity as separated values that Dutch spreadsheets open as they are: UTF-8 with byte order mark,
 * semicolons, CRLF. A reference is the title of what it refers to; other values are machine text, a percent with its
 * sign. Headers are field names unless `words` says otherwise. Text that a spreadsheet would
 * take for a formula is guarded.
 */
Result<QByteArray> exportCsv(const Store &store, const Description &description, const FieldWords &words = {});

/** One row of separated values with its line end: quoted where needed, formulas guarded by an apostrophe. */
QByteArray csvRow(const QStringList &cells);

} // namespace aanjager
