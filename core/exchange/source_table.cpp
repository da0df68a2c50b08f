#include "core/exchange/source_table.h"

#include <algorithm>

namespace aanjager {

int SourceTable::width(int row) const
{
    return static_cast<int>(m_rowEnds[static_cast<size_t>(row)] - rowStart(row));
}

QStringView SourceTable::cell(int row, int column) const
{
    if (column < 0 || column >= width(row))
        return {};
    const Span &span = m_cells[rowStart(row) + static_cast<size_t>(column)];
    return QStringView(m_text).mid(span.offset, span.length);
}

bool SourceTable::isEmptyRow(int row) const
{
    for (int column = 0; column < width(row); ++column)
        if (!cell(row, column).trimmed().isEmpty())
            return false;
    return true;
}

void SourceTable::addCell(QStringView text)
{
    addCell(m_text.size(), text.size());
    m_text += text;
}

void SourceTable::clearCell(int row, int column)
{
    if (column >= 0 && column < width(row))
        m_cells[rowStart(row) + static_cast<size_t>(column)] = {0, 0};
}

void SourceTable::setCell(int row, int column, QStringView text)
{
    const auto missing = static_cast<size_t>(std::max(0, column + 1 - width(row)));
    if (missing > 0) {
        m_cells.insert(m_cells.begin() + static_cast<std::ptrdiff_t>(m_rowEnds[static_cast<size_t>(row)]), missing,
                       Span{0, 0});
        for (size_t below = static_cast<size_t>(row); below < m_rowEnds.size(); ++below)
            m_rowEnds[below] += missing;
    }
    m_cells[rowStart(row) + static_cast<size_t>(column)] = {m_text.size(), text.size()};
    m_text += text;
}

QString columnLetter(int column)
{
    QString letters;
    for (int rest = column; rest >= 0; rest = rest / 26 - 1)
        letters.prepend(QChar(u'A' + rest % 26));
    return letters;
}

} // namespace aanjager
