#include "ui/pages/overview/earlier_reader.h"

#include "core/base/guarded.h"

namespace aanjager {

Result<Past> EarlierReader::pastOf(const Asked &asked, FiguresReader &figures)
{
    return guarded([&] {
        return openSeen(asked.file).and_then([&](const auto &file) {
            return pastAt(*file, asked.key.moment, asked.now, [&] { return figures.figures(asked.figures); });
        });
    });
}

EarlierReader::EarlierReader(std::shared_ptr<FiguresReader> figures, QObject *parent)
    : QObject(parent), m_figures(std::move(figures))
{
}

const Past *EarlierReader::at(const Session &session, const Moment &moment)
{
    const View &now = session.view();
    const auto sequence = session.file().sequenceAt(moment);
    const auto file = seenNow(session.file());
    if (!sequence || !file)
        return nullptr;
    m_next.reset();
    const Key key{session.file().path(), moment, *sequence, now.state.programme().aspects};
    if (key == m_known)
        return m_past ? &*m_past : nullptr;
    if (!m_reading.isRunning())
        start({key, now, *file, FiguresKey::of(session)});
    else if (key != m_read)
        m_next = Asked{key, now, *file, FiguresKey::of(session)};
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
