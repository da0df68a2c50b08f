#include "ui/shell/programme_view.h"

#include "ui/pages/history/history_page.h"
#include "ui/pages/measures/measure_panel.h"
#include "ui/pages/measures/measures_page.h"
#include "ui/pages/overview/overview_page.h"
#include "ui/shell/access_band.h"
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

constexpr int panelNeeds = 1180; ///< a narrower view shows a page without its panel
constexpr int wordsNeed = 1100;  ///< a narrower view shows the sidebar without words

constexpr QLatin1String overviewKey("overview");
constexpr QLatin1String measuresKey("measures");
constexpr QLatin1String roundKey("round"), historyKey("history");

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
                {roundKey, QStringLiteral("round"), Section::CarryOut},
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

RoundPage *ProgrammeView::rounds()
{
    if (!m_rounds) {
        m_rounds = new RoundPage(m_context, m_pages);
        add(m_rounds);
    }
    return m_rounds;
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
    if (key == roundKey)
        return rounds();
    return key == historyKey ? static_cast<QWidget *>(history()) : overview();
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
    sidebar.setCount(roundKey, static_cast<int>(m_side->round()->missing().size()));
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
    if (place.key == roundKey)
        return tr("Reporting round");
    return place.key == overviewKey ? tr("Overview") : tr("History");
}

QList<SidebarEntry> ProgrammeView::pages() const
{
    QList<SidebarEntry> entries;
    for (const Place &place : m_places)
        entries.append({place.key, titleOf(place), place.icon});
    return entries;
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
    if (destination.page == roundKey && destination.measure)
        rounds()->choose(destination.measure);
    else if (destination.measure && destination.page != historyKey)
        measures()->choose(destination.measure);
    if (!destination.tab.isEmpty())
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
    else if (m_current == roundKey)
        m_rounds->takeKeyboard();
    else
        panes().at(1)->setFocus(Qt::OtherFocusReason);
}

Destination ProgrammeView::present() const
{
    Destination present{currentPage(), {}, {}, {}};
    if (m_current == measuresKey) {
        present.measure = m_measures->chosen();
        present.filter = m_measures->filter();
    }
    if (m_current == roundKey)
        present.measure = m_rounds->chosen();
    return present;
}

void ProgrammeView::showMissing()
{
    if (go({roundKey, {}, {}, {}}))
        rounds()->showRound({});
}

bool ProgrammeView::leave()
{
    if (!m_context.session.isOpen())
        return true;
    if (m_rounds && !m_rounds->leave())
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
    ViewState state{currentPage(), {}, {}, {}, m_trail};
    if (m_measures)
        state.measures = m_measures->state();
    if (m_history)
        state.history = {m_history->model()->choice(), m_history->model()->grouping()};
    if (m_rounds)
        state.rounds = m_rounds->state();
    return state;
}

void ProgrammeView::restore(const ViewState &state)
{
    if (state.measures)
        measures()->restore(*state.measures);
    if (state.history)
        history()->look(state.history->first, state.history->second);
    showPage(state.page);
    if (state.rounds)
        rounds()->restore(*state.rounds);
    m_trail = state.trail;
    emit moved();
}

QList<QWidget *> ProgrammeView::panes() const
{
    QList<QWidget *> panes{m_side->pages()};
    if (currentPage() == historyKey)
        panes.append(static_cast<QWidget *>(m_history->table()));
    else if (currentPage() == overviewKey)
        panes += m_overview->panes();
    else if (currentPage() == roundKey)
        panes += m_rounds->panes();
    else if (m_measures)
        panes += m_measures->panes();
    return panes;
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
}

void ProgrammeView::togglePanel()
{
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
