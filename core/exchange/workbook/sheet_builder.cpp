#include "core/exchange/workbook/sheet_builder.h"

namespace aanjager {

Result<void> SheetBuilder::put(int row, int column, QStringView text)
{
    if (row < m_row || (row == m_row && column < m_column) || row >= mostRows || column >= mostColumns)
        return fail(ErrorKind::Format, QStringLiteral("a cell is out of its place"),
                    {{}, m_sheet.table.name, {}, row + 1}, columnLetter(column));
    if (text.isEmpty())
        return {};
    m_cells += row > m_row ? column + 1 : column - m_column + 1;
    if (m_cells > SourceTable::mostCells)
        return fail(ErrorKind::Format, QStringLiteral("too many cells"), {{}, m_sheet.table.name, {}, row + 1},
                    QString::number(m_cells), QString::number(SourceTable::mostCells));
    for (; m_row < row; ++m_row) {
        m_sheet.table.endRow();
        m_column = 0;
    }
    for (; m_column < column; ++m_column)
        m_sheet.table.addCell(QStringView());
    m_sheet.table.addCell(text);
    ++m_column;
    return {};
}

void SheetBuilder::tell(const char *code, int row, int column, const QString &found)
{
    ImportProblem problem;
    problem.code = QString::fromLatin1(code);
    problem.sheet = m_sheet.table.name;
    problem.row = row + 1;
    problem.letter = columnLetter(column);
    problem.column = problem.letter;
    problem.found = found;
    m_sheet.problems.append(problem);
}

void SheetBuilder::finish()
{
    if (m_column > 0)
        m_sheet.table.endRow();
}

} // namespace aanjager
