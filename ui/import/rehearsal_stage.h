#pragma once

#include "core/exchange/import.h"
#include "core/storage/seen_file.h"

#include <mutex>

namespace aanjager {

/** The copy of a programme that imports are rehearsed in, one at a time. The first one makes it: beside the window, as
 * copying takes as long as the file is large. */
class RehearsalStage
{
public:
    /** What importing `plan` into the file that was seen would change. Fails as `openSeen` and `rehearseImport`. */
    Result<ImportRehearsal> rehearse(const SeenFile &seen, const ImportPlan &plan, WorkProgress *progress);

private:
    std::mutex m_alone;
    SeenFile m_seen; ///< what the copy is of
    std::unique_ptr<Snapshot> m_copy;
};

} // namespace aanjager
