#pragma once

#include "core/report/word_blocks.h"

namespace aanjager::report {

/** Widths for the columns of a table that together are `width` points, judged by the length of their words: for a
 * writer that cannot measure text. */
QList<double> columnWidths(const Table &table, double width);

/** The width at which a key figure stands well, in points, judged likewise. */
double keyFigureWidth(const KeyFigure &figure);

} // namespace aanjager::report
