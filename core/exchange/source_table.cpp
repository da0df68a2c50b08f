#include "core/exchange/source_table.h"

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

QString columnLetter(int column)
{
    QString letters;
    for (int rest = column; rest >= 0; rest = rest / 26 - 1)
        letters.prepend(QChar(u'A' + rest % 26));
    return letters;
}

} // namespace aanjager
