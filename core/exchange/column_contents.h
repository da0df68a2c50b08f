#pragma once

#include "core/exchange/mapping.h"

namespace aanjager {

/** Says of a column of amounts what they are: kind, year or peildatum, currency and unit, by its header, the texts
 * above the table and its cells.
 *  @param mapping the whole of it: of a column of years, and the day that the list is of */
void describeMoney(ColumnMapping &column, const Mapping &mapping, const SourceTable &table, const TableShape &shape);

/** Writes down what each word of a column of choices becomes, as far as it is known; the first fifty. */
void listValues(ColumnMapping &column, const SourceTable &table, const TableShape &shape);

} // namespace aanjager
