#pragma once

#include "core/report/report.h"

namespace aanjager::report {

/**
 * The two pages for a board: what is asked first, the state in figures, and every measure in one table. All figures
 * come from core/insight over what the reader may see. The words of the round are used where a person wrote them, and
 * proposed by rule where not. A round that is not closed makes it a draft. With `since`, what changed is said.
 * Of a programme that has measures but none that this reader may see, only that is told, and what is asked.
 */
Document summaryOf(const View &view, const std::optional<View> &since, const Wording &wording,
                   const ReportOptions &options = {});

} // namespace aanjager::report
