#pragma once

#include "core/base/result.h"
#include "core/exchange/import_problem.h"
#include "core/exchange/source_table.h"
#include "core/exchange/text_decoding.h"

#include <QHash>
#include <QSet>

namespace aanjager {

/** Cells that a spreadsheet shows as one; rows and columns from 0, the last ones within. */
struct CellRange
{
    int top = 0, left = 0, bottom = 0, right = 0;
    bool operator==(const CellRange &) const = default;
};

/** A sheet of a file as read, with what was odd in reading it. */
struct Sheet
{
    SourceTable table;
    QList<ImportProblem> problems;
    bool isHidden = false;     ///< not shown by the spreadsheet
    QSet<int> hiddenRows = {}; ///< also by a filter
    QSet<int> hiddenColumns = {};
    QList<CellRange> merged = {};
    QHash<int, QStringList> choices = {}; ///< per column, the texts that its validation list offers
    TextForm form = {};                   ///< of separated values: how they were read
};

/** Gives every sheet a name that no other has, whatever its case, as spreadsheets do: one without a name is called by
 * its number, one that is called as another has it behind its name. What tells of them follows. */
void nameApart(QList<Sheet> &sheets);

/** How a file is read. */
struct ReadOptions
{
    TextForm form = {};               ///< of separated values; what is empty is guessed
    WorkProgress *progress = nullptr; ///< told of, and asked whether to go on
};

/**
 * Every sheet of a tracker, each with a name of its own, by the reader that its content asks for; separated values have
 * one, called after the file.
 * Opens nothing but this file. Fails with NotFound, Storage, Format (too large, or a kind of file that is not read, see
 * `foreignKind`) or when it was stopped.
 */
Result<QList<Sheet>> readSheets(const QString &path, const ReadOptions &options = {});

} // namespace aanjager
