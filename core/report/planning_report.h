#pragma once

#include "core/report/report.h"

namespace aanjager::report {

/**
 * The planning on its side: the bars and milestones of every measure, what slipped since where `since` is given, which
 * chains are broken, and the same in a table. Visibility as in `summaryOf`.
 */
Document planningOf(const View &view, const std::optional<View> &since, const Wording &wording,
                    const ReportOptions &options = {});

} // namespace aanjager::report
