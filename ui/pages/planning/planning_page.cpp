#include "ui/pages/planning/planning_page.h"

#include "core/report/report.h"
#include "ui/pages/elided_label.h"
#include "ui/pages/measures/chip_button.h"
#include "ui/pages/measures/filter_chips.h"
#include "ui/pages/measures/tab_order.h"
#include "ui/pages/navigator.h"
#include "ui/pages/notices.h"
#include "ui/pages/planning/plan_legend.h"
#include "ui/pages/planning/planning_chart.h"
#include "ui/pages/planning/planning_inspector.h"
#include "ui/pages/planning/slips_panel.h"
#include "ui/session/plan_edits.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/label.h"
#include "ui/widgets/segmented_control.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QShortcut>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace aanjager {

using theme::TextStyle;

PlanningPage::PlanningPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_measures(new MeasuresModel(context.session, context.words, this))
    , m_model(new PlanningModel(context.session, *m_measures, context.words, this))
    , m_stack(new QStackedWidget(this))
    , m_chart(new PlanningChart(*m_model, this))
    , m_legend(new PlanLegend(this))
    , m_inspector(new PlanningInspector(context, *m_model, this))
    , m_slips(new SlipsPanel(context, this))
    , m_empty(new EmptyState(QStringLiteral("planning"), tr("There is nothing to plan yet"),
                             tr("Add or import what your region wants to achieve, with a start and an end."),
                             tr("Go there"), m_stack))
    , m_summary(new ElidedLabel(TextStyle::Body, this))
    , m_add(new QPushButton(theme::icon(QStringLiteral("flag")), tr("Milestone"), this))
    , m_report(new QPushButton(theme::icon(QStringLiteral("report")), tr("Report…"), this))
    , m_zoom(new SegmentedControl(tr("How much time is in sight"), this))
    , m_today(new QPushButton(tr("Today"), this))
    , m_search(new QLineEdit(this))
    , m_chips(new FilterChips(context, m_measures, this))
    , m_links(new ChipButton(this))
    , m_slipped(new ChipButton(this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(makeTools());
    column->addWidget(m_legend);
    column->addWidget(makeRule(this));
    column->addWidget(m_stack, 1);
    m_stack->addWidget(makeBody());
    m_stack->addWidget(m_empty);
    makeKeys();
    connectChart();
    m_slips->hide();
    const auto refreshed = [this] { refresh(); };
    connect(m_model, &PlanningModel::renewed, this, refreshed);
    connect(&context.session, &Session::accessChanged, this, refreshed);
    connect(&context.session, &Session::opened, this, &PlanningPage::begin);
    connect(&context.session, &Session::closed, m_inspector, &PlanningInspector::takeBack);
    connect(m_empty, &EmptyState::acted, this, [this] {
        m_context.navigator.go({QStringLiteral("measures"), {}, {}, {}});
    });
    refresh();
    followChosen();
}

QWidget *PlanningPage::makeHead()
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(24, 14, 20, 8);
    row->setSpacing(8);
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    row->addWidget(makeLabel(tr("Planning"), TextStyle::ScreenTitle, head));
    row->addSpacing(6);
    row->addWidget(m_summary, 1);
    row->addWidget(m_add);
    row->addWidget(m_report);
    m_add->setToolTip(tr("New milestone for what is chosen (Insert)"));
    connect(m_add, &QPushButton::clicked, this, &PlanningPage::addMilestone);
    connect(m_report, &QPushButton::clicked, this, [this] { emit reportAsked(QStringLiteral("planning"), {}); });
    return head;
}

void PlanningPage::makeKeys()
{
    const auto key = [this](const QKeySequence &sequence, auto &&run) {
        auto *shortcut = new QShortcut(sequence, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, run);
    };
    constexpr double step = 1.25;
    for (const int sign : {int(Qt::Key_Plus), int(Qt::Key_Equal)})
        key(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(sign)), [this] { m_chart->zoomBy(step); });
    key(QKeySequence(Qt::CTRL | Qt::Key_Minus), [this] { m_chart->zoomBy(1 / step); });
    key(QKeySequence(Qt::CTRL | Qt::Key_0), [this] { m_chart->fitTime(); });
    key(QKeySequence::Find, [this] { m_search->setFocus(Qt::ShortcutFocusReason); });
}

void PlanningPage::connectChart()
{
    connect(m_chart, &PlanningChart::currentChanged, this, &PlanningPage::followChosen);
    connect(m_chart, &PlanningChart::zoomChanged, this,
            [this] { m_zoom->setValue(static_cast<int>(m_chart->zoom())); });
    connect(m_chart, &PlanningChart::replanAsked, this, &PlanningPage::replan);
    connect(m_chart, &PlanningChart::moveAsked, this, &PlanningPage::move);
    connect(m_chart, &PlanningChart::removeAsked, this, &PlanningPage::remove);
    connect(m_chart, &PlanningChart::milestoneAsked, this, &PlanningPage::addMilestone);
    connect(m_chart, &PlanningChart::openAsked, this, &PlanningPage::open);
    connect(m_inspector, &PlanningInspector::milestoneAdded, this,
            [this](Id<Milestone> milestone) { m_chart->choose(chosen(), milestone); });
    connect(m_slips, &SlipsPanel::thenChanged, this,
            [this] { m_chart->setThen(m_slips->isVisibleTo(this) ? m_slips->then() : std::nullopt); });
    connect(m_slips, &SlipsPanel::asked, this, [this](Id<Measure> measure, Id<Milestone> milestone) {
        if (measure && !m_chart->choose(measure, milestone)) {
            showOnly({});
            m_chart->choose(measure, milestone);
        }
    });
}

/** Nothing of another programme stays in sight. */
void PlanningPage::begin()
{
    m_inspector->takeBack();
    showOnly({});
    m_chart->fitTime();
}

void PlanningPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_model->setAwake(true);
    refresh();
    fitParts();
}

void PlanningPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_model->setAwake(false);
}

void PlanningPage::refresh()
{
    const Session &session = m_context.session;
    const bool isEmpty = session.state().all<Measure>().isEmpty();
    m_stack->setCurrentIndex(isEmpty ? 1 : 0);
    m_chart->setEditable(session.canEdit());
    m_add->setEnabled(session.canEdit() && chosen());
    m_report->setEnabled(!isEmpty);
    for (QWidget *tool : std::initializer_list<QWidget *>{m_zoom, m_today, m_search, m_chips, m_links, m_slipped})
        tool->setEnabled(!isEmpty);
    m_summary->setWhole(isEmpty ? QString() : summary());
    m_zoom->setValue(static_cast<int>(m_chart->zoom()));
    followChosen();
}

/** How far the planning reaches, and what of it asks for attention. */
QString PlanningPage::summary() const
{
    const report::Wording &words = m_context.words;
    const auto month = [&](QDate day) { return words.date(ImpreciseDate::containing(day, Precision::Month)); };
    QStringList parts{tr("%1 – %2").arg(month(m_model->first()), month(m_model->last()))};
    if (const int missed = m_model->missedMilestones(); missed > 0)
        parts.append(tr("%n milestone(s) late", nullptr, missed));
    if (const int later = m_model->expectedLater(); later > 0)
        parts.append(tr("%n expected to end later", nullptr, later));
    if (const auto broken = static_cast<int>(m_model->brokenChains()); broken > 0)
        parts.append(tr("%n broken chain(s)", nullptr, broken));
    return parts.join(QStringLiteral(", "));
}

void PlanningPage::followChosen()
{
    const Id<Measure> shown = m_inspector->measure();
    if (shown && shown != chosen() && m_model->placeOf(shown) >= 0 && !m_inspector->leave()) {
        m_chart->choose(shown); // what is typed there could not be stored, and stays
        return;
    }
    m_add->setEnabled(m_context.session.canEdit() && chosen());
    m_inspector->show(m_chart->current().row, m_chart->currentMark());
    fitParts();
}

void PlanningPage::choose(Id<Measure> measure)
{
    if (!measure || m_chart->choose(measure))
        return;
    showOnly({});
    m_measures->unfoldAll();
    m_chart->choose(measure);
}

Id<Measure> PlanningPage::chosen() const
{
    return m_chart->chosen();
}

const MeasureFilter &PlanningPage::filter() const
{
    return m_measures->filter();
}

void PlanningPage::showOnly(const MeasureFilter &filter)
{
    m_measures->setFilter(filter);
    if (m_search->text() != filter.text) {
        const QSignalBlocker quiet(m_search);
        m_search->setText(filter.text);
    }
    m_model->settle();
}

void PlanningPage::showSlips(bool shown)
{
    m_slipped->setChecked(shown);
    m_slips->setVisible(shown);
    m_chart->setThen(shown ? m_slips->then() : std::nullopt);
}

void PlanningPage::replan(Id<Measure> measure, const Plan &plan)
{
    const Measure *before = m_context.session.state().find(measure);
    if (!before)
        return;
    const QString name = before->number.isEmpty() ? before->title : before->number;
    const auto work = [session = &m_context.session, measure, plan] {
        return aanjager::replan(*session, measure, plan);
    };
    if (m_context.attempt(work))
        m_context.notices.doneWithUndo(tr("%1: %2").arg(name, m_model->words().plan(plan)));
}

void PlanningPage::move(const PlanMark &mark, const ImpreciseDate &date)
{
    const QString field =
        mark.kind == PlanMarkKind::Expectation ? QStringLiteral("expected") : QStringLiteral("planned");
    const auto work = [session = &m_context.session, id = Id<Milestone>{mark.id}, field, date] {
        return setField(*session, id, field, Convert<ImpreciseDate>::toValue(date));
    };
    if (m_context.attempt(work))
        m_context.notices.doneWithUndo(tr("%1: %2").arg(mark.title, m_context.words.date(date)));
}

void PlanningPage::remove(Id<Milestone> milestone)
{
    const auto work = [session = &m_context.session, milestone] {
        return removeRecord(*session, describe<Milestone>(), milestone.value);
    };
    if (m_context.attempt(work))
        m_context.notices.doneWithUndo(tr("Milestone removed"));
}

void PlanningPage::addMilestone()
{
    if (!chosen() || !m_context.session.canEdit())
        return;
    showPanel(true);
    m_inspector->askMilestone();
}

void PlanningPage::open(Id<Measure> measure)
{
    m_context.navigator.go({QStringLiteral("measures"), measure, MeasureFilter(), {}});
}

QList<QWidget *> PlanningPage::panes() const
{
    if (m_stack->currentWidget() == m_empty)
        return {m_empty->button()};
    QList<QWidget *> panes;
    if (!m_chartSide->isHidden() || m_inspector->isHidden())
        panes.append(m_chart);
    if (m_slips->isVisible())
        panes.append(m_slips);
    if (!m_inspector->isHidden())
        panes.append(m_inspector);
    return panes;
}

bool PlanningPage::leave()
{
    return m_inspector->leave();
}

void PlanningPage::settle()
{
    m_model->settle();
    m_slips->settle();
}

bool PlanningPage::goToSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    return true;
}

void PlanningPage::goTo(const Destination &destination)
{
    if (destination.filter)
        showOnly(*destination.filter);
    if (destination.measure)
        choose(destination.measure);
}

std::any PlanningPage::state() const
{
    return PageState{filter(),
                     chosen(),
                     m_chart->zoom(),
                     m_chart->scale().pixelsPerDay(),
                     m_chart->horizontalScrollBar()->value(),
                     m_links->isChecked(),
                     m_slipped->isChecked(),
                     m_inspector->draft()};
}

void PlanningPage::restore(const std::any &kept)
{
    const auto &state = std::any_cast<const PageState &>(kept);
    showOnly(state.filter);
    m_links->setChecked(state.hasLinks);
    showSlips(state.hasSlips);
    choose(state.chosen);
    if (state.zoom == PlanZoom::Year)
        m_chart->setZoom(state.zoom);
    else
        m_chart->zoomBy(state.pixelsPerDay / m_chart->scale().pixelsPerDay());
    m_chart->horizontalScrollBar()->setValue(state.along);
    m_inspector->setDraft(state.draft);
}

} // namespace aanjager
