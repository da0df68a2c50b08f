#pragma once

#include "core/insight/shifts.h"
#include "core/report/wording.h"

namespace aanjager {

/** One thing that moved, as it is shown: values of its own. */
struct ShiftLine
{
    ShiftKind kind = ShiftKind::Verdict;
    Id<Measure> measure;                           ///< null for a decision
    QString code;                                  ///< number of the measure or code of the decision
    QString text;                                  ///< e.g. "from attention to intervene"
    QString brief;                                 ///< the same beside a drawing of it, e.g. "now intervene"
    QString title;                                 ///< of the measure or decision
    std::optional<Health> before = {}, after = {}; ///< of a verdict
    int direction = 0;                             ///< of a figure: above zero it rose

    bool operator==(const ShiftLine &) const = default;
};

/** The shift in words. */
ShiftLine lineOf(const Shift &shift, const report::Wording &words);

} // namespace aanjager
