#pragma once

#include "core/insight/view.h"

namespace aanjager {

/** How far a round is reported on by the leads. Measures that were dropped are not asked. Pointers are into the view.
 */
struct Reporting
{
    int reported = 0;
    int expected = 0;
    QList<const Measure *> missing; ///< in the order of the package
};

/** Measures that were dropped are not asked. */
bool isAskedToReport(const Measure &measure);

/** `view` must outlive the result. */
Reporting reportingOf(const View &view, const Round &round);

/** The round that a report at this moment is about: of those that were opened, the one with the last reference date
 * that has come. Null when there is none. */
const Round *roundToReport(const View &view);

} // namespace aanjager
