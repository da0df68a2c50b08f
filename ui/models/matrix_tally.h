#pragma once

#include "core/insight/matrix.h"

#include <QList>
#include <array>

namespace aanjager {

/** What a row, a column or the whole of the matrix adds up to, of what is shown in its cells. */
struct MatrixTally
{
    /** Places in `shares`; of a verdict Best, Middle and Worst, of freshness Best and Middle. */
    enum Share { Best, Middle, Worst, NotBegun, Unknown, shareCount };

    int applicable = 0;
    int counted = 0; ///< under way or done, on course, or reported in time
    std::array<int, shareCount> shares{};
    std::optional<double> percent; ///< of progress
};

/** Those of all rows and columns. */
struct MatrixTallies
{
    QList<MatrixTally> rows, columns;
    MatrixTally total;
};

} // namespace aanjager
