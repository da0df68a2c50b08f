#pragma once

#include "core/exchange/table_reader.h"

namespace aanjager {

/**
 * Builds the table of a sheet from cells that come in order, with the empty cells and rows between them; empty ones at
 * an end are left out. A text that is put in many cells is held once. A sheet whose cells lie so far apart, or repeat
 * so long a text, that they or what is made of them would fill the memory is refused.
 */
class SheetBuilder
{
public:
    static constexpr int mostRows = 1'048'576;
    static constexpr int mostColumns = 16'384;
    static constexpr qsizetype mostText = 100 * 1024 * 1024; ///< letters in the cells of all sheets of a file

    /** `before` are letters on the sheets before it. */
    explicit SheetBuilder(Sheet &sheet, qsizetype before = 0) : m_sheet(sheet), m_letters(before) {}

    /** Puts a text in a cell (from 0), at or after the last one; a NUL in it is replaced and told. Fails with Format.
     * `known` is where the sheet holds that text already, below zero while it does not: then it is told where. */
    Result<void> put(int row, int column, QStringView text, qsizetype *known = nullptr);
    /** Notes what a cell is that has no text to go by; its row counts as read. */
    void tell(const char *code, int row, int column, const QString &found);
    /** Ends the last row. */
    void finish();
    /** In the cells of this sheet and those before it. */
    qsizetype letters() const { return m_letters; }

private:
    Sheet &m_sheet;
    qsizetype m_letters;
    int m_row = 0;
    int m_column = 0; ///< the next one of the row
    qint64 m_cells = 0;
};

} // namespace aanjager
