#pragma once

#include "core/report/report.h"

namespace aanjager::report {

/**
 * Who does what by when: a page for every party that has an open action, or for the one that is asked for; what is
 * nobody's comes last. With `since`, what was done since is told. Visibility as in `summaryOf`.
 */
Document actionsOf(const View &view, const std::optional<View> &since, const Wording &wording,
                   const ReportOptions &options = {});

} // namespace aanjager::report
