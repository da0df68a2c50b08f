#pragma once

#include "core/report/report.h"

namespace aanjager::report {

/** The words of a report as the figures propose them, whatever a person wrote. */
struct ProposedWords
{
    QString conclusion;
    QString introduction;
    QString goesWell;
    QString rubs;
};

/** The words that `reportOf` uses for the same view and options where the round has none. All are empty where the
 * reader of this level may see no measure. */
ProposedWords proposedWords(const View &view, const std::optional<View> &since, const Wording &wording,
                            const ReportOptions &options = {});

} // namespace aanjager::report
