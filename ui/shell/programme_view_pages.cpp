// The pages of an open programme: each made when it is first asked for, and how the sidebar lists them.
#include "core/domain/work_rules.h"
#include "ui/pages/decisions/decisions_page.h"
#include "ui/pages/history/history_page.h"
#include "ui/pages/measures/measures_page.h"
#include "ui/pages/meetings/meetings_page.h"
#include "ui/pages/overview/overview_page.h"
#include "ui/shell/page_keys.h"
#include "ui/shell/programme_view.h"
#include "ui/shell/side_panel.h"
#include "ui/widgets/table_view.h"

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

HistoryPage *ProgrammeView::history()
{
    if (!m_history) {
        m_history = new HistoryPage(m_context, m_pages);
        add(m_history);
    }
    return m_history;
}

DecisionsPage *ProgrammeView::decisions()
{
    if (!m_decisions) {
        m_decisions = new DecisionsPage(m_context, m_pages);
        connect(m_decisions, &DecisionsPage::reportAsked, this, [this] { emit listAsked(decisionsKey); });
        m_decisions->setPanelAway(m_isTight);
        add(m_decisions);
    }
    return m_decisions;
}

MeetingsPage *ProgrammeView::meetings()
{
    if (!m_meetings) {
        m_meetings = new MeetingsPage(m_context, m_pages);
        add(m_meetings);
    }
    return m_meetings;
}

QWidget *ProgrammeView::pageOf(const QString &key)
{
    if (key == measuresKey)
        return measures();
    if (key == decisionsKey)
        return decisions();
    if (key == meetingsKey)
        return meetings();
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
    const auto &decisions = m_context.session.state().all<Decision>();
    const auto awaited = std::count_if(decisions.cbegin(), decisions.cend(), &isAwaited);
    const int soon = m_context.session.state().programme().soonWithinDays.value_or(0);
    const bool isAnyDue = std::any_of(decisions.cbegin(), decisions.cend(), [&](const Decision &decision) {
        return isDue(decision, m_context.session.today(), soon);
    });
    sidebar.setCount(decisionsKey, static_cast<int>(awaited), isAnyDue);
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
    if (place.key == decisionsKey)
        return m_context.words.plural(describe<Decision>());
    if (place.key == meetingsKey)
        return tr("Meetings");
    return place.key == overviewKey ? tr("Overview") : tr("History");
}

QList<SidebarEntry> ProgrammeView::pages() const
{
    QList<SidebarEntry> entries;
    for (const Place &place : m_places)
        entries.append({place.key, titleOf(place), place.icon});
    return entries;
}

QList<QWidget *> ProgrammeView::panes() const
{
    QList<QWidget *> panes{m_side->pages()};
    if (currentPage() == historyKey)
        panes.append(static_cast<QWidget *>(m_history->table()));
    else if (currentPage() == overviewKey)
        panes += m_overview->panes();
    else if (currentPage() == decisionsKey)
        panes += m_decisions->panes();
    else if (currentPage() == meetingsKey)
        panes += m_meetings->panes();
    else if (m_measures)
        panes += m_measures->panes();
    return panes;
}

} // namespace aanjager
