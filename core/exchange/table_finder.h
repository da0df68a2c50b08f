#pragma once

#include "core/exchange/table_reader.h"

#include <QDate>
#include <QStringList>
#include <optional>

namespace aanjager {

/** Rows from 0, the last one within. */
struct RowRange
{
    int first = 0;
    int last = 0;

    bool contains(int row) const { return row >= first && row <= last; }
    bool operator==(const RowRange &) const = default;
};

/** Where a table is that has others beside it: from a row on, all that stands in other columns is of those. From 0. */
struct TableArea
{
    int firstColumn = 0;
    int lastColumn = 0;
    int fromRow = 0;

    bool holds(int row, int column) const { return row < fromRow || (column >= firstColumn && column <= lastColumn); }
    bool operator==(const TableArea &) const = default;
};

/** Where the data of a table is: under which header, and what stands above it. */
struct TableShape
{
    int headerRow = 0;                  ///< the last row of the header
    QStringList headers = {};           ///< one per column, with the group above it, line breaks as blanks, its letter
                                        ///< where it is empty, each another
    QStringList banner = {};            ///< every text above the header, in order
    int hintRows = 0;                   ///< rows right below the header that say what its columns may hold
    int headerRows = 1;                 ///< with rows that are titles of groups of columns
    QStringList ownTitles = {};         ///< as `headers`, without the group
    QList<RowRange> otherRows = {};     ///< of other tables on the sheet, in order and none twice
    std::optional<TableArea> area = {}; ///< where it is, when others are beside it

    bool isOther(int row) const;
    int firstRow() const { return headerRow + 1 + hintRows; }
    int firstHeaderRow() const { return headerRow + 1 - headerRows; }
};

/** The row below banners that best reads as a header; nothing when no row does. */
std::optional<TableShape> findTable(const SourceTable &table, const QList<CellRange> &merged = {});

/** A table on a sheet that holds more than one, each below a blank row or beside a blank column. */
struct FoundTable
{
    QString title = {};         ///< the text right above its header; empty for none
    QList<RowRange> parts = {}; ///< its rows, with titles and headers; several when the same header comes again
    TableShape shape = {};      ///< but for the rows of the others, see `shapeAmong`
    double likeness = 0;        ///< to a list of measures
};

/** The tables of a sheet from above and then from the left; those with the same header below each other are one. None
 * when there is no header at all; not all of them when it is stopped. */
QList<FoundTable> findTables(const SourceTable &table, const QList<CellRange> &merged = {},
                             WorkProgress *progress = nullptr);

/** The shape of one of the tables of a sheet, with the rows of the others. */
TableShape shapeAmong(const SourceTable &table, const QList<FoundTable> &tables, qsizetype place);

/** The place of the table that looks most like measures; −1 for none. */
qsizetype likeliest(const QList<FoundTable> &tables);

/** The table of a part of a sheet that has tables below each other, parted in those beside each other; none when it is
 * one table. Each with a header of its own, told by a number or name of what its rows are about. */
QList<FoundTable> tablesBeside(const SourceTable &table, const QList<CellRange> &merged, const RowRange &rows,
                               const TableShape &shape);

/** The table without what stands in the area of others; empty cells are in its place. */
SourceTable withoutBeside(SourceTable table, const TableArea &area, const QList<RowRange> &otherRows);

/** What stands in a row (from 0) beside the area. */
QString textsBeside(const SourceTable &table, const TableArea &area, int row);

/** At least two different header words, and hardly anything else. */
bool isSurelyHeader(const SourceTable &table, int row);

/** The shape with rows of other tables, whose texts are then no banner. */
TableShape withOtherRows(const SourceTable &table, TableShape shape, const QList<RowRange> &otherRows);

/** How much a table looks like a list of measures: more for known headers and for more rows; 0 for none. */
double likenessToMeasures(const SourceTable &table);
double likenessToMeasures(const SourceTable &table, const TableShape &shape, const QList<RowRange> &rows);

/** The shape when the header is known to end in this row (from 0) and to have so many; nothing when there is no such
 * row. */
std::optional<TableShape> shapeAt(const SourceTable &table, int headerRow, int headerRows = 1,
                                  const QList<CellRange> &merged = {});

/** Whether a column is filled only on the first row of each group, so that a blank means "as above". */
bool isFilledDown(const SourceTable &table, const TableShape &shape, int column);

/** How many cells of a row hold a text. */
int filledCells(const SourceTable &table, int row);

/** All that stands in a row, as one text. */
QString joinedCells(const SourceTable &table, int row);

/** The texts of a column in the first rows of data, totals and blank cells apart. */
QStringList sampleOf(const SourceTable &table, const TableShape &shape, int column);

/** Whether a row is a sum of others: its first text says so and it has no number. `numberColumn` may be −1. */
bool isTotalsRow(const SourceTable &table, int row, int numberColumn);

/** Whether a row below the header is the header once more. */
bool repeatsHeader(const SourceTable &table, const TableShape &shape, int row);

/** The first full date in a text ("voortgang per 1 oktober 2020"); null when there is none. */
QDate dayIn(QStringView text);

} // namespace aanjager
