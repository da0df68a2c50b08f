// What stands around the chart of the planning, and what of it a small window shows.
#include "ui/pages/measures/chip_button.h"
#include "ui/pages/measures/filter_chips.h"
#include "ui/pages/measures/tab_order.h"
#include "ui/pages/panel_button.h"
#include "ui/pages/planning/plan_legend.h"
#include "ui/pages/planning/planning_chart.h"
#include "ui/pages/planning/planning_inspector.h"
#include "ui/pages/planning/planning_page.h"
#include "ui/pages/planning/slips_panel.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"
#include "ui/widgets/segmented_control.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace aanjager {

namespace {

constexpr int oneRowNeeds = 920, bothNeed = 460; ///< pixels at 100 % text: of the width, and of the height

} // namespace

QWidget *PlanningPage::makeTools()
{
    auto *tools = new QWidget(this);
    auto *rows = new QVBoxLayout(tools);
    rows->setContentsMargins(24, 0, 20, 10);
    rows->setSpacing(8);
    for (QHBoxLayout *&row : m_toolRows) {
        row = new QHBoxLayout;
        row->setSpacing(8);
        rows->addLayout(row);
    }
    m_zoom->setSegments({{static_cast<int>(PlanZoom::Month), tr("Month"), {}, {}},
                         {static_cast<int>(PlanZoom::Quarter), tr("Quarter"), {}, {}},
                         {static_cast<int>(PlanZoom::Year), tr("Year"), {}, {}}});
    m_zoom->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_search->setFixedWidth(theme::Theme::instance().length(140));
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search in the planning"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(theme::icon(QStringLiteral("search")), QLineEdit::LeadingPosition)->setText(tr("Search"));
    if (auto *wipe = m_search->findChild<QAction *>(QStringLiteral("_q_qlineeditclearaction"))) // Qt gives it no name
        wipe->setText(tr("Clear the search"));
    m_links->setCheckable(true);
    m_links->setChecked(true);
    m_links->setWords(tr("Dependencies"));
    m_slipped->setCheckable(true);
    m_slipped->setWords(tr("What slipped"));
    m_panelButton = new PanelButton(tools);
    connect(m_panelButton, &QToolButton::clicked, this, &PlanningPage::togglePanel);
    connect(m_zoom, &SegmentedControl::picked, this,
            [this](int zoom) { m_chart->setZoom(static_cast<PlanZoom>(zoom)); });
    connect(m_today, &QPushButton::clicked, m_chart, &PlanningChart::showToday);
    connect(m_links, &QToolButton::toggled, m_chart, &PlanningChart::setShowsLinks);
    connect(m_slipped, &QToolButton::toggled, this, &PlanningPage::showSlips);
    connect(m_chips, &FilterChips::asked, this, &PlanningPage::showOnly);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        MeasureFilter filter = m_measures->filter();
        filter.text = text;
        showOnly(filter);
    });
    return tools;
}

QWidget *PlanningPage::makeBody()
{
    auto *body = new QWidget(m_stack);
    m_chartSide = new QWidget(body);
    auto *across = new QHBoxLayout(m_chartSide);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(0);
    across->addWidget(m_chart, 1);
    across->addWidget(m_slips);
    m_inspectorSide = new QWidget(body);
    auto *below = new QVBoxLayout(m_inspectorSide);
    below->setContentsMargins(0, 0, 0, 0);
    below->setSpacing(0);
    below->addWidget(m_inspector, 1);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_chartSide, 1);
    column->addWidget(m_inspectorSide);
    return body;
}

/** One row of tools, or two where they have no room in one: what is searched for above, how it is shown below. */
void PlanningPage::fitTools()
{
    const bool isNarrow = width() < theme::Theme::instance().length(oneRowNeeds);
    if (m_hasTwoRows == isNarrow)
        return;
    m_hasTwoRows = isNarrow;
    for (QHBoxLayout *row : m_toolRows)
        while (QLayoutItem *item = row->takeAt(0))
            delete item;
    const auto add = [](QHBoxLayout *row, std::initializer_list<QWidget *> tools) {
        for (QWidget *tool : tools)
            row->addWidget(tool, 0, Qt::AlignTop);
    };
    QHBoxLayout *first = m_toolRows[0], *second = isNarrow ? m_toolRows[1] : first;
    if (!isNarrow)
        add(first, {m_zoom, m_today});
    add(first, {m_search});
    first->addWidget(m_chips, 1);
    if (isNarrow) {
        add(second, {m_zoom, m_today});
        second->addStretch(1);
    }
    add(second, {m_links, m_slipped, m_panelButton});
    tabAsLaidOut(*this);
}

/** The chart with what is chosen below it; in a low window one of them at a time. */
void PlanningPage::fitParts()
{
    const theme::Theme &theme = theme::Theme::instance();
    const bool fits = !m_isSized || height() >= theme.length(bothNeed);
    const bool isShown = m_isPanelWanted.value_or(fits) && m_inspector->hasContent();
    m_inspector->setVisible(isShown);
    m_legend->setVisible(fits && m_stack->currentIndex() == 0);
    m_inspectorSide->setVisible(isShown);
    m_inspectorSide->setSizePolicy(QSizePolicy::Preferred, fits ? QSizePolicy::Fixed : QSizePolicy::Expanding);
    m_inspector->setAlone(!fits);
    m_chartSide->setVisible(fits || !isShown);
    m_panelButton->setShown(isShown);
    m_panelButton->setEnabled(m_inspector->hasContent());
}

void PlanningPage::showPanel(bool shown)
{
    m_isPanelWanted = shown;
    followChosen();
}

void PlanningPage::togglePanel()
{
    const bool isShown = !m_inspector->isHidden();
    if (!isShown || m_inspector->leave())
        showPanel(!isShown);
}

void PlanningPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_isSized = true;
    fitTools();
    fitParts();
}

} // namespace aanjager
