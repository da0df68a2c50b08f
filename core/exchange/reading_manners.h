#pragma once

#include "core/exchange/field_reading.h"
#include "core/exchange/mapping.h"
#include "core/exchange/source_table.h"

#include <QHash>

namespace aanjager {

/** How the days and percentages of each column that becomes such are written, by all of its cells; a column of
 * percentages that does not show it is written as the others. */
QHash<int, ReadingManner> mannersOf(const SourceTable &table, const Mapping &mapping);

} // namespace aanjager
