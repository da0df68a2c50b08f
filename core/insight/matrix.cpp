#include "core/insight/matrix.h"

namespace aanjager {

bool applies(const Applicability &cell)
{
    return cell.degree != Degree::NotApplicable && cell.degree != Degree::Undecided;
}

Matrix matrixOf(const View &view)
{
    Matrix matrix;
    matrix.columns = municipalities(view.state);
    QHash<Id<Party>, qsizetype> columnOf;
    for (qsizetype i = 0; i < matrix.columns.size(); ++i)
        columnOf.insert(matrix.columns[i].id, i);
    const auto cells = cellsByMeasure(view.state);
    for (const Measure &measure : inOrder(view.state.all<Measure>())) {
        Matrix::Row row{view.state.find(measure.id), QList<const Applicability *>(matrix.columns.size()), 0, 0};
        for (const Applicability *cell : cells.value(measure.id)) {
            const qsizetype column = columnOf.value(cell->municipality, -1);
            if (column < 0)
                continue;
            row.cells[column] = cell;
            row.applicable += applies(*cell) ? 1 : 0;
            row.reported += applies(*cell) && cell->status ? 1 : 0;
        }
        matrix.rows.append(std::move(row));
    }
    return matrix;
}

} // namespace aanjager
