#pragma once

#include "core/domain/measure_rules.h"
#include "core/insight/view.h"

namespace aanjager {

/** Measures × municipalities; a cell is null where nothing was said about it. Pointers are into the view's state. */
struct Matrix
{
    struct Row
    {
        const Measure *measure = nullptr;
        QList<const Applicability *> cells; ///< one per column
        int applicable = 0;                 ///< columns where it applies at all (not: not applicable, undecided)
        int reported = 0;                   ///< of those, how many have a local status
    };
    QList<Party> columns;
    QList<Row> rows;
};

/** `view` must outlive the result. */
Matrix matrixOf(const View &view);

/** Whether a cell counts: it applies, fully, partly or already. */
bool applies(const Applicability &cell);

} // namespace aanjager
