#pragma once

#include "ui/models/measure_cells.h"
#include "ui/models/measure_rows.h"
#include "ui/session/settings.h"

namespace aanjager {

/** A group and the places of the measures in it, in the order in which they were given. */
struct GroupedMeasures
{
    MeasureGroup group;
    QList<int> places;
};

/**
 * The rows at `places` under their headings: themes by their order and name, kinds and statuses as in their vocabulary,
 * what has none last. Without grouping, one group without a name. Groups without rows are left out.
 */
QList<GroupedMeasures> grouped(const QList<int> &places, const MeasureRows &rows, MeasureGrouping grouping,
                               const State &state, const report::Wording &words);

} // namespace aanjager
