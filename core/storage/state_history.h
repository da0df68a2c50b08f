#pragma once

#include "core/domain/state.h"
#include "core/storage/programme_file.h"

namespace aanjager {

/**
 * Makes a state what it was just after the change of number `to`, by taking back in memory what the log of `file` holds
 * since. `state` is what it was just after that of number `from`. What is left in the file to be read late stays there,
 * and of it nothing is taken back. Fails with Format (the log is broken), Storage, and with Conflict where the state
 * does not hold what it takes.
 */
Result<State> stateAt(State state, const ProgrammeFile &file, qint64 from, qint64 to);

} // namespace aanjager
