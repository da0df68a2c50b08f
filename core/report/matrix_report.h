#pragma once

#include "core/report/report.h"

namespace aanjager::report {

/** Measures × municipalities on pages of their own: where each applies and how far it is, with the reasons why one does
 * not apply in full. Visibility as in `summaryOf`. */
Document matrixReportOf(const View &view, const Wording &wording, const ReportOptions &options = {});

} // namespace aanjager::report
