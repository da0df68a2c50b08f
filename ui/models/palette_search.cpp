#include "ui/models/palette_search.h"

namespace aanjager {

namespace {

using namespace std::chrono_literals;

constexpr auto stepBudget = 6ms;   ///< between two events: no key waits longer
constexpr auto firstBudget = 40ms; ///< while the palette opens
constexpr auto freshBudget = 10ms; ///< before an answer, for what changed since the last

} // namespace

PaletteSearch::PaletteSearch(Session &session, QObject *parent) : QObject(parent), m_session(session)
{
    m_step.setInterval(0);
    connect(&m_step, &QTimer::timeout, this, &PaletteSearch::work);
    connect(&session, &Session::opened, this, &PaletteSearch::forget);
    connect(&session, &Session::closed, this, &PaletteSearch::forget);
    connect(&session, &Session::changed, this, &PaletteSearch::follow);
}

void PaletteSearch::prepare()
{
    if (m_index || !m_session.isOpen())
        return;
    auto made = SearchIndex::make();
    if (!made)
        return;
    m_index = std::move(*made);
    m_index->reset(m_session.state());
    const auto done = m_index->work(m_session.state(), firstBudget);
    if (!done || !*done)
        m_step.start();
}

bool PaletteSearch::isComplete() const
{
    return m_index && m_index->isComplete();
}

SearchAnswer PaletteSearch::search(const QString &typed)
{
    const SearchAnswer nothing{readSearch(typed), {}, 0, false};
    if (!m_index)
        return nothing;
    if (!m_step.isActive() && !m_index->work(m_session.state(), freshBudget).value_or(true))
        m_step.start();
    return m_index->search(typed).value_or(nothing);
}

void PaletteSearch::forget()
{
    m_step.stop();
    m_index.reset();
}

void PaletteSearch::follow(const QList<RowChange> &rows)
{
    if (m_index)
        m_index->follow(m_session.state(), rows);
}

void PaletteSearch::work()
{
    const auto done = m_index->work(m_session.state(), stepBudget);
    if (done && !*done)
        return;
    m_step.stop();
    emit completed();
}

} // namespace aanjager
