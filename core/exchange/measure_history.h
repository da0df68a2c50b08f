#pragma once

#include "core/exchange/measure_names.h"
#include "core/exchange/row_planner.h"

namespace aanjager {

/**
 * Brings rows together that tell of the same measure in several rounds: the latest one is the measure, the others are
 * reports on it. A measure is known again as `MeasureNames` says.
 */
class MeasureHistory
{
public:
    /** Takes over rows that are as things are now, or as they were at the end of `round`; false when it was stopped. */
    bool addCurrent(QList<PlannedRow> &rows, const std::optional<PlannedRound> &round, QList<PlannedMeasure> &to,
                    WorkProgress *progress = nullptr);

    /** Adds the rows of an earlier round to their measures; a measure that is not there yet comes behind them. */
    void addEarlier(const QList<PlannedRow> &rows, const PlannedRound &round, QList<PlannedMeasure> &to);

    /** Adds rows of which each says itself which round it is about, and who reports; one without a round is how its
     * measure is now. A row that tells the same again is a problem, and one whose round is not understood where others
     * tell of its measure. `table` is the one that the rows stand in. */
    void addByRow(const QList<PlannedRow> &rows, const SourceTable &table, QList<PlannedMeasure> &to,
                  QList<ImportProblem> &problems);

private:
    void name(const QList<PlannedMeasure> &measures);

    MeasureNames m_names; ///< places in the measures; of most lists nobody asks for them
    qsizetype m_named = 0;
};

} // namespace aanjager
