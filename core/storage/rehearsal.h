#pragma once

#include "core/storage/history.h"

namespace aanjager {

/**
 * What an edit would change, record by record and field by field, in the words of the history. The edit is really made,
 * through the same door as any other, and then taken back: the snapshot is as it was, and the file it was taken from is
 * not touched. Fails as the edit does (an invalid record is refused here as it would be there), with Storage, and when
 * it is stopped. A snapshot may be used by a thread of its own; only one at a time.
 */
Result<QList<RecordChange>> rehearse(const Snapshot &snapshot, const std::function<Result<void>(Edit &)> &work,
                                     WorkProgress *progress = nullptr);

/** The same on a copy in memory of what a file holds now; also of one that was opened to read. */
Result<QList<RecordChange>> rehearse(const ProgrammeFile &file, const std::function<Result<void>(Edit &)> &work);

} // namespace aanjager
