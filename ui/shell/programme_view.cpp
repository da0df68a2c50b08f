#include "ui/shell/programme_view.h"

#include "ui/pages/elided_label.h"
#include "ui/pages/history/history_page.h"
#include "ui/pages/measures/measures_page.h"
#include "ui/shell/access_band.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/sidebar.h"
#include "ui/widgets/table_view.h"

#include <QLabel>
#include <QPainter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace aanjager {

using theme::TextStyle;

namespace {

constexpr int sideWidth = 212;

constexpr QLatin1String measuresKey("measures");
constexpr QLatin1String historyKey("history");

} // namespace

ProgrammeView::ProgrammeView(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_name(new ElidedLabel(TextStyle::BodyStrong, this))
    , m_region(new ElidedLabel(TextStyle::Caption, this))
    , m_sidebar(new Sidebar(this))
    , m_side(makeSide())
    , m_access(new AccessBand(context, this))
    , m_pages(new QStackedWidget(this))
    , m_measures(new MeasuresPage(context, m_pages))
    , m_history(new HistoryPage(context, m_pages))
{
    m_places = {{measuresKey, QStringLiteral("measures"), m_measures},
                {historyKey, QStringLiteral("history"), m_history}};
    for (const Place &place : std::as_const(m_places))
        m_pages->addWidget(place.page);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_access);
    column->addWidget(m_pages, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_side);
    row->addLayout(column, 1);
    connect(m_sidebar, &Sidebar::chosen, this, &ProgrammeView::showPage);
    connect(&context.navigator, &Navigator::asked, this, &ProgrammeView::go);
    connect(m_access, &AccessBand::againAsked, this, &ProgrammeView::againAsked);
    connect(m_measures, &MeasuresPage::importAsked, this, &ProgrammeView::importAsked);
    connect(m_measures, &MeasuresPage::reportAsked, this, &ProgrammeView::reportAsked);
    refresh();
    showPage(measuresKey);
}

QWidget *ProgrammeView::makeSide()
{
    auto *side = new QWidget(this);
    side->setFixedWidth(theme::Theme::instance().length(sideWidth));
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 1, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(m_sidebar, 1);
    return side;
}

QWidget *ProgrammeView::makeHead()
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(16, 16, 12, 12);
    row->setSpacing(10);
    auto *mark = new QLabel(head);
    const int side = theme::Theme::instance().length(26);
    mark->setPixmap(theme::appIcon().pixmap(QSize(side, side), devicePixelRatio()));
    row->addWidget(mark);
    auto *names = new QVBoxLayout;
    names->setSpacing(1);
    names->addWidget(m_name);
    names->addWidget(m_region);
    row->addLayout(names, 1);
    return head;
}

void ProgrammeView::refresh()
{
    const Programme &programme = m_context.session.state().programme();
    m_name->setWhole(programme.name);
    m_region->setWhole(programme.region.isEmpty() ? tr("region not filled in yet") : programme.region);
    const QString shown = currentPage();
    SidebarSection section;
    for (const Place &place : std::as_const(m_places))
        section.entries.append({place.key, titleOf(place), place.icon});
    m_sidebar->setSections({section});
    m_sidebar->setCount(measuresKey, static_cast<int>(m_context.session.state().all<Measure>().size()));
    m_sidebar->setCurrentKey(shown);
    m_access->refresh();
}

QString ProgrammeView::titleOf(const Place &place) const
{
    if (place.page == m_measures)
        return report::capitalised(m_context.words.items(m_context.session.state().programme()));
    return tr("History");
}

void ProgrammeView::showPage(const QString &key)
{
    for (const Place &place : std::as_const(m_places))
        if (place.key == key)
            m_pages->setCurrentWidget(place.page);
    m_sidebar->setCurrentKey(currentPage());
}

bool ProgrammeView::go(const Destination &destination)
{
    if (!destination.page.isEmpty())
        showPage(destination.page);
    if (destination.filter)
        m_measures->showOnly(*destination.filter);
    if (destination.measure)
        m_measures->choose(destination.measure);
    return destination.page.isEmpty() || currentPage() == destination.page;
}

QString ProgrammeView::currentPage() const
{
    for (const Place &place : m_places)
        if (place.page == m_pages->currentWidget())
            return place.key;
    return {};
}

QList<QWidget *> ProgrammeView::panes() const
{
    QList<QWidget *> panes{m_sidebar};
    if (currentPage() == historyKey)
        panes.append(static_cast<QWidget *>(m_history->table()));
    else
        panes += m_measures->panes();
    return panes;
}

void ProgrammeView::paintEvent(QPaintEvent *)
{
    const theme::Palette &palette = theme::Theme::instance().palette();
    QPainter painter(this);
    painter.fillRect(rect(), palette.surface);
    painter.fillRect(m_side->geometry(), palette.win);
    painter.fillRect(QRect(m_side->geometry().right(), 0, 1, height()), palette.line);
}

} // namespace aanjager
