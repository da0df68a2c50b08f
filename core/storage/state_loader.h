#pragma once

#include "core/domain/state.h"
#include "core/storage/changeset.h"
#include "core/storage/programme_file.h"

namespace aanjager {

/** Reads every record. Fails with Storage. */
Result<State> loadState(const Store &store);

/** How many reports of parties are read at once where there are no more. */
inline constexpr int fewReports = 4000;

/** Reads what is at hand in a window: where parties reported more than `few` times, that is left in the file, to be
 * read late; below zero always. Fails with Storage. */
Result<State> loadAtHand(const ProgrammeFile &file, int few = fewReports);

/** The same state with every record. Fails as late reports do. */
Result<State> whole(State state);

/** Reads again just the rows that changed; what is read late follows. Fails with Storage; `state` is then to be loaded
 * anew. */
Result<void> refresh(State &state, const Store &store, const QList<RowChange> &rows);

} // namespace aanjager
