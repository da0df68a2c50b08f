#pragma once

#include "core/report/wording.h"

namespace aanjager::report {

/** The sectors for which nobody sits in a body on a day, as they are called in a sentence; empty when none is missed.
 */
QStringList missingSectors(const State &state, Id<Body> body, QDate day, const Wording &words);

} // namespace aanjager::report
