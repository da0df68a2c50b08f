#include "ui/models/history_walk.h"

namespace aanjager {

Result<HistoryWalk::Part> HistoryWalk::next(qsizetype wanted, qsizetype changes)
{
    if (!m_file) {
        auto file = ProgrammeFile::open(m_path, {Access::ReadOnly, Durability::Full, {}});
        if (!file)
            return tl::unexpected(file.error());
        if ((*file)->uidOf(m_sequence) != m_uid)
            return fail(ErrorKind::Conflict, QStringLiteral("another file is there now"), {m_path});
        m_file = std::move(*file);
        m_reader.emplace(*m_file, m_filter);
    }
    return m_reader->next(wanted, changes).map([this](QList<HistoryEntry> entries) {
        return Part{std::move(entries), m_reader->atEnd()};
    });
}

} // namespace aanjager
