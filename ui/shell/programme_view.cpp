#include "ui/shell/programme_view.h"

#include "ui/pages/measures/measures_page.h"
#include "ui/shell/access_band.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"
#include "ui/widgets/sidebar.h"

#include <QLabel>
#include <QPainter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace aanjager {

using theme::TextStyle;

namespace {

constexpr int sideWidth = 212;

const QString measuresKey = QStringLiteral("measures");

} // namespace

ProgrammeView::ProgrammeView(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_name(makeLabel({}, TextStyle::BodyStrong, this))
    , m_region(makeLabel({}, TextStyle::Caption, this))
    , m_sidebar(new Sidebar(this))
    , m_side(makeSide())
    , m_access(new AccessBand(context, this))
    , m_pages(new QStackedWidget(this))
    , m_measures(new MeasuresPage(context, m_pages))
{
    m_pages->addWidget(m_measures);
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
    for (QLabel *label : {m_name, m_region}) {
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        names->addWidget(label);
    }
    row->addLayout(names, 1);
    return head;
}

void ProgrammeView::refresh()
{
    const Programme &programme = m_context.session.state().programme();
    m_name->setText(programme.name);
    m_name->setToolTip(programme.name.toHtmlEscaped());
    m_region->setText(programme.region.isEmpty() ? tr("region not filled in yet") : programme.region);
    const QString measures = report::capitalised(m_context.words.items(programme));
    const QString shown = currentPage();
    m_sidebar->setSections({{QString(), {{measuresKey, measures, QStringLiteral("measures")}}}});
    m_sidebar->setCount(measuresKey, static_cast<int>(m_context.session.state().all<Measure>().size()));
    m_sidebar->setCurrentKey(shown.isEmpty() ? measuresKey : shown);
    m_access->refresh();
}

void ProgrammeView::showPage(const QString &key)
{
    if (key == measuresKey)
        m_pages->setCurrentWidget(m_measures);
    m_sidebar->setCurrentKey(currentPage());
}

QString ProgrammeView::currentPage() const
{
    return measuresKey;
}

QList<QWidget *> ProgrammeView::panes() const
{
    return QList<QWidget *>{m_sidebar} + m_measures->panes();
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
