#include "ui/pages/decisions/decisions_page.h"

#include "core/domain/decision_rules.h"
#include "ui/pages/decisions/adoption_list.h"
#include "ui/pages/decisions/council_plan.h"
#include "ui/pages/decisions/decision_panel.h"
#include "ui/pages/elided_label.h"
#include "ui/pages/measures/chip_button.h"
#include "ui/pages/notices.h"
#include "ui/pages/panel_button.h"
#include "ui/session/decision_edits.h"
#include "ui/theme/theme.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/table_view.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>

namespace aanjager {

using theme::TextStyle;

DecisionsPage::DecisionsPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_model(new DecisionsModel(context.session, context.words, this))
    , m_sides(new QStackedWidget(this))
    , m_table(new TableView(context.words.plural(describe<Decision>()), m_sides))
    , m_plan(new CouncilPlan(context, m_sides))
    , m_empty(new EmptyState(QStringLiteral("decision"), tr("No decision is asked yet"),
                             tr("What a board or the councils are asked to settle stands here, with when and with what "
                                "came of it."),
                             tr("Ask a decision"), m_sides))
    , m_panel(new DecisionPanel(context, this))
    , m_summary(new ElidedLabel(TextStyle::Body, this))
    , m_switch(new SegmentedControl(tr("What is shown"), this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    makeLayout();
    makeTable();
    connect(m_model, &DecisionsModel::counted, this, &DecisionsPage::refresh);
    connect(m_panel, &DecisionPanel::stepAsked, this, &DecisionsPage::step);
    connect(m_panel, &DecisionPanel::removeAsked, this, &DecisionsPage::removeChosen);
    connect(m_empty, &EmptyState::acted, this, &DecisionsPage::startNew);
    connect(m_plan, &CouncilPlan::decisionAsked, this, [this](Id<Decision> decision, Id<Party> council) {
        showPlan(false);
        choose(decision);
        m_panel->councils()->setCurrentIndex(m_panel->adoption()->indexOf(council));
        m_panel->councils()->setFocus(Qt::ShortcutFocusReason);
    });
    connect(&context.session, &Session::accessChanged, this, &DecisionsPage::refresh);
    connect(&context.session, &Session::opened, this, [this] {
        m_chosen = {};
        refresh();
    });
    refresh();
}

bool DecisionsPage::goToSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    return true;
}

void DecisionsPage::goTo(const Destination &destination)
{
    if (destination.tab == QLatin1String("due")) {
        DecisionFilter due;
        due.onlyDue = true;
        showOnly(due);
    }
    if (destination.record != 0)
        choose({destination.record});
}

void DecisionsPage::choose(Id<Decision> decision)
{
    if (decision && !m_model->indexOf(decision).isValid())
        m_model->setFilter({});
    const QModelIndex index = m_model->indexOf(decision ? decision : m_model->first());
    if (index.isValid())
        select(index);
    else
        followChosen();
}

Id<Decision> DecisionsPage::chosen() const
{
    return m_chosen;
}

void DecisionsPage::select(const QModelIndex &index)
{
    m_table->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_table->scrollTo(index);
    if (index.row() <= 1)
        m_table->scrollToTop(); // with its heading
}

void DecisionsPage::showOnly(const DecisionFilter &filter)
{
    showPlan(false);
    ask(filter);
    choose({});
}

bool DecisionsPage::isPlan() const
{
    return m_sides->currentWidget() == m_plan;
}

void DecisionsPage::showPlan(bool plan)
{
    if (plan && !leave())
        return m_switch->setValue(0);
    m_switch->setValue(plan ? 1 : 0);
    m_plan->plan()->setLooked(plan);
    if (plan) {
        m_sides->setCurrentWidget(m_plan);
        m_plan->goToThisMonth();
    }
    refresh();
}

bool DecisionsPage::startNew()
{
    if (!m_context.session.canEdit())
        return true;
    m_adding->show();
    m_new->setFocus(Qt::ShortcutFocusReason);
    return true;
}

void DecisionsPage::takeKeyboard()
{
    if (isPlan())
        return m_plan->setFocus(Qt::OtherFocusReason);
    if (m_model->all() == 0 && m_empty->button())
        return m_empty->button()->setFocus(Qt::OtherFocusReason);
    if (!m_chosen)
        choose({});
    if (m_sides->isHidden())
        return m_panelButton->setFocus(Qt::OtherFocusReason);
    m_table->setFocus(Qt::OtherFocusReason);
}

void DecisionsPage::setPanelAway(bool away)
{
    m_isPanelAway = away;
    refresh();
}

void DecisionsPage::togglePanel()
{
    if (m_isPanelAway || leave())
        setPanelAway(!m_isPanelAway);
}

/** The panel follows the choice; where something that is typed is refused, the choice stays. */
void DecisionsPage::followChosen()
{
    if (m_isQuiet)
        return;
    const Id<Decision> wanted = m_model->decisionAt(m_table->currentIndex());
    if (wanted == m_chosen && m_panel->decision() == wanted)
        return;
    if (m_chosen && m_context.session.state().find(m_chosen) && !m_panel->leave()) {
        m_isQuiet = true;
        select(m_model->indexOf(m_chosen));
        m_isQuiet = false;
        return;
    }
    m_chosen = wanted;
    m_panel->show(wanted);
}

void DecisionsPage::step(int by)
{
    const auto shown = m_model->shown();
    const qsizetype at = shown.indexOf(m_chosen) + by;
    if (at >= 0 && at < shown.size())
        select(m_model->indexOf(shown[at]));
}

bool DecisionsPage::leave()
{
    return add() && m_panel->leave();
}

QList<QWidget *> DecisionsPage::panes() const
{
    QList<QWidget *> panes;
    if (isPlan())
        return {m_plan};
    if (!m_sides->isHidden())
        panes.append(m_model->all() == 0 ? static_cast<QWidget *>(m_empty->button()) : m_table);
    if (m_panel->isVisible())
        panes.append(m_panel);
    return panes;
}

void DecisionsPage::refresh()
{
    const bool isNone = m_model->all() == 0;
    const bool canEdit = m_context.session.isOpen() && m_context.session.canEdit();
    if (m_switch->value().value_or(0) == 0)
        m_sides->setCurrentWidget(isNone ? static_cast<QWidget *>(m_empty) : m_table);
    fitPanel(isNone);
    m_ask->setEnabled(canEdit);
    m_empty->button()->setEnabled(canEdit);
    m_list->setEnabled(!isNone);
    if (!canEdit)
        m_adding->hide();
    saySummary();
    showChoice();
    if (!m_model->indexOf(m_chosen).isValid() && !isNone)
        choose({});
}

bool DecisionsPage::isTableKey(int key)
{
    switch (key) {
    case Qt::Key_D:
        m_panel->noteAdoption();
        return true;
    case Qt::Key_F2:
        m_panel->rename();
        return true;
    case Qt::Key_Delete:
        removeChosen();
        return true;
    case Qt::Key_Insert:
    case Qt::Key_Plus:
        startNew();
        return true;
    default:
        return false;
    }
}

bool DecisionsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto &key = *static_cast<QKeyEvent *>(event);
    const bool isPlain = (key.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) == Qt::NoModifier;
    if (watched == m_table && isPlain && m_model->decisionAt(m_table->currentIndex()) && isTableKey(key.key()))
        return true;
    if (watched == m_new && key.key() == Qt::Key_Escape) {
        m_new->clear();
        m_adding->hide();
        takeKeyboard();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace aanjager
