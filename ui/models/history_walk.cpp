#include "ui/models/history_walk.h"

namespace aanjager {

namespace {

constexpr qint64 mostAtOnce = 500'000; ///< bytes that are gone over in the window's own thread

} // namespace

Result<std::shared_ptr<HistoryWalk>> HistoryWalk::of(const ProgrammeFile &file, HistoryFilter filter, qint64 newest)
{
    return file.uidOf(newest).map([&](QByteArray uid) {
        return std::make_shared<HistoryWalk>(file.path(), std::move(filter), newest, std::move(uid));
    });
}

Result<bool> HistoryWalk::isLarge(const ProgrammeFile &file, qint64 behind)
{
    return HistoryReader::bytesIn(file, behind).map([](qint64 bytes) { return bytes > mostAtOnce; });
}

Result<HistoryWalk::Part> HistoryWalk::next(qsizetype wanted, qsizetype changes)
{
    if (!m_file) {
        auto file = ProgrammeFile::open(m_path, {Access::ReadOnly, Durability::Full, {}});
        if (!file)
            return tl::unexpected(file.error());
        if ((*file)->uidOf(m_newest) != m_uid)
            return fail(ErrorKind::Conflict, QStringLiteral("another file is there now"), {m_path});
        m_file = std::move(*file);
        m_reader.emplace(*m_file, m_filter, HistoryReader::Span{0, m_newest});
    }
    return m_reader->next(wanted, changes).map([this](QList<HistoryEntry> entries) {
        return Part{std::move(entries), m_reader->atEnd()};
    });
}

} // namespace aanjager
