// Several tables on one sheet: each with a header of its own below a blank row.
#include "core/exchange/header_rows.h"
#include "core/exchange/header_words.h"
#include "core/exchange/table_finder.h"
#include "core/exchange/value_parsers.h"

#include <QHash>
#include <QSet>
#include <algorithm>
#include <utility>

namespace aanjager {

namespace {

constexpr int surelyAHeader = 100;
constexpr qsizetype longestCell = 80;
constexpr qsizetype mostTables = 50; ///< on a sheet; what comes behind them is one more, that is not likely

QStringList foldedRow(const SourceTable &table, int row)
{
    QStringList words;
    for (int column = 0; column < table.width(row); ++column)
        words += folded(table.cell(row, column).left(longestCell + 1));
    while (!words.isEmpty() && words.last().isEmpty())
        words.removeLast();
    return words;
}

/** The first row of what is above a row without a blank row between; the row itself when that is a header alone. */
int startOf(const SourceTable &table, int row)
{
    while (row > 0 && filledCells(table, row - 1) > 0 && filledCells(table, row - 1) <= 1)
        --row;
    return row;
}

bool isBelowBlank(const SourceTable &table, int row)
{
    return row == 0 || table.isEmptyRow(row - 1);
}

/** Rows in which a table begins that is below a blank row, and the header in it. */
struct Start
{
    int row = 0;
    int header = 0;
};

/** 0, 1 or 2 for more: all that a row is looked at for when there are very many. */
int filledUpToTwo(const SourceTable &table, int row)
{
    int filled = 0;
    for (int column = 0; column < table.width(row) && filled < 2; ++column)
        filled += !table.cell(row, column).trimmed().isEmpty();
    return filled;
}

QList<Start> startsBelow(const SourceTable &table, int firstHeader, WorkProgress *progress)
{
    QList<Start> starts;
    int above = firstHeader + 1 < table.rowCount() ? filledUpToTwo(table, firstHeader + 1) : 0;
    for (int row = firstHeader + 2; row + 1 < table.rowCount() && goesOn(progress); ++row) {
        const int filled = filledUpToTwo(table, row);
        if (std::exchange(above, filled) > 1 || filled < 2) // within a table, or no header
            continue;
        const int start = startOf(table, row);
        if (start > firstHeader + 1 && isBelowBlank(table, start) && isSurelyHeader(table, row))
            starts.append({start, row});
    }
    return starts;
}

/** The table from a row on, with its header in or around another. */
FoundTable tableFrom(const SourceTable &table, const QList<CellRange> &merged, const Start &start, int last)
{
    FoundTable found;
    found.parts = {{start.row, last}};
    const HeaderRows rows = headerRowsAround(table, merged, start.header);
    found.shape = shapeAt(table, rows.last, rows.count, merged).value_or(TableShape());
    for (int row = start.row; row < rows.first(); ++row)
        for (int column = 0; column < table.width(row); ++column)
            if (const QString text = table.cell(row, column).toString().simplified(); !text.isEmpty())
                found.title = text;
    return found;
}

/** Which rows belong to the other tables. */
QList<RowRange> rowsOfOthers(const QList<FoundTable> &tables, qsizetype wanted)
{
    QList<RowRange> rows;
    for (qsizetype i = 0; i < tables.size(); ++i)
        if (i != wanted && tables[i].parts != tables[wanted].parts) // else it is beside
            rows += tables[i].parts;
    std::sort(rows.begin(), rows.end(), [](const RowRange &a, const RowRange &b) { return a.first < b.first; });
    return rows;
}

/** The same rows in order, each in one range. */
QList<RowRange> withoutOverlap(QList<RowRange> ranges)
{
    std::sort(ranges.begin(), ranges.end(), [](const RowRange &a, const RowRange &b) { return a.first < b.first; });
    QList<RowRange> apart;
    for (const RowRange &range : std::as_const(ranges)) {
        if (!apart.isEmpty() && range.first <= apart.last().last)
            apart.last().last = std::max(apart.last().last, range.last);
        else
            apart.append(range);
    }
    return apart;
}

} // namespace

bool isSurelyHeader(const SourceTable &table, int row)
{
    int known = 0;
    int all = 0;
    QSet<QString> meanings;
    for (int column = 0; column < table.width(row); ++column) {
        const QStringView cell = table.cell(row, column).trimmed();
        if (cell.isEmpty())
            continue;
        ++all;
        if (cell.size() > longestCell)
            return false;
        const auto found = meaningsOf(cell);
        if (found.isEmpty() || found.first().score < surelyAHeader)
            continue;
        ++known;
        meanings.insert(found.first().to);
    }
    return meanings.size() >= 2 && known * 3 >= all * 2;
}

QList<FoundTable> findTables(const SourceTable &table, const QList<CellRange> &merged, WorkProgress *progress)
{
    const auto first = findTable(table, merged);
    if (!first)
        return {};
    int top = first->headerRow;
    for (int row = 0; row < top; ++row)
        if (isSurelyHeader(table, row) && isBelowBlank(table, startOf(table, row)))
            top = row;
    QList<Start> starts{{0, top}};
    starts += startsBelow(table, top, progress);
    QList<FoundTable> tables;
    QHash<QStringList, qsizetype> placeOf; // by header
    qsizetype rest = -1;
    for (qsizetype i = 0; i < starts.size() && goesOn(progress); ++i) {
        const int last = i + 1 < starts.size() ? starts[i + 1].row - 1 : table.rowCount() - 1;
        FoundTable found = tableFrom(table, merged, starts[i], last);
        const QList<FoundTable> beside = tables.size() < mostTables
                                             ? tablesBeside(table, merged, {starts[i].row, last}, found.shape)
                                             : QList<FoundTable>();
        if (!beside.isEmpty()) {
            tables += beside;
            continue;
        }
        const QStringList header = foldedRow(table, found.shape.headerRow);
        qsizetype same = placeOf.value(header, -1);
        if (same < 0 && rest < 0 && tables.size() >= mostTables)
            rest = tables.size();
        else if (same < 0)
            same = rest;
        if (same >= 0) {
            tables[same].parts += found.parts;
        } else {
            placeOf.insert(header, tables.size());
            tables.append(std::move(found));
        }
    }
    for (qsizetype i = 0; i < tables.size() && goesOn(progress); ++i) {
        FoundTable &found = tables[i];
        const auto &area = found.shape.area;
        if (i != rest)
            found.likeness =
                likenessToMeasures(area ? withoutBeside(table, *area, {}) : table, found.shape, found.parts);
    }
    return tables;
}

TableShape shapeAmong(const SourceTable &table, const QList<FoundTable> &tables, qsizetype place)
{
    const QList<RowRange> others = rowsOfOthers(tables, place);
    const TableShape &shape = tables[place].shape;
    return withOtherRows(shape.area ? withoutBeside(table, *shape.area, others) : table, shape, others);
}

qsizetype likeliest(const QList<FoundTable> &tables)
{
    const auto best = std::max_element(
        tables.begin(), tables.end(), [](const FoundTable &a, const FoundTable &b) { return a.likeness < b.likeness; });
    return best == tables.end() ? -1 : best - tables.begin();
}

TableShape withOtherRows(const SourceTable &table, TableShape shape, const QList<RowRange> &otherRows)
{
    shape.otherRows = withoutOverlap(otherRows);
    shape.banner.clear();
    for (int row = 0; row < shape.firstHeaderRow(); ++row) {
        if (shape.isOther(row))
            continue;
        for (int column = 0; column < table.width(row); ++column)
            if (const QString text = table.cell(row, column).toString().simplified(); !text.isEmpty())
                shape.banner += text;
    }
    return shape;
}

} // namespace aanjager
