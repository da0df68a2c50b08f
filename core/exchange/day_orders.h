#pragma once

#include "core/exchange/mapping.h"
#include "core/exchange/source_table.h"

#include <QHash>

namespace aanjager {

/** In which order the days of each column that becomes a date are written, by all of its cells. */
QHash<int, DayOrder> dayOrdersOf(const SourceTable &table, const Mapping &mapping);

} // namespace aanjager
