#include "ui/models/palette_search.h"

namespace aanjager {

namespace {

using namespace std::chrono_literals;

constexpr auto stepBudget = 6ms;   ///< between two events: no key waits longer
constexpr auto firstBudget = 40ms; ///< while the palette opens
constexpr auto freshBudget = 10ms; ///< before an answer, for what changed since the last
constexpr auto untilTriedAgain = 2s;

} // namespace

PaletteSearch::PaletteSearch(Session &session, QObject *parent) : QObject(parent), m_session(session)
{
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
    if (!made) {
        m_problem = made.error();
        return;
    }
    m_index = std::move(*made);
    m_index->reset(m_session.state());
    step(firstBudget);
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
    if (!m_step.isActive() || m_problem)
        step(freshBudget);
    return m_index->search(typed).value_or(nothing);
}

void PaletteSearch::forget()
{
    m_step.stop();
    m_index.reset();
    m_problem.reset();
}

void PaletteSearch::follow(const QList<RowChange> &rows)
{
    if (m_index)
        m_index->follow(m_session.state(), rows);
}

/** Goes on for so long, and again after a moment where there is more to do. True when what is known of the answer is
 * another: it is complete, or cannot be. */
bool PaletteSearch::step(std::chrono::milliseconds budget)
{
    const auto done = m_index->work(m_session.state(), budget);
    const bool hadProblem = m_problem.has_value();
    m_problem = done ? std::nullopt : std::optional(done.error());
    if (done && *done)
        m_step.stop();
    else
        m_step.start(m_problem ? untilTriedAgain : 0ms);
    return m_problem ? !hadProblem : *done;
}

void PaletteSearch::work()
{
    if (step(stepBudget))
        emit completed();
}

} // namespace aanjager
