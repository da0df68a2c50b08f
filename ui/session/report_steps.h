#pragma once

#include "core/storage/programme_file.h"

namespace aanjager {

/*
 * A lead's report is filled in answer by answer, each of which is stored; who takes the report back, takes back what
 * was answered for it as well. Both fail as ProgrammeFile::undo and redo do.
 */

/** Takes back the last change, and with a submitted report the answers just before it. Returns the first of these. */
Result<Change> undoneAsDone(ProgrammeFile &file);
/** Does that again: answers until their report is submitted. Returns the last. */
Result<Change> redoneAsDone(ProgrammeFile &file);

} // namespace aanjager
