#include "core/exchange/workbook/sheet_builder.h"

namespace aanjager {

namespace {

constexpr qsizetype longestTold = 80; ///< letters of a text in a problem

} // namespace

Result<void> SheetBuilder::put(int row, int column, QStringView text, qsizetype *known)
{
    if (row < m_row || (row == m_row && column < m_column) || row >= mostRows || column >= mostColumns)
        return fail(ErrorKind::Format, QStringLiteral("a cell is out of its place"),
                    {{}, m_sheet.table.name, {}, row + 1}, columnLetter(column));
    if (text.isEmpty())
        return {};
    if (text.contains(QChar::Null)) {
        const QString clean = text.toString().replace(QChar::Null, QChar(0xFFFD));
        tell("nul", row, column, clean.left(longestTold));
        return put(row, column, clean, known);
    }
    m_cells += row > m_row ? column + 1 : column - m_column + 1;
    if (m_cells > SourceTable::mostCells)
        return fail(ErrorKind::Format, QStringLiteral("too many cells"), {{}, m_sheet.table.name, {}, row + 1},
                    QString::number(m_cells), QString::number(SourceTable::mostCells));
    m_letters += text.size();
    if (m_letters > mostText)
        return fail(ErrorKind::Format, QStringLiteral("too large"), {{}, m_sheet.table.name, {}, row + 1},
                    QString::number(m_letters * 2), QString::number(mostText * 2));
    for (; m_row < row; ++m_row) {
        m_sheet.table.endRow();
        m_column = 0;
    }
    for (; m_column < column; ++m_column)
        m_sheet.table.addCell(QStringView());
    ++m_column;
    if (known && *known >= 0) {
        m_sheet.table.addCell(*known, text.size());
        return {};
    }
    if (known)
        *known = m_sheet.table.textSize();
    m_sheet.table.addCell(text);
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
