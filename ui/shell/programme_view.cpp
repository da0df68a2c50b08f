#include "ui/shell/programme_view.h"

#include "ui/pages/page.h"
#include "ui/pages/round/round_page.h"
#include "ui/shell/access_band.h"
#include "ui/shell/side_panel.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPainter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace aanjager {

namespace {

constexpr int panelNeeds = 1310; ///< a narrower view shows a page without its panel: that goes before columns do
constexpr int wordsNeed = 1100;  ///< a narrower view shows the sidebar without words

/** Whether an editor in a cell has the keyboard. */
bool isInCell(const QWidget *focused)
{
    for (const QWidget *at = focused ? focused->parentWidget() : nullptr; at; at = at->parentWidget())
        if (qobject_cast<const QAbstractItemView *>(at))
            return true;
    return false;
}

} // namespace

ProgrammeView::ProgrammeView(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_side(new SidePanel(context, this))
    , m_access(new AccessBand(context, this))
    , m_pages(new QStackedWidget(this))
{
    listPages();
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
    const QString first = none ? QStringLiteral("measures") : m_places.first().key;
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
    Place *place = placeOf(destination.page.isEmpty() ? m_current : destination.page);
    if (!place)
        return destination.page.isEmpty();
    const bool isOther = place->key != m_current;
    Page *page = pageOf(*place);
    page->goTo(destination); // before it is shown, so that it reads once
    if (isOther) {
        m_current = place->key;
        m_pages->setCurrentWidget(page);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest); // a page may only just have been made
    }
    m_side->pages()->setCurrentKey(currentPage());
    if (isOther)
        takeKeyboard();
    if (m_context.session.isOpen())
        m_context.settings.setLastPage(m_context.session.file().path(), currentPage());
    return true;
}

void ProgrammeView::takeKeyboard()
{
    const QWidget *focused = QApplication::focusWidget();
    if (Page *page = current(); page && !(focused && m_side->pages()->isAncestorOf(focused)))
        page->takeKeyboard();
}

Destination ProgrammeView::present() const
{
    const Page *page = current();
    Destination present = page ? page->present() : Destination();
    present.page = m_current;
    return present;
}

void ProgrammeView::showMissing()
{
    if (go({QStringLiteral("round"), {}, {}, {}}))
        rounds()->showRound({});
}

void ProgrammeView::startNew()
{
    if (Page *page = current(); page && page->startNew())
        return;
    showPage(QStringLiteral("measures"));
    if (Page *page = current())
        page->startNew();
}

void ProgrammeView::goToSearch()
{
    if (Page *page = current(); page && page->goToSearch())
        return;
    showPage(QStringLiteral("measures"));
    if (Page *page = current())
        page->goToSearch();
}

bool ProgrammeView::leave()
{
    if (!m_context.session.isOpen())
        return true;
    QWidget *focused = QApplication::focusWidget();
    if (focused && m_pages->isAncestorOf(focused) && isInCell(focused))
        focused->clearFocus(); // an editor in a cell stores what it holds
    const QList<Page *> pages = madePages();
    return std::all_of(pages.begin(), pages.end(), [](Page *page) { return page->leave(); });
}

bool ProgrammeView::isDrafting() const
{
    const QList<Page *> pages = madePages();
    return std::any_of(pages.begin(), pages.end(), [](const Page *page) { return page->isDrafting(); });
}

void ProgrammeView::takeBack()
{
    for (Page *page : madePages())
        page->takeBack();
}

QString ProgrammeView::currentPage() const
{
    return m_current;
}

ProgrammeView::ViewState ProgrammeView::state() const
{
    ViewState state{currentPage(), {}, m_trail, m_isTight};
    for (const Place &place : m_places)
        if (place.page)
            state.pages.insert(place.key, place.page->state());
    return state;
}

void ProgrammeView::restore(const ViewState &state)
{
    for (Place &place : m_places)
        if (const auto kept = state.pages.constFind(place.key); kept != state.pages.cend() && kept->has_value())
            pageOf(place)->restore(*kept);
    m_isTight = state.isTight; // as long as this view has no size of its own
    showPage(state.page);
    m_trail = state.trail;
    emit moved();
}

QList<QWidget *> ProgrammeView::panes() const
{
    QList<QWidget *> panes{m_side->pages()};
    if (const Page *page = current())
        panes += page->panes();
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
    m_side->setFolded(m_isSideFolded || (m_isSized && width() < theme.length(wordsNeed)));
    if (!m_isSized)
        return;
    const bool tight = width() < theme.length(panelNeeds);
    if (tight == m_isTight)
        return;
    m_isTight = tight;
    for (Page *page : madePages())
        page->setPanelAway(tight);
}

void ProgrammeView::togglePanel()
{
    if (Page *page = current())
        page->togglePanel();
}

void ProgrammeView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_isSized = true;
    fit();
}

void ProgrammeView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme::Theme::instance().palette().surface);
}

} // namespace aanjager
