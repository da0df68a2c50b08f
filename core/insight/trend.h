#pragma once

#include "core/insight/party_figures.h"
#include "core/insight/reports.h"

namespace aanjager {

/** Progress of the programme on one day, in percent 0–100. */
struct TrendPoint
{
    QDate at;
    std::optional<double> planned;
    std::optional<double> reached; ///< nothing in the future, and where nothing was reported yet
};

/**
 * Progress against plan: at the reference date of every round that has come, now, and at the end of every quarter until
 * the last measure ends. The past is what leads and municipalities had reported by then (the last figure of each),
 * taken together as the overview does, by the degrees and weights that hold now; now is exactly what the overview
 * tells. In order of day. `figures` are those of the view.
 */
QList<TrendPoint> progressTrend(const View &view, const PartyFigures &figures);

/** The same of a view that is whole. */
QList<TrendPoint> progressTrend(const View &view);

/** The same of one measure: where it was reported on, now, and at its end where that is still to come. `cells` are
 * those of the measure. */
QList<TrendPoint> progressTrend(const Measure &measure, const QList<const Applicability *> &cells,
                                const ReportsByMeasure &reports, const View &view);

} // namespace aanjager
