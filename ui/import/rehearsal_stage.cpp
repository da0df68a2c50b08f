#include "ui/import/rehearsal_stage.h"

namespace aanjager {

Result<ImportRehearsal> RehearsalStage::rehearse(const SeenFile &seen, const ImportPlan &plan, WorkProgress *progress)
{
    const std::lock_guard lock(m_alone);
    if (!m_copy || m_seen != seen) {
        auto copy = openSeen(seen).and_then([](const auto &file) { return file->asOf({}); });
        if (!copy)
            return tl::unexpected(copy.error());
        m_copy = *std::move(copy);
        m_seen = seen;
    }
    return rehearseImport(*m_copy, plan, progress);
}

} // namespace aanjager
