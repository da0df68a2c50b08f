// Several tables beside each other on one sheet: each with a header of its own, and a blank column between.
#include "core/exchange/header_rows.h"
#include "core/exchange/header_words.h"
#include "core/exchange/table_finder.h"
#include "core/exchange/value_parsers.h"

#include <algorithm>
#include <vector>

namespace aanjager {

namespace {

constexpr int surelyNamed = 100;
constexpr int rowsTried = 60;
constexpr int lastOfAll = 20'000;    ///< more columns than a spreadsheet has
constexpr qsizetype mostBeside = 20; ///< tables beside each other; the last one has the columns of those behind it

struct Columns
{
    int first = 0;
    int last = 0;
};

/** The columns from a row on, parted by those in which nothing stands. */
QList<Columns> filledRuns(const SourceTable &table, const RowRange &rows)
{
    int width = 0;
    for (int row = rows.first; row <= rows.last; ++row)
        width = std::max(width, table.width(row));
    std::vector<int> blank(static_cast<size_t>(width));
    for (int column = 0; column < width; ++column)
        blank[static_cast<size_t>(column)] = column;
    for (int row = rows.first; row <= rows.last && !blank.empty(); ++row)
        std::erase_if(blank, [&](int column) { return !table.cell(row, column).trimmed().isEmpty(); });
    QList<Columns> runs;
    int first = 0;
    for (const int column : blank) {
        if (column > first)
            runs.append({first, column - 1});
        first = column + 1;
    }
    if (first < width)
        runs.append({first, width - 1});
    return runs;
}

/** The rows with only these columns, and blank ones before them from `left` on: a table to look for a header in. */
SourceTable cutOut(const SourceTable &table, const RowRange &rows, const Columns &columns, int left)
{
    SourceTable part;
    for (int row = 0; row <= std::min(rows.last, rows.first + rowsTried); ++row) {
        for (int column = left; row >= rows.first && column <= std::min(columns.last, table.width(row) - 1); ++column)
            part.addCell(column < columns.first ? QStringView() : table.cell(row, column));
        part.endRow();
    }
    return part;
}

int headerIn(const SourceTable &part, int first)
{
    for (int row = first; row + 1 < part.rowCount(); ++row)
        if (isSurelyHeader(part, row))
            return row;
    return -1;
}

/** The header says by what its rows are known: a number, or the name of something that is no action of what stands
 * beside it. */
bool namesItsRows(const SourceTable &part, int header)
{
    int seen = 0;
    for (int column = 0; column < part.width(header) && seen < 2; ++column) {
        const QString word = folded(part.cell(header, column));
        if (word.isEmpty())
            continue;
        ++seen;
        const auto meanings = meaningsOf(word);
        if (meanings.isEmpty() || meanings.first().score < surelyNamed)
            continue;
        const bool isAction = word.startsWith(u"actie") || word.startsWith(u"action");
        if (meanings.first().to == u"number" || (meanings.first().to == u"title" && !isAction))
            return true;
    }
    return false;
}

/** A table beside others, with its header row. */
struct Beside
{
    Columns columns;
    int header = 0;
};

/** Runs that have a header of their own begin a table; others go on with the one before them. */
QList<Beside> besideIn(const SourceTable &table, const RowRange &rows, const QList<Columns> &runs)
{
    QList<Beside> found;
    for (const Columns &run : runs) {
        const SourceTable part = cutOut(table, rows, run, run.first);
        const int header = headerIn(part, rows.first);
        const bool isOwn =
            header >= 0 && (namesItsRows(part, header) || (!found.isEmpty() && header != found.last().header));
        if (isOwn && found.size() < mostBeside)
            found.append({run, header});
        else if (found.isEmpty())
            return {};
        else
            found.last().columns.last = run.last;
    }
    return found;
}

/** The rows of a header: a text alone above it is the title of the table, not of a group of its columns. */
HeaderRows headerOf(const SourceTable &table, const QList<CellRange> &merged, const RowRange &rows,
                    const Beside &beside)
{
    const SourceTable part = cutOut(table, rows, beside.columns, 0);
    HeaderRows header = headerRowsAround(part, merged, beside.header);
    while (header.count > 1 && filledCells(part, header.first()) == 1)
        --header.count;
    return header;
}

/** The texts right above a header in its own columns; those of the row nearest to it. */
QString titleAbove(const SourceTable &table, const Beside &beside, int firstRow, int firstHeaderRow)
{
    for (int row = firstHeaderRow - 1; row >= firstRow; --row)
        for (int column = beside.columns.first; column <= beside.columns.last; ++column)
            if (const QString text = table.cell(row, column).toString().simplified(); !text.isEmpty())
                return text;
    return {};
}

} // namespace

QList<FoundTable> tablesBeside(const SourceTable &table, const QList<CellRange> &merged, const RowRange &rows,
                               const TableShape &shape)
{
    const QList<Columns> runs = filledRuns(table, {shape.headerRow, rows.last});
    if (runs.size() < 2)
        return {};
    const QList<Beside> all = besideIn(table, rows, runs);
    if (all.size() < 2)
        return {};
    int from = rows.last;
    for (const Beside &beside : all)
        from = std::min(from, headerOf(table, merged, rows, beside).first());
    QList<FoundTable> tables;
    for (qsizetype i = 0; i < all.size(); ++i) {
        TableArea area{i == 0 ? 0 : all[i].columns.first, i + 1 < all.size() ? all[i + 1].columns.first - 1 : lastOfAll,
                       from};
        const SourceTable own = withoutBeside(table, area, {});
        const HeaderRows header = headerOf(table, merged, rows, all[i]);
        FoundTable found;
        found.parts = {rows};
        found.shape = shapeAt(own, header.last, header.count, merged).value_or(TableShape());
        found.shape.area = area;
        found.title = titleAbove(table, all[i], rows.first, header.first());
        tables.append(std::move(found));
    }
    return tables;
}

SourceTable withoutBeside(SourceTable table, const TableArea &area, const QList<RowRange> &otherRows)
{
    for (int row = area.fromRow; row < table.rowCount(); ++row) {
        const bool isOther =
            std::any_of(otherRows.begin(), otherRows.end(), [row](const RowRange &rows) { return rows.contains(row); });
        for (int column = 0; column < table.width(row) && !isOther; ++column)
            if (!area.holds(row, column))
                table.clearCell(row, column);
    }
    return table;
}

QString textsBeside(const SourceTable &table, const TableArea &area, int row)
{
    QStringList texts;
    for (int column = 0; column < table.width(row); ++column)
        if (const QString text = table.cell(row, column).toString().simplified();
            !text.isEmpty() && !area.holds(row, column))
            texts += text;
    return texts.join(QStringLiteral("; "));
}

} // namespace aanjager
