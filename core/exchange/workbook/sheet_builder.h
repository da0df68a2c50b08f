#pragma once

#include "core/exchange/table_reader.h"

namespace aanjager {

/**
 * Builds the table of a sheet from cells that come in order, with the empty cells and rows between them; empty ones at
 * an end are left out. A sheet whose cells lie so far apart, or repeat so long a text, that they would fill the memory
 * is refused.
 */
class SheetBuilder
{
public:
    static constexpr int mostRows = 1'048'576;
    static constexpr int mostColumns = 16'384;
    static constexpr qsizetype mostText = 100 * 1024 * 1024; ///< letters on all sheets of a file

    /** `before` are letters on the sheets before it. */
    explicit SheetBuilder(Sheet &sheet, qsizetype before = 0) : m_sheet(sheet), m_before(before) {}

    /** Puts a text in a cell (from 0), at or after the last one; a NUL in it is replaced and told. Fails with Format.
     */
    Result<void> put(int row, int column, QStringView text);
    /** Notes what a cell is that has no text to go by; its row counts as read. */
    void tell(const char *code, int row, int column, const QString &found);
    /** Ends the last row. */
    void finish();

private:
    Sheet &m_sheet;
    qsizetype m_before;
    int m_row = 0;
    int m_column = 0; ///< the next one of the row
    qint64 m_cells = 0;
};

/** Letters on all these sheets. */
qsizetype textOn(const QList<Sheet> &sheets);

} // namespace aanjager
