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

/** The degrees that ask why. */
bool asksReason(Degree degree);
/** Gives cells a degree; where it applies in full there is no reason left. */
CellChange givenDegree(Degree degree);
/** Gives cells a status, or none; one that has a status applies. */
CellChange givenStatus(std::optional<Status> status);

/** Why a measure does not apply in full somewhere: what a person answers. */
struct DegreeReason
{
    Degree degree = Degree::Partly;
    std::optional<int> percent; ///< only for partly
    std::optional<ReasonCategory> category;
    QString reason;
};

/** What is known of a cell, null where nothing is, once it has this degree. */
DegreeReason knownReason(Degree degree, const Applicability *cell);
CellChange givenReason(const DegreeReason &reason);

/** The cells of these places as they are; new ones, undecided, where nobody said anything. */
QList<Applicability> cellsAt(const State &state, const QList<MatrixPlace> &places);

} // namespace aanjager
