#pragma once

#include "core/exchange/mapping.h"

namespace aanjager {

/**
 * Looks whether a table tells of the same measures again and again, each row of one period or by one municipality: the
 * column of the periods becomes `round`, that of the municipalities `party`. One period is enough where municipalities
 * tell its rows apart.
 */
void guessRoundOfRows(Mapping &mapping, const SourceTable &table, const TableShape &shape);

} // namespace aanjager
