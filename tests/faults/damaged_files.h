#pragma once

#include "tests/faults/figures.h"

namespace aanjager::faults {

/** Flips random single bits of a programme file: whatever changes its content is refused, or found by the check. */
Figure flippedBits(const Effort &effort);

/** Cuts a file off at many lengths and zeroes each of its pages: the same is asked. */
Figure truncatedAndZeroed(const Effort &effort);

/** Files that are not ours, or hostile: refused as such within a second, and nothing is written to or beside them. */
Figure foreignFiles(const Effort &effort);

} // namespace aanjager::faults
