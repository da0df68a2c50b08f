#pragma once

namespace aanjager {

/** Gives memory that was used for a while and is free again back to the system, where that does not happen by itself;
 * takes some milliseconds where it was much. Any thread. */
void giveBackMemory();

} // namespace aanjager
