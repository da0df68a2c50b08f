#pragma once

#include "core/report/wording.h"

namespace aanjager::report {

/** "Derde kwartaal 2020" for "2020-Q3", "Eerste helft 2020" for "2020-H1"; a label that names no period as it is. */
QString roundInWords(const Wording &wording, const QString &label);

} // namespace aanjager::report
