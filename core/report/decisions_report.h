#pragma once

#include "core/report/report.h"

namespace aanjager::report {

/**
 * The list of decisions: what is asked, where each council is with it, what was settled (with `since`, since then) and
 * which promises are open. Visibility as in `summaryOf`.
 */
Document decisionsOf(const View &view, const std::optional<View> &since, const Wording &wording,
                     const ReportOptions &options = {});

} // namespace aanjager::report
