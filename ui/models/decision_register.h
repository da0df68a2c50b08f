#pragma once

#include "core/exchange/register_table.h"
#include "core/insight/view.h"
#include "core/report/wording.h"

namespace aanjager {

/** The list of decisions by their numbers: what is asked of whom, what came of it, and how many councils adopted it,
 * with a column for each council. `decisions` names those that are wanted; empty for all. */
RegisterTable decisionRegister(const View &view, const report::Wording &words,
                               const QList<Id<Decision>> &decisions = {});

} // namespace aanjager
