#pragma once

#include "core/report/details.h"

/* How a report shows the matrix of measures and municipalities, on whichever page. */
namespace aanjager::report {

/** One cell, said in words too; null where nothing was said about it. */
MatrixCell matrixCell(const Details &details, const Measure &measure, Id<Party> municipality,
                      const Applicability *cell);

/** What is drawn above a column or below a cell: its short name, else the beginning of its name. */
QString codeOf(const Party &municipality);

/** Why a measure does not apply in full: the reason, else its kind; empty where none was given. */
QString reasonOf(const Details &details, const Applicability &cell);

/** What the cells need explained, of those that occur in these rows. */
MatrixLegend matrixLegend(const Details &details, const QList<QList<MatrixCell>> &rows);

/** "90 van 142". */
QString underWay(const Details &details, const CellCounts &counts);
/** "90/142", where there is little room. */
QString underWayShort(const Details &details, const CellCounts &counts);

} // namespace aanjager::report
