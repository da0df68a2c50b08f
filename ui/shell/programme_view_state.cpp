// How a person has the pages before them, kept and given back, and the panes of the page in sight.
#include "ui/pages/history/history_page.h"
#include "ui/pages/measures/measures_page.h"
#include "ui/pages/overview/overview_page.h"
#include "ui/shell/programme_view.h"
#include "ui/shell/side_panel.h"
#include "ui/widgets/table_view.h"

namespace aanjager {

ProgrammeView::ViewState ProgrammeView::state() const
{
    ViewState state{currentPage(), {}, {}, {}, m_trail};
    if (m_measures)
        state.measures = m_measures->state();
    if (m_history)
        state.history = {m_history->model()->choice(), m_history->model()->grouping()};
    if (m_planning)
        state.planning = m_planning->state();
    return state;
}

void ProgrammeView::restore(const ViewState &state)
{
    if (state.measures)
        measures()->restore(*state.measures);
    if (state.history)
        history()->look(state.history->first, state.history->second);
    if (state.planning)
        planning()->restore(*state.planning);
    showPage(state.page);
    m_trail = state.trail;
    emit moved();
}

QList<QWidget *> ProgrammeView::panes() const
{
    QList<QWidget *> panes{m_side->pages()};
    if (currentPage() == QLatin1String("history"))
        panes.append(static_cast<QWidget *>(m_history->table()));
    else if (currentPage() == QLatin1String("overview"))
        panes += m_overview->panes();
    else if (currentPage() == QLatin1String("planning"))
        panes += m_planning->panes();
    else if (m_measures)
        panes += m_measures->panes();
    return panes;
}

} // namespace aanjager
