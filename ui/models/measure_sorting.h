#pragma once

#include "ui/models/measure_cells.h"
#include "ui/models/measure_rows.h"

namespace aanjager {

/** By what the measures of a group are ordered; without a column as in the package. */
struct MeasureSorting
{
    std::optional<MeasureColumn> column = {};
    Qt::SortOrder order = Qt::AscendingOrder;

    bool operator==(const MeasureSorting &) const = default;
};

/** What a click on a column's heading makes of it: up, down, and then the package's own order again. */
MeasureSorting afterClick(const MeasureSorting &sorting, MeasureColumn column);

/** The places in the order of a column, equals as in the package; what has no value comes last in either direction. */
QList<int> sorted(const MeasureRows &rows, const MeasureSorting &sorting);

} // namespace aanjager
