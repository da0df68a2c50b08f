#pragma once

#include "core/exchange/import_plan.h"

namespace aanjager::fixtures {

/**
 * Every cell of the sheets that a plan was made of which is in no measure, action, report, note, theme, banner, header
 * or problem, as "Sheet!B3: text". A value counts only when the field that the column names holds what the text says.
 * Cells of sheets that were not read must be of a sheet that the plan names.
 */
QStringList lostCells(const QList<Sheet> &sheets, const ImportPlan &plan);

} // namespace aanjager::fixtures
