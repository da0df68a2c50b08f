#pragma once

#include "core/report/report.h"

namespace aanjager::report {

/**
 * The whole programme: cover, the summary, every municipality, every theme and measure, money, decisions and promises,
 * and what is meant by the words. Of a programme that has no measures there is no more than the summary tells.
 * Visibility, since and words as in `summaryOf`.
 */
Document fullOf(const View &view, const std::optional<View> &since, const Wording &wording,
                const ReportOptions &options = {});

} // namespace aanjager::report
