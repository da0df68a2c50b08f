// Which pages there are, what the sidebar calls them and how they are made.
#include "core/domain/work_rules.h"
#include "ui/pages/actions/actions_page.h"
#include "ui/pages/history/history_page.h"
#include "ui/pages/matrix/matrix_page.h"
#include "ui/pages/measures/measures_page.h"
#include "ui/pages/overview/overview_page.h"
#include "ui/shell/page_keys.h"
#include "ui/shell/programme_view.h"
#include "ui/shell/side_panel.h"

#include <QStackedWidget>

namespace aanjager {

using namespace pageKeys;

OverviewPage *ProgrammeView::overview()
{
    if (!m_overview) {
        m_overview = new OverviewPage(m_context, m_pages);
        connect(m_overview, &OverviewPage::reportAsked, this, &ProgrammeView::reportAsked);
        add(m_overview);
    }
    return m_overview;
}

MeasuresPage *ProgrammeView::measures()
{
    if (!m_measures) {
        m_measures = new MeasuresPage(m_context, m_pages);
        connect(m_measures, &MeasuresPage::demoAsked, this, &ProgrammeView::demoAsked);
        connect(m_measures, &MeasuresPage::importAsked, this, &ProgrammeView::importAsked);
        connect(m_measures, &MeasuresPage::reportAsked, this, &ProgrammeView::reportAsked);
        m_measures->setPanelAway(m_isTight);
        add(m_measures);
        if (m_context.session.isOpen())
            m_measures->begin(); // as at the opening, which it was not there for
    }
    return m_measures;
}

MatrixPage *ProgrammeView::matrix()
{
    if (!m_matrix) {
        m_matrix = new MatrixPage(m_context, m_pages);
        connect(m_matrix, &MatrixPage::reportAsked, this, [this] { emit kindOfReportAsked(report::Kind::Matrix, {}); });
        add(m_matrix);
    }
    return m_matrix;
}

ActionsPage *ProgrammeView::actions()
{
    if (!m_actions) {
        m_actions = new ActionsPage(m_context, m_pages);
        connect(m_actions, &ActionsPage::reportAsked, this,
                [this](Id<Party> party) { emit kindOfReportAsked(report::Kind::Actions, party); });
        add(m_actions);
    }
    return m_actions;
}

HistoryPage *ProgrammeView::history()
{
    if (!m_history) {
        m_history = new HistoryPage(m_context, m_pages);
        add(m_history);
    }
    return m_history;
}

void ProgrammeView::add(QWidget *page)
{
    m_pages->addWidget(page);
    followSession();
    emit pageMade();
}

/** A page hears of another programme before it is shown. */
void ProgrammeView::followSession()
{
    disconnect(&m_context.session, &Session::opened, this, &ProgrammeView::begin);
    connect(&m_context.session, &Session::opened, this, &ProgrammeView::begin);
}

QWidget *ProgrammeView::pageOf(const QString &key)
{
    if (key == measuresKey)
        return measures();
    if (key == matrixKey)
        return matrix();
    if (key == actionsKey)
        return actions();
    return key == historyKey ? static_cast<QWidget *>(history()) : overview();
}

void ProgrammeView::fillSidebar()
{
    QList<SidebarSection> sections;
    std::optional<Section> last;
    for (const Place &place : std::as_const(m_places)) {
        if (last != place.section)
            sections.append({titleOf(place.section), {}});
        last = place.section;
        sections.last().entries.append({place.key, titleOf(place), place.icon});
    }
    Sidebar &sidebar = *m_side->pages();
    sidebar.setSections(sections);
    sidebar.setCount(measuresKey, static_cast<int>(m_context.session.state().all<Measure>().size()));
    const QList<Action> &actions = m_context.session.state().all<Action>();
    sidebar.setCount(actionsKey, static_cast<int>(std::count_if(actions.cbegin(), actions.cend(), isOpen)));
    sidebar.setCurrentKey(currentPage());
}

QString ProgrammeView::titleOf(Section section)
{
    switch (section) {
    case Section::Steer:
        return tr("Steer");
    case Section::CarryOut:
        return tr("Carry out");
    case Section::Learn:
        return tr("Learn");
    case Section::Together:
        return tr("Together");
    case Section::Account:
        break;
    }
    return {};
}

QString ProgrammeView::titleOf(const Place &place) const
{
    if (place.key == measuresKey)
        return report::capitalised(m_context.words.items(m_context.session.state().programme()));
    if (place.key == matrixKey)
        return tr("Matrix");
    if (place.key == actionsKey)
        return m_context.words.plural(describe<Action>());
    return place.key == overviewKey ? tr("Overview") : tr("History");
}

QList<SidebarEntry> ProgrammeView::pages() const
{
    QList<SidebarEntry> entries;
    for (const Place &place : m_places)
        entries.append({place.key, titleOf(place), place.icon});
    return entries;
}

} // namespace aanjager
