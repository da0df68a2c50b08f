#pragma once

#include "core/report/document.h"
#include "core/report/report.h"

namespace aanjager::report {

/** The minutes of one meeting: who was there, per item what was said, decided and agreed, and what of before is still
 * open. Nothing less open than `level`; only items of `ofLevel`, where one is asked. */
Document minutesReport(const View &view, Id<Meeting> meeting, const Wording &wording, Visibility level,
                       std::optional<Level> ofLevel = {});

} // namespace aanjager::report
