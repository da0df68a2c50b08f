#pragma once

namespace aanjager {

/** To be called once, before the first thread: what threads work with for a while is then shared and given back, where
 * each would keep its own store of free memory. For a program that stays; not for one that does its work and ends. */
void useMemorySparingly();

/** Gives memory that was used for a while and is free again back to the system, where that does not happen by itself;
 * takes some milliseconds where it was much. Any thread. */
void giveBackMemory();

} // namespace aanjager
