#pragma once

#include "tests/faults/figures.h"

namespace aanjager::faults {

/** The disk of a power cut, and how the file is written to it. */
enum class Disk {
    Honest,         ///< a sync is a sync
    WithoutFolders, ///< honest, but folders cannot be synced: the journal is truncated in place of deleted
    Lying,          ///< control: says yes to every sync and does nothing
    Unsynced        ///< control: honest, but synchronous=OFF, so that nothing is asked of it
};

/** Plays a story on a recorded disk, then cuts the power after every call and looks at what could be left. The
 * controls must show losses, or the test is blind. */
Figure powerCuts(Disk disk, const Effort &effort);

} // namespace aanjager::faults
