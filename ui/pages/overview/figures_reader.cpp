#include "ui/pages/overview/figures_reader.h"

namespace aanjager {

FiguresKey FiguresKey::of(const Session &session)
{
    return {session.file().path(), session.file().contentMark(), session.partyReportsVersion()};
}

Result<FiguresReader::Figures> FiguresReader::figures(const FiguresKey &key)
{
    const std::scoped_lock alone(m_mutex);
    if (m_version == key.version)
        return m_figures;
    auto read = ProgrammeFile::open(key.path, {Access::ReadOnly, Durability::Full, {}})
                    .and_then([&](const auto &file) -> Result<PartyFigures> {
                        if (file->contentMark() != key.mark)
                            return fail(ErrorKind::Busy, QStringLiteral("other content"), {key.path});
                        return PartyFigures::read(file->store());
                    });
    return std::move(read).map([&](PartyFigures figures) {
        m_version = key.version;
        m_figures = std::make_shared<const PartyFigures>(std::move(figures));
        return m_figures;
    });
}

} // namespace aanjager
