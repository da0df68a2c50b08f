#pragma once

#include "ui/models/measure_row.h"

namespace aanjager {

/** "€ 280.000 van € 1,4 mln, 2022, S": realised of what is planned for the last year that the programme plans savings
 * for; empty where nothing is planned or realised. */
QString savingWords(const State &state, Id<Measure> measure, const report::Wording &words);

/** One measure as plain text for the clipboard: its title, facts, verdicts and what was told, a line each. */
QString measureAsText(const MeasureRow &row, const State &state, const report::Wording &words);

} // namespace aanjager
