#pragma once

#include "core/domain/state.h"
#include "core/storage/changeset.h"
#include "core/storage/store.h"

namespace aanjager {

/** Reads every record. Fails with Storage. */
Result<State> loadState(const Store &store);

/** Reads again just the rows that changed. Fails with Storage; `state` is then to be loaded anew. */
Result<void> refresh(State &state, const Store &store, const QList<RowChange> &rows);

} // namespace aanjager
