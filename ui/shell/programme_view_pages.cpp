// Which pages there are, what the sidebar calls them and how they are made.
#include "core/domain/work_rules.h"
#include "ui/pages/actions/actions_page.h"
#include "ui/pages/decisions/decisions_page.h"
#include "ui/pages/history/history_page.h"
#include "ui/pages/matrix/matrix_page.h"
#include "ui/pages/measures/measures_page.h"
#include "ui/pages/meetings/meetings_page.h"
#include "ui/pages/overview/overview_page.h"
#include "ui/pages/planning/planning_page.h"
#include "ui/pages/round/round_page.h"
#include "ui/shell/programme_view.h"
#include "ui/shell/round_progress.h"
#include "ui/shell/side_panel.h"

#include <QStackedWidget>

namespace aanjager {

namespace {

constexpr const char *overviewKey = "overview";
constexpr const char *measuresKey = "measures";
constexpr const char *matrixKey = "matrix";
constexpr const char *actionsKey = "actions";
constexpr const char *roundKey = "round";
constexpr const char *planningKey = "planning";
constexpr const char *decisionsKey = "decisions";
constexpr const char *meetingsKey = "meetings";
constexpr const char *historyKey = "history";

QString keyOf(const char *key)
{
    return QString::fromLatin1(key);
}

} // namespace

template <class P>
ProgrammeView::Place ProgrammeView::place(const char *key, const QString &title, const char *icon, Section section)
{
    const auto make = [this]() -> Page * {
        auto *page = new P(m_context, m_pages);
        if constexpr (std::is_same_v<P, MeasuresPage>)
            connectPage(*page);
        return page;
    };
    return {keyOf(key), title, keyOf(icon), section, make};
}

template <class P> P *ProgrammeView::page(const char *key)
{
    return static_cast<P *>(pageOf(*placeOf(keyOf(key))));
}

void ProgrammeView::listPages()
{
    m_places = {
        place<OverviewPage>(overviewKey, tr("Overview"), "overview", Section::Steer),
        place<MeasuresPage>(measuresKey, {}, "measures", Section::Steer),
        place<MatrixPage>(matrixKey, tr("Matrix"), "matrix", Section::Steer),
        place<PlanningPage>(planningKey, tr("Planning"), "planning", Section::Steer),
        place<ActionsPage>(actionsKey, m_context.words.plural(describe<Action>()), "actions", Section::CarryOut),
        place<RoundPage>(roundKey, tr("Reporting round"), "round", Section::CarryOut),
        place<DecisionsPage>(decisionsKey, m_context.words.plural(describe<Decision>()), "decision", Section::CarryOut),
        place<MeetingsPage>(meetingsKey, tr("Meetings"), "meeting", Section::Together),
        place<HistoryPage>(historyKey, tr("History"), "history", Section::Account)};
}

void ProgrammeView::connectPage(MeasuresPage &page)
{
    connect(&page, &MeasuresPage::demoAsked, this, &ProgrammeView::demoAsked);
    connect(&page, &MeasuresPage::importAsked, this, &ProgrammeView::importAsked);
}

OverviewPage *ProgrammeView::overview()
{
    return page<OverviewPage>(overviewKey);
}

MeasuresPage *ProgrammeView::measures()
{
    return page<MeasuresPage>(measuresKey);
}

MatrixPage *ProgrammeView::matrix()
{
    return page<MatrixPage>(matrixKey);
}

ActionsPage *ProgrammeView::actions()
{
    return page<ActionsPage>(actionsKey);
}

PlanningPage *ProgrammeView::planning()
{
    return page<PlanningPage>(planningKey);
}

RoundPage *ProgrammeView::rounds()
{
    return page<RoundPage>(roundKey);
}

DecisionsPage *ProgrammeView::decisions()
{
    return page<DecisionsPage>(decisionsKey);
}

MeetingsPage *ProgrammeView::meetings()
{
    return page<MeetingsPage>(meetingsKey);
}

HistoryPage *ProgrammeView::history()
{
    return page<HistoryPage>(historyKey);
}

template <class P> P *ProgrammeView::made(const char *key) const
{
    const auto found =
        std::find_if(m_places.cbegin(), m_places.cend(), [&](const Place &place) { return place.key == keyOf(key); });
    return static_cast<P *>(found->page);
}

MeasuresPage *ProgrammeView::madeMeasures() const
{
    return made<MeasuresPage>(measuresKey);
}

RoundPage *ProgrammeView::madeRounds() const
{
    return made<RoundPage>(roundKey);
}

ProgrammeView::Place *ProgrammeView::placeOf(const QString &key)
{
    const auto found =
        std::find_if(m_places.begin(), m_places.end(), [&](const Place &place) { return place.key == key; });
    return found == m_places.end() ? nullptr : &*found;
}

Page *ProgrammeView::pageOf(Place &place)
{
    if (place.page)
        return place.page;
    place.page = place.make();
    connect(place.page, &Page::reportAsked, this, &ProgrammeView::reportAsked);
    connect(place.page, &Page::presentationAsked, this, &ProgrammeView::presentationAsked);
    place.page->setPanelAway(m_isTight);
    m_pages->addWidget(place.page);
    followSession();
    emit pageMade();
    if (m_context.session.isOpen())
        place.page->begin();
    return place.page;
}

Page *ProgrammeView::current() const
{
    return m_current.isEmpty() ? nullptr : static_cast<Page *>(m_pages->currentWidget());
}

QList<Page *> ProgrammeView::madePages() const
{
    QList<Page *> pages;
    for (const Place &place : m_places)
        if (place.page)
            pages.append(place.page);
    return pages;
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
    const View &view = m_context.session.view();
    sidebar.setCount(keyOf(measuresKey), static_cast<int>(view.state.all<Measure>().size()));
    const QList<Action> &actions = view.state.all<Action>();
    sidebar.setCount(keyOf(actionsKey), static_cast<int>(std::count_if(actions.cbegin(), actions.cend(), &isOpen)));
    sidebar.setCount(keyOf(roundKey), static_cast<int>(m_side->round()->missing().size()));
    countDecisions();
    sidebar.setCurrentKey(currentPage());
}

void ProgrammeView::countDecisions()
{
    const View &view = m_context.session.view();
    const QList<Decision> &decisions = view.state.all<Decision>();
    const auto awaited = std::count_if(decisions.cbegin(), decisions.cend(), &isAwaited);
    const int soon = view.state.programme().soonWithinDays.value_or(0);
    const bool isAnyDue = std::any_of(decisions.cbegin(), decisions.cend(),
                                      [&](const Decision &decision) { return isDue(decision, view.today, soon); });
    m_side->pages()->setCount(keyOf(decisionsKey), static_cast<int>(awaited), isAnyDue);
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

/** The measures are called as the programme calls them. */
QString ProgrammeView::titleOf(const Place &place) const
{
    return place.title.isEmpty() ? report::capitalised(m_context.words.items(m_context.session.state().programme()))
                                 : place.title;
}

QList<SidebarEntry> ProgrammeView::pages() const
{
    QList<SidebarEntry> entries;
    for (const Place &place : m_places)
        entries.append({place.key, titleOf(place), place.icon});
    return entries;
}

} // namespace aanjager
