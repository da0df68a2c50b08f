#include "ui/shell/matrix_preview.h"

#include "core/insight/matrix.h"

namespace aanjager {

namespace {

constexpr qsizetype rowsKept = 5;
constexpr qsizetype columnsKept = 10;
constexpr QLatin1Char rowEnd('/');

/** One letter for a cell: what does not apply, what is undecided or not reported, else its status, in capitals where it
 * applies partly. */
QChar letterOf(const Applicability *cell)
{
    if (!cell || !applies(*cell))
        return cell && cell->degree == Degree::NotApplicable ? u'.' : u'?';
    if (!cell->status)
        return u'-';
    const bool partly = cell->degree == Degree::Partly;
    return QChar((partly ? 'A' : 'a') + static_cast<int>(*cell->status));
}

std::optional<theme::StripCell> cellOf(QChar letter)
{
    const int count = static_cast<int>(vocabularyOf<Status>().terms.size());
    if (letter == u'.')
        return theme::StripCell{Degree::NotApplicable, {}};
    if (letter == u'?')
        return theme::StripCell{Degree::Undecided, {}};
    if (letter == u'-')
        return theme::StripCell{Degree::Full, {}};
    for (const auto &[first, degree] : {std::pair('A', Degree::Partly), std::pair('a', Degree::Full)})
        if (const int status = letter.unicode() - first; status >= 0 && status < count)
            return theme::StripCell{degree, static_cast<Status>(status)};
    return std::nullopt;
}

} // namespace

QString matrixPreview(const View &view)
{
    const Matrix matrix = matrixOf(view);
    if (matrix.columns.isEmpty())
        return {};
    QStringList rows;
    for (const Matrix::Row &row : matrix.rows.first(std::min(rowsKept, matrix.rows.size()))) {
        QString letters;
        for (const Applicability *cell : row.cells.first(std::min(columnsKept, row.cells.size())))
            letters.append(letterOf(cell));
        rows.append(letters);
    }
    return rows.join(rowEnd);
}

QList<QList<theme::StripCell>> previewCells(const QString &letters)
{
    QList<QList<theme::StripCell>> rows;
    for (const QString &row : letters.split(rowEnd, Qt::SkipEmptyParts)) {
        QList<theme::StripCell> cells;
        for (const QChar letter : row)
            if (const auto cell = cellOf(letter))
                cells.append(*cell);
        rows.append(cells);
    }
    return rows;
}

} // namespace aanjager
