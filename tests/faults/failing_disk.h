#pragma once

#include "tests/faults/figures.h"

namespace aanjager::faults {

/** How much of the matrix of fault 4 is tried. */
enum class Thoroughness { Some, All };

/**
 * Makes call N to the disk fail, once or for ever, for every N of a story of open, edit, undo, redo and close. Each
 * change must say truly whether it is stored; after a failure that happens once the same file goes on.
 */
Figure failingCalls(Thoroughness thoroughness, const Effort &effort);

} // namespace aanjager::faults
