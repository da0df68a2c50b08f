#pragma once

#include "core/report/details.h"

/* What is told of one measure on its page and on its slide. */
namespace aanjager::report {

/** When it ends, and when it is expected to where that is later; empty where neither is known. */
Cell endCell(const Details &details, const Measure &measure);
/** "€ 280.000 van € 1,4 mln, 2022, S": saved of what was planned; empty without either. */
Cell savingCell(const Details &details, const Measure &measure);
/** Progress against plan, drawn small; nothing without both. */
std::optional<Figure> progressOfMeasure(const Details &details, const Measure &measure);

} // namespace aanjager::report
