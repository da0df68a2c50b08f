#include "ui/pages/overview/earlier_reader.h"

namespace aanjager {

Result<Past> EarlierReader::pastOf(const Asked &asked, FiguresReader &figures)
{
    const auto from = [&](const std::unique_ptr<ProgrammeFile> &file) -> Result<Past> {
        if (file->uidOf(asked.now.sequence) != asked.lastChange)
            return fail(ErrorKind::Busy, QStringLiteral("another file is there now"), {asked.key.path});
        return pastAt(*file, asked.key.moment, asked.now, [&] { return figures.figures(asked.figures); });
    };
    try {
        return ProgrammeFile::open(asked.key.path, {Access::ReadOnly, Durability::Full, {}}).and_then(from);
    } catch (const std::exception &problem) { // such as no memory
        return fail(ErrorKind::Storage, QString::fromUtf8(problem.what()));
    }
}

EarlierReader::EarlierReader(std::shared_ptr<FiguresReader> figures, QObject *parent)
    : QObject(parent), m_figures(std::move(figures))
{
}

const Past *EarlierReader::at(const Session &session, const Moment &moment)
{
    const View &now = session.view();
    const auto sequence = session.file().sequenceAt(moment);
    const auto lastChange = session.file().uidOf(now.sequence);
    if (!sequence || !lastChange)
        return nullptr;
    m_next.reset();
    const Key key{session.file().path(), moment, *sequence, now.state.programme().aspects};
    if (key == m_known)
        return m_past ? &*m_past : nullptr;
    if (!m_reading.isRunning())
        start({key, now, *lastChange, FiguresKey::of(session)});
    else if (key != m_read)
        m_next = Asked{key, now, *lastChange, FiguresKey::of(session)};
    return nullptr;
}

void EarlierReader::finish()
{
    while (m_reading.isRunning())
        take();
}

void EarlierReader::start(Asked asked)
{
    m_read = asked.key;
    m_reading.start(
        this, [figures = m_figures, asked = std::move(asked)] { return pastOf(asked, *figures); }, [this] { take(); });
}

void EarlierReader::take()
{
    if (!m_reading.isRunning())
        return;
    Result<Past> past = m_reading.take();
    m_known = m_read;
    m_past = past ? std::optional(std::move(*past)) : std::nullopt;
    if (m_next)
        start(*std::exchange(m_next, std::nullopt));
    else
        emit read();
}

} // namespace aanjager
