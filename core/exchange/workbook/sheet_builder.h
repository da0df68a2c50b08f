#pragma once

#include "core/exchange/table_reader.h"

namespace aanjager {

/**
 * Builds the table of a sheet from cells that come in order, with the empty cells and rows between them; empty ones at
 * an end are left out. A sheet whose cells lie so far apart that they would fill the memory is refused.
 */
class SheetBuilder
{
public:
    static constexpr int mostRows = 1'048'576;
    static constexpr int mostColumns = 16'384;

    explicit SheetBuilder(Sheet &sheet) : m_sheet(sheet) {}

    /** Puts a text in a cell (from 0), at or after the last one. Fails with Format. */
    Result<void> put(int row, int column, QStringView text);
    /** Notes what a cell is that has no text to go by; its row counts as read. */
    void tell(const char *code, int row, int column, const QString &found);
    /** Ends the last row. */
    void finish();

private:
    Sheet &m_sheet;
    int m_row = 0;
    int m_column = 0; ///< the next one of the row
    qint64 m_cells = 0;
};

} // namespace aanjager
