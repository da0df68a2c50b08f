// What the rows and columns of the matrix add up to.
#include "core/domain/measure_rules.h"
#include "ui/models/matrix_model.h"

namespace aanjager {

namespace {

MatrixTally ofStatus(const CellCounts &counts)
{
    return {counts.applicable,
            counts.underWay(),
            {counts.done, counts.running, counts.preparing, counts.notStarted, counts.notReported},
            {}};
}

void count(MatrixTally &tally, MatrixTally::Share share)
{
    ++tally.applicable;
    ++tally.shares[share];
    tally.counted += share == MatrixTally::Best;
}

MatrixTally::Share shareOf(std::optional<Health> verdict)
{
    if (!verdict)
        return MatrixTally::Unknown;
    return *verdict == Health::OnCourse    ? MatrixTally::Best
           : *verdict == Health::Attention ? MatrixTally::Middle
                                           : MatrixTally::Worst;
}

} // namespace

const MatrixTallies &MatrixModel::tallies() const
{
    if (!m_tallies)
        m_tallies = m_subject == MatrixSubject::Status     ? statusTallies()
                    : m_subject == MatrixSubject::Progress ? progressTallies()
                                                           : countedTallies();
    return *m_tallies;
}

MatrixTallies MatrixModel::statusTallies() const
{
    MatrixTallies all;
    for (const Row &row : m_rows)
        all.rows.append(ofStatus(row.counts));
    for (const CellCounts &counts : m_columnCounts)
        all.columns.append(ofStatus(counts));
    all.total = ofStatus(m_total);
    return all;
}

/** Of verdicts and of freshness: each cell that applies is one. */
MatrixTallies MatrixModel::countedTallies() const
{
    MatrixTallies all{QList<MatrixTally>(m_rows.size()), QList<MatrixTally>(m_columns.size()), {}};
    for (int row = 0; row < m_rows.size(); ++row)
        for (int column = 0; column < m_columns.size(); ++column) {
            const QModelIndex place = index(row, column);
            const Applicability *cell = cellAt(place);
            if (!cell || !applies(*cell))
                continue;
            const Told told = toldOf(*cell, place);
            const MatrixTally::Share share = m_subject == MatrixSubject::Health ? shareOf(told.verdict)
                                             : !told.day.isValid()              ? MatrixTally::Unknown
                                             : isStale(told.day)                ? MatrixTally::Middle
                                                                                : MatrixTally::Best;
            for (MatrixTally *each : {&all.rows[row], &all.columns[column], &all.total})
                count(*each, share);
        }
    return all;
}

/** A row has the progress of its measure, the whole that of the programme; a column rolls up what it shows. */
MatrixTallies MatrixModel::progressTallies() const
{
    MatrixTallies all;
    const State &state = m_session.state();
    QList<RollUp> columns(m_columns.size());
    double sum = 0;
    int measures = 0;
    for (int row = 0; row < m_rows.size(); ++row) {
        const Measure *measure = measureAt(row);
        QList<const Applicability *> cells;
        for (int column = 0; measure && column < m_columns.size(); ++column)
            if (const Applicability *cell = cellAt(index(row, column))) {
                cells.append(cell);
                columns[column].add(*cell, toldOf(*cell, index(row, column)).progress, state);
            }
        MatrixTally tally;
        if (measure)
            tally.percent = progressOf(*measure, cells, state).percent;
        if (tally.percent && measure->status != Status::Dropped) {
            sum += *tally.percent;
            ++measures;
        }
        all.rows.append(tally);
    }
    for (const RollUp &column : columns)
        all.columns.append(MatrixTally{0, 0, {}, column.progress().percent});
    if (measures > 0)
        all.total.percent = sum / measures;
    return all;
}

} // namespace aanjager
