#pragma once

#include "tests/faults/figures.h"

namespace aanjager::faults {

/** Takes an open file away, puts another in its place or writes over it, in every way that a cloud client, a person or
 * another program may; then edits or undoes at once: it is noticed, what was put there stays byte for byte, and what
 * was open can be copied. What harms nothing is no alarm. */
Figure takenFiles(const Effort &effort);

} // namespace aanjager::faults
