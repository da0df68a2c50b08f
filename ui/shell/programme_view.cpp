#include "ui/shell/programme_view.h"

#include "core/domain/work_rules.h"
#include "ui/pages/decisions/decisions_page.h"
#include "ui/pages/history/history_page.h"
#include "ui/pages/measures/measure_panel.h"
#include "ui/pages/measures/measures_page.h"
#include "ui/pages/meetings/meetings_page.h"
#include "ui/pages/overview/overview_page.h"
#include "ui/shell/access_band.h"
#include "ui/shell/page_keys.h"
#include "ui/shell/round_progress.h"
#include "ui/shell/side_panel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/table_view.h"

#include <QApplication>
#include <QPainter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace aanjager {

namespace {

using namespace pageKeys;

constexpr int panelNeeds = 1180; ///< a narrower view shows a page without its panel
constexpr int wordsNeed = 1100;  ///< a narrower view shows the sidebar without words

/** What asks for attention among the decisions. */
DecisionFilter dueDecisions()
{
    DecisionFilter filter;
    filter.onlyDue = true;
    return filter;
}

} // namespace

ProgrammeView::ProgrammeView(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_side(new SidePanel(context, this))
    , m_access(new AccessBand(context, this))
    , m_pages(new QStackedWidget(this))
{
    m_places = {{overviewKey, QStringLiteral("overview"), Section::Steer},
                {measuresKey, QStringLiteral("measures"), Section::Steer},
                {decisionsKey, QStringLiteral("decision"), Section::CarryOut},
                {meetingsKey, QStringLiteral("meeting"), Section::Together},
                {historyKey, QStringLiteral("history"), Section::Account}};
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_access);
    column->addWidget(m_pages, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_side);
    row->addLayout(column, 1);
    connect(m_side->pages(), &Sidebar::chosen, this, &ProgrammeView::showPage);
    connect(m_side, &SidePanel::missingAsked, this, &ProgrammeView::showMissing);
    connect(&context.navigator, &Navigator::asked, this, &ProgrammeView::go);
    connect(m_access, &AccessBand::againAsked, this, &ProgrammeView::againAsked);
    connect(m_access, &AccessBand::copyAsked, this, &ProgrammeView::copyAsked);
    followSession();
    refresh();
    if (context.session.isOpen()) // else it is not known yet which page is the first
        begin();
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

/** A programme opens on the page that it was left on. */
void ProgrammeView::begin()
{
    m_trail.clear();
    const bool open = m_context.session.isOpen();
    const QString last = open ? m_context.settings.lastPage(m_context.session.file().path()) : QString();
    const auto isLast = [&](const Place &place) { return place.key == last; };
    const auto found = std::find_if(m_places.cbegin(), m_places.cend(), isLast);
    const bool none = open && m_context.session.state().all<Measure>().isEmpty();
    const QString first = none ? QString(measuresKey) : m_places.first().key;
    show({found == m_places.cend() ? first : found->key, {}, {}, {}});
    takeKeyboard();
    m_trail.visit(present());
    emit moved();
}

void ProgrammeView::refresh()
{
    m_side->refresh();
    fillSidebar();
    m_access->refresh();
}

void ProgrammeView::showPage(const QString &key)
{
    if (key != currentPage())
        go({key, {}, {}, {}});
}

bool ProgrammeView::go(const Destination &destination)
{
    if (!leave()) {
        m_side->pages()->setCurrentKey(currentPage());
        return false;
    }
    m_trail.update(present());
    if (!show(destination))
        return false;
    m_trail.visit(present());
    emit moved();
    return true;
}

void ProgrammeView::goBack()
{
    const std::optional<Destination> before = m_trail.before();
    if (!before || !leave())
        return;
    m_trail.update(present());
    m_trail.goBack();
    show(*before);
    emit moved();
}

void ProgrammeView::goForward()
{
    const std::optional<Destination> after = m_trail.after();
    if (!after || !leave())
        return;
    m_trail.update(present());
    m_trail.goForward();
    show(*after);
    emit moved();
}

/** A page that is not there changes nothing. */
bool ProgrammeView::show(const Destination &destination)
{
    const auto isThere = [&](const Place &place) { return place.key == destination.page; };
    const auto found = std::find_if(m_places.cbegin(), m_places.cend(), isThere);
    if (!destination.page.isEmpty() && found == m_places.cend())
        return false;
    const bool isOther = found != m_places.cend() && found->key != m_current;
    if (destination.page == historyKey)
        history()->showOnly(destination.measure); // before it is shown, so that it reads once
    if (isOther) {
        m_current = found->key;
        m_pages->setCurrentWidget(pageOf(m_current));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest); // a page may only just have been made
    }
    m_side->pages()->setCurrentKey(currentPage());
    if (destination.filter)
        measures()->showOnly(*destination.filter);
    if (destination.page == decisionsKey && destination.record != 0)
        decisions()->choose({destination.record});
    else if (destination.page == meetingsKey && destination.record != 0)
        meetings()->open(destination.record);
    else if (destination.measure && destination.page != historyKey)
        measures()->choose(destination.measure);
    if (destination.page == decisionsKey && destination.tab == QLatin1String("due"))
        decisions()->showOnly(dueDecisions());
    else if (!destination.tab.isEmpty())
        measures()->panel()->openTab(destination.tab);
    if (isOther)
        takeKeyboard();
    if (m_context.session.isOpen())
        m_context.settings.setLastPage(m_context.session.file().path(), currentPage());
    return true;
}

void ProgrammeView::takeKeyboard()
{
    const QWidget *focused = QApplication::focusWidget();
    if (m_current.isEmpty() || (focused && m_side->pages()->isAncestorOf(focused)))
        return;
    if (m_current == measuresKey)
        m_measures->takeKeyboard();
    else if (m_current == decisionsKey)
        m_decisions->takeKeyboard();
    else if (m_current == meetingsKey)
        m_meetings->takeKeyboard();
    else
        panes().at(1)->setFocus(Qt::OtherFocusReason);
}

Destination ProgrammeView::present() const
{
    Destination present{currentPage(), {}, {}, {}};
    if (m_current == measuresKey) {
        present.measure = m_measures->chosen();
        present.filter = m_measures->filter();
    } else if (m_current == decisionsKey) {
        present.record = m_decisions->chosen().value;
    } else if (m_current == meetingsKey) {
        present.record = m_meetings->opened();
    }
    return present;
}

void ProgrammeView::showMissing()
{
    const View &view = m_context.session.view();
    const Round *round = openRound(view.state, view.today);
    if (!round || m_side->round()->missing().isEmpty())
        return;
    MeasureFilter filter;
    filter.only = m_side->round()->missing();
    filter.onlyWords = tr("not reported in round %1").arg(round->label);
    go({measuresKey, {}, filter, {}});
}

bool ProgrammeView::leave()
{
    if (!m_context.session.isOpen())
        return true;
    if ((m_decisions && !m_decisions->leave()) || (m_meetings && !m_meetings->leave()))
        return false;
    if (!m_measures)
        return true;
    QWidget *focused = QApplication::focusWidget();
    if (focused && m_measures->table()->isAncestorOf(focused))
        focused->clearFocus(); // an editor in a cell stores what it holds
    return m_measures->leave();
}

QString ProgrammeView::currentPage() const
{
    return m_current;
}

ProgrammeView::ViewState ProgrammeView::state() const
{
    ViewState state{currentPage(), {}, {}, present().record, m_trail};
    if (m_measures)
        state.measures = m_measures->state();
    if (m_history)
        state.history = {m_history->model()->choice(), m_history->model()->grouping()};
    return state;
}

void ProgrammeView::restore(const ViewState &state)
{
    if (state.measures)
        measures()->restore(*state.measures);
    if (state.history)
        history()->look(state.history->first, state.history->second);
    if (state.record != 0)
        go({state.page, {}, {}, {}, state.record});
    else
        showPage(state.page);
    m_trail = state.trail;
    emit moved();
}

void ProgrammeView::setSideFolded(bool folded)
{
    m_isSideFolded = folded;
    fit();
}

/** What a narrow view leaves out: first the panel, then the words of the sidebar. */
void ProgrammeView::fit()
{
    const theme::Theme &theme = theme::Theme::instance();
    m_side->setFolded(m_isSideFolded || width() < theme.length(wordsNeed));
    const bool tight = width() < theme.length(panelNeeds);
    if (tight == m_isTight)
        return;
    m_isTight = tight;
    if (m_measures)
        m_measures->setPanelAway(tight);
    if (m_decisions)
        m_decisions->setPanelAway(tight);
}

void ProgrammeView::togglePanel()
{
    if (currentPage() == decisionsKey)
        return decisions()->togglePanel();
    measures()->togglePanel();
}

void ProgrammeView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void ProgrammeView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme::Theme::instance().palette().surface);
}

} // namespace aanjager
