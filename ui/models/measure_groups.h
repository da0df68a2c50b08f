#pragma once

#include "ui/models/measure_cells.h"
#include "ui/session/settings.h"

namespace aanjager {

/** A group and the measures in it, in the order of the package. */
struct GroupedMeasures
{
    MeasureGroup group;
    QList<const MeasureRow *> rows;
};

/**
 * The rows under their headings: themes by their order and name, kinds and statuses as in their vocabulary, what has
 * none last. Without grouping, one group without a name. Groups without rows are left out.
 */
QList<GroupedMeasures> grouped(const QList<const MeasureRow *> &rows, MeasureGrouping grouping, const State &state,
                               const report::Wording &words);

} // namespace aanjager
