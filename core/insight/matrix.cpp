#include "core/insight/matrix.h"

#include "core/insight/reports.h"

namespace aanjager {

bool applies(const Applicability &cell)
{
    return cell.degree != Degree::NotApplicable && cell.degree != Degree::Undecided;
}

void CellCounts::count(const Applicability &cell)
{
    if (!applies(cell))
        return;
    ++applicable;
    if (!cell.status)
        ++notReported;
    else if (cell.status == Status::Done)
        ++done;
    else if (cell.status == Status::Running)
        ++running;
    else if (cell.status == Status::Preparing)
        ++preparing;
    else
        ++notStarted;
}

Result<QList<CellReport>> cellReports(const Measure &measure, const QList<Party> &municipalities, const View &view)
{
    return reportsOn(view, measure.id).map([&](const ReportsByMeasure &reports) {
        const ReportsOnMeasure on = reports.of.value(measure.id);
        QList<CellReport> told;
        told.reserve(municipalities.size());
        for (const Party &municipality : municipalities) {
            const ProgressReport *last = on.lastOf(municipality.id);
            const Round *round = last ? view.state.find(last->round) : nullptr;
            told.append({round ? round->peildatum : QDate(), asksSupport(measure, municipality.id, reports)});
        }
        return told;
    });
}

Matrix matrixOf(const View &view)
{
    Matrix matrix;
    matrix.columns = municipalities(view.state);
    matrix.columnCounts.resize(matrix.columns.size());
    QHash<Id<Party>, qsizetype> columnOf;
    for (qsizetype i = 0; i < matrix.columns.size(); ++i)
        columnOf.insert(matrix.columns[i].id, i);
    const auto cells = cellsByMeasure(view.state);
    for (const Measure &measure : inOrder(view.state.all<Measure>())) {
        Matrix::Row row{view.state.find(measure.id), QList<const Applicability *>(matrix.columns.size()), {}};
        for (const Applicability *cell : cells.value(measure.id)) {
            const qsizetype column = columnOf.value(cell->municipality, -1);
            if (column < 0)
                continue;
            row.cells[column] = cell;
            for (CellCounts *counts : {&row.counts, &matrix.columnCounts[column], &matrix.total})
                counts->count(*cell);
        }
        matrix.rows.append(std::move(row));
    }
    return matrix;
}

} // namespace aanjager
