#pragma once

#include "core/exchange/minute_line.h"
#include "ui/text/wording.h"

namespace aanjager::text {

/** All that becomes of a line of minutes: its kind, the measure, who does it and by when, also where the line says none
 * of these, and what of it is not known. `state` is what may be named. */
QStringList lineWords(const MinuteDraft &draft, const State &state, const Wording &wording);

} // namespace aanjager::text
