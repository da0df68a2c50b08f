#pragma once

#include "core/exchange/table_reader.h"

#include <QStringList>

namespace aanjager {

/** The rows of a header: titles of columns, below titles of groups of columns where it has more than one row. */
struct HeaderRows
{
    int last = 0;  ///< from 0: the row that the data follows
    int count = 1; ///< at most three

    int first() const { return last - count + 1; }
    bool operator==(const HeaderRows &) const = default;
};

/** The header that a row is part of: that row, and the row of groups above it or of their columns below it. */
HeaderRows headerRowsAround(const SourceTable &table, const QList<CellRange> &merged, int row);

/** What each column is called: in full ("Q1 2020 Status"), and by its own title ("Status"). */
struct ColumnTitles
{
    QStringList full; ///< the letter where there is none; each another
    QStringList own;
};
ColumnTitles titlesIn(const SourceTable &table, const QList<CellRange> &merged, const HeaderRows &rows);

} // namespace aanjager
