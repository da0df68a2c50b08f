#pragma once

#include "core/insight/view.h"
#include "core/storage/store.h"

namespace aanjager {

/** What stands above a field's column. */
using FieldWords = std::function<QString(const Field &)>;

/** Whether a record, of the entity that is asked for, is among the rows. */
using RecordWanted = std::function<bool(const void *entity)>;

/** What a cell of the matrix says; null where nothing was said. */
using CellWords = std::function<QString(const Applicability *)>;

/** Every record of an entity as rows of text, the heads first; by title, as people count. A reference is the title of
 * what it refers to. Heads are field names unless `words` says otherwise. */
Result<QList<QStringList>> recordRows(const Store &store, const Description &description, const FieldWords &words = {},
                                      const RecordWanted &isWanted = {});

/** The matrix as rows of text, the heads first: a row per measure in the order of the package, a column per
 * municipality. A cell is its degree and, where it has one, its local status, in codes unless `words` says otherwise.
 */
QList<QStringList> matrixRows(const View &view, const CellWords &words = {});

/** Rows as separated values that Dutch spreadsheets open as they are: UTF-8 with byte order mark, semicolons, CRLF. */
QByteArray rowsAsCsv(const QList<QStringList> &rows);

/**
 * Every record of an entity as separated values that Dutch spreadsheets open as they are: UTF-8 with byte order mark,
 * semicolons, CRLF. A reference is the title of what it refers to; other values are machine text, a percent with its
 * sign. Headers are field names unless `words` says otherwise. Text that a spreadsheet would
 * take for a formula is guarded.
 */
Result<QByteArray> exportCsv(const Store &store, const Description &description, const FieldWords &words = {});

/**
 * The matrix as separated values: a row per measure in the order of the package, a column per municipality; a cell is
 * its degree and, where it has one, its local status ("partly 50%, running").
 */
QByteArray exportMatrix(const View &view);

/** One row of separated values with its line end: quoted where needed, formulas guarded by an apostrophe. */
QByteArray csvRow(const QStringList &cells);

} // namespace aanjager
