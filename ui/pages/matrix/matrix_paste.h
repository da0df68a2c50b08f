#pragma once

#include "core/exchange/matrix_block.h"
#include "ui/session/matrix_edits.h"

#include <QModelIndexList>

namespace aanjager {

class MatrixModel;

/** What a block from the clipboard would do to the matrix. Empty cells of the block do nothing. */
struct MatrixPaste
{
    struct Problem
    {
        MatrixPlace place; ///< null where the block reaches beyond the matrix
        QString found;
    };
    QList<MatrixPlace> places;
    QList<CellText> texts; ///< one for each place
    QList<Problem> problems;
};

/**
 * Puts a block in its place: by the names over its columns and the numbers beside its rows where it has those, else
 * from the top left of what is chosen on. A single cell goes into all that is chosen. `chosen` is in order and not
 * empty.
 */
MatrixPaste placeBlock(const QList<QStringList> &block, const MatrixModel &model, const QModelIndexList &chosen);

} // namespace aanjager
