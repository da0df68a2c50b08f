#pragma once

#include "ui/session/session.h"

namespace aanjager {

/** A place in the matrix, whether or not anything was said about it. */
struct MatrixPlace
{
    Id<Measure> measure;
    Id<Party> municipality;

    bool operator==(const MatrixPlace &) const = default;
};

/** What becomes of the cell at the place with this index. */
using CellChange = std::function<void(qsizetype index, Applicability &cell)>;

/*
 * What a person does to cells of the matrix. It is one change in the log, and fails as Session::edit does; a cell that
 * stays as it was is not written, and where nobody said anything a cell is made.
 */

/** Changes the cell of each place. `field` names what is changed in the words of the history, e.g. "degree"; empty for
 * several. */
Result<void> editCells(Session &session, const QList<MatrixPlace> &places, const QString &field,
                       const CellChange &change);

/** The cells of these places as they are; new ones, undecided, where nobody said anything. */
QList<Applicability> cellsAt(const State &state, const QList<MatrixPlace> &places);

} // namespace aanjager
