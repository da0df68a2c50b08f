#pragma once

#include "core/exchange/source_table.h"

#include <QDate>
#include <QStringList>
#include <optional>

namespace aanjager {

/** Where the data of a table is: under which header, and what stands above it. */
struct TableShape
{
    int headerRow = 0;
    QStringList headers = {}; ///< one per column, line breaks as blanks, its letter where it is empty, each another
    QStringList banner = {};  ///< every text above the header, in order
    int hintRows = 0;         ///< rows right below the header that say what its columns may hold

    int firstRow() const { return headerRow + 1 + hintRows; }
};

/** The row below banners that best reads as a header; nothing when no row does. */
std::optional<TableShape> findTable(const SourceTable &table);

/** How much a table looks like a list of measures: more for known headers and for more rows; 0 for none. */
double likenessToMeasures(const SourceTable &table);

/** The shape when the header is known to be in this row (from 0); nothing when there is no such row. */
std::optional<TableShape> shapeAt(const SourceTable &table, int headerRow);

/** Whether a column is filled only on the first row of each group, so that a blank means "as above". */
bool isFilledDown(const SourceTable &table, const TableShape &shape, int column);

/** Whether a row is a sum of others: its first text says so and it has no number. `numberColumn` may be −1. */
bool isTotalsRow(const SourceTable &table, int row, int numberColumn);

/** Whether a row below the header is the header once more. */
bool repeatsHeader(const SourceTable &table, const TableShape &shape, int row);

/** The first full date in a text ("voortgang per 1 oktober 2020"); null when there is none. */
QDate dayIn(QStringView text);

} // namespace aanjager
