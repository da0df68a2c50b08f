#pragma once

#include "ui/models/measure_cells.h"

namespace aanjager {

/** A round for a narrow place: "Q4 ’20" for "2020-Q4"; a label that names no period as it is. */
inline QString shortRound(const QString &label, const MeasureCells &cells, QDate today)
{
    const std::optional<ImpreciseDate> period = ImpreciseDate::parse(label);
    return period && !period->isNull() ? cells.shortDate(*period, today) : label;
}

} // namespace aanjager
