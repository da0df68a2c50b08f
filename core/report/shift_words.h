#pragma once

#include "core/insight/shifts.h"
#include "core/report/wording.h"

namespace aanjager::report {

/** What moved, after the name of what it is of: "van aandacht naar bijsturen", "voortgang van 40% naar 55%". */
QString shiftWords(const Shift &shift, const Wording &words);

/** The same where the verdict of before is drawn beside it: "nu bijsturen". */
QString briefShiftWords(const Shift &shift, const Wording &words);

} // namespace aanjager::report
