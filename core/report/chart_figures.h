#pragma once

#include "core/insight/overview.h"
#include "core/insight/savings.h"
#include "core/insight/trend.h"
#include "core/report/figure_blocks.h"
#include "core/report/wording.h"

namespace aanjager::report {

/** Progress against plan, drawn and in words; nothing where there is no plan, no report or only one day. */
std::optional<Figure> progressFigure(const QList<TrendPoint> &trend, const Overview &overview, const Wording &wording);

/** The savings of each theme against the deficit, drawn and in words; nothing without a deficit or a plan. The steps
 * are `savings.themes`, in that order. */
std::optional<Figure> savingsFigure(const SavingsPlan &savings, const Wording &wording);

} // namespace aanjager::report
