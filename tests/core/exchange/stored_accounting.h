#pragma once

#include "core/exchange/import_plan.h"
#include "core/storage/store.h"

namespace aanjager::fixtures {

/** What a plan says that a programme which was empty before does not hold after the import, one line each. */
QStringList missingIn(const Store &store, const ImportPlan &plan);

} // namespace aanjager::fixtures
