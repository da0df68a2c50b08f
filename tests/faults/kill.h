#pragma once

#include "tests/faults/figures.h"

namespace aanjager::faults {

/** A child edits and acknowledges each change over a pipe; it is killed at random moments, and the file is looked at.*/
Figure killsWhileEditing(const Effort &effort);

/** The same with changes of thousands of rows and their undo: so large that SQLite writes pages before the commit. */
Figure killsWhileImporting(const Effort &effort);

/** A child builds whole files; under the target's name there is a whole file or none. */
Figure killsWhileBuilding(const Effort &effort);

} // namespace aanjager::faults
