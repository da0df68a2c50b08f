#pragma once

#include "core/domain/measure_rules.h"
#include "core/insight/view.h"

namespace aanjager {

/** What a matrix shows in its cells. */
enum class MatrixSubject { Status, Health, Freshness, Progress };

/** How many cells are in each state, of those that apply. */
struct CellCounts
{
    int applicable = 0;
    int done = 0, running = 0, preparing = 0;
    int notStarted = 0; ///< also what is paused or dropped there
    int notReported = 0;

    void count(const Applicability &cell);
    int underWay() const { return done + running; }
    int reported() const { return applicable - notReported; }
};

/** Measures × municipalities; a cell is null where nothing was said about it. Pointers are into the view's state. */
struct Matrix
{
    struct Row
    {
        const Measure *measure = nullptr;
        QList<const Applicability *> cells; ///< one per column
        CellCounts counts;
    };
    QList<Party> columns;
    QList<CellCounts> columnCounts; ///< one per column
    QList<Row> rows;
    CellCounts total;
};

/** `view` must outlive the result. */
Matrix matrixOf(const View &view);

/** What a municipality itself told of a measure. */
struct CellReport
{
    QDate told;                ///< the reference date of its last report; invalid when it never reported
    bool supportAsked = false; ///< there, or as lead of the measure

    bool operator==(const CellReport &) const = default;
};

/** One for each of the municipalities, from the reports on this measure. Fails as reading late reports does. */
Result<QList<CellReport>> cellReports(const Measure &measure, const QList<Party> &municipalities, const View &view);

/** Whether a cell counts: it applies, fully, partly or already. */
bool applies(const Applicability &cell);

} // namespace aanjager
