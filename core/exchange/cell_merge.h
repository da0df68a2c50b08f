#pragma once

#include "core/exchange/later_values.h"

#include <QHash>

namespace aanjager {

/** Holds what a plan says of measures in municipalities against what a programme knows. */
class CellMerge
{
public:
    /** Fails with Storage, and when it is stopped. */
    Result<void> loadFrom(const Store &store, WorkProgress *progress);

    /**
     * Takes a cell of a row; whether it is new or becomes different. What the programme knows of a later day stays, and
     * that is told: `lastTold` is the day of the last report of the municipality on the measure, if there is one.
     */
    bool merge(const HeldRow &row, const PlannedCell &cell, Id<Party> municipality, QDate lastTold,
               ImportChanges &changes);

private:
    QHash<std::pair<Id<Measure>, Id<Party>>, Applicability> m_cells;
};

} // namespace aanjager
